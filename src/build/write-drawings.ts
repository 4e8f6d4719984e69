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

/** Drawings as PNGs, which are made while pages are, as soon as the page is there that shows them. */
export interface Drawings {
  /** Makes those of pages that are there. */
  readonly lookAhead: () => Promise<void>;
  /** Writes each at the address that its figure names. */
  readonly write: () => Promise<void>;
}

/**
 * Makes a PNG of every drawing in the pages of a folder, whose addresses begin with `root`. What was made before of
 * the same drawing is taken from `cache`, and what nobody asked for leaves it.
 */
export function openDrawings(folder: string, root: string, cache: string): Drawings {
  const css = sheets.map((sheet) => readFileSync(sheet, 'utf8')).join('\n');
  const style = `text{font-family:'Nanum Gothic'}${buildStyle(css)}`;
  const pictures = openMadePictures(
    cache,
    describeRecipe('src/build/{rasteriser,write-drawings}.ts'),
  );
  const listPages = () => globSync('events/**/index.html', { cwd: folder });
  function readDrawings(page: string): Standalone[] {
    const bytes = readFileSync(join(folder, page));
    return bytes.includes('data-picture=') ? findStandalones(bytes.toString(), style) : [];
  }
  const seen = new Set<string>();
  return {
    lookAhead: async () => {
      for (const page of listPages().filter((page) => !seen.has(page))) {
        // One that is half written may lack some: those are made at the end.
        seen.add(page);
        for (const drawing of readDrawings(page))
          await pictures.keep(drawing.svg, () => render(drawing));
      }
    },
    write: async () => {
      for (const page of listPages()) {
        for (const drawing of readDrawings(page)) {
          const file = join(folder, decodeURIComponent(drawing.address).slice(root.length));
          await pictures.write(file, drawing.svg, () => render(drawing));
        }
      }
      pictures.forgetOthers();
    },
  };
}

let fontBuffers: Uint8Array[] | undefined;

async function render({ svg, width }: Standalone): Promise<Uint8Array> {
  fontBuffers ??= Object.values(readFonts());
  const value = Math.min(2, widest / width);
  const font = { fontBuffers, defaultFontFamily: 'Nanum Gothic' };
  const options = { fitTo: { mode: 'zoom', value }, background: '#fbfaf7', font } as const;
  return rasterise(svg, options, (picture) => picture.asPng());
}
