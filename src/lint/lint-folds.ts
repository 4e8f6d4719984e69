import type { Nodes } from 'mdast';
import { readHtml } from '../markdown/html.ts';
import { parseTree } from '../markdown/parse.ts';
import { isBlank, renderPlainText } from '../markdown/plain-text.ts';
import type { Problem } from '../problems/problem.ts';
import { placeWithin, type Text } from './text.ts';

/** A tag of a fold; `at` is where it stands in its node's own source. */
interface Tag {
  readonly kind: 'opening' | 'closing';
  readonly name: string;
  readonly node: Nodes;
  readonly at: number;
}

/** Tags of folds, and words, in the order in which a text has them. */
type Piece = Tag | { readonly kind: 'words'; readonly words: string };

/** Folds that nobody can tell by their names: without a summary, or with one that is empty or somewhere else. */
export function lintFolds(text: Text): Problem[] {
  const problems: Problem[] = [];
  const open: (Tag & { words: string; isNamed: boolean })[] = [];
  const tell = ({ node, at }: Tag, message: string) => {
    const hint = '`<details>` 바로 다음에 `<summary>펼치기 전에 보일 글</summary>`을 적어 주세요.';
    const place = placeWithin(node, at, text);
    problems.push({ rule: 'details', severity: 'error', message, hint, place });
  };
  for (const piece of read(text.tree)) {
    const fold = open.at(-1);
    if (piece.kind === 'words') {
      for (const each of open) each.words += piece.words;
    } else if (piece.kind === 'opening') {
      open.push({ ...piece, words: '', isNamed: piece.name === 'summary' });
      if (piece.name !== 'summary') continue;
      if (fold?.name !== 'details' || fold.isNamed || !isBlank(fold.words))
        tell(piece, '`<summary>`는 `<details>`의 맨 앞에만, 한 번만 적습니다.');
      if (fold) fold.isNamed = true;
    } else if (fold?.name === piece.name) {
      open.pop();
      if (!fold.isNamed) tell(fold, '`<details>`에 `<summary>`가 없습니다.');
      else if (fold.name === 'summary' && isBlank(fold.words))
        tell(fold, '`<summary>`에 글이 없습니다.');
    }
  }
  return problems;
}

function* read(node: Nodes): Generator<Piece> {
  if (node.type === 'html') yield* readTags(node);
  else if ('children' in node) {
    const name = node.type.startsWith('mdxJsx') && 'name' in node ? node.name : undefined;
    const isFold = name === 'details' || name === 'summary';
    if (isFold) yield { kind: 'opening', name, node, at: 0 };
    for (const child of node.children) yield* read(child);
    if (isFold) yield { kind: 'closing', name, node, at: 0 };
  } else if ('alt' in node) yield { kind: 'words', words: node.alt ?? '' };
  else if ('value' in node && !node.type.startsWith('mdx'))
    yield { kind: 'words', words: node.value };
}

/** In a block of HTML no Markdown is read, but `&nbsp;` is. */
function* readTags(node: Extract<Nodes, { type: 'html' }>): Generator<Piece> {
  const pieces = readHtml(node.value);
  for (const [index, piece] of pieces.entries()) {
    const words = node.value.slice(piece.at, pieces[index + 1]?.at);
    if (piece.kind === 'text')
      yield { kind: 'words', words: renderPlainText(parseTree(words.trim())) };
    if (piece.kind !== 'tag' || piece.form === 'void') continue;
    const { name, form, at } = piece;
    if (name === 'details' || name === 'summary') yield { kind: form, name, node, at };
  }
}
