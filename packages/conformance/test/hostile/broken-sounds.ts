import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ffmpegPath } from "../../../render-worker/test/ffmpeg.js";
import { mutate, type Random } from "../../src/fuzz/mutate.js";
import { type HostileCase, rendering, showing } from "./hostile-case.js";

/** A tenth of a second of sound, as it is made for each format. */
const codecs: Record<string, string[]> = {
  "pcm.wav": [],
  "x.mp3": [],
  "x.flac": [],
  "x.ogg": ["-c:a", "libvorbis"],
  "x.m4a": ["-c:a", "aac"],
  "x.mka": ["-c:a", "pcm_s16le"],
  "x.aiff": [],
};

/** Sounds of every format, `times` with random faults and `times` cut off. Needs a folder to make them in. */
export function brokenSounds(folder: string, random: Random, times: number): HostileCase[] {
  return Object.entries(codecs).flatMap(([file, codec]) => {
    const path = join(folder, file);
    const tone = ["-f", "lavfi", "-i", "sine=duration=0.1"];
    execFileSync(ffmpegPath, ["-v", "error", "-y", ...tone, ...codec, path]);
    const whole = readFileSync(path);
    return Array.from({ length: times }, (_, i) => [
      soundCase(`${file} with faults, ${i}`, file, mutate(whole, whole, random)),
      soundCase(`${file} cut off, ${i}`, file, whole.subarray(0, random(whole.length))),
      soundCase(`${file} with a broken header, ${i}`, file, brokenHeader(whole, random)),
    ]).flat();
  });
}

function brokenHeader(whole: Buffer, random: Random): Uint8Array {
  const out = Buffer.from(whole);
  for (let i = 0; i < 4; i++) out[random(Math.min(80, out.length))] = random(256);
  return out;
}

/** Texts that make other programs open other files. */
export function falseSounds(): HostileCase[] {
  const contents: Record<string, string | Uint8Array> = {
    empty: "",
    text: "no sound ".repeat(99),
    zeros: new Uint8Array(9000),
    m3u8: "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nhttp://127.0.0.1:1/x\n#EXT-X-ENDLIST\n",
    "m3u8 of a file": "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n",
    ffconcat: "ffconcat version 1.0\nfile /etc/passwd\n",
    sdp: "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=audio 5004 RTP/AVP 0\n",
    pls: "[playlist]\nFile1=http://127.0.0.1:1/x\n",
    dash: '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><BaseURL>http://127.0.0.1:1/</BaseURL></MPD>',
    imf: '<?xml version="1.0"?><CompositionPlaylist xmlns="http://www.smpte-ra.org/schemas/2067-3/2013"/>',
    rtsp: "RTSPtextRTSP://127.0.0.1:1/x\n",
    ffmetadata: ";FFMETADATA1\ntitle=x\n",
    subtitles: "1\n00:00:00,000 --> 00:00:01,000\nWords\n",
    image: Buffer.from("ffd8ffe000104a46494600010100000100010000ffd9", "hex"),
    "wav without samples a second": wav(0, 16, 1),
    "wav of 65535 channels": wav(8000, 16, 65_535),
    "wav of 0 bits": wav(8000, 0, 1),
    "wav of 4 GHz": wav(0xffffffff, 16, 2),
  };
  return Object.entries(contents).flatMap(([what, content]) =>
    ["x.mp3", "x.wav"].map((file) => soundCase(`${what} as ${file}`, file, content)),
  );
}

function wav(rate: number, bits: number, channels: number): Uint8Array {
  const bytes = Buffer.alloc(2000);
  bytes.write("RIFF....WAVEfmt ", "latin1");
  bytes.writeUInt32LE(1992, 4);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(channels, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE((rate * channels * bits * 0.125) >>> 0, 28);
  bytes.writeUInt16LE((channels * bits * 0.125) & 0xffff, 32);
  bytes.writeUInt16LE(bits, 34);
  bytes.write("data", 36);
  bytes.writeUInt32LE(1956, 40);
  return bytes;
}

const soundCase = (name: string, file: string, content: string | Uint8Array): HostileCase => ({
  name: `sound: ${name}`,
  files: { [file]: content, "t.json": showing("", { audio_file: file }) },
  args: rendering("t.json"),
});
