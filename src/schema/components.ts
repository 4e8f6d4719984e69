import { z } from 'astro/zod';
import { date, line, webAddress } from './fields.ts';

/** What a text in MDX may use beside Markdown, by name, and what may be said of each. */
export const componentSchemas = {
  /** Several pictures of the text side by side. */
  Gallery: z.strictObject({}),
  /** Somebody's own words, with their name. */
  Quote: z.strictObject({
    by: line.meta({ description: '말한 사람' }),
    source: webAddress.optional().meta({ description: '공개 출처의 주소' }),
  }),
  /** What a text says and what has changed since. */
  Since: z.strictObject({
    what: line.optional().meta({ description: '무엇이' }),
    then: line.meta({ description: '그때' }),
    now: line.meta({ description: '바뀐 뒤' }),
    date: date.meta({ description: '바뀐 날. 날을 모르면 달이나 해' }),
    source: webAddress.meta({ description: '공개 출처의 주소' }),
  }),
} as const satisfies Readonly<Record<string, z.ZodObject>>;

export type ComponentName = keyof typeof componentSchemas;
export type ComponentProps<Name extends ComponentName> = z.infer<(typeof componentSchemas)[Name]>;

/** Whether a text may use a component of this name; `constructor` is the name of none. */
export const isComponentName = (name: string): name is ComponentName =>
  Object.hasOwn(componentSchemas, name);
