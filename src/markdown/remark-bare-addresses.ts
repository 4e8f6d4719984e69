import type { Link, Root } from 'mdast';
import { visit } from './visit.ts';
import { isJosa } from '../korean/josa.ts';

/** Gives the particle back that GFM takes into a bare address: https://aws.amazon.com/ko/에서 → the link, then 에서. */
export function remarkBareAddresses() {
  return (tree: Root): void => {
    visit(tree, 'link', (link, index, parent) => {
      const [label] = link.children;
      if (index === undefined || !parent || label?.type !== 'text' || !isBare(link)) return;
      const tail = /[가-힣]+$/.exec(label.value)?.[0];
      if (!tail || !isJosa(tail)) return;
      label.value = label.value.slice(0, -tail.length);
      link.url = label.value;
      parent.children.splice(index + 1, 0, { type: 'text', value: tail });
    });
  };
}

function isBare(link: Link): boolean {
  const [label] = link.children;
  return (
    label?.type === 'text' &&
    /^https?:/.test(label.value) &&
    link.url.startsWith('http') &&
    !link.title
  );
}
