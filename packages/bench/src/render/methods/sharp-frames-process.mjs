// One process of the frame-by-frame method: crops and resizes every frame of its shots, and feeds an encoder.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { windowAt } from "../motions.mjs";
import { sharp } from "../segue-packages.mjs";
import { ffmpegPath, quietly } from "./encoding.mjs";

const { shots, canvas, encoding, output } = JSON.parse(process.argv[2]);
const { width, height, fps } = canvas;

// One thread for each process, as one worker and one encoder thread each.
sharp.concurrency(1);

const raw = ["-f", "rawvideo", "-pix_fmt", "rgb24", "-s", `${width}x${height}`, "-r", `${fps}`, "-i", "-"];
const toYuv = ["-vf", "scale=out_range=tv:out_color_matrix=bt709"];
const args = [...quietly.filter((arg) => arg !== "-nostdin"), ...raw, ...toYuv, ...encoding, output];
const ffmpeg = spawn(ffmpegPath, args, { stdio: ["pipe", "inherit", "inherit"] });
const exit = once(ffmpeg, "close");
// Where the pipe breaks, the exit code says why.
ffmpeg.stdin.on("error", () => {});

for (const { photo, motion, frames } of shots) {
  const picture = await decode(photo);
  let next = drawFrame(picture, windowAt(motion, 0, frames));
  for (let frame = 0; frame < frames; frame++) {
    const pixels = await next;
    // The next frame is drawn while this one goes through the pipe.
    if (frame + 1 < frames) next = drawFrame(picture, windowAt(motion, frame + 1, frames));
    if (!ffmpeg.stdin.write(pixels)) await Promise.race([once(ffmpeg.stdin, "drain"), exit]);
  }
}
ffmpeg.stdin.end();
const [code] = await exit;
process.exitCode = code ?? 1;

/** The photo, cropped to the canvas's aspect ratio, not scaled. */
async function decode(photo) {
  const size = await sharp(photo).metadata();
  const wide = size.width * height > size.height * width;
  const cropped = {
    width: wide ? Math.round((size.height * width) / height) : size.width,
    height: wide ? size.height : Math.round((size.width * height) / width),
  };
  const { data, info } = await sharp(photo)
    .resize({ ...cropped, fit: "cover" })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, raw: { width: info.width, height: info.height, channels: info.channels } };
}

function drawFrame({ data, raw }, { left, top, size }) {
  const crop = { width: Math.round(raw.width * size), height: Math.round(raw.height * size) };
  return sharp(data, { raw })
    .extract({
      left: Math.min(raw.width - crop.width, Math.round(left * raw.width)),
      top: Math.min(raw.height - crop.height, Math.round(top * raw.height)),
      ...crop,
    })
    .resize(width, height, { fit: "fill", kernel: "lanczos3" })
    .raw()
    .toBuffer();
}
