import { buildAddress, buildHtml } from './active-markup.ts';
import { disguise } from './disguises.ts';
import { buildHostile, hideInDrawing } from './drawings.ts';
import { embedDrawing, embedHtml, embedLink, embedMdx } from './embeddings.ts';
import type { Payload } from './payloads.ts';
import { seedRandom, type Random } from './random.ts';

/**
 * Attacks that nobody wrote down: something active, disguised, in a corner of Markdown, of MDX or of a drawing.
 * The same seed makes the same attacks; no two have the same text.
 */
export function generateAttacks(count: number, seed = 4): Payload[] {
  const random = seedRandom(seed);
  const known = new Map<string, Payload>();
  while (known.size < count) {
    const { kind, context, input } = generateOne(random);
    const id = `${kind}-generated-${known.size + 1}`;
    known.set(input, {
      id,
      category: kind,
      context,
      input,
      // Only where it stands tells whether it is active: as a link, https://evil.example is one like any other.
      forbid: [],
      interaction: 'click',
    });
  }
  return [...known.values()];
}

type Generated = Pick<Payload, 'context' | 'input'> & { readonly kind: string };

function generateOne(random: Random): Generated {
  // Drawing takes its time, so that few are enough.
  if (random.once(30)) {
    const drawing = random.once(3)
      ? buildHostile(random)
      : hideInDrawing(disguise(buildHtml(random), random), random);
    const context = random.pick(['markdown', 'mdx'] as const);
    return { kind: 'drawing', context, input: embedDrawing(drawing, random) };
  }
  const lot = random.below(10);
  if (lot < 6) {
    const html = disguise(buildHtml(random), random);
    return { kind: 'html', context: 'markdown', input: embedHtml(html, random) };
  }
  if (lot < 9) {
    return {
      kind: 'link',
      context: 'markdown',
      input: embedLink(buildAddress(random), random),
    };
  }
  return { kind: 'mdx', context: 'mdx', input: embedMdx(buildHtml(random), random) };
}
