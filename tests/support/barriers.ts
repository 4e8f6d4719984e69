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
  const reduced = { reducedMotion: 'reduce' } as const;
  await page.emulateMedia({ colorScheme: 'light', ...reduced });
  const { violations } = await new AxeBuilder({ page }).withTags([...wcag, ...more]).analyze();
  for (const look of looks) {
    await page.emulateMedia({ ...look, ...reduced });
    const colours = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
    violations.push(...colours.violations);
  }
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
