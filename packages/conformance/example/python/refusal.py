"""Why bytes are refused."""


class Refusal(Exception):
    """Bytes are not taken; `code` is one of those in proto/README.md."""

    def __init__(self, code, at, what):
        super().__init__(f"{at or 'the message'} {what}")
        self.code = code
        self.at = at


def invalid(at, what):
    return Refusal("MESSAGE_INVALID", at, what)


def unsupported(at, what):
    return Refusal("MESSAGE_UNSUPPORTED", at, what)
