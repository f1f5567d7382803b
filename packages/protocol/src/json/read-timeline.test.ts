import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SegueError } from "../errors.js";
import { Motion, SpeedCurve, type Timeline, TransitionType } from "../gen/messages.js";
import { messageSchemas } from "../gen/schema.js";
import { encodeMessage } from "../wire/encode.js";
import { parseTimeline, type ReadTimelineOptions, readTimeline } from "./read-timeline.js";

type Json = Record<string, unknown>;

const segment = (more: Json = {}): Json => ({ start_time: 0, end_time: 5, selected_image: "a.jpg", ...more });
const timeline = (...segments: unknown[]): Json => ({ segments });
const withPlan = (plan: unknown) => timeline(segment({ effects_plan: plan }));
const withTool = (name: string, params: unknown) => withPlan({ tools: [{ name, params }] });

function read(json: unknown, options?: Partial<ReadTimelineOptions>) {
  return readTimeline(json, options);
}

function faults(json: unknown, options?: Partial<ReadTimelineOptions>): string[] {
  try {
    readTimeline(json, options);
  } catch (error) {
    expect(error).toBeInstanceOf(SegueError);
    expect((error as SegueError).code).toBe("TIMELINE_INVALID");
    return (error as SegueError).message.split("\n");
  }
  throw new Error("nothing was thrown");
}

const warnings = (json: unknown, options?: Partial<ReadTimelineOptions>) =>
  read(json, options).warnings.map(({ message }) => message);

const params = (name: string, given: unknown) => {
  const [tool] = read(withTool(name, given)).timeline.segments[0]!.effectsPlan!.tools;
  return tool!.params.value;
};

