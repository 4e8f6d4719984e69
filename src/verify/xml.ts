import sax from 'sax';

/** An element of an XML document: `rss/channel/item/title` and the text right inside it. */
export interface XmlElement {
  readonly path: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  text: string;
}

/** The elements of an XML document in order. Throws, with line and column, when it is not well-formed. */
export function parseXml(xml: string): readonly XmlElement[] {
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const path = [open.at(-1)?.path, name].filter((part) => part !== undefined).join('/');
    const element: XmlElement = { path, attributes, text: '' };
    elements.push(element);
    open.push(element);
  };
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onclosetag = () => open.pop();
  parser.write(xml).close();
  return elements;
}

/** The texts of all elements at a path, in order. */
export const textsAt = (elements: readonly XmlElement[], path: string): readonly string[] =>
  elements.filter((element) => element.path === path).map(({ text }) => text.trim());
