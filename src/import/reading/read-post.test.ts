import { expect, test } from 'vitest';
import { Findings } from '../report.ts';
import { printMarkdown } from '../../markdown/print.ts';
import { readPost } from './read-post.ts';

const read = (text: string, name = 'post.md') => {
  const findings = new Findings();
  const post = readPost({ file: name, name, folder: '', text }, findings);
  return { post, body: printMarkdown(post.tree).trimEnd(), findings: findings.all };
};
const body = (text: string, name?: string) => read(text, name).body;

test.each([
  ['headings begin below the page’s own', '# 가\n\n# 나', '## 가\n\n## 나'],
  ['no level is skipped', '## 가\n\n#### 나\n\n## 다', '## 가\n\n### 나\n\n## 다'],
  ['a heading needs no blank', '##제목\n\n글', '## 제목\n\n글'],
  ['words to be found by are no heading', '#aws #summit', '\\#aws #summit'],
  [
    'a rule below a sentence makes no heading of it',
    '긴 문장이 이렇게 끝나고 바로 줄이 그어져 있습니다.\n---',
    '긴 문장이 이렇게 끝나고 바로 줄이 그어져 있습니다.\n\n---',
  ],
  [
    'a heading that asks stays one',
    '## 개발 환경의 설정을 다시 한번 처음부터 살펴볼까요?\n\n글',
    '## 개발 환경의 설정을 다시 한번 처음부터 살펴볼까요?\n\n글',
  ],
  [
    'one blank is enough for a list within a list',
    '- 가\n - 나\n  - 다\n- 라',
    '- 가\n  - 나\n    - 다\n- 라',
  ],
  ['so is a tab', '- 가\n\t- 나', '- 가\n  - 나'],
  ['bullets of other programs are lists', '• 가\n• 나', '- 가\n- 나'],
  ['what is bold before a particle stays bold', '**dj?!**팀은', '**dj?!**팀은'],
  ['a range is not struck out', '5~10초, ELB~WEB~API', '5~10초, ELB~WEB~API'],
  [
    'signs are what they were',
    'a < b, 2 * 3 * 4, a_b, List<String>',
    'a < b, 2 \\* 3 \\* 4, a_b, List\\<String>',
  ],
  [
    'HTML is Markdown',
    '<p>가<br>나 <b>다</b> <span style="color:red">라</span></p>',
    '가\\\n나 **다** 라',
  ],
  ['two breaks are two paragraphs', '가<br><br>나', '가\n\n나'],
  [
    'lines that say something whole are lines',
    '갔습니다.\n좋았습니다.\n끝!',
    '갔습니다.\\\n좋았습니다.\\\n끝!',
  ],
  [
    'lines that were only folded are one',
    '서밋에 다녀온 이야기를\n적어 봅니다',
    '서밋에 다녀온 이야기를\n적어 봅니다',
  ],
  [
    'pictures side by side stay together',
    '<div><img src="a.png"><img src="b.png"></div>',
    '![](a.png)\n![](b.png)',
  ],
  [
    'a figure has its caption',
    '<figure><img src="a.png" alt="무대"><figcaption>키노트</figcaption></figure>',
    '![무대](a.png "키노트")',
  ],
  ['a picture of a sentence stands below it', '가 ![무대](a.png) 나', '가\n\n![무대](a.png)\n\n나'],
  ['a name with blanks is a name', '![무대](무대 사진.png)', '![무대](<무대 사진.png>)'],
  [
    'a table of HTML is a table',
    '<table><tr><th>가</th><th>나</th></tr><tr><td>1<br>2</td><td>3</td></tr></table>',
    '| 가      | 나 |\n| ------ | - |\n| 1<br>2 | 3 |',
  ],
  [
    'a fold is a fold',
    '<details><summary>더</summary>\n\n안\n\n</details>',
    '<details>\n<summary>더</summary>\n\n안\n\n</details>',
  ],
  [
    'a player is a link',
    '<iframe src="//www.youtube.com/embed/abcdefg?rel=0"></iframe>',
    '[영상](https://www.youtube.com/watch?v=abcdefg)',
  ],
  [
    'a bare address ends before its particle',
    'https://aws.amazon.com/ko/에서',
    '<https://aws.amazon.com/ko/>에서',
  ],
  [
    'an address of one’s own machine is code',
    'http://localhost:3000/a',
    '`http://localhost:3000/a`',
  ],
  ['a slip of a machine’s is code', 'undefined였다', '`undefined`였다'],
  ['a footnote that is nowhere is code', '가[^2]', '가`[^2]`'],
  ['code keeps its language', '```JavaScript{1,3} title="a.js"\na\n```', '```javascript\na\n```'],
])('%s', (_what, text, printed) => {
  expect(body(text)).toBe(printed);
});

