import { fileURLToPath } from "node:url";

/** The photos of a small job, whose subjects every worker needs. */
export const photos = ["astronaut.png", "chelsea.png", "rocket.jpg", "hubble_deep_field.jpg"].map((file) =>
  fileURLToPath(new URL(`../../../../examples/photos/${file}`, import.meta.url)),
);

/** Opens a detector, finds the subject of each photo, and closes it. */
export async function detectAll(images) {
  const { SubjectDetector } = await import("@segue/detector");
  const detector = await SubjectDetector.open({ cacheDir: null });
  try {
    const subjects = [];
    for (const image of images) subjects.push((await detector.detect(image)).subject);
    const { modelLoads, inferences, maskInferences } = detector;
    return { subjects, modelLoads, inferences: inferences + maskInferences };
  } finally {
    await detector.close();
  }
}
