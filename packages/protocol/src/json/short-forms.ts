/** The spelling a message may have in JSON besides an object with its fields, and how to read it. */
interface ShortForm {
  /** What the spelling looks like, for error messages. */
  looks: string;
  /** The object form, or undefined where the value is not this spelling. */
  read(value: unknown): Record<string, unknown> | undefined;
}

const list =
  (...names: string[]) =>
  (value: unknown) =>
    Array.isArray(value) && value.length === names.length
      ? Object.fromEntries(names.map((name, i) => [name, value[i]]))
      : undefined;

/** Short forms by message name. */
export const shortForms: Record<string, ShortForm | undefined> = {
  Color: {
    looks: '[r, g, b] or "#rrggbb"',
    read: (value) => readHex(value) ?? list("red", "green", "blue")(value),
  },
  ColorGain: { looks: "[r, g, b]", read: list("red", "green", "blue") },
  Point: { looks: "[x, y]", read: list("x", "y") },
  Offset: { looks: "[x, y]", read: list("x", "y") },
  BoundingBox: { looks: "[x, y, width, height]", read: list("x", "y", "width", "height") },
  Extent: { looks: "[width, height]", read: list("width", "height") },
  Transition: { looks: "a name", read: (value) => (typeof value === "string" ? { type: value } : undefined) },
};

function readHex(value: unknown): Record<string, unknown> | undefined {
  const digits = typeof value === "string" ? /^#([0-9a-f]{6})$/i.exec(value)?.[1] : undefined;
  if (!digits) return undefined;
  const number = Number.parseInt(digits, 16);
  return { red: number >> 16, green: (number >> 8) & 255, blue: number & 255 };
}
