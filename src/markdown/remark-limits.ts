import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { findExcess, isTooDeep } from './limits.ts';
import { formatOf } from './parse.ts';

/** Refuses a text that is too much before its parser sees it, and a tree that is too deep before anything walks it. */
export function remarkLimits(this: Processor) {
  const { parser } = this;
  if (!parser) throw new Error('remark-limits stands after a parser');
  this.parser = (text: string, file: VFile) => {
    const excess = findExcess(text, formatOf(file.path ?? ''));
    if (excess) file.fail(`${excess.message} ${excess.hint}`, excess);
    return parser(text, file);
  };
  return (tree: Root, file: VFile): void => {
    if (isTooDeep(tree)) file.fail('글의 짜임이 너무 깊습니다.');
  };
}
