import { describe, expect, it } from "vitest";
import { chooseSubject } from "./choose.js";
import { COCO_LABELS } from "./coco.js";
import type { Detection } from "./decode/family.js";
import { type DetectRequest, resolveRequest } from "./request.js";

/** A detection about a centre, in fractions. */
function thing(label: string, score: number, x = 0.5, y = 0.5, width = 0.2, height = 0.3): Detection {
  return { label, score, box: { x: x - width / 2, y: y - height / 2, width, height } };
}

const choose = (detections: Detection[], request: DetectRequest = {}) =>
  chooseSubject(detections, COCO_LABELS, resolveRequest(request));

const whole = (label: string, score: number) => thing(label, score, 0.5, 0.5, 0.98, 0.98);

describe("with a target", () => {
  it("takes candidates down to 0.25, whatever else is there", () => {
    const seen = [whole("dining table", 0.52), thing("cup", 0.27)];
    expect(choose(seen, { target: "cup" }).detection).toBe(seen[1]);
    expect(choose(seen, { target: "mugs" }).detection).toBe(seen[1]);
  });

  it("takes a box over the whole frame when it is the target", () => {
    const seen = [whole("dining table", 0.52), thing("cup", 0.27)];
    expect(choose(seen, { target: "table" }).detection).toBe(seen[0]);
  });

  it("never takes another object instead", () => {
    const seen = [thing("person", 0.9), thing("cat", 0.8)];
    expect(choose(seen, { target: "dog" })).toEqual({
      detection: null,
      reason: 'No "dog" was found; the model saw person (0.90), cat (0.80).',
    });
    expect(choose([], { target: "dog" }).reason).toBe(
      'No "dog" was found; nothing that the model knows is in the picture.',
    );
    expect(choose(seen, { target: "Herodotus" })).toEqual({
      detection: null,
      reason: '"Herodotus" is not a kind of thing that the model knows, so it can\'t be looked for.',
    });
  });
});

describe("without a target", () => {
  it("wants 0.35", () => {
    expect(choose([thing("cup", 0.36)]).detection?.label).toBe("cup");
    expect(choose([thing("cup", 0.34)]).reason).toBe("No subject was found; the model saw cup (0.34).");
  });

  it("does not take what covers the frame, except a living thing that is sure", () => {
    expect(choose([whole("dining table", 0.9)]).detection).toBeNull();
    expect(choose([whole("person", 0.36)]).detection).toBeNull();
    expect(choose([whole("cat", 0.57)]).detection?.label).toBe("cat");
  });

  it("prefers what is sure, central and large, and not furniture", () => {
    const corner = thing("dog", 0.6, 0.2, 0.25);
    const middle = thing("dog", 0.6);
    expect(choose([corner, middle]).detection).toBe(middle);
    const tiny = thing("dog", 0.6, 0.5, 0.5, 0.02, 0.02);
    expect(choose([tiny, corner]).detection).toBe(corner);
    const couch = thing("couch", 0.8, 0.5, 0.6, 0.7, 0.5);
    expect(choose([couch, middle]).detection).toBe(middle);
    expect(choose([couch]).detection).toBe(couch);
  });

  it("prefers what the texts name", () => {
    const seen = [thing("person", 0.8), thing("bicycle", 0.5, 0.2)];
    expect(choose(seen).detection).toBe(seen[0]);
    expect(choose(seen, { texts: ["His bike was red."] }).detection).toBe(seen[1]);
    expect(choose(seen, { texts: ["The bus left."] }).detection).toBe(seen[0]);
  });

  it("takes a faint match of the texts only where nothing is clear", () => {
    const phone = thing("cell phone", 0.27);
    const texts = ["He was on the phone."];
    expect(choose([thing("person", 0.8), phone], { texts }).detection?.label).toBe("person");
    expect(choose([phone], { texts }).detection).toBe(phone);
  });
});

describe("which of several", () => {
  const left = thing("person", 0.8, 0.2, 0.6, 0.1, 0.2);
  const middle = thing("person", 0.7, 0.55, 0.3, 0.1, 0.1);
  const right = thing("person", 0.6, 0.8, 0.7, 0.2, 0.3);
  const all = [left, middle, right];

  it.each([
    ["left", left],
    ["right", right],
    ["center", middle],
    ["top", middle],
    ["bottom", right],
    ["largest", right],
  ] as const)("prefers %s", (prefer, expected) => {
    expect(choose(all, { target: "people", prefer }).detection).toBe(expected);
  });

  it("counts from the left", () => {
    expect(choose(all, { target: "person", nth: 1 }).detection).toBe(left);
    expect(choose(all, { target: "person", nth: 3, prefer: "left" }).detection).toBe(right);
    expect(choose(all, { target: "person", nth: 4 }).reason).toBe(
      'The "person" number 4 from the left was asked for, but only 3 were found.',
    );
  });

  it("does not count faint boxes unless it must", () => {
    const ghost = thing("person", 0.26, 0.05, 0.5);
    expect(choose([...all, ghost], { target: "person", prefer: "left" }).detection).toBe(left);
    expect(choose([...all, ghost], { target: "person", nth: 1 }).detection).toBe(left);
    expect(choose([...all, ghost], { target: "person", nth: 4 }).detection).toBe(right);
  });

  it("counts one object of two classes once", () => {
    const cat = thing("cat", 0.6, 0.3);
    const asDog = { ...cat, label: "dog", score: 0.4 };
    const horse = thing("horse", 0.5, 0.8);
    expect(choose([cat, horse, asDog], { target: "animal", nth: 2 }).detection).toBe(horse);
  });
});

describe("resolveRequest", () => {
  it("merges defaults; an empty target is none", () => {
    expect(resolveRequest({ target: "  " })).toEqual({
      target: null,
      prefer: null,
      nth: null,
      mask: true,
      texts: [],
    });
  });

  it.each([
    [{ target: 3 }, "request.target must be a string of at most 10000 characters."],
    [
      { prefer: "centre" },
      'request.prefer must be one of center, left, right, top, bottom, largest, not "centre".',
    ],
    [{ nth: 0 }, "request.nth must be a whole number from 1 (the leftmost), not 0."],
    [{ nth: 1.5 }, "request.nth must be a whole number from 1 (the leftmost), not 1.5."],
    [{ mask: "no" }, "request.mask must be true or false."],
    [{ texts: "cat" }, "request.texts must be a list of strings."],
  ])("refuses %o", (request, message) => {
    expect(() => resolveRequest(request as DetectRequest)).toThrow(
      expect.objectContaining({ code: "INVALID_OPTION", at: message.split(" ")[0], message }),
    );
  });
});
