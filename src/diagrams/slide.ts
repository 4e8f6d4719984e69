import { toHtml } from 'hast-util-to-html';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { tallWidth } from './picture.ts';

/** What a slide shows besides its picture. */
export interface SlideText {
  readonly title: string;
  readonly event: string;
}

/** The margin at each side, in pixels of the diagram's own scale. */
const margin = 12;

/** The width of a slide in pixels of the diagram's own scale: seen 328 px wide, its labels keep 14 px. */
export const slideWidth = tallWidth + 2 * margin;

/** A redrawn slide as a page of its own, `slideWidth` wide, for a browser to take a picture of. */
export function renderSlide({ title, event }: SlideText, picture: Element, css: string): string {
  const body = h(
    'body',
    h('p.slide-event', event),
    h('h1', title),
    picture,
    h('p.slide-credit', '발표 내용을 바탕으로 다시 그림 · 서밋 노트'),
  );
  const style = h('style', `${css}\n${sheet}`);
  const head = h('head', h('meta', { charSet: 'utf-8' }), style);
  return `<!doctype html>${toHtml(h('html', head, body))}`;
}

const sheet = `
  :root { color-scheme: light; }
  body { box-sizing: border-box; margin: 0; padding: 14px ${margin - 1}px 12px; border: 1px solid var(--line); background: var(--paper); color: var(--ink); font-family: var(--sans); word-break: keep-all; overflow-wrap: anywhere; }
  p, h1 { margin: 0; }
  h1 { margin-block: 2px 14px; padding-block-end: 11px; border-block-end: 1px solid var(--line); font-size: 21px; font-weight: 700; line-height: 1.32; letter-spacing: -0.01em; text-wrap: balance; }
  p { color: var(--ink-soft); font-size: 15px; line-height: 1.4; }
  .slide-credit { margin-block-start: 12px; padding-block-start: 8px; border-block-start: 1px solid var(--line); font-size: 14.8px; text-align: end; letter-spacing: -0.02em; }
`;
