import type { Nodes, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { withoutUnseen } from '../../schema/characters.ts';
import type { Findings } from '../report.ts';
import { findPlaceholders } from '../../schema/placeholders.ts';

const tidy = (text: string): string =>
  withoutUnseen(text.replaceAll(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ').normalize('NFC'));

/** Letters that were written as numbers (`&nbsp;`, `&#x202E;`) are seen, or are gone, too. */
export function tidyWords(tree: Root, findings: Findings): void {
  visit(tree, (node: Nodes) => {
    if (node.type === 'text') node.value = withoutNoise(node, findings);
    if ('value' in node) node.value = tidy(node.value);
    if (node.type === 'text') node.value = node.value.replaceAll(/ {2,}/g, ' ');
    if (node.type === 'image') {
      node.alt = withoutPlaceholders(tidy(node.alt ?? ''));
      node.title = node.title ? withoutPlaceholders(tidy(node.title)) : null;
    }
    if (node.type === 'link')
      node.title = node.title ? withoutPlaceholders(tidy(node.title)) : null;
  });
}

/** A thousand signs in a sentence, or a sign two hundred times, say nothing and hold every reader of Markdown up. */
function withoutNoise({ value, position }: Text, findings: Findings): string {
  const noise = '기호만 이어져 있어 옮기지 않습니다.';
  if ((value.match(/[[\]*_~<`&@$!]/g)?.length ?? 0) > 600) {
    findings.gone(position?.start.line, noise, value);
    return '';
  }
  return value.replaceAll(/([^\p{L}\p{N}\s])\1{199,}/gu, (run: string, mark: string) => {
    findings.gone(position?.start.line, noise, run);
    return mark.repeat(3);
  });
}

/** Words for a picture can hold no code, so what looks like a slip of a machine's is not said there. */
const withoutPlaceholders = (text: string): string =>
  findPlaceholders(text)
    .reduce((words, found) => words.replaceAll(found, ''), text)
    .replaceAll(/\s+/g, ' ')
    .trim();
