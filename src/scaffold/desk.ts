import type { z } from 'astro/zod';
import type { Ask } from './ask.ts';
import type { Existing } from './existing.ts';
import type { Given, OptionName } from './given.ts';

/** What is not known and cannot be asked for: the option that would say it, and what it says. */
export interface Missing {
  readonly option: OptionName;
  readonly why: string;
  /** A value that would do. */
  readonly example?: string;
}

/** All that making something new goes by: what the command said, what there is, who may be asked. */
export interface Desk {
  readonly given: Given;
  readonly isDraft: boolean;
  readonly existing: Existing;
  /** Nobody where there is no terminal. */
  readonly ask: Ask | undefined;
  /** Today in Seoul. */
  readonly today: string;
  /** Who is likely to write, for whoever is asked. */
  readonly usualAuthor: string | undefined;
  /** What is found missing on the way, all of it. */
  readonly missing: Missing[];
  /** What the author should know of what was made. */
  readonly notes: string[];
}

interface Question {
  readonly option: OptionName;
  readonly message: string;
  readonly usual?: string | undefined;
  readonly example?: string | undefined;
  readonly schema: z.ZodType;
}

/** What an option says; asked for where it says nothing, the usual where nobody can be asked. */
export async function settle(desk: Desk, question: Question): Promise<string> {
  const { option, message, usual, example, schema } = question;
  const check = (text: string): string | undefined =>
    schema.safeParse(text).error?.issues[0]?.message.replace(/따옴표로 감싼 /g, '');
  const [written] = desk.given[option] ?? [];
  if (written !== undefined) {
    const wrong = check(written);
    if (wrong !== undefined) desk.missing.push({ option, why: `\`${written}\`: ${wrong}` });
    return written;
  }
  if (desk.ask) return desk.ask.text({ message, usual, example, check });
  if (usual === undefined) desk.missing.push({ option, why: message });
  return usual ?? '';
}

/** Words between commas. */
export const listOf = (text: string): string[] =>
  text
    .split(/\s*,\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
