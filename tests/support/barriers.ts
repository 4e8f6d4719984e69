import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Other ways to see a page: its colours change with them, and nothing else. */
const looks = [{ colorScheme: 'dark' }, { colorScheme: 'light', forcedColors: 'active' }] as const;

/**
 * What would stand in somebody's way on a page by WCAG 2.2 AA, in light and then by its colours in every
 * other look: 'color-contrast: <a …>'. `more` adds axe's other sets of rules.
 */
export async function findBarriers(page: Page, ...more: readonly string[]): Promise<string[]> {
  const found = await findBarriersInLight(page, ...more);
  for (const look of looks) {
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    found.push(...(await analyse(buildAxe(page).withRules(['color-contrast']))));
  }
  return found;
}

/** The same in light alone: for pages whose colours other pages have, too. */
export async function findBarriersInLight(page: Page, ...more: readonly string[]) {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
  return analyse(buildAxe(page).withTags([...wcag, ...more]));
}

// Its usual way opens a second page to bring together what frames say, and no page here has one.
const buildAxe = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

async function analyse(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
