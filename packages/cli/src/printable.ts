/**
 * Text as a terminal may get it: control characters, which could move its cursor or change its title, are written as
 * escapes such as `\x1b`. Names and words of a timeline get into messages, and nobody knows who wrote them. Line ends
 * stay, since a message has a line for each fault.
 */
export const printable = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) =>
    character === "\n" ? character : escapeOf(character.charCodeAt(0)),
  );

const escapeOf = (code: number): string =>
  code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16)}`;
