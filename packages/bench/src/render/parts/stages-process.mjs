// Renders a timeline through the library, and prints the sums of what the workers say of their time.
import {
  loadTimeline,
  locateProgram,
  openEnvelope,
  renderTimeline,
  sealEnvelope,
  shareCores,
  ThreadPoolExecutor,
} from "../segue-packages.mjs";

const { timeline, roots, encoder, alone, output } = JSON.parse(process.argv[2]);
const loaded = await loadTimeline(timeline, roots);
const { workers } = shareCores(alone ? 1 : "auto", loaded.timeline.segments.length);
const pool = new ThreadPoolExecutor({ workers, ffmpegPath: locateProgram("ffmpeg").path });
const sums = { workers, compileMs: 0, drawMs: 0, encodeWaitMs: 0, elapsedMs: 0 };

const executor = {
  run(jobs, events, signal) {
    const onResult = (result, worker) => {
      for (const stage of ["compileMs", "drawMs", "encodeWaitMs", "elapsedMs"]) sums[stage] += result[stage];
      events.onResult(result, worker);
    };
    return pool.run(alone ? jobs.map(withOneThread) : jobs, { ...events, onResult }, signal);
  },
};

const { name, preset, crf } = encoder;
const settings = { output, workers, encoder: { name, preset, crf }, executor };
try {
  const { timings } = await renderTimeline(loaded, settings);
  process.stdout.write(JSON.stringify({ ...sums, timings }));
} finally {
  await pool[Symbol.asyncDispose]();
}

/** The same batch, encoded with one thread, so that the worker has another core to itself. */
function withOneThread(job) {
  const envelope = async () => {
    const body = openEnvelope(await job.envelope());
    body.value.encoder.threads = 1;
    return sealEnvelope(body);
  };
  return { ...job, envelope };
}
