import { expect, test } from 'vitest';
import { renderGithub } from './github.ts';
import type { Problem } from './problem.ts';
import { renderTerminal } from './terminal.ts';

const problem = (file: string, line: number, severity: Problem['severity'] = 'error'): Problem => ({
  rule: 'unknown-service',
  severity,
  message: '서비스 `x`를 찾을 수 없습니다.',
  hint: '`y`인가요?',
  place: { kind: 'text', file, line, column: 3 },
});

test('an author reads the file once, then line, message, rule and what to do', () => {
  expect(renderTerminal([problem('a.md', 9), problem('a.md', 5)])).toBe(
    [
      'a.md',
      '  5:3     오류  서비스 `x`를 찾을 수 없습니다.  unknown-service',
      '          → `y`인가요?',
      '  9:3     오류  서비스 `x`를 찾을 수 없습니다.  unknown-service',
      '          → `y`인가요?',
      '',
      '오류 2건, 주의 0건',
    ].join('\n'),
  );
});

test('a hostile text that is quoted moves no cursor and begins no line of its own', () => {
  const hostile = { ...problem('a.md', 5), message: '`a\u001B[2J\n::error::b\u202E`' };
  expect(renderTerminal([hostile])).toContain('`a\\u{1b}[2J\\u{a}::error::b\\u{202e}`');
});

test('GitHub puts a problem on its line, with newlines and percent signs escaped', () => {
  expect(renderGithub([{ ...problem('a.md', 5, 'warning'), message: '100%' }])).toBe(
    '::warning file=a.md,line=5,col=3,title=unknown-service::100%25%0A`y`인가요?',
  );
});

test('GitHub is not led astray by a file name that looks like more properties', () => {
  expect(renderGithub([problem('a,line=1::b:c.md', 5)])).toMatch(
    /^::error file=a%2Cline=1%3A%3Ab%3Ac\.md,line=5,col=3,/,
  );
});
