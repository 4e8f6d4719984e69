import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from './visit.ts';
import type { VFile } from 'vfile';
import type { KindOf } from '../diagrams/kinds.ts';
import { buildLegend } from '../diagrams/legend.ts';
import { wideWidth, type Pictures } from '../diagrams/picture.ts';
import { renderDiagram } from '../diagrams/render.ts';
import type { Place } from '../diagrams/source.ts';
import { romanise } from '../korean/romanise.ts';
import { placeInText } from './fence-place.ts';
import type { AddressOptions } from './rehype-addresses.ts';
import { drawingTag, type NamedDrawing } from './remark-drawings.ts';

/** What the caller lends: which kind of thing a label names. */
export interface KindOptions {
  readonly kindOf: KindOf;
}

/** What is to be drawn in the place of an element, whoever wrote it where. */
interface Drawing extends Partial<Omit<NamedDrawing, 'source'>> {
  readonly element: Element;
  readonly source: string;
  readonly placeOf: (at: Place) => Place;
}

/** A fenced `mermaid` block, and a drawing beside the text → `<figure class="diagram">` with its picture, caption and credit. */
export function rehypeDiagrams({ kindOf, root }: KindOptions & AddressOptions) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const addressOf = namePictures(file.path, root);
    const faults: (Place & { readonly said: string })[] = [];
    for (const drawing of findDrawings(tree, file)) {
      const rendered = await renderDiagram(drawing.source, { alt: drawing.alt, kindOf });
      if (rendered.kind === 'drawn') {
        const { caption, credit = usualCredit } = drawing;
        const said = { caption: caption || rendered.title, credit };
        const address = addressOf(drawing.name?.replace(/\.mmd$/, '') ?? rendered.title);
        Object.assign(drawing.element, figure(rendered, said, address));
        continue;
      }
      const name = drawing.name === undefined ? '' : `${drawing.name} `;
      for (const { message, ...at } of rendered.problems) {
        const { line, column } = drawing.placeOf(at);
        faults.push({ line, column, said: `${name}${line}:${column} ${message}` });
      }
    }
    if (faults.length > 0)
      file.fail(
        ['그림을 그릴 수 없습니다.', ...faults.map(({ said }) => said)].join('\n'),
        faults[0],
      );
  };
}

/** Who draws without saying whose it is, draws what they heard: it is none of the talk's slides. */
const usualCredit = '참석자의 노트를 바탕으로 그림 (발표 슬라이드가 아님)';

function findDrawings(tree: Root, file: VFile): Drawing[] {
  const found: Drawing[] = [];
  visit(tree, 'element', (element) => {
    const source = fenceIn(element);
    if (source !== undefined) {
      const placeOf = placeInText(String(file), element.position?.start.line ?? 0, source);
      found.push({ element, source, placeOf });
    }
    if (element.tagName !== drawingTag) return;
    const named = file.data.drawings![Number(element.properties['dataHeld'])]!;
    found.push({ element, ...named, placeOf: (at) => at });
  });
  return found;
}

function fenceIn({ tagName, children: [code] }: Element): string | undefined {
  if (tagName !== 'pre' || code?.type !== 'element' || code.tagName !== 'code') return undefined;
  const { className } = code.properties;
  if (!Array.isArray(className) || !className.includes('language-mermaid')) return undefined;
  return code.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** Room that a wide picture may ask for, in pixels; `diagrams.css` shows it from there on. */
const rooms = [480, 640, 800, wideWidth];

function figure(
  { tall, wide, kinds }: Pictures,
  { caption, credit }: { readonly caption: string; readonly credit: string },
  dataPicture: string | undefined,
): Element {
  const needed = Number(wide?.properties['width']);
  return h(
    'figure.diagram',
    { dataRoom: wide && rooms.find((room) => room >= needed), dataPicture },
    ...(wide === undefined ? [tall] : [wide, tall]),
    ...buildLegend(kinds),
    h('figcaption', `${caption} `, h('span.credit', credit)),
  );
}

/** Addresses of drawings as pictures, beside the page of the text they stand in; none in what is no event and no recap. */
function namePictures(text: string | undefined, root: string) {
  const page = /events\/((?:[^/]+\/){1,2})(?:event|index)\.mdx?$/.exec(
    text?.replaceAll('\\', '/') ?? '',
  );
  // The picture of the page's own card.
  const taken = new Set(['card']);
  return (name: string): string | undefined => {
    if (page === null) return undefined;
    const stem = romanise(name).slice(0, 60).replace(/-$/, '') || 'drawing';
    let free = stem;
    for (let count = 2; taken.has(free); count += 1) free = `${stem}-${count}`;
    taken.add(free);
    return `${root}events/${page[1]}${free}.png`;
  };
}
