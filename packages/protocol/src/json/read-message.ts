import { describe, faultOfValue } from "../check-value.js";
import { effectField, effectNames } from "../effects.js";
import { enumEntries, type FieldSchema, messageSchema } from "../schema.js";
import { pathTo } from "../wire/fault.js";
import type { Report } from "./report.js";
import { shortForms } from "./short-forms.js";

type Json = Record<string, unknown>;

/** What is special about reading one message. */
export interface Reading {
  /** What is done about fields that the schema does not know. Default: as the report has it for plans. */
  unknown?: (name: string, at: string, known: string[]) => void;
  /** Values of fields that are absent, by their JSON names. */
  absent?: Json;
  /** Readers of single fields, by their JSON names; they get `undefined` or `null` where the field is absent. */
  fields?: Record<string, (value: unknown, at: string) => unknown>;
}

/**
 * Reads an object with a message's fields, by their JSON names. Faults go to the report.
 * @param at the object's place; empty for the outermost
 */
export function readMessage(
  name: string,
  value: unknown,
  at: string,
  report: Report,
  { unknown = report.unknownName.bind(report), absent = {}, fields = {} }: Reading = {},
): Json {
  const schema = messageSchema(name);
  const object = toObject(name, value, at, report);
  const out: Json = {};
  if (!object) return out;
  const known = schema.fields.map((field) => field.json);
  for (const key of Object.keys(object)) if (!known.includes(key)) unknown(key, pathTo(at, key), known);
  for (const field of schema.fields) {
    const given = object[field.json] ?? absent[field.json];
    const place = pathTo(at, field.json);
    const special = fields[field.json];
    const read = special ? special(given, place) : readField(field, given, place, report);
    if (read !== undefined) out[field.name] = read;
    // What a lenient reader leaves out takes the place of what was never said.
    else if (!field.optional) out[field.name] = emptyValue(field);
  }
  return out;
}

/** Reads one field's value; undefined where it is absent or faulty. `null` counts as absent. */
function readField(field: FieldSchema, value: unknown, at: string, report: Report): unknown {
  if (value === undefined || value === null) {
    if (field.required) return report.fault(at, "is missing");
    return field.optional ? undefined : emptyValue(field);
  }
  if (!field.repeated) return readOne(field, value, at, report);
  if (!Array.isArray(value)) return report.fault(at, `must be a list, not ${describe(value)}`);
  if (value.length > report.limits.maxListLength) {
    return report.fault(
      at,
      `has ${value.length} entries; at most ${report.limits.maxListLength} are allowed`,
    );
  }
  return value
    .map((entry, i) => readOne(field, entry, `${at}[${i}]`, report))
    .filter((one) => one !== undefined);
}

function readOne(field: FieldSchema, value: unknown, at: string, report: Report): unknown {
  if (field.type === "Effect") return readEffect(value, at, report);
  if (field.kind === "message") return readMessage(field.type, value, at, report);
  const scalar = field.kind === "enum" ? readEnum(field.type, value, at, report) : value;
  if (scalar === undefined) return undefined;
  const wrong = faultOfValue(field, scalar, report.limits);
  return wrong ? report.fault(at, wrong) : scalar;
}

function readEffect(value: unknown, at: string, report: Report): unknown {
  const { name, params, ...rest } =
    typeof value === "string" ? { name: value, params: {} } : ((value ?? {}) as Json);
  if (typeof name !== "string" || Array.isArray(value)) {
    return report.fault(at, 'must be the name of an effect, or {"name": …, "params": {…}}');
  }
  const field = effectField(name);
  if (!field)
    return report.unknown(at, `names the unknown effect ${describe(name)}${report.near(name, effectNames)}`);
  for (const key of Object.keys(rest)) {
    const hint = messageSchema(field.type).fields.some((one) => one.json === key)
      ? '; it belongs into "params"'
      : "";
    report.unknown(`${at}.${key}`, `is not known${hint}`);
  }
  return {
    params: { case: field.name, value: readMessage(field.type, params ?? {}, `${at}.params`, report) },
  };
}

function readEnum(type: string, value: unknown, at: string, report: Report): number | undefined {
  const entries = enumEntries(type);
  const names = entries.filter(([, number]) => number !== 0).map(([name]) => name);
  if (typeof value !== "string") return report.fault(at, `must be a name, not ${describe(value)}`);
  // Both `ease_in_out` and `easeInOut` are in use.
  const wanted = value.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
  const number = entries.find(([name]) => name === wanted)?.[1];
  if (number !== undefined && number !== 0) return number;
  const near = report.near(wanted, names) || `; known are ${names.join(", ")}`;
  return report.unknown(at, `has the unknown value ${describe(value)}${near}`);
}

function toObject(name: string, value: unknown, at: string, report: Report): Json | undefined {
  const short = shortForms[name];
  const read = short?.read(value);
  if (read) return read;
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Json;
  const forms = short ? `${short.looks}, or an object` : "an object";
  return report.fault(at, `must be ${forms}, not ${describe(value)}`);
}

function emptyValue(field: FieldSchema): unknown {
  if (field.repeated) return [];
  if (field.kind === "message") return undefined;
  return field.type === "string" ? "" : field.type === "bool" ? false : 0;
}
