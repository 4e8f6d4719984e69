import { z } from 'astro/zod';

type Described = z.core.JSONSchema.BaseSchema;

const describe = (schema: z.ZodType): Described =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

/** One of several kinds of objects as one, with the fields of all of them; what is none stays as it is. */
export function joinKinds(described: Described): Described {
  const { oneOf, anyOf, ...rest } = described;
  const kinds = (oneOf ?? anyOf ?? []) as Described[];
  if (kinds.length === 0 || !kinds.every(({ type }) => type === 'object')) return described;
  const required = kinds
    .map((kind) => kind.required ?? [])
    .reduce((all, some) => all.filter((name) => some.includes(name)));
  return {
    ...rest,
    type: 'object',
    required,
    properties: kinds.map((kind) => kind.properties ?? {}).reduce(joinFields),
  };
}

type Fields = NonNullable<Described['properties']>;

function joinFields(some: Fields, more: Fields): Fields {
  const joined = { ...some };
  for (const [name, field] of Object.entries(more) as [string, Described][]) {
    const { enum: values, enumDescriptions, ...before } = (some[name] ?? field) as Described;
    joined[name] =
      values && some[name]
        ? {
            ...before,
            enum: [...values, ...(field.enum ?? [])],
            enumDescriptions: [enumDescriptions, field['enumDescriptions']].flat(),
          }
        : ((some[name] as Described | undefined) ?? field);
  }
  return joined;
}

/** What is said of the field under a path of a file. */
const describeAt = (schema: z.ZodType, path: readonly (string | number)[]): Described =>
  path.reduce<Described>((described, step) => {
    const { properties, items } = described;
    const part = typeof step === 'number' ? items : properties?.[step];
    return joinKinds((part ?? {}) as Described);
  }, describe(schema));

/** The names of the fields that may stand under a path of a file: fieldNames(programmeSchema, ['sessions', 0]). */
export const fieldNames = (schema: z.ZodType, path: readonly (string | number)[] = []): string[] =>
  Object.keys(describeAt(schema, path).properties ?? {});

/** The words of which one may stand under a path of a file. */
export const wordsAt = (schema: z.ZodType, path: readonly (string | number)[]): string[] =>
  (describeAt(schema, path).enum ?? []).map(String);
