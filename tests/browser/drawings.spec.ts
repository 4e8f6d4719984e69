import { expect, test, type Page } from '@playwright/test';

const recap = './events/cloud-forum-seoul-2022/promises-between-services/';

/** Every drawing of a page as it is seen: its form, its scale, the room it has and its smallest lettering, in pixels. */
const measure = (page: Page) =>
  page.locator('figure.diagram').evaluateAll((figures) =>
    figures.map((figure) => {
      const [shown, ...others] = [...figure.querySelectorAll<SVGSVGElement>('svg.dg')].filter(
        (svg) => getComputedStyle(svg).display !== 'none',
      );
      const scale = shown!.getScreenCTM()!.a;
      const sizes = [...shown!.querySelectorAll('text')].map(
        (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
      );
      return {
        forms: others.length + 1,
        isWide: shown!.classList.contains('dg-wide'),
        scale: Math.round(scale * 1000) / 1000,
        asks: Number((figure as HTMLElement).dataset['room'] ?? Infinity),
        room: figure.clientWidth,
        width: shown!.getBoundingClientRect().width,
        least: Math.min(...sizes),
      };
    }),
  );

for (const width of [320, 360, 768, 1280, 1920]) {
  test(`every drawing is read at one scale and without a glass at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(recap);
    const drawings = await measure(page);
    expect(drawings.length).toBeGreaterThan(4);
    expect(new Set(drawings.map(({ scale }) => scale)).size).toBe(1);
    for (const { forms, isWide, asks, room, width: drawn, least } of drawings) {
      expect(forms).toBe(1);
      expect(isWide).toBe(room >= asks);
      expect(least).toBeGreaterThanOrEqual(14);
      expect(drawn).toBeLessThanOrEqual(room);
    }
    expect(drawings.some(({ isWide }) => isWide)).toBe(width >= 1280);
  });
}

test('colours that a reader forces are theirs, whatever theme the site is set to', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(recap);
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'));
  const pairs = await page.locator('figure.diagram svg.dg').evaluateAll((drawings) =>
    drawings.flatMap((svg) => {
      const fillOf = (element: Element | null) => element && getComputedStyle(element).fill;
      return [...svg.querySelectorAll('g:has(> .dg-label)')].map((part) => [
        fillOf(part.querySelector('.dg-label')),
        fillOf(part.querySelector('.dg-shape')),
      ]);
    }),
  );
  expect(new Set(pairs.map(([ink]) => ink)).size).toBe(1);
  expect(new Set(pairs.map(([, paper]) => paper)).size).toBe(1);
  const [[ink = '', paper = ''] = []] = pairs as [string, string][];
  const light = (colour: string) =>
    colour
      .match(/\d+/g)!
      .slice(0, 3)
      .reduce((sum, each) => sum + Number(each), 0);
  expect(Math.abs(light(ink) - light(paper))).toBeGreaterThan(500);
});

test('a drawing can be had as a picture at the address it names', async ({ page, request }) => {
  await page.goto(recap);
  const addresses = await page
    .locator('figure.diagram')
    .evaluateAll((figures) => figures.map((figure) => (figure as HTMLElement).dataset['picture']!));
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const address of addresses) {
    const response = await request.get(new URL(address, page.url()).href);
    expect(response.headers()['content-type']).toBe('image/png');
  }
});
