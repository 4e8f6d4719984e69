import { expect, test, vi } from 'vitest';
import { writing } from './integration.ts';

/** What it does to the settings of Astro. */
function setUp(command: 'dev' | 'build' | 'preview') {
  const updateConfig = vi.fn();
  const { hooks } = writing({ content: 'content' });
  const config = { root: new URL('file:///notes/'), outDir: new URL('file:///notes/dist/') };
  void hooks['astro:config:setup']?.({ command, config, updateConfig } as never);
  return updateConfig;
}

test('a build and what it makes know nothing of it', () => {
  expect(setUp('build')).not.toHaveBeenCalled();
  expect(setUp('preview')).not.toHaveBeenCalled();
  expect(setUp('dev')).toHaveBeenCalled();
});
