import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A recap as every generator can read it: plain Markdown and the least of frontmatter. */
export interface Text {
  readonly event: string;
  readonly recap: string;
  /** The event and the recap as one name of a file. */
  readonly id: string;
  readonly title: string;
  /** `2026-05-14` */
  readonly date: string;
  readonly description: string;
  readonly body: string;
}

interface Head {
  readonly title: string;
  readonly published: string;
  readonly summary: string;
}

/** The recaps of a content folder, in the order of their names. */
export const readTexts = (content: string): Text[] =>
  globSync('events/*/*/index.md', { cwd: content })
    .toSorted()
    .map((file) => {
      const [, event = '', recap = ''] = file.split(/[/\\]/);
      return parseText(event, recap, readFileSync(join(content, file), 'utf8'));
    });

/** A recap of this site → the same for anybody: ids of headings are this site's own, and go. */
export function parseText(event: string, recap: string, source: string): Text {
  const [, yaml = '', body = ''] = /^---\n(.*?)\n---\n+(.*)$/s.exec(source) ?? [];
  const { title, published, summary } = parse(yaml) as Head;
  return {
    event,
    recap,
    id: `${event}-${recap}`,
    title,
    date: published,
    description: summary,
    body: body.replaceAll(/ \{#[\w-]+\}$/gm, ''),
  };
}

/** The text as a file, with further lines of frontmatter where a generator wants them. */
export const renderText = (
  { title, date, description, body }: Text,
  ...further: readonly string[]
): string =>
  [
    '---',
    `title: ${JSON.stringify(title)}`,
    // YAML makes a day of it, as these generators expect.
    `date: ${date}`,
    `description: ${JSON.stringify(description)}`,
    ...further,
    '---',
    '',
    body,
  ].join('\n');
