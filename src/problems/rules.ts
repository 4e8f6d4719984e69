/** What a rule asks, and what to do where it is broken. */
type Words = readonly [asks: string, todo: string];

/** Of what authors write; told before anything is made of it, each with its place. */
export const contentRules = {
  // Files and folders
  'empty-folder': ['행사가 하나 이상 있습니다.', 'events/<행사>/event.md를 적습니다.'],
  'missing-file': ['목록 다섯 개가 있습니다.', '비어 있는 목록은 []라고 적어 둡니다.'],
  'stray-file': ['글은 읽히는 자리에 있습니다.', 'events/<행사>/<글>/index.md에 적습니다.'],
  'no-text': ['글 폴더마다 글이 있습니다.', 'index.md를 적거나 폴더를 지웁니다.'],
  'two-texts': ['글 폴더에 글은 하나입니다.', 'index.md와 index.mdx 가운데 하나를 지웁니다.'],
  'file-name': ['어느 컴퓨터에서나 쓸 수 있는 파일 이름입니다.', '짧은 영문 이름으로 바꿉니다.'],
  'folder-name': ['폴더 이름은 주소가 됩니다.', '영문 소문자, 숫자, 붙임표로 적습니다.'],
  'link-to-file': ['링크가 아니라 파일을 둡니다.', '가리키던 파일을 복사해 넣습니다.'],
  'not-a-file': ['글과 목록은 보통 파일입니다.', '폴더나 장치를 지우고 파일을 넣습니다.'],
  'unreadable-file': ['파일을 읽을 수 있습니다.', '이름과 권한을 확인합니다.'],
  'too-much': ['글과 목록은 읽을 만한 길이입니다.', '글을 나누거나 겹을 줄입니다.'],
  // Letters
  'not-utf-8': ['파일은 UTF-8로 저장합니다.', '편집기에서 인코딩을 바꿔 다시 저장합니다.'],
  'loose-jamo': ['한글은 낱자로 풀지 않습니다(NFC).', '그 글을 다시 적습니다.'],
  'unseen-character': ['보이지 않는 글자가 없습니다.', '그 자리를 지우고 다시 적습니다.'],
  placeholder: ['`undefined`, `NaN`, `{{`, `@@`는 실수로 보입니다.', '`…`로 감싸 코드로 적습니다.'],
  // Frontmatter, lists and what they refer to
  frontmatter: ['글은 머리말로 시작합니다.', '첫 줄에 ---를 적습니다.'],
  yaml: ['머리말과 목록은 YAML입니다.', '들여쓰기와 따옴표를 확인합니다.'],
  schema: ['필드는 정해진 이름과 값을 가집니다.', '알려 준 이름이나 꼴로 고칩니다.'],
  'duplicate-id': ['이름표는 목록에서 하나뿐입니다.', '하나의 id를 바꿉니다.'],
  'alias-claimed-twice': ['한 이름은 한 서비스만 가리킵니다.', '하나에서 그 이름을 지웁니다.'],
  'missing-event': ['폴더마다 event.md가 있습니다.', '행사를 event.md에 적습니다.'],
  'same-slot': ['한 트랙의 한 시각에는 세션이 하나입니다.', 'start나 track을 고칩니다.'],
  'day-outside-event': ['세션은 행사가 열린 날에 있습니다.', 'day나 event.md의 days를 고칩니다.'],
  'same-title': ['쪽마다 제목이 다릅니다.', '서로 구별되게 적습니다.'],
  'untold-lineage': ['계보에는 세션이 있습니다.', '세션에 lineage를 적거나 계보를 지웁니다.'],
  'not-a-telling': ['계보의 행사에는 그 세션이 있습니다.', '세션에 lineage를 적습니다.'],
  'unknown-service': ['서비스는 services.yml에 있습니다.', '이름표를 고치거나 더합니다.'],
  'unknown-member': ['개념은 아는 서비스나 개념을 묶습니다.', '이름표를 고치거나 더합니다.'],
  'unknown-speaker': ['발표자는 speakers.yml에 있습니다.', '이름표를 고치거나 더합니다.'],
  'unknown-author': [
    '글쓴이는 authors.yml에 있거나 이름으로 적습니다.',
    '이름표를 고치거나 더합니다.',
  ],
  'same-name': ['한 이름은 한 사람을 가리킵니다.', '이름표로 적습니다.'],
  'near-name': ['거의 같은 이름은 같은 사람일 때가 많습니다.', '이름을 고치거나 목록에 적습니다.'],
  'no-author': ['글에는 글쓴이가 있습니다.', 'authors에 이름을 적습니다.'],
  'unknown-lineage': ['계보는 lineages.yml에 있습니다.', '이름표를 고치거나 더합니다.'],
  'unknown-event': ['행사는 events 폴더에 있습니다.', '이름표를 고칩니다.'],
  'unknown-session': ['세션은 programme.yml에 있습니다.', '이름표를 고치거나 더합니다.'],
  'unknown-source': ['출처는 event.md에 있습니다.', '이름표를 고치거나 더합니다.'],
  'unknown-track': ['트랙은 event.md에 있습니다.', '이름표를 고치거나 더합니다.'],
  // Texts
  'no-second-title': ['제목은 머리말에 있습니다.', '본문은 `##`부터 씁니다.'],
  'heading-level': ['제목은 단계를 건너뛰지 않습니다.', '한 단계 위의 제목으로 적습니다.'],
  'empty-heading': ['제목에는 글이 있습니다.', '제목을 적거나 `#` 기호를 지웁니다.'],
  'heading-id': ['이름표는 글에 하나뿐인 영문입니다.', '{#이름표}를 다르게 적습니다.'],
  footnote: ['각주는 부르는 곳과 내용이 하나씩 있습니다.', '빠진 것을 적습니다.'],
  'list-indent': ['목록의 항목은 같은 칸에서 시작합니다.', '안쪽 목록은 두 칸 들여 씁니다.'],
  'foreign-syntax': ['다른 곳의 표시는 그대로 보입니다.', '지우거나 Markdown으로 적습니다.'],
  'foreign-leftover': ['다른 곳이 남긴 표시가 없습니다.', '지웁니다.'],
  spelling: ['자주 틀리는 말은 표준 표기로 적습니다.', '알려 준 표기로 고칩니다.'],
  'bold-heading': ['제목은 `##`로 적습니다.', '굵은 줄이 제목이면 `##`로 바꿉니다.'],
  'service-by-its-name': ['서비스는 공식 이름으로 적습니다.', '알려 준 이름으로 고칩니다.'],
  'empty-link': ['링크에는 글이 있습니다.', '`[글](주소)`의 대괄호 안에 글을 적습니다.'],
  'link-address': ['링크는 https://나 /로 시작합니다.', '주소를 처음부터 적습니다.'],
  'lookalike-address': ['주소의 글자는 보이는 대로입니다.', '맞는 주소인지 확인합니다.'],
  'unknown-address': ['이 사이트의 링크는 있는 쪽으로 갑니다.', '그 쪽을 열어 주소를 옮깁니다.'],
  'unknown-heading': ['#으로 시작하는 링크는 글의 제목으로 갑니다.', '이름표를 고칩니다.'],
  'unknown-anchor': ['다른 쪽의 자리는 그 쪽에 있습니다.', '이름표를 고칩니다.'],
  'no-html': ['HTML은 몇 가지 태그만 씁니다.', 'Markdown으로 적습니다.'],
  details: ['<details>는 <summary>로 시작합니다.', '그 안에 펼치기 전에 보일 글을 적습니다.'],
  'mdx-syntax': ['MDX는 태그와 중괄호의 짝이 맞습니다.', '`\\<`, `\\{`로 적거나 닫습니다.'],
  'mdx-code': ['MDX에 코드를 쓰지 않습니다.', '지우거나 {/* 메모 */}로 적습니다.'],
  'unknown-component': ['컴포넌트는 정해진 것만 씁니다.', '알려 준 이름으로 고칩니다.'],
  'component-props': ['속성은 정해진 이름과 값을 가집니다.', '알려 준 대로 고칩니다.'],
  'component-alone': ['컴포넌트는 따로 한 문단입니다.', '위와 아래에 빈 줄을 둡니다.'],
  diagram: ['mermaid 블록은 그릴 수 있는 그림입니다.', '알려 준 줄을 고칩니다.'],
  // Pictures
  'picture-beside': ['그림은 글 옆에 있습니다.', '파일을 같은 폴더에 두고 ./이름으로 적습니다.'],
  'picture-unreadable': ['그림은 끝까지 읽히는 JPEG, PNG, WebP입니다.', '원본을 다시 옮깁니다.'],
  'picture-notation': ['빈칸이 있는 이름은 <>로 감쌉니다.', '`![글](<./이름.jpg> "설명")`'],
  'picture-alt': ['그림에는 대체 글이 있습니다.', '그림이 보여 주는 것을 [ ] 안에 적습니다.'],
  'picture-alone': ['그림은 따로 한 줄에 있습니다.', '글, 링크, 표에서 꺼냅니다.'],
  'picture-position': ['사진에 찍은 곳이 없습니다.', '`npm run photos`로 넣습니다.'],
  'picture-large': ['사진은 저장소에 둘 만한 크기입니다.', '`npm run photos`로 넣습니다.'],
  'unused-file': ['파일마다 보이는 글이 있습니다.', '글에 넣거나 지웁니다.'],
  'picture-credit': ['그림에는 만든 사람이 있습니다.', 'authors나 credit을 적습니다.'],
} as const satisfies Readonly<Record<string, Words>>;

