// Generated from proto/segue/v1 by scripts/generate.mjs. Do not edit.
import type { MessageSchema } from "../schema.js";

/** Fields of every message, with their units, ranges and defaults. */
export const messageSchemas: Record<string, MessageSchema> = {
 "SubjectBinding": {
  "fields": [
   {
    "name": "effects",
    "json": "effects",
    "number": 1,
    "kind": "scalar",
    "type": "string",
    "repeated": true
   },
   {
    "name": "subject",
    "json": "subject",
    "number": 2,
    "kind": "message",
    "type": "Subject",
    "required": true
   }
  ],
  "oneofs": []
 },
 "Shot": {
  "fields": [
   {
    "name": "segmentIndex",
    "json": "segment_index",
    "number": 1,
    "kind": "scalar",
    "type": "uint32"
   },
   {
    "name": "segmentId",
    "json": "segment_id",
    "number": 2,
    "kind": "scalar",
    "type": "string"
   },
   {
    "name": "startFrame",
    "json": "start_frame",
    "number": 3,
    "kind": "scalar",
    "type": "uint32",
    "unit": "frame"
   },
   {
    "name": "endFrame",
    "json": "end_frame",
    "number": 4,
    "kind": "scalar",
    "type": "uint32",
    "unit": "frame"
   },
   {
    "name": "leadInFrames",
    "json": "lead_in_frames",
    "number": 5,
    "kind": "scalar",
    "type": "uint32",
    "unit": "frame"
   },
   {
    "name": "leadOutFrames",
    "json": "lead_out_frames",
    "number": 6,
    "kind": "scalar",
    "type": "uint32",
    "unit": "frame"
   },
   {
    "name": "imagePath",
    "json": "image_path",
    "number": 7,
    "kind": "scalar",
    "type": "string"
   },
   {
    "name": "effectsPlan",
    "json": "effects_plan",
    "number": 8,
    "kind": "message",
    "type": "EffectsPlan",
    "required": true
   },
   {
    "name": "subjects",
    "json": "subjects",
    "number": 9,
    "kind": "message",
    "type": "SubjectBinding",
    "repeated": true
   }
  ],
  "oneofs": []
 },
 "Encoder": {
  "fields": [
   {
    "name": "name",
    "json": "name",
    "number": 1,
    "kind": "scalar",
    "type": "string"
   },
   {
    "name": "preset",
    "json": "preset",
    "number": 2,
    "kind": "scalar",
    "type": "string"
   },
   {
    "name": "crf",
    "json": "crf",
    "number": 3,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "range": [
     0,
     63
    ]
   },
   {
    "name": "threads",
    "json": "threads",
    "number": 4,
    "kind": "scalar",
    "type": "uint32",
    "range": [
     0,
     256
    ]
   }
  ],
  "oneofs": []
 },
 "RenderBatch": {
  "fields": [
   {
    "name": "index",
    "json": "index",
    "number": 1,
    "kind": "scalar",
    "type": "uint32"
   },
   {
    "name": "canvas",
    "json": "canvas",
    "number": 2,
    "kind": "message",
    "type": "Canvas",
    "required": true
   },
   {
    "name": "startFrame",
    "json": "start_frame",
    "number": 3,
    "kind": "scalar",
    "type": "uint32",
    "unit": "frame"
   },
   {
    "name": "endFrame",
    "json": "end_frame",
    "number": 4,
    "kind": "scalar",
    "type": "uint32",
    "unit": "frame"
   },
   {
    "name": "shots",
    "json": "shots",
    "number": 5,
    "kind": "message",
    "type": "Shot",
    "repeated": true
   },
   {
    "name": "encoder",
    "json": "encoder",
    "number": 6,
    "kind": "message",
    "type": "Encoder",
    "required": true
   },
   {
    "name": "chunkPath",
    "json": "chunk_path",
    "number": 7,
    "kind": "scalar",
    "type": "string"
   }
  ],
  "oneofs": []
 },
 "ZoomOnSubject": {
  "fields": [
   {
    "name": "target",
    "json": "target",
    "number": 1,
    "kind": "scalar",
    "type": "string",
    "optional": true
   },
   {
    "name": "prefer",
    "json": "prefer",
    "number": 2,
    "kind": "enum",
    "type": "Prefer",
    "optional": true,
    "default": 0
   },
   {
    "name": "nth",
    "json": "nth",
    "number": 3,
    "kind": "scalar",
    "type": "uint32",
    "optional": true,
    "range": [
     1,
     100
    ]
   },
   {
    "name": "targetScale",
    "json": "target_scale",
    "number": 4,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "factor",
    "range": [
     1,
     10
    ],
    "default": 1.3
   },
   {
    "name": "speedCurve",
    "json": "speed_curve",
    "number": 5,
    "kind": "enum",
    "type": "SpeedCurve",
    "optional": true,
    "default": 1
   },
   {
    "name": "animDuration",
    "json": "anim_duration",
    "number": 6,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     86400
    ]
   },
   {
    "name": "bbox",
    "json": "bbox",
    "number": 7,
    "kind": "message",
    "type": "BoundingBox",
    "optional": true
   },
   {
    "name": "anchorPoint",
    "json": "anchor_point",
    "number": 8,
    "kind": "message",
    "type": "Point",
    "optional": true
   },
   {
    "name": "visualDescription",
    "json": "visual_description",
    "number": 9,
    "kind": "scalar",
    "type": "string",
    "optional": true
   }
  ],
  "oneofs": [],
  "stage": "camera"
 },
 "TemporalZoom": {
  "fields": [
   {
    "name": "scale",
    "json": "scale",
    "number": 1,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "factor",
    "range": [
     1,
     10
    ],
    "default": 1.2
   },
   {
    "name": "startScale",
    "json": "start_scale",
    "number": 2,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "factor",
    "range": [
     1,
     10
    ],
    "default": 1
   },
   {
    "name": "ease",
    "json": "ease",
    "number": 3,
    "kind": "enum",
    "type": "SpeedCurve",
    "optional": true,
    "default": 1
   },
   {
    "name": "anchorPoint",
    "json": "anchor_point",
    "number": 4,
    "kind": "message",
    "type": "Point",
    "optional": true
   }
  ],
  "oneofs": [],
  "stage": "camera"
 },
 "ZoomThenPanel": {
  "fields": [
   {
    "name": "text",
    "json": "text",
    "number": 1,
    "kind": "scalar",
    "type": "string",
    "optional": true
   },
   {
    "name": "zoomDuration",
    "json": "zoom_duration",
    "number": 2,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     86400
    ],
    "default": 3
   },
   {
    "name": "zoomScale",
    "json": "zoom_scale",
    "number": 3,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "factor",
    "range": [
     1,
     10
    ],
    "default": 1.5
   },
   {
    "name": "panelSide",
    "json": "panel_side",
    "number": 4,
    "kind": "enum",
    "type": "Side",
    "optional": true,
    "default": 2
   },
   {
    "name": "panelColor",
    "json": "panel_color",
    "number": 5,
    "kind": "message",
    "type": "Color",
    "optional": true,
    "default": {
     "red": 0,
     "green": 0,
     "blue": 0
    }
   },
   {
    "name": "panelOpacity",
    "json": "panel_opacity",
    "number": 6,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 0.6
   },
   {
    "name": "borderColor",
    "json": "border_color",
    "number": 7,
    "kind": "message",
    "type": "Color",
    "optional": true,
    "default": {
     "red": 57,
     "green": 255,
     "blue": 20
    }
   },
   {
    "name": "borderThickness",
    "json": "border_thickness",
    "number": 8,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "pixel of a canvas 1080 high",
    "range": [
     0,
     100
    ],
    "default": 4
   },
   {
    "name": "fontsize",
    "json": "fontsize",
    "number": 9,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "pixel of a canvas 1080 high",
    "range": [
     4,
     400
    ],
    "default": 56
   },
   {
    "name": "font",
    "json": "font",
    "number": 10,
    "kind": "scalar",
    "type": "string",
    "optional": true
   },
   {
    "name": "marginPx",
    "json": "margin_px",
    "number": 11,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "pixel of a canvas 1080 high",
    "range": [
     0,
     400
    ],
    "default": 28
   },
   {
    "name": "animateIn",
    "json": "animate_in",
    "number": 12,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     3600
    ],
    "default": 0.3
   },
   {
    "name": "animateOut",
    "json": "animate_out",
    "number": 13,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     3600
    ],
    "default": 0
   },
   {
    "name": "maxPanelWidthFrac",
    "json": "max_panel_width_frac",
    "number": 14,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction of the frame",
    "range": [
     0.1,
     1
    ],
    "default": 0.6
   },
   {
    "name": "duration",
    "json": "duration",
    "number": 15,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     86400
    ]
   },
   {
    "name": "cps",
    "json": "cps",
    "number": 16,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "character a second",
    "range": [
     0,
     1000
    ],
    "default": 18
   }
  ],
  "oneofs": [],
  "stage": "camera, then overlay"
 },
 "SubjectOutline": {
  "fields": [
   {
    "name": "target",
    "json": "target",
    "number": 1,
    "kind": "scalar",
    "type": "string",
    "optional": true
   },
   {
    "name": "prefer",
    "json": "prefer",
    "number": 2,
    "kind": "enum",
    "type": "Prefer",
    "optional": true,
    "default": 0
   },
   {
    "name": "nth",
    "json": "nth",
    "number": 3,
    "kind": "scalar",
    "type": "uint32",
    "optional": true,
    "range": [
     1,
     100
    ]
   },
   {
    "name": "color",
    "json": "color",
    "number": 4,
    "kind": "message",
    "type": "Color",
    "optional": true,
    "default": {
     "red": 57,
     "green": 255,
     "blue": 20
    }
   },
   {
    "name": "thickness",
    "json": "thickness",
    "number": 5,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "pixel of a canvas 1080 high",
    "range": [
     0,
     100
    ],
    "default": 6
   },
   {
    "name": "offset",
    "json": "offset",
    "number": 6,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "pixel of a canvas 1080 high",
    "range": [
     0,
     200
    ],
    "default": 8
   },
   {
    "name": "glow",
    "json": "glow",
    "number": 7,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "pixel of a canvas 1080 high",
    "range": [
     0,
     200
    ],
    "default": 12
   },
   {
    "name": "opacity",
    "json": "opacity",
    "number": 8,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 1
   },
   {
    "name": "animateIn",
    "json": "animate_in",
    "number": 9,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     3600
    ],
    "default": 0.3
   },
   {
    "name": "pulse",
    "json": "pulse",
    "number": 10,
    "kind": "scalar",
    "type": "bool",
    "optional": true,
    "default": true
   },
   {
    "name": "pulseRate",
    "json": "pulse_rate",
    "number": 11,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "hertz",
    "range": [
     0,
     30
    ],
    "default": 1
   },
   {
    "name": "pulseMin",
    "json": "pulse_min",
    "number": 12,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 0.6
   },
   {
    "name": "pulseMax",
    "json": "pulse_max",
    "number": 13,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 1
   }
  ],
  "oneofs": [],
  "stage": "baked"
 },
 "NeonOverlay": {
  "fields": [
   {
    "name": "color",
    "json": "color",
    "number": 1,
    "kind": "message",
    "type": "Color",
    "optional": true,
    "default": {
     "red": 57,
     "green": 255,
     "blue": 20
    }
   },
   {
    "name": "opacity",
    "json": "opacity",
    "number": 2,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 0.18
   },
   {
    "name": "blendMode",
    "json": "blend_mode",
    "number": 3,
    "kind": "enum",
    "type": "BlendMode",
    "optional": true,
    "default": 1
   }
  ],
  "oneofs": [],
  "stage": "baked"
 },
 "FilmGrain": {
  "fields": [],
  "oneofs": [],
  "stage": "baked, then overlay"
 },
 "SubjectGlow": {
  "fields": [
   {
    "name": "target",
    "json": "target",
    "number": 1,
    "kind": "scalar",
    "type": "string",
    "optional": true
   },
   {
    "name": "prefer",
    "json": "prefer",
    "number": 2,
    "kind": "enum",
    "type": "Prefer",
    "optional": true,
    "default": 0
   },
   {
    "name": "nth",
    "json": "nth",
    "number": 3,
    "kind": "scalar",
    "type": "uint32",
    "optional": true,
    "range": [
     1,
     100
    ]
   },
   {
    "name": "glowColor",
    "json": "glow_color",
    "number": 4,
    "kind": "message",
    "type": "Color",
    "optional": true,
    "default": {
     "red": 0,
     "green": 255,
     "blue": 255
    }
   },
   {
    "name": "glowStages",
    "json": "glow_stages",
    "number": 5,
    "kind": "scalar",
    "type": "double",
    "repeated": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": [
     1,
     0.6,
     0.3
    ]
   },
   {
    "name": "stageDurations",
    "json": "stage_durations",
    "number": 6,
    "kind": "scalar",
    "type": "double",
    "repeated": true,
    "unit": "second",
    "range": [
     0,
     3600
    ],
    "default": [
     0.5,
     1,
     1.5
    ]
   }
  ],
  "oneofs": [],
  "stage": "baked"
 },
 "CharacterHighlight": {
  "fields": [
   {
    "name": "characterName",
    "json": "character_name",
    "number": 1,
    "kind": "scalar",
    "type": "string",
    "optional": true
   },
   {
    "name": "glowColor",
    "json": "glow_color",
    "number": 2,
    "kind": "message",
    "type": "Color",
    "optional": true,
    "default": {
     "red": 0,
     "green": 255,
     "blue": 255
    }
   },
   {
    "name": "glowStages",
    "json": "glow_stages",
    "number": 3,
    "kind": "scalar",
    "type": "double",
    "repeated": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": [
     1,
     0.6,
     0.3
    ]
   },
   {
    "name": "stageDurations",
    "json": "stage_durations",
    "number": 4,
    "kind": "scalar",
    "type": "double",
    "repeated": true,
    "unit": "second",
    "range": [
     0,
     3600
    ],
    "default": [
     0.5,
     1,
     1.5
    ]
   },
   {
    "name": "labelPosition",
    "json": "label_position",
    "number": 5,
    "kind": "enum",
    "type": "Side",
    "optional": true,
    "default": 4
   },
   {
    "name": "cps",
    "json": "cps",
    "number": 6,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "character a second",
    "range": [
     0,
     1000
    ],
    "default": 10
   },
   {
    "name": "fontsize",
    "json": "fontsize",
    "number": 7,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "pixel of a canvas 1080 high",
    "range": [
     4,
     400
    ],
    "default": 64
   }
  ],
  "oneofs": [],
  "stage": "baked"
 },
 "MapHighlight": {
  "fields": [
   {
    "name": "locationName",
    "json": "location_name",
    "number": 1,
    "kind": "scalar",
    "type": "string",
    "optional": true
   },
   {
    "name": "boxPosition",
    "json": "box_position",
    "number": 2,
    "kind": "message",
    "type": "BoundingBox",
    "optional": true
   },
   {
    "name": "cps",
    "json": "cps",
    "number": 3,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "character a second",
    "range": [
     0,
     1000
    ],
    "default": 8
   },
   {
    "name": "highlightDuration",
    "json": "highlight_duration",
    "number": 4,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     86400
    ],
    "default": 2
   },
   {
    "name": "fadeToNormalDuration",
    "json": "fade_to_normal_duration",
    "number": 5,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     86400
    ],
    "default": 1.5
   },
   {
    "name": "textPosition",
    "json": "text_position",
    "number": 6,
    "kind": "message",
    "type": "Point",
    "optional": true
   },
   {
    "name": "glowIntensity",
    "json": "glow_intensity",
    "number": 7,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 0.6
   }
  ],
  "oneofs": [],
  "stage": "baked"
 },
 "SubjectPop": {
  "fields": [
   {
    "name": "target",
    "json": "target",
    "number": 1,
    "kind": "scalar",
    "type": "string",
    "optional": true
   },
   {
    "name": "prefer",
    "json": "prefer",
    "number": 2,
    "kind": "enum",
    "type": "Prefer",
    "optional": true,
    "default": 0
   },
   {
    "name": "nth",
    "json": "nth",
    "number": 3,
    "kind": "scalar",
    "type": "uint32",
    "optional": true,
    "range": [
     1,
     100
    ]
   },
   {
    "name": "scale",
    "json": "scale",
    "number": 4,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "factor",
    "range": [
     1,
     4
    ],
    "default": 1.15
   },
   {
    "name": "popDuration",
    "json": "pop_duration",
    "number": 5,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     60
    ],
    "default": 0.4
   },
   {
    "name": "holdAfter",
    "json": "hold_after",
    "number": 6,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     86400
    ]
   },
   {
    "name": "shadowColor",
    "json": "shadow_color",
    "number": 7,
    "kind": "message",
    "type": "Color",
    "optional": true,
    "default": {
     "red": 0,
     "green": 0,
     "blue": 0
    }
   },
   {
    "name": "shadowOpacity",
    "json": "shadow_opacity",
    "number": 8,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 0.35
   },
   {
    "name": "shadowOffsetPx",
    "json": "shadow_offset_px",
    "number": 9,
    "kind": "message",
    "type": "Offset",
    "optional": true,
    "default": {
     "x": 8,
     "y": 8
    }
   },
   {
    "name": "drawOutline",
    "json": "draw_outline",
    "number": 10,
    "kind": "scalar",
    "type": "bool",
    "optional": true,
    "default": false
   },
   {
    "name": "color",
    "json": "color",
    "number": 11,
    "kind": "message",
    "type": "Color",
    "optional": true,
    "default": {
     "red": 57,
     "green": 255,
     "blue": 20
    }
   },
   {
    "name": "thickness",
    "json": "thickness",
    "number": 12,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "pixel of a canvas 1080 high",
    "range": [
     0,
     100
    ],
    "default": 6
   },
   {
    "name": "offset",
    "json": "offset",
    "number": 13,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "pixel of a canvas 1080 high",
    "range": [
     0,
     200
    ],
    "default": 8
   },
   {
    "name": "glow",
    "json": "glow",
    "number": 14,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "pixel of a canvas 1080 high",
    "range": [
     0,
     200
    ],
    "default": 12
   },
   {
    "name": "opacity",
    "json": "opacity",
    "number": 15,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 1
   },
   {
    "name": "animateIn",
    "json": "animate_in",
    "number": 16,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     3600
    ],
    "default": 0.3
   },
   {
    "name": "pulse",
    "json": "pulse",
    "number": 17,
    "kind": "scalar",
    "type": "bool",
    "optional": true,
    "default": true
   },
   {
    "name": "pulseRate",
    "json": "pulse_rate",
    "number": 18,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "hertz",
    "range": [
     0,
     30
    ],
    "default": 1
   },
   {
    "name": "pulseMin",
    "json": "pulse_min",
    "number": 19,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 0.6
   },
   {
    "name": "pulseMax",
    "json": "pulse_max",
    "number": 20,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 1
   }
  ],
  "oneofs": [],
  "stage": "layer"
 },
 "NewspaperFrame": {
  "fields": [
   {
    "name": "headline",
    "json": "headline",
    "number": 1,
    "kind": "scalar",
    "type": "string",
    "optional": true
   },
   {
    "name": "subheadline",
    "json": "subheadline",
    "number": 2,
    "kind": "scalar",
    "type": "string",
    "optional": true
   },
   {
    "name": "bodyText",
    "json": "body_text",
    "number": 3,
    "kind": "scalar",
    "type": "string",
    "optional": true
   },
   {
    "name": "cutoutWidthRatio",
    "json": "cutout_width_ratio",
    "number": 4,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction of the frame",
    "range": [
     0.1,
     1
    ],
    "default": 0.6
   },
   {
    "name": "cutoutHeightRatio",
    "json": "cutout_height_ratio",
    "number": 5,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction of the frame",
    "range": [
     0.1,
     1
    ],
    "default": 0.6
   },
   {
    "name": "zoomToFullscreen",
    "json": "zoom_to_fullscreen",
    "number": 6,
    "kind": "scalar",
    "type": "bool",
    "optional": true,
    "default": false
   },
   {
    "name": "zoomStartTime",
    "json": "zoom_start_time",
    "number": 7,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second from the segment's start",
    "range": [
     0,
     86400
    ]
   },
   {
    "name": "zoomDuration",
    "json": "zoom_duration",
    "number": 8,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     86400
    ],
    "default": 1.5
   }
  ],
  "oneofs": [],
  "stage": "layer"
 },
 "Vignette": {
  "fields": [],
  "oneofs": [],
  "stage": "overlay"
 },
 "WarmGrade": {
  "fields": [
   {
    "name": "intensity",
    "json": "intensity",
    "number": 1,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 0.6
   }
  ],
  "oneofs": [],
  "stage": "overlay"
 },
 "CoolGrade": {
  "fields": [
   {
    "name": "intensity",
    "json": "intensity",
    "number": 1,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 0.6
   }
  ],
  "oneofs": [],
  "stage": "overlay"
 },
 "DesaturatedGrade": {
  "fields": [
   {
    "name": "intensity",
    "json": "intensity",
    "number": 1,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 0.5
   }
  ],
  "oneofs": [],
  "stage": "overlay"
 },
 "TealOrangeGrade": {
  "fields": [
   {
    "name": "intensity",
    "json": "intensity",
    "number": 1,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 1
   }
  ],
  "oneofs": [],
  "stage": "overlay"
 },
 "ColorGrade": {
  "fields": [
   {
    "name": "temperature",
    "json": "temperature",
    "number": 1,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "range": [
     -1,
     1
    ],
    "default": 0
   },
   {
    "name": "saturation",
    "json": "saturation",
    "number": 2,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "factor",
    "range": [
     0,
     4
    ],
    "default": 1
   },
   {
    "name": "contrast",
    "json": "contrast",
    "number": 3,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "factor",
    "range": [
     0,
     4
    ],
    "default": 1
   },
   {
    "name": "tint",
    "json": "tint",
    "number": 4,
    "kind": "message",
    "type": "ColorGain",
    "optional": true,
    "default": {
     "red": 1,
     "green": 1,
     "blue": 1
    }
   }
  ],
  "oneofs": [],
  "stage": "overlay"
 },
 "QuickFlash": {
  "fields": [
   {
    "name": "flashTime",
    "json": "flash_time",
    "number": 1,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second from the segment's start",
    "range": [
     0,
     86400
    ]
   },
   {
    "name": "intensity",
    "json": "intensity",
    "number": 2,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 1
   }
  ],
  "oneofs": [],
  "stage": "overlay"
 },
 "FlashPulse": {
  "fields": [
   {
    "name": "intensity",
    "json": "intensity",
    "number": 1,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 0.8
   },
   {
    "name": "frequency",
    "json": "frequency",
    "number": 2,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "hertz",
    "range": [
     0,
     30
    ],
    "default": 2
   },
   {
    "name": "flashAt",
    "json": "flash_at",
    "number": 3,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second from the segment's start",
    "range": [
     0,
     86400
    ]
   }
  ],
  "oneofs": [],
  "stage": "overlay"
 },
 "StrobeEffect": {
  "fields": [
   {
    "name": "frequency",
    "json": "frequency",
    "number": 1,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "hertz",
    "range": [
     0,
     30
    ],
    "default": 4
   },
   {
    "name": "intensity",
    "json": "intensity",
    "number": 2,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 0.6
   }
  ],
  "oneofs": [],
  "stage": "overlay"
 },
 "Nightvision": {
  "fields": [
   {
    "name": "greenTint",
    "json": "green_tint",
    "number": 1,
    "kind": "message",
    "type": "Color",
    "optional": true,
    "default": {
     "red": 30,
     "green": 180,
     "blue": 30
    }
   },
   {
    "name": "intensity",
    "json": "intensity",
    "number": 2,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 0.65
   },
   {
    "name": "scanlineOpacity",
    "json": "scanline_opacity",
    "number": 3,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 0.12
   },
   {
    "name": "scanlineSpacing",
    "json": "scanline_spacing",
    "number": 4,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "pixel of a canvas 1080 high",
    "range": [
     2,
     100
    ],
    "default": 4
   },
   {
    "name": "vignetteStrength",
    "json": "vignette_strength",
    "number": 5,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 0.35
   },
   {
    "name": "noiseAmount",
    "json": "noise_amount",
    "number": 6,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 0.06
   },
   {
    "name": "animateScanlines",
    "json": "animate_scanlines",
    "number": 7,
    "kind": "scalar",
    "type": "bool",
    "optional": true,
    "default": true
   },
   {
    "name": "blurAmount",
    "json": "blur_amount",
    "number": 8,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "pixel of a canvas 1080 high",
    "range": [
     0,
     20
    ],
    "default": 0.4
   }
  ],
  "oneofs": [],
  "stage": "overlay"
 },
 "FullFrameTint": {
  "fields": [
   {
    "name": "color",
    "json": "color",
    "number": 1,
    "kind": "message",
    "type": "Color",
    "optional": true,
    "default": {
     "red": 0,
     "green": 255,
     "blue": 0
    }
   },
   {
    "name": "opacity",
    "json": "opacity",
    "number": 2,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 0.3
   },
   {
    "name": "animateIn",
    "json": "animate_in",
    "number": 3,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     3600
    ],
    "default": 0.4
   },
   {
    "name": "animateOut",
    "json": "animate_out",
    "number": 4,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     3600
    ],
    "default": 0
   }
  ],
  "oneofs": [],
  "stage": "overlay"
 },
 "SlimeSplatter": {
  "fields": [
   {
    "name": "color",
    "json": "color",
    "number": 1,
    "kind": "message",
    "type": "Color",
    "optional": true,
    "default": {
     "red": 0,
     "green": 255,
     "blue": 0
    }
   },
   {
    "name": "opacity",
    "json": "opacity",
    "number": 2,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 0.7
   },
   {
    "name": "seed",
    "json": "seed",
    "number": 3,
    "kind": "scalar",
    "type": "uint32",
    "optional": true,
    "range": [
     0,
     4294967295
    ]
   },
   {
    "name": "animateIn",
    "json": "animate_in",
    "number": 4,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     3600
    ],
    "default": 0.4
   }
  ],
  "oneofs": [],
  "stage": "overlay"
 },
 "PaneledText": {
  "fields": [
   {
    "name": "text",
    "json": "text",
    "number": 1,
    "kind": "scalar",
    "type": "string",
    "optional": true
   },
   {
    "name": "side",
    "json": "side",
    "number": 2,
    "kind": "enum",
    "type": "Side",
    "optional": true,
    "default": 2
   },
   {
    "name": "panelColor",
    "json": "panel_color",
    "number": 3,
    "kind": "message",
    "type": "Color",
    "optional": true,
    "default": {
     "red": 0,
     "green": 0,
     "blue": 0
    }
   },
   {
    "name": "panelOpacity",
    "json": "panel_opacity",
    "number": 4,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 0.6
   },
   {
    "name": "borderColor",
    "json": "border_color",
    "number": 5,
    "kind": "message",
    "type": "Color",
    "optional": true,
    "default": {
     "red": 57,
     "green": 255,
     "blue": 20
    }
   },
   {
    "name": "borderThickness",
    "json": "border_thickness",
    "number": 6,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "pixel of a canvas 1080 high",
    "range": [
     0,
     100
    ],
    "default": 4
   },
   {
    "name": "fontsize",
    "json": "fontsize",
    "number": 7,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "pixel of a canvas 1080 high",
    "range": [
     4,
     400
    ],
    "default": 56
   },
   {
    "name": "font",
    "json": "font",
    "number": 8,
    "kind": "scalar",
    "type": "string",
    "optional": true
   },
   {
    "name": "marginPx",
    "json": "margin_px",
    "number": 9,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "pixel of a canvas 1080 high",
    "range": [
     0,
     400
    ],
    "default": 28
   },
   {
    "name": "animateIn",
    "json": "animate_in",
    "number": 10,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     3600
    ],
    "default": 0.3
   },
   {
    "name": "animateOut",
    "json": "animate_out",
    "number": 11,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     3600
    ],
    "default": 0
   },
   {
    "name": "maxPanelWidthFrac",
    "json": "max_panel_width_frac",
    "number": 12,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction of the frame",
    "range": [
     0.1,
     1
    ],
    "default": 0.6
   },
   {
    "name": "startTime",
    "json": "start_time",
    "number": 13,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second from the segment's start",
    "range": [
     0,
     86400
    ],
    "default": 0
   },
   {
    "name": "duration",
    "json": "duration",
    "number": 14,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     86400
    ]
   },
   {
    "name": "cps",
    "json": "cps",
    "number": 15,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "character a second",
    "range": [
     0,
     1000
    ],
    "default": 18
   }
  ],
  "oneofs": [],
  "stage": "overlay"
 },
 "AnimatedLocationText": {
  "fields": [
   {
    "name": "text",
    "json": "text",
    "number": 1,
    "kind": "scalar",
    "type": "string",
    "optional": true
   },
   {
    "name": "color",
    "json": "color",
    "number": 2,
    "kind": "message",
    "type": "Color",
    "optional": true,
    "default": {
     "red": 0,
     "green": 255,
     "blue": 0
    }
   },
   {
    "name": "fontSize",
    "json": "font_size",
    "number": 3,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "pixel of a canvas 1080 high",
    "range": [
     4,
     400
    ],
    "default": 72
   },
   {
    "name": "cps",
    "json": "cps",
    "number": 4,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "character a second",
    "range": [
     0,
     1000
    ],
    "default": 8
   },
   {
    "name": "outlineWidth",
    "json": "outline_width",
    "number": 5,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "pixel of a canvas 1080 high",
    "range": [
     0,
     50
    ],
    "default": 3
   },
   {
    "name": "outlineColor",
    "json": "outline_color",
    "number": 6,
    "kind": "message",
    "type": "Color",
    "optional": true,
    "default": {
     "red": 0,
     "green": 0,
     "blue": 0
    }
   },
   {
    "name": "position",
    "json": "position",
    "number": 7,
    "kind": "message",
    "type": "Point",
    "optional": true
   },
   {
    "name": "animateIn",
    "json": "animate_in",
    "number": 8,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     3600
    ],
    "default": 0.4
   }
  ],
  "oneofs": [],
  "stage": "overlay"
 },
 "NewsOverlay": {
  "fields": [
   {
    "name": "headline",
    "json": "headline",
    "number": 1,
    "kind": "scalar",
    "type": "string",
    "optional": true
   },
   {
    "name": "subheadline",
    "json": "subheadline",
    "number": 2,
    "kind": "scalar",
    "type": "string",
    "optional": true
   },
   {
    "name": "bodyText",
    "json": "body_text",
    "number": 3,
    "kind": "scalar",
    "type": "string",
    "optional": true
   },
   {
    "name": "highlightedPhrases",
    "json": "highlighted_phrases",
    "number": 4,
    "kind": "scalar",
    "type": "string",
    "repeated": true
   },
   {
    "name": "paperOpacity",
    "json": "paper_opacity",
    "number": 5,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 0.9
   },
   {
    "name": "position",
    "json": "position",
    "number": 6,
    "kind": "message",
    "type": "Point",
    "optional": true,
    "default": {
     "x": 0.1,
     "y": 0.1
    }
   },
   {
    "name": "size",
    "json": "size",
    "number": 7,
    "kind": "message",
    "type": "Extent",
    "optional": true,
    "default": {
     "width": 0.8,
     "height": 0.3
    }
   },
   {
    "name": "startTime",
    "json": "start_time",
    "number": 8,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second from the segment's start",
    "range": [
     0,
     86400
    ],
    "default": 0
   },
   {
    "name": "duration",
    "json": "duration",
    "number": 9,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     86400
    ]
   },
   {
    "name": "fadeInDuration",
    "json": "fade_in_duration",
    "number": 10,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     3600
    ],
    "default": 0.5
   },
   {
    "name": "fadeOutDuration",
    "json": "fade_out_duration",
    "number": 11,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     3600
    ],
    "default": 0.5
   }
  ],
  "oneofs": [],
  "stage": "overlay"
 },
 "BrandedTransition": {
  "fields": [
   {
    "name": "transitionType",
    "json": "transition_type",
    "number": 1,
    "kind": "enum",
    "type": "TransitionType",
    "optional": true,
    "default": 8
   },
   {
    "name": "direction",
    "json": "direction",
    "number": 2,
    "kind": "enum",
    "type": "Direction",
    "optional": true,
    "default": 3
   },
   {
    "name": "duration",
    "json": "duration",
    "number": 3,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     60
    ],
    "default": 1
   },
   {
    "name": "intensity",
    "json": "intensity",
    "number": 4,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "fraction",
    "range": [
     0,
     1
    ],
    "default": 1
   }
  ],
  "oneofs": [],
  "stage": "transition"
 },
 "Caption": {
  "fields": [
   {
    "name": "text",
    "json": "text",
    "number": 1,
    "kind": "scalar",
    "type": "string",
    "optional": true
   },
   {
    "name": "startTime",
    "json": "start_time",
    "number": 2,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second from the segment's start",
    "range": [
     0,
     86400
    ],
    "default": 0
   },
   {
    "name": "endTime",
    "json": "end_time",
    "number": 3,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second from the segment's start",
    "range": [
     0,
     86400
    ]
   }
  ],
  "oneofs": [],
  "stage": "overlay"
 },
 "Effect": {
  "fields": [],
  "oneofs": [
   {
    "name": "params",
    "json": "params",
    "cases": [
     {
      "name": "zoomOnSubject",
      "json": "zoom_on_subject",
      "number": 1,
      "kind": "message",
      "type": "ZoomOnSubject",
      "optional": true
     },
     {
      "name": "temporalZoom",
      "json": "temporal_zoom",
      "number": 2,
      "kind": "message",
      "type": "TemporalZoom",
      "optional": true
     },
     {
      "name": "zoomThenPanel",
      "json": "zoom_then_panel",
      "number": 3,
      "kind": "message",
      "type": "ZoomThenPanel",
      "optional": true
     },
     {
      "name": "subjectOutline",
      "json": "subject_outline",
      "number": 4,
      "kind": "message",
      "type": "SubjectOutline",
      "optional": true
     },
     {
      "name": "neonOverlay",
      "json": "neon_overlay",
      "number": 5,
      "kind": "message",
      "type": "NeonOverlay",
      "optional": true
     },
     {
      "name": "filmGrain",
      "json": "film_grain",
      "number": 6,
      "kind": "message",
      "type": "FilmGrain",
      "optional": true
     },
     {
      "name": "subjectGlow",
      "json": "subject_glow",
      "number": 7,
      "kind": "message",
      "type": "SubjectGlow",
      "optional": true
     },
     {
      "name": "characterHighlight",
      "json": "character_highlight",
      "number": 8,
      "kind": "message",
      "type": "CharacterHighlight",
      "optional": true
     },
     {
      "name": "mapHighlight",
      "json": "map_highlight",
      "number": 9,
      "kind": "message",
      "type": "MapHighlight",
      "optional": true
     },
     {
      "name": "subjectPop",
      "json": "subject_pop",
      "number": 10,
      "kind": "message",
      "type": "SubjectPop",
      "optional": true
     },
     {
      "name": "newspaperFrame",
      "json": "newspaper_frame",
      "number": 11,
      "kind": "message",
      "type": "NewspaperFrame",
      "optional": true
     },
     {
      "name": "vignette",
      "json": "vignette",
      "number": 12,
      "kind": "message",
      "type": "Vignette",
      "optional": true
     },
     {
      "name": "warmGrade",
      "json": "warm_grade",
      "number": 13,
      "kind": "message",
      "type": "WarmGrade",
      "optional": true
     },
     {
      "name": "coolGrade",
      "json": "cool_grade",
      "number": 14,
      "kind": "message",
      "type": "CoolGrade",
      "optional": true
     },
     {
      "name": "desaturatedGrade",
      "json": "desaturated_grade",
      "number": 15,
      "kind": "message",
      "type": "DesaturatedGrade",
      "optional": true
     },
     {
      "name": "tealOrangeGrade",
      "json": "teal_orange_grade",
      "number": 16,
      "kind": "message",
      "type": "TealOrangeGrade",
      "optional": true
     },
     {
      "name": "colorGrade",
      "json": "color_grade",
      "number": 17,
      "kind": "message",
      "type": "ColorGrade",
      "optional": true
     },
     {
      "name": "quickFlash",
      "json": "quick_flash",
      "number": 18,
      "kind": "message",
      "type": "QuickFlash",
      "optional": true
     },
     {
      "name": "flashPulse",
      "json": "flash_pulse",
      "number": 19,
      "kind": "message",
      "type": "FlashPulse",
      "optional": true
     },
     {
      "name": "strobeEffect",
      "json": "strobe_effect",
      "number": 20,
      "kind": "message",
      "type": "StrobeEffect",
      "optional": true
     },
     {
      "name": "nightvision",
      "json": "nightvision",
      "number": 21,
      "kind": "message",
      "type": "Nightvision",
      "optional": true
     },
     {
      "name": "fullFrameTint",
      "json": "full_frame_tint",
      "number": 22,
      "kind": "message",
      "type": "FullFrameTint",
      "optional": true
     },
     {
      "name": "slimeSplatter",
      "json": "slime_splatter",
      "number": 23,
      "kind": "message",
      "type": "SlimeSplatter",
      "optional": true
     },
     {
      "name": "paneledText",
      "json": "paneled_text",
      "number": 24,
      "kind": "message",
      "type": "PaneledText",
      "optional": true
     },
     {
      "name": "animatedLocationText",
      "json": "animated_location_text",
      "number": 25,
      "kind": "message",
      "type": "AnimatedLocationText",
      "optional": true
     },
     {
      "name": "newsOverlay",
      "json": "news_overlay",
      "number": 26,
      "kind": "message",
      "type": "NewsOverlay",
      "optional": true
     },
     {
      "name": "brandedTransition",
      "json": "branded_transition",
      "number": 27,
      "kind": "message",
      "type": "BrandedTransition",
      "optional": true
     },
     {
      "name": "caption",
      "json": "caption",
      "number": 28,
      "kind": "message",
      "type": "Caption",
      "optional": true
     }
    ]
   }
  ]
 },
 "Transition": {
  "fields": [
   {
    "name": "type",
    "json": "type",
    "number": 1,
    "kind": "enum",
    "type": "TransitionType"
   },
   {
    "name": "duration",
    "json": "duration",
    "number": 2,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     60
    ],
    "default": 1
   }
  ],
  "oneofs": []
 },
 "EffectsPlan": {
  "fields": [
   {
    "name": "motion",
    "json": "motion",
    "number": 1,
    "kind": "enum",
    "type": "Motion",
    "default": 1
   },
   {
    "name": "overlays",
    "json": "overlays",
    "number": 2,
    "kind": "message",
    "type": "Effect",
    "repeated": true
   },
   {
    "name": "tools",
    "json": "tools",
    "number": 3,
    "kind": "message",
    "type": "Effect",
    "repeated": true
   },
   {
    "name": "fadeIn",
    "json": "fade_in",
    "number": 4,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     86400
    ],
    "default": 0
   },
   {
    "name": "fadeOut",
    "json": "fade_out",
    "number": 5,
    "kind": "scalar",
    "type": "double",
    "optional": true,
    "unit": "second",
    "range": [
     0,
     86400
    ],
    "default": 0
   },
   {
    "name": "transition",
    "json": "transition",
    "number": 6,
    "kind": "message",
    "type": "Transition",
    "optional": true
   }
  ],
  "oneofs": []
 },
 "Envelope": {
  "fields": [
   {
    "name": "protocolVersion",
    "json": "protocol_version",
    "number": 1,
    "kind": "scalar",
    "type": "uint32",
    "range": [
     1,
     4294967295
    ]
   }
  ],
  "oneofs": [
   {
    "name": "body",
    "json": "body",
    "cases": [
     {
      "name": "hello",
      "json": "hello",
      "number": 2,
      "kind": "message",
      "type": "Hello",
      "optional": true
     },
     {
      "name": "renderBatch",
      "json": "render_batch",
      "number": 3,
      "kind": "message",
      "type": "RenderBatch",
      "optional": true
     },
     {
      "name": "cancel",
      "json": "cancel",
      "number": 4,
      "kind": "message",
      "type": "Cancel",
      "optional": true
     },
     {
      "name": "progress",
      "json": "progress",
      "number": 5,
      "kind": "message",
      "type": "Progress",
      "optional": true
     },
     {
      "name": "result",
      "json": "result",
      "number": 6,
      "kind": "message",
      "type": "Result",
      "optional": true
     },
     {
      "name": "failure",
      "json": "failure",
      "number": 7,
      "kind": "message",
      "type": "Failure",
      "optional": true
     }
    ]
   }
  ]
 },
 "Hello": {
  "fields": [
   {
    "name": "minVersion",
    "json": "min_version",
    "number": 1,
    "kind": "scalar",
    "type": "uint32",
    "range": [
     1,
     4294967295
    ]
   },
   {
    "name": "maxVersion",
    "json": "max_version",
    "number": 2,
    "kind": "scalar",
    "type": "uint32",
    "range": [
     1,
     4294967295
    ]
   },
   {
    "name": "rendererVersion",
    "json": "renderer_version",
    "number": 3,
    "kind": "scalar",
    "type": "string"
   },
   {
    "name": "effects",
    "json": "effects",
    "number": 4,
    "kind": "scalar",
    "type": "string",
    "repeated": true
   },
   {
    "name": "encoders",
    "json": "encoders",
    "number": 5,
    "kind": "scalar",
    "type": "string",
    "repeated": true
   }
  ],
  "oneofs": []
 },
 "Cancel": {
  "fields": [
   {
    "name": "batchIndex",
    "json": "batch_index",
    "number": 1,
    "kind": "scalar",
    "type": "uint32"
   }
  ],
  "oneofs": []
 },
 "Progress": {
  "fields": [
   {
    "name": "batchIndex",
    "json": "batch_index",
    "number": 1,
    "kind": "scalar",
    "type": "uint32"
   },
   {
    "name": "framesDone",
    "json": "frames_done",
    "number": 2,
    "kind": "scalar",
    "type": "uint32",
    "unit": "frame"
   },
   {
    "name": "framesTotal",
    "json": "frames_total",
    "number": 3,
    "kind": "scalar",
    "type": "uint32",
    "unit": "frame"
   }
  ],
  "oneofs": []
 },
 "Result": {
  "fields": [
   {
    "name": "batchIndex",
    "json": "batch_index",
    "number": 1,
    "kind": "scalar",
    "type": "uint32"
   },
   {
    "name": "frames",
    "json": "frames",
    "number": 2,
    "kind": "scalar",
    "type": "uint32",
    "unit": "frame"
   },
   {
    "name": "chunkPath",
    "json": "chunk_path",
    "number": 3,
    "kind": "scalar",
    "type": "string"
   },
   {
    "name": "elapsedMs",
    "json": "elapsed_ms",
    "number": 4,
    "kind": "scalar",
    "type": "double",
    "unit": "millisecond"
   },
   {
    "name": "compileMs",
    "json": "compile_ms",
    "number": 5,
    "kind": "scalar",
    "type": "double",
    "unit": "millisecond"
   },
   {
    "name": "drawMs",
    "json": "draw_ms",
    "number": 6,
    "kind": "scalar",
    "type": "double",
    "unit": "millisecond"
   },
   {
    "name": "encodeWaitMs",
    "json": "encode_wait_ms",
    "number": 7,
    "kind": "scalar",
    "type": "double",
    "unit": "millisecond"
   }
  ],
  "oneofs": []
 },
 "Failure": {
  "fields": [
   {
    "name": "batchIndex",
    "json": "batch_index",
    "number": 1,
    "kind": "scalar",
    "type": "uint32"
   },
   {
    "name": "code",
    "json": "code",
    "number": 2,
    "kind": "scalar",
    "type": "string"
   },
   {
    "name": "message",
    "json": "message",
    "number": 3,
    "kind": "scalar",
    "type": "string"
   },
   {
    "name": "at",
    "json": "at",
    "number": 4,
    "kind": "scalar",
    "type": "string"
   },
   {
    "name": "retryable",
    "json": "retryable",
    "number": 5,
    "kind": "scalar",
    "type": "bool"
   }
  ],
  "oneofs": []
 },
 "Point": {
  "fields": [
   {
    "name": "x",
    "json": "x",
    "number": 1,
    "kind": "scalar",
    "type": "double",
    "unit": "fraction of the width",
    "range": [
     0,
     1
    ]
   },
   {
    "name": "y",
    "json": "y",
    "number": 2,
    "kind": "scalar",
    "type": "double",
    "unit": "fraction of the height",
    "range": [
     0,
     1
    ]
   }
  ],
  "oneofs": []
 },
 "BoundingBox": {
  "fields": [
   {
    "name": "x",
    "json": "x",
    "number": 1,
    "kind": "scalar",
    "type": "double",
    "unit": "fraction of the width",
    "range": [
     0,
     1
    ]
   },
   {
    "name": "y",
    "json": "y",
    "number": 2,
    "kind": "scalar",
    "type": "double",
    "unit": "fraction of the height",
    "range": [
     0,
     1
    ]
   },
   {
    "name": "width",
    "json": "width",
    "number": 3,
    "kind": "scalar",
    "type": "double",
    "unit": "fraction of the width",
    "range": [
     0,
     1
    ]
   },
   {
    "name": "height",
    "json": "height",
    "number": 4,
    "kind": "scalar",
    "type": "double",
    "unit": "fraction of the height",
    "range": [
     0,
     1
    ]
   }
  ],
  "oneofs": []
 },
 "Color": {
  "fields": [
   {
    "name": "red",
    "json": "red",
    "number": 1,
    "kind": "scalar",
    "type": "uint32",
    "range": [
     0,
     255
    ]
   },
   {
    "name": "green",
    "json": "green",
    "number": 2,
    "kind": "scalar",
    "type": "uint32",
    "range": [
     0,
     255
    ]
   },
   {
    "name": "blue",
    "json": "blue",
    "number": 3,
    "kind": "scalar",
    "type": "uint32",
    "range": [
     0,
     255
    ]
   }
  ],
  "oneofs": []
 },
 "ColorGain": {
  "fields": [
   {
    "name": "red",
    "json": "red",
    "number": 1,
    "kind": "scalar",
    "type": "double",
    "range": [
     0,
     4
    ]
   },
   {
    "name": "green",
    "json": "green",
    "number": 2,
    "kind": "scalar",
    "type": "double",
    "range": [
     0,
     4
    ]
   },
   {
    "name": "blue",
    "json": "blue",
    "number": 3,
    "kind": "scalar",
    "type": "double",
    "range": [
     0,
     4
    ]
   }
  ],
  "oneofs": []
 },
 "Offset": {
  "fields": [
   {
    "name": "x",
    "json": "x",
    "number": 1,
    "kind": "scalar",
    "type": "double",
    "unit": "pixel",
    "range": [
     -1000,
     1000
    ]
   },
   {
    "name": "y",
    "json": "y",
    "number": 2,
    "kind": "scalar",
    "type": "double",
    "unit": "pixel",
    "range": [
     -1000,
     1000
    ]
   }
  ],
  "oneofs": []
 },
 "Rational": {
  "fields": [
   {
    "name": "numerator",
    "json": "numerator",
    "number": 1,
    "kind": "scalar",
    "type": "uint32",
    "range": [
     1,
     4294967295
    ]
   },
   {
    "name": "denominator",
    "json": "denominator",
    "number": 2,
    "kind": "scalar",
    "type": "uint32",
    "range": [
     1,
     4294967295
    ]
   }
  ],
  "oneofs": []
 },
 "Extent": {
  "fields": [
   {
    "name": "width",
    "json": "width",
    "number": 1,
    "kind": "scalar",
    "type": "double",
    "unit": "fraction of the width",
    "range": [
     0,
     1
    ]
   },
   {
    "name": "height",
    "json": "height",
    "number": 2,
    "kind": "scalar",
    "type": "double",
    "unit": "fraction of the height",
    "range": [
     0,
     1
    ]
   }
  ],
  "oneofs": []
 },
 "Mask": {
  "fields": [
   {
    "name": "width",
    "json": "width",
    "number": 1,
    "kind": "scalar",
    "type": "uint32",
    "unit": "pixel",
    "range": [
     1,
     16384
    ]
   },
   {
    "name": "height",
    "json": "height",
    "number": 2,
    "kind": "scalar",
    "type": "uint32",
    "unit": "pixel",
    "range": [
     1,
     16384
    ]
   },
   {
    "name": "encoding",
    "json": "encoding",
    "number": 3,
    "kind": "enum",
    "type": "MaskEncoding",
    "required": true
   },
   {
    "name": "data",
    "json": "data",
    "number": 4,
    "kind": "scalar",
    "type": "bytes"
   }
  ],
  "oneofs": []
 },
 "Subject": {
  "fields": [
   {
    "name": "target",
    "json": "target",
    "number": 1,
    "kind": "scalar",
    "type": "string"
   },
   {
    "name": "label",
    "json": "label",
    "number": 2,
    "kind": "scalar",
    "type": "string"
   },
   {
    "name": "confidence",
    "json": "confidence",
    "number": 3,
    "kind": "scalar",
    "type": "double",
    "range": [
     0,
     1
    ]
   },
   {
    "name": "bbox",
    "json": "bbox",
    "number": 4,
    "kind": "message",
    "type": "BoundingBox",
    "required": true
   },
   {
    "name": "anchor",
    "json": "anchor",
    "number": 5,
    "kind": "message",
    "type": "Point",
    "required": true
   },
   {
    "name": "mask",
    "json": "mask",
    "number": 6,
    "kind": "message",
    "type": "Mask",
    "optional": true
   }
  ],
  "oneofs": []
 },
 "Timeline": {
  "fields": [
   {
    "name": "title",
    "json": "title",
    "number": 1,
    "kind": "scalar",
    "type": "string"
   },
   {
    "name": "canvas",
    "json": "canvas",
    "number": 2,
    "kind": "message",
    "type": "Canvas",
    "required": true
   },
   {
    "name": "segments",
    "json": "segments",
    "number": 3,
    "kind": "message",
    "type": "Segment",
    "repeated": true
   },
   {
    "name": "audioFile",
    "json": "audio_file",
    "number": 4,
    "kind": "scalar",
    "type": "string"
   }
  ],
  "oneofs": []
 },
 "Canvas": {
  "fields": [
   {
    "name": "width",
    "json": "width",
    "number": 1,
    "kind": "scalar",
    "type": "uint32",
    "unit": "pixel",
    "range": [
     16,
     8192
    ]
   },
   {
    "name": "height",
    "json": "height",
    "number": 2,
    "kind": "scalar",
    "type": "uint32",
    "unit": "pixel",
    "range": [
     16,
     8192
    ]
   },
   {
    "name": "fps",
    "json": "fps",
    "number": 3,
    "kind": "message",
    "type": "Rational",
    "required": true
   }
  ],
  "oneofs": []
 },
 "Segment": {
  "fields": [
   {
    "name": "id",
    "json": "id",
    "number": 1,
    "kind": "scalar",
    "type": "string"
   },
   {
    "name": "startTime",
    "json": "start_time",
    "number": 2,
    "kind": "scalar",
    "type": "double",
    "unit": "second",
    "range": [
     0,
     86400
    ]
   },
   {
    "name": "endTime",
    "json": "end_time",
    "number": 3,
    "kind": "scalar",
    "type": "double",
    "unit": "second",
    "range": [
     0,
     86400
    ]
   },
   {
    "name": "transcript",
    "json": "transcript",
    "number": 4,
    "kind": "scalar",
    "type": "string"
   },
   {
    "name": "topic",
    "json": "topic",
    "number": 5,
    "kind": "scalar",
    "type": "string"
   },
   {
    "name": "contentType",
    "json": "content_type",
    "number": 6,
    "kind": "scalar",
    "type": "string"
   },
   {
    "name": "visualQuery",
    "json": "visual_query",
    "number": 7,
    "kind": "scalar",
    "type": "string"
   },
   {
    "name": "visualDescription",
    "json": "visual_description",
    "number": 8,
    "kind": "scalar",
    "type": "string"
   },
   {
    "name": "reasoning",
    "json": "reasoning",
    "number": 9,
    "kind": "scalar",
    "type": "string"
   },
   {
    "name": "requiredSubjects",
    "json": "required_subjects",
    "number": 10,
    "kind": "scalar",
    "type": "string",
    "repeated": true
   },
   {
    "name": "selectedImage",
    "json": "selected_image",
    "number": 11,
    "kind": "scalar",
    "type": "string"
   },
   {
    "name": "effectsPlan",
    "json": "effects_plan",
    "number": 12,
    "kind": "message",
    "type": "EffectsPlan",
    "optional": true
   }
  ],
  "oneofs": []
 }
};