test.each([
  ['a script', '가\n\n<script>x()</script>', 3],
  ['a handler', '<p onclick="x()">가</p>', 1],
  ['a memo', '가\n\n<!-- x() -->', 3],
  ['a template', '가\n\n{% unknown x() %}', 3],
  ['an address that runs', '가\n\n[나](javascript:x())', 3],
  ['an address that nothing names', '가\n\n[나]: https://example.com/x()', 3],
  ['a component’s program', 'import A from "x()"\n\n가', 1],
])('%s is told and gone', (_what, text, line) => {
  const { body, findings } = read(text);
  expect(body).not.toContain('x()');
  expect(findings).toContainEqual(
    expect.objectContaining({ line, text: expect.stringContaining('x()') as string }),
  );
});

test('MDX loses its programs and keeps its words', () => {
  const { body, findings } = read(
    'import A from "./a.png"\n\n<Note title="알림">\n\n가 {1 + 1}\n\n</Note>\n\n<img src={A} alt="무대" />',
    'post.mdx',
  );
  expect(body).toBe('가\n\n![무대](./a.png)');
  expect(findings.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['import A from "./a.png"', '{1 + 1}', '<Note> 알림']),
  );
});

test('a gallery shows the pictures that the frontmatter names', () => {
  const text =
    '---\nstage:\n  - image_path: /img/a.jpg\n    alt: 무대\n  - url: /img/b b.jpg\n---\n{% include gallery id="stage" caption="키노트" %}';
  expect(body(text)).toBe('![무대](/img/a.jpg)\n![](</img/b b.jpg>)\n\n키노트');
});

test('a page is read without what stands around its text', () => {
  const page =
    '<html><head><title>후기</title></head><body><nav>차례</nav><article><h1>후기</h1><p>본문이 이렇게 깁니다.</p></article></body></html>';
  const { post, body, findings } = read(page, 'a.html');
  expect(post).toMatchObject({ frontmatter: { title: '후기' }, heading: '후기' });
  expect(body).toBe('본문이 이렇게 깁니다.');
  expect(findings).toMatchObject([{ kind: 'gone', text: '차례' }]);
});

test('what Notion knows of a page is known', () => {
  const { post, body } = read('# 후기\n\n날짜: 2025년 5월 14일\n태그: AWS\n\n본문', '후기.md');
  expect(post.frontmatter).toEqual({ 날짜: '2025년 5월 14일', 태그: 'AWS' });
  expect(post.heading).toBe('후기');
  expect(body).toBe('본문');
});

test('a line of a post is a line of its file, whatever was put in for others', () => {
  const { post } = read('---\ntitle: 가\n---\n{% highlight js %}\nx\n{% endhighlight %}\n\n## 나');
  expect(post.tree.children.at(-1)?.position?.start.line).toBe(8);
});

test('videos and decks are known by their addresses', () => {
  const { post } = read('[영상](https://youtu.be/abcdefgh)\n\nhttps://speakerdeck.com/me/deck');
  expect(post.embeds).toEqual([
    { kind: 'video', url: 'https://youtu.be/abcdefgh', line: 1 },
    { kind: 'slides', url: 'https://speakerdeck.com/me/deck', line: 3 },
  ]);
});

test('a hostile text holds nobody up', () => {
  for (const piece of ['[', '*a_', '<b>', '> ', '- ', '`', '![](', '[^1]', '&amp;'])
    expect(body(piece.repeat(20_000)).length).toBeLessThan(200_000);
});
