"""Masks: whether their bytes fit their size."""

from refusal import Refusal

BITS, RUNS, ALPHA = 1, 2, 3


def check_mask(mask, at, limits):
    pixels = mask.width * mask.height
    if pixels > limits.max_mask_pixels:
        raise _faulty(at, "has too many pixels")
    if mask.encoding == BITS:
        if len(mask.data) != (pixels + 7) // 8:
            raise _faulty(at, "has another number of bytes than BITS of its size")
        if pixels % 8 and mask.data[-1] & (0xFF >> pixels % 8):
            raise _faulty(at, "has bits set after its last pixel")
    elif mask.encoding == ALPHA:
        if len(mask.data) != pixels:
            raise _faulty(at, "has another number of bytes than ALPHA of its size")
    elif sum(runs(mask.data, at)) != pixels:
        raise _faulty(at, "has runs that do not add up to its pixels")


def runs(data, at=""):
    """The lengths of runs, background first."""
    lengths = []
    pos = 0
    while pos < len(data):
        start = pos
        while pos < len(data) and data[pos] > 127:
            pos += 1
        if pos == len(data):
            raise _faulty(at, "ends in the middle of a run's length")
        pos += 1
        if pos - start > 5 or (pos - start > 1 and data[pos - 1] == 0):
            raise _faulty(at, "has an over-long run length")
        length = sum((byte & 127) << (7 * i) for i, byte in enumerate(data[start:pos]))
        if length == 0 and lengths:
            raise _faulty(at, "has an empty run after the first")
        lengths.append(length)
    return lengths


def _faulty(at, what):
    return Refusal("MASK_INVALID", at, what)
