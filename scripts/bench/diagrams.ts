import { parseArgs } from 'node:util';
import { renderDiagram } from '#site/diagrams/render.ts';
import { buildDrawing } from '../../tests/attacks/drawings.ts';
import { seedRandom } from '../../tests/attacks/random.ts';
import { diagrams } from '../../tests/support/diagrams.ts';

/* How long drawings of every kind take, one after the other: `npm run bench:diagrams -- --count 2000 --seed 5`. */

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '5' },
    slowest: { type: 'boolean', default: false },
  },
});
const random = seedRandom(Number(values.seed));
const times: { readonly kind: string; readonly cpu: number; readonly text: string }[] = [];

// The first layouts are slow: the engine is loaded, and nothing of it is compiled.
for (const text of Object.values(diagrams)) await renderDiagram(text);
for (let left = Number(values.count); left > 0; left -= 1) {
  const text = buildDrawing(random);
  const before = process.threadCpuUsage();
  const { kind } = await renderDiagram(text);
  const { user, system } = process.threadCpuUsage(before);
  times.push({ kind, cpu: (user + system) / 1000, text });
}
times.sort((one, other) => one.cpu - other.cpu);

console.log('           그림     중앙값      95%       99%       최대 (CPU ms)');
print('그려짐', 'drawn');
print('거절됨', 'faulty');
if (values.slowest)
  for (const { cpu, text } of times.slice(-3)) console.log(`\n${cpu} ms\n${text}`);

function print(name: string, kind: string): void {
  const some = times.filter((each) => each.kind === kind).map(({ cpu }) => cpu);
  const at = (share: number) =>
    (some[Math.min(some.length - 1, Math.floor(some.length * share))] ?? 0).toFixed(1).padStart(10);
  console.log(
    `${name}  ${String(some.length).padStart(8)}${at(0.5)}${at(0.95)}${at(0.99)}${at(1)}`,
  );
}
