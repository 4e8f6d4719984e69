import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convertForeignMarks, findForeignMarks } from './marks.ts';

const names = (body: string) => findForeignMarks(body).map(({ name }) => name);
const convert = (body: string) => convertForeignMarks(body).body;

test.each([
  ['{% include a.html %}', 'Liquid 태그'],
  ['{%- if x -%}', 'Liquid 태그'],
  ['{{ page.title }}', '템플릿의 값'],
  ['{{< ref "x.md" >}}', 'Hugo 링크'],
  ['{{% notice %}}', 'Hugo 숏코드'],
  ['<%= title %>', '템플릿의 코드(<% %>)'],
  ['글 {: .prompt-tip }', 'kramdown 속성'],
  ['글 {.lead}', '속성'],
  ['[TOC]', '차례 표시'],
  ['[[_TOC_]]', '차례 표시'],
  ['```toc\n```', '차례 표시'],
  ['<!-- toc -->', '차례 표시'],
  [':::tip', '상자(:::)'],
  ['!!! note', '상자(!!!)'],
  ['[!NOTE]\n글', '알림 상자'],
  ['![[다른 글]]', '옵시디언 끼워 넣기'],
  ['[[다른 글]]', '위키 링크'],
  ['🙂 :partying_parrot:', '이모지 이름'],
  ['식은 $$x^2$$입니다.', '수식'],
  ['*[HTML]: 문서', '약어 풀이'],
  ['[##_Image|kage@a/1.jpg|CDM|1.3|{"w":1}_##]', '티스토리 그림'],
  ['---\nlayout: post\ntags: [a]\n---\n\n글', '다른 곳의 머리말'],
  ['title: 글\ndate: 2020-01-01\n---\n', '다른 곳의 머리말'],
  ["import Tabs from '@theme/Tabs';", 'MDX의 import·export'],
  ['tags:: aws', '로그시크 속성'],
  ['[gallery ids="1,2"]', '워드프레스 숏코드'],
  ['[quote=나]글[/quote]', 'BBCode'],
])('%j is named', (body, name) => expect(names(`${body}\n`)).toContain(name));

test.each([
  // Liquid, Hexo, HackMD, Hugo
  ['![글]({{ site.baseurl }}/assets/a.png)', '![글](/assets/a.png)'],
  ['![글]({{ "/assets/a.png" | relative_url }})', '![글](/assets/a.png)'],
  ['{% highlight js linenos %}\na {{ b }}\n{% endhighlight %}', '```js\na {{ b }}\n```'],
  ['{% codeblock 제목 lang:ts %}\na\n{% endcodeblock %}', '```ts\na\n```'],
  ['{% raw %}{{ x }}{% endraw %}', '`{{ x }}`'],
  ['{% raw %}\n글 `{{ x }}`\n{% endraw %}', '글 `{{ x }}`'],
  ['{% picture /a/b.png --alt 무대 화면 %}', '![무대 화면](/a/b.png)'],
  ['{{< newtabref href="https://a.kr/" title="글" >}}', '[글](https://a.kr/)'],
  ['{{< image src="a.jpg" caption="하나 <br>둘" >}}', '![](a.jpg "하나 둘")'],
  ['{% comment %} 메모 {% endcomment %}', '<!-- 메모 -->'],
  ['{% note info %}\n글\n{% endnote %}', '> 글'],
  ['{% include figure.html src="a.png" caption="설명" %}', '![](a.png "설명")'],
  ['{% asset_img a.png 300 무대 화면 %}', '![무대 화면](a.png)'],
  ['{%youtube a-1 %}', '[YouTube 영상](https://www.youtube.com/watch?v=a-1)'],
  ['{% include video id="a" provider="vimeo" %}', '[Vimeo 영상](https://vimeo.com/a)'],
  ['{{< figure src="a b.png" alt="글" >}}', '![글](<a b.png>)'],
  ['{{< youtube id="a" >}}', '[YouTube 영상](https://www.youtube.com/watch?v=a)'],
  ['{{< notice tip >}}\n글\n{{< /notice >}}', '> 글'],
  // kramdown, Pandoc
  ['> 글\n{: .prompt-info }\n\n다음', '> 글\n\n다음'],
  ['![글](a.png){: width="300" }', '![글](a.png)'],
  ['[글](https://x.y/){:target="_blank"}', '[글](https://x.y/)'],
  ['* 차례\n{:toc}\n\n## 하나', '## 하나'],
  ['## 제목 {#id .class}', '## 제목 {#id}'],
  ['용어\n: 뜻입니다\n: 다른 뜻', '- **용어**: 뜻입니다\n  - 다른 뜻\n'],
  ['{::comment}\n메모\n{:/comment}', '<!-- 메모 -->'],
  // Boxes
  [':::tip 제목\n**글**\n\n- 하나\n:::', '> **제목**\n>\n> **글**\n>\n> - 하나'],
  [':::details 제목\n글\n:::', '<details>\n<summary>제목</summary>\n\n글\n\n</details>'],
  ['::::note\n:::tip\n글\n:::\n::::', '> **참고**\n>\n> > **도움말**\n> >\n> > 글'],
  ['!!! note "제목"\n    글\n\n다음', '> **제목**\n>\n> 글\n\n다음'],
  ['> [!NOTE]\n> 글', '> **참고**\n> 글'],
  ['> [!custom]- 제목\n> 글', '> **제목**\n> 글'],
  ['<aside>\n💡 글\n\n</aside>', '> 💡 글'],
  ['##제목\n\n###1. 하나', '## 제목\n\n### 1. 하나'],
  // Obsidian, GitHub, others
  ['![[그림/무대 사진.png|설명|300]]', '![설명](<./무대 사진.png>)'],
  ['[[글#제목]]과 [[글|다르게]]', '글 › 제목과 다르게'],
  ['%%메모%% 글', '<!-- 메모 --> 글'],
  ['문장 ^a1b2c3', '문장'],
  ['안녕:smile: 그리고 :+1:', '안녕😄 그리고 👍'],
  ['==형광펜==과 == 값', '**형광펜**과 == 값'],
  ['== 제목 ==', '## 제목'],
  ['@[youtube](a)', '[YouTube 영상](https://www.youtube.com/watch?v=a)'],
  ['`youtube: https://youtu.be/a`', '[YouTube 영상](https://youtu.be/a)'],
  ['[b]굵게[/b]', '**굵게**'],
  // What is left of others
  ['글\n\n<!--more-->\n\n다음', '글\n\n다음'],
  ['글\n\n```toc\nexclude: a\n```\n\n다음', '글\n\n다음'],
  ['글\r\n\r\n[TOC]\r\n\r\n다음\r\n', '글\r\n\r\n다음\r\n'],
  ['728x90\n반응형\n글', '글'],
  ['<!-- wp:paragraph -->\n글', '글'],
])('%j is said in Markdown', (body, markdown) => expect(convert(body)).toBe(markdown));

