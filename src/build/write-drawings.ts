import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { buildStyle, findStandalones, type Standalone } from '../diagrams/standalone.ts';

/** The widest picture, as of photos; drawings that are smaller are twice as large as on the page. */
const widest = 1600;

const fileOf = (name: string): string => fileURLToPath(import.meta.resolve(name));
const renderer = fileOf('@resvg/resvg-wasm/index_bg.wasm');
const fonts = ['400Regular', '700Bold'].map((weight) =>
  fileOf(`@expo-google-fonts/nanum-gothic/${weight}/NanumGothic_${weight}.ttf`),
);
const sheets = ['tokens', 'diagrams'].map(
  (name) => new URL(`../styles/${name}.css`, import.meta.url),
);

/**
 * Makes a PNG of every drawing in a folder's pages, at the address that its figure names. What was made before
 * of the same drawing is taken from `cache`, and what nobody asked for leaves it.
 */
export async function writeDrawings(folder: string, root: string, cache: string): Promise<void> {
  const css = sheets.map((sheet) => readFileSync(sheet, 'utf8')).join('\n');
  const style = `text{font-family:'Nanum Gothic'}${buildStyle(css)}`;
  const recipe = [widest, ...[renderer, ...fonts].map((file) => hashOf(readFileSync(file)))];
  mkdirSync(cache, { recursive: true });
  const asked = new Set<string>();
  for (const page of globSync('events/**/index.html', { cwd: folder }).toSorted()) {
    for (const drawing of findStandalones(readFileSync(join(folder, page), 'utf8'), style)) {
      const name = `${hashOf(JSON.stringify([recipe, drawing.svg]))}.png`;
      const kept = join(cache, name);
      if (!existsSync(kept)) writeFileSync(kept, await render(drawing));
      asked.add(name);
      const file = join(folder, decodeURIComponent(drawing.address).slice(root.length));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, readFileSync(kept));
    }
  }
  for (const name of readdirSync(cache))
    if (name.endsWith('.png') && !asked.has(name)) rmSync(join(cache, name));
}

let fontBuffers: Uint8Array[] | undefined;

/** The bytes are those of one WebAssembly on any machine. */
async function render({ svg, width }: Standalone): Promise<Uint8Array> {
  if (fontBuffers === undefined) {
    await initWasm(readFileSync(renderer));
    fontBuffers = fonts.map((font) => readFileSync(font));
  }
  const value = Math.min(2, widest / width);
  const font = { fontBuffers, defaultFontFamily: 'Nanum Gothic' };
  const picture = new Resvg(svg, { fitTo: { mode: 'zoom', value }, background: '#fbfaf7', font });
  return picture.render().asPng();
}

const hashOf = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex');
