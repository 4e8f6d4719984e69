import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallContent, writeFolder } from '../../tests/support/a-folder.ts';
import { fixContent } from './fix-content.ts';

const folder = '.cache/tests/fix-content';
const recap = 'events/summit/one/index.md';

/** What becomes of a recap with this body, byte for byte, and on which lines. */
async function fix(change: (text: string) => string, isChosen = () => true) {
  const content = smallContent({ one: '글' });
  const written = change(content[recap]!);
  rmSync(folder, { recursive: true, force: true });
  await writeFolder(folder, { ...content, [recap]: written });
  const fixed = await fixContent(folder, isChosen);
  return {
    text: readFileSync(join(folder, recap), 'utf8'),
    written,
    lines: fixed.flatMap((each) => each.fixed.map(({ line }) => line)),
  };
}

test('only what is wrong changes: ends of lines, the mark of the encoding and frontmatter stay', async () => {
  const asWindows = (text: string) =>
    `\uFEFF${text.replace('한 문장', '아키텍쳐')}Labda를\n`.replaceAll('\n', '\r\n');
  const { text, written, lines } = await fix(asWindows);
  expect(text).toBe(written.replace('Labda', 'Lambda'));
  expect(lines).toEqual([written.split('\n').length - 1]);
});

test('letters that nobody sees go, and loose ones are put together, in frontmatter too', async () => {
  const { text, written } = await fix((good) =>
    good.replace('첫째', '첫\u200B째').concat('글'.normalize('NFD')),
  );
  expect(text).toBe(written.replace('\u200B', '').normalize('NFC'));
});

test('a file that is right is not written again', async () => {
  const { lines, text, written } = await fix((good) => good);
  expect(lines).toEqual([]);
  expect(text).toBe(written);
});

test('a file that was not chosen, or is in another encoding, is left as it is', async () => {
  const { text, written } = await fix(
    (good) => `${good}Labda\n`,
    () => false,
  );
  expect(text).toBe(written);
  const broken = await fix((good) => `${good}Labda \uFFFD\n`);
  expect(broken.text).toBe(broken.written);
});

test('nothing is left beside a file that was written', async () => {
  await fix((good) => `${good}Labda\n`);
  expect(readdirSync(join(folder, 'events/summit/one'))).toEqual(['index.md']);
});
