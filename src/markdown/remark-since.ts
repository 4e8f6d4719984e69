import type { Blockquote, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from './visit.ts';
import type { VFile } from 'vfile';
import type { MentionFinder } from '../dictionary/mentions.ts';
import { concerns, type Changed } from '../dictionary/since.ts';
import { changeKinds, type Change } from '../schema/life.ts';
import { link, paragraph, text } from './blocks.ts';
import { renderPlainText } from './plain-text.ts';
import { isAside, sinceName } from './remark-asides.ts';

/** What the caller lends: who finds names, and what became of a service since the event that a text tells of. */
export interface SinceOptions {
  readonly findMentions: MentionFinder;
  readonly changesSince: (path: string, service: string) => readonly Changed[];
}

/** Says once of each service that a text names what became of it since, in a note behind the first block that names it. */
export function remarkSince({ findMentions, changesSince }: SinceOptions) {
  return (tree: Root, file: VFile): void => {
    const told = new Set<string>();
    const words = renderPlainText(tree);
    const sinceIn = (block: RootContent): Changed[] =>
      namesIn(block, findMentions).flatMap((name) => {
        if (told.has(name)) return [];
        told.add(name);
        return changesSince(file.path, name).flatMap(({ service, changes }) => {
          const concerning = changes.filter((change) => concerns(change, words));
          return concerning.length > 0 ? { service, changes: concerning } : [];
        });
      });
    const children: RootContent[] = [];
    let waiting: Changed[] = [];
    for (const block of tree.children) {
      // What an author says beside the text comes first, and a heading is no place for a note.
      if (!isAside(block) && children.at(-1)?.type !== 'heading' && waiting.length > 0) {
        children.push(noteOf(waiting));
        waiting = [];
      }
      children.push(block);
      waiting.push(...sinceIn(block));
    }
    tree.children = waiting.length > 0 ? [...children, noteOf(waiting)] : children;
  };
}

/** The services that a block names; what was added to the text knew of today. */
function namesIn(block: RootContent, findMentions: MentionFinder): string[] {
  const names: string[] = [];
  visit(block, (node: Nodes) => {
    if (isAside(node) || node.type === 'footnoteDefinition') return SKIP;
    if (node.type === 'text') names.push(...findMentions(node.value).map(({ service }) => service));
    return undefined;
  });
  return names;
}

/** More than these in one note would part a text on a phone. */
const mostLines = 4;

/** `그 뒤 AWS App Mesh: 2024-09-24 새 고객 접수 중단, 2026-09-30 종료`, a line for each service; many are folded. */
function noteOf(changed: readonly Changed[]): Blockquote {
  const name: PhrasingContent = { type: 'strong', children: [text(sinceName)] };
  const lines = changed.map(lineOf);
  const [first = [], ...others] = lines;
  const said =
    lines.length > mostLines
      ? [paragraph([name, ` 서비스 ${lines.length}개가 달라졌습니다.`]), foldOf(lines)]
      : [paragraph([name, ' ', ...first]), ...others.map(paragraph)];
  // Nobody looks for a recap by what its text does not say.
  return { type: 'blockquote', data: { hProperties: { dataPagefindIgnore: '' } }, children: said };
}

/** A fold as a text in MDX has it, see `remark-safe-mdx`. */
function foldOf(lines: readonly PhrasingContent[][]): Paragraph {
  const written = (hName: string, children: readonly RootContent[]) =>
    ({ type: 'written', data: { hName }, children }) as unknown as Paragraph;
  return written('details', [written('summary', [text('달라진 점')]), ...lines.map(paragraph)]);
}

const lineOf = ({ service, changes }: Changed): PhrasingContent[] => [
  text(`${service.name}: `),
  ...changes.flatMap((change, index) => [...(index > 0 ? [text(', ')] : []), ...sayChange(change)]),
];

function sayChange(change: Change): PhrasingContent[] {
  const { kind, date, source, part } = change;
  const more = [part, kind === 'renamed' ? `옛 이름 ${change.from}` : undefined];
  const said = more.filter((one) => one !== undefined).join(', ');
  return [link(`${date} ${changeKinds[kind]}`, source), ...(said ? [text(`(${said})`)] : [])];
}
