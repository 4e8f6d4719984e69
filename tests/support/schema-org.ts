import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/* The vocabulary of schema.org as `schema-dts` tells it to TypeScript: each type, what it is a kind of, and its properties. */

const source = readFileSync(
  fileURLToPath(new URL('schema.d.ts', import.meta.resolve('schema-dts'))),
  'utf8',
);
const parents = new Map<string, readonly string[]>();
const ranges = new Map<string, ReadonlyMap<string, readonly string[]>>();
for (const [, name = '', above = '', body = ''] of source.matchAll(
  /^(?:export )?interface (\w+(?:Base|Leaf)) extends ([^{]+)\{\n([\s\S]*?)^\}/gm,
)) {
  parents.set(
    name,
    above.split(',').map((one) => one.trim()),
  );
  const properties = body.matchAll(/^ {4}"([\w-]+)"\?: SchemaValue<([^,]+),/gm);
  ranges.set(
    name,
    new Map([...properties].map(([, key = '', types = '']) => [key, types.split(' | ')])),
  );
}

/** A type and all that it is a kind of, as the interfaces that describe them. */
function lineOf(type: string): readonly string[] {
  const above = (name: string): string[] => [name, ...(parents.get(name) ?? []).flatMap(above)];
  return above(parents.has(`${type}Leaf`) ? `${type}Leaf` : `${type}Base`);
}

const isA = (type: string, wanted: string): boolean =>
  type === wanted || lineOf(type).includes(`${wanted}Base`);

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const isDate = (text: string): boolean => {
  const [, day = '', time = ''] =
    /^(\d{4}(?:-\d\d){0,2})(T\d\d:\d\d:\d\d[+]09:00)?$/.exec(text) ?? [];
  const date = new Date(`${day}-01-01`.slice(0, 10));
  return (
    day !== '' && date.toJSON()?.startsWith(day) && !Number.isNaN(Date.parse(`2000-01-01${time}`))
  );
};

/**
 * What schema.org does not know of a graph: types, properties that a type does not have, values of another kind,
 * days that are none, addresses that are not whole, and references to what the graph does not describe.
 */
export function findForeignWords(graph: readonly Node[]): string[] {
  const described = new Map<unknown, string>();
  const faults: string[] = [];
  const gather = (value: unknown): void => {
    if (!isNode(value)) return;
    if ('@id' in value && '@type' in value) described.set(value['@id'], String(value['@type']));
    Object.values(value).forEach(gather);
  };
  gather(graph);
  for (const node of graph) checkNode(node, '');
  return faults;

  function checkNode(node: Node, way: string): void {
    const type = String(node['@type']);
    const here = `${way}${type}`;
    if (!parents.has(`${type}Leaf`)) faults.push(`${here}: no type of schema.org`);
    for (const [name, value] of Object.entries(node)) {
      if (name.startsWith('@')) continue;
      // What a search is asked with is written beside the vocabulary.
      if (name === 'query-input' && isA(type, 'Action')) continue;
      const allowed = lineOf(type).flatMap((one) => ranges.get(one)?.get(name) ?? []);
      if (allowed.length === 0) {
        faults.push(`${here}: has no ${name}`);
        continue;
      }
      const values: readonly unknown[] = Array.isArray(value) ? value : [value];
      if (values.length === 0) faults.push(`${here}.${name}: empty`);
      for (const one of values) checkValue(one, allowed, `${here}.${name}`);
    }
  }

  function checkValue(value: unknown, allowed: readonly string[], way: string): void {
    const types = allowed.filter((type) => type !== 'IdReference');
    if (isNode(value)) {
      const isReference = Object.keys(value).join() === '@id';
      const type = isReference ? described.get(value['@id']) : String(value['@type']);
      if (type === undefined) faults.push(`${way}: nothing is ${String(value['@id'])}`);
      else if (!types.some((wanted) => isA(type, wanted))) faults.push(`${way}: no ${type}`);
      if (!isReference) checkNode(value, `${way}.`);
      return;
    }
    if (typeof value === 'number') {
      if (!types.some((type) => /^(?:Number|Integer|Float)$/.test(type)))
        faults.push(`${way}: no number`);
      return;
    }
    const text = String(value);
    const isMeant = types.some((type) => {
      if (type === 'Text' || type === 'CssSelectorType') return true;
      // Any thing may be named by its address.
      if (type === 'URL' || type === 'Thing') return /^https?:\/\/[^/]/.test(text);
      if (type === 'Date' || type === 'DateTime') return isDate(text);
      return type.match(/Enumeration|StatusType/) !== null && source.includes(`"${text}"`);
    });
    if (typeof value !== 'string' || text.trim() === '' || !isMeant)
      faults.push(`${way}: ${JSON.stringify(value)}`);
  }
}
