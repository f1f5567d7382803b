"""What untrusted bytes may ask for."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Segue's defaults, by their names in manifest.json and conformance.proto."""

    max_message_bytes: int = 64 * 1024 * 1024
    max_mask_pixels: int = 7680 * 4320
    max_list_length: int = 20_000
    max_string_length: int = 100_000
    max_nesting: int = 16
    max_messages: int = 100_000


def limits_of(question):
    """The limits of a question: what it says, and the defaults for the rest."""
    return Limits(**{field.name: value for field, value in question.limits.ListFields()})
