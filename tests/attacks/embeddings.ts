import type { Random } from './random.ts';

const oneLine = (text: string): string => text.replaceAll('\n', ' ');

/** Corners of Markdown in which HTML is read by other rules. */
const aroundHtml: readonly ((html: string) => string)[] = [
  (html) => html,
  (html) => `글 ${html} 글`,
  (html) => `글\n${html}`,
  (html) => `## ${oneLine(html)}`,
  (html) => `## 제목 {#${oneLine(html)}}`,
  (html) => `> ${oneLine(html)}`,
  (html) => `> **편집자 주** ${oneLine(html)}`,
  (html) => `- ${oneLine(html)}`,
  (html) => `1. 가\n   ${oneLine(html)}`,
  (html) => `- [ ] ${oneLine(html)}`,
  (html) => `| 가 | 나 |\n| - | -: |\n| ${oneLine(html)} | 다 |`,
  (html) => `본문[^1]\n\n[^1]: ${oneLine(html)}`,
  (html) => `\`\`\`html\n${html}\n\`\`\``,
  (html) => `\`\`\`${oneLine(html)}\n글\n\`\`\``,
  (html) => `\`${oneLine(html)}\``,
  (html) => `[${oneLine(html)}](https://ok.example)`,
  (html) => `[글](https://ok.example "${oneLine(html)}")`,
  (html) => `![${oneLine(html)}](./a.png "설명")`,
  (html) => `![글](./a.png '${oneLine(html)} | 사진: 나')`,
  (html) => `**${oneLine(html)}** ~~${oneLine(html)}~~`,
  (html) => `<details>\n\n${html}\n\n</details>`,
  (html) => `<br>\n${html}`,
  (html) => `<kbd>${oneLine(html)}</kbd>`,
  (html) => `<!-- 메모 -->\n${html}`,
  (html) => `[글][a]\n\n[a]: https://ok.example '${oneLine(html)}'`,
];

/** Ways to write an address in Markdown. */
const aroundAddress: readonly ((address: string) => string)[] = [
  (address) => `[글](${address})`,
  (address) => `[글](<${address}>)`,
  (address) => `[글](${address} "제목")`,
  (address) => `[글][a]\n\n[a]: ${address}`,
  (address) => `[글][a]\n\n[a]: <${address}> '제목'`,
  (address) => `[a]\n\n[A]: ${address}`,
  (address) => `<${address}>`,
  (address) => `글 ${address} 글`,
  (address) => `![글](${address})`,
  (address) => `![글](<${address}> "설명")`,
  (address) => `![글][a]\n\n[a]: ${address}`,
  (address) => `[![글](./a.png)](${address})`,
  (address) => `[![글](${address})](https://ok.example)`,
  (address) => `## [글](${address})`,
  (address) => `| 가 |\n| - |\n| [글](${address}) |`,
  (address) => `> **편집자 주** [글](${address})`,
  (address) => `본문[^1]\n\n[^1]: [글](${address})`,
  (address) => `[글](https://ok.example "x" ${address})`,
];

/** Ways for MDX to run something at build, or to put something into the page. */
const aroundMdx: readonly ((html: string) => string)[] = [
  (html) => html,
  (html) => html.replace(/>$/, ' />'),
  (html) => `{${JSON.stringify(html)}}`,
  (html) => `글 {globalThis.__pwn?.() ?? ${JSON.stringify(html)}}`,
  (html) => `<Fragment set:html={${JSON.stringify(html)}} />`,
  (html) => `<Fragment set:html=${JSON.stringify(html.replaceAll(/["&]/g, "'"))} />`,
  (html) => `<div dangerouslySetInnerHTML={{ __html: ${JSON.stringify(html)} }} />`,
  (html) => `<Gallery {...{ 'set:html': ${JSON.stringify(html)} }} />`,
  (html) => `<Gallery set:html=${JSON.stringify(html.replaceAll(/["&]/g, "'"))}>글</Gallery>`,
  (html) => `<Quote by={${JSON.stringify(html)}}>글</Quote>`,
  (html) => `<Quote by=${JSON.stringify(html.replaceAll(/["&]/g, "'"))}>글</Quote>`,
  (html) => `<Quote by="나" source="javascript:__pwn()//${html.length}">글</Quote>`,
  (html) => `<kbd {...{ onclick: '__pwn()', title: ${html.length} }}>글</kbd>`,
  (html) => `<details open={true} data-x="${html.length}">글</details>`,
  (html) => `export const a = ${JSON.stringify(html)}\n\n<Fragment set:html={a} />`,
  (html) => `import a from 'data:text/javascript,${html.length}'\n\n{a}`,
  (html) => `export const components = { p: 'script' }\n\n__pwn(${html.length})`,
  (html) => `export { default } from './${html.length}.astro'`,
  (html) => `<script>{${JSON.stringify(html)}}</script>`,
  (html) => `<a href={'javascript:__pwn(${html.length})'}>글</a>`,
  (html) => `<iframe srcdoc={${JSON.stringify(html)}} />`,
  (html) => `<components.p is:raw>{${html.length}}</components.p>`,
  (html) => `<x-a client:load>{\`${html.length}\`}</x-a>`,
  (html) => `<Gallery server:defer><b onclick="__pwn(${html.length})">글</b></Gallery>`,
];

/** HTML in a corner of Markdown. */
export const embedHtml = (html: string, random: Random): string => random.pick(aroundHtml)(html);

/** An address as a link or a picture. */
export const embedLink = (address: string, random: Random): string =>
  random.pick(aroundAddress)(address);

/** HTML as MDX would take it: as JSX, in an expression, in an attribute. */
export const embedMdx = (html: string, random: Random): string => random.pick(aroundMdx)(html);

/** A drawing as a block of a text; in a quote, in a list and in MDX it is read all the same. */
export const embedDrawing = (drawing: string, random: Random): string => {
  const block = `\`\`\`mermaid\n${drawing}\n\`\`\``;
  return random.pick([
    block,
    block.replaceAll(/^/gm, '> '),
    `1. 가\n${block.replaceAll(/^/gm, '   ')}`,
  ]);
};
