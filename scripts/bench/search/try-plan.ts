import { readFileSync } from 'node:fs';
import { parseQuery } from '../../../src/search/query/query.ts';
import { rewrite } from '../../../src/search/query/rewrite.ts';
import { unpackNames, unpackWords } from '../../../src/search/words/knowledge.ts';
const [out = '', ...queries] = process.argv.slice(2);
const k = unpackWords(
  readFileSync(`${out}/pagefind/words.txt`, 'utf8'),
  unpackNames(readFileSync(`${out}/pagefind/names.txt`, 'utf8')),
);
for (const q of queries) {
  const { wanted, notes, missing } = rewrite(parseQuery(q).terms, k);
  console.log(
    q,
    '|',
    wanted
      .map(
        (w) =>
          `${w.typed}:${w.keys.map((x) => k.vocabulary.get(x)?.name ?? x).join('/')}${w.isOptional ? '?' : ''}${w.parts.length ? `(${w.parts.join(' ')})` : ''}`,
      )
      .join('  '),
    '|',
    notes.map((n) => `${n.kind} ${n.typed}→${n.meant}`).join('; '),
    '|',
    missing.join(','),
  );
}
