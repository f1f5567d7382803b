"""The messages of segue.v1, built at run time from the .proto files, and the facts in their comments."""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory


class Schema:
    """Messages by name, and what the comments say of their fields."""

    def __init__(self, descriptors):
        """`descriptors` is a FileDescriptorSet in bytes, with comments (`--include_source_info`)."""
        files = descriptor_pb2.FileDescriptorSet.FromString(descriptors)
        self._pool = descriptor_pool.DescriptorPool()
        self.ranges = {}
        self.required = set()
        for file in files.file:
            self._read_comments(file)
            file.ClearField("source_code_info")
            self._pool.Add(file)

    def message(self, name):
        """The class of a message by its full name."""
        descriptor = self._pool.FindMessageTypeByName(name)
        if hasattr(message_factory, "GetMessageClass"):
            return message_factory.GetMessageClass(descriptor)
        return message_factory.MessageFactory(self._pool).GetPrototype(descriptor)

    def _read_comments(self, file):
        for location in file.source_code_info.location:
            # 4 is a file's messages, 2 a message's fields: the numbers in descriptor.proto.
            if len(location.path) != 4 or location.path[0] != 4 or location.path[2] != 2:
                continue
            message = file.message_type[location.path[1]]
            name = f"{file.package}.{message.name}.{message.field[location.path[3]].name}"
            comment = location.leading_comments
            found = re.search(r"Range: \[([^,\]]+), ([^\]]+)\]\.", comment)
            if found:
                self.ranges[name] = (float(found[1]), float(found[2]))
            if re.search(r"\bRequired\.", comment):
                self.required.add(name)


def is_list(field):
    """Whether a field is repeated; `label` is gone from protobuf 7, `is_repeated` not yet in Debian's."""
    if hasattr(field, "is_repeated"):
        return field.is_repeated
    return field.label == field.LABEL_REPEATED


def load_schema(path):
    """Reads a FileDescriptorSet, or compiles a folder of .proto files with protoc."""
    path = Path(path)
    if path.is_file():
        return Schema(path.read_bytes())
    if shutil.which("protoc") is None:
        sys.exit("protoc is missing: install it, or give a file made by `npx @bufbuild/buf build proto -o segue.binpb`")
    files = sorted(str(file) for file in path.glob("segue/*/**/*.proto"))
    if not files:
        sys.exit(f"{path} is neither a FileDescriptorSet nor a folder with segue/v1/*.proto")
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "segue.binpb"
        subprocess.run(
            ["protoc", "-I", str(path), "--include_imports", "--include_source_info", f"--descriptor_set_out={out}", *files],
            check=True,
        )
        return Schema(out.read_bytes())
