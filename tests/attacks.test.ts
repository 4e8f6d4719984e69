import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { lintFileNames } from '#site/lint/lint-file-names.ts';
import { checkContent } from '#site/load/check-content.ts';
import type { Problem } from '#site/problems/problem.ts';
import { findActive } from './attacks/find-active.ts';
import { generateAttacks } from './attacks/generate.ts';
import { buildFloods, payloads, payloadsIn, type Payload } from './attacks/payloads.ts';
import { compileMdx, render } from './attacks/render.ts';
import { smallContent, writeFolder } from './support/a-folder.ts';

const folder = '.cache/tests/attacks';

/** What of each text is still active after the pipeline alone, without the content lint before it. */
async function findSurvivors(attacks: readonly Payload[]): Promise<string[]> {
  const found: string[] = [];
  for (const { id, context, input, forbid } of attacks) {
    const outcome = await render(context === 'mdx' ? 'mdx' : 'markdown', input);
    const active = outcome.kind === 'page' ? findActive(outcome.html, forbid) : [];
    if (active.length > 0) found.push(`${id}: ${active.join(', ')}`);
  }
  return found;
}

/** What the content lint says of each text, by the text's id. */
async function lint(
  attacks: readonly Payload[],
  extension: string,
): Promise<Map<string, Problem[]>> {
  rmSync(folder, { recursive: true, force: true });
  const bodies = Object.fromEntries(attacks.map(({ id, input }) => [id, input]));
  await writeFolder(folder, smallContent(bodies, extension));
  const { problems } = await checkContent(folder);
  return Map.groupBy(problems, ({ place }) => place.file.split('/').at(-2)!);
}

test('all 153 known attacks are held', () => {
  expect(new Set(payloads.map(({ id }) => id)).size).toBe(153);
});

test('the pipeline alone leaves nothing active of any known attack', async () => {
  expect(await findSurvivors(payloadsIn('markdown', 'mdx'))).toEqual([]);
});

// All ten thousand go through the same check in the browser tests.
test('nor of attacks that nobody wrote down', async () => {
  expect(await findSurvivors(generateAttacks(1_000))).toEqual([]);
}, 60_000);

test('nothing that an author writes in MDX is run at build', async () => {
  mkdirSync(folder, { recursive: true });
  const texts = [
    ...payloadsIn('mdx').map(({ input }) => input),
    'export const a = (globalThis.__pwn = 1)\n\n{globalThis.__pwn = 1}',
    '글 {(() => { globalThis.__pwn = 1 })()}',
    '<Quote by="나" {...(globalThis.__pwn = 1, {})}>글</Quote>',
    '<Quote by={(globalThis.__pwn = 1, "나")}>글</Quote>',
    '![글](./a.js)\n\n![글](./a.png.ts)',
  ];
  for (const [index, text] of texts.entries()) {
    const file = join(folder, `${index}.mjs`);
    const code = await compileMdx(text);
    const imports = [...code.matchAll(/^import .* from ["']([^"']+)["']/gm)].map(
      ([, name]) => name,
    );
    expect(
      imports.filter((name) => name !== 'astro/jsx-runtime'),
      text,
    ).toEqual([]);
    writeFileSync(file, code);
    const program = (await import(pathToFileURL(resolve(file)).href)) as { default: () => unknown };
    program.default();
  }
  expect(globalThis).not.toHaveProperty('__pwn');
});

test('the content lint names line and column of every known attack that is one', async () => {
  // Code, entities and a title in quotes are text, whatever they say.
  const harmless = ['link-17', 'mxss-11', 'mxss-13', 'mxss-14', 'mxss-19', 'mxss-27'];
  const unplaced: string[] = [];
  for (const [context, extension] of [
    ['markdown', 'md'],
    ['mdx', 'mdx'],
  ] as const) {
    const attacks = payloadsIn(context);
    const said = await lint(attacks, extension);
    for (const { id } of attacks)
      if (!said.get(id)?.some(({ place }) => place.kind === 'text' && place.line >= 12))
        unplaced.push(id);
  }
  expect(unplaced).toEqual(harmless);
});

test.each([1, 2])(
  'a flood of %i times its size is a problem with its place, or a page',
  async (size) => {
    const floods = buildFloods(size);
    for (const extension of ['md', 'mdx']) {
      const said = await lint(floods, extension);
      for (const { id } of floods)
        expect(said.get(id), id).toMatchObject([{ rule: 'too-much', place: { kind: 'text' } }]);
    }
    for (const { input } of floods) {
      expect(await render('markdown', input)).toMatchObject({ kind: 'refused' });
      expect(await render('mdx', input)).toMatchObject({ kind: 'refused' });
    }
  },
);

/** A value of YAML in plain ASCII: what is written so gets past whoever reads the bytes alone. */
const escaped = (text: string): string =>
  JSON.stringify(text).replaceAll(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

test('a title that nobody could read or list is a problem in its line', async () => {
  const hostile = payloadsIn('title');
  const texts = hostile.map(({ id, input }) => {
    const [file, text] = Object.entries(smallContent({ [id]: '글' })).at(-1)!;
    return [file, text.replace(/^title: .*$/m, `title: ${escaped(input)}`)] as const;
  });
  rmSync(folder, { recursive: true, force: true });
  await writeFolder(folder, { ...smallContent({}), ...Object.fromEntries(texts) });
  const refused = (await checkContent(folder)).problems.map(({ rule, place }) => [
    rule,
    place.file.split('/').at(-2),
    place.kind === 'text' && place.line,
  ]);
  // Files are read side by side.
  expect(refused.toSorted()).toEqual(
    ['frontmatter-08', 'frontmatter-09', 'frontmatter-12', 'frontmatter-13'].map((id) => [
      'schema',
      id,
      2,
    ]),
  );
});

test('a hostile file name is refused; what begins with a dot is never looked at', () => {
  const accepted = payloadsIn('file-name').filter(({ input }) => {
    const file = { path: `events/summit/one/${input}`, kind: 'file' as const };
    const text = { path: 'events/summit/one/index.md', kind: 'file' as const };
    return lintFileNames([text, file]).length === 0;
  });
  expect(accepted.map(({ input }) => input)).toEqual(['.htaccess']);
});

test('an SVG is refused before anything reads what it refers to', async () => {
  const attacks = payloadsIn('svg');
  const bodies = attacks.map(({ id }) => [id, '![글](./a.svg "설명")'] as const);
  rmSync(folder, { recursive: true, force: true });
  await writeFolder(folder, {
    ...smallContent(Object.fromEntries(bodies)),
    ...Object.fromEntries(attacks.map(({ id, input }) => [`events/summit/${id}/a.svg`, input])),
  });
  expect((await checkContent(folder)).problems).toEqual(
    attacks.map(() =>
      expect.objectContaining({
        rule: 'picture-unreadable',
        message: expect.stringContaining('SVG') as string,
      }),
    ),
  );
});
