import { expect, test, type Page } from '@playwright/test';
import { findActive } from '../attacks/find-active.ts';
import { generateAttacks } from '../attacks/generate.ts';
import { payloadsIn, type Payload } from '../attacks/payloads.ts';
import { render } from '../attacks/render.ts';

/* What the Markdown pipeline leaves of hostile texts, in a browser that no policy helps. */

const perPage = 500;
const address = 'http://attacks.test/';

interface Visit {
  /** Whether one of the attacks ran. */
  readonly isHit: boolean;
  readonly requests: readonly string[];
}

/** Opens a page of texts, then points at, focuses and clicks all that can be; links to the web are not followed. */
async function visit(page: Page, texts: readonly string[]): Promise<Visit> {
  const requests: string[] = [];
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === address) return route.fulfill({ contentType: 'text/html', body: pageOf(texts) });
    requests.push(url);
    return route.abort();
  });
  await page.goto(address);
  const isHit = await page.evaluate(async () => {
    const leadsToTheWeb = (element: Element) =>
      /^(?:https?|mailto):$/.test(element.closest('a')?.protocol ?? '');
    addEventListener('click', (event) => {
      if (leadsToTheWeb(event.target as Element)) event.preventDefault();
    });
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      for (const name of ['pointerenter', 'mouseover', 'wheel', 'auxclick', 'toggle'])
        element.dispatchEvent(new Event(name, { bubbles: true }));
      if (!element.matches('a, button, summary, input, area, text, [tabindex], [onclick]'))
        continue;
      element.focus();
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      // What another link starts is run in a task of its own, and the next click would undo it.
      if (element.hasAttribute('href') && !leadsToTheWeb(element))
        await new Promise((resolve) => setTimeout(resolve));
    }
    return '__hit' in window;
  });
  await page.unrouteAll();
  return { isHit, requests };
}

const pageOf = (texts: readonly string[]): string =>
  `<!doctype html><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
<script>window.__pwn = () => { window.__hit = 1 }</script>
${texts.map((text) => `<section>${text}</section>`).join('\n')}`;

async function renderAll(attacks: readonly Payload[]): Promise<string[]> {
  const texts: string[] = [];
  for (const { context, input } of attacks) {
    const outcome = await render(context === 'mdx' ? 'mdx' : 'markdown', input);
    if (outcome.kind === 'page') texts.push(outcome.html);
  }
  return texts;
}

test('an attack that nothing stops is noticed here', async ({ page }) => {
  for (const input of ['<img src=x onerror=__pwn()>', '<a href="javascript:__pwn()">x</a>'])
    expect(await visit(page, [input])).toMatchObject({ isHit: true });
  expect(await visit(page, ['<img src="http://evil.example/">'])).toMatchObject({
    requests: ['http://evil.example/'],
  });
});

/** How many attacks are made up; `npm run attack` asks for more. */
const amount = Number(process.env['ATTACKS'] ?? 1000);
const attacks = [...payloadsIn('markdown', 'mdx'), ...generateAttacks(amount)];
const parts = Array.from({ length: Math.ceil(attacks.length / 2000) }, (_, part) =>
  attacks.slice(part * 2000, (part + 1) * 2000),
);

for (const [index, part] of parts.entries()) {
  test(`no attack runs or asks for anything, part ${index + 1} of ${parts.length}`, async ({
    page,
  }) => {
    const texts = await renderAll(part);
    expect(texts.flatMap((text) => findActive(text))).toEqual([]);
    for (let from = 0; from < texts.length; from += perPage)
      expect(await visit(page, texts.slice(from, from + perPage))).toEqual({
        isHit: false,
        requests: [],
      });
  });
}
