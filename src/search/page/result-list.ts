import { splitUnbroken } from '../../korean/line-breaks.ts';
import { shortDay } from '../../model/dates.ts';
import type { Segment } from '../results/segments.ts';
import { element, part, stamp } from '../dom/elements.ts';
import type { Heading, Row } from '../results/row.ts';

/** Shows rows as items of a list, each stamped from the panel's templates. */
export function renderRows(list: HTMLElement, panel: ParentNode, rows: readonly Row[]): void {
  const items = rows.map((row) => renderRow(panel, row));
  const isThere = (item: HTMLElement, index: number) => list.children[index]?.isEqualNode(item);
  // Rows that stand already stay: a reader may be on one, or about to let go of the mouse.
  const kept = items.findIndex((item, index) => !isThere(item, index));
  const first = kept < 0 ? items.length : kept;
  for (const item of [...list.children].slice(first)) item.remove();
  list.append(...items.slice(first));
}

function renderRow(panel: ParentNode, row: Row): HTMLElement {
  const item = stamp(panel, 'row');
  if (row.accent !== '') item.dataset['accent'] = row.accent;
  part(item, 'date', HTMLElement).textContent = row.date === '' ? row.year : shortDay(row.date);
  fill(item, 'time', plain(row.time));
  const title = part(item, 'title', HTMLAnchorElement);
  title.href = row.url;
  title.append(...renderText(row.title));
  fill(item, 'kind', plain(row.kind));
  fill(item, 'event', withYear(row));
  fill(item, 'speakers', row.speakers);
  fill(item, 'excerpt', row.excerpt.length > 0 ? row.excerpt : plain(row.summary));
  const headings = part(item, 'headings', HTMLElement);
  headings.append(...row.headings.map((heading) => renderHeading(panel, heading)));
  if (row.headings.length === 0) headings.remove();
  return item;
}

function renderHeading(panel: ParentNode, { url, title }: Heading): HTMLElement {
  const item = stamp(panel, 'heading');
  const link = part(item, 'link', HTMLAnchorElement);
  link.href = url;
  link.append(...renderText(title));
  return item;
}

/** The event, and its year where neither its name nor the title says it: on a phone there is no date beside it. */
function withYear({ title, event, year }: Row): readonly Segment[] {
  const said = [...title, ...event].map(({ text }) => text).join('');
  const unsaid = year.split(', ').filter((one) => !said.includes(one));
  return [...event, ...plain(unsaid.map((one) => ` ${one}`).join(''))];
}

/** Fills a part with text; without text the part goes away. */
function fill(item: HTMLElement, name: string, segments: readonly Segment[]): void {
  const place = part(item, name, HTMLElement);
  if (segments.length === 0) place.remove();
  else place.append(...renderText(segments));
}

const plain = (text: string): Segment[] => (text === '' ? [] : [{ text, marked: false }]);

/** Pieces of a text with their marks, those in one that no line may break. */
function renderText(segments: readonly Segment[]): readonly (string | HTMLElement)[] {
  const left = segments.map((segment) => ({ ...segment }));
  /** The next so many letters. */
  const take = (length: number): (string | HTMLElement)[] => {
    const [first] = left;
    if (!first || length === 0) return [];
    const text = first.text.slice(0, length);
    first.text = first.text.slice(text.length);
    if (first.text === '') left.shift();
    return [first.marked ? element('mark', text) : text, ...take(length - text.length)];
  };
  return splitUnbroken(segments.map(({ text }) => text).join('')).flatMap(({ text, isWhole }) => {
    const nodes = take(text.length);
    if (!isWhole) return nodes;
    const whole = element('span', '', 'nb');
    whole.append(...nodes);
    return [whole];
  });
}
