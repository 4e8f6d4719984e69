import type { z } from 'astro/zod';
import type { FieldPath } from '../problems/problem.ts';

/** Data whose faulty fields are left out or stand as something harmless, so that all else can still be checked. */
export interface Salvaged<Data> {
  readonly data: Data;
  /** Where something else stands than was written, or nothing. */
  readonly faulty: readonly FieldPath[];
}

/** What may stand in the place of a faulty field; the first that its schema takes. */
const standIns: readonly unknown[] = [
  ...[undefined, '-', 'x', '2000-01-01', '00:00', 'https://example.com/'],
  ...[[], {}, ['2000-01-01'], false],
];
/** A field may be faulty only once another is mended: whether it ends later than it starts, for one. */
const mostRounds = 5;

/** Whoever has more in one file mends these first. */
const mostIssues = 30;

/** Makes data of its schema out of faulty data, or nothing, where too little of it can be told. */
export async function salvage<Data>(
  schema: z.ZodType<Data>,
  data: unknown,
): Promise<Salvaged<Data> | undefined> {
  const mended = structuredClone(data);
  const faulty: FieldPath[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const result = await schema.safeParseAsync(mended);
    if (result.success) return { data: result.data, faulty };
    if (result.error.issues.length > mostIssues) return undefined;
    for (const issue of result.error.issues) {
      const path = issue.path.filter((step) => typeof step !== 'symbol');
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) {
          put(mended, [...path, key], undefined);
          faulty.push([...path, key]);
        }
      } else if (path.length === 0 || !(await replace(schema, mended, path))) return undefined;
      else faulty.push(path);
    }
  }
  return undefined;
}

/** Puts something in a faulty field that its schema takes, or takes the field around it away. */
async function replace(schema: z.ZodType, data: unknown, path: FieldPath): Promise<boolean> {
  for (const standIn of standIns) {
    put(data, path, standIn);
    const { error } = await schema.safeParseAsync(data);
    const isAt = ({ path: other }: z.core.$ZodIssue) =>
      path.every((step, index) => other[index] === step);
    if (!error?.issues.some(isAt)) return true;
  }
  return path.length > 1 && replace(schema, data, path.slice(0, -1));
}

function put(data: unknown, path: FieldPath, value: unknown): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((part, step) => (isObject(part) ? part[step] : undefined), data);
  if (!isObject(parent)) return;
  const key = path.at(-1)!;
  if (value === undefined && !Array.isArray(parent)) Reflect.deleteProperty(parent, key);
  else parent[key] = structuredClone(value);
}

const isObject = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

/** The same of a list, entry by entry. */
export async function salvageList<Data>(
  schema: z.ZodType<Data>,
  data: unknown,
): Promise<Salvaged<Data[]> | undefined> {
  if (!Array.isArray(data)) return undefined;
  const entries = await Promise.all(data.map((entry) => salvage(schema, entry)));
  if (!entries.every((entry) => entry !== undefined)) return undefined;
  return {
    data: entries.map((entry) => entry.data),
    faulty: entries.flatMap((entry, index) => entry.faulty.map((path) => [index, ...path])),
  };
}
