import type { z } from 'astro/zod';

/** Data as a schema takes it, and what of it it does not take. */
interface Fitted {
  readonly data: Readonly<Record<string, unknown>>;
  readonly dropped: readonly { readonly field: string; readonly value: unknown }[];
}

/** Leaves out what a schema refuses, one field or item after another; nothing where what must be there is not. */
export function fit(
  schema: z.ZodType,
  data: Readonly<Record<string, unknown>>,
): Fitted | undefined {
  const left: Record<string, unknown> = { ...data };
  const dropped: { field: string; value: unknown }[] = [];
  for (let round = 0; round < 50; round += 1) {
    const result = schema.safeParse(left);
    if (result.success) return { data: left, dropped };
    const [field, index] = result.error.issues[0]?.path ?? [];
    if (typeof field !== 'string' || !(field in left)) return undefined;
    const list = left[field];
    if (Array.isArray(list) && typeof index === 'number' && index < list.length) {
      dropped.push({ field, value: list[index] });
      left[field] = list.toSpliced(index, 1);
    } else {
      dropped.push({ field, value: list });
      Reflect.deleteProperty(left, field);
    }
  }
  return undefined;
}
