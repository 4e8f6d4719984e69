import { expect, test } from 'vitest';
import { recapFile, siteAddress } from '../../tests/support/a-built-site.ts';
import { edit, faultsAfter } from '../../tests/support/verify-in-memory.ts';

const file = 'events/summit/one/index.md';

test.each<[string, string, Parameters<typeof faultsAfter>[0]]>([
  ['no Markdown of a page', file, (site) => site.delete(file)],
  [
    'a Markdown without a page',
    'events/other/index.md',
    (site) => site.set('events/other/index.md', '# 다른 글\n'),
  ],
  [
    'a page that does not name its own',
    recapFile,
    edit(recapFile, (html) => html.replace(/<link [^>]*text\/markdown[^>]*>/, '')),
  ],
  [
    'a text that is in no file of all texts',
    file,
    edit('llms-full.txt', (text) => text.replace('# 글', '# 다른 글')),
  ],
  [
    'a text that is there twice',
    file,
    (site) => site.set('llms-full-2019.txt', site.get('llms-full.txt')!),
  ],
  [
    'a file of all texts that llms.txt does not name',
    'llms-full.txt',
    edit('llms.txt', () => '# 노트\n'),
  ],
  ['no llms.txt', 'llms.txt', (site) => site.delete('llms.txt')],
])('%s is told', async (_name, file, change) => {
  const faults = await faultsAfter(change);
  expect(faults.filter((fault) => fault.file === file)).toMatchObject([{ rule: 'markdown' }]);
});

test.each([
  ['that leads nowhere', 'dead-link', `[글](${siteAddress.href}gone/)`],
  ['of a heading that is not there', 'dead-anchor', `[글](${siteAddress.href}#gone)`],
  ['of a picture that is not there', 'dead-link', `![그림](${siteAddress.href}gone.webp)`],
  ['that only a page understands', 'relative-address', '[글](../one/)'],
  ['in a definition', 'dead-link', `[글][1]\n\n[1]: ${siteAddress.href}gone/`],
])('an address %s is told', async (_name, rule, markdown) => {
  const change = (text: string) => text.replace('# 글\n', `# 글\n\n${markdown}\n`);
  const faults = await faultsAfter((site) => {
    edit(file, change)(site);
    edit('llms-full.txt', change)(site);
  });
  expect(faults.map((fault) => `${fault.rule} ${fault.file}`)).toEqual([
    `${rule} ${file}`,
    `${rule} llms-full.txt`,
  ]);
});

test('an address in code is nobody’s, and one of another site is not asked for', async () => {
  const markdown = `\`[글](gone/)\` [밖](https://example.com/gone) [밖](HTTP://EXAMPLE.COM/a?b=c\\&d)\n\n\`\`\`md\n[글](gone/)\n\`\`\`\n\n> - \`\`\`md\n>   [글](gone/)\n>   \`\`\``;
  const change = (text: string) => text.replace('# 글\n', `# 글\n\n${markdown}\n`);
  const faults = await faultsAfter((site) => {
    edit(file, change)(site);
    edit('llms-full.txt', change)(site);
  });
  expect(faults).toEqual([]);
});
