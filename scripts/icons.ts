import { mkdirSync } from 'node:fs';
import sharp from 'sharp';

/* Draws the pictures that home screens show: run it after changing one of the two SVG files. */

const folder = 'public/icons';
mkdirSync(folder, { recursive: true });
const draw = (svg: string, width: number, file: string) =>
  sharp(svg, { density: (72 * width) / 32 })
    .resize(width)
    .png({ palette: true })
    .toFile(file);

await draw('public/favicon.svg', 180, 'public/apple-touch-icon.png');
for (const width of [192, 512]) await draw('public/favicon.svg', width, `${folder}/${width}.png`);
// A system cuts out a circle of four fifths of the width, or any shape around it.
await draw('scripts/maskable.svg', 512, `${folder}/maskable.png`);
