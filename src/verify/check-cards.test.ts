import { expect, test } from 'vitest';
import { faultsAfter } from '../../tests/support/verify-in-memory.ts';
import { recapFile } from '../../tests/support/a-built-site.ts';
import sharp from 'sharp';

const card = 'events/summit/one/card.png';
const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#fbfaf7' } })
    .png()
    .toBuffer();

test('a card without a page is told', async () => {
  const faults = await faultsAfter((site) => site.set('extra/card.png', site.get(card)!));
  expect(faults).toMatchObject([{ rule: 'page-card', file: 'extra/card.png' }]);
});

test('a card has the size that other sites ask for, and no reader of theirs waits for it', async () => {
  const small = await drawn(600, 315);
  const heavy = Buffer.concat([await drawn(1200, 630), Buffer.alloc(50_000)]);
  for (const picture of [small, heavy]) {
    const faults = await faultsAfter((site) => site.set(card, picture));
    expect(faults).toMatchObject([{ rule: 'page-card', file: card }]);
  }
});

/** A page that shows the card at this path. */
const showing = (path: string, html: string | Uint8Array | undefined) =>
  String(html).replace(/(?<=og:image" content="https:\/\/[^/]+\/notes\/)[^"]*/, path);

test('a page shows its own card, not that of another', async () => {
  const faults = await faultsAfter((site) =>
    site.set(recapFile, showing('events/card.png', site.get(recapFile))),
  );
  expect(faults).toMatchObject([{ rule: 'page-card', file: recapFile }]);
});

test('where it has none it shows that of a page above it, and no other', async () => {
  const after = (path: string) =>
    faultsAfter((site) => {
      site.delete(card);
      site.set(recapFile, showing(path, site.get(recapFile)));
      site.set('extra/card.png', site.get('card.png')!);
      site.set('extra/index.html', site.get('index.html')!);
    });
  const rules = (faults: Awaited<ReturnType<typeof after>>) =>
    faults.filter(({ file }) => file === recapFile).map(({ rule }) => rule);
  expect(rules(await after('events/summit/card.png'))).toEqual([]);
  expect(rules(await after('extra/card.png'))).toEqual(['page-card']);
});
