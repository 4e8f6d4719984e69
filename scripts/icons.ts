import sharp from 'sharp';

/** Draws the picture that home screens show: run it after changing the icon. */
await sharp('public/favicon.svg', { density: 405 })
  .resize(180)
  .png({ palette: true })
  .toFile('public/apple-touch-icon.png');
