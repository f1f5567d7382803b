import { describe, expect, it } from "vitest";
import { Gate } from "./gate.js";
import { Memo } from "./memo.js";

describe("Gate", () => {
  it("runs no more than its limit at a time, in order, and goes on after a failure", async () => {
    const gate = new Gate(2);
    const order: number[] = [];
    let running = 0;
    let most = 0;
    const task = (id: number) =>
      gate.run(async () => {
        order.push(id);
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 5));
        running--;
        if (id === 1) throw new Error("one failed");
        return id;
      });
    const results = await Promise.allSettled([0, 1, 2, 3, 4].map(task));
    expect(results.map(({ status }) => status === "fulfilled")).toEqual([true, false, true, true, true]);
    expect(order).toEqual([0, 1, 2, 3, 4]);
    expect(most).toBe(2);
  });
});

describe("Memo", () => {
  it("computes once, also while it is computing, and forgets failures", async () => {
    const memo = new Memo<number>();
    let calls = 0;
    const compute = async () => {
      if (++calls === 1) throw new Error("not yet");
      return calls;
    };
    await expect(memo.get("a", compute)).rejects.toThrow("not yet");
    const both = await Promise.all([memo.get("a", compute), memo.get("a", compute)]);
    expect(both).toEqual([2, 2]);
    expect(await memo.get("b", compute)).toBe(3);
  });
});
