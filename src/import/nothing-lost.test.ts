import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listPictures, placePictures, recordsOf } from './pictures.ts';
import { decodePost } from './reading/decode.ts';
import { readPost } from './reading/read-post.ts';
import { Findings } from './report.ts';
import { visit } from 'unist-util-visit';
import { readHtml } from '../markdown/html.ts';
import { isLinkable } from '../markdown/links.ts';
import { parseText } from '../markdown/parse.ts';
import { printMarkdown } from '../markdown/print.ts';

/** Makes words that stand nowhere else, so that each can be looked for. */
type Word = () => string;

/** How people write, on every platform that was looked at. */
const blocks: readonly ((word: Word) => string)[] = [
  (w) => `${w()} ${w()}.\n${w()}!`,
  (w) => `# ${w()}`,
  (w) => `###${w()}`,
  (w) => `${w()}\n---`,
  (w) => `**${w()}**`,
  (w) => `#### [${w()}](https://example.com/) {#x}`,
  (w) => `- ${w()}\n - ${w()}\n  - ${w()}\n- ${w()}`,
  (w) => `* ${w()}\n\t* ${w()}\n\n      ${w()}`,
  (w) => `1. ${w()}\n  - ${w()}\n    ${w()}\n2) ${w()}`,
  (w) => `• ${w()}\n• ${w()}`,
  (w) => `- [ ] ${w()}\n- [x] ${w()}`,
  (w) => `> ${w()}\n>> ${w()}\n> - ${w()}`,
  (w) => `> [!NOTE] ${w()}\n> ${w()}`,
  (w) => `:::tip ${w()}\n${w()}\n:::`,
  (w) => `| ${w()} | ${w()} |\n|---|:-:|\n| ${w()}<br>${w()} | \`${w()}\` |`,
  (w) => `<table><tr><td>${w()}</td><td><ul><li>${w()}</li></ul><p>${w()}</p></td></tr></table>`,
  (w) => `<table><tr><td><table><tr><td>${w()}</td><td>${w()}</td></tr></table></td></tr></table>`,
  (w) => `<div class="row">\n${w()} **${w()}**\n<p>${w()}</p>\n</div>`,
  (w) => `<center><b>${w()}</b><br><font color="red">${w()}</font></center>`,
  (w) => `<details><summary>${w()}</summary>\n\n${w()}\n\n</details>`,
  (w) =>
    `<figure><img src="a.png" alt="${w()}"><figcaption>${w()} <a href="https://a.kr/">${w()}</a></figcaption></figure>`,
  (w) => `<dl><dt>${w()}</dt><dd>${w()}</dd></dl>`,
  (w) => `<p onclick="x()">${w()}</p><script>${w()}</script><style>.${w()}{}</style>`,
  (w) => `<iframe src="https://www.youtube.com/embed/abcdefgh" title="${w()}">${w()}</iframe>`,
  (w) => `${w()}\n: ${w()}\n: ${w()}`,
  (w) => `${w()}[^${w()}]\n\n[^a]: ${w()}`,
  (w) => `${w()}[^b]\n\n[^b]: ${w()}`,
  (w) => `![${w()}](./a%20b.png "${w()}") ${w()}`,
  (w) => `![${w()}](무대 사진.png)\n![](https://example.com/${w()}.png)`,
  (w) => `[![${w()}](a.png)](https://example.com/)`,
  (w) => `![[${w()}.png|${w()}]] [[${w()}|${w()}]]`,
  (w) => `{% include figure.html src="a.png" caption="${w()} ${w()}" %}`,
  (w) => `{% unknown ${w()} %} {{ ${w()} }}\n\n{{< notice >}}\n${w()}\n{{< /notice >}}`,
  (w) => `\`\`\`js {1} title="${w()}"\n${w()} <b>\n\`\`\``,
  (w) => `\`\`\`mermaid\n${w()}\n\`\`\``,
  (w) => `$$\n${w()}\n$$\n\n==${w()}== ~~${w()}~~ *${w()}* _${w()}_`,
  (w) => `<!-- ${w()} -->${w()}\n\n[//]: # (${w()})\n\n[x]: https://example.com/ "${w()}"`,
  (w) => `${w()} List<${w()}> a<b c>d & &lt;${w()}&gt; {${w()}} $${w()}$ 5~10 2*3*4 __${w()}__`,
  (w) =>
    `<kbd>${w()}</kbd> <sub>${w()}</sub> <u>${w()}</u> <q>${w()}</q> <ruby>${w()}<rt>${w()}</rt></ruby>`,
  (w) => `<Callout type="${w()}">\n\n${w()}\n\n</Callout>`,
  (w) => `import ${w()} from './a.png'\n\nexport const a = "${w()}"`,
  (w) =>
    `<textarea>${w()}</textarea> <button>${w()}</button> <select><option>${w()}</option></select>`,
  (w) => `${w()}<br><br>${w()}<br/>\n<hr>${w()}`,
  (w) => `[${w()}](/about) [${w()}](javascript:x) <https://example.com/${w()}> ${w()}@example.com`,
  (w) => `undefined ${w()} NaN ![${w()}](`,
];

