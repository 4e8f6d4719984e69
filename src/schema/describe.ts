import { z } from 'astro/zod';

/** One field of a file in content/, as a contributor reads about it. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly isRequired: boolean;
}

const describe = (schema: z.ZodType): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

/** A schema as a table of its fields, in the order they are written; the words are the schema's own. */
export function describeFields(schema: z.ZodType): Field[] {
  const { properties = {}, required = [] } = describe(schema);
  return Object.entries(properties).map(([name, field]) => ({
    name,
    label: typeof field === 'object' ? (field.description ?? '') : '',
    isRequired: required.includes(name),
  }));
}

/** The names of the fields that may stand under a path of a file: fieldNames(programmeSchema, ['sessions', 0]). */
export function fieldNames(schema: z.ZodType, path: readonly (string | number)[] = []): string[] {
  const part = path.reduce<unknown>((described, step) => {
    const { properties, items } = (described ?? {}) as z.core.JSONSchema.BaseSchema;
    return typeof step === 'number' ? items : properties?.[step];
  }, describe(schema));
  return Object.keys((part as z.core.JSONSchema.BaseSchema | undefined)?.properties ?? {});
}
