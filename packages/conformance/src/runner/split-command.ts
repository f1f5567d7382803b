/**
 * Splits a command line into the program and its arguments, with the quotes of a POSIX shell, but without a shell:
 * nothing is expanded, piped or chained.
 * @throws {Error} where it is empty, or a quote is not closed
 */
export function splitCommand(line: string): string[] {
  const words: string[] = [];
  const token = /\s+|"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)|([^\s"'\\]+)|./gsy;
  let word: string | undefined;
  for (const [all, double, single, escaped, plain] of line.matchAll(token)) {
    if (/^\s/.test(all)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    const part = double?.replace(/\\(["\\])/g, "$1") ?? single ?? escaped ?? plain;
    if (part === undefined) throw new Error(`the quote ${all} is not closed`);
    word = (word ?? "") + part;
  }
  if (word !== undefined) words.push(word);
  if (words.length === 0) throw new Error("it is empty");
  return words;
}
