"""What a message's values must keep to: the ranges in the comments, and rules between fields."""

import math

from google.protobuf.descriptor import FieldDescriptor

from mask import check_mask
from refusal import invalid
from schema import is_list


def check(message, schema, limits, at=""):
    """Refuses a parsed message whose values are out of their ranges or do not fit each other."""
    for field in message.DESCRIPTOR.fields:
        place = f"{at}.{field.name}" if at else field.name
        if is_list(field):
            for i, entry in enumerate(getattr(message, field.name)):
                _check_value(field, entry, schema, limits, f"{place}[{i}]")
        elif not _has_presence(field) or message.HasField(field.name):
            _check_value(field, getattr(message, field.name), schema, limits, place)
        elif field.full_name in schema.required:
            raise invalid(place, "is missing")
    rule = _RULES.get(message.DESCRIPTOR.name)
    if rule:
        rule(message, at, limits)


def _check_value(field, value, schema, limits, at):
    if field.type == FieldDescriptor.TYPE_MESSAGE:
        check(value, schema, limits, at)
    elif field.type == FieldDescriptor.TYPE_ENUM:
        if value == 0 and field.full_name in schema.required:
            raise invalid(at, "is missing")
    elif field.type in (FieldDescriptor.TYPE_DOUBLE, FieldDescriptor.TYPE_UINT32):
        least, greatest = schema.ranges.get(field.full_name, (-math.inf, math.inf))
        if not math.isfinite(value) or not least <= value <= greatest:
            raise invalid(at, f"is {value}, which is out of its range")


def _has_presence(field):
    return field.type == FieldDescriptor.TYPE_MESSAGE or field.containing_oneof is not None


def _in_order(low, high):
    def rule(message, at, _limits):
        if getattr(message, high) < getattr(message, low):
            raise invalid(at, f"has {high} before {low}")

    return rule


def _check_canvas(canvas, at, _limits):
    if canvas.width % 2 or canvas.height % 2:
        raise invalid(at, "has an odd side")
    if not 1 <= canvas.fps.numerator / canvas.fps.denominator <= 240:
        raise invalid(at, "has a frame rate out of its range")


_RULES = {
    "Canvas": _check_canvas,
    "Segment": _in_order("start_time", "end_time"),
    "Shot": _in_order("start_frame", "end_frame"),
    "RenderBatch": _in_order("start_frame", "end_frame"),
    "Progress": _in_order("frames_done", "frames_total"),
    "Hello": _in_order("min_version", "max_version"),
    "Mask": check_mask,
}