/** Of what was made: mistakes of the site or of its tools, which an author seldom can mend. */
const builtRules = [
  ...['astro', 'tool-complaint', 'changed-meanwhile', 'foreign-folder', 'system'],
  ...['missing-page', 'unknown-page', 'no-way-in', 'unreadable-file', 'stray-file', 'empty-file'],
  ...['dot-file', 'server-file', 'source-map', 'svg', 'html-syntax', 'one-h1', 'page-title'],
  ...['page-description', 'page-card', 'page-address', 'page-policy', 'json-ld', 'feed', 'sitemap'],
  ...['empty-id', 'same-id', 'dead-id', 'dead-link', 'dead-anchor', 'second-address'],
  ...['malformed-address', 'address-scheme', 'relative-address', 'local-address', 'outside-base'],
  ...['protocol-relative', 'foreign-address', 'barred-element', 'inline-code', 'no-opener'],
  ...['broken-picture', 'picture-type', 'picture-size', 'picture-weight', 'picture-metadata'],
  ...['original-picture', 'index-broken', 'index-page', 'index-anchor', 'index-count'],
  'not-indexed',
] as const;

/** Every rule there is, by the id that stands at the end of a problem's line. */
export type RuleId = keyof typeof contentRules | (typeof builtRules)[number];

/** Rules that ask, and stop nothing. */
const asking: ReadonlySet<RuleId> = new Set<RuleId>([
  ...(['no-author', 'near-name', 'lookalike-address', 'spelling'] as const),
  ...(['foreign-leftover', 'bold-heading', 'same-slot'] as const),
  ...([
    'picture-alone',
    'picture-credit',
    'picture-position',
    'picture-large',
    'unused-file',
  ] as const),
]);

