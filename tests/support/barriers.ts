import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 AA and what axe calls best practice; no rule of them is left out. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Asked for by name, as axe counts it among its experiments: 6.5.3 of KWCAG 2.2. */
const labelInName = { 'label-content-name-mismatch': { enabled: true } };

/** Other ways to see a page: its colours change with them, and nothing else. */
const looks = [{ colorScheme: 'dark' }, { colorScheme: 'light', forcedColors: 'active' }] as const;

/**
 * What would stand in somebody's way on a page, in light and then by its colours in every other look:
 * 'color-contrast: <a …>'.
 */
export async function findBarriers(page: Page): Promise<string[]> {
  const found = await findBarriersInLight(page);
  for (const look of looks) {
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    found.push(...(await analyse(buildAxe(page).withRules(['color-contrast']))));
  }
  return found;
}

/** The same in light alone: for pages whose colours other pages have, too. */
export async function findBarriersInLight(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
  return analyse(
    buildAxe(page).options({ runOnly: { type: 'tag', values: tags }, rules: labelInName }),
  );
}

// Its usual way opens a second page to bring together what frames say, and no page here has one.
const buildAxe = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

async function analyse(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
