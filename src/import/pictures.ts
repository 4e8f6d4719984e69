import type { Image, Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isLocalAddress, isWebAddress } from '../schema/addresses.ts';
import { isLinkable } from '../markdown/links.ts';
import type { Fate, PictureRecord } from './report.ts';

/** A picture that a text names, once for each name. */
export interface NamedPicture {
  readonly source: string;
  readonly line: number;
  readonly alt: string;
  readonly kind: 'local' | 'remote' | 'other';
}

/** The pictures of a text in order. */
export function listPictures(tree: Root): NamedPicture[] {
  const found = new Map<string, NamedPicture>();
  visit(tree, 'image', (image) => {
    if (found.has(image.url)) return;
    const line = image.position?.start.line ?? 1;
    const alt = image.alt || image.title || '';
    found.set(image.url, { source: image.url, line, alt, kind: kindOf(image.url) });
  });
  return [...found.values()];
}

function kindOf(source: string): NamedPicture['kind'] {
  if (/^(?:https?:)?\/\//i.test(source)) return 'remote';
  return /^[a-z][a-z+.-]*:/i.test(source) || source.includes('\\') ? 'other' : 'local';
}

/** What a picture would be called that nobody gave words to. */
const fileWords =
  /^(?:(?:img|dsc[fn]?|pxl|image|photo|picture|screenshot|screen shot|kakaotalk|untitled|스크린샷|그림|이미지|사진)[\s_\d().:-]*(?:at)?[\s_\d().:apm-]*|\S+\.(?:jpe?g|png|webp|heic|gif))$/i;

/** Words that say something of a picture; not what a camera or an editor called it. */
const realWords = (words: string, source: string): string => {
  const said = words.replaceAll(/\s+/g, ' ').trim();
  const name = source.replace(/[?#].*$/s, '').replace(/^.*\//s, '');
  const isName = said === name || said === name.replace(/\.\w+$/, '');
  return isName || fileWords.test(said) ? '' : said;
};

/** Puts the pictures of a text in their places: those that came along beside it, words for all others. */
export function placePictures(tree: Root, fates: ReadonlyMap<string, Fate>): void {
  into(tree);

  function into(parent: Parents): void {
    parent.children = parent.children.flatMap((child): Nodes[] => {
      if (child.type === 'paragraph' && child.children.some(({ type }) => type === 'image'))
        return parts(child);
      if ('children' in child) into(child);
      return [child];
    }) as never;
  }

  /** Pictures stay together, words in the place of others are lines of their own. */
  function parts(paragraph: Paragraph): Paragraph[] {
    const made: Paragraph[] = [];
    for (const image of paragraph.children.filter((child) => child.type === 'image')) {
      const fate = fates.get(image.url);
      const isHere = fate?.kind === 'copied' || fate?.kind === 'fetched';
      const children = isHere ? [placed(image, fate.as)] : wordsFor(image);
      const last = made.at(-1);
      const goesOn = isHere && last?.children.at(-1)?.type === 'image';
      if (goesOn) last.children.push({ type: 'text', value: '\n' }, ...children);
      else made.push({ ...paragraph, children });
    }
    return made;
  }
}

function placed(image: Image, name: string): Image {
  const caption = realWords(image.title ?? '', image.url).replaceAll('|', '∙');
  const alt = realWords(image.alt ?? '', image.url) || caption;
  return { ...image, url: `./${name}`, alt, title: caption === '' ? null : caption };
}

/** `그림: 무대`, which leads to the picture where it lies elsewhere. */
function wordsFor({ url, alt, title }: Image): PhrasingContent[] {
  const words = [...new Set([alt ?? '', title ?? ''].map((each) => realWords(each, url)))];
  const said = words.filter((each) => each !== '').join(' – ');
  const label = said === '' ? '그림' : `그림: ${said}`;
  const file = kindOf(url) === 'local' ? url.replace(/[?#].*$/s, '').replace(/^.*\//s, '') : '';
  const whole = url.startsWith('//') ? `https:${url}` : url;
  const address = whole.replaceAll(/[^\x21-\x7E]/gu, encodeURIComponent);
  if (!isWebAddress(address) || !isLinkable(address) || isLocalAddress(address))
    return [{ type: 'text', value: said === '' && file !== '' ? `(그림: ${file})` : `(${label})` }];
  return [{ type: 'link', url: address, children: [{ type: 'text', value: label }] }];
}

/** What became of each picture, for the report. */
export const recordsOf = (
  pictures: readonly NamedPicture[],
  fates: ReadonlyMap<string, Fate>,
): PictureRecord[] =>
  pictures.map(({ source, line, alt }) => ({
    source,
    line,
    alt,
    fate: fates.get(source) ?? { kind: 'missing', why: '파일이 없습니다.' },
  }));
