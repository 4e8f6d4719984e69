import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';

/*
 * Draws the photo of the guide as a phone would have taken it, `src/guide/stage.jpg`: a hall with a lit screen, grain,
 * lying on its side, with a position in the sea. What it made is committed, so that nothing depends on a version of sharp.
 */

const [width, height] = [1920, 1440];

const heads = Array.from({ length: 13 }, (_, index) => {
  const x = 60 + index * 152 + (index % 3) * 22;
  const y = 1130 + ((index * 47) % 90);
  return `<circle cx="${x}" cy="${y}" r="74"/><ellipse cx="${x}" cy="${y + 230}" rx="142" ry="170"/>`;
});

const box = (x: number, fill: string) =>
  `<rect x="${x}" y="360" width="250" height="170" rx="12" fill="${fill}"/>`;

const arrow = (x: number) =>
  `<path d="M${x} 445h78m-26-24 26 24-26 24" fill="none" stroke="#d8dce8" stroke-width="9"/>`;

const hall = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<defs>
<radialGradient id="light" cx=".5" cy=".3" r=".8">
<stop offset="0" stop-color="#3b4268"/><stop offset=".6" stop-color="#171a2b"/><stop offset="1" stop-color="#090a11"/>
</radialGradient>
<linearGradient id="screen" x2="0" y2="1"><stop stop-color="#27406e"/><stop offset="1" stop-color="#182848"/></linearGradient>
<filter id="soft"><feGaussianBlur stdDeviation="5"/></filter>
</defs>
<rect width="100%" height="100%" fill="url(#light)"/>
<rect x="330" y="170" width="1260" height="620" fill="#7f9be0" opacity=".35" filter="url(#soft)"/>
<rect x="350" y="190" width="1220" height="580" fill="url(#screen)"/>
<rect x="430" y="250" width="420" height="26" fill="#e9ecf5"/>
${[box(440, '#e0a13c'), box(840, '#5fbcb5'), box(1240, '#9dabf2'), arrow(726), arrow(1126)].join('')}
<rect x="440" y="610" width="820" height="16" fill="#8fa1c9"/><rect x="440" y="652" width="660" height="16" fill="#8fa1c9"/>
<rect y="860" width="100%" height="26" fill="#2a2f4a"/>
<circle cx="1440" cy="742" r="34" fill="#c79a7c"/><path d="M1388 866q52-150 104 0z" fill="#20222e"/>
<g fill="#06070c" filter="url(#soft)">${heads.join('')}</g>
</svg>`;

/** The same grain every time: a phone's in the dark. */
function grain(): Buffer {
  let seed = 7;
  return Buffer.from(
    Array.from({ length: (width / 2) * (height / 2) }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return 118 + ((seed >> 16) % 21);
    }),
  );
}

const noise = await sharp(grain(), { raw: { width: width / 2, height: height / 2, channels: 1 } })
  .resize(width, height)
  .toColourspace('srgb')
  .png()
  .toBuffer();
const photo = await sharp(Buffer.from(hall))
  .removeAlpha()
  .composite([{ input: noise, blend: 'soft-light' }])
  .png()
  .toBuffer();
await writeFile(
  'src/guide/stage.jpg',
  await sharp(photo)
    // As the sensor lies while the phone is held upright; orientation 6 turns it back.
    .rotate(-90)
    .jpeg({ quality: 88 })
    .withExif({
      IFD0: { Make: 'Made Up', Model: 'Phone' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '35/1 9/1 30/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '130/1 0/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer(),
);
