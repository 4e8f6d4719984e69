import { finding, type Finding } from './fault.ts';
import type { Page } from './page.ts';
import { perTag } from './page-element.ts';

/** Attributes whose words are ids of other elements of the page. */
const naming = new Set([
  ...'anchor commandfor for form headers itemref list popovertarget'.split(' '),
  ...['aria-activedescendant', 'aria-controls', 'aria-describedby', 'aria-details'],
  ...['aria-errormessage', 'aria-flowto', 'aria-labelledby', 'aria-owns'],
]);

/** Ids that stand twice or are none, and names of elements that are not there. */
export function checkIds({ elements, ids }: Page): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const element of elements) {
    const { tag } = element;
    for (const [name, value] of findNames(element)) {
      if (name === 'id') {
        if (!/^\S+$/.test(value))
          findings.push(finding('empty-id', `<${tag}>의 id \`${value}\`은(는) 쓸 수 없습니다.`));
        else if (seen.has(value))
          findings.push({
            rule: 'same-id',
            message: `id \`${value}\`이(가) 한 쪽에 두 번 있습니다.`,
            hint: '제목의 {#id}를 서로 다르게 적어 주세요.',
          });
        seen.add(value);
      } else {
        for (const id of value.split(/\s+/)) {
          if (!ids.has(id)) findings.push(missing(tag, name, id));
        }
      }
    }
  }
  return findings;
}

/** The attributes of a tag that give a name or use one. */
const findNames = perTag(({ attributes }) =>
  Object.entries(attributes).filter(([name]) => name === 'id' || naming.has(name)),
);

const missing = (tag: string, name: string, id: string): Finding =>
  finding('dead-id', `<${tag} ${name}>이 가리키는 id \`${id}\`이(가) 그 쪽에 없습니다.`);
