"""Walks over protobuf bytes before they are parsed, and refuses what a parser would let pass or repair."""

from google.protobuf.descriptor import FieldDescriptor

from refusal import Refusal, invalid, unsupported
from schema import is_list

VARINT, I64, LEN, I32 = 0, 1, 2, 5


def scan(descriptor, data, limits):
    """Refuses bytes that are not a sound message of `descriptor`, or ask for more than the limits."""
    if len(data) > limits.max_message_bytes:
        raise Refusal("MESSAGE_TOO_LARGE", "", "is over the limit")
    _Scan(data, limits).message(descriptor, len(data), "", 0)


class _Scan:
    def __init__(self, data, limits):
        self._data = data
        self._limits = limits
        self._pos = 0
        self._messages = 0

    def message(self, descriptor, end, at, depth):
        seen = set()
        lengths = {}
        unknown = None
        while self._pos < end:
            number, wire_type = self._tag(end, at)
            field = descriptor.fields_by_number.get(number)
            if field is None:
                unknown = number
                self._skip(wire_type, end, at)
                continue
            place = f"{at}.{field.name}" if at else field.name
            if is_list(field):
                lengths[number] = lengths.get(number, 0) + self._entries(field, wire_type, end, place, depth)
                if lengths[number] > self._limits.max_list_length:
                    raise invalid(place, "has too many entries")
                continue
            # The cases of a oneof are one thing, and so is a field.
            slot = field.containing_oneof.name if field.containing_oneof else field.name
            if slot in seen:
                raise invalid(place, "comes more than once")
            seen.add(slot)
            self._value(field, wire_type, end, place, depth)
        for oneof in descriptor.oneofs:
            # protoc makes a oneof of its own, with a name in `_`, for every `optional`.
            if oneof.name.startswith("_") or oneof.name in seen:
                continue
            if unknown is not None:
                raise unsupported(at, f"has field {unknown}, which is not known, as its {oneof.name}")
            raise invalid(at, f"has no {oneof.name}")

    def _entries(self, field, wire_type, end, at, depth):
        if field.type == FieldDescriptor.TYPE_DOUBLE and wire_type == LEN:
            length = self._length(end, at)
            if length % 8:
                raise invalid(at, "is cut within a double")
            self._pos += length
            return length // 8
        self._value(field, wire_type, end, at, depth)
        return 1

    def _value(self, field, wire_type, end, at, depth):
        if wire_type != _wire_type(field):
            raise invalid(at, f"comes as wire type {wire_type}")
        if wire_type == VARINT:
            self._number(field, end, at)
        elif wire_type == I64:
            self._pass(8, end, at)
        elif field.type == FieldDescriptor.TYPE_MESSAGE:
            length = self._length(end, at)
            self._messages += 1
            if self._messages > self._limits.max_messages:
                raise Refusal("MESSAGE_TOO_LARGE", at, "is one message too many")
            if depth + 1 > self._limits.max_nesting:
                raise invalid(at, "is nested too deeply")
            self.message(field.message_type, self._pos + length, at, depth + 1)
        elif field.type == FieldDescriptor.TYPE_STRING:
            self._text(end, at)
        else:
            self._pass(self._length(end, at), end, at)

    def _text(self, end, at):
        length = self._length(end, at)
        try:
            text = self._data[self._pos : self._pos + length].decode("utf-8")
        except UnicodeDecodeError:
            raise invalid(at, "is not UTF-8") from None
        if "\0" in text:
            raise invalid(at, "has a NUL")
        if len(text.encode("utf-16-le")) // 2 > self._limits.max_string_length:
            raise invalid(at, "is too long")
        self._pos += length

    def _number(self, field, end, at):
        value = self._varint(end, at)
        if field.type == FieldDescriptor.TYPE_BOOL and value > 1:
            raise invalid(at, "is neither 0 nor 1")
        # The table of values is asked only for what fits into it: it cuts numbers to 32 bits.
        known = value <= 0x7FFFFFFF and field.type == FieldDescriptor.TYPE_ENUM and value in field.enum_type.values_by_number
        if field.type == FieldDescriptor.TYPE_ENUM and not known:
            raise unsupported(at, f"has the unknown value {value}")
        if value > 0xFFFFFFFF:
            raise invalid(at, "has more than 32 bits")

    def _tag(self, end, at):
        tag = self._varint(end, at, 5)
        if tag > 0xFFFFFFFF or tag < 8:
            raise invalid(at, "has a field number that there is not")
        return tag >> 3, tag & 7

    def _skip(self, wire_type, end, at):
        if wire_type == VARINT:
            self._varint(end, at)
        elif wire_type == I64:
            self._pass(8, end, at)
        elif wire_type == I32:
            self._pass(4, end, at)
        elif wire_type == LEN:
            self._pass(self._length(end, at), end, at)
        else:
            raise invalid(at, f"has a field of wire type {wire_type}")

    def _length(self, end, at):
        length = self._varint(end, at, 5)
        if length > end - self._pos:
            raise invalid(at, "is cut off")
        return length

    def _pass(self, count, end, at):
        if count > end - self._pos:
            raise invalid(at, "is cut off")
        self._pos += count

    def _varint(self, end, at, most=10):
        value = 0
        for i in range(most):
            if self._pos >= end:
                raise invalid(at, "is cut off")
            byte = self._data[self._pos]
            self._pos += 1
            value |= (byte & 127) << (7 * i)
            if byte < 128:
                if value >= 1 << 64:
                    break
                return value
        raise invalid(at, "has a varint of too many bytes")


def _wire_type(field):
    if field.type in (FieldDescriptor.TYPE_MESSAGE, FieldDescriptor.TYPE_STRING, FieldDescriptor.TYPE_BYTES):
        return LEN
    return I64 if field.type == FieldDescriptor.TYPE_DOUBLE else VARINT
