import { expect, test } from "vitest";
import { printable } from "./printable.js";

test("control characters become escapes; lines, accents and other scripts stay", () => {
  expect(printable("a\u001b[31mb\r\u0000\u009b\u202ec")).toBe("a\\x1b[31mb\\x0d\\x00\\x9b\\u202ec");
  expect(printable("one\ntwo é 日本 🎬")).toBe("one\ntwo é 日本 🎬");
});
