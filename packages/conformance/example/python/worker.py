"""A second implementation of the decoder of segue.v1, for the conformance runner.

    npx @segue/conformance --cmd "python3 example/python/worker.py ../../proto"

Its argument is the folder of the .proto files (protoc must be installed), or a FileDescriptorSet with comments, as
`npx @bufbuild/buf build proto -o segue.binpb` writes it. It needs only the module `protobuf` (Debian:
python3-protobuf).
"""

import sys

try:
    from google.protobuf import json_format
    from google.protobuf.message import DecodeError
except ModuleNotFoundError:
    sys.exit(f"{sys.executable} has no module google.protobuf: install it (Debian: python3-protobuf, pip: protobuf), or name the Python that has it")

from limits import limits_of
from refusal import Refusal, invalid
from schema import load_schema
from value_checks import check
from wire_scan import scan

VERSION = 1


def main():
    if len(sys.argv) != 2:
        sys.exit("one argument is needed: the folder of the .proto files, or a FileDescriptorSet with comments")
    schema = load_schema(sys.argv[1])
    envelope = schema.message("segue.conformance.v1.Envelope")

    hello = envelope()
    hello.hello.min_version = hello.hello.max_version = VERSION
    hello.hello.renderer_version = "The example in Python"
    write_frame(hello.SerializeToString())

    for frame in read_frames():
        question = envelope.FromString(frame).question
        reply = envelope()
        try:
            message = read_message(schema, question.message, question.data, limits_of(question))
            reply.answer.data = message.SerializeToString()
            reply.answer.json = json_format.MessageToJson(message, preserving_proto_field_name=True)
            reply.answer.SetInParent()
        except Refusal as refusal:
            reply.failure.code = refusal.code
            reply.failure.message = str(refusal)
            reply.failure.at = refusal.at
        write_frame(reply.SerializeToString())


def read_message(schema, name, data, limits):
    """Decodes bytes that may be hostile, or raises a Refusal."""
    message_class = schema.message(f"segue.v1.{name}")
    if name == "Envelope":
        check_version(leading_version(data))
    scan(message_class.DESCRIPTOR, data, limits)
    try:
        message = message_class.FromString(data)
    except DecodeError as error:
        raise invalid("", str(error)) from error
    check(message, schema, limits)
    if name == "Envelope":
        check_version(message.protocol_version)
    message.DiscardUnknownFields()
    return message


def check_version(version):
    if version not in (None, VERSION):
        raise Refusal("VERSION_UNSUPPORTED", "protocol_version", f"is {version}; version {VERSION} is read here")


def leading_version(data):
    """Field 1 of an envelope where it comes first, so that the version counts whatever follows."""
    if data[:1] != b"\x08":
        return None
    value = 0
    for i, byte in enumerate(data[1:6]):
        value |= (byte & 127) << (7 * i)
        if byte < 128:
            return value if 1 <= value <= 0xFFFFFFFF else None
    return None


def read_frames():
    """Messages from stdin, each after its length as a varint."""
    stdin = sys.stdin.buffer
    while True:
        length = shift = 0
        while True:
            byte = stdin.read(1)
            if not byte:
                return
            length |= (byte[0] & 127) << shift
            shift += 7
            if byte[0] < 128:
                break
        yield stdin.read(length)


def write_frame(message):
    length = len(message)
    head = bytearray()
    while length > 127:
        head.append(length & 127 | 128)
        length >>= 7
    head.append(length)
    sys.stdout.buffer.write(bytes(head) + message)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
