import type { Random } from '../attacks/random.ts';

const names = (
  'p div a li ul ol table tr td th tbody thead caption colgroup b i em strong code small s u h2 h3 button form ' +
  'svg g title desc text script dl dt dd pre span x-y section details summary label html head body select option ' +
  'template fieldset legend nobr font ruby rt menu center math mi figure figcaption dialog search address hgroup ' +
  'video picture mark time object noscript textarea q ins use symbol linearGradient foreignObject annotation-xml'
).split(' ');
const empty = (
  'br hr img input wbr link meta col source area base track embed ' + 'path/ g/ p/ svg/ br/'
).split(' ');
const texts = [
  '가',
  ' ',
  '\n',
  '&amp;',
  '&#x27;',
  '\u00a0',
  '&',
  '&copy;',
  '<',
  '</',
  '<!-- 가 -->',
];
const attributes =
  ' title="가"| hidden| title="가 > <b>"| viewBox="0"| viewbox="0"| id=a| a b a'.split('|');

/** What an element often holds, so that its rules are met and not only broken. */
const children: Readonly<Record<string, string>> = {
  ...{ ul: 'li', ol: 'li', table: 'tbody', tbody: 'tr', thead: 'tr', tr: 'td', dl: 'dt', svg: 'g' },
};

/** A page of which chance alone knows what stands where; mostly with every end tag in its place. */
export function makeHtml(random: Random): string {
  const title = random.pick(['가', '&amp;', '<b>', ' ']);
  const between = random.once(9) ? '가' : ' ';
  return `<!doctype html><html><head><title>${title}</title>${random.once(9) ? nest(1) : ''}</head>${between}<body>${nest(6)}</body></html>`;

  function nest(depth: number): string {
    return Array.from({ length: random.below(4) }, () => {
      const kind = random.below(12);
      if (kind < 2) return random.once(3) ? random.pick(texts) : '가';
      if (kind < 4 || depth <= 0) return `<${random.pick(empty)}>`;
      const name = random.pick(names);
      const child = children[name];
      const inner = child && !random.once(3) ? wrap(child, nest(depth - 2)) : nest(depth - 1);
      return random.once(60) ? `<${name}>${inner}` : wrap(name, inner);
    }).join('');
  }

  function wrap(name: string, inner: string): string {
    const attribute = random.once(3) ? random.pick(attributes) : '';
    return `<${name}${attribute}>${inner}</${name}>`;
  }
}
