import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { editorSchemas, yamlSchemas } from '#site/guide/editor-schemas.ts';
import { withReference } from '#site/guide/render-reference.ts';
import { parseContentDocument } from '#site/load/document.ts';
import { listNodesOf } from '#site/markdown/list-nodes.ts';
import { parseTree } from '#site/markdown/parse.ts';
import { day } from '#site/schema/fields.ts';
import { lifeSchema } from '#site/schema/life.ts';
import { programmeSchema } from '#site/schema/programme.ts';
import { recapSchema } from '#site/schema/recap.ts';
import { lint } from './support/lint-text.ts';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

test('the tables of content/README.md are those of the schemas: `npm run guide` writes them', () => {
  const readme = readFileSync('content/README.md', 'utf8');
  expect(readme).toBe(withReference(readme));
});

test('what editors know of a file is what its schema says: `npm run guide` writes it', () => {
  const schemas = editorSchemas();
  const committed = globSync('.vscode/schemas/*').map((path) => path.replaceAll('\\', '/'));
  expect(committed.sort()).toEqual([...schemas.keys()].sort());
  for (const [path, text] of schemas) expect(readFileSync(path, 'utf8'), path).toBe(text);
});

test('every YAML file of the content has its schema in the editor', () => {
  expect(readJson('.vscode/settings.json')).toMatchObject({ 'yaml.schemas': yamlSchemas() });
  const globs = Object.values(yamlSchemas());
  const files = globSync('content/**/*.yml').map((path) => path.replaceAll('\\', '/'));
  const known = new Set(
    globs.flatMap((glob) => globSync(glob)).map((path) => path.replaceAll('\\', '/')),
  );
  expect(files.filter((path) => !known.has(path))).toEqual([]);
});

test('what the editor offers for Markdown can be read', () => {
  const snippets = Object.values(readJson('.vscode/recap.code-snippets') as object) as {
    prefix: string[];
    body: string[];
  }[];
  expect(snippets.filter(({ prefix, body }) => prefix.length === 0 || body.length === 0)).toEqual(
    [],
  );
});

test('an example in Markdown keeps the rules that it stands for', () => {
  const readme = readFileSync('content/README.md', 'utf8');
  const examples = listNodesOf(parseTree(readme), 'code').filter(({ lang }) => lang === 'markdown');
  expect(examples.length).toBeGreaterThan(3);
  expect(examples.flatMap(({ value }) => lint(value))).toEqual([]);
});

test('whoever copies the examples of content/README.md has no fault in them', () => {
  const readme = readFileSync('content/README.md', 'utf8');
  const examples = [...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
  // What is indented is a part of an entry of services.yml.
  const schemas = examples.map((text) =>
    text.startsWith('---')
      ? recapSchema({ image: () => z.any() })
      : text.startsWith(' ')
        ? z.strictObject({ life: lifeSchema, checked: day })
        : programmeSchema,
  );
  const faults = examples.flatMap((text, index) => {
    const file = text.startsWith('---') ? 'index.md' : 'programme.yml';
    const { document, problems } = parseContentDocument(file, text);
    return [...problems, ...(schemas[index]!.safeParse(document.data).error?.issues ?? [])];
  });
  expect(examples.length).toBeGreaterThan(1);
  expect(faults).toEqual([]);
});
