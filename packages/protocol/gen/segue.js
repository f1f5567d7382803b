/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

const $root = $protobuf.roots["segue"] || ($protobuf.roots["segue"] = {});

export const segue = $root.segue = (() => {

    const segue = {};

    segue.v1 = (function() {

        const v1 = {};

        v1.SubjectBinding = (function() {

            const SubjectBinding = function (properties) {
                this.effects = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SubjectBinding.prototype.effects = $util.emptyArray;
            SubjectBinding.prototype.subject = null;

            SubjectBinding.create = function(properties) {
                return new SubjectBinding(properties);
            };

            SubjectBinding.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.effects != null && message.effects.length)
                    for (let i = 0; i < message.effects.length; ++i)
                        writer.uint32(10).string(message.effects[i]);
                if (message.subject != null && $Object.hasOwnProperty.call(message, "subject"))
                    $root.segue.v1.Subject.encode(message.subject, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SubjectBinding.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.SubjectBinding();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.effects && message.effects.length))
                                message.effects = [];
                            message.effects.push(reader.stringVerify());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.subject = $root.segue.v1.Subject.decode(reader, reader.size(), $undefined, _depth + 1, message.subject);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SubjectBinding;
        })();

        v1.Shot = (function() {

            const Shot = function (properties) {
                this.subjects = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Shot.prototype.segmentIndex = 0;
            Shot.prototype.segmentId = "";
            Shot.prototype.startFrame = 0;
            Shot.prototype.endFrame = 0;
            Shot.prototype.leadInFrames = 0;
            Shot.prototype.leadOutFrames = 0;
            Shot.prototype.imagePath = "";
            Shot.prototype.effectsPlan = null;
            Shot.prototype.subjects = $util.emptyArray;

            Shot.create = function(properties) {
                return new Shot(properties);
            };

            Shot.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.segmentIndex != null && $Object.hasOwnProperty.call(message, "segmentIndex") && message.segmentIndex !== 0)
                    writer.uint32(8).uint32(message.segmentIndex);
                if (message.segmentId != null && $Object.hasOwnProperty.call(message, "segmentId") && message.segmentId !== "")
                    writer.uint32(18).string(message.segmentId);
                if (message.startFrame != null && $Object.hasOwnProperty.call(message, "startFrame") && message.startFrame !== 0)
                    writer.uint32(24).uint32(message.startFrame);
                if (message.endFrame != null && $Object.hasOwnProperty.call(message, "endFrame") && message.endFrame !== 0)
                    writer.uint32(32).uint32(message.endFrame);
                if (message.leadInFrames != null && $Object.hasOwnProperty.call(message, "leadInFrames") && message.leadInFrames !== 0)
                    writer.uint32(40).uint32(message.leadInFrames);
                if (message.leadOutFrames != null && $Object.hasOwnProperty.call(message, "leadOutFrames") && message.leadOutFrames !== 0)
                    writer.uint32(48).uint32(message.leadOutFrames);
                if (message.imagePath != null && $Object.hasOwnProperty.call(message, "imagePath") && message.imagePath !== "")
                    writer.uint32(58).string(message.imagePath);
                if (message.effectsPlan != null && $Object.hasOwnProperty.call(message, "effectsPlan"))
                    $root.segue.v1.EffectsPlan.encode(message.effectsPlan, writer.uint32(66).fork(), _depth + 1).ldelim();
                if (message.subjects != null && message.subjects.length)
                    for (let i = 0; i < message.subjects.length; ++i)
                        $root.segue.v1.SubjectBinding.encode(message.subjects[i], writer.uint32(74).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Shot.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.Shot();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.segmentIndex = value;
                            else
                                delete message.segmentIndex;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.segmentId = value;
                            else
                                delete message.segmentId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.startFrame = value;
                            else
                                delete message.startFrame;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.endFrame = value;
                            else
                                delete message.endFrame;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.leadInFrames = value;
                            else
                                delete message.leadInFrames;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.leadOutFrames = value;
                            else
                                delete message.leadOutFrames;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.imagePath = value;
                            else
                                delete message.imagePath;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.effectsPlan = $root.segue.v1.EffectsPlan.decode(reader, reader.size(), $undefined, _depth + 1, message.effectsPlan);
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.subjects && message.subjects.length))
                                message.subjects = [];
                            message.subjects.push($root.segue.v1.SubjectBinding.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Shot;
        })();

        v1.Encoder = (function() {

            const Encoder = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Encoder.prototype.name = "";
            Encoder.prototype.preset = "";
            Encoder.prototype.crf = null;
            Encoder.prototype.threads = 0;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Encoder.prototype, "_crf", {
                get: $util.oneOfGetter($oneOfFields = ["crf"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Encoder.create = function(properties) {
                return new Encoder(properties);
            };

            Encoder.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(10).string(message.name);
                if (message.preset != null && $Object.hasOwnProperty.call(message, "preset") && message.preset !== "")
                    writer.uint32(18).string(message.preset);
                if (message.crf != null && $Object.hasOwnProperty.call(message, "crf"))
                    writer.uint32(25).double(message.crf);
                if (message.threads != null && $Object.hasOwnProperty.call(message, "threads") && message.threads !== 0)
                    writer.uint32(32).uint32(message.threads);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Encoder.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.Encoder();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.preset = value;
                            else
                                delete message.preset;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            message.crf = reader.double();
                            message._crf = "crf";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.threads = value;
                            else
                                delete message.threads;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Encoder;
        })();

        v1.RenderBatch = (function() {

            const RenderBatch = function (properties) {
                this.shots = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RenderBatch.prototype.index = 0;
            RenderBatch.prototype.canvas = null;
            RenderBatch.prototype.startFrame = 0;
            RenderBatch.prototype.endFrame = 0;
            RenderBatch.prototype.shots = $util.emptyArray;
            RenderBatch.prototype.encoder = null;
            RenderBatch.prototype.chunkPath = "";

            RenderBatch.create = function(properties) {
                return new RenderBatch(properties);
            };

            RenderBatch.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.index != null && $Object.hasOwnProperty.call(message, "index") && message.index !== 0)
                    writer.uint32(8).uint32(message.index);
                if (message.canvas != null && $Object.hasOwnProperty.call(message, "canvas"))
                    $root.segue.v1.Canvas.encode(message.canvas, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.startFrame != null && $Object.hasOwnProperty.call(message, "startFrame") && message.startFrame !== 0)
                    writer.uint32(24).uint32(message.startFrame);
                if (message.endFrame != null && $Object.hasOwnProperty.call(message, "endFrame") && message.endFrame !== 0)
                    writer.uint32(32).uint32(message.endFrame);
                if (message.shots != null && message.shots.length)
                    for (let i = 0; i < message.shots.length; ++i)
                        $root.segue.v1.Shot.encode(message.shots[i], writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.encoder != null && $Object.hasOwnProperty.call(message, "encoder"))
                    $root.segue.v1.Encoder.encode(message.encoder, writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.chunkPath != null && $Object.hasOwnProperty.call(message, "chunkPath") && message.chunkPath !== "")
                    writer.uint32(58).string(message.chunkPath);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            RenderBatch.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.RenderBatch();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.index = value;
                            else
                                delete message.index;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.canvas = $root.segue.v1.Canvas.decode(reader, reader.size(), $undefined, _depth + 1, message.canvas);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.startFrame = value;
                            else
                                delete message.startFrame;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.endFrame = value;
                            else
                                delete message.endFrame;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.shots && message.shots.length))
                                message.shots = [];
                            message.shots.push($root.segue.v1.Shot.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.encoder = $root.segue.v1.Encoder.decode(reader, reader.size(), $undefined, _depth + 1, message.encoder);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.chunkPath = value;
                            else
                                delete message.chunkPath;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RenderBatch;
        })();

        v1.Motion = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "MOTION_UNSPECIFIED"] = 0;
            values[valuesById[1] = "MOTION_STATIC"] = 1;
            values[valuesById[2] = "MOTION_KEN_BURNS_IN"] = 2;
            values[valuesById[3] = "MOTION_KEN_BURNS_OUT"] = 3;
            values[valuesById[4] = "MOTION_PAN_LTR"] = 4;
            values[valuesById[5] = "MOTION_PAN_RTL"] = 5;
            values[valuesById[6] = "MOTION_PAN_UP"] = 6;
            values[valuesById[7] = "MOTION_PAN_DOWN"] = 7;
            values[valuesById[8] = "MOTION_ZOOM_PAN"] = 8;
            return values;
        })();

        v1.TransitionType = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "TRANSITION_TYPE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "TRANSITION_TYPE_NONE"] = 1;
            values[valuesById[2] = "TRANSITION_TYPE_CROSSFADE"] = 2;
            values[valuesById[3] = "TRANSITION_TYPE_SLIDE_LEFT"] = 3;
            values[valuesById[4] = "TRANSITION_TYPE_SLIDE_RIGHT"] = 4;
            values[valuesById[5] = "TRANSITION_TYPE_SLIDE_UP"] = 5;
            values[valuesById[6] = "TRANSITION_TYPE_SLIDE_DOWN"] = 6;
            values[valuesById[7] = "TRANSITION_TYPE_ZOOM_CONNECT"] = 7;
            values[valuesById[8] = "TRANSITION_TYPE_PURPLE_WIPE"] = 8;
            values[valuesById[9] = "TRANSITION_TYPE_GREEN_FLASH"] = 9;
            values[valuesById[10] = "TRANSITION_TYPE_NEON_GREEN"] = 10;
            values[valuesById[11] = "TRANSITION_TYPE_LEAK_1"] = 11;
            values[valuesById[12] = "TRANSITION_TYPE_LEAK_2"] = 12;
            values[valuesById[13] = "TRANSITION_TYPE_DASHED_GRAFFITI"] = 13;
            values[valuesById[14] = "TRANSITION_TYPE_NOISE_2"] = 14;
            values[valuesById[15] = "TRANSITION_TYPE_OLD"] = 15;
            values[valuesById[16] = "TRANSITION_TYPE_LUMINANCE"] = 16;
            return values;
        })();

        v1.Prefer = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "PREFER_UNSPECIFIED"] = 0;
            values[valuesById[1] = "PREFER_CENTER"] = 1;
            values[valuesById[2] = "PREFER_LEFT"] = 2;
            values[valuesById[3] = "PREFER_RIGHT"] = 3;
            values[valuesById[4] = "PREFER_TOP"] = 4;
            values[valuesById[5] = "PREFER_BOTTOM"] = 5;
            values[valuesById[6] = "PREFER_LARGEST"] = 6;
            return values;
        })();

        v1.SpeedCurve = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "SPEED_CURVE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "SPEED_CURVE_EASE_IN_OUT"] = 1;
            values[valuesById[2] = "SPEED_CURVE_LINEAR"] = 2;
            return values;
        })();

        v1.Side = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "SIDE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "SIDE_LEFT"] = 1;
            values[valuesById[2] = "SIDE_RIGHT"] = 2;
            values[valuesById[3] = "SIDE_TOP"] = 3;
            values[valuesById[4] = "SIDE_BOTTOM"] = 4;
            return values;
        })();

        v1.BlendMode = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "BLEND_MODE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "BLEND_MODE_NORMAL"] = 1;
            values[valuesById[2] = "BLEND_MODE_ADD"] = 2;
            values[valuesById[3] = "BLEND_MODE_SCREEN"] = 3;
            return values;
        })();

        v1.Direction = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "DIRECTION_UNSPECIFIED"] = 0;
            values[valuesById[1] = "DIRECTION_IN"] = 1;
            values[valuesById[2] = "DIRECTION_OUT"] = 2;
            values[valuesById[3] = "DIRECTION_BOTH"] = 3;
            return values;
        })();

        v1.ZoomOnSubject = (function() {

            const ZoomOnSubject = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ZoomOnSubject.prototype.target = null;
            ZoomOnSubject.prototype.prefer = null;
            ZoomOnSubject.prototype.nth = null;
            ZoomOnSubject.prototype.targetScale = null;
            ZoomOnSubject.prototype.speedCurve = null;
            ZoomOnSubject.prototype.animDuration = null;
            ZoomOnSubject.prototype.bbox = null;
            ZoomOnSubject.prototype.anchorPoint = null;
            ZoomOnSubject.prototype.visualDescription = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoomOnSubject.prototype, "_target", {
                get: $util.oneOfGetter($oneOfFields = ["target"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoomOnSubject.prototype, "_prefer", {
                get: $util.oneOfGetter($oneOfFields = ["prefer"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoomOnSubject.prototype, "_nth", {
                get: $util.oneOfGetter($oneOfFields = ["nth"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoomOnSubject.prototype, "_targetScale", {
                get: $util.oneOfGetter($oneOfFields = ["targetScale"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoomOnSubject.prototype, "_speedCurve", {
                get: $util.oneOfGetter($oneOfFields = ["speedCurve"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoomOnSubject.prototype, "_animDuration", {
                get: $util.oneOfGetter($oneOfFields = ["animDuration"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoomOnSubject.prototype, "_visualDescription", {
                get: $util.oneOfGetter($oneOfFields = ["visualDescription"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            ZoomOnSubject.create = function(properties) {
                return new ZoomOnSubject(properties);
            };

            ZoomOnSubject.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    writer.uint32(10).string(message.target);
                if (message.prefer != null && $Object.hasOwnProperty.call(message, "prefer"))
                    writer.uint32(16).int32(message.prefer);
                if (message.nth != null && $Object.hasOwnProperty.call(message, "nth"))
                    writer.uint32(24).uint32(message.nth);
                if (message.targetScale != null && $Object.hasOwnProperty.call(message, "targetScale"))
                    writer.uint32(33).double(message.targetScale);
                if (message.speedCurve != null && $Object.hasOwnProperty.call(message, "speedCurve"))
                    writer.uint32(40).int32(message.speedCurve);
                if (message.animDuration != null && $Object.hasOwnProperty.call(message, "animDuration"))
                    writer.uint32(49).double(message.animDuration);
                if (message.bbox != null && $Object.hasOwnProperty.call(message, "bbox"))
                    $root.segue.v1.BoundingBox.encode(message.bbox, writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.anchorPoint != null && $Object.hasOwnProperty.call(message, "anchorPoint"))
                    $root.segue.v1.Point.encode(message.anchorPoint, writer.uint32(66).fork(), _depth + 1).ldelim();
                if (message.visualDescription != null && $Object.hasOwnProperty.call(message, "visualDescription"))
                    writer.uint32(74).string(message.visualDescription);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ZoomOnSubject.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.ZoomOnSubject();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.target = reader.stringVerify();
                            message._target = "target";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.prefer = reader.int32();
                            message._prefer = "prefer";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.nth = reader.uint32();
                            message._nth = "nth";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            message.targetScale = reader.double();
                            message._targetScale = "targetScale";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.speedCurve = reader.int32();
                            message._speedCurve = "speedCurve";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            message.animDuration = reader.double();
                            message._animDuration = "animDuration";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.bbox = $root.segue.v1.BoundingBox.decode(reader, reader.size(), $undefined, _depth + 1, message.bbox);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.anchorPoint = $root.segue.v1.Point.decode(reader, reader.size(), $undefined, _depth + 1, message.anchorPoint);
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.visualDescription = reader.stringVerify();
                            message._visualDescription = "visualDescription";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ZoomOnSubject;
        })();

        v1.TemporalZoom = (function() {

            const TemporalZoom = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TemporalZoom.prototype.scale = null;
            TemporalZoom.prototype.startScale = null;
            TemporalZoom.prototype.ease = null;
            TemporalZoom.prototype.anchorPoint = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TemporalZoom.prototype, "_scale", {
                get: $util.oneOfGetter($oneOfFields = ["scale"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TemporalZoom.prototype, "_startScale", {
                get: $util.oneOfGetter($oneOfFields = ["startScale"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TemporalZoom.prototype, "_ease", {
                get: $util.oneOfGetter($oneOfFields = ["ease"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            TemporalZoom.create = function(properties) {
                return new TemporalZoom(properties);
            };

            TemporalZoom.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.scale != null && $Object.hasOwnProperty.call(message, "scale"))
                    writer.uint32(9).double(message.scale);
                if (message.startScale != null && $Object.hasOwnProperty.call(message, "startScale"))
                    writer.uint32(17).double(message.startScale);
                if (message.ease != null && $Object.hasOwnProperty.call(message, "ease"))
                    writer.uint32(24).int32(message.ease);
                if (message.anchorPoint != null && $Object.hasOwnProperty.call(message, "anchorPoint"))
                    $root.segue.v1.Point.encode(message.anchorPoint, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TemporalZoom.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.TemporalZoom();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            message.scale = reader.double();
                            message._scale = "scale";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            message.startScale = reader.double();
                            message._startScale = "startScale";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.ease = reader.int32();
                            message._ease = "ease";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.anchorPoint = $root.segue.v1.Point.decode(reader, reader.size(), $undefined, _depth + 1, message.anchorPoint);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TemporalZoom;
        })();

        v1.ZoomThenPanel = (function() {

            const ZoomThenPanel = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ZoomThenPanel.prototype.text = null;
            ZoomThenPanel.prototype.zoomDuration = null;
            ZoomThenPanel.prototype.zoomScale = null;
            ZoomThenPanel.prototype.panelSide = null;
            ZoomThenPanel.prototype.panelColor = null;
            ZoomThenPanel.prototype.panelOpacity = null;
            ZoomThenPanel.prototype.borderColor = null;
            ZoomThenPanel.prototype.borderThickness = null;
            ZoomThenPanel.prototype.fontsize = null;
            ZoomThenPanel.prototype.font = null;
            ZoomThenPanel.prototype.marginPx = null;
            ZoomThenPanel.prototype.animateIn = null;
            ZoomThenPanel.prototype.animateOut = null;
            ZoomThenPanel.prototype.maxPanelWidthFrac = null;
            ZoomThenPanel.prototype.duration = null;
            ZoomThenPanel.prototype.cps = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoomThenPanel.prototype, "_text", {
                get: $util.oneOfGetter($oneOfFields = ["text"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoomThenPanel.prototype, "_zoomDuration", {
                get: $util.oneOfGetter($oneOfFields = ["zoomDuration"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoomThenPanel.prototype, "_zoomScale", {
                get: $util.oneOfGetter($oneOfFields = ["zoomScale"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoomThenPanel.prototype, "_panelSide", {
                get: $util.oneOfGetter($oneOfFields = ["panelSide"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoomThenPanel.prototype, "_panelOpacity", {
                get: $util.oneOfGetter($oneOfFields = ["panelOpacity"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoomThenPanel.prototype, "_borderThickness", {
                get: $util.oneOfGetter($oneOfFields = ["borderThickness"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoomThenPanel.prototype, "_fontsize", {
                get: $util.oneOfGetter($oneOfFields = ["fontsize"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoomThenPanel.prototype, "_font", {
                get: $util.oneOfGetter($oneOfFields = ["font"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoomThenPanel.prototype, "_marginPx", {
                get: $util.oneOfGetter($oneOfFields = ["marginPx"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoomThenPanel.prototype, "_animateIn", {
                get: $util.oneOfGetter($oneOfFields = ["animateIn"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoomThenPanel.prototype, "_animateOut", {
                get: $util.oneOfGetter($oneOfFields = ["animateOut"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoomThenPanel.prototype, "_maxPanelWidthFrac", {
                get: $util.oneOfGetter($oneOfFields = ["maxPanelWidthFrac"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoomThenPanel.prototype, "_duration", {
                get: $util.oneOfGetter($oneOfFields = ["duration"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoomThenPanel.prototype, "_cps", {
                get: $util.oneOfGetter($oneOfFields = ["cps"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            ZoomThenPanel.create = function(properties) {
                return new ZoomThenPanel(properties);
            };

            ZoomThenPanel.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    writer.uint32(10).string(message.text);
                if (message.zoomDuration != null && $Object.hasOwnProperty.call(message, "zoomDuration"))
                    writer.uint32(17).double(message.zoomDuration);
                if (message.zoomScale != null && $Object.hasOwnProperty.call(message, "zoomScale"))
                    writer.uint32(25).double(message.zoomScale);
                if (message.panelSide != null && $Object.hasOwnProperty.call(message, "panelSide"))
                    writer.uint32(32).int32(message.panelSide);
                if (message.panelColor != null && $Object.hasOwnProperty.call(message, "panelColor"))
                    $root.segue.v1.Color.encode(message.panelColor, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.panelOpacity != null && $Object.hasOwnProperty.call(message, "panelOpacity"))
                    writer.uint32(49).double(message.panelOpacity);
                if (message.borderColor != null && $Object.hasOwnProperty.call(message, "borderColor"))
                    $root.segue.v1.Color.encode(message.borderColor, writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.borderThickness != null && $Object.hasOwnProperty.call(message, "borderThickness"))
                    writer.uint32(65).double(message.borderThickness);
                if (message.fontsize != null && $Object.hasOwnProperty.call(message, "fontsize"))
                    writer.uint32(73).double(message.fontsize);
                if (message.font != null && $Object.hasOwnProperty.call(message, "font"))
                    writer.uint32(82).string(message.font);
                if (message.marginPx != null && $Object.hasOwnProperty.call(message, "marginPx"))
                    writer.uint32(89).double(message.marginPx);
                if (message.animateIn != null && $Object.hasOwnProperty.call(message, "animateIn"))
                    writer.uint32(97).double(message.animateIn);
                if (message.animateOut != null && $Object.hasOwnProperty.call(message, "animateOut"))
                    writer.uint32(105).double(message.animateOut);
                if (message.maxPanelWidthFrac != null && $Object.hasOwnProperty.call(message, "maxPanelWidthFrac"))
                    writer.uint32(113).double(message.maxPanelWidthFrac);
                if (message.duration != null && $Object.hasOwnProperty.call(message, "duration"))
                    writer.uint32(121).double(message.duration);
                if (message.cps != null && $Object.hasOwnProperty.call(message, "cps"))
                    writer.uint32(129).double(message.cps);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ZoomThenPanel.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.ZoomThenPanel();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.text = reader.stringVerify();
                            message._text = "text";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            message.zoomDuration = reader.double();
                            message._zoomDuration = "zoomDuration";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            message.zoomScale = reader.double();
                            message._zoomScale = "zoomScale";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.panelSide = reader.int32();
                            message._panelSide = "panelSide";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.panelColor = $root.segue.v1.Color.decode(reader, reader.size(), $undefined, _depth + 1, message.panelColor);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            message.panelOpacity = reader.double();
                            message._panelOpacity = "panelOpacity";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.borderColor = $root.segue.v1.Color.decode(reader, reader.size(), $undefined, _depth + 1, message.borderColor);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 1)
                                break;
                            message.borderThickness = reader.double();
                            message._borderThickness = "borderThickness";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 1)
                                break;
                            message.fontsize = reader.double();
                            message._fontsize = "fontsize";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.font = reader.stringVerify();
                            message._font = "font";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 1)
                                break;
                            message.marginPx = reader.double();
                            message._marginPx = "marginPx";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 1)
                                break;
                            message.animateIn = reader.double();
                            message._animateIn = "animateIn";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 1)
                                break;
                            message.animateOut = reader.double();
                            message._animateOut = "animateOut";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 1)
                                break;
                            message.maxPanelWidthFrac = reader.double();
                            message._maxPanelWidthFrac = "maxPanelWidthFrac";
                            continue;
                        }
                    case 15: {
                            if (wireType !== 1)
                                break;
                            message.duration = reader.double();
                            message._duration = "duration";
                            continue;
                        }
                    case 16: {
                            if (wireType !== 1)
                                break;
                            message.cps = reader.double();
                            message._cps = "cps";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ZoomThenPanel;
        })();

        v1.SubjectOutline = (function() {

            const SubjectOutline = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SubjectOutline.prototype.target = null;
            SubjectOutline.prototype.prefer = null;
            SubjectOutline.prototype.nth = null;
            SubjectOutline.prototype.color = null;
            SubjectOutline.prototype.thickness = null;
            SubjectOutline.prototype.offset = null;
            SubjectOutline.prototype.glow = null;
            SubjectOutline.prototype.opacity = null;
            SubjectOutline.prototype.animateIn = null;
            SubjectOutline.prototype.pulse = null;
            SubjectOutline.prototype.pulseRate = null;
            SubjectOutline.prototype.pulseMin = null;
            SubjectOutline.prototype.pulseMax = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectOutline.prototype, "_target", {
                get: $util.oneOfGetter($oneOfFields = ["target"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectOutline.prototype, "_prefer", {
                get: $util.oneOfGetter($oneOfFields = ["prefer"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectOutline.prototype, "_nth", {
                get: $util.oneOfGetter($oneOfFields = ["nth"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectOutline.prototype, "_thickness", {
                get: $util.oneOfGetter($oneOfFields = ["thickness"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectOutline.prototype, "_offset", {
                get: $util.oneOfGetter($oneOfFields = ["offset"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectOutline.prototype, "_glow", {
                get: $util.oneOfGetter($oneOfFields = ["glow"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectOutline.prototype, "_opacity", {
                get: $util.oneOfGetter($oneOfFields = ["opacity"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectOutline.prototype, "_animateIn", {
                get: $util.oneOfGetter($oneOfFields = ["animateIn"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectOutline.prototype, "_pulse", {
                get: $util.oneOfGetter($oneOfFields = ["pulse"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectOutline.prototype, "_pulseRate", {
                get: $util.oneOfGetter($oneOfFields = ["pulseRate"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectOutline.prototype, "_pulseMin", {
                get: $util.oneOfGetter($oneOfFields = ["pulseMin"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectOutline.prototype, "_pulseMax", {
                get: $util.oneOfGetter($oneOfFields = ["pulseMax"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            SubjectOutline.create = function(properties) {
                return new SubjectOutline(properties);
            };

            SubjectOutline.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    writer.uint32(10).string(message.target);
                if (message.prefer != null && $Object.hasOwnProperty.call(message, "prefer"))
                    writer.uint32(16).int32(message.prefer);
                if (message.nth != null && $Object.hasOwnProperty.call(message, "nth"))
                    writer.uint32(24).uint32(message.nth);
                if (message.color != null && $Object.hasOwnProperty.call(message, "color"))
                    $root.segue.v1.Color.encode(message.color, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.thickness != null && $Object.hasOwnProperty.call(message, "thickness"))
                    writer.uint32(41).double(message.thickness);
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset"))
                    writer.uint32(49).double(message.offset);
                if (message.glow != null && $Object.hasOwnProperty.call(message, "glow"))
                    writer.uint32(57).double(message.glow);
                if (message.opacity != null && $Object.hasOwnProperty.call(message, "opacity"))
                    writer.uint32(65).double(message.opacity);
                if (message.animateIn != null && $Object.hasOwnProperty.call(message, "animateIn"))
                    writer.uint32(73).double(message.animateIn);
                if (message.pulse != null && $Object.hasOwnProperty.call(message, "pulse"))
                    writer.uint32(80).bool(message.pulse);
                if (message.pulseRate != null && $Object.hasOwnProperty.call(message, "pulseRate"))
                    writer.uint32(89).double(message.pulseRate);
                if (message.pulseMin != null && $Object.hasOwnProperty.call(message, "pulseMin"))
                    writer.uint32(97).double(message.pulseMin);
                if (message.pulseMax != null && $Object.hasOwnProperty.call(message, "pulseMax"))
                    writer.uint32(105).double(message.pulseMax);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SubjectOutline.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.SubjectOutline();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.target = reader.stringVerify();
                            message._target = "target";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.prefer = reader.int32();
                            message._prefer = "prefer";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.nth = reader.uint32();
                            message._nth = "nth";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.color = $root.segue.v1.Color.decode(reader, reader.size(), $undefined, _depth + 1, message.color);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            message.thickness = reader.double();
                            message._thickness = "thickness";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            message.offset = reader.double();
                            message._offset = "offset";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 1)
                                break;
                            message.glow = reader.double();
                            message._glow = "glow";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 1)
                                break;
                            message.opacity = reader.double();
                            message._opacity = "opacity";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 1)
                                break;
                            message.animateIn = reader.double();
                            message._animateIn = "animateIn";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.pulse = reader.bool();
                            message._pulse = "pulse";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 1)
                                break;
                            message.pulseRate = reader.double();
                            message._pulseRate = "pulseRate";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 1)
                                break;
                            message.pulseMin = reader.double();
                            message._pulseMin = "pulseMin";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 1)
                                break;
                            message.pulseMax = reader.double();
                            message._pulseMax = "pulseMax";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SubjectOutline;
        })();

        v1.NeonOverlay = (function() {

            const NeonOverlay = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            NeonOverlay.prototype.color = null;
            NeonOverlay.prototype.opacity = null;
            NeonOverlay.prototype.blendMode = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(NeonOverlay.prototype, "_opacity", {
                get: $util.oneOfGetter($oneOfFields = ["opacity"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(NeonOverlay.prototype, "_blendMode", {
                get: $util.oneOfGetter($oneOfFields = ["blendMode"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            NeonOverlay.create = function(properties) {
                return new NeonOverlay(properties);
            };

            NeonOverlay.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.color != null && $Object.hasOwnProperty.call(message, "color"))
                    $root.segue.v1.Color.encode(message.color, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.opacity != null && $Object.hasOwnProperty.call(message, "opacity"))
                    writer.uint32(17).double(message.opacity);
                if (message.blendMode != null && $Object.hasOwnProperty.call(message, "blendMode"))
                    writer.uint32(24).int32(message.blendMode);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            NeonOverlay.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.NeonOverlay();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.color = $root.segue.v1.Color.decode(reader, reader.size(), $undefined, _depth + 1, message.color);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            message.opacity = reader.double();
                            message._opacity = "opacity";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.blendMode = reader.int32();
                            message._blendMode = "blendMode";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return NeonOverlay;
        })();

        v1.FilmGrain = (function() {

            const FilmGrain = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            FilmGrain.create = function(properties) {
                return new FilmGrain(properties);
            };

            FilmGrain.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            FilmGrain.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.FilmGrain();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FilmGrain;
        })();

        v1.SubjectGlow = (function() {

            const SubjectGlow = function (properties) {
                this.glowStages = [];
                this.stageDurations = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SubjectGlow.prototype.target = null;
            SubjectGlow.prototype.prefer = null;
            SubjectGlow.prototype.nth = null;
            SubjectGlow.prototype.glowColor = null;
            SubjectGlow.prototype.glowStages = $util.emptyArray;
            SubjectGlow.prototype.stageDurations = $util.emptyArray;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectGlow.prototype, "_target", {
                get: $util.oneOfGetter($oneOfFields = ["target"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectGlow.prototype, "_prefer", {
                get: $util.oneOfGetter($oneOfFields = ["prefer"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectGlow.prototype, "_nth", {
                get: $util.oneOfGetter($oneOfFields = ["nth"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            SubjectGlow.create = function(properties) {
                return new SubjectGlow(properties);
            };

            SubjectGlow.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    writer.uint32(10).string(message.target);
                if (message.prefer != null && $Object.hasOwnProperty.call(message, "prefer"))
                    writer.uint32(16).int32(message.prefer);
                if (message.nth != null && $Object.hasOwnProperty.call(message, "nth"))
                    writer.uint32(24).uint32(message.nth);
                if (message.glowColor != null && $Object.hasOwnProperty.call(message, "glowColor"))
                    $root.segue.v1.Color.encode(message.glowColor, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.glowStages != null && message.glowStages.length)
                    writer.uint32(42).doubles(message.glowStages);
                if (message.stageDurations != null && message.stageDurations.length)
                    writer.uint32(50).doubles(message.stageDurations);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SubjectGlow.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.SubjectGlow();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.target = reader.stringVerify();
                            message._target = "target";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.prefer = reader.int32();
                            message._prefer = "prefer";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.nth = reader.uint32();
                            message._nth = "nth";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.glowColor = $root.segue.v1.Color.decode(reader, reader.size(), $undefined, _depth + 1, message.glowColor);
                            continue;
                        }
                    case 5: {
                            if (wireType === 2) {
                                if (!(message.glowStages && message.glowStages.length))
                                    message.glowStages = [];
                                reader.doubles(message.glowStages);
                                continue;
                            }
                            if (wireType !== 1)
                                break;
                            if (!(message.glowStages && message.glowStages.length))
                                message.glowStages = [];
                            message.glowStages.push(reader.double());
                            continue;
                        }
                    case 6: {
                            if (wireType === 2) {
                                if (!(message.stageDurations && message.stageDurations.length))
                                    message.stageDurations = [];
                                reader.doubles(message.stageDurations);
                                continue;
                            }
                            if (wireType !== 1)
                                break;
                            if (!(message.stageDurations && message.stageDurations.length))
                                message.stageDurations = [];
                            message.stageDurations.push(reader.double());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SubjectGlow;
        })();

        v1.CharacterHighlight = (function() {

            const CharacterHighlight = function (properties) {
                this.glowStages = [];
                this.stageDurations = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CharacterHighlight.prototype.characterName = null;
            CharacterHighlight.prototype.glowColor = null;
            CharacterHighlight.prototype.glowStages = $util.emptyArray;
            CharacterHighlight.prototype.stageDurations = $util.emptyArray;
            CharacterHighlight.prototype.labelPosition = null;
            CharacterHighlight.prototype.cps = null;
            CharacterHighlight.prototype.fontsize = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(CharacterHighlight.prototype, "_characterName", {
                get: $util.oneOfGetter($oneOfFields = ["characterName"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(CharacterHighlight.prototype, "_labelPosition", {
                get: $util.oneOfGetter($oneOfFields = ["labelPosition"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(CharacterHighlight.prototype, "_cps", {
                get: $util.oneOfGetter($oneOfFields = ["cps"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(CharacterHighlight.prototype, "_fontsize", {
                get: $util.oneOfGetter($oneOfFields = ["fontsize"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            CharacterHighlight.create = function(properties) {
                return new CharacterHighlight(properties);
            };

            CharacterHighlight.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.characterName != null && $Object.hasOwnProperty.call(message, "characterName"))
                    writer.uint32(10).string(message.characterName);
                if (message.glowColor != null && $Object.hasOwnProperty.call(message, "glowColor"))
                    $root.segue.v1.Color.encode(message.glowColor, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.glowStages != null && message.glowStages.length)
                    writer.uint32(26).doubles(message.glowStages);
                if (message.stageDurations != null && message.stageDurations.length)
                    writer.uint32(34).doubles(message.stageDurations);
                if (message.labelPosition != null && $Object.hasOwnProperty.call(message, "labelPosition"))
                    writer.uint32(40).int32(message.labelPosition);
                if (message.cps != null && $Object.hasOwnProperty.call(message, "cps"))
                    writer.uint32(49).double(message.cps);
                if (message.fontsize != null && $Object.hasOwnProperty.call(message, "fontsize"))
                    writer.uint32(57).double(message.fontsize);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CharacterHighlight.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.CharacterHighlight();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.characterName = reader.stringVerify();
                            message._characterName = "characterName";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.glowColor = $root.segue.v1.Color.decode(reader, reader.size(), $undefined, _depth + 1, message.glowColor);
                            continue;
                        }
                    case 3: {
                            if (wireType === 2) {
                                if (!(message.glowStages && message.glowStages.length))
                                    message.glowStages = [];
                                reader.doubles(message.glowStages);
                                continue;
                            }
                            if (wireType !== 1)
                                break;
                            if (!(message.glowStages && message.glowStages.length))
                                message.glowStages = [];
                            message.glowStages.push(reader.double());
                            continue;
                        }
                    case 4: {
                            if (wireType === 2) {
                                if (!(message.stageDurations && message.stageDurations.length))
                                    message.stageDurations = [];
                                reader.doubles(message.stageDurations);
                                continue;
                            }
                            if (wireType !== 1)
                                break;
                            if (!(message.stageDurations && message.stageDurations.length))
                                message.stageDurations = [];
                            message.stageDurations.push(reader.double());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.labelPosition = reader.int32();
                            message._labelPosition = "labelPosition";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            message.cps = reader.double();
                            message._cps = "cps";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 1)
                                break;
                            message.fontsize = reader.double();
                            message._fontsize = "fontsize";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CharacterHighlight;
        })();

        v1.MapHighlight = (function() {

            const MapHighlight = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            MapHighlight.prototype.locationName = null;
            MapHighlight.prototype.boxPosition = null;
            MapHighlight.prototype.cps = null;
            MapHighlight.prototype.highlightDuration = null;
            MapHighlight.prototype.fadeToNormalDuration = null;
            MapHighlight.prototype.textPosition = null;
            MapHighlight.prototype.glowIntensity = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MapHighlight.prototype, "_locationName", {
                get: $util.oneOfGetter($oneOfFields = ["locationName"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MapHighlight.prototype, "_cps", {
                get: $util.oneOfGetter($oneOfFields = ["cps"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MapHighlight.prototype, "_highlightDuration", {
                get: $util.oneOfGetter($oneOfFields = ["highlightDuration"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MapHighlight.prototype, "_fadeToNormalDuration", {
                get: $util.oneOfGetter($oneOfFields = ["fadeToNormalDuration"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MapHighlight.prototype, "_glowIntensity", {
                get: $util.oneOfGetter($oneOfFields = ["glowIntensity"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            MapHighlight.create = function(properties) {
                return new MapHighlight(properties);
            };

            MapHighlight.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.locationName != null && $Object.hasOwnProperty.call(message, "locationName"))
                    writer.uint32(10).string(message.locationName);
                if (message.boxPosition != null && $Object.hasOwnProperty.call(message, "boxPosition"))
                    $root.segue.v1.BoundingBox.encode(message.boxPosition, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.cps != null && $Object.hasOwnProperty.call(message, "cps"))
                    writer.uint32(25).double(message.cps);
                if (message.highlightDuration != null && $Object.hasOwnProperty.call(message, "highlightDuration"))
                    writer.uint32(33).double(message.highlightDuration);
                if (message.fadeToNormalDuration != null && $Object.hasOwnProperty.call(message, "fadeToNormalDuration"))
                    writer.uint32(41).double(message.fadeToNormalDuration);
                if (message.textPosition != null && $Object.hasOwnProperty.call(message, "textPosition"))
                    $root.segue.v1.Point.encode(message.textPosition, writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.glowIntensity != null && $Object.hasOwnProperty.call(message, "glowIntensity"))
                    writer.uint32(57).double(message.glowIntensity);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            MapHighlight.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.MapHighlight();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.locationName = reader.stringVerify();
                            message._locationName = "locationName";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.boxPosition = $root.segue.v1.BoundingBox.decode(reader, reader.size(), $undefined, _depth + 1, message.boxPosition);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            message.cps = reader.double();
                            message._cps = "cps";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            message.highlightDuration = reader.double();
                            message._highlightDuration = "highlightDuration";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            message.fadeToNormalDuration = reader.double();
                            message._fadeToNormalDuration = "fadeToNormalDuration";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.textPosition = $root.segue.v1.Point.decode(reader, reader.size(), $undefined, _depth + 1, message.textPosition);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 1)
                                break;
                            message.glowIntensity = reader.double();
                            message._glowIntensity = "glowIntensity";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return MapHighlight;
        })();

        v1.SubjectPop = (function() {

            const SubjectPop = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SubjectPop.prototype.target = null;
            SubjectPop.prototype.prefer = null;
            SubjectPop.prototype.nth = null;
            SubjectPop.prototype.scale = null;
            SubjectPop.prototype.popDuration = null;
            SubjectPop.prototype.holdAfter = null;
            SubjectPop.prototype.shadowColor = null;
            SubjectPop.prototype.shadowOpacity = null;
            SubjectPop.prototype.shadowOffsetPx = null;
            SubjectPop.prototype.drawOutline = null;
            SubjectPop.prototype.color = null;
            SubjectPop.prototype.thickness = null;
            SubjectPop.prototype.offset = null;
            SubjectPop.prototype.glow = null;
            SubjectPop.prototype.opacity = null;
            SubjectPop.prototype.animateIn = null;
            SubjectPop.prototype.pulse = null;
            SubjectPop.prototype.pulseRate = null;
            SubjectPop.prototype.pulseMin = null;
            SubjectPop.prototype.pulseMax = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectPop.prototype, "_target", {
                get: $util.oneOfGetter($oneOfFields = ["target"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectPop.prototype, "_prefer", {
                get: $util.oneOfGetter($oneOfFields = ["prefer"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectPop.prototype, "_nth", {
                get: $util.oneOfGetter($oneOfFields = ["nth"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectPop.prototype, "_scale", {
                get: $util.oneOfGetter($oneOfFields = ["scale"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectPop.prototype, "_popDuration", {
                get: $util.oneOfGetter($oneOfFields = ["popDuration"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectPop.prototype, "_holdAfter", {
                get: $util.oneOfGetter($oneOfFields = ["holdAfter"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectPop.prototype, "_shadowOpacity", {
                get: $util.oneOfGetter($oneOfFields = ["shadowOpacity"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectPop.prototype, "_drawOutline", {
                get: $util.oneOfGetter($oneOfFields = ["drawOutline"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectPop.prototype, "_thickness", {
                get: $util.oneOfGetter($oneOfFields = ["thickness"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectPop.prototype, "_offset", {
                get: $util.oneOfGetter($oneOfFields = ["offset"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectPop.prototype, "_glow", {
                get: $util.oneOfGetter($oneOfFields = ["glow"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectPop.prototype, "_opacity", {
                get: $util.oneOfGetter($oneOfFields = ["opacity"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectPop.prototype, "_animateIn", {
                get: $util.oneOfGetter($oneOfFields = ["animateIn"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectPop.prototype, "_pulse", {
                get: $util.oneOfGetter($oneOfFields = ["pulse"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectPop.prototype, "_pulseRate", {
                get: $util.oneOfGetter($oneOfFields = ["pulseRate"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectPop.prototype, "_pulseMin", {
                get: $util.oneOfGetter($oneOfFields = ["pulseMin"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubjectPop.prototype, "_pulseMax", {
                get: $util.oneOfGetter($oneOfFields = ["pulseMax"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            SubjectPop.create = function(properties) {
                return new SubjectPop(properties);
            };

            SubjectPop.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target"))
                    writer.uint32(10).string(message.target);
                if (message.prefer != null && $Object.hasOwnProperty.call(message, "prefer"))
                    writer.uint32(16).int32(message.prefer);
                if (message.nth != null && $Object.hasOwnProperty.call(message, "nth"))
                    writer.uint32(24).uint32(message.nth);
                if (message.scale != null && $Object.hasOwnProperty.call(message, "scale"))
                    writer.uint32(33).double(message.scale);
                if (message.popDuration != null && $Object.hasOwnProperty.call(message, "popDuration"))
                    writer.uint32(41).double(message.popDuration);
                if (message.holdAfter != null && $Object.hasOwnProperty.call(message, "holdAfter"))
                    writer.uint32(49).double(message.holdAfter);
                if (message.shadowColor != null && $Object.hasOwnProperty.call(message, "shadowColor"))
                    $root.segue.v1.Color.encode(message.shadowColor, writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.shadowOpacity != null && $Object.hasOwnProperty.call(message, "shadowOpacity"))
                    writer.uint32(65).double(message.shadowOpacity);
                if (message.shadowOffsetPx != null && $Object.hasOwnProperty.call(message, "shadowOffsetPx"))
                    $root.segue.v1.Offset.encode(message.shadowOffsetPx, writer.uint32(74).fork(), _depth + 1).ldelim();
                if (message.drawOutline != null && $Object.hasOwnProperty.call(message, "drawOutline"))
                    writer.uint32(80).bool(message.drawOutline);
                if (message.color != null && $Object.hasOwnProperty.call(message, "color"))
                    $root.segue.v1.Color.encode(message.color, writer.uint32(90).fork(), _depth + 1).ldelim();
                if (message.thickness != null && $Object.hasOwnProperty.call(message, "thickness"))
                    writer.uint32(97).double(message.thickness);
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset"))
                    writer.uint32(105).double(message.offset);
                if (message.glow != null && $Object.hasOwnProperty.call(message, "glow"))
                    writer.uint32(113).double(message.glow);
                if (message.opacity != null && $Object.hasOwnProperty.call(message, "opacity"))
                    writer.uint32(121).double(message.opacity);
                if (message.animateIn != null && $Object.hasOwnProperty.call(message, "animateIn"))
                    writer.uint32(129).double(message.animateIn);
                if (message.pulse != null && $Object.hasOwnProperty.call(message, "pulse"))
                    writer.uint32(136).bool(message.pulse);
                if (message.pulseRate != null && $Object.hasOwnProperty.call(message, "pulseRate"))
                    writer.uint32(145).double(message.pulseRate);
                if (message.pulseMin != null && $Object.hasOwnProperty.call(message, "pulseMin"))
                    writer.uint32(153).double(message.pulseMin);
                if (message.pulseMax != null && $Object.hasOwnProperty.call(message, "pulseMax"))
                    writer.uint32(161).double(message.pulseMax);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SubjectPop.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.SubjectPop();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.target = reader.stringVerify();
                            message._target = "target";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.prefer = reader.int32();
                            message._prefer = "prefer";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.nth = reader.uint32();
                            message._nth = "nth";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            message.scale = reader.double();
                            message._scale = "scale";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            message.popDuration = reader.double();
                            message._popDuration = "popDuration";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            message.holdAfter = reader.double();
                            message._holdAfter = "holdAfter";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.shadowColor = $root.segue.v1.Color.decode(reader, reader.size(), $undefined, _depth + 1, message.shadowColor);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 1)
                                break;
                            message.shadowOpacity = reader.double();
                            message._shadowOpacity = "shadowOpacity";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.shadowOffsetPx = $root.segue.v1.Offset.decode(reader, reader.size(), $undefined, _depth + 1, message.shadowOffsetPx);
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.drawOutline = reader.bool();
                            message._drawOutline = "drawOutline";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.color = $root.segue.v1.Color.decode(reader, reader.size(), $undefined, _depth + 1, message.color);
                            continue;
                        }
                    case 12: {
                            if (wireType !== 1)
                                break;
                            message.thickness = reader.double();
                            message._thickness = "thickness";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 1)
                                break;
                            message.offset = reader.double();
                            message._offset = "offset";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 1)
                                break;
                            message.glow = reader.double();
                            message._glow = "glow";
                            continue;
                        }
                    case 15: {
                            if (wireType !== 1)
                                break;
                            message.opacity = reader.double();
                            message._opacity = "opacity";
                            continue;
                        }
                    case 16: {
                            if (wireType !== 1)
                                break;
                            message.animateIn = reader.double();
                            message._animateIn = "animateIn";
                            continue;
                        }
                    case 17: {
                            if (wireType !== 0)
                                break;
                            message.pulse = reader.bool();
                            message._pulse = "pulse";
                            continue;
                        }
                    case 18: {
                            if (wireType !== 1)
                                break;
                            message.pulseRate = reader.double();
                            message._pulseRate = "pulseRate";
                            continue;
                        }
                    case 19: {
                            if (wireType !== 1)
                                break;
                            message.pulseMin = reader.double();
                            message._pulseMin = "pulseMin";
                            continue;
                        }
                    case 20: {
                            if (wireType !== 1)
                                break;
                            message.pulseMax = reader.double();
                            message._pulseMax = "pulseMax";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SubjectPop;
        })();

        v1.NewspaperFrame = (function() {

            const NewspaperFrame = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            NewspaperFrame.prototype.headline = null;
            NewspaperFrame.prototype.subheadline = null;
            NewspaperFrame.prototype.bodyText = null;
            NewspaperFrame.prototype.cutoutWidthRatio = null;
            NewspaperFrame.prototype.cutoutHeightRatio = null;
            NewspaperFrame.prototype.zoomToFullscreen = null;
            NewspaperFrame.prototype.zoomStartTime = null;
            NewspaperFrame.prototype.zoomDuration = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(NewspaperFrame.prototype, "_headline", {
                get: $util.oneOfGetter($oneOfFields = ["headline"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(NewspaperFrame.prototype, "_subheadline", {
                get: $util.oneOfGetter($oneOfFields = ["subheadline"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(NewspaperFrame.prototype, "_bodyText", {
                get: $util.oneOfGetter($oneOfFields = ["bodyText"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(NewspaperFrame.prototype, "_cutoutWidthRatio", {
                get: $util.oneOfGetter($oneOfFields = ["cutoutWidthRatio"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(NewspaperFrame.prototype, "_cutoutHeightRatio", {
                get: $util.oneOfGetter($oneOfFields = ["cutoutHeightRatio"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(NewspaperFrame.prototype, "_zoomToFullscreen", {
                get: $util.oneOfGetter($oneOfFields = ["zoomToFullscreen"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(NewspaperFrame.prototype, "_zoomStartTime", {
                get: $util.oneOfGetter($oneOfFields = ["zoomStartTime"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(NewspaperFrame.prototype, "_zoomDuration", {
                get: $util.oneOfGetter($oneOfFields = ["zoomDuration"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            NewspaperFrame.create = function(properties) {
                return new NewspaperFrame(properties);
            };

            NewspaperFrame.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.headline != null && $Object.hasOwnProperty.call(message, "headline"))
                    writer.uint32(10).string(message.headline);
                if (message.subheadline != null && $Object.hasOwnProperty.call(message, "subheadline"))
                    writer.uint32(18).string(message.subheadline);
                if (message.bodyText != null && $Object.hasOwnProperty.call(message, "bodyText"))
                    writer.uint32(26).string(message.bodyText);
                if (message.cutoutWidthRatio != null && $Object.hasOwnProperty.call(message, "cutoutWidthRatio"))
                    writer.uint32(33).double(message.cutoutWidthRatio);
                if (message.cutoutHeightRatio != null && $Object.hasOwnProperty.call(message, "cutoutHeightRatio"))
                    writer.uint32(41).double(message.cutoutHeightRatio);
                if (message.zoomToFullscreen != null && $Object.hasOwnProperty.call(message, "zoomToFullscreen"))
                    writer.uint32(48).bool(message.zoomToFullscreen);
                if (message.zoomStartTime != null && $Object.hasOwnProperty.call(message, "zoomStartTime"))
                    writer.uint32(57).double(message.zoomStartTime);
                if (message.zoomDuration != null && $Object.hasOwnProperty.call(message, "zoomDuration"))
                    writer.uint32(65).double(message.zoomDuration);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            NewspaperFrame.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.NewspaperFrame();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.headline = reader.stringVerify();
                            message._headline = "headline";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.subheadline = reader.stringVerify();
                            message._subheadline = "subheadline";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.bodyText = reader.stringVerify();
                            message._bodyText = "bodyText";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            message.cutoutWidthRatio = reader.double();
                            message._cutoutWidthRatio = "cutoutWidthRatio";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            message.cutoutHeightRatio = reader.double();
                            message._cutoutHeightRatio = "cutoutHeightRatio";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.zoomToFullscreen = reader.bool();
                            message._zoomToFullscreen = "zoomToFullscreen";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 1)
                                break;
                            message.zoomStartTime = reader.double();
                            message._zoomStartTime = "zoomStartTime";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 1)
                                break;
                            message.zoomDuration = reader.double();
                            message._zoomDuration = "zoomDuration";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return NewspaperFrame;
        })();

        v1.Vignette = (function() {

            const Vignette = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Vignette.create = function(properties) {
                return new Vignette(properties);
            };

            Vignette.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Vignette.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.Vignette();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Vignette;
        })();

        v1.WarmGrade = (function() {

            const WarmGrade = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            WarmGrade.prototype.intensity = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(WarmGrade.prototype, "_intensity", {
                get: $util.oneOfGetter($oneOfFields = ["intensity"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            WarmGrade.create = function(properties) {
                return new WarmGrade(properties);
            };

            WarmGrade.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.intensity != null && $Object.hasOwnProperty.call(message, "intensity"))
                    writer.uint32(9).double(message.intensity);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            WarmGrade.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.WarmGrade();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            message.intensity = reader.double();
                            message._intensity = "intensity";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return WarmGrade;
        })();

        v1.CoolGrade = (function() {

            const CoolGrade = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CoolGrade.prototype.intensity = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(CoolGrade.prototype, "_intensity", {
                get: $util.oneOfGetter($oneOfFields = ["intensity"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            CoolGrade.create = function(properties) {
                return new CoolGrade(properties);
            };

            CoolGrade.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.intensity != null && $Object.hasOwnProperty.call(message, "intensity"))
                    writer.uint32(9).double(message.intensity);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CoolGrade.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.CoolGrade();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            message.intensity = reader.double();
                            message._intensity = "intensity";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CoolGrade;
        })();

        v1.DesaturatedGrade = (function() {

            const DesaturatedGrade = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            DesaturatedGrade.prototype.intensity = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(DesaturatedGrade.prototype, "_intensity", {
                get: $util.oneOfGetter($oneOfFields = ["intensity"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            DesaturatedGrade.create = function(properties) {
                return new DesaturatedGrade(properties);
            };

            DesaturatedGrade.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.intensity != null && $Object.hasOwnProperty.call(message, "intensity"))
                    writer.uint32(9).double(message.intensity);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            DesaturatedGrade.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.DesaturatedGrade();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            message.intensity = reader.double();
                            message._intensity = "intensity";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DesaturatedGrade;
        })();

        v1.TealOrangeGrade = (function() {

            const TealOrangeGrade = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TealOrangeGrade.prototype.intensity = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TealOrangeGrade.prototype, "_intensity", {
                get: $util.oneOfGetter($oneOfFields = ["intensity"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            TealOrangeGrade.create = function(properties) {
                return new TealOrangeGrade(properties);
            };

            TealOrangeGrade.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.intensity != null && $Object.hasOwnProperty.call(message, "intensity"))
                    writer.uint32(9).double(message.intensity);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TealOrangeGrade.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.TealOrangeGrade();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            message.intensity = reader.double();
                            message._intensity = "intensity";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TealOrangeGrade;
        })();

        v1.ColorGrade = (function() {

            const ColorGrade = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ColorGrade.prototype.temperature = null;
            ColorGrade.prototype.saturation = null;
            ColorGrade.prototype.contrast = null;
            ColorGrade.prototype.tint = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ColorGrade.prototype, "_temperature", {
                get: $util.oneOfGetter($oneOfFields = ["temperature"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ColorGrade.prototype, "_saturation", {
                get: $util.oneOfGetter($oneOfFields = ["saturation"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ColorGrade.prototype, "_contrast", {
                get: $util.oneOfGetter($oneOfFields = ["contrast"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            ColorGrade.create = function(properties) {
                return new ColorGrade(properties);
            };

            ColorGrade.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.temperature != null && $Object.hasOwnProperty.call(message, "temperature"))
                    writer.uint32(9).double(message.temperature);
                if (message.saturation != null && $Object.hasOwnProperty.call(message, "saturation"))
                    writer.uint32(17).double(message.saturation);
                if (message.contrast != null && $Object.hasOwnProperty.call(message, "contrast"))
                    writer.uint32(25).double(message.contrast);
                if (message.tint != null && $Object.hasOwnProperty.call(message, "tint"))
                    $root.segue.v1.ColorGain.encode(message.tint, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ColorGrade.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.ColorGrade();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            message.temperature = reader.double();
                            message._temperature = "temperature";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            message.saturation = reader.double();
                            message._saturation = "saturation";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            message.contrast = reader.double();
                            message._contrast = "contrast";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.tint = $root.segue.v1.ColorGain.decode(reader, reader.size(), $undefined, _depth + 1, message.tint);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ColorGrade;
        })();

        v1.QuickFlash = (function() {

            const QuickFlash = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            QuickFlash.prototype.flashTime = null;
            QuickFlash.prototype.intensity = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(QuickFlash.prototype, "_flashTime", {
                get: $util.oneOfGetter($oneOfFields = ["flashTime"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(QuickFlash.prototype, "_intensity", {
                get: $util.oneOfGetter($oneOfFields = ["intensity"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            QuickFlash.create = function(properties) {
                return new QuickFlash(properties);
            };

            QuickFlash.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.flashTime != null && $Object.hasOwnProperty.call(message, "flashTime"))
                    writer.uint32(9).double(message.flashTime);
                if (message.intensity != null && $Object.hasOwnProperty.call(message, "intensity"))
                    writer.uint32(17).double(message.intensity);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            QuickFlash.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.QuickFlash();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            message.flashTime = reader.double();
                            message._flashTime = "flashTime";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            message.intensity = reader.double();
                            message._intensity = "intensity";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return QuickFlash;
        })();

        v1.FlashPulse = (function() {

            const FlashPulse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            FlashPulse.prototype.intensity = null;
            FlashPulse.prototype.frequency = null;
            FlashPulse.prototype.flashAt = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FlashPulse.prototype, "_intensity", {
                get: $util.oneOfGetter($oneOfFields = ["intensity"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FlashPulse.prototype, "_frequency", {
                get: $util.oneOfGetter($oneOfFields = ["frequency"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FlashPulse.prototype, "_flashAt", {
                get: $util.oneOfGetter($oneOfFields = ["flashAt"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            FlashPulse.create = function(properties) {
                return new FlashPulse(properties);
            };

            FlashPulse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.intensity != null && $Object.hasOwnProperty.call(message, "intensity"))
                    writer.uint32(9).double(message.intensity);
                if (message.frequency != null && $Object.hasOwnProperty.call(message, "frequency"))
                    writer.uint32(17).double(message.frequency);
                if (message.flashAt != null && $Object.hasOwnProperty.call(message, "flashAt"))
                    writer.uint32(25).double(message.flashAt);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            FlashPulse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.FlashPulse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            message.intensity = reader.double();
                            message._intensity = "intensity";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            message.frequency = reader.double();
                            message._frequency = "frequency";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            message.flashAt = reader.double();
                            message._flashAt = "flashAt";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FlashPulse;
        })();

        v1.StrobeEffect = (function() {

            const StrobeEffect = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            StrobeEffect.prototype.frequency = null;
            StrobeEffect.prototype.intensity = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(StrobeEffect.prototype, "_frequency", {
                get: $util.oneOfGetter($oneOfFields = ["frequency"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(StrobeEffect.prototype, "_intensity", {
                get: $util.oneOfGetter($oneOfFields = ["intensity"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            StrobeEffect.create = function(properties) {
                return new StrobeEffect(properties);
            };

            StrobeEffect.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.frequency != null && $Object.hasOwnProperty.call(message, "frequency"))
                    writer.uint32(9).double(message.frequency);
                if (message.intensity != null && $Object.hasOwnProperty.call(message, "intensity"))
                    writer.uint32(17).double(message.intensity);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            StrobeEffect.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.StrobeEffect();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            message.frequency = reader.double();
                            message._frequency = "frequency";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            message.intensity = reader.double();
                            message._intensity = "intensity";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StrobeEffect;
        })();

        v1.Nightvision = (function() {

            const Nightvision = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Nightvision.prototype.greenTint = null;
            Nightvision.prototype.intensity = null;
            Nightvision.prototype.scanlineOpacity = null;
            Nightvision.prototype.scanlineSpacing = null;
            Nightvision.prototype.vignetteStrength = null;
            Nightvision.prototype.noiseAmount = null;
            Nightvision.prototype.animateScanlines = null;
            Nightvision.prototype.blurAmount = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Nightvision.prototype, "_intensity", {
                get: $util.oneOfGetter($oneOfFields = ["intensity"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Nightvision.prototype, "_scanlineOpacity", {
                get: $util.oneOfGetter($oneOfFields = ["scanlineOpacity"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Nightvision.prototype, "_scanlineSpacing", {
                get: $util.oneOfGetter($oneOfFields = ["scanlineSpacing"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Nightvision.prototype, "_vignetteStrength", {
                get: $util.oneOfGetter($oneOfFields = ["vignetteStrength"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Nightvision.prototype, "_noiseAmount", {
                get: $util.oneOfGetter($oneOfFields = ["noiseAmount"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Nightvision.prototype, "_animateScanlines", {
                get: $util.oneOfGetter($oneOfFields = ["animateScanlines"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Nightvision.prototype, "_blurAmount", {
                get: $util.oneOfGetter($oneOfFields = ["blurAmount"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Nightvision.create = function(properties) {
                return new Nightvision(properties);
            };

            Nightvision.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.greenTint != null && $Object.hasOwnProperty.call(message, "greenTint"))
                    $root.segue.v1.Color.encode(message.greenTint, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.intensity != null && $Object.hasOwnProperty.call(message, "intensity"))
                    writer.uint32(17).double(message.intensity);
                if (message.scanlineOpacity != null && $Object.hasOwnProperty.call(message, "scanlineOpacity"))
                    writer.uint32(25).double(message.scanlineOpacity);
                if (message.scanlineSpacing != null && $Object.hasOwnProperty.call(message, "scanlineSpacing"))
                    writer.uint32(33).double(message.scanlineSpacing);
                if (message.vignetteStrength != null && $Object.hasOwnProperty.call(message, "vignetteStrength"))
                    writer.uint32(41).double(message.vignetteStrength);
                if (message.noiseAmount != null && $Object.hasOwnProperty.call(message, "noiseAmount"))
                    writer.uint32(49).double(message.noiseAmount);
                if (message.animateScanlines != null && $Object.hasOwnProperty.call(message, "animateScanlines"))
                    writer.uint32(56).bool(message.animateScanlines);
                if (message.blurAmount != null && $Object.hasOwnProperty.call(message, "blurAmount"))
                    writer.uint32(65).double(message.blurAmount);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Nightvision.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.Nightvision();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.greenTint = $root.segue.v1.Color.decode(reader, reader.size(), $undefined, _depth + 1, message.greenTint);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            message.intensity = reader.double();
                            message._intensity = "intensity";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            message.scanlineOpacity = reader.double();
                            message._scanlineOpacity = "scanlineOpacity";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            message.scanlineSpacing = reader.double();
                            message._scanlineSpacing = "scanlineSpacing";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            message.vignetteStrength = reader.double();
                            message._vignetteStrength = "vignetteStrength";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            message.noiseAmount = reader.double();
                            message._noiseAmount = "noiseAmount";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.animateScanlines = reader.bool();
                            message._animateScanlines = "animateScanlines";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 1)
                                break;
                            message.blurAmount = reader.double();
                            message._blurAmount = "blurAmount";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Nightvision;
        })();

        v1.FullFrameTint = (function() {

            const FullFrameTint = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            FullFrameTint.prototype.color = null;
            FullFrameTint.prototype.opacity = null;
            FullFrameTint.prototype.animateIn = null;
            FullFrameTint.prototype.animateOut = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FullFrameTint.prototype, "_opacity", {
                get: $util.oneOfGetter($oneOfFields = ["opacity"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FullFrameTint.prototype, "_animateIn", {
                get: $util.oneOfGetter($oneOfFields = ["animateIn"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FullFrameTint.prototype, "_animateOut", {
                get: $util.oneOfGetter($oneOfFields = ["animateOut"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            FullFrameTint.create = function(properties) {
                return new FullFrameTint(properties);
            };

            FullFrameTint.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.color != null && $Object.hasOwnProperty.call(message, "color"))
                    $root.segue.v1.Color.encode(message.color, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.opacity != null && $Object.hasOwnProperty.call(message, "opacity"))
                    writer.uint32(17).double(message.opacity);
                if (message.animateIn != null && $Object.hasOwnProperty.call(message, "animateIn"))
                    writer.uint32(25).double(message.animateIn);
                if (message.animateOut != null && $Object.hasOwnProperty.call(message, "animateOut"))
                    writer.uint32(33).double(message.animateOut);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            FullFrameTint.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.FullFrameTint();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.color = $root.segue.v1.Color.decode(reader, reader.size(), $undefined, _depth + 1, message.color);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            message.opacity = reader.double();
                            message._opacity = "opacity";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            message.animateIn = reader.double();
                            message._animateIn = "animateIn";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            message.animateOut = reader.double();
                            message._animateOut = "animateOut";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FullFrameTint;
        })();

        v1.SlimeSplatter = (function() {

            const SlimeSplatter = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SlimeSplatter.prototype.color = null;
            SlimeSplatter.prototype.opacity = null;
            SlimeSplatter.prototype.seed = null;
            SlimeSplatter.prototype.animateIn = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SlimeSplatter.prototype, "_opacity", {
                get: $util.oneOfGetter($oneOfFields = ["opacity"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SlimeSplatter.prototype, "_seed", {
                get: $util.oneOfGetter($oneOfFields = ["seed"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SlimeSplatter.prototype, "_animateIn", {
                get: $util.oneOfGetter($oneOfFields = ["animateIn"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            SlimeSplatter.create = function(properties) {
                return new SlimeSplatter(properties);
            };

            SlimeSplatter.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.color != null && $Object.hasOwnProperty.call(message, "color"))
                    $root.segue.v1.Color.encode(message.color, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.opacity != null && $Object.hasOwnProperty.call(message, "opacity"))
                    writer.uint32(17).double(message.opacity);
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed"))
                    writer.uint32(24).uint32(message.seed);
                if (message.animateIn != null && $Object.hasOwnProperty.call(message, "animateIn"))
                    writer.uint32(33).double(message.animateIn);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SlimeSplatter.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.SlimeSplatter();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.color = $root.segue.v1.Color.decode(reader, reader.size(), $undefined, _depth + 1, message.color);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            message.opacity = reader.double();
                            message._opacity = "opacity";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.seed = reader.uint32();
                            message._seed = "seed";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            message.animateIn = reader.double();
                            message._animateIn = "animateIn";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SlimeSplatter;
        })();

        v1.PaneledText = (function() {

            const PaneledText = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PaneledText.prototype.text = null;
            PaneledText.prototype.side = null;
            PaneledText.prototype.panelColor = null;
            PaneledText.prototype.panelOpacity = null;
            PaneledText.prototype.borderColor = null;
            PaneledText.prototype.borderThickness = null;
            PaneledText.prototype.fontsize = null;
            PaneledText.prototype.font = null;
            PaneledText.prototype.marginPx = null;
            PaneledText.prototype.animateIn = null;
            PaneledText.prototype.animateOut = null;
            PaneledText.prototype.maxPanelWidthFrac = null;
            PaneledText.prototype.startTime = null;
            PaneledText.prototype.duration = null;
            PaneledText.prototype.cps = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PaneledText.prototype, "_text", {
                get: $util.oneOfGetter($oneOfFields = ["text"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PaneledText.prototype, "_side", {
                get: $util.oneOfGetter($oneOfFields = ["side"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PaneledText.prototype, "_panelOpacity", {
                get: $util.oneOfGetter($oneOfFields = ["panelOpacity"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PaneledText.prototype, "_borderThickness", {
                get: $util.oneOfGetter($oneOfFields = ["borderThickness"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PaneledText.prototype, "_fontsize", {
                get: $util.oneOfGetter($oneOfFields = ["fontsize"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PaneledText.prototype, "_font", {
                get: $util.oneOfGetter($oneOfFields = ["font"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PaneledText.prototype, "_marginPx", {
                get: $util.oneOfGetter($oneOfFields = ["marginPx"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PaneledText.prototype, "_animateIn", {
                get: $util.oneOfGetter($oneOfFields = ["animateIn"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PaneledText.prototype, "_animateOut", {
                get: $util.oneOfGetter($oneOfFields = ["animateOut"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PaneledText.prototype, "_maxPanelWidthFrac", {
                get: $util.oneOfGetter($oneOfFields = ["maxPanelWidthFrac"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PaneledText.prototype, "_startTime", {
                get: $util.oneOfGetter($oneOfFields = ["startTime"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PaneledText.prototype, "_duration", {
                get: $util.oneOfGetter($oneOfFields = ["duration"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PaneledText.prototype, "_cps", {
                get: $util.oneOfGetter($oneOfFields = ["cps"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            PaneledText.create = function(properties) {
                return new PaneledText(properties);
            };

            PaneledText.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    writer.uint32(10).string(message.text);
                if (message.side != null && $Object.hasOwnProperty.call(message, "side"))
                    writer.uint32(16).int32(message.side);
                if (message.panelColor != null && $Object.hasOwnProperty.call(message, "panelColor"))
                    $root.segue.v1.Color.encode(message.panelColor, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.panelOpacity != null && $Object.hasOwnProperty.call(message, "panelOpacity"))
                    writer.uint32(33).double(message.panelOpacity);
                if (message.borderColor != null && $Object.hasOwnProperty.call(message, "borderColor"))
                    $root.segue.v1.Color.encode(message.borderColor, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.borderThickness != null && $Object.hasOwnProperty.call(message, "borderThickness"))
                    writer.uint32(49).double(message.borderThickness);
                if (message.fontsize != null && $Object.hasOwnProperty.call(message, "fontsize"))
                    writer.uint32(57).double(message.fontsize);
                if (message.font != null && $Object.hasOwnProperty.call(message, "font"))
                    writer.uint32(66).string(message.font);
                if (message.marginPx != null && $Object.hasOwnProperty.call(message, "marginPx"))
                    writer.uint32(73).double(message.marginPx);
                if (message.animateIn != null && $Object.hasOwnProperty.call(message, "animateIn"))
                    writer.uint32(81).double(message.animateIn);
                if (message.animateOut != null && $Object.hasOwnProperty.call(message, "animateOut"))
                    writer.uint32(89).double(message.animateOut);
                if (message.maxPanelWidthFrac != null && $Object.hasOwnProperty.call(message, "maxPanelWidthFrac"))
                    writer.uint32(97).double(message.maxPanelWidthFrac);
                if (message.startTime != null && $Object.hasOwnProperty.call(message, "startTime"))
                    writer.uint32(105).double(message.startTime);
                if (message.duration != null && $Object.hasOwnProperty.call(message, "duration"))
                    writer.uint32(113).double(message.duration);
                if (message.cps != null && $Object.hasOwnProperty.call(message, "cps"))
                    writer.uint32(121).double(message.cps);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            PaneledText.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.PaneledText();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.text = reader.stringVerify();
                            message._text = "text";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.side = reader.int32();
                            message._side = "side";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.panelColor = $root.segue.v1.Color.decode(reader, reader.size(), $undefined, _depth + 1, message.panelColor);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            message.panelOpacity = reader.double();
                            message._panelOpacity = "panelOpacity";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.borderColor = $root.segue.v1.Color.decode(reader, reader.size(), $undefined, _depth + 1, message.borderColor);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            message.borderThickness = reader.double();
                            message._borderThickness = "borderThickness";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 1)
                                break;
                            message.fontsize = reader.double();
                            message._fontsize = "fontsize";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.font = reader.stringVerify();
                            message._font = "font";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 1)
                                break;
                            message.marginPx = reader.double();
                            message._marginPx = "marginPx";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 1)
                                break;
                            message.animateIn = reader.double();
                            message._animateIn = "animateIn";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 1)
                                break;
                            message.animateOut = reader.double();
                            message._animateOut = "animateOut";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 1)
                                break;
                            message.maxPanelWidthFrac = reader.double();
                            message._maxPanelWidthFrac = "maxPanelWidthFrac";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 1)
                                break;
                            message.startTime = reader.double();
                            message._startTime = "startTime";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 1)
                                break;
                            message.duration = reader.double();
                            message._duration = "duration";
                            continue;
                        }
                    case 15: {
                            if (wireType !== 1)
                                break;
                            message.cps = reader.double();
                            message._cps = "cps";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PaneledText;
        })();

        v1.AnimatedLocationText = (function() {

            const AnimatedLocationText = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AnimatedLocationText.prototype.text = null;
            AnimatedLocationText.prototype.color = null;
            AnimatedLocationText.prototype.fontSize = null;
            AnimatedLocationText.prototype.cps = null;
            AnimatedLocationText.prototype.outlineWidth = null;
            AnimatedLocationText.prototype.outlineColor = null;
            AnimatedLocationText.prototype.position = null;
            AnimatedLocationText.prototype.animateIn = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AnimatedLocationText.prototype, "_text", {
                get: $util.oneOfGetter($oneOfFields = ["text"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AnimatedLocationText.prototype, "_fontSize", {
                get: $util.oneOfGetter($oneOfFields = ["fontSize"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AnimatedLocationText.prototype, "_cps", {
                get: $util.oneOfGetter($oneOfFields = ["cps"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AnimatedLocationText.prototype, "_outlineWidth", {
                get: $util.oneOfGetter($oneOfFields = ["outlineWidth"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AnimatedLocationText.prototype, "_animateIn", {
                get: $util.oneOfGetter($oneOfFields = ["animateIn"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            AnimatedLocationText.create = function(properties) {
                return new AnimatedLocationText(properties);
            };

            AnimatedLocationText.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    writer.uint32(10).string(message.text);
                if (message.color != null && $Object.hasOwnProperty.call(message, "color"))
                    $root.segue.v1.Color.encode(message.color, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.fontSize != null && $Object.hasOwnProperty.call(message, "fontSize"))
                    writer.uint32(25).double(message.fontSize);
                if (message.cps != null && $Object.hasOwnProperty.call(message, "cps"))
                    writer.uint32(33).double(message.cps);
                if (message.outlineWidth != null && $Object.hasOwnProperty.call(message, "outlineWidth"))
                    writer.uint32(41).double(message.outlineWidth);
                if (message.outlineColor != null && $Object.hasOwnProperty.call(message, "outlineColor"))
                    $root.segue.v1.Color.encode(message.outlineColor, writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.position != null && $Object.hasOwnProperty.call(message, "position"))
                    $root.segue.v1.Point.encode(message.position, writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.animateIn != null && $Object.hasOwnProperty.call(message, "animateIn"))
                    writer.uint32(65).double(message.animateIn);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            AnimatedLocationText.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.AnimatedLocationText();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.text = reader.stringVerify();
                            message._text = "text";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.color = $root.segue.v1.Color.decode(reader, reader.size(), $undefined, _depth + 1, message.color);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            message.fontSize = reader.double();
                            message._fontSize = "fontSize";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            message.cps = reader.double();
                            message._cps = "cps";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            message.outlineWidth = reader.double();
                            message._outlineWidth = "outlineWidth";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.outlineColor = $root.segue.v1.Color.decode(reader, reader.size(), $undefined, _depth + 1, message.outlineColor);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.position = $root.segue.v1.Point.decode(reader, reader.size(), $undefined, _depth + 1, message.position);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 1)
                                break;
                            message.animateIn = reader.double();
                            message._animateIn = "animateIn";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AnimatedLocationText;
        })();

        v1.NewsOverlay = (function() {

            const NewsOverlay = function (properties) {
                this.highlightedPhrases = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            NewsOverlay.prototype.headline = null;
            NewsOverlay.prototype.subheadline = null;
            NewsOverlay.prototype.bodyText = null;
            NewsOverlay.prototype.highlightedPhrases = $util.emptyArray;
            NewsOverlay.prototype.paperOpacity = null;
            NewsOverlay.prototype.position = null;
            NewsOverlay.prototype.size = null;
            NewsOverlay.prototype.startTime = null;
            NewsOverlay.prototype.duration = null;
            NewsOverlay.prototype.fadeInDuration = null;
            NewsOverlay.prototype.fadeOutDuration = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(NewsOverlay.prototype, "_headline", {
                get: $util.oneOfGetter($oneOfFields = ["headline"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(NewsOverlay.prototype, "_subheadline", {
                get: $util.oneOfGetter($oneOfFields = ["subheadline"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(NewsOverlay.prototype, "_bodyText", {
                get: $util.oneOfGetter($oneOfFields = ["bodyText"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(NewsOverlay.prototype, "_paperOpacity", {
                get: $util.oneOfGetter($oneOfFields = ["paperOpacity"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(NewsOverlay.prototype, "_startTime", {
                get: $util.oneOfGetter($oneOfFields = ["startTime"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(NewsOverlay.prototype, "_duration", {
                get: $util.oneOfGetter($oneOfFields = ["duration"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(NewsOverlay.prototype, "_fadeInDuration", {
                get: $util.oneOfGetter($oneOfFields = ["fadeInDuration"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(NewsOverlay.prototype, "_fadeOutDuration", {
                get: $util.oneOfGetter($oneOfFields = ["fadeOutDuration"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            NewsOverlay.create = function(properties) {
                return new NewsOverlay(properties);
            };

            NewsOverlay.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.headline != null && $Object.hasOwnProperty.call(message, "headline"))
                    writer.uint32(10).string(message.headline);
                if (message.subheadline != null && $Object.hasOwnProperty.call(message, "subheadline"))
                    writer.uint32(18).string(message.subheadline);
                if (message.bodyText != null && $Object.hasOwnProperty.call(message, "bodyText"))
                    writer.uint32(26).string(message.bodyText);
                if (message.highlightedPhrases != null && message.highlightedPhrases.length)
                    for (let i = 0; i < message.highlightedPhrases.length; ++i)
                        writer.uint32(34).string(message.highlightedPhrases[i]);
                if (message.paperOpacity != null && $Object.hasOwnProperty.call(message, "paperOpacity"))
                    writer.uint32(41).double(message.paperOpacity);
                if (message.position != null && $Object.hasOwnProperty.call(message, "position"))
                    $root.segue.v1.Point.encode(message.position, writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.size != null && $Object.hasOwnProperty.call(message, "size"))
                    $root.segue.v1.Extent.encode(message.size, writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.startTime != null && $Object.hasOwnProperty.call(message, "startTime"))
                    writer.uint32(65).double(message.startTime);
                if (message.duration != null && $Object.hasOwnProperty.call(message, "duration"))
                    writer.uint32(73).double(message.duration);
                if (message.fadeInDuration != null && $Object.hasOwnProperty.call(message, "fadeInDuration"))
                    writer.uint32(81).double(message.fadeInDuration);
                if (message.fadeOutDuration != null && $Object.hasOwnProperty.call(message, "fadeOutDuration"))
                    writer.uint32(89).double(message.fadeOutDuration);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            NewsOverlay.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.NewsOverlay();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.headline = reader.stringVerify();
                            message._headline = "headline";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.subheadline = reader.stringVerify();
                            message._subheadline = "subheadline";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.bodyText = reader.stringVerify();
                            message._bodyText = "bodyText";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.highlightedPhrases && message.highlightedPhrases.length))
                                message.highlightedPhrases = [];
                            message.highlightedPhrases.push(reader.stringVerify());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            message.paperOpacity = reader.double();
                            message._paperOpacity = "paperOpacity";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.position = $root.segue.v1.Point.decode(reader, reader.size(), $undefined, _depth + 1, message.position);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.size = $root.segue.v1.Extent.decode(reader, reader.size(), $undefined, _depth + 1, message.size);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 1)
                                break;
                            message.startTime = reader.double();
                            message._startTime = "startTime";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 1)
                                break;
                            message.duration = reader.double();
                            message._duration = "duration";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 1)
                                break;
                            message.fadeInDuration = reader.double();
                            message._fadeInDuration = "fadeInDuration";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 1)
                                break;
                            message.fadeOutDuration = reader.double();
                            message._fadeOutDuration = "fadeOutDuration";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return NewsOverlay;
        })();

        v1.BrandedTransition = (function() {

            const BrandedTransition = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            BrandedTransition.prototype.transitionType = null;
            BrandedTransition.prototype.direction = null;
            BrandedTransition.prototype.duration = null;
            BrandedTransition.prototype.intensity = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(BrandedTransition.prototype, "_transitionType", {
                get: $util.oneOfGetter($oneOfFields = ["transitionType"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(BrandedTransition.prototype, "_direction", {
                get: $util.oneOfGetter($oneOfFields = ["direction"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(BrandedTransition.prototype, "_duration", {
                get: $util.oneOfGetter($oneOfFields = ["duration"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(BrandedTransition.prototype, "_intensity", {
                get: $util.oneOfGetter($oneOfFields = ["intensity"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            BrandedTransition.create = function(properties) {
                return new BrandedTransition(properties);
            };

            BrandedTransition.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.transitionType != null && $Object.hasOwnProperty.call(message, "transitionType"))
                    writer.uint32(8).int32(message.transitionType);
                if (message.direction != null && $Object.hasOwnProperty.call(message, "direction"))
                    writer.uint32(16).int32(message.direction);
                if (message.duration != null && $Object.hasOwnProperty.call(message, "duration"))
                    writer.uint32(25).double(message.duration);
                if (message.intensity != null && $Object.hasOwnProperty.call(message, "intensity"))
                    writer.uint32(33).double(message.intensity);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            BrandedTransition.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.BrandedTransition();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.transitionType = reader.int32();
                            message._transitionType = "transitionType";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.direction = reader.int32();
                            message._direction = "direction";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            message.duration = reader.double();
                            message._duration = "duration";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            message.intensity = reader.double();
                            message._intensity = "intensity";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return BrandedTransition;
        })();

        v1.Caption = (function() {

            const Caption = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Caption.prototype.text = null;
            Caption.prototype.startTime = null;
            Caption.prototype.endTime = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Caption.prototype, "_text", {
                get: $util.oneOfGetter($oneOfFields = ["text"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Caption.prototype, "_startTime", {
                get: $util.oneOfGetter($oneOfFields = ["startTime"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Caption.prototype, "_endTime", {
                get: $util.oneOfGetter($oneOfFields = ["endTime"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Caption.create = function(properties) {
                return new Caption(properties);
            };

            Caption.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    writer.uint32(10).string(message.text);
                if (message.startTime != null && $Object.hasOwnProperty.call(message, "startTime"))
                    writer.uint32(17).double(message.startTime);
                if (message.endTime != null && $Object.hasOwnProperty.call(message, "endTime"))
                    writer.uint32(25).double(message.endTime);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Caption.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.Caption();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.text = reader.stringVerify();
                            message._text = "text";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            message.startTime = reader.double();
                            message._startTime = "startTime";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            message.endTime = reader.double();
                            message._endTime = "endTime";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Caption;
        })();

        v1.Effect = (function() {

            const Effect = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Effect.prototype.zoomOnSubject = null;
            Effect.prototype.temporalZoom = null;
            Effect.prototype.zoomThenPanel = null;
            Effect.prototype.subjectOutline = null;
            Effect.prototype.neonOverlay = null;
            Effect.prototype.filmGrain = null;
            Effect.prototype.subjectGlow = null;
            Effect.prototype.characterHighlight = null;
            Effect.prototype.mapHighlight = null;
            Effect.prototype.subjectPop = null;
            Effect.prototype.newspaperFrame = null;
            Effect.prototype.vignette = null;
            Effect.prototype.warmGrade = null;
            Effect.prototype.coolGrade = null;
            Effect.prototype.desaturatedGrade = null;
            Effect.prototype.tealOrangeGrade = null;
            Effect.prototype.colorGrade = null;
            Effect.prototype.quickFlash = null;
            Effect.prototype.flashPulse = null;
            Effect.prototype.strobeEffect = null;
            Effect.prototype.nightvision = null;
            Effect.prototype.fullFrameTint = null;
            Effect.prototype.slimeSplatter = null;
            Effect.prototype.paneledText = null;
            Effect.prototype.animatedLocationText = null;
            Effect.prototype.newsOverlay = null;
            Effect.prototype.brandedTransition = null;
            Effect.prototype.caption = null;

            let $oneOfFields;

            $Object.defineProperty(Effect.prototype, "params", {
                get: $util.oneOfGetter($oneOfFields = ["zoomOnSubject", "temporalZoom", "zoomThenPanel", "subjectOutline", "neonOverlay", "filmGrain", "subjectGlow", "characterHighlight", "mapHighlight", "subjectPop", "newspaperFrame", "vignette", "warmGrade", "coolGrade", "desaturatedGrade", "tealOrangeGrade", "colorGrade", "quickFlash", "flashPulse", "strobeEffect", "nightvision", "fullFrameTint", "slimeSplatter", "paneledText", "animatedLocationText", "newsOverlay", "brandedTransition", "caption"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Effect.create = function(properties) {
                return new Effect(properties);
            };

            Effect.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.zoomOnSubject != null && $Object.hasOwnProperty.call(message, "zoomOnSubject"))
                    $root.segue.v1.ZoomOnSubject.encode(message.zoomOnSubject, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.temporalZoom != null && $Object.hasOwnProperty.call(message, "temporalZoom"))
                    $root.segue.v1.TemporalZoom.encode(message.temporalZoom, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.zoomThenPanel != null && $Object.hasOwnProperty.call(message, "zoomThenPanel"))
                    $root.segue.v1.ZoomThenPanel.encode(message.zoomThenPanel, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.subjectOutline != null && $Object.hasOwnProperty.call(message, "subjectOutline"))
                    $root.segue.v1.SubjectOutline.encode(message.subjectOutline, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.neonOverlay != null && $Object.hasOwnProperty.call(message, "neonOverlay"))
                    $root.segue.v1.NeonOverlay.encode(message.neonOverlay, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.filmGrain != null && $Object.hasOwnProperty.call(message, "filmGrain"))
                    $root.segue.v1.FilmGrain.encode(message.filmGrain, writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.subjectGlow != null && $Object.hasOwnProperty.call(message, "subjectGlow"))
                    $root.segue.v1.SubjectGlow.encode(message.subjectGlow, writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.characterHighlight != null && $Object.hasOwnProperty.call(message, "characterHighlight"))
                    $root.segue.v1.CharacterHighlight.encode(message.characterHighlight, writer.uint32(66).fork(), _depth + 1).ldelim();
                if (message.mapHighlight != null && $Object.hasOwnProperty.call(message, "mapHighlight"))
                    $root.segue.v1.MapHighlight.encode(message.mapHighlight, writer.uint32(74).fork(), _depth + 1).ldelim();
                if (message.subjectPop != null && $Object.hasOwnProperty.call(message, "subjectPop"))
                    $root.segue.v1.SubjectPop.encode(message.subjectPop, writer.uint32(82).fork(), _depth + 1).ldelim();
                if (message.newspaperFrame != null && $Object.hasOwnProperty.call(message, "newspaperFrame"))
                    $root.segue.v1.NewspaperFrame.encode(message.newspaperFrame, writer.uint32(90).fork(), _depth + 1).ldelim();
                if (message.vignette != null && $Object.hasOwnProperty.call(message, "vignette"))
                    $root.segue.v1.Vignette.encode(message.vignette, writer.uint32(98).fork(), _depth + 1).ldelim();
                if (message.warmGrade != null && $Object.hasOwnProperty.call(message, "warmGrade"))
                    $root.segue.v1.WarmGrade.encode(message.warmGrade, writer.uint32(106).fork(), _depth + 1).ldelim();
                if (message.coolGrade != null && $Object.hasOwnProperty.call(message, "coolGrade"))
                    $root.segue.v1.CoolGrade.encode(message.coolGrade, writer.uint32(114).fork(), _depth + 1).ldelim();
                if (message.desaturatedGrade != null && $Object.hasOwnProperty.call(message, "desaturatedGrade"))
                    $root.segue.v1.DesaturatedGrade.encode(message.desaturatedGrade, writer.uint32(122).fork(), _depth + 1).ldelim();
                if (message.tealOrangeGrade != null && $Object.hasOwnProperty.call(message, "tealOrangeGrade"))
                    $root.segue.v1.TealOrangeGrade.encode(message.tealOrangeGrade, writer.uint32(130).fork(), _depth + 1).ldelim();
                if (message.colorGrade != null && $Object.hasOwnProperty.call(message, "colorGrade"))
                    $root.segue.v1.ColorGrade.encode(message.colorGrade, writer.uint32(138).fork(), _depth + 1).ldelim();
                if (message.quickFlash != null && $Object.hasOwnProperty.call(message, "quickFlash"))
                    $root.segue.v1.QuickFlash.encode(message.quickFlash, writer.uint32(146).fork(), _depth + 1).ldelim();
                if (message.flashPulse != null && $Object.hasOwnProperty.call(message, "flashPulse"))
                    $root.segue.v1.FlashPulse.encode(message.flashPulse, writer.uint32(154).fork(), _depth + 1).ldelim();
                if (message.strobeEffect != null && $Object.hasOwnProperty.call(message, "strobeEffect"))
                    $root.segue.v1.StrobeEffect.encode(message.strobeEffect, writer.uint32(162).fork(), _depth + 1).ldelim();
                if (message.nightvision != null && $Object.hasOwnProperty.call(message, "nightvision"))
                    $root.segue.v1.Nightvision.encode(message.nightvision, writer.uint32(170).fork(), _depth + 1).ldelim();
                if (message.fullFrameTint != null && $Object.hasOwnProperty.call(message, "fullFrameTint"))
                    $root.segue.v1.FullFrameTint.encode(message.fullFrameTint, writer.uint32(178).fork(), _depth + 1).ldelim();
                if (message.slimeSplatter != null && $Object.hasOwnProperty.call(message, "slimeSplatter"))
                    $root.segue.v1.SlimeSplatter.encode(message.slimeSplatter, writer.uint32(186).fork(), _depth + 1).ldelim();
                if (message.paneledText != null && $Object.hasOwnProperty.call(message, "paneledText"))
                    $root.segue.v1.PaneledText.encode(message.paneledText, writer.uint32(194).fork(), _depth + 1).ldelim();
                if (message.animatedLocationText != null && $Object.hasOwnProperty.call(message, "animatedLocationText"))
                    $root.segue.v1.AnimatedLocationText.encode(message.animatedLocationText, writer.uint32(202).fork(), _depth + 1).ldelim();
                if (message.newsOverlay != null && $Object.hasOwnProperty.call(message, "newsOverlay"))
                    $root.segue.v1.NewsOverlay.encode(message.newsOverlay, writer.uint32(210).fork(), _depth + 1).ldelim();
                if (message.brandedTransition != null && $Object.hasOwnProperty.call(message, "brandedTransition"))
                    $root.segue.v1.BrandedTransition.encode(message.brandedTransition, writer.uint32(218).fork(), _depth + 1).ldelim();
                if (message.caption != null && $Object.hasOwnProperty.call(message, "caption"))
                    $root.segue.v1.Caption.encode(message.caption, writer.uint32(226).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Effect.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.Effect();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.zoomOnSubject = $root.segue.v1.ZoomOnSubject.decode(reader, reader.size(), $undefined, _depth + 1, message.zoomOnSubject);
                            message.params = "zoomOnSubject";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.temporalZoom = $root.segue.v1.TemporalZoom.decode(reader, reader.size(), $undefined, _depth + 1, message.temporalZoom);
                            message.params = "temporalZoom";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.zoomThenPanel = $root.segue.v1.ZoomThenPanel.decode(reader, reader.size(), $undefined, _depth + 1, message.zoomThenPanel);
                            message.params = "zoomThenPanel";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.subjectOutline = $root.segue.v1.SubjectOutline.decode(reader, reader.size(), $undefined, _depth + 1, message.subjectOutline);
                            message.params = "subjectOutline";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.neonOverlay = $root.segue.v1.NeonOverlay.decode(reader, reader.size(), $undefined, _depth + 1, message.neonOverlay);
                            message.params = "neonOverlay";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.filmGrain = $root.segue.v1.FilmGrain.decode(reader, reader.size(), $undefined, _depth + 1, message.filmGrain);
                            message.params = "filmGrain";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.subjectGlow = $root.segue.v1.SubjectGlow.decode(reader, reader.size(), $undefined, _depth + 1, message.subjectGlow);
                            message.params = "subjectGlow";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.characterHighlight = $root.segue.v1.CharacterHighlight.decode(reader, reader.size(), $undefined, _depth + 1, message.characterHighlight);
                            message.params = "characterHighlight";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.mapHighlight = $root.segue.v1.MapHighlight.decode(reader, reader.size(), $undefined, _depth + 1, message.mapHighlight);
                            message.params = "mapHighlight";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.subjectPop = $root.segue.v1.SubjectPop.decode(reader, reader.size(), $undefined, _depth + 1, message.subjectPop);
                            message.params = "subjectPop";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.newspaperFrame = $root.segue.v1.NewspaperFrame.decode(reader, reader.size(), $undefined, _depth + 1, message.newspaperFrame);
                            message.params = "newspaperFrame";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.vignette = $root.segue.v1.Vignette.decode(reader, reader.size(), $undefined, _depth + 1, message.vignette);
                            message.params = "vignette";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.warmGrade = $root.segue.v1.WarmGrade.decode(reader, reader.size(), $undefined, _depth + 1, message.warmGrade);
                            message.params = "warmGrade";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            message.coolGrade = $root.segue.v1.CoolGrade.decode(reader, reader.size(), $undefined, _depth + 1, message.coolGrade);
                            message.params = "coolGrade";
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            message.desaturatedGrade = $root.segue.v1.DesaturatedGrade.decode(reader, reader.size(), $undefined, _depth + 1, message.desaturatedGrade);
                            message.params = "desaturatedGrade";
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            message.tealOrangeGrade = $root.segue.v1.TealOrangeGrade.decode(reader, reader.size(), $undefined, _depth + 1, message.tealOrangeGrade);
                            message.params = "tealOrangeGrade";
                            continue;
                        }
                    case 17: {
                            if (wireType !== 2)
                                break;
                            message.colorGrade = $root.segue.v1.ColorGrade.decode(reader, reader.size(), $undefined, _depth + 1, message.colorGrade);
                            message.params = "colorGrade";
                            continue;
                        }
                    case 18: {
                            if (wireType !== 2)
                                break;
                            message.quickFlash = $root.segue.v1.QuickFlash.decode(reader, reader.size(), $undefined, _depth + 1, message.quickFlash);
                            message.params = "quickFlash";
                            continue;
                        }
                    case 19: {
                            if (wireType !== 2)
                                break;
                            message.flashPulse = $root.segue.v1.FlashPulse.decode(reader, reader.size(), $undefined, _depth + 1, message.flashPulse);
                            message.params = "flashPulse";
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            message.strobeEffect = $root.segue.v1.StrobeEffect.decode(reader, reader.size(), $undefined, _depth + 1, message.strobeEffect);
                            message.params = "strobeEffect";
                            continue;
                        }
                    case 21: {
                            if (wireType !== 2)
                                break;
                            message.nightvision = $root.segue.v1.Nightvision.decode(reader, reader.size(), $undefined, _depth + 1, message.nightvision);
                            message.params = "nightvision";
                            continue;
                        }
                    case 22: {
                            if (wireType !== 2)
                                break;
                            message.fullFrameTint = $root.segue.v1.FullFrameTint.decode(reader, reader.size(), $undefined, _depth + 1, message.fullFrameTint);
                            message.params = "fullFrameTint";
                            continue;
                        }
                    case 23: {
                            if (wireType !== 2)
                                break;
                            message.slimeSplatter = $root.segue.v1.SlimeSplatter.decode(reader, reader.size(), $undefined, _depth + 1, message.slimeSplatter);
                            message.params = "slimeSplatter";
                            continue;
                        }
                    case 24: {
                            if (wireType !== 2)
                                break;
                            message.paneledText = $root.segue.v1.PaneledText.decode(reader, reader.size(), $undefined, _depth + 1, message.paneledText);
                            message.params = "paneledText";
                            continue;
                        }
                    case 25: {
                            if (wireType !== 2)
                                break;
                            message.animatedLocationText = $root.segue.v1.AnimatedLocationText.decode(reader, reader.size(), $undefined, _depth + 1, message.animatedLocationText);
                            message.params = "animatedLocationText";
                            continue;
                        }
                    case 26: {
                            if (wireType !== 2)
                                break;
                            message.newsOverlay = $root.segue.v1.NewsOverlay.decode(reader, reader.size(), $undefined, _depth + 1, message.newsOverlay);
                            message.params = "newsOverlay";
                            continue;
                        }
                    case 27: {
                            if (wireType !== 2)
                                break;
                            message.brandedTransition = $root.segue.v1.BrandedTransition.decode(reader, reader.size(), $undefined, _depth + 1, message.brandedTransition);
                            message.params = "brandedTransition";
                            continue;
                        }
                    case 28: {
                            if (wireType !== 2)
                                break;
                            message.caption = $root.segue.v1.Caption.decode(reader, reader.size(), $undefined, _depth + 1, message.caption);
                            message.params = "caption";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Effect;
        })();

        v1.Transition = (function() {

            const Transition = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Transition.prototype.type = 0;
            Transition.prototype.duration = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Transition.prototype, "_duration", {
                get: $util.oneOfGetter($oneOfFields = ["duration"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Transition.create = function(properties) {
                return new Transition(properties);
            };

            Transition.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                    writer.uint32(8).int32(message.type);
                if (message.duration != null && $Object.hasOwnProperty.call(message, "duration"))
                    writer.uint32(17).double(message.duration);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Transition.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.Transition();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            message.duration = reader.double();
                            message._duration = "duration";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Transition;
        })();

        v1.EffectsPlan = (function() {

            const EffectsPlan = function (properties) {
                this.overlays = [];
                this.tools = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            EffectsPlan.prototype.motion = 0;
            EffectsPlan.prototype.overlays = $util.emptyArray;
            EffectsPlan.prototype.tools = $util.emptyArray;
            EffectsPlan.prototype.fadeIn = null;
            EffectsPlan.prototype.fadeOut = null;
            EffectsPlan.prototype.transition = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(EffectsPlan.prototype, "_fadeIn", {
                get: $util.oneOfGetter($oneOfFields = ["fadeIn"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(EffectsPlan.prototype, "_fadeOut", {
                get: $util.oneOfGetter($oneOfFields = ["fadeOut"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            EffectsPlan.create = function(properties) {
                return new EffectsPlan(properties);
            };

            EffectsPlan.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.motion != null && $Object.hasOwnProperty.call(message, "motion") && message.motion !== 0)
                    writer.uint32(8).int32(message.motion);
                if (message.overlays != null && message.overlays.length)
                    for (let i = 0; i < message.overlays.length; ++i)
                        $root.segue.v1.Effect.encode(message.overlays[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.tools != null && message.tools.length)
                    for (let i = 0; i < message.tools.length; ++i)
                        $root.segue.v1.Effect.encode(message.tools[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.fadeIn != null && $Object.hasOwnProperty.call(message, "fadeIn"))
                    writer.uint32(33).double(message.fadeIn);
                if (message.fadeOut != null && $Object.hasOwnProperty.call(message, "fadeOut"))
                    writer.uint32(41).double(message.fadeOut);
                if (message.transition != null && $Object.hasOwnProperty.call(message, "transition"))
                    $root.segue.v1.Transition.encode(message.transition, writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            EffectsPlan.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.EffectsPlan();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.motion = value;
                            else
                                delete message.motion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.overlays && message.overlays.length))
                                message.overlays = [];
                            message.overlays.push($root.segue.v1.Effect.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tools && message.tools.length))
                                message.tools = [];
                            message.tools.push($root.segue.v1.Effect.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            message.fadeIn = reader.double();
                            message._fadeIn = "fadeIn";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            message.fadeOut = reader.double();
                            message._fadeOut = "fadeOut";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.transition = $root.segue.v1.Transition.decode(reader, reader.size(), $undefined, _depth + 1, message.transition);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return EffectsPlan;
        })();

        v1.Point = (function() {

            const Point = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Point.prototype.x = 0;
            Point.prototype.y = 0;

            Point.create = function(properties) {
                return new Point(properties);
            };

            Point.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.x != null && $Object.hasOwnProperty.call(message, "x") && !$Object.is(message.x, 0))
                    writer.uint32(9).double(message.x);
                if (message.y != null && $Object.hasOwnProperty.call(message, "y") && !$Object.is(message.y, 0))
                    writer.uint32(17).double(message.y);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Point.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.Point();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.x = value;
                            else
                                delete message.x;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.y = value;
                            else
                                delete message.y;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Point;
        })();

        v1.BoundingBox = (function() {

            const BoundingBox = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            BoundingBox.prototype.x = 0;
            BoundingBox.prototype.y = 0;
            BoundingBox.prototype.width = 0;
            BoundingBox.prototype.height = 0;

            BoundingBox.create = function(properties) {
                return new BoundingBox(properties);
            };

            BoundingBox.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.x != null && $Object.hasOwnProperty.call(message, "x") && !$Object.is(message.x, 0))
                    writer.uint32(9).double(message.x);
                if (message.y != null && $Object.hasOwnProperty.call(message, "y") && !$Object.is(message.y, 0))
                    writer.uint32(17).double(message.y);
                if (message.width != null && $Object.hasOwnProperty.call(message, "width") && !$Object.is(message.width, 0))
                    writer.uint32(25).double(message.width);
                if (message.height != null && $Object.hasOwnProperty.call(message, "height") && !$Object.is(message.height, 0))
                    writer.uint32(33).double(message.height);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            BoundingBox.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.BoundingBox();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.x = value;
                            else
                                delete message.x;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.y = value;
                            else
                                delete message.y;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.width = value;
                            else
                                delete message.width;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.height = value;
                            else
                                delete message.height;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return BoundingBox;
        })();

        v1.Color = (function() {

            const Color = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Color.prototype.red = 0;
            Color.prototype.green = 0;
            Color.prototype.blue = 0;

            Color.create = function(properties) {
                return new Color(properties);
            };

            Color.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.red != null && $Object.hasOwnProperty.call(message, "red") && message.red !== 0)
                    writer.uint32(8).uint32(message.red);
                if (message.green != null && $Object.hasOwnProperty.call(message, "green") && message.green !== 0)
                    writer.uint32(16).uint32(message.green);
                if (message.blue != null && $Object.hasOwnProperty.call(message, "blue") && message.blue !== 0)
                    writer.uint32(24).uint32(message.blue);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Color.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.Color();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.red = value;
                            else
                                delete message.red;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.green = value;
                            else
                                delete message.green;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.blue = value;
                            else
                                delete message.blue;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Color;
        })();

        v1.ColorGain = (function() {

            const ColorGain = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ColorGain.prototype.red = 0;
            ColorGain.prototype.green = 0;
            ColorGain.prototype.blue = 0;

            ColorGain.create = function(properties) {
                return new ColorGain(properties);
            };

            ColorGain.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.red != null && $Object.hasOwnProperty.call(message, "red") && !$Object.is(message.red, 0))
                    writer.uint32(9).double(message.red);
                if (message.green != null && $Object.hasOwnProperty.call(message, "green") && !$Object.is(message.green, 0))
                    writer.uint32(17).double(message.green);
                if (message.blue != null && $Object.hasOwnProperty.call(message, "blue") && !$Object.is(message.blue, 0))
                    writer.uint32(25).double(message.blue);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ColorGain.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.ColorGain();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.red = value;
                            else
                                delete message.red;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.green = value;
                            else
                                delete message.green;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.blue = value;
                            else
                                delete message.blue;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ColorGain;
        })();

        v1.Offset = (function() {

            const Offset = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Offset.prototype.x = 0;
            Offset.prototype.y = 0;

            Offset.create = function(properties) {
                return new Offset(properties);
            };

            Offset.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.x != null && $Object.hasOwnProperty.call(message, "x") && !$Object.is(message.x, 0))
                    writer.uint32(9).double(message.x);
                if (message.y != null && $Object.hasOwnProperty.call(message, "y") && !$Object.is(message.y, 0))
                    writer.uint32(17).double(message.y);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Offset.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.Offset();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.x = value;
                            else
                                delete message.x;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.y = value;
                            else
                                delete message.y;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Offset;
        })();

        v1.Rational = (function() {

            const Rational = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Rational.prototype.numerator = 0;
            Rational.prototype.denominator = 0;

            Rational.create = function(properties) {
                return new Rational(properties);
            };

            Rational.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.numerator != null && $Object.hasOwnProperty.call(message, "numerator") && message.numerator !== 0)
                    writer.uint32(8).uint32(message.numerator);
                if (message.denominator != null && $Object.hasOwnProperty.call(message, "denominator") && message.denominator !== 0)
                    writer.uint32(16).uint32(message.denominator);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Rational.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.Rational();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.numerator = value;
                            else
                                delete message.numerator;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.denominator = value;
                            else
                                delete message.denominator;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Rational;
        })();

        v1.Extent = (function() {

            const Extent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Extent.prototype.width = 0;
            Extent.prototype.height = 0;

            Extent.create = function(properties) {
                return new Extent(properties);
            };

            Extent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.width != null && $Object.hasOwnProperty.call(message, "width") && !$Object.is(message.width, 0))
                    writer.uint32(9).double(message.width);
                if (message.height != null && $Object.hasOwnProperty.call(message, "height") && !$Object.is(message.height, 0))
                    writer.uint32(17).double(message.height);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Extent.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.Extent();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.width = value;
                            else
                                delete message.width;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.height = value;
                            else
                                delete message.height;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Extent;
        })();

        v1.MaskEncoding = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "MASK_ENCODING_UNSPECIFIED"] = 0;
            values[valuesById[1] = "MASK_ENCODING_BITS"] = 1;
            values[valuesById[2] = "MASK_ENCODING_RUNS"] = 2;
            values[valuesById[3] = "MASK_ENCODING_ALPHA"] = 3;
            return values;
        })();

        v1.Mask = (function() {

            const Mask = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Mask.prototype.width = 0;
            Mask.prototype.height = 0;
            Mask.prototype.encoding = 0;
            Mask.prototype.data = $util.newBuffer([]);

            Mask.create = function(properties) {
                return new Mask(properties);
            };

            Mask.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.width != null && $Object.hasOwnProperty.call(message, "width") && message.width !== 0)
                    writer.uint32(8).uint32(message.width);
                if (message.height != null && $Object.hasOwnProperty.call(message, "height") && message.height !== 0)
                    writer.uint32(16).uint32(message.height);
                if (message.encoding != null && $Object.hasOwnProperty.call(message, "encoding") && message.encoding !== 0)
                    writer.uint32(24).int32(message.encoding);
                if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
                    writer.uint32(34).bytes(message.data);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Mask.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.Mask();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.width = value;
                            else
                                delete message.width;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.height = value;
                            else
                                delete message.height;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.encoding = value;
                            else
                                delete message.encoding;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.data = value;
                            else
                                delete message.data;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Mask;
        })();

        v1.Subject = (function() {

            const Subject = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Subject.prototype.target = "";
            Subject.prototype.label = "";
            Subject.prototype.confidence = 0;
            Subject.prototype.bbox = null;
            Subject.prototype.anchor = null;
            Subject.prototype.mask = null;

            Subject.create = function(properties) {
                return new Subject(properties);
            };

            Subject.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target") && message.target !== "")
                    writer.uint32(10).string(message.target);
                if (message.label != null && $Object.hasOwnProperty.call(message, "label") && message.label !== "")
                    writer.uint32(18).string(message.label);
                if (message.confidence != null && $Object.hasOwnProperty.call(message, "confidence") && !$Object.is(message.confidence, 0))
                    writer.uint32(25).double(message.confidence);
                if (message.bbox != null && $Object.hasOwnProperty.call(message, "bbox"))
                    $root.segue.v1.BoundingBox.encode(message.bbox, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.anchor != null && $Object.hasOwnProperty.call(message, "anchor"))
                    $root.segue.v1.Point.encode(message.anchor, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.mask != null && $Object.hasOwnProperty.call(message, "mask"))
                    $root.segue.v1.Mask.encode(message.mask, writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Subject.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.Subject();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.target = value;
                            else
                                delete message.target;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.label = value;
                            else
                                delete message.label;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.confidence = value;
                            else
                                delete message.confidence;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.bbox = $root.segue.v1.BoundingBox.decode(reader, reader.size(), $undefined, _depth + 1, message.bbox);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.anchor = $root.segue.v1.Point.decode(reader, reader.size(), $undefined, _depth + 1, message.anchor);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.mask = $root.segue.v1.Mask.decode(reader, reader.size(), $undefined, _depth + 1, message.mask);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Subject;
        })();

        v1.Timeline = (function() {

            const Timeline = function (properties) {
                this.segments = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Timeline.prototype.title = "";
            Timeline.prototype.canvas = null;
            Timeline.prototype.segments = $util.emptyArray;
            Timeline.prototype.audioFile = "";

            Timeline.create = function(properties) {
                return new Timeline(properties);
            };

            Timeline.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                    writer.uint32(10).string(message.title);
                if (message.canvas != null && $Object.hasOwnProperty.call(message, "canvas"))
                    $root.segue.v1.Canvas.encode(message.canvas, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.segments != null && message.segments.length)
                    for (let i = 0; i < message.segments.length; ++i)
                        $root.segue.v1.Segment.encode(message.segments[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.audioFile != null && $Object.hasOwnProperty.call(message, "audioFile") && message.audioFile !== "")
                    writer.uint32(34).string(message.audioFile);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Timeline.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.Timeline();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.title = value;
                            else
                                delete message.title;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.canvas = $root.segue.v1.Canvas.decode(reader, reader.size(), $undefined, _depth + 1, message.canvas);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.segments && message.segments.length))
                                message.segments = [];
                            message.segments.push($root.segue.v1.Segment.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.audioFile = value;
                            else
                                delete message.audioFile;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Timeline;
        })();

        v1.Canvas = (function() {

            const Canvas = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Canvas.prototype.width = 0;
            Canvas.prototype.height = 0;
            Canvas.prototype.fps = null;

            Canvas.create = function(properties) {
                return new Canvas(properties);
            };

            Canvas.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.width != null && $Object.hasOwnProperty.call(message, "width") && message.width !== 0)
                    writer.uint32(8).uint32(message.width);
                if (message.height != null && $Object.hasOwnProperty.call(message, "height") && message.height !== 0)
                    writer.uint32(16).uint32(message.height);
                if (message.fps != null && $Object.hasOwnProperty.call(message, "fps"))
                    $root.segue.v1.Rational.encode(message.fps, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Canvas.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.Canvas();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.width = value;
                            else
                                delete message.width;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.height = value;
                            else
                                delete message.height;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.fps = $root.segue.v1.Rational.decode(reader, reader.size(), $undefined, _depth + 1, message.fps);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Canvas;
        })();

        v1.Segment = (function() {

            const Segment = function (properties) {
                this.requiredSubjects = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Segment.prototype.id = "";
            Segment.prototype.startTime = 0;
            Segment.prototype.endTime = 0;
            Segment.prototype.transcript = "";
            Segment.prototype.topic = "";
            Segment.prototype.contentType = "";
            Segment.prototype.visualQuery = "";
            Segment.prototype.visualDescription = "";
            Segment.prototype.reasoning = "";
            Segment.prototype.requiredSubjects = $util.emptyArray;
            Segment.prototype.selectedImage = "";
            Segment.prototype.effectsPlan = null;

            Segment.create = function(properties) {
                return new Segment(properties);
            };

            Segment.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(10).string(message.id);
                if (message.startTime != null && $Object.hasOwnProperty.call(message, "startTime") && !$Object.is(message.startTime, 0))
                    writer.uint32(17).double(message.startTime);
                if (message.endTime != null && $Object.hasOwnProperty.call(message, "endTime") && !$Object.is(message.endTime, 0))
                    writer.uint32(25).double(message.endTime);
                if (message.transcript != null && $Object.hasOwnProperty.call(message, "transcript") && message.transcript !== "")
                    writer.uint32(34).string(message.transcript);
                if (message.topic != null && $Object.hasOwnProperty.call(message, "topic") && message.topic !== "")
                    writer.uint32(42).string(message.topic);
                if (message.contentType != null && $Object.hasOwnProperty.call(message, "contentType") && message.contentType !== "")
                    writer.uint32(50).string(message.contentType);
                if (message.visualQuery != null && $Object.hasOwnProperty.call(message, "visualQuery") && message.visualQuery !== "")
                    writer.uint32(58).string(message.visualQuery);
                if (message.visualDescription != null && $Object.hasOwnProperty.call(message, "visualDescription") && message.visualDescription !== "")
                    writer.uint32(66).string(message.visualDescription);
                if (message.reasoning != null && $Object.hasOwnProperty.call(message, "reasoning") && message.reasoning !== "")
                    writer.uint32(74).string(message.reasoning);
                if (message.requiredSubjects != null && message.requiredSubjects.length)
                    for (let i = 0; i < message.requiredSubjects.length; ++i)
                        writer.uint32(82).string(message.requiredSubjects[i]);
                if (message.selectedImage != null && $Object.hasOwnProperty.call(message, "selectedImage") && message.selectedImage !== "")
                    writer.uint32(90).string(message.selectedImage);
                if (message.effectsPlan != null && $Object.hasOwnProperty.call(message, "effectsPlan"))
                    $root.segue.v1.EffectsPlan.encode(message.effectsPlan, writer.uint32(98).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Segment.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.Segment();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.startTime = value;
                            else
                                delete message.startTime;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.endTime = value;
                            else
                                delete message.endTime;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.transcript = value;
                            else
                                delete message.transcript;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.topic = value;
                            else
                                delete message.topic;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.contentType = value;
                            else
                                delete message.contentType;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.visualQuery = value;
                            else
                                delete message.visualQuery;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.visualDescription = value;
                            else
                                delete message.visualDescription;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reasoning = value;
                            else
                                delete message.reasoning;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if (!(message.requiredSubjects && message.requiredSubjects.length))
                                message.requiredSubjects = [];
                            message.requiredSubjects.push(reader.stringVerify());
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.selectedImage = value;
                            else
                                delete message.selectedImage;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.effectsPlan = $root.segue.v1.EffectsPlan.decode(reader, reader.size(), $undefined, _depth + 1, message.effectsPlan);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Segment;
        })();

        v1.Envelope = (function() {

            const Envelope = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Envelope.prototype.protocolVersion = 0;
            Envelope.prototype.hello = null;
            Envelope.prototype.renderBatch = null;
            Envelope.prototype.cancel = null;
            Envelope.prototype.progress = null;
            Envelope.prototype.result = null;
            Envelope.prototype.failure = null;

            let $oneOfFields;

            $Object.defineProperty(Envelope.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["hello", "renderBatch", "cancel", "progress", "result", "failure"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Envelope.create = function(properties) {
                return new Envelope(properties);
            };

            Envelope.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.protocolVersion != null && $Object.hasOwnProperty.call(message, "protocolVersion") && message.protocolVersion !== 0)
                    writer.uint32(8).uint32(message.protocolVersion);
                if (message.hello != null && $Object.hasOwnProperty.call(message, "hello"))
                    $root.segue.v1.Hello.encode(message.hello, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.renderBatch != null && $Object.hasOwnProperty.call(message, "renderBatch"))
                    $root.segue.v1.RenderBatch.encode(message.renderBatch, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.cancel != null && $Object.hasOwnProperty.call(message, "cancel"))
                    $root.segue.v1.Cancel.encode(message.cancel, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.progress != null && $Object.hasOwnProperty.call(message, "progress"))
                    $root.segue.v1.Progress.encode(message.progress, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                    $root.segue.v1.Result.encode(message.result, writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.failure != null && $Object.hasOwnProperty.call(message, "failure"))
                    $root.segue.v1.Failure.encode(message.failure, writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Envelope.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.Envelope();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.protocolVersion = value;
                            else
                                delete message.protocolVersion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.hello = $root.segue.v1.Hello.decode(reader, reader.size(), $undefined, _depth + 1, message.hello);
                            message.body = "hello";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.renderBatch = $root.segue.v1.RenderBatch.decode(reader, reader.size(), $undefined, _depth + 1, message.renderBatch);
                            message.body = "renderBatch";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.cancel = $root.segue.v1.Cancel.decode(reader, reader.size(), $undefined, _depth + 1, message.cancel);
                            message.body = "cancel";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.progress = $root.segue.v1.Progress.decode(reader, reader.size(), $undefined, _depth + 1, message.progress);
                            message.body = "progress";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.result = $root.segue.v1.Result.decode(reader, reader.size(), $undefined, _depth + 1, message.result);
                            message.body = "result";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.failure = $root.segue.v1.Failure.decode(reader, reader.size(), $undefined, _depth + 1, message.failure);
                            message.body = "failure";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Envelope;
        })();

        v1.Hello = (function() {

            const Hello = function (properties) {
                this.effects = [];
                this.encoders = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Hello.prototype.minVersion = 0;
            Hello.prototype.maxVersion = 0;
            Hello.prototype.rendererVersion = "";
            Hello.prototype.effects = $util.emptyArray;
            Hello.prototype.encoders = $util.emptyArray;

            Hello.create = function(properties) {
                return new Hello(properties);
            };

            Hello.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.minVersion != null && $Object.hasOwnProperty.call(message, "minVersion") && message.minVersion !== 0)
                    writer.uint32(8).uint32(message.minVersion);
                if (message.maxVersion != null && $Object.hasOwnProperty.call(message, "maxVersion") && message.maxVersion !== 0)
                    writer.uint32(16).uint32(message.maxVersion);
                if (message.rendererVersion != null && $Object.hasOwnProperty.call(message, "rendererVersion") && message.rendererVersion !== "")
                    writer.uint32(26).string(message.rendererVersion);
                if (message.effects != null && message.effects.length)
                    for (let i = 0; i < message.effects.length; ++i)
                        writer.uint32(34).string(message.effects[i]);
                if (message.encoders != null && message.encoders.length)
                    for (let i = 0; i < message.encoders.length; ++i)
                        writer.uint32(42).string(message.encoders[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Hello.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.Hello();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.minVersion = value;
                            else
                                delete message.minVersion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.maxVersion = value;
                            else
                                delete message.maxVersion;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.rendererVersion = value;
                            else
                                delete message.rendererVersion;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.effects && message.effects.length))
                                message.effects = [];
                            message.effects.push(reader.stringVerify());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.encoders && message.encoders.length))
                                message.encoders = [];
                            message.encoders.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Hello;
        })();

        v1.Cancel = (function() {

            const Cancel = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Cancel.prototype.batchIndex = 0;

            Cancel.create = function(properties) {
                return new Cancel(properties);
            };

            Cancel.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.batchIndex != null && $Object.hasOwnProperty.call(message, "batchIndex") && message.batchIndex !== 0)
                    writer.uint32(8).uint32(message.batchIndex);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Cancel.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.Cancel();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.batchIndex = value;
                            else
                                delete message.batchIndex;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Cancel;
        })();

        v1.Progress = (function() {

            const Progress = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Progress.prototype.batchIndex = 0;
            Progress.prototype.framesDone = 0;
            Progress.prototype.framesTotal = 0;

            Progress.create = function(properties) {
                return new Progress(properties);
            };

            Progress.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.batchIndex != null && $Object.hasOwnProperty.call(message, "batchIndex") && message.batchIndex !== 0)
                    writer.uint32(8).uint32(message.batchIndex);
                if (message.framesDone != null && $Object.hasOwnProperty.call(message, "framesDone") && message.framesDone !== 0)
                    writer.uint32(16).uint32(message.framesDone);
                if (message.framesTotal != null && $Object.hasOwnProperty.call(message, "framesTotal") && message.framesTotal !== 0)
                    writer.uint32(24).uint32(message.framesTotal);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Progress.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.Progress();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.batchIndex = value;
                            else
                                delete message.batchIndex;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.framesDone = value;
                            else
                                delete message.framesDone;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.framesTotal = value;
                            else
                                delete message.framesTotal;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Progress;
        })();

        v1.Result = (function() {

            const Result = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Result.prototype.batchIndex = 0;
            Result.prototype.frames = 0;
            Result.prototype.chunkPath = "";
            Result.prototype.elapsedMs = 0;
            Result.prototype.compileMs = 0;
            Result.prototype.drawMs = 0;
            Result.prototype.encodeWaitMs = 0;

            Result.create = function(properties) {
                return new Result(properties);
            };

            Result.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.batchIndex != null && $Object.hasOwnProperty.call(message, "batchIndex") && message.batchIndex !== 0)
                    writer.uint32(8).uint32(message.batchIndex);
                if (message.frames != null && $Object.hasOwnProperty.call(message, "frames") && message.frames !== 0)
                    writer.uint32(16).uint32(message.frames);
                if (message.chunkPath != null && $Object.hasOwnProperty.call(message, "chunkPath") && message.chunkPath !== "")
                    writer.uint32(26).string(message.chunkPath);
                if (message.elapsedMs != null && $Object.hasOwnProperty.call(message, "elapsedMs") && !$Object.is(message.elapsedMs, 0))
                    writer.uint32(33).double(message.elapsedMs);
                if (message.compileMs != null && $Object.hasOwnProperty.call(message, "compileMs") && !$Object.is(message.compileMs, 0))
                    writer.uint32(41).double(message.compileMs);
                if (message.drawMs != null && $Object.hasOwnProperty.call(message, "drawMs") && !$Object.is(message.drawMs, 0))
                    writer.uint32(49).double(message.drawMs);
                if (message.encodeWaitMs != null && $Object.hasOwnProperty.call(message, "encodeWaitMs") && !$Object.is(message.encodeWaitMs, 0))
                    writer.uint32(57).double(message.encodeWaitMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Result.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.Result();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.batchIndex = value;
                            else
                                delete message.batchIndex;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.frames = value;
                            else
                                delete message.frames;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.chunkPath = value;
                            else
                                delete message.chunkPath;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.elapsedMs = value;
                            else
                                delete message.elapsedMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.compileMs = value;
                            else
                                delete message.compileMs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.drawMs = value;
                            else
                                delete message.drawMs;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.encodeWaitMs = value;
                            else
                                delete message.encodeWaitMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Result;
        })();

        v1.Failure = (function() {

            const Failure = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Failure.prototype.batchIndex = 0;
            Failure.prototype.code = "";
            Failure.prototype.message = "";
            Failure.prototype.at = "";
            Failure.prototype.retryable = false;

            Failure.create = function(properties) {
                return new Failure(properties);
            };

            Failure.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.batchIndex != null && $Object.hasOwnProperty.call(message, "batchIndex") && message.batchIndex !== 0)
                    writer.uint32(8).uint32(message.batchIndex);
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(18).string(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(26).string(message.message);
                if (message.at != null && $Object.hasOwnProperty.call(message, "at") && message.at !== "")
                    writer.uint32(34).string(message.at);
                if (message.retryable != null && $Object.hasOwnProperty.call(message, "retryable") && message.retryable !== false)
                    writer.uint32(40).bool(message.retryable);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Failure.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.segue.v1.Failure();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.batchIndex = value;
                            else
                                delete message.batchIndex;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.at = value;
                            else
                                delete message.at;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.retryable = value;
                            else
                                delete message.retryable;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Failure;
        })();

        return v1;
    })();

    return segue;
})();

export {
  $root as default
};
