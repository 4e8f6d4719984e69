import type { Page } from '@playwright/test';

/** What nobody may meet on a page: errors, what its policy refuses among them, and requests to somebody else. */
export function gatherFaults(page: Page, { origin }: URL): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => void faults.push(`error: ${message}`));
  page.on('console', (message) => {
    // The browser's own word for a page that is not there.
    const isMissing = message.text().includes('404') && message.location().url === page.url();
    if (message.type() === 'error' && !isMissing) faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin) faults.push(`request: ${url.href}`);
  });
  return faults;
}
