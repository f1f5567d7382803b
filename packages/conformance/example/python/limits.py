"""What untrusted bytes may ask for: Segue's defaults, as `limits` in manifest.json has them."""

MESSAGE_BYTES = 64 * 1024 * 1024
MASK_PIXELS = 7680 * 4320
LIST_LENGTH = 20_000
STRING_LENGTH = 100_000
NESTING = 16
MESSAGES = 100_000
