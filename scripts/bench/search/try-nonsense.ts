import { readFileSync, readdirSync } from 'node:fs';
import { seedRandom } from '../../../tests/attacks/random.ts';
import { rewrite } from '../../../src/search/query/rewrite.ts';
import { unpackNames, unpackWords } from '../../../src/search/words/knowledge.ts';
const [out = '', other = '', shown = '0'] = process.argv.slice(2);
const k = unpackWords(
  readFileSync(`${out}/pagefind/words.txt`, 'utf8'),
  unpackNames(readFileSync(`${out}/pagefind/names.txt`, 'utf8')),
);
const text = readdirSync(other)
  .map((f) => readFileSync(`${other}/${f}`, 'utf8'))
  .join('\n');
const syllables = text.match(/[가-힣]/g)!;
const random = seedRandom(3);
const nonsense = Array.from({ length: 1000 }, () =>
  Array.from({ length: 2 + random.below(4) }, () => random.pick(syllables)).join(''),
);
const real = [...new Set(text.match(/(?<![가-힣])[가-힣]{2,6}(?=[을를]\s)/g))]
  .filter((w) => !k.lexicon.keys.some((key) => key.includes(w.slice(0, Math.max(2, w.length - 1)))))
  .slice(0, 1000);
const latin = Array.from({ length: 500 }, () =>
  Array.from({ length: 4 + random.below(5) }, () =>
    random.pick([...'etaoinshrdlucmfwypvbgkqjxz']),
  ).join(''),
);
for (const [name, list] of [
  ['random', nonsense],
  ['real absent', real],
  ['latin', latin],
] as const) {
  const by = new Map<string, string[]>();
  for (const q of list) {
    const { wanted, notes } = rewrite([q], k);
    if (wanted.length === 0) continue;
    const kind =
      notes.map((n) => n.kind).join('+') ||
      (wanted.length > 1 ? 'compound' : k.lexicon.has(wanted[0]!.keys[0]!) ? 'has' : 'begun');
    by.set(kind, [
      ...(by.get(kind) ?? []),
      `${q}→${notes[0]?.meant ?? wanted.map((w) => w.keys[0]).join('+')}`,
    ]);
  }
  console.log(
    name,
    list.length,
    [...by].map(([kind, all]) => `${kind} ${(all.length / list.length).toFixed(3)}`).join('  '),
  );
  if (shown !== '0')
    for (const [kind, all] of by) console.log('   ', kind, all.slice(0, Number(shown)).join(', '));
}
