import { ruleGroups } from './rules.ts';
import type { Example, ExampleKind, Rule } from './rules/rule.ts';

/** Which file an example is from, and the language it is shown in. */
const shown: Readonly<Record<ExampleKind, readonly [file: string, language: string]>> = {
  body: ['index.md', 'markdown'],
  mdx: ['index.mdx', 'mdx'],
  recap: ['index.md의 머리말', 'yaml'],
  programme: ['programme.yml', 'yaml'],
  services: ['services.yml', 'yaml'],
  concepts: ['concepts.yml', 'yaml'],
  speakers: ['speakers.yml', 'yaml'],
  authors: ['authors.yml', 'yaml'],
  lineages: ['lineages.yml', 'yaml'],
  files: ['파일', 'text'],
};

/** The rules for authors as a page, a section for each under its id: `content/RULES.md`. */
export const renderRules = (): string =>
  [
    '# 글 검사의 규칙',
    '`npm run lint:content`가 알린 줄의 끝에 있는 이름으로 찾습니다. 이 쪽은 `npm run lint:content -- --rules`가 적었습니다.',
    ...Object.entries(ruleGroups).flatMap(([group, rules]) => [
      `## ${group}`,
      ...Object.entries(rules).flatMap(([id, rule]) => renderRule(id, rule)),
    ]),
  ].join('\n\n');

const renderRule = (id: string, rule: Rule): string[] => [
  `### \`${id}\``,
  `${code(rule.asks)} ${code(rule.why)}`,
  [`- **고치려면** ${code(rule.todo)}`, ...remarks(rule).map((remark) => `- ${remark}`)].join('\n'),
  ...renderExample('이렇게 적으면 알려 줍니다', rule.bad),
  ...renderExample('이렇게 적습니다', rule.good),
];

const remarks = ({ matters, isFixed }: Rule): string[] => [
  ...(matters === 'asks' ? ['주의만 합니다. 그대로 두어도 실립니다.'] : []),
  ...(matters === 'publishing' ? ['초안(`draft: true`)에서는 주의만 합니다.'] : []),
  ...(isFixed ? ['`--fix`를 붙이면 고칠 수 있는 것을 고쳐 줍니다.'] : []),
];

function renderExample(says: string, example: Example): string[] {
  if (example.in === 'words') return [`${says}: ${example.text}`];
  const [file, language] = shown[example.in];
  // Longer than any fence within.
  return [`${says}(${file}).`, `\`\`\`\`${language}\n${visible(example.text)}\n\`\`\`\``];
}

/** What nobody sees is shown by its number. */
const visible = (text: string): string =>
  text.replaceAll(
    /[\u200B-\u200F\u2060\uFEFF]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Tags and signs of fields as code, as authors type them. */
const code = (text: string): string =>
  text.replaceAll(/(?<![`\w/])((?:[\w./]*<\/?[a-z가-힣]+>[\w./]*)+|\{[#/][^}`]*\})(?!`)/g, '`$1`');
