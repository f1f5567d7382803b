/** What becomes of the transcripts: drawn on, a stream of the video, a file beside it, or nothing. */
export type CaptionMode = "burn" | "soft" | "srt" | "vtt" | "off";

/** All modes, in the order in which they are offered. */
export const captionModes: readonly CaptionMode[] = ["burn", "soft", "srt", "vtt", "off"];
