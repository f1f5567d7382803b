// What the .proto files say, as plain data: messages with their fields, and the facts in the comments
// (Unit, Range, Default, Required), which have a fixed grammar so that they can be read here.
import protobuf from "protobufjs";

const camel = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
const snake = (name) => name.replace(/(?<!^)(?=[A-Z])/g, "_").toLowerCase();

export function readFacts(space) {
  const enums = [];
  const messages = [];
  for (const item of space.nestedArray) {
    if (item instanceof protobuf.Enum) enums.push(readEnum(item));
    else if (item instanceof protobuf.Type) messages.push(item);
  }
  const byName = new Map(enums.map((one) => [one.name, one]));
  return { enums, messages: messages.map((type) => readMessage(type, byName)) };
}

/** The comment above something, which nothing may be without. */
function commented(comment, where) {
  if (!comment) throw new Error(`${where} has no comment: write one above it, in proto/segue/v1.`);
  return comment;
}

function readEnum(item) {
  const prefix = `${snake(item.name).toUpperCase()}_`;
  const values = Object.entries(item.values).map(([name, number]) => ({
    name: name.slice(prefix.length),
    number,
    doc: commented(item.comments[name], name),
  }));
  return { name: item.name, doc: commented(item.comment, item.name), values };
}

function readMessage(type, enums) {
  const oneofs = type.oneofsArray.filter((one) => !one.isProto3Optional && !one.name.startsWith("_"));
  return {
    name: type.name,
    doc: commented(type.comment, type.name),
    stage: /Stage: ([^.]+)\./.exec(type.comment)?.[1],
    fields: type.fieldsArray.filter((f) => !oneofs.includes(f.partOf)).map((f) => readField(f, enums)),
    oneofs: oneofs.map((one) => ({
      name: camel(one.name),
      json: one.name,
      doc: commented(one.comment, `${type.name}.${one.name}`),
      cases: one.fieldsArray.map((f) => readField(f, enums)),
    })),
  };
}

function readField(field, enums) {
  const where = `${field.parent.name}.${field.name}`;
  const doc = commented(field.comment, where);
  const range = /Range: \[([^,\]]+), ([^\]]+)\]\./.exec(doc);
  const fallback = /Default: (".*?"|\[.*?\]|\S+)\.(?=\s|$)/.exec(doc)?.[1];
  const kind = enums.has(field.type)
    ? "enum"
    : protobuf.types.basic[field.type] === undefined
      ? "message"
      : "scalar";
  const isNumber = kind === "scalar" && !["string", "bytes", "bool"].includes(field.type);
  if (/Range:/.test(doc) && !(range && isNumber)) throw new Error(`${where}: its range can't be read`);
  return {
    name: camel(field.name),
    json: field.name,
    number: field.id,
    doc,
    kind,
    type: field.type,
    repeated: field.repeated,
    optional: Boolean(field.options?.proto3_optional) || (kind === "message" && !field.repeated),
    required: /\bRequired\./.test(doc),
    unit: /Unit: ([^.]+)\./.exec(doc)?.[1],
    range: range ? [Number(range[1]), Number(range[2])] : undefined,
    default:
      fallback === undefined || (kind === "scalar" && field.type === "string")
        ? undefined
        : readDefault(fallback, field, enums, where),
  };
}

function readDefault(text, field, enums, where) {
  const wanted = enums.get(field.type);
  if (wanted) {
    const value = wanted.values.find((v) => v.name === text.toUpperCase());
    if (!value) throw new Error(`${where}: ${wanted.name} has no value ${text}`);
    return value.number;
  }
  const value = JSON.parse(text);
  switch (field.type) {
    case "Color": {
      const [red, green, blue] = Array.isArray(value)
        ? value
        : value.match(/[0-9a-f]{2}/g).map((hex) => Number.parseInt(hex, 16));
      return { red, green, blue };
    }
    case "ColorGain":
      return { red: value[0], green: value[1], blue: value[2] };
    case "Offset":
    case "Point":
      return { x: value[0], y: value[1] };
    case "Extent":
      return { width: value[0], height: value[1] };
    default:
      return value;
  }
}
