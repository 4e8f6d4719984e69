import { parseArgs } from 'node:util';
import { nearestWord } from '#site/korean/nearest.ts';

/** How problems can be shown: for people, for programs, on the lines of a pull request. */
export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

export interface LintArguments {
  /** Files and folders to tell of; none for all. */
  readonly paths: readonly string[];
  readonly fix: boolean;
  readonly watch: boolean;
  readonly rules: boolean;
  readonly format: Format;
}

const options = {
  fix: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  rules: { type: 'boolean', default: false },
  format: { type: 'string' },
} as const;

export const usage = `쓰는 법: npm run lint:content -- [경로…] [--fix] [--watch] [--format ${formats.join('|')}] [--rules]`;

/** What was asked of the lint, or, in Korean, what cannot be asked. */
export function readArguments(
  words: readonly string[],
  isOnGithub = false,
): LintArguments | { readonly refusal: string } {
  const refuse = (why: string) => ({ refusal: `${why}\n${usage}` });
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!(name in options)) {
      const nearest = nearestWord(name, Object.keys(options));
      return refuse(`모르는 인자입니다: ${rawName}${nearest ? ` (--${nearest}인가요?)` : ''}`);
    }
    if (name === 'format' && !formats.includes(value as Format))
      return refuse(`--format은 ${formats.join(', ')} 가운데 하나여야 합니다.`);
    if (name !== 'format' && value !== undefined)
      return refuse(`${rawName}에는 값을 적지 않습니다.`);
  }
  const { fix, watch, rules } = values;
  const format = (values.format as Format | undefined) ?? (isOnGithub ? 'github' : 'text');
  if (watch && format !== 'text') return refuse('--watch는 --format과 함께 쓸 수 없습니다.');
  return {
    paths: positionals,
    fix: fix === true,
    watch: watch === true,
    rules: rules === true,
    format,
  };
}
