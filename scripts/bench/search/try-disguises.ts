// Scratch runner: node scripts/bench/search/try-disguises.ts <markdown folder> [amount] [seed] [misses pattern]
import { readTerms } from '../../../src/load/names.ts';
import { buildCorpus } from '../../../tests/search/corpus.ts';
import { askDisguised, drawItems } from '../../../tests/search/known-items.ts';
import { openOurs } from '../../../tests/search/ours.ts';
import { readTexts } from './texts.ts';
const [folder = '', amount = '160', seed = '1', shown = ''] = process.argv.slice(2);
const out = `.cache/bench/try-${folder.replaceAll('/', '-')}`;
const terms = readTerms('content');
let t = performance.now();
if (process.env['REUSE'] === undefined) await buildCorpus(folder, out, terms);
console.log('indexed', Math.round(performance.now() - t), 'ms');
const texts = readTexts(out);
const all = drawItems(texts, terms, Number(amount), Number(seed));
const items =
  process.env['KIND'] === undefined
    ? all
    : {
        hangul: [],
        latin: [],
        pairs: [],
        [process.env['KIND']]: all[process.env['KIND'] as 'hangul'],
      };
console.log(texts.length, 'pages', items.hangul.length, items.latin.length, items.pairs.length);
const ours = await openOurs(out);
t = performance.now();
const results = await askDisguised(ours, items, Number(seed));
for (const { row, name: own, asked, first, misses } of results) {
  const name = `${row} ${own}`;
  console.log(name.padEnd(32), String(asked).padStart(4), first.toFixed(2));
  if (shown !== '' && name.includes(shown)) console.log(misses.map((m) => `      ${m}`).join('\n'));
}
console.log(Math.round(performance.now() - t), 'ms');
