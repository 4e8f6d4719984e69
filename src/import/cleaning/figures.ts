import type { Element, ElementContent } from 'hast';
import type { Findings } from '../report.ts';
import { findAll, lineOf, put, textOf } from './hast.ts';

/** `<figure>` → its picture with the caption as its title; of several pictures the caption is a line below them. */
export function cleanFigure(figure: Element, findings: Findings): ElementContent[] {
  const isCaption = (child: ElementContent): child is Element =>
    child.type === 'element' && child.properties['dataCaption'] !== undefined;
  const captions = figure.children.filter(isCaption);
  const content = figure.children.filter((child) => !isCaption(child));
  const caption = captions.map(textOf).join(' ').replaceAll(/\s+/g, ' ').trim();
  const images = findAll({ ...figure, children: content }, 'img');
  const words = content.map(textOf).join('').trim();
  const [image] = images;
  const hasLinks = captions.some((one) => findAll(one, 'a').length > 0);
  if (images.length !== 1 || !image || words !== '' || hasLinks)
    return [put(figure, 'div', content), ...captions.map((one) => put(one, 'p', one.children))];
  const title = String(image.properties['title'] ?? '');
  if (caption !== '' && title !== '' && title !== caption)
    findings.gone(lineOf(image), '설명이 둘이라 아래에 적힌 것만 옮깁니다.', title);
  const properties = { ...image.properties, ...(caption && { title: caption }) };
  return [put(figure, 'p', [put(image, 'img', [], properties)])];
}
