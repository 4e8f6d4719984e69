import { z } from 'astro/zod';

const describe = (schema: z.ZodType): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

/** The names of the fields that may stand under a path of a file: fieldNames(programmeSchema, ['sessions', 0]). */
export function fieldNames(schema: z.ZodType, path: readonly (string | number)[] = []): string[] {
  const part = path.reduce<unknown>((described, step) => {
    const { properties, items } = (described ?? {}) as z.core.JSONSchema.BaseSchema;
    return typeof step === 'number' ? items : properties?.[step];
  }, describe(schema));
  return Object.keys((part as z.core.JSONSchema.BaseSchema | undefined)?.properties ?? {});
}