/** Numbers of every enum's values, by their names without the prefix. */
export const enumValues: Record<string, Record<string, number>> = {
 "Motion": {
  "UNSPECIFIED": 0,
  "STATIC": 1,
  "KEN_BURNS_IN": 2,
  "KEN_BURNS_OUT": 3,
  "PAN_LTR": 4,
  "PAN_RTL": 5,
  "PAN_UP": 6,
  "PAN_DOWN": 7,
  "ZOOM_PAN": 8
 },
 "TransitionType": {
  "UNSPECIFIED": 0,
  "NONE": 1,
  "CROSSFADE": 2,
  "SLIDE_LEFT": 3,
  "SLIDE_RIGHT": 4,
  "SLIDE_UP": 5,
  "SLIDE_DOWN": 6,
  "ZOOM_CONNECT": 7,
  "PURPLE_WIPE": 8,
  "GREEN_FLASH": 9,
  "NEON_GREEN": 10,
  "LEAK_1": 11,
  "LEAK_2": 12,
  "DASHED_GRAFFITI": 13,
  "NOISE_2": 14,
  "OLD": 15,
  "LUMINANCE": 16
 },
 "Prefer": {
  "UNSPECIFIED": 0,
  "CENTER": 1,
  "LEFT": 2,
  "RIGHT": 3,
  "TOP": 4,
  "BOTTOM": 5,
  "LARGEST": 6
 },
 "SpeedCurve": {
  "UNSPECIFIED": 0,
  "EASE_IN_OUT": 1,
  "LINEAR": 2
 },
 "Side": {
  "UNSPECIFIED": 0,
  "LEFT": 1,
  "RIGHT": 2,
  "TOP": 3,
  "BOTTOM": 4
 },
 "BlendMode": {
  "UNSPECIFIED": 0,
  "NORMAL": 1,
  "ADD": 2,
  "SCREEN": 3
 },
 "Direction": {
  "UNSPECIFIED": 0,
  "IN": 1,
  "OUT": 2,
  "BOTH": 3
 },
 "MaskEncoding": {
  "UNSPECIFIED": 0,
  "BITS": 1,
  "RUNS": 2,
  "ALPHA": 3
 }
};

