import type { Finding } from './fault.ts';
import { isWithin, type Page } from './page.ts';

/** What a mistake in a template leaves behind for a reader to find. */
const leak = /__ASTRO_|\[object \w+\]|\bundefined\b|\bNaN\b|@@|\{\{|\uFFFD/;

/** Where a recap may show it on purpose. */
const quoting = new Set(['code', 'kbd', 'pre', 'samp', 'script']);

/** Attributes that a reader meets, or that machines show to one. */
const shown = [
  'alt',
  'aria-label',
  'content',
  'href',
  'placeholder',
  'src',
  'srcset',
  'title',
  'value',
];

/** Text that was meant for a machine. */
export function checkPlaceholders({ html, elements }: Page): Finding[] {
  if (!leak.test(html)) return [];
  return elements.flatMap((element) => [
    ...(isWithin(element, quoting) ? [] : explain(element.ownText, `<${element.tag}>`)),
    ...shown.flatMap((name) => explain(element.attributes[name] ?? '', `<${element.tag} ${name}>`)),
  ]);
}

function explain(text: string, where: string): Finding[] {
  const found = leak.exec(text);
  if (!found) return [];
  const around = text.slice(Math.max(0, found.index - 20), found.index + 40).trim();
  return [
    {
      rule: 'placeholder',
      message: `${where}에 기계가 남긴 글자가 있습니다: \`${around}\``,
      hint: '글에서 일부러 적은 것이면 `…`로 감싸 코드로 적어 주세요.',
    },
  ];
}
