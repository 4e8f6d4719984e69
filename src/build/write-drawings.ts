import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildStyle, findStandalones, type Standalone } from '../diagrams/standalone.ts';
import { describeRecipe, openMadePictures } from './made-pictures.ts';
import { rasterise, readFonts } from './rasteriser.ts';

/** The widest picture, as of photos; drawings that are smaller are twice as large as on the page. */
const widest = 1600;

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
  const pictures = openMadePictures(
    cache,
    describeRecipe('src/build/{rasteriser,write-drawings}.ts'),
  );
  for (const page of globSync('events/**/index.html', { cwd: folder })) {
    const bytes = readFileSync(join(folder, page));
    if (!bytes.includes('data-picture=')) continue;
    for (const drawing of findStandalones(bytes.toString(), style)) {
      const file = join(folder, decodeURIComponent(drawing.address).slice(root.length));
      await pictures.write(file, drawing.svg, () => render(drawing));
    }
  }
  pictures.forgetOthers();
}

let fontBuffers: Uint8Array[] | undefined;

async function render({ svg, width }: Standalone): Promise<Uint8Array> {
  fontBuffers ??= Object.values(readFonts());
  const value = Math.min(2, widest / width);
  const font = { fontBuffers, defaultFontFamily: 'Nanum Gothic' };
  const options = { fitTo: { mode: 'zoom', value }, background: '#fbfaf7', font } as const;
  return rasterise(svg, options, (picture) => picture.asPng());
}
