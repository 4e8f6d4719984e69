import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editorSchemas } from '#site/guide/editor-schemas.ts';
import { withReference } from '#site/guide/render-reference.ts';

/* Writes anew what is made of the schemas: the tables of content/README.md, and what editors read. */

const readme = 'content/README.md';
const files = new Map([
  ...editorSchemas(),
  [readme, withReference(readFileSync(readme, 'utf8'))] as const,
]);
for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`${[...files.keys()].join('\n')}\n적었습니다.`);
