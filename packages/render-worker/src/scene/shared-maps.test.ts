import { Kernels } from "@segue/kernels";
import { expect, test } from "vitest";
import { SharedMaps } from "./shared-maps.js";

const kernels = Kernels.load();

test("a map is made once for a key and a size, each kind by itself", () => {
  using maps = new SharedMaps(kernels);
  let made = 0;
  const order = () => {
    made++;
    return () => 0.5;
  };
  const first = maps.orderMap("a", 32, 16, order);
  expect(maps.orderMap("a", 32, 16, order)).toBe(first);
  expect(made).toBe(1);
  expect(maps.orderMap("a", 16, 32, order)).not.toBe(first);
  expect(maps.gainMap("a", 32, 16, () => 1)).not.toBe(first);
  expect(made).toBe(2);
});

test("the one that was not used for longest gives way, and its memory is given back", () => {
  const before = kernels.memory.used;
  const maps = new SharedMaps(kernels);
  const use = (key: string) => maps.orderMap(key, 64, 32, () => () => 0);
  const [first, second] = [use("0"), use("1")];
  for (let i = 2; i < 6; i++) use(String(i));
  const full = kernels.memory.used;
  expect(use("0")).toBe(first);
  use("6");
  expect(kernels.memory.used).toBe(full);
  expect(use("0")).toBe(first);
  expect(use("1")).not.toBe(second);
  maps[Symbol.dispose]();
  expect(kernels.memory.used).toBe(before);
});
