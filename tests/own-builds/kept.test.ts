import { appendFileSync, cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { hashFolder, makeCheckout, type Checkout } from '../support/a-checkout.ts';
import { fixture } from '../support/read-dist.ts';

const settings = { CONTENT_DIR: 'content', OUT_DIR: 'dist', BASE_PATH: '/notes/' };
const event = 'content/events/cloud-forum-seoul-2021';
const text = `${event}/carts-small/index.md`;

/** One builds again and again with what it kept, the other from nothing. */
let keeping: Checkout, forgetful: Checkout;

beforeAll(async () => {
  [keeping, forgetful] = [
    makeCheckout('.cache/tests/keeping'),
    makeCheckout('.cache/tests/forgetful'),
  ];
  for (const { folder } of [keeping, forgetful])
    cpSync(fixture.content, join(folder, 'content'), { recursive: true });
  await build(keeping);
});

async function build(checkout: Checkout): Promise<readonly string[]> {
  const { exitCode, output } = await checkout.build(settings);
  expect(exitCode, output).toBe(0);
  return hashFolder(join(checkout.folder, 'dist'));
}

/** Changes the content of both. */
function edit(file: string, change: (text: string) => string): void {
  for (const { folder } of [keeping, forgetful]) {
    const place = join(folder, file);
    writeFileSync(place, change(readFileSync(place, 'utf8')));
  }
}

const buildFromNothing = (): Promise<readonly string[]> => {
  rmSync(join(forgetful.folder, '.cache'), { recursive: true, force: true });
  return build(forgetful);
};

test('an edit within a text makes the site that would be made from nothing', async () => {
  edit(text, (before) => `${before}\n뒤에 덧붙인 문장에서는 Amazon EC2를 다시 말합니다.\n`);
  const [kept, made] = [await build(keeping), await buildFromNothing()];
  expect(kept).toEqual(made);
  expect(
    readFileSync(
      join(keeping.folder, 'dist/events/cloud-forum-seoul-2021/carts-small/index.html'),
      'utf8',
    ),
  ).toContain('뒤에 덧붙인 문장');
});

test.each([
  ['pages, pictures and cards', '{dist,assets,cards,drawings}/**/*.*'],
  ['rendered texts', 'data-store.json'],
  ['what is known of pages', '{incremental-build.json,gate,texts}'],
])(
  'of %s that were kept, those that are not what they were are made anew',
  async (_what, pattern) => {
    const before = hashFolder(join(keeping.folder, 'dist'));
    const files = globSync(`.cache/astro/*/${pattern}`, { cwd: keeping.folder });
    expect(files.length).toBeGreaterThan(0);
    for (const [at, file] of files.entries()) {
      const place = join(keeping.folder, file);
      const bytes = readFileSync(place);
      // Cut off, with other words in it, or with something behind it.
      if (at % 3 === 1) writeFileSync(place, bytes.subarray(0, bytes.length / 2));
      else if (/html|json|txt/.test(file) && bytes.includes('장바구니'))
        writeFileSync(place, bytes.toString().replaceAll('장바구니', '보따리'));
      else appendFileSync(place, '<p>누가 넣은 글</p>');
    }
    expect(await build(keeping)).toEqual(before);
  },
);

test('so does another name of a service, another title, and a recap that goes', async () => {
  edit('content/services.yml', (before) =>
    before.replace('short: [Athena]', 'short: [Athena, 한바다]'),
  );
  edit(text, (before) => before.replace(/^title: .*$/m, 'title: 다른 제목을 단 장바구니'));
  for (const { folder } of [keeping, forgetful])
    rmSync(join(folder, 'content/events/cloud-forum-seoul-2022/queue-first'), { recursive: true });
  expect(await build(keeping)).toEqual(await buildFromNothing());
});