/** Defaults of every effect's parameters. */
export const effectDefaults = {
  zoomOnSubject: { prefer: 0, targetScale: 1.3, speedCurve: 1 },
  temporalZoom: { scale: 1.2, startScale: 1, ease: 1 },
  zoomThenPanel: { zoomDuration: 3, zoomScale: 1.5, panelSide: 2, panelColor: {"red":0,"green":0,"blue":0}, panelOpacity: 0.6, borderColor: {"red":57,"green":255,"blue":20}, borderThickness: 4, fontsize: 56, marginPx: 28, animateIn: 0.3, animateOut: 0, maxPanelWidthFrac: 0.6, cps: 18 },
  subjectOutline: { prefer: 0, color: {"red":57,"green":255,"blue":20}, thickness: 6, offset: 8, glow: 12, opacity: 1, animateIn: 0.3, pulse: true, pulseRate: 1, pulseMin: 0.6, pulseMax: 1 },
  neonOverlay: { color: {"red":57,"green":255,"blue":20}, opacity: 0.18, blendMode: 1 },
  filmGrain: {  },
  subjectGlow: { prefer: 0, glowColor: {"red":0,"green":255,"blue":255}, glowStages: [1,0.6,0.3], stageDurations: [0.5,1,1.5] },
  characterHighlight: { glowColor: {"red":0,"green":255,"blue":255}, glowStages: [1,0.6,0.3], stageDurations: [0.5,1,1.5], labelPosition: 4, cps: 10, fontsize: 64 },
  mapHighlight: { cps: 8, highlightDuration: 2, fadeToNormalDuration: 1.5, glowIntensity: 0.6 },
  subjectPop: { prefer: 0, scale: 1.15, popDuration: 0.4, shadowColor: {"red":0,"green":0,"blue":0}, shadowOpacity: 0.35, shadowOffsetPx: {"x":8,"y":8}, drawOutline: false, color: {"red":57,"green":255,"blue":20}, thickness: 6, offset: 8, glow: 12, opacity: 1, animateIn: 0.3, pulse: true, pulseRate: 1, pulseMin: 0.6, pulseMax: 1 },
  newspaperFrame: { cutoutWidthRatio: 0.6, cutoutHeightRatio: 0.6, zoomToFullscreen: false, zoomDuration: 1.5 },
  vignette: {  },
  warmGrade: { intensity: 0.6 },
  coolGrade: { intensity: 0.6 },
  desaturatedGrade: { intensity: 0.5 },
  tealOrangeGrade: { intensity: 1 },
  colorGrade: { temperature: 0, saturation: 1, contrast: 1, tint: {"red":1,"green":1,"blue":1} },
  quickFlash: { intensity: 1 },
  flashPulse: { intensity: 0.8, frequency: 2 },
  strobeEffect: { frequency: 4, intensity: 0.6 },
  nightvision: { greenTint: {"red":30,"green":180,"blue":30}, intensity: 0.65, scanlineOpacity: 0.12, scanlineSpacing: 4, vignetteStrength: 0.35, noiseAmount: 0.06, animateScanlines: true, blurAmount: 0.4 },
  fullFrameTint: { color: {"red":0,"green":255,"blue":0}, opacity: 0.3, animateIn: 0.4, animateOut: 0 },
  slimeSplatter: { color: {"red":0,"green":255,"blue":0}, opacity: 0.7, animateIn: 0.4 },
  paneledText: { side: 2, panelColor: {"red":0,"green":0,"blue":0}, panelOpacity: 0.6, borderColor: {"red":57,"green":255,"blue":20}, borderThickness: 4, fontsize: 56, marginPx: 28, animateIn: 0.3, animateOut: 0, maxPanelWidthFrac: 0.6, startTime: 0, cps: 18 },
  animatedLocationText: { color: {"red":0,"green":255,"blue":0}, fontSize: 72, cps: 8, outlineWidth: 3, outlineColor: {"red":0,"green":0,"blue":0}, animateIn: 0.4 },
  newsOverlay: { paperOpacity: 0.9, position: {"x":0.1,"y":0.1}, size: {"width":0.8,"height":0.3}, startTime: 0, fadeInDuration: 0.5, fadeOutDuration: 0.5 },
  brandedTransition: { transitionType: 8, direction: 3, duration: 1, intensity: 1 },
  caption: { startTime: 0 },
};
