import sharp from 'sharp';
import { seedRandom } from '../attacks/random.ts';
import { makeBody } from './blocks.ts';
import { makeFrame } from './frame.ts';
import { makeFrontmatter } from './frontmatter.ts';
import type { Known } from './inline.ts';

/** A content folder of so many recaps that nobody wrote; the same seed makes the same. */
export async function makeContent(
  recaps: number,
  seed: number,
): Promise<Record<string, string | Uint8Array>> {
  const pictures = await makePictures();
  const texts = Array.from({ length: recaps }, (_, index) => {
    // Each by a seed of its own: one can be made again without the others.
    const random = seedRandom(seed * 100_000 + index);
    const id = `r${index}`;
    const known: Known = {
      format: random.once(5) ? 'mdx' : 'md',
      anchors: [],
      footnotes: [],
      pictures: Object.keys(pictures),
      used: new Set(),
    };
    const text = `${makeFrontmatter(random, id, known)}\n${makeBody(random, known)}\n`;
    const folder = `events/summit/${id}`;
    return [
      [`${folder}/index.${known.format}`, random.once(9) ? text.replaceAll('\n', '\r\n') : text],
      ...[...known.used].map((name) => [`${folder}/${name}`, pictures[name]!]),
    ] as [string, string | Uint8Array][];
  });
  return { ...makeFrame(seed), ...Object.fromEntries(texts.flat()) };
}

/** Names that the guide allows, and what cameras and phones make of them. */
const names = [
  ...[
    'stage.jpg',
    '무대 사진.jpg',
    'A.PNG',
    'b.webp',
    'c-1.jpeg',
    'd,e.jpg',
    "f'g.jpg",
    'h (1).jpg',
    'i+j~k=l.jpg',
  ],
  ...[
    '가.나.다.jpg',
    'KakaoTalk_20240516_101010.jpg',
    'IMG 0001.JPG',
    '_under.png',
    'constructor.jpg',
    '日本.jpg',
    'e@2x.png',
  ],
];

async function makePictures(): Promise<Record<string, Uint8Array>> {
  const make = async (name: string, index: number) => {
    const format = /\.png$/i.test(name) ? 'png' : /\.webp$/i.test(name) ? 'webp' : 'jpeg';
    const color = { r: index * 15, g: 90, b: 200 - index * 9 };
    // Wide enough to be served in two widths.
    const create = { width: 490 + index, height: 30, channels: 3, background: color } as const;
    return [name, await sharp({ create }).toFormat(format).toBuffer()] as const;
  };
  return Object.fromEntries(await Promise.all(names.map(make)));
}
