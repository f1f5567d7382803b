import { describe, expect, it } from "vitest";
import { isSegueErrorCode, SegueError } from "./errors.js";

describe("SegueError", () => {
  it("carries a code, a kind, a place and a cause", () => {
    const cause = new Error("EACCES");
    const error = new SegueError("IMAGE_MISSING", "a.jpg is missing.", {
      at: "segments[0].selected_image",
      cause,
    });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: "SegueError",
      code: "IMAGE_MISSING",
      kind: "input",
      at: "segments[0].selected_image",
      message: "a.jpg is missing.",
      cause,
    });
    expect(Object.hasOwn(new SegueError("ABORTED", "stopped."), "cause")).toBe(false);
    expect(new SegueError("ABORTED", "stopped.").kind).toBe("interrupted");
  });

  it("knows its codes, and takes no inherited name for one", () => {
    expect(isSegueErrorCode("MASK_INVALID")).toBe(true);
    expect(isSegueErrorCode("constructor")).toBe(false);
    expect(isSegueErrorCode("")).toBe(false);
  });
});
