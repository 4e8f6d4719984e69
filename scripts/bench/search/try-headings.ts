import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openOurs } from '../../../tests/search/ours.ts';
import { pageOf } from '../../../tests/search/judged.ts';
const [folder = '', out = '', shown = '0'] = process.argv.slice(2);
const ours = await openOurs(out);
let [n, first, three] = [0, 0, 0];
const misses: string[] = [];
const seen = new Map<string, number>();
const all = globSync('**/*.md', { cwd: folder })
  .toSorted()
  .flatMap((f) =>
    readFileSync(`${folder}/${f}`, 'utf8')
      .split('\n')
      .filter((l) => /^#{2,4} /.test(l))
      .map((l) => ({
        id: basename(f, '.md'),
        q: l.replace(/^#+ /, '').replace(/[`*]/g, '').trim(),
      })),
  );
for (const { q } of all) seen.set(q, (seen.get(q) ?? 0) + 1);
for (const { id, q } of all) {
  const w = q.split(/\s+/);
  if (seen.get(q)! > 1 || w.length < 2 || w.length > 7 || !/[가-힣]/.test(q)) continue;
  // every other word, without particles on the last: what a reader remembers of it
  const typed = process.env['SOME'] ? w.filter((_, i) => i % 2 === 0 || w.length < 4).join(' ') : q;
  const found = (await ours.ask(typed)).map(pageOf);
  n++;
  if (found[0] === id) first++;
  else misses.push(`${typed} | ${found.slice(0, 3)} | ${id}`);
  if (found.slice(0, 3).includes(id)) three++;
}
console.log(n, (first / n).toFixed(3), (three / n).toFixed(3));
console.log(misses.slice(0, Number(shown)).join('\n'));
