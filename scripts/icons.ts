import sharp from 'sharp';

/** Draws the pictures that other sites and home screens show: run it after changing one of the two SVG files. */
await sharp('scripts/og.svg').png({ palette: true }).toFile('public/og.png');
await sharp('public/favicon.svg', { density: 405 })
  .resize(180)
  .png({ palette: true })
  .toFile('public/apple-touch-icon.png');
