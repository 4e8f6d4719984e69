import { parseArgs } from 'node:util';
import { nearestWord } from '../korean/nearest.ts';
import type { Missing } from './desk.ts';
import {
  newKinds,
  options,
  renderOptions,
  type Given,
  type NewKind,
  type OptionName,
} from './given.ts';

/** What a command asks for, or what is wrong with it. */
export type Command =
  | { readonly kind: 'new'; readonly of: NewKind; readonly given: Given; readonly isDraft: boolean }
  | { readonly kind: 'help'; readonly message: string }
  | { readonly kind: 'fault'; readonly message: string };

const flags = Object.fromEntries(
  Object.keys(options).map((name) => [name, { type: 'string', multiple: true } as const]),
);

/** Reads the arguments of `npm run new`. */
export function readCommand(args: readonly string[]): Command {
  const { positionals, values, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: { ...flags, draft: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  const [of, ...rest] = positionals;
  if (of === undefined || !isKind(of)) {
    const kinds = Object.entries(newKinds).map(
      ([name, label]) => `  npm run new -- ${name.padEnd(9)}${label}`,
    );
    const wrong = of === undefined ? '' : `\`${of}\`은(는) 만들 수 있는 것이 아닙니다. `;
    return { kind: 'fault', message: `${wrong}무엇을 만들지 적어 주세요.\n${kinds.join('\n')}` };
  }
  if (values['help'] === true) return { kind: 'help', message: renderOptions(of) };
  const unknown = tokens.flatMap((token) =>
    token.kind === 'option' && !isOf(token.name, of) ? token.rawName : [],
  );
  const empty = tokens.flatMap((token) =>
    token.kind === 'option' && token.name !== 'draft' && (token.value ?? '').trim() === ''
      ? token.rawName
      : [],
  );
  const wrong = [
    ...unknown.map(
      (name) => `\`${name}\`은(는) ${newKinds[of]}에 쓸 수 없습니다.${nearestOf(name)}`,
    ),
    ...(unknown.length > 0 ? [] : rest).map(
      (word) => `\`${word}\`이(가) 무엇인지 모릅니다. 빈칸이 있는 글은 따옴표로 감싸 주세요.`,
    ),
    ...(unknown.length > 0 ? [] : empty).map((name) => `\`${name}\` 뒤에 값을 적어 주세요.`),
  ];
  if (wrong.length > 0)
    return {
      kind: 'fault',
      message: `${wrong.join('\n')}\n\n쓸 수 있는 것:\n${renderOptions(of)}`,
    };
  const { draft, ...given } = values;
  return { kind: 'new', of, given: given as Given, isDraft: draft === true };
}

function nearestOf(flag: string): string {
  const near = nearestWord(flag.replace(/^-+/, ''), Object.keys(options));
  return near === undefined ? '' : ` \`--${near}\`인가요?`;
}

/** All that is missing, and the command as it would be with it. */
export function renderMissing(of: NewKind, given: Given, missing: readonly Missing[]): string {
  const width = Math.max(...missing.map(({ option }) => option.length)) + 4;
  const lines = missing.map(({ option, why }) => `  ${`--${option}`.padEnd(width)}${why}`);
  const wrong = new Set<OptionName>(missing.map(({ option }) => option));
  const kept = Object.entries(given).flatMap(([name, values]) =>
    wrong.has(name as OptionName) ? [] : (values ?? []).map((value) => `--${name} ${quote(value)}`),
  );
  const added = [...wrong].map((option) => {
    const example = missing.find((one) => one.option === option)?.example;
    return `--${option} ${quote(example ?? examples[option] ?? '…')}`;
  });
  const command = ['npm run new --', of, ...kept, ...added].join(' ');
  return `이것을 더 알려 주세요.\n${lines.join('\n')}\n\n이렇게 적으면 됩니다:\n  ${command}`;
}

const examples: Readonly<Partial<Record<OptionName, string>>> = {
  event: 'AWS Summit Seoul 2026',
  title: 'AWS Lambda 내부 동작 방식',
  name: '홍길동',
  day: '2026-05-14',
  start: '13:00',
  end: '13:40',
  kind: 'talk',
};

const quote = (text: string): string =>
  /^[\w.:/-]+$/.test(text) ? text : `"${text.replaceAll('"', '\\"')}"`;

const isKind = (name: string): name is NewKind => Object.hasOwn(newKinds, name);

const isOf = (name: string, kind: NewKind): boolean =>
  (name === 'draft' && kind === 'recap') ||
  (Object.hasOwn(options, name) &&
    (options[name as OptionName].of as readonly NewKind[]).includes(kind));