/** What is never closed, so that a program cannot know how it goes on. */
const broken: typeof blocks = [
  (w) => `    ${w()}\n\n~~~\n${w()}`,
  (w) => `<!-- ${w()}\n\n${w()}`,
  (w) => `<div><b>${w()}\n\n<script>${w()}`,
  (w) => `{% highlight js %}\n${w()}`,
];

const frames: readonly ((body: string, word: Word) => string)[] = [
  (body) => body,
  (body, w) => `---\ntitle: "${w()} "${w()}\ndate: 2019-04-19 20:00:00 -0400\n---\n${body}`,
  (body, w) => `+++\ntitle = "${w()}"\n+++\n\n${body}`,
  (body, w) => `# ${w()}\n\n날짜: ${w()}\n태그: ${w()}\n\n${body}`,
  (body) => `\uFEFF${body.replaceAll('\n', '\r\n')}`,
  (body) => body.normalize('NFD').replaceAll(' ', '\u00A0'),
];

const names = ['a.md', 'a.markdown', 'a.mdx', 'a.txt'] as const;

interface Made {
  readonly text: string;
  readonly words: readonly string[];
  readonly name: string;
}

const postOf = (kinds: typeof blocks): fc.Arbitrary<Made> =>
  fc
    .record({
      made: fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 12 }),
      frame: fc.constantFrom(...frames),
      name: fc.constantFrom(...names),
    })
    .map(({ made, frame, name }) => {
      const words: string[] = [];
      const word = (): string => {
        words.push(`말${String(words.length).padStart(3, '0')}끝`);
        return words.at(-1)!;
      };
      const body = made.map((block) => block(word)).join('\n\n');
      return { text: frame(body, word), words, name };
    });

function bring(text: string, name: string) {
  const findings = new Findings();
  const decoded = decodePost(Buffer.from(text, 'utf8'))!.text;
  const read = readPost({ file: name, name, folder: '', text: decoded }, findings);
  const pictures = listPictures(read.tree);
  placePictures(read.tree, new Map());
  const told = [
    ...findings.all.map((finding) => finding.text),
    ...recordsOf(pictures, new Map()).flatMap(({ source, alt }) => [source, alt]),
    JSON.stringify([read.frontmatter, read.heading]),
  ];
  return { body: printMarkdown(read.tree), told: told.join('\n') };
}

const post = postOf(blocks);
const runs = { numRuns: 150 };

test('no word of a post is lost in silence', () => {
  fc.assert(
    fc.property(postOf([...blocks, ...broken]), ({ text, words, name }) => {
      const { body, told } = bring(text, name);
      const lost = words.filter((word) => !body.includes(word) && !told.includes(word));
      expect(lost).toEqual([]);
    }),
    runs,
  );
});

test('what was printed is printed the same again', () => {
  fc.assert(
    fc.property(post, ({ text, name }) => {
      const { body } = bring(text, name);
      expect(bring(body, 'index.md').body).toBe(body);
    }),
    runs,
  );
});

test('what was printed is Markdown that this site reads, and not a program', () => {
  fc.assert(
    fc.property(post, ({ text, name }) => {
      const parsed = parseText(bring(text, name).body);
      if (parsed.kind !== 'tree') throw new Error(parsed.message);
      visit(parsed.tree, (node) => {
        if (node.type === 'html')
          expect(readHtml(node.value).map(({ kind }) => kind)).not.toContain('refused');
        if (node.type === 'link') expect(isLinkable(node.url)).toBe(true);
      });
    }),
    runs,
  );
});