describe("readTimeline", () => {
  it("reads what AI video generators write", () => {
    const { timeline: read, warnings } = readTimeline({
      title: "Cats",
      segments: [
        {
          start_time: 0,
          end_time: 5,
          duration: 5,
          transcript: "A cat.",
          topic: "cats",
          content_type: "photo",
          visual_query: "cat",
          visual_description: "a cat on a wall",
          reasoning: "it is one",
          required_subjects: ["cat"],
          selected_image: "images/cat.jpg",
          effects_plan: {
            motion: "ken_burns_in",
            overlays: ["vignette", { name: "warm_grade", params: { intensity: 0.4 } }],
            fade_in: 0.6,
            fade_out: 0,
            tools: [{ name: "zoom_on_subject", params: { target: "cat", speed_curve: "easeInOut" } }],
            transition: { type: "crossfade", duration: 0.5 },
          },
        },
      ],
      audio_file: "narration.mp3",
      canvas: { width: 1280, height: 720, fps: "30000/1001" },
    });
    expect(warnings).toEqual([]);
    expect(read).toEqual({
      title: "Cats",
      canvas: { width: 1280, height: 720, fps: { numerator: 30000, denominator: 1001 } },
      audioFile: "narration.mp3",
      segments: [
        {
          id: "0",
          startTime: 0,
          endTime: 5,
          transcript: "A cat.",
          topic: "cats",
          contentType: "photo",
          visualQuery: "cat",
          visualDescription: "a cat on a wall",
          reasoning: "it is one",
          requiredSubjects: ["cat"],
          selectedImage: "images/cat.jpg",
          effectsPlan: {
            motion: Motion.KEN_BURNS_IN,
            overlays: [
              { params: { case: "vignette", value: {} } },
              { params: { case: "warmGrade", value: { intensity: 0.4 } } },
            ],
            tools: [
              {
                params: {
                  case: "zoomOnSubject",
                  value: { target: "cat", speedCurve: SpeedCurve.EASE_IN_OUT },
                },
              },
            ],
            fadeIn: 0.6,
            fadeOut: 0,
            transition: { type: TransitionType.CROSSFADE, duration: 0.5 },
          },
        },
      ],
    });
    expect(encodeMessage("Timeline", read).length).toBeGreaterThan(100);
  });

  it("fills up what is absent, and takes null as absent", () => {
    const all = {
      canvas: null,
      title: null,
      audio_file: null,
      segments: [segment({ topic: null, effects_plan: null })],
    };
    for (const json of [timeline(segment()), all]) {
      expect(read(json).timeline).toEqual({
        title: "",
        canvas: { width: 1920, height: 1080, fps: { numerator: 30, denominator: 1 } },
        audioFile: "",
        segments: [
          {
            id: "0",
            startTime: 0,
            endTime: 5,
            transcript: "",
            topic: "",
            contentType: "",
            visualQuery: "",
            visualDescription: "",
            reasoning: "",
            requiredSubjects: [],
            selectedImage: "a.jpg",
          },
        ],
      });
    }
    const plan = {
      motion: null,
      overlays: null,
      fade_in: null,
      transition: null,
      tools: [{ name: "subject_pop", params: null }],
    };
    expect(read(withPlan(plan)).timeline.segments[0]!.effectsPlan).toEqual({
      motion: 0,
      overlays: [],
      tools: [{ params: { case: "subjectPop", value: {} } }],
    });
    expect(params("zoom_on_subject", { target: null, bbox: null })).toEqual({});
    expect(
      read({ ...timeline(segment()), canvas: { width: 640, height: null, fps: null } }).timeline.canvas,
    ).toEqual({
      width: 640,
      height: 1080,
      fps: { numerator: 30, denominator: 1 },
    });
  });

  it("gives each timeline a canvas of its own", () => {
    const { canvas } = read(timeline(segment())).timeline;
    canvas.fps.numerator = 7;
    expect(read(timeline(segment())).timeline.canvas.fps).toEqual({ numerator: 30, denominator: 1 });
  });

  it("reads every short form", () => {
    const green = { red: 57, green: 255, blue: 20 };
    for (const color of [[57, 255, 20], "#39ff14", "#39FF14", green]) {
      expect(params("subject_outline", { color })).toEqual({ color: green });
    }
    expect(params("color_grade", { tint: [1, 0.5, 2] })).toEqual({ tint: { red: 1, green: 0.5, blue: 2 } });
    expect(params("temporal_zoom", { anchor_point: [0.25, 0.75] })).toEqual({
      anchorPoint: { x: 0.25, y: 0.75 },
    });
    expect(params("subject_pop", { shadow_offset_px: [-8, 8] })).toEqual({ shadowOffsetPx: { x: -8, y: 8 } });
    expect(params("map_highlight", { box_position: [0.1, 0.2, 0.3, 0.4] })).toEqual({
      boxPosition: { x: 0.1, y: 0.2, width: 0.3, height: 0.4 },
    });
    expect(params("news_overlay", { size: [0.8, 0.3] })).toEqual({
      highlightedPhrases: [],
      size: { width: 0.8, height: 0.3 },
    });
    expect(
      read(withPlan({ transition: "slide_left" })).timeline.segments[0]!.effectsPlan!.transition,
    ).toEqual({
      type: TransitionType.SLIDE_LEFT,
    });
    expect(params("zoom_on_subject", { speed_curve: "linear" })).toEqual({ speedCurve: SpeedCurve.LINEAR });
  });

  it("reads an effect by its name alone, for every effect there is", () => {
    for (const field of messageSchemas.Effect!.oneofs[0]!.cases) {
      const { timeline: one } = read(withPlan({ overlays: [field.json] }));
      expect(one.segments[0]!.effectsPlan!.overlays).toEqual([
        { params: { case: field.name, value: readEmpty(field.type) } },
      ]);
    }
  });

  it("keeps unknown fields of timeline, segments and canvas out, with a warning", () => {
    const json = { ...timeline(segment({ mood: "calm", sart_time: 1 })), version: 3, canvas: { widht: 5 } };
    expect(warnings(json)).toEqual([
      "version is not a field that Segue knows, and is left out.",
      "canvas.widht is not a field that Segue knows, and is left out (did you mean width?).",
      "segments[0].mood is not a field that Segue knows, and is left out.",
      "segments[0].sart_time is not a field that Segue knows, and is left out (did you mean start_time?).",
    ]);
  });

  it("takes prototype names for what they are: unknown fields", () => {
    const json = JSON.parse(
      '{"__proto__": {"title": "x"}, "constructor": 1, "segments": [{"start_time": 0, "end_time": 1, "selected_image": "a", "toString": 2, "effects_plan": {"__proto__": 1}}]}',
    );
    expect(faults(json)).toEqual(["segments[0].effects_plan.__proto__ is not known."]);
    json.segments[0].effects_plan = null;
    expect(read(json).timeline.title).toBe("");
    expect(warnings(json)).toEqual([
      "__proto__ is not a field that Segue knows, and is left out.",
      "constructor is not a field that Segue knows, and is left out.",
      "segments[0].toString is not a field that Segue knows, and is left out.",
    ]);
    for (const name of ["constructor", "__proto__", "toString", "valueOf"]) {
      expect(faults(withPlan({ tools: [name] }))).toEqual([
        `segments[0].effects_plan.tools[0] names the unknown effect "${name}".`,
      ]);
      expect(faults({ ...timeline(segment()), canvas: { fps: name } })).toEqual([
        `canvas.fps must be a rate from 1 to 240 frames a second, such as 30 or "30000/1001", not "${name}".`,
      ]);
    }
  });

  it("warns of what it settles by itself", () => {
    expect(warnings(timeline(segment({ duration: 4.5 })))).toEqual([
      "segments[0].duration is 4.5, but end_time − start_time is 5, which counts.",
    ]);
    expect(warnings(timeline(segment({ duration: 5.01 })))).toEqual([]);
    expect(warnings(timeline(segment({ selected_image: "" })))).toEqual([
      "segments[0].selected_image is empty: the segment shows black.",
    ]);
    const custom =
      "segments[0].effects_plan asks for custom code, which is not supported and never run; the rest of the plan is used.";
    expect(warnings(withPlan({ needs_custom_code: true, custom_effect_description: "spin" }))).toEqual([
      custom,
    ]);
    expect(warnings(withPlan({ needs_custom_code: false, custom_effect_description: "" }))).toEqual([]);
  });

  it("drops unknown names in plans where it is lenient", () => {
    const plan = {
      motion: "spin",
      mood: 1,
      overlays: ["vignete", "vignette"],
      tools: [{ name: "subject_pop", params: { size: 2, scale: 1.5 }, scale: 3 }],
    };
    expect(warnings(withPlan(plan), { lenient: true })).toEqual([
      "segments[0].effects_plan.mood is not known; it is left out.",
      'segments[0].effects_plan.motion has the unknown value "spin"; known are static, ken_burns_in, ken_burns_out, pan_ltr, pan_rtl, pan_up, pan_down, zoom_pan; it is left out.',
      'segments[0].effects_plan.overlays[0] names the unknown effect "vignete" (did you mean vignette?); it is left out.',
      'segments[0].effects_plan.tools[0].scale is not known; it belongs into "params"; it is left out.',
      "segments[0].effects_plan.tools[0].params.size is not known; it is left out.",
    ]);
    expect(read(withPlan(plan), { lenient: true }).timeline.segments[0]!.effectsPlan).toEqual({
      motion: 0,
      overlays: [{ params: { case: "vignette", value: {} } }],
      tools: [{ params: { case: "subjectPop", value: { scale: 1.5 } } }],
    });
  });

  it.each<[string, unknown, string[]]>([
    ["null", null, ["A timeline is an object with segments, not null."]],
    ["a list", [], ["A timeline is an object with segments, not a list."]],
    ["text", "x", ['A timeline is an object with segments, not "x".']],
    ["no segments", {}, ["segments must be a list of at least one segment, not undefined."]],
    ["an empty list", timeline(), ["segments must be a list of at least one segment, not an empty list."]],
    [
      "segments of another type",
      { segments: {} },
      ["segments must be a list of at least one segment, not an object."],
    ],
    ["a segment that is none", timeline(7), ["segments[0] must be an object, not 7."]],
    ["a title that is none", { ...timeline(segment()), title: 7 }, ["title must be a string, not 7."]],
    [
      "a canvas that is none",
      { ...timeline(segment()), canvas: "4k" },
      ['canvas must be an object with width, height and fps, not "4k".'],
    ],
    [
      "an odd canvas",
      { ...timeline(segment()), canvas: { width: 1281, height: 720.5 } },
      ["canvas.height must be a whole number, not 720.5.", "canvas.width must be even, not 1281."],
    ],
    [
      "a huge canvas",
      { ...timeline(segment()), canvas: { width: 100_000 } },
      ["canvas.width must be from 16 to 8192 (pixel), not 100000."],
    ],
    [
      "fps that are none",
      { ...timeline(segment()), canvas: { fps: [[[1]]] } },
      ['canvas.fps must be a rate from 1 to 240 frames a second, such as 30 or "30000/1001", not a list.'],
    ],
    [
      "missing times",
      timeline({ selected_image: "a" }),
      ["segments[0].start_time is missing.", "segments[0].end_time is missing."],
    ],
    [
      "a time as text",
      timeline(segment({ end_time: "5" })),
      ['segments[0].end_time must be a number, not "5".'],
    ],
    [
      "a negative time",
      timeline(segment({ start_time: -1 })),
      ["segments[0].start_time must be from 0 to 86400 (second), not -1."],
    ],
    [
      "times that run backwards",
      timeline(segment({ start_time: 5, end_time: 4 })),
      ["segments[0].end_time is 4, which is not after start_time 5; set it to when the segment ends."],
    ],
    [
      "no time at all",
      timeline(segment({ end_time: 0 })),
      ["segments[0].end_time is 0, which is not after start_time 0; set it to when the segment ends."],
    ],
    [
      "an overlap",
      timeline(segment(), segment({ start_time: 4, end_time: 9 })),
      [
        "segments[0].end_time is 5, but segments[1] starts at 4; segments may not overlap, so end it by then.",
      ],
    ],
    [
      "segments out of order",
      timeline(segment({ start_time: 5, end_time: 9 }), segment()),
      ["segments[1].start_time is 0, before segments[0].start_time 5; put the segments in order of time."],
    ],
    [
      "ids that are the same",
      timeline(segment({ id: "a" }), segment({ id: "a", start_time: 5, end_time: 6 })),
      ['segments[1].id is "a", as segments[0].id; ids must differ.'],
    ],
    [
      "a duration that is none",
      timeline(segment({ duration: "5s" })),
      ['segments[0].duration must be a number, not "5s".'],
    ],
    [
      "texts that are none",
      timeline(segment({ topic: 1, required_subjects: "cat" })),
      [
        "segments[0].topic must be a string, not 1.",
        'segments[0].required_subjects must be a list, not "cat".',
      ],
    ],
    [
      "a subject that is none",
      timeline(segment({ required_subjects: ["cat", 5] })),
      ["segments[0].required_subjects[1] must be a string, not 5."],
    ],
    [
      "a NUL",
      timeline(segment({ selected_image: "a\0.jpg" })),
      ["segments[0].selected_image has a NUL character, which is not allowed."],
    ],
    [
      "half a character",
      timeline(segment({ topic: "\udc00" })),
      ["segments[0].topic has half of a surrogate pair, which is no character."],
    ],
    ["a plan that is none", withPlan("zoom"), ['segments[0].effects_plan must be an object, not "zoom".']],
    [
      "a motion near to one",
      withPlan({ motion: "ken_burns" }),
      [
        'segments[0].effects_plan.motion has the unknown value "ken_burns" (did you mean ken_burns_in or ken_burns_out?).',
      ],
    ],
    [
      "a motion that is none",
      withPlan({ motion: 3 }),
      ["segments[0].effects_plan.motion must be a name, not 3."],
    ],
    [
      "an unspecified motion",
      withPlan({ motion: "unspecified" }),
      [
        'segments[0].effects_plan.motion has the unknown value "unspecified"; known are static, ken_burns_in, ken_burns_out, pan_ltr, pan_rtl, pan_up, pan_down, zoom_pan.',
      ],
    ],
    [
      "an unknown effect",
      withPlan({ overlays: ["vignete"] }),
      ['segments[0].effects_plan.overlays[0] names the unknown effect "vignete" (did you mean vignette?).'],
    ],
    [
      "an effect that is none",
      withPlan({ tools: [{ params: {} }, 5, ["vignette"], null] }),
      [0, 1, 2, 3].map(
        (i) =>
          `segments[0].effects_plan.tools[${i}] must be the name of an effect, or {"name": …, "params": {…}}.`,
      ),
    ],
    [
      "an unknown parameter",
      withTool("subject_outline", { colour: "#ffffff" }),
      ["segments[0].effects_plan.tools[0].params.colour is not known (did you mean color?)."],
    ],
    [
      "a parameter beside params",
      withPlan({ tools: [{ name: "subject_pop", scale: 2 }] }),
      ['segments[0].effects_plan.tools[0].scale is not known; it belongs into "params".'],
    ],
    [
      "a parameter out of range",
      withTool("zoom_on_subject", { target_scale: 50, nth: 0 }),
      [
        "segments[0].effects_plan.tools[0].params.nth must be from 1 to 100, not 0.",
        "segments[0].effects_plan.tools[0].params.target_scale must be from 1 to 10, not 50.",
      ],
    ],
    [
      "a colour that is none",
      withTool("subject_outline", { color: "green" }),
      [
        'segments[0].effects_plan.tools[0].params.color must be [r, g, b] or "#rrggbb", or an object, not "green".',
      ],
    ],
    [
      "a colour out of range",
      withTool("subject_outline", { color: [0, 256, 0.5] }),
      [
        "segments[0].effects_plan.tools[0].params.color.green must be from 0 to 255, not 256.",
        "segments[0].effects_plan.tools[0].params.color.blue must be a whole number, not 0.5.",
      ],
    ],
    [
      "a point of three",
      withTool("temporal_zoom", { anchor_point: [1, 2, 3] }),
      ["segments[0].effects_plan.tools[0].params.anchor_point must be [x, y], or an object, not a list."],
    ],
    [
      "a box outside",
      withTool("zoom_on_subject", { bbox: [0, 0, 1, 1.5] }),
      ["segments[0].effects_plan.tools[0].params.bbox.height must be from 0 to 1, not 1.5."],
    ],
    [
      "a transition near to one",
      withPlan({ transition: "crosfade" }),
      [
        'segments[0].effects_plan.transition.type has the unknown value "crosfade" (did you mean crossfade?).',
      ],
    ],
    [
      "a transition that is none",
      withPlan({ transition: 3 }),
      ["segments[0].effects_plan.transition must be a name, or an object, not 3."],
    ],
    [
      "a bool as text",
      withTool("subject_outline", { pulse: "yes" }),
      ['segments[0].effects_plan.tools[0].params.pulse must be true or false, not "yes".'],
    ],
  ])("refuses %s", (_, json, messages) => {
    expect(faults(json)).toEqual(messages);
  });

  it("says where the first fault is", () => {
    expect(() => read(timeline(segment(), segment()))).toThrowError(
      expect.objectContaining({ at: "segments[0].end_time" }),
    );
    const faulty = timeline(segment(), segment({ end_time: -3 }));
    expect(() => read(faulty)).toThrowError(expect.objectContaining({ at: "segments[1].end_time" }));
  });

  it("lists ten faults at most", () => {
    const many = faults(timeline(...Array.from({ length: 30 }, () => segment({ topic: 1 }))));
    expect(many).toHaveLength(11);
    expect(many[10]).toBe("And 20 more like these.");
  });

  it("forgives rounding in the generator's numbers", () => {
    const rounded = timeline(segment({ end_time: 5.001 }), segment({ start_time: 5, end_time: 9 }));
    expect(read(rounded).warnings).toEqual([]);
  });

  it("keeps to its limits", () => {
    const many = timeline(...Array.from({ length: 4 }, () => segment()));
    expect(faults(many, { limits: { maxListLength: 3 } })).toEqual([
      "segments has 4 entries; at most 3 are allowed.",
    ]);
    expect(faults(withPlan({ tools: ["a", "b"] }), { limits: { maxListLength: 1 } })).toEqual([
      "segments[0].effects_plan.tools has 2 entries; at most 1 are allowed.",
    ]);
    expect(
      faults(timeline(segment({ topic: "abcd" })), { limits: { maxStringLength: 3, maxNesting: 9 } }),
    ).toContain("segments[0].topic is 4 characters long; at most 3 are allowed.");
  });

  it("is not slowed down by a hundred thousand unknown names, nor tells them all", () => {
    const names = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, i) => [`unknown_name_number_${i}`, i]),
    );
    const start = process.cpuUsage();
    const told = warnings(timeline(segment(names)));
    // Processor time: the machine may be busy with something else.
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
    expect(told).toHaveLength(201);
    expect(told[200]).toBe("And 99800 more like these.");
  });

  it("reads or refuses any JSON, and never fails in another way", () => {
    const keys = Object.values(messageSchemas).flatMap(({ fields }) => fields.map((field) => field.json));
    const anything = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.jsonValue({ maxDepth: 1 }),
        fc.constantFrom("vignette", "crossfade", "ken_burns_in", "30000/1001", "#102030"),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys, "name", "params"), tie("value"), { maxKeys: 5 }),
      ),
    })).value;
    fc.assert(
      fc.property(anything, fc.boolean(), (value, lenient) => {
        for (const json of [
          value,
          { segments: [value] },
          withPlan(value),
          { segments: [segment()], canvas: value },
        ]) {
          let read: Timeline | undefined;
          try {
            read = readTimeline(json, { lenient }).timeline;
          } catch (error) {
            expect(error).toBeInstanceOf(SegueError);
          }
          // What was accepted can always be sent.
          if (read) expect(encodeMessage("Timeline", read)).toBeInstanceOf(Uint8Array);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("parseTimeline", () => {
  it("takes a byte order mark", () => {
    expect(parseTimeline(`\uFEFF${JSON.stringify(timeline(segment()))}`).timeline.segments).toHaveLength(1);
  });

  it("says what is wrong with text that is no JSON", () => {
    const parse = () => parseTimeline('{"segments": [}');
    expect(parse).toThrowError(
      expect.objectContaining({
        code: "TIMELINE_UNREADABLE",
        message: expect.stringMatching(
          /^The timeline is not valid JSON \(Unexpected token.*\); mend it and try again\.$/,
        ),
        cause: expect.any(SyntaxError),
      }),
    );
  });

  it("refuses text over the limit before parsing it", () => {
    expect(() => parseTimeline("          ", { limits: { maxMessageBytes: 9 } })).toThrowError(
      expect.objectContaining({
        code: "TIMELINE_UNREADABLE",
        message: "The timeline is 10 characters long; at most 9 are allowed.",
      }),
    );
  });

  it("survives nesting without end", () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    const refusal =
      "The timeline nests lists and objects more than 100 deep, as no timeline does; correct the file.";
    expect(() => parseTimeline(`{"segments": ${deep}}`)).toThrowError(refusal);
    expect(() => parseTimeline(`{"segments": [], "canvas": {"fps": ${deep}}}`)).toThrowError(refusal);
    expect(() => readTimeline({ segments: JSON.parse(deep) })).toThrowError(
      "segments[0] must be an object, not a list.",
    );
  });
});

function readEmpty(type: string): Json {
  return Object.fromEntries(
    messageSchemas[type]!.fields.filter((field) => field.repeated).map((field) => [field.name, []]),
  );
}
