import { expect, test } from 'vitest';
import { checkBundledCode, type Bundle } from './bundled-code.ts';

const listed = ['es-hangul', 'vite'];
const here = '/home/me/notes';
const hangul = `${here}/node_modules/es-hangul/dist/index.mjs`;
const helper = '\0vite/preload-helper.js';

const aBundle = (...ids: readonly string[]): Bundle => ({
  'a.css': { type: 'asset' },
  'a.js': {
    type: 'chunk',
    modules: Object.fromEntries(ids.map((id) => [id, { renderedLength: 9 }])),
  },
});
const check = (...ids: readonly string[]) => checkBundledCode(aBundle(...ids), listed);

test('our own code and that of listed packages passes', () => {
  expect(() => check(`${here}/src/korean/hangul.ts`, hangul, helper)).not.toThrow();
});

test.each([
  ['elkjs', `${here}/node_modules/elkjs/lib/elk.js`],
  ['@orama/orama', `${here}/node_modules/@orama/orama/index.js`],
  ['inner', `${here}/node_modules/es-hangul/node_modules/inner/index.js`],
  ['rolldown', '\0rolldown/runtime.js'],
])('code of %s, which is not listed, stops the build', (name, id) => {
  expect(() => check(hangul, helper, id)).toThrow(`${name} is not listed`);
});

test('a package that no longer reaches a browser leaves the list', () => {
  expect(() => check(helper)).toThrow('es-hangul is listed, not bundled');
});

test('code that was shaken off is nobody’s', () => {
  const modules = { [hangul]: { renderedLength: 0 } };
  expect(() => checkBundledCode({ 'a.js': { type: 'chunk', modules } }, [])).not.toThrow();
});
