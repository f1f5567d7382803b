import { type HostileCase, rendering, showing } from "./hostile-case.js";

/** What a name of a file may be. */
const names = [
  "",
  " ",
  ".",
  "..",
  "/",
  "//",
  "~",
  "/etc/passwd",
  "/etc/shadow",
  "/dev/stdin",
  "/dev/null",
  "/dev/zero",
  "/dev/full",
  "/proc/self/mem",
  "/proc/self/environ",
  "../../../../../../../../etc/passwd",
  "a/../../../../../../../etc/passwd",
  "file:///etc/passwd",
  "file:t.json",
  "http://127.0.0.1:1/x",
  "HTTPS://127.0.0.1:1/x",
  "tcp://127.0.0.1:1",
  "data:image/png;base64,iVBORw0KGgo=",
  "concat:a|b",
  "pipe:0",
  "subfile,,start,0,end,9,,:t.json",
  "crypto:t.json",
  "async:cache:/etc/passwd",
  "-",
  "--",
  "-i",
  "--help",
  "-y /tmp/x",
  "a\u0000b",
  "a\nb",
  "a\r\nb",
  "%d.png",
  "%s%s%s%n",
  "$(touch pwned)",
  "`touch pwned`",
  "; touch pwned",
  "'; touch pwned; '",
  '"; touch pwned; "',
  "\u001b[2Jx",
  "\u202egnp.x",
  "x".repeat(300),
  "x/".repeat(3000),
  "é".repeat(200),
  "\ud800.png",
  "con",
  "C:\\windows\\win.ini",
  "\\\\host\\share",
  "t.json/x",
  "t.json",
  "[page=1]t.json",
  "*",
  "?.png",
  "$HOME/x",
];

/** Names of files that are no such file, wherever a timeline or the command line may give one. */
export function oddNames(): HostileCase[] {
  return names.flatMap((name) => {
    const what = JSON.stringify(name).slice(0, 40);
    const paragraph = { name: "paneled_text", params: { text: "Text", font: name } };
    const plan = { tools: [], overlays: [paragraph] };
    const segments = [{ start_time: 0, end_time: 0.2, selected_image: "", effects_plan: plan }];
    const found: HostileCase[] = [
      { name: `name: image ${what}`, files: { "t.json": showing(name) }, args: rendering("t.json") },
      {
        name: `name: sound ${what}`,
        files: { "t.json": showing("", { audio_file: name }) },
        args: rendering("t.json"),
      },
      {
        name: `name: font ${what}`,
        files: { "t.json": showing("", { segments }) },
        args: rendering("t.json"),
      },
    ];
    // The system lets no program have arguments with a NUL.
    if (name.includes("\0")) return found;
    const t = { "t.json": showing("") };
    return [
      ...found,
      { name: `name: timeline ${what}`, files: t, args: rendering(name) },
      { name: `name: --audio ${what}`, files: t, args: rendering("t.json", `--audio=${name}`) },
      { name: `name: --asset-root ${what}`, files: t, args: rendering("t.json", `--asset-root=${name}`) },
      { name: `name: detect ${what}`, files: t, args: ["detect", "--", name] },
    ];
  });
}

/** Options that are wrong, one at a time. */
export function oddOptions(): HostileCase[] {
  const values = [
    "",
    "-1",
    "0",
    "NaN",
    "Infinity",
    "1e308",
    "0x10",
    "1,5",
    "many",
    "🎬",
    "\u001b[2J",
    "9".repeat(400),
  ];
  const options = [
    "workers",
    "batch-seconds",
    "crf",
    "preset",
    "encoder",
    "size",
    "fps",
    "captions",
    "progress",
    "subjects",
  ];
  const cases = options.flatMap((option) => values.map((value) => [`--${option}=${value}`]));
  const sizes = ["0x0", "1x1", "17x17", "9999x9999", "16x99999", "-16x16", "16X16x16", "1e3x1e3"];
  const rates = ["0/0", "1/0", "30/-1", "1/99999999", "99999999/1", "30000/1001/1"];
  const outputs = [
    "x",
    "x.avi",
    "x.mp4/",
    ".mp4",
    "/x.mp4/y.mp4",
    "/dev/null",
    "/proc/x.mp4",
    "/nowhere\u0001/x.exe",
    "t.json",
  ];
  return [
    ...cases,
    ...sizes.map((size) => [`--size=${size}`]),
    ...rates.map((rate) => [`--fps=${rate}`]),
    ...outputs.map((output) => [`--output=${output}`]),
    ["--work-dir=/proc/x"],
    ["--work-dir=/dev/null"],
    ["--work-dir=t.json"],
    ["--no-such-option"],
    ["--encoder=ffv1"],
    ["--encoder=libx264", "--preset=-y"],
    ["--audio"],
    ["extra.json"],
  ].map((args) => ({
    name: `option: ${args.map((arg) => JSON.stringify(arg).slice(0, 60)).join(" ")}`,
    files: { "t.json": showing("") },
    args: rendering("t.json", ...args),
  }));
}
