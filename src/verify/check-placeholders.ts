import { findPlaceholders } from '../schema/placeholders.ts';
import type { Finding } from './fault.ts';
import { isSeam, isWithin, type Page, type PageElement } from './page.ts';

/** Where a recap may show it on purpose; what a page quotes, it may also name: in a label, in its contents. */
const quoting = new Set(['code', 'pre', 'samp', 'script']);

/** Attributes that a reader meets, or that machines show to one. */
const shown = 'alt aria-label content href placeholder src srcset title value'.split(' ');

/** Text that was meant for a machine. */
export function checkPlaceholders({ html, elements }: Page): Finding[] {
  if (findPlaceholders(html).length === 0) return [];
  const isQuoted = (element: PageElement) => isWithin(element, quoting);
  const quoted = new Set(
    elements.filter(isQuoted).flatMap(({ ownText }) => findPlaceholders(ownText)),
  );
  const explain = (text: string, where: string): Finding[] => {
    const found = findPlaceholders(text).find((one) => !quoted.has(one));
    if (found === undefined) return [];
    const at = text.indexOf(found);
    const around = text.slice(Math.max(0, at - 20), at + 40).trim();
    return [
      {
        rule: 'placeholder',
        message: `${where}에 기계가 남긴 글자가 있습니다: \`${around}\``,
        hint: '글에서 일부러 적은 것이면 `…`로 감싸 코드로 적어 주세요.',
      },
    ];
  };
  return elements.flatMap((element) => [
    ...(isQuoted(element) || isSeam(element) ? [] : explain(element.ownText, `<${element.tag}>`)),
    ...shown.flatMap((name) => explain(element.attributes[name] ?? '', `<${element.tag} ${name}>`)),
  ]);
}
