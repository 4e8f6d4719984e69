import { z } from 'astro/zod';

const expected: Readonly<Record<string, string>> = {
  string: '글이어야 합니다. 따옴표로 감싸 주세요.',
  array: '목록이어야 합니다. 줄마다 `- `로 시작하거나 [ ]로 감싸 주세요.',
  object: '`이름: 값` 꼴이어야 합니다.',
  boolean: '따옴표 없이 true나 false로 적어 주세요.',
};

const korean = z.locales.ko().localeError;

/** What a schema says of a wrong value where it has no words of its own; zod's Korean speaks to programmers. */
export const messages: z.core.$ZodErrorMap = (issue) => {
  const { code, input } = issue;
  if (input === null) return '값이 비어 있습니다.';
  if (code === 'invalid_type' && issue.expected === 'string' && Array.isArray(input))
    return '글 하나여야 하는데 목록입니다. 앞의 `-`나 [ ]를 지워 주세요.';
  if (code === 'invalid_type') return expected[issue.expected] ?? korean(issue);
  if (code === 'invalid_value' || code === 'invalid_union') return '쓸 수 없는 값입니다.';
  if (code === 'too_small' && issue.origin === 'string') return '비어 있습니다.';
  if (code === 'too_small' && issue.origin === 'array')
    return `${issue.minimum}개 이상이어야 합니다.`;
  if (code === 'too_big' && issue.origin === 'string') return `${issue.maximum}자를 넘습니다.`;
  if (code === 'too_big' && issue.origin === 'array') return `${issue.maximum}개를 넘습니다.`;
  return korean(issue);
};