/** What only publishing needs: in a draft these too stop nothing. */
const forReaders: ReadonlySet<RuleId> = new Set<RuleId>([
  ...(['picture-alt', 'picture-beside'] as const),
  ...(['foreign-syntax', 'service-by-its-name', 'link-address', 'placeholder'] as const),
]);

/** How much a broken rule matters. */
export const severityOf = (rule: RuleId, isDraft = false): 'error' | 'warning' =>
  asking.has(rule) || (isDraft && forReaders.has(rule)) ? 'warning' : 'error';

export const ruleIds: readonly RuleId[] = [
  ...new Set([...(Object.keys(contentRules) as RuleId[]), ...builtRules]),
];

/** The rules for authors as a page: `npm run lint:content -- --rules`. */
export const renderRules = (): string =>
  [
    '# 글 검사의 규칙',
    '',
    '`npm run lint:content`가 알린 줄의 끝에 있는 이름으로 찾습니다.',
    '이 쪽은 `npm run lint:content -- --rules`가 적었습니다.',
    '',
    '| 규칙 | 바라는 것 | 어긋났을 때 |',
    '| --- | --- | --- |',
    ...Object.entries(contentRules).map(
      ([id, [asks, todo]]) => `| \`${id}\` | ${asks} | ${todo.replaceAll('|', '\\|')} |`,
    ),
  ].join('\n');
