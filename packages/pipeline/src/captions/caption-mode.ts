/** What becomes of the transcripts: a stream of the video, a file beside it, or nothing. */
export type CaptionMode = "soft" | "srt" | "vtt" | "off";

/** All modes, in the order in which they are offered. */
export const captionModes: readonly CaptionMode[] = ["soft", "srt", "vtt", "off"];
