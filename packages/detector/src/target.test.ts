import { describe, expect, it } from "vitest";
import { COCO_LABELS } from "./coco.js";
import { isClassName, labelsMentioned, labelsOfTarget } from "./target.js";

const labels = (target: string) => labelsOfTarget(target, COCO_LABELS);

describe("labelsOfTarget", () => {
  it.each([
    ["cat", "cat"],
    ["Cat", "cat"],
    ["  the cats ", "cat"],
    ["buses", "bus"],
    ["knives", "knife"],
    ["children", "person"],
    ["people", "person"],
    ["cherries and a sandwich", null],
    ["mug", "cup"],
    ["cup of coffee", "cup"],
    ["young girl", "person"],
    ["a young girl with a cat", "person"],
    ["old man holding an umbrella", "person"],
    ["group of soldiers", "person"],
    ["portrait of a dog", "dog"],
    ["orange cat", "cat"],
    ["an orange", "orange"],
    ["hot dog", "hot dog"],
    ["teddy-bear", "teddy bear"],
    ["Alice’s cat", "cat"],
    ["King Charles", "person"],
    ["smartphones", "cell phone"],
    ["TV", "tv"],
    ["glasses of wine", "wine glass"],
    ["skis", "skis"],
  ])("%j means %s", (target, label) => {
    const found = labels(target);
    expect(label === null ? found : found?.[0]).toBe(label);
  });

  it.each([
    ["animal", ["bird", "cat", "dog", "horse", "sheep", "cow", "elephant", "bear", "zebra", "giraffe"]],
    ["vehicles", ["bicycle", "car", "motorcycle", "airplane", "bus", "train", "truck", "boat"]],
    ["device", ["tv", "laptop", "mouse", "remote", "keyboard", "cell phone"]],
    ["furniture", ["bench", "chair", "couch", "bed", "dining table"]],
    [
      "food",
      ["banana", "apple", "sandwich", "orange", "broccoli", "carrot", "hot dog", "pizza", "donut", "cake"],
    ],
  ])("%s is a group", (target, expected) => {
    expect(labels(target)).toEqual(expected);
  });

  it.each(["man", "woman", "girl", "boy", "child", "astronaut", "lady", "soldiers"])(
    "%s is a person",
    (target) => {
      expect(labels(target)).toEqual(["person"]);
    },
  );

  it.each([
    "Herodotus",
    "a red circle",
    "car door",
    "cat food bowl lid",
    "",
    "the",
    "of",
    "日本",
    "catalogue",
  ])("%j names no class", (target) => {
    expect(labels(target)).toBeNull();
  });

  it("speaks the model's language: its exact labels first, then its synonyms", () => {
    expect(labelsOfTarget("man", ["man", "woman"])).toEqual(["man"]);
    expect(labelsOfTarget("person", ["man", "woman", "sofa"])).toEqual(["man", "woman"]);
    expect(labelsOfTarget("couch", ["sofa", "tvmonitor"])).toEqual(["sofa"]);
    expect(labelsOfTarget("helmets", ["Helmet", "vest"])).toEqual(["Helmet"]);
    expect(labelsOfTarget("cat", ["Helmet", "vest"])).toBeNull();
  });
});

describe("labelsMentioned", () => {
  it("finds every class that the texts name", () => {
    const texts = ["The children rode a fire engine.", "Its traffic lights; no hot dogs!", "Unrelated words"];
    expect([...labelsMentioned(texts, COCO_LABELS)].sort()).toEqual([
      "hot dog",
      "person",
      "traffic light",
      "truck",
    ]);
    expect(labelsMentioned([], COCO_LABELS).size).toBe(0);
  });
});

describe("isClassName", () => {
  it.each([
    ["cat", true],
    ["the Cats", true],
    ["hot dogs", true],
    ["black cat", false],
    ["kitten", false],
    ["animal", false],
  ])("%s: %j", (target, expected) => {
    expect(isClassName(target, COCO_LABELS)).toBe(expected);
  });
});
