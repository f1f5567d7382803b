import { describe, expect, it } from "vitest";
import { splitCommand } from "./split-command.js";

describe("splitCommand", () => {
  it.each([
    ["python3 my_worker.py", ["python3", "my_worker.py"]],
    ["  a   b ", ["a", "b"]],
    [`"my program" 'it''s' a\\ b`, ["my program", "its", "a b"]],
    [`a "say \\"hi\\" \\n" ''`, ["a", 'say "hi" \\n', ""]],
    [`a --x="b c"d`, ["a", "--x=b cd"]],
    ["a; rm -rf $HOME | b > c", ["a;", "rm", "-rf", "$HOME", "|", "b", ">", "c"]],
  ])("splits %s", (line, words) => {
    expect(splitCommand(line)).toEqual(words);
  });

  it.each([
    ["", "it is empty"],
    ['a "b', 'the quote " is not closed'],
    ["a 'b", "the quote ' is not closed"],
    ["a\\", "the quote \\ is not closed"],
  ])("refuses %j", (line, message) => {
    expect(() => splitCommand(line)).toThrowError(new Error(message));
  });
});
