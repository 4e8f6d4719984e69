import { appendFileSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { hashFolder, makeCheckout, type Checkout } from '../support/a-checkout.ts';
import { smallContent, writeFolder } from '../support/a-folder.ts';

const settings: NodeJS.ProcessEnv = {
  ...{ CONTENT_DIR: 'content', OUT_DIR: 'dist', BASE_PATH: '/notes/' },
};

/** One builds again and again with what it kept, the other from nothing. */
let keeping: Checkout, forgetful: Checkout;

const photo = (background: string) =>
  sharp({ create: { width: 700, height: 400, channels: 3, background } })
    .jpeg()
    .toBuffer();

const drawing = (service: string) => `flowchart TD
  accTitle: 주문이 가는 길
  accDescr: 손님의 주문이 함수로 갑니다.
  guest([손님]) --> function[주문<br/>${service}]
`;

/** A text in each format, with a photo in its body and in its head, a drawing beside it, and an event with a photo. */
async function writeContent(): Promise<Record<string, string | Uint8Array>> {
  const body = (name: string) => `## 무대

AWS Lambda를 쓴 ${name}입니다. 장바구니를 담는 일을 함수로 옮겼습니다.

![무대에 두 사람이 서 있습니다.](./stage.jpg)

![주문이 손님에게서 함수로 갑니다.](./way.mmd)
`;
  const content = {
    ...smallContent({ plain: body('글') }),
    ...smallContent({ mixed: body('섞인 글') }, 'mdx'),
  };
  for (const recap of ['plain/index.md', 'mixed/index.mdx'])
    content[`events/summit/${recap}`] = content[`events/summit/${recap}`]!.replace(
      'authors: [홍길동]',
      `perspective: ${recap.slice(0, 5)}
authors: [hong-gildong]
photos: [{ src: ./hall.jpg, alt: 넓은 강연장에 의자가 줄지어 있습니다. }]`,
    ).replace("credit: '사진: 서밋 노트'\n", '');
  content['authors.yml'] = '- { id: hong-gildong, name: 홍길동, line: 서밋에 다닙니다. }\n';
  content['events/summit/event.md'] += '\n![입구에 줄이 있습니다.](./door.jpg)\n';
  const folders = ['events/summit/plain', 'events/summit/mixed'];
  return {
    ...content,
    'events/summit/door.jpg': await photo('#336699'),
    ...Object.fromEntries(folders.map((folder) => [`${folder}/way.mmd`, drawing('Lambda')])),
    ...Object.fromEntries(
      await Promise.all(
        folders.flatMap((folder, at) => [
          photo(`#a060${at}0`).then((bytes) => [`${folder}/stage.jpg`, bytes]),
          photo(`#60a0${at}0`).then((bytes) => [`${folder}/hall.jpg`, bytes]),
        ]),
      ),
    ),
  };
}

beforeAll(async () => {
  [keeping, forgetful] = [
    makeCheckout('.cache/tests/keeping'),
    makeCheckout('.cache/tests/forgetful'),
  ];
  const content = await writeContent();
  for (const { folder } of [keeping, forgetful])
    await writeFolder(join(folder, 'content'), content);
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
    const text = readFileSync(place, 'utf8');
    expect(change(text)).not.toBe(text);
    writeFileSync(place, change(text));
  }
}

function replace(file: string, bytes: Uint8Array): void {
  for (const { folder } of [keeping, forgetful]) writeFileSync(join(folder, file), bytes);
}

const buildFromNothing = (): Promise<readonly string[]> => {
  rmSync(join(forgetful.folder, '.cache'), { recursive: true, force: true });
  return build(forgetful);
};

const event = 'content/events/summit';

// What a row edits together remakes nothing for one another.
test.each<[string, () => void | Promise<void>]>([
  [
    'photos in texts are replaced under their names',
    async () => {
      replace(`${event}/plain/stage.jpg`, await photo('#111111'));
      replace(`${event}/mixed/stage.jpg`, await photo('#222222'));
      replace(`${event}/door.jpg`, await photo('#333333'));
    },
  ],
  [
    'drawings beside texts and words of another are edited',
    () => {
      for (const name of ['plain', 'mixed'])
        edit(`${event}/${name}/way.mmd`, (text) => text.replace('주문<br/>', '주문 받기<br/>'));
      edit(`${event}/event.md`, (text) => `${text}\n뒤에 덧붙인 문장에서는 람다를 말합니다.\n`);
    },
  ],
  [
    'nothing but the sentence by which a text names a service is another',
    () => edit(`${event}/plain/index.md`, (text) => text.replace('를 쓴 글', '를 먼저 쓴 글')),
  ],
  [
    'a service has another kind, another name and an end, and a photo in the head of a text is replaced',
    async () => {
      const end =
        "life: [{ kind: ended, date: '2020-05-16', source: 'https://aws.amazon.com/end/' }]";
      edit('content/services.yml', (text) =>
        text
          .replace('category: compute', 'category: storage')
          .replace('[람다]', '[람다, 장바구니]')
          .replace('checked:', `${end}\n  checked:`),
      );
      replace(`${event}/plain/hall.jpg`, await photo('#444444'));
    },
  ],
  [
    'the day of an event is another',
    () => {
      for (const file of ['event.md', 'programme.yml'])
        edit(`${event}/${file}`, (text) => text.replace('2019-04-18', '2021-04-18'));
    },
  ],
  [
    'an author is called otherwise, and a text too',
    () => {
      edit('content/authors.yml', (text) => text.replace('name: 홍길동', 'name: 홍서밋'));
      edit(`${event}/plain/index.md`, (text) => text.replace(/^title: .*$/m, 'title: 다른 제목'));
    },
  ],
  [
    'the repository has an address',
    () => void (settings['REPOSITORY_URL'] = 'https://github.com/example/notes'),
  ],
  [
    'the site moves',
    () => Object.assign(settings, { SITE_URL: 'https://notes.example', BASE_PATH: '/other/' }),
  ],
  [
    'it is back, a text less, with other code',
    () => {
      settings['BASE_PATH'] = '/notes/';
      for (const { folder } of [keeping, forgetful])
        rmSync(join(folder, `${event}/mixed`), { recursive: true });
      edit('src/build/rasteriser.ts', (text) => text.replace('700Bold', '800ExtraBold'));
      edit('src/markdown/rehype-diagrams.ts', (text) => text.replace('참석자의 노트', '들은 것'));
    },
  ],
])('where %s, the site is the one that would be made from nothing', async (_what, change) => {
  const before = hashFolder(join(keeping.folder, 'dist'));
  await change();
  const [kept, made] = await Promise.all([build(keeping), buildFromNothing()]);
  expect(kept).toEqual(made);
  expect(kept).not.toEqual(before);
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

test('the site knows a name that was saved while the build before it, which failed of it, was reading names', async () => {
  // Astro reads the names when it starts, and says of which content a text was made when that is checked.
  const held = 'while (!existsSync("saved")) await new Promise((done) => setTimeout(done, 50));';
  edit(
    'astro.config.mjs',
    (text) => `import { writeFileSync } from 'node:fs';\n${text}\nwriteFileSync('read', '');\n`,
  );
  edit('src/load/checked.ts', (text) =>
    `import { existsSync } from 'node:fs';\n${text}`.replace(
      'clearInterval',
      `${held}\n  clearInterval`,
    ),
  );
  writeFileSync(join(forgetful.folder, 'saved'), '');

  const run = keeping.start(settings);
  while (!existsSync(join(keeping.folder, 'read'))) await setTimeout(50);
  edit('content/services.yml', (text) => text.replace(/category: \S+/, 'category: networking'));
  writeFileSync(join(keeping.folder, 'saved'), '');
  expect((await run.ended).exitCode).toBe(1);

  expect(await build(keeping)).toEqual(await buildFromNothing());
});
