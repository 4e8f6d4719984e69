import { finding, type Finding } from './fault.ts';
import type { XmlElement } from './xml.ts';

/** Whatever a drawing is made of; a script, a link or another document is none of it. */
const drawn = /^(?:svg|g|path|rect|circle|ellipse|line|polyline|polygon|title|desc|defs|style)$/;

/** The site's own icon is the only SVG file: opened by itself it is a document that may run. */
export const checkSvg = (elements: readonly XmlElement[]): Finding[] =>
  elements.flatMap(explain).map((message) => finding('svg', message));

function explain({ path, attributes, text }: XmlElement): string[] {
  const name = path.split('/').at(-1)!;
  const found = Object.keys(attributes).filter((one) => /^on|href$/i.test(one));
  return [
    ...(drawn.test(name) ? [] : [`<${name}>은(는) 쓸 수 없습니다.`]),
    ...found.map((one) => `<${name} ${one}>은(는) 쓸 수 없습니다.`),
    ...(/url\(|@import/.test(text) ? ['다른 파일을 부르는 스타일은 쓸 수 없습니다.'] : []),
  ];
}