test.each([
  '`{% x %}` 그리고 `[[a]]` ``:smile: ` ==a==``',
  '```\n{% x %} [[a]]\n```',
  '> ```\n> {{ x }}\n> ```',
  '- 하나\n\n  ~~~\n  :::tip\n  ~~~',
  '    {% x %}',
  '<pre>{% x %}</pre>',
  '<!-- {% x %} -->',
  '\\{% x %} \\[[a]] \\:::',
  '## 제목 {#saga-1}',
  '10:30:45, a:b:c, 역할:key:값, arn:aws:s3:::bucket, std::map::x, 1:100:2',
  '[[1]](https://a.kr/), [[1,2],[3,4]], [[ -f x ]], a[[0]]',
  'a == b, 값==가이고 값==나, a==b && c==d, ====',
  '$100와 $200, $$입니다. 비쌈 $$',
  '{.5초}, {중괄호}, /users/{id}, {a: 1}',
  '+++ 중식 +++',
  '50%%60, 100%',
  'ELB~WEB~API~DB, C++, ++i',
  '[링크](https://a.kr/{{a}}b?x=:smile:)'.replace('{{a}}', ''),
  '용어: 뜻입니다.\n다음 줄',
  '| a | b |\n| :--- | :---: |\n| 1 | 2 |',
  'import boto3\nexport PATH=/a',
  'import는 어렵습니다.',
  '[^1]: 각주',
  '반응형 웹을 만들었습니다.',
  '#AWS #서버리스',
  '**정말 좋았습니다.**\n\n글',
  '제목\n---\n\n글\n\n---\n\n끝',
])('%j means what it says', (body) => expect(names(body)).toEqual([]));

test.each([
  ['한글 자판 이야기 – 변상필(다음)', true],
  ['서버 개발자 모임', true],
  ['회고, 그리고 다음', true],
  ['끝내 오지 않았음', false],
  ['정말 놀라운 이야기였다(진심)', false],
  ['(여기까지 들었습니다)', false],
])('of bold lines between blank ones %s is a heading: %s', (title, isHeading) => {
  const body = `**여는 이야기**\n\n하나\n\n**${title}**\n\n둘\n\n**닫는 이야기**\n\n셋\n`;
  const words = findForeignMarks(body).map(({ from, to }) => body.slice(from, to));
  expect(words.includes(`**${title}**`)).toBe(isHeading);
});

test('bold lines that stand for headings become headings below the one before them', () => {
  const body = '\n## 오전\n\n**1. 하나 : 홍길동**\n\n글\n\n**2. 둘**\n\n글\n';
  expect(convert(body)).toBe('\n## 오전\n\n### 1. 하나 : 홍길동\n\n글\n\n### 2. 둘\n\n글\n');
  expect(names('\n**하나입니다만**\n\n글\n\n**제목**\n\n글\n\n**둘째**\n\n글\n')).toHaveLength(3);
  expect(names('**하나뿐인 줄**\n\n글\n')).toEqual([]);
});

test('a mark within a box is told beside it', () => {
  expect(names(':::tip\n글 :smile: 글\n\n[[글]]\n:::\n')).toEqual([
    '상자(:::)',
    '이모지 이름',
    '위키 링크',
  ]);
});

const pieces = [
  ...['{% note %}', '{% endnote %}', '{% raw %}', '{% endraw %}', '{{ x }}', '{{< x >}}', '{: .x}'],
  ...[
    ':::tip',
    ':::',
    '!!! note',
    '    글',
    '> [!NOTE]',
    '[[a]]',
    '![[a.png]]',
    ':smile:',
    '==a==',
  ],
  ...['용어', ': 뜻', '**제목**', '%%', '<!-- more -->', '```', '`', '```toc', '---', 'title: 글'],
  ...['글입니다.', '- 하나', '  - 둘', '> 인용', '## 제목', '\n', '\n\n', '\r\n', ' ', '<aside>'],
  ...['</aside>', '[b]', '[/b]', '728x90', '[TOC]', '* TOC', '{:toc}', '$$', '\\'],
];

test('what has been converted is not converted again, and what is not marked stays as it is', () => {
  const text = fc
    .array(fc.constantFrom(...pieces), { maxLength: 14 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (body) => {
      const { body: once, converted } = convertForeignMarks(body);
      expect(convert(once)).toBe(once);
      if (converted.length === 0) expect(once).toBe(body);
    }),
    { numRuns: 1000 },
  );
});
