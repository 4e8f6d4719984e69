import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg, type ResvgRenderOptions } from '@resvg/resvg-wasm';

const renderer = fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'));
const fontFiles = { regular: '400Regular', bold: '700Bold' };

/** The faces of the packaged font, as files. */
export const readFonts = (): Readonly<Record<keyof typeof fontFiles, Uint8Array>> => ({
  regular: readFont(fontFiles.regular),
  bold: readFont(fontFiles.bold),
});

const readFont = (weight: string): Uint8Array =>
  readFileSync(
    fileURLToPath(
      import.meta.resolve(`@expo-google-fonts/nanum-gothic/${weight}/NanumGothic_${weight}.ttf`),
    ),
  );

let isReady: Promise<unknown> | undefined;

/** An SVG as pixels, by one WebAssembly: the same on any machine. */
export async function rasterise<Value>(
  svg: string,
  options: ResvgRenderOptions,
  read: (picture: ReturnType<InstanceType<typeof Resvg>['render']>) => Value,
): Promise<Value> {
  await (isReady ??= initWasm(readFileSync(renderer)));
  const drawing = new Resvg(svg, options);
  const picture = drawing.render();
  try {
    return read(picture);
  } finally {
    picture.free();
    drawing.free();
  }
}
