/** A source of whole numbers from 0 to below `below`. */
export type Random = (below: number) => number;

/** Numbers that look random, the same for the same seed (xorshift32). */
export function seededRandom(seed: number): Random {
  let state = seed | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** Values at which decoders go wrong: ends of ranges, varints that go on, lengths that are too large. */
const AWKWARD = [
  [0x00],
  [0x7f],
  [0x80],
  [0xff],
  [0x80, 0x00],
  [0xff, 0xff, 0xff, 0xff, 0x0f],
  [0xff, 0xff, 0xff, 0xff, 0x07],
  [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01],
  [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80],
  [0, 0, 0, 0, 0, 0, 0xf8, 0x7f],
  [0x7b, 0x7b, 0x7b],
  [0x2a, 0x00],
];

/** Bytes with one to eight faults, most often few, of the kinds that transport, other encoders and attackers make. */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let out = Array.from(bytes);
  for (let faults = 1 + random(1 + random(8)); faults > 0; faults--) {
    const at = random(out.length + 1);
    const length = random(Math.min(64, out.length - at + 1));
    switch (random(8)) {
      case 0:
        if (at < out.length) out[at]! ^= 1 << random(8);
        break;
      case 1:
        if (at < out.length) out[at] = random(256);
        break;
      case 2:
        out.splice(at, length);
        break;
      case 3:
        out.splice(at, 0, ...out.slice(at, at + length));
        break;
      case 4:
        out.splice(at, 0, ...AWKWARD[random(AWKWARD.length)]!);
        break;
      case 5:
        out.splice(at, length, ...AWKWARD[random(AWKWARD.length)]!);
        break;
      case 6: {
        const from = random(other.length + 1);
        out.splice(at, length, ...other.subarray(from, from + random(64)));
        break;
      }
      default:
        out = out.slice(0, at);
    }
  }
  return Uint8Array.from(out);
}
