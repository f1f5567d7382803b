import { createHash } from "node:crypto";
import { type BoundingBox, decodeMessage, encodeMessage, type Point } from "@segue/protocol";
import type { Candidate, DetectionResult } from "../result.js";

/**
 * Counted up whenever the same request could give another result: a new rule for choosing, masks or anchors, or
 * another form of this file.
 */
export const RESULT_VERSION = 1;

/** Written as JSON; the subject, with its mask, as the bytes of its protobuf message in base64. */
interface ResultFile {
  readonly version: number;
  readonly key: string;
  /** SHA-256 of `content`: a file that was cut or changed is not believed. */
  readonly check: string;
  readonly content: string;
}

type Content = Omit<DetectionResult, "subject"> & { readonly subject: string | null };

/** The bytes of a cache entry. */
export function encodeResult(key: string, result: DetectionResult): string {
  const { subject } = result;
  const bytes = subject && Buffer.from(encodeMessage("Subject", subject)).toString("base64");
  const content = JSON.stringify({ ...result, subject: bytes } satisfies Content);
  return JSON.stringify({
    version: RESULT_VERSION,
    key,
    check: checksum(content),
    content,
  } satisfies ResultFile);
}

/** The result in a cache entry; null where it is of another key or version, or damaged. */
export function decodeResult(bytes: Uint8Array, key: string): DetectionResult | null {
  try {
    const file = JSON.parse(Buffer.from(bytes).toString("utf8")) as Partial<ResultFile> | null;
    if (file?.version !== RESULT_VERSION || file.key !== key || typeof file.content !== "string") return null;
    if (file.check !== checksum(file.content)) return null;
    const { subject, ...rest } = JSON.parse(file.content) as Content;
    if (!isImage(rest.image) || !Array.isArray(rest.candidates) || !rest.candidates.every(isCandidate))
      return null;
    if (rest.saliency && !(isBox(rest.saliency.bbox) && isPoint(rest.saliency.anchor))) return null;
    return {
      ...rest,
      subject: subject === null ? null : decodeMessage("Subject", Buffer.from(subject, "base64")),
    };
  } catch {
    return null;
  }
}

function checksum(content: string): string {
  return createHash("sha256").update(content).digest("hex");
}

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

function isImage(image: DetectionResult["image"] | undefined): boolean {
  return isNumber(image?.width) && isNumber(image.height) && typeof image.sha256 === "string";
}

function isCandidate(candidate: Candidate | null): boolean {
  return typeof candidate?.label === "string" && isNumber(candidate.score) && isBox(candidate.bbox);
}

function isBox(box: BoundingBox | undefined): boolean {
  return isNumber(box?.x) && isNumber(box.y) && isNumber(box.width) && isNumber(box.height);
}

function isPoint(point: Point | undefined): boolean {
  return isNumber(point?.x) && isNumber(point.y);
}
