/** The part of JSON Schema that our schemas for rule and charter files use. */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  definitions?: Record<string, Schema>;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  if?: Schema;
  then?: Schema;
  const?: unknown;
  enum?: unknown[];
  description?: string;
}

export interface Suggested {
  label: string;
  detail: string;
}

/** Where in a YAML text a person writes. `path` names the enclosing keys, `typed` what stands there already. */
export interface Place {
  path: string[];
  /** the key whose value is being written; empty while a key is */
  key: string;
  typed: string;
  /** keys that the mapping has already */
  siblings: string[];
}

const KEY = /^(\s*)(?:- )?["']?([\w.-]+)["']?\s*:(.*)$/;

/** Reads the place from indentation: enough for the block style that rule files are written in. */
export function placeIn(text: string, at: number): Place {
  const before = text.slice(0, at).split('\n');
  const line = before.pop() ?? '';
  const inValue = KEY.exec(line);
  const indent = /^\s*/.exec(line)![0].length;
  const path: string[] = [];
  let depth = indent;
  for (const above of before.reverse()) {
    const found = KEY.exec(above);
    if (found && found[1]!.length < depth) {
      path.unshift(found[2]!);
      depth = found[1]!.length;
    }
  }
  if (inValue) {
    return { path, key: inValue[2]!, typed: inValue[3]!.trimStart(), siblings: [] };
  }
  const item = /^\s*- ?/.exec(line);
  const key = item ? (path.pop() ?? '') : '';
  return { path, key, typed: line.trimStart().replace(/^- ?/, ''), siblings: keysAt(text, indent, at) };
}

/** What may stand at a place: keys that are not there yet, or the values of a choice. */
export function suggest(schema: Schema, text: string, at: number): { from: number; suggested: Suggested[] } {
  const place = placeIn(text, at);
  const kind = /^extends:\s*["']?(\w+)/m.exec(text)?.[1] ?? '';
  const around = place.path.reduce<Schema[]>((found, key) => below(schema, found, key, kind), [schema]);
  const suggested =
    place.key === ''
      ? keys(schema, around, kind).filter((each) => !place.siblings.includes(each.label))
      : values(schema, below(schema, around, place.key, kind), kind);
  return { from: at - place.typed.length, suggested };
}

function keysAt(text: string, indent: number, at: number): string[] {
  const end = text.indexOf('\n', at);
  const lines = `${text.slice(0, text.lastIndexOf('\n', at - 1) + 1)}${end < 0 ? '' : text.slice(end + 1)}`.split('\n');
  return lines.map((line) => KEY.exec(line)).flatMap((found) => (found && found[1]!.length === indent ? [found[2]!] : []));
}

/** A schema with everything that it refers to; of alternatives by kind only the text's own. */
function parts(root: Schema, schema: Schema, kind: string, depth = 0): Schema[] {
  if (depth > 12) {
    return [];
  }
  const open = (each: Schema) => parts(root, each, kind, depth + 1);
  const referred = schema.$ref === undefined ? [] : open(resolve(root, schema.$ref));
  const alternatives = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])].flatMap(open);
  const conditional = schema.if && schema.then && !excludes(schema.if, kind) ? open(schema.then) : [];
  return excludes(schema, kind) ? [] : [schema, ...referred, ...alternatives, ...conditional];
}

function excludes(schema: Schema, kind: string): boolean {
  const wanted = schema.properties?.['extends'];
  return kind !== '' && wanted?.const !== undefined && wanted.const !== kind;
}

function resolve(root: Schema, ref: string): Schema {
  const steps = ref.replace(/^#\//, '').split('/');
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], root) as Schema ?? {};
}

function below(root: Schema, around: Schema[], key: string, kind: string): Schema[] {
  return around
    .flatMap((each) => parts(root, each, kind))
    .flatMap((each) => each.properties?.[key] ?? (typeof each.additionalProperties === 'object' ? each.additionalProperties : []));
}

function keys(root: Schema, around: Schema[], kind: string): Suggested[] {
  const found = new Map<string, Suggested>();
  for (const each of around.flatMap((schema) => parts(root, schema, kind))) {
    for (const [label, schema] of Object.entries(each.properties ?? {})) {
      const detail = parts(root, schema, kind).find((part) => part.description)?.description ?? '';
      found.set(label, { label, detail: found.get(label)?.detail || detail });
    }
  }
  return [...found.values()];
}

function values(root: Schema, at: Schema[], kind: string): Suggested[] {
  const all = at
    .flatMap((schema) => parts(root, schema, ''))
    .flatMap((part) => [part, ...(part.items ? parts(root, part.items, kind) : [])]);
  const labels = all.flatMap((part) => [...(part.enum ?? []), ...(part.const === undefined ? [] : [part.const])]);
  return [...new Set(labels.map(String))].map((label) => ({ label, detail: '' }));
}

/** Whether rules of a kind may have exceptions, as the schema of rules says. */
export function knowsExceptions(rule: Schema, kind: string): boolean {
  return rule.definitions?.[kind]?.properties?.['exceptions'] !== undefined;
}
