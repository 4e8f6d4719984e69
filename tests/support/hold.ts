import type { Page, Route } from '@playwright/test';

/** Holds the first request for an address back: it is `asked` for, and goes on with `continue()`. */
export async function hold(page: Page, address: string): Promise<{ asked: Promise<Route> }> {
  const { promise, resolve } = Promise.withResolvers<Route>();
  await page.context().route(address, (route) => resolve(route), { times: 1 });
  return { asked: promise };
}
