/** An element of XML: of a text, or of elements. xml('title', '가 & 나') → <title>가 &amp; 나</title> */
export function xml(
  name: string,
  content: string | readonly string[] = [],
  attributes: Readonly<Record<string, string>> = {},
): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const within = typeof content === 'string' ? escape(content) : content.join('');
  return `<${name}${said.join('')}>${within}</${name}>`;
}

/** A whole document of XML. */
export const renderXml = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => entities[sign]!);
