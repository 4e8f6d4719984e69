import type { Page } from '@playwright/test';

/** Where no line of Korean may end, told apart from how the site finds them: what stands before the break, and after it. */
const pairs: Readonly<Record<string, readonly [string, string]>> = {
  'a particle after a bracket, quote or sign': [
    String.raw`[)\]}’”'"»」』》〉%+#!?…]`,
    String.raw`[가-힣]`,
  ],
  'an opening bracket at the end of a line': [
    String.raw`[(\[{‘“「『《〈]\s?`,
    String.raw`[^\s)\]}’”]`,
  ],
  'a middle dot at the beginning of a line': [String.raw`[^\s·]\s?`, String.raw`·`],
  'a number and what it counts': [
    String.raw`(?:(?<![\p{L}\p{N}.-])\d[\d,.]*\d?[십백천만억조]{0,2}|(?<![가-힣])[수몇]?[일이삼사오육칠팔구]?[십백천만억조]+)\s`,
    String.raw`(?:명|개|가지|번|배|대|건|곳|원|년|월|일|시간|분|초|회|편|쪽|층|가구|GB|TB|PB|MB|KB|Gbps|Mbps|IOPS|ms|ns|vCPU|달러|%)`,
  ],
  'a range before its dash': [String.raw`\d[십백천만억조]{0,2}`, String.raw`[~–]\d`],
  'a range after its dash': [String.raw`\d[십백천만억조]{0,2}[~–]`, String.raw`\d`],
  'a counted word and its count': [
    String.raw`(?<![가-힣])(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|몇)\s`,
    String.raw`(?:가지|번|개|명|대|곳|배|단계|종류|편)`,
  ],
  'a short name with a hyphen': [
    String.raw`(?<![\w-])[A-Za-z]{1,2}-`,
    String.raw`[A-Za-z]{2,6}(?![\w-])`,
  ],
  'a name with a sign': [String.raw`[A-Z]{2,}\s`, String.raw`[A-Z]\+`],
};

/**
 * The lines of an open page that break where Korean does not, each with its words around the break: «천만 ⏎ 명». Asks the
 * browser where each letter stands, so that it holds whatever the site does about it.
 */
export const findBadBreaks = (page: Page): Promise<string[]> =>
  page.evaluate(
    (patterns) => {
      const passedOver =
        'pre, svg, script, style, template, dialog, [hidden], .visually-hidden, .skip';
      const isInline = (element: Element) => getComputedStyle(element).display === 'inline';
      const blockOf = (node: Node): Element => {
        let block = node.parentElement!;
        while (isInline(block) && block.parentElement) block = block.parentElement;
        return block;
      };
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const runs: { block: Element; nodes: Text[] }[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const parent = node.parentElement!;
        if (parent.closest(passedOver) || !parent.checkVisibility()) continue;
        const block = blockOf(node);
        const last = runs.at(-1);
        if (last?.block === block) last.nodes.push(node);
        else runs.push({ block, nodes: [node] });
      }
      const rectOf = (node: Text, at: number) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        // Within code a line breaks wherever it must.
        const code = node.parentElement!.closest('code, kbd');
        return { code, rect: range.getBoundingClientRect() };
      };
      const found: string[] = [];
      for (const { nodes } of runs) {
        const text = nodes.map(({ data }) => data).join('');
        const letter = (index: number) => {
          let at = index;
          for (const node of nodes) {
            if (at < node.length) return rectOf(node, at);
            at -= node.length;
          }
          throw new Error('Beyond the text');
        };
        for (const [name, left, right] of patterns) {
          for (const { index, 0: match } of text.matchAll(
            new RegExp(`${left}(?=${right})`, 'gu'),
          )) {
            const before = letter(index + match.trimEnd().length - 1);
            const after = letter(index + match.length);
            if (before.code !== null && before.code === after.code) continue;
            if (after.rect.width === 0 || after.rect.top < before.rect.bottom - 1) continue;
            const from = Math.max(0, index - 8);
            const cut = index + match.length;
            found.push(`${name}: …${text.slice(from, cut).trim()} ⏎ ${text.slice(cut, cut + 10)}…`);
          }
        }
      }
      return found.map((each) => each.replaceAll(/\s+/gu, ' '));
    },
    Object.entries(pairs).map(([name, pair]) => [name, ...pair] as const),
  );
