import type { Page } from '@playwright/test';

/** What a reader sees of the search page at one moment. */
interface Moment {
  readonly said: string;
  readonly rows: number;
  readonly isBusy: boolean;
  readonly typed: string;
}

/** Watches the search page from before it is opened: everything that moves, and every moment in which it says what is not so. */
export async function watchSearch(page: Page) {
  await page.addInitScript(watch);
  return {
    /** All shifts of the layout, also those right after a key. */
    shift: () => page.evaluate(() => window.searchShift),
    lies: async () => (await page.evaluate(() => window.searchMoments)).filter(isLie),
  };
}

const isLie = ({ said, rows, isBusy, typed }: Moment): boolean => {
  const [, asked, begun, number] = /^‘(.*)’ 검색 결과 (먼저 )?(\d+)건$/.exec(said) ?? [];
  const expected = begun ? Number(number) : Math.min(Number(number ?? 0), 10);
  const isLate = !isBusy && rows > 0 && asked !== typed.trim();
  return rows !== expected || isLate || (begun !== undefined && !isBusy);
};

declare global {
  interface Window {
    searchShift: number;
    searchMoments: Moment[];
  }
}

/* What is below runs in the page. */

function watch(): void {
  window.searchShift = 0;
  window.searchMoments = [];
  new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries() as (PerformanceEntry & { value: number })[]) {
      window.searchShift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const note = () => {
    const list = document.querySelector('[data-part="results"]');
    const field = document.querySelector<HTMLInputElement>('[data-part="field"]');
    const status = document.querySelector('[data-part="status"]');
    if (!list || !field || !status) return;
    window.searchMoments.push({
      said: status.textContent,
      rows: list.childElementCount,
      isBusy: list.ariaBusy === 'true',
      typed: field.value,
    });
  };
  const everyFrame = () => {
    note();
    requestAnimationFrame(everyFrame);
  };
  requestAnimationFrame(everyFrame);
  const whole = { subtree: true, childList: true, characterData: true, attributes: true };
  new MutationObserver(note).observe(document, whole);
}
