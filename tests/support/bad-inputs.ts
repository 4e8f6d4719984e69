import { recapText, type BadInput } from './bad-input.ts';
import { cutOff, heic, jpeg, photo, spoilt, svg, vast } from './bad-pictures.ts';

const frontmatter = (from: string | RegExp, to: string) => ({
  'index.md': recapText((text) => text.replace(from, to)),
});
const body = (text: string) => ({ 'index.md': `${recapText().trimEnd()}\n${text}` });
/** An MDX text of the same frontmatter, whose body is this alone. */
const mdx = (text: string) => ({
  'index.md': undefined,
  'index.mdx': recapText((md) => md.replace(/## 하나[\s\S]*/, text)),
});
/** A picture beside the text, and the line that shows it. */
const picture = (name: string, bytes?: BadInput['files'][string]) => ({
  ...body(`\n![무대입니다.](<./${name}> "무대")\n`),
  ...(bytes === undefined ? {} : { [name]: bytes }),
});

/** 아키텍처, in loose letters. */
const loose = '아키텍처'.normalize('NFD');

/** What authors do wrong, one thing each. */
export const badInputs: readonly BadInput[] = [
  // Frontmatter
  { name: 'no title', files: frontmatter(/title: one\n/, ''), place: 'index.md:2:1' },
  {
    name: 'a field nobody knows',
    files: frontmatter('summary:', 'sumary:'),
    place: 'index.md:6:9',
  },
  {
    name: 'a number for a title',
    files: frontmatter('title: one', 'title: 2023'),
    place: 'index.md:2:8',
  },
  {
    name: 'a day that no calendar has',
    files: frontmatter('2026-11-20', '2023-13-45'),
    place: 'index.md:5:12',
  },
  { name: 'a number for a day', files: frontmatter("'2026-11-20'", '5'), place: 'index.md:5:12' },
  { name: 'nothing for a day', files: frontmatter("'2026-11-20'", 'null'), place: 'index.md:5:12' },
  { name: 'a yes for a day', files: frontmatter("'2026-11-20'", 'true'), place: 'index.md:5:12' },
  {
    name: 'a day without quotes',
    files: frontmatter("'2026-11-20'", '2026-11-20'),
    place: 'index.md:5:12',
  },
  {
    name: 'a title of blanks',
    files: frontmatter('title: one', "title: '   '"),
    place: 'index.md:2:8',
  },
  {
    name: 'a title of 5,000 syllables',
    files: frontmatter('title: one', `title: ${'가'.repeat(5000)}`),
    place: 'index.md:2:8',
  },
  {
    name: 'a title that turns around',
    files: frontmatter('title: one', 'title: \u202Etxt.exe'),
    place: 'index.md:2:8',
  },
  ...Object.entries({
    'a title of fillers': '\u3164\u3164',
    'a title of spaces without width': 'a\u200B',
    'a title with a mark of direction': 'a\u200E',
    'a title of tags': 'a\u{E0041}',
    'a title of marks upon marks': `a${'\u0301'.repeat(9)}`,
    'a title with what could not be read': '\uFFFD',
    'a title with what is no character': 'a\uFFFE',
    'a title that a template forgot': '{{ title }}',
    'a title that a program forgot': 'undefined',
  }).map(([name, title]): BadInput => {
    const escaped = JSON.stringify(title).replaceAll(
      /[^ -~]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    return { name, files: frontmatter('title: one', `title: ${escaped}`), place: 'index.md:2:8' };
  }),
  ...['0001-01-01', '9999-12-31'].map((day): BadInput => ({
    name: `the day ${day}`,
    files: frontmatter('2026-11-20', day),
    place: 'index.md:5:12',
  })),
  ...['https:///aws.amazon.com/', 'http://localhost:4321/', 'https://192.168.0.1/', '//a.kr'].map(
    (url): BadInput => ({
      name: `the address ${url} for a video`,
      files: {
        '/events/summit/programme.yml': `sessions:\n  - { id: lambda-internals, title: 람다, day: '2019-04-18', video: '${url}' }\n`,
      },
      place: '/events/summit/programme.yml:2:66',
    }),
  ),
  {
    name: 'half a character',
    files: frontmatter('title: one', 'title: "\\uD800"'),
    place: 'index.md:2:8',
  },
  {
    name: 'frontmatter without an end',
    files: { 'index.md': recapText((text) => text.replace(/\n---\n\n/, '\n\n')) },
    place: 'index.md:1:1',
  },
  { name: 'no frontmatter', files: { 'index.md': '## 하나\n' }, place: 'index.md:1:1' },
  { name: 'an empty file', files: { 'index.md': '' }, place: 'index.md:1:1' },
  { name: 'a tab in YAML', files: frontmatter('summary: ', '\tsummary: '), place: 'index.md:6:1' },
  {
    name: 'a field twice',
    files: frontmatter('summary:', 'title: 둘\nsummary:'),
    place: 'index.md:6:1',
  },
  {
    name: 'aliases that multiply',
    files: frontmatter(
      'points: [첫째입니다., 둘째입니다.]',
      `a: &a [${'x, '.repeat(9)}x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]}, `.repeat(9)}*${'abcdefgh'[index]}]`).join('\n')}\npoints: *i`,
    ),
    place: 'index.md',
  },
  {
    name: 'an alias that leads nowhere',
    files: frontmatter('summary: ', 'summary: *none '),
    place: 'index.md:6:16',
  },
  {
    name: 'a number behind a sign that YAML takes for a comment',
    files: frontmatter('title: one', 'title: 이야기 #1'),
    place: 'index.md:2:12',
  },
  {
    name: 'a field without a blank behind its colon',
    files: frontmatter('title: one', 'title:one'),
    place: 'index.md:2:1',
  },
  // References
  {
    name: 'a session that is not in the programme',
    files: frontmatter('sessions: [lambda-internals]', 'sessions: [lamda-internals]'),
    place: 'index.md:3:12',
  },
  {
    name: 'a source that the event does not have',
    files: frontmatter('sources: [diary]', 'sources: [dairy]'),
    place: 'index.md:8:11',
  },
  {
    name: 'a recap of an event that is not there',
    files: { '/events/none/two/index.md': recapText() },
    place: '/events/none/two/index.md',
  },
  {
    name: 'an id twice',
    files: { '/speakers.yml': '- { id: kim, name: 김 }\n- { id: kim, name: 김 }\n' },
    place: '/speakers.yml:2:9',
  },
  {
    name: 'a service that nobody knows',
    files: {
      '/events/summit/programme.yml':
        "sessions:\n  - { id: lambda-internals, title: 람다, day: '2019-04-18', services: [aws-lamda] }\n",
    },
    place: '/events/summit/programme.yml:2:70',
  },
  {
    name: 'a time that no clock shows',
    files: {
      '/events/summit/programme.yml':
        "sessions:\n  - { id: lambda-internals, title: 람다, day: '2019-04-18', start: '25:10' }\n",
    },
    place: '/events/summit/programme.yml:2:66',
  },
  // Text
  {
    name: 'EUC-KR',
    files: {
      'index.md': Buffer.concat([
        Buffer.from('---\ntitle: '),
        Buffer.from([0xb0, 0xa1, 0xb3, 0xaa]),
        Buffer.from('\n---\n'),
      ]),
    },
    place: 'index.md:2:8',
  },
  {
    name: 'UTF-16',
    files: { 'index.md': Buffer.from(recapText(), 'utf16le') },
    place: 'index.md:1:2',
  },
  { name: 'NUL bytes', files: body('\0\n'), place: 'index.md:15:1' },
  { name: 'a control character', files: body('가\x08나\n'), place: 'index.md:15:2' },
  { name: 'text that turns around', files: body('가\u202E나\n'), place: 'index.md:15:2' },
  { name: 'loose letters', files: body(`그 ${loose}\n`), place: 'index.md:15:3' },
  // Headings and footnotes
  { name: 'a heading without words', files: body('\n글\n\n##\n'), place: 'index.md:18:1' },
  { name: 'an id that the site uses', files: body('\n## 하나 {#menu}\n'), place: 'index.md:16:1' },
  { name: 'a footnote without words', files: body('\n글[^참고]\n'), place: 'index.md:16:2' },
  { name: 'a footnote that nobody calls', files: body('\n[^참고]: 글\n'), place: 'index.md:16:1' },
  {
    name: 'a link to a part that another page does not have',
    files: body('\n글 [세션](/events/summit/#session-none)\n'),
    place: 'index.md:16:3',
  },
  {
    name: 'a title that another text has',
    files: {
      '/events/summit/two/index.md': recapText((text) =>
        text.replace('perspective: one', 'perspective: two'),
      ),
    },
    place: '/events/summit/two/index.md:2:8',
  },
  {
    name: 'a footnote of blanks',
    files: body('\n글[^1]\n\n[^1]: &nbsp;\n'),
    place: 'index.md:18:1',
  },
  {
    name: 'a footnote whose name has a blank',
    files: body('\n글[^가 나]\n\n[^가 나]: 글\n'),
    place: 'index.md:18:1',
  },
  // HTML
  {
    name: 'a fold without a name',
    files: body('\n<details>\n<summary> </summary>\n\n글\n\n</details>\n'),
    place: 'index.md:17:1',
  },
  { name: 'a script', files: body('\n<script>alert(1)</script>\n'), place: 'index.md:16:1' },
  { name: 'the end of our own element', files: body('\n</main>\n'), place: 'index.md:16:1' },
  { name: 'a comment without an end', files: body('\n<!-- 메모\n'), place: 'index.md:16:1' },
  {
    name: 'a frame',
    files: body('\n<iframe src="https://example.com/"></iframe>\n'),
    place: 'index.md:16:1',
  },
  {
    name: 'a handler in the middle of a line',
    files: body('\n본문 <img src=x onerror=alert(1)>\n'),
    place: 'index.md:16:4',
  },
  {
    name: 'a style',
    files: body('\n<p style="position:fixed">덮기</p>\n'),
    place: 'index.md:16:1',
  },
  // Links
  {
    name: 'a link without words',
    files: body('\n글 [](https://aws.amazon.com/)\n'),
    place: 'index.md:16:3',
  },
  {
    name: 'a link that runs a script',
    files: body('\n[링크](javascript:alert(1))\n'),
    place: 'index.md:16:1',
  },
  {
    name: 'a link to a page that is not there',
    files: body('\n[행사](/events/sumit/)\n'),
    place: 'index.md:16:1',
  },
  {
    name: 'a link to a heading that is not there',
    files: body('\n[하나](#hana)\n'),
    place: 'index.md:16:1',
  },
  {
    name: 'a link to a file of the author',
    files: body('\n[문서](file:///etc/passwd)\n'),
    place: 'index.md:16:1',
  },
  {
    name: 'a link to the machine of its author',
    files: body('\n글 [미리 보기](http://localhost:4321/events/)\n'),
    place: 'index.md:16:3',
  },
  {
    name: 'what a template forgot',
    files: body('\n글 **{{ title }}**\n'),
    place: 'index.md:16:5',
  },
  {
    name: 'a number that is none',
    files: body('\n값은 NaN입니다.\n'),
    place: 'index.md:16:4',
  },
  {
    name: 'a link without its own protocol',
    files: body('\n[링크](//example.com)\n'),
    place: 'index.md:16:1',
  },
  { name: 'a link that is relative', files: body('\n[행사](../)\n'), place: 'index.md:16:1' },
  // MDX
  { name: 'MDX that does not parse', files: mdx('본문 {1 +\n'), place: 'index.mdx:12:8' },
  {
    name: 'MDX whose element has no end',
    files: mdx('<Quote>\n\n본문\n'),
    place: 'index.mdx:12:1',
  },
  {
    name: 'MDX that reads files',
    files: mdx("import fs from 'node:fs'\n\n{fs.readFileSync('/etc/passwd', 'utf8')}\n"),
    place: 'index.mdx:12:1',
  },
  { name: 'MDX that exports', files: mdx('export const a = 1\n'), place: 'index.mdx:12:1' },
  {
    name: 'MDX that throws',
    files: mdx("본문\n\n{(() => { throw new Error('아이고') })()}\n"),
    place: 'index.mdx:14:1',
  },
  {
    name: 'MDX that reads the environment',
    files: mdx('본문 {process.env.HOME}\n'),
    place: 'index.mdx:12:4',
  },
  {
    name: 'MDX with a component that nobody has',
    files: mdx('<Galery>\n\n본문\n\n</Galery>\n'),
    place: 'index.mdx:12:1',
  },
  { name: 'MDX with a comment of HTML', files: mdx('<!-- 메모 -->\n'), place: 'index.mdx:12:2' },
  // Pictures
  { name: 'a picture that is missing', files: picture('stage.jpg'), place: 'index.md:16:1' },
  { name: 'an empty picture', files: picture('stage.jpg', ''), place: 'index.md:16:1' },
  {
    name: 'a web page by the name of a picture',
    files: picture('stage.jpg', '<html></html>'),
    place: 'index.md:16:1',
  },
  { name: 'a HEIC photo', files: picture('stage.heic', heic), place: 'index.md:16:1' },
  {
    name: 'a HEIC photo by the name of a JPEG',
    files: picture('stage.jpg', heic),
    place: 'index.md:16:1',
  },
  {
    name: 'an AVIF picture',
    files: picture('stage.avif', photo().resize(40).avif().toBuffer()),
    place: 'index.md:16:1',
  },
  {
    name: 'a GIF',
    files: picture('stage.gif', photo().resize(40).gif().toBuffer()),
    place: 'index.md:16:1',
  },
  { name: 'half a JPEG', files: picture('stage.jpg', cutOff), place: 'index.md:16:1' },
  {
    name: 'a JPEG that is spoilt in the middle',
    files: picture('stage.jpg', spoilt),
    place: 'index.md:16:1',
  },
  { name: 'a PNG of 200 megapixels', files: picture('stage.png', vast), place: 'index.md:16:1' },
  { name: 'an SVG', files: picture('stage.svg', svg), place: 'index.md:16:1' },
  { name: 'an SVG by the name of a PNG', files: picture('stage.png', svg), place: 'index.md:16:1' },
  {
    name: 'a picture from elsewhere',
    files: body('\n![무대](https://example.com/a.jpg "무대")\n'),
    place: 'index.md:16:1',
  },
  {
    name: 'a picture out of the tree',
    files: body('\n![무대](../../../../../../etc/passwd "무대")\n'),
    place: 'index.md:16:1',
  },
  {
    name: 'a picture in other letters',
    files: { ...picture('Stage.JPG'), 'stage.jpg': jpeg },
    place: 'index.md:16:1',
  },
  {
    name: 'a picture whose name is in loose letters',
    files: { ...picture('무대.jpg'), [`${'무대'.normalize('NFD')}.jpg`]: jpeg },
    place: 'index.md:16:1',
  },
  {
    name: 'a picture without words',
    files: { ...body('\n![](./stage.jpg "무대")\n'), 'stage.jpg': jpeg },
    place: 'index.md:16:1',
  },
  {
    name: 'a link for a picture',
    files: { ...picture('stage.jpg') },
    links: { 'stage.jpg': '/etc/hostname' },
    place: 'stage.jpg',
  },
  // Names
  ...[
    'C#.jpg',
    '뭐?.jpg',
    '50%.jpg',
    'CON.jpg',
    '@@.jpg',
    'undefined.jpg',
    'a\u202Egpj.exe',
    '"><img src=x onerror=alert(1)>.jpg',
    `${'긴'.repeat(70)}.jpg`,
  ].map((name): BadInput => ({
    name: `a file named ${name.slice(0, 30)}`,
    files: { [name]: jpeg },
    place: name,
  })),
  { name: 'two texts', files: { 'index.mdx': recapText() }, place: '' },
  {
    name: 'a text of another name',
    files: { 'index.md': undefined, 'recap.md': recapText() },
    place: 'recap.md',
  },
  {
    name: 'a folder of emoji',
    files: { '/events/summit/🎉/index.md': recapText() },
    place: '/events/summit/🎉',
  },
  {
    name: 'folders that differ in case',
    files: { '/events/summit/One/index.md': recapText() },
    place: '/events/summit/One',
  },
  {
    name: 'pictures that differ in case',
    files: { 'a.jpg': jpeg, 'A.jpg': jpeg },
    place: 'a.jpg',
  },
  ...['con', 'aux', 'com1', 'undefined'].map((name): BadInput => ({
    name: `a folder named ${name}`,
    files: { [`/events/summit/${name}/index.md`]: recapText() },
    place: `/events/summit/${name}`,
  })),
  {
    name: 'a folder linked from elsewhere',
    files: {},
    links: { '../two': '.' },
    place: '/events/summit/two',
  },
  // What is no file
  {
    name: 'a folder by the name of a text',
    files: { 'index.md': undefined, 'index.md/a.txt': '' },
    place: 'index.md',
  },
  ...['services.yml', 'speakers.yml'].map((name): BadInput => ({
    name: `a folder by the name of ${name}`,
    files: { [`/${name}`]: undefined, [`/${name}/a.txt`]: '' },
    place: `/${name}`,
  })),
  ...[
    ['that leads nowhere', 'nowhere.md'],
    ['that leads to itself', 'index.md'],
    ['to a device without an end', '/dev/zero'],
    ['to a folder', '.'],
  ].map(([what, target]): BadInput => ({
    name: `a link ${what} for a text`,
    files: { 'index.md': undefined },
    links: { 'index.md': target! },
    place: 'index.md',
  })),
  {
    name: 'a link without an end for a list',
    files: { '/services.yml': undefined },
    links: { '../../../services.yml': '/dev/zero' },
    place: '/services.yml',
  },
  {
    name: 'a link to itself for a slide',
    files: {},
    links: { 'slide.mmd': 'slide.mmd' },
    place: 'slide.mmd',
  },
  // An address that GFM finds in a text that was already read
  {
    name: 'an address in the middle of a word',
    files: body('\n글 가http://a@b.kr 글\n'),
    place: 'index.md:16:4',
  },
  // Diagrams
  {
    name: 'a diagram that cannot be drawn',
    files: body('\n```mermaid\nflowchart LR\n  a[하나 --> b\n```\n'),
    place: 'index.md:18:4',
  },
];
