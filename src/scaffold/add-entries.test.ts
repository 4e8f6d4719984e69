import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { addEntries, type ListPath } from './add-entries.ts';

const speakers = `# 발표자. id 순서로 적습니다.

- id: baek-seungyong   # 두 번 발표
  name: 백승용

# 2019년
- id: kim-kiwan
  name: '김기완'
  spellings: [ "김기완 " ]
  # 직함은 모릅니다.

# 끝
`;

test('a speaker stands by the id, and remarks stay with whom they are about', () => {
  const entry = { id: 'hong-gildong', name: '홍길동' };
  expect(addEntries(speakers, [], [entry])).toBe(
    speakers.replace('# 2019년', '- id: hong-gildong\n  name: 홍길동\n\n# 2019년'),
  );
});

test('one after the last stands below what belongs to the last', () => {
  const entry = { id: 'lee', name: '이순신' };
  expect(addEntries(speakers, [], [entry])).toBe(
    speakers.replace('모릅니다.\n', '모릅니다.\n\n- id: lee\n  name: 이순신\n'),
  );
});

const programme = `sessions:
  - id: keynote
    title: 기조연설
    day: '2019-04-17'
    start: '09:00'
  - id: unknown
    title: 때를 모르는 세션
  - id: lambda
    title: 람다
    day: '2019-04-18'
    start: '11:10'
`;

test.each([
  [{ id: 'a', day: '2019-04-17', start: '10:00' }, ['keynote', 'unknown', 'a', 'lambda']],
  [{ id: 'a', day: '2019-04-18', start: '09:00' }, ['keynote', 'unknown', 'a', 'lambda']],
  [{ id: 'a', day: '2019-04-16' }, ['a', 'keynote', 'unknown', 'lambda']],
  [{ id: 'a', day: '2019-04-18', start: '11:10' }, ['keynote', 'unknown', 'lambda', 'a']],
  [{ id: 'a' }, ['keynote', 'unknown', 'lambda', 'a']],
])('a session %o stands where its time is', (session, order) => {
  const { sessions } = parse(addEntries(programme, ['sessions'], [session])!) as {
    sessions: { id: string }[];
  };
  expect(sessions.map(({ id }) => id)).toEqual(order);
});

test.each([
  ['no file', '', [], '- id: a\n'],
  ['an empty list', '[]\n', [], '- id: a\n'],
  [
    'an empty list with remarks',
    '# 글쓴이\n\n[] # 아직 없음\n',
    [],
    '# 글쓴이\n\n# 아직 없음\n- id: a\n',
  ],
  ['remarks alone', '# 글쓴이\n', [], '# 글쓴이\n- id: a\n'],
  ['no end of the last line', '- id: 0', [], '- id: 0\n\n- id: a\n'],
  ['ends of lines as Windows has them', '- id: 0\r\n\r\n', [], '- id: 0\r\n\r\n- id: a\r\n\r\n'],
  ['a mark of order', '\uFEFF- id: b\n', [], '\uFEFF- id: a\n\n- id: b\n'],
  ['no file, a field', '', ['sessions'], 'sessions:\n  - id: a\n'],
  ['an empty field', 'sessions:\n# 끝\n', ['sessions'], 'sessions:\n  - id: a\n# 끝\n'],
  [
    'an empty list in a field',
    'sessions: [] # 없음',
    ['sessions'],
    'sessions: # 없음\n  - id: a\n',
  ],
  ['another field', 'note: 없음\n', ['sessions'], 'note: 없음\nsessions:\n  - id: a\n'],
  ['no indent', 'sessions:\n- id: 0\n', ['sessions'], 'sessions:\n- id: 0\n- id: a\n'],
  ['one line', 'sessions: [{id: 0}, ]\n', ['sessions'], 'sessions: [{id: 0}, {"id":"a"}, ]\n'],
  [
    'a text at the end',
    '- id: 0\n  note: |\n    가\n',
    [],
    '- id: 0\n  note: |\n    가\n\n- id: a\n',
  ],
] as [string, string, ListPath, string][])('where there is %s', (_, text, path, grown) => {
  expect(addEntries(text, path, [{ id: 'a' }])).toBe(grown);
});

test.each([
  ['a fault', '- id: "a\n', []],
  ['a text', '없음\n', []],
  ['fields', 'id: a\n', []],
  ['a text in its field', 'sessions: 없음\n', ['sessions']],
  ['a list instead of fields', '- id: a\n', ['sessions']],
  ['an end of the document', '- id: 0\n...\n# 끝\n[', []],
] as [string, string, ListPath][])('nothing is added where there is %s', (_, text, path) => {
  expect(addEntries(text, path, [{ id: 'z' }])).toBeUndefined();
});

test('what is not known of an entry is left out', () => {
  expect(addEntries('', [], [{ id: 'a', name: undefined }])).toBe('- id: a\n');
});

const line = fc.constantFrom(
  ...[
    '- id: b',
    '  name: 가',
    '# 말',
    '  # 말',
    '',
    '- id: d',
    '  list: [1, 2]',
    '    - x',
    '  list:',
  ],
  ...[
    '  note: >-',
    '    가 나',
    '- ',
    '-',
    '  text: "가',
    '    나"',
    '-   id: f',
    '    more: {a: 1}',
  ],
);

test('whatever stands in a list stays there, byte for byte', () => {
  let added = 0;
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 14 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.constantFrom('a', 'c', 'e', 'g'),
      fc.string(),
      (lines, end, isClosed, id, name) => {
        const text = lines.join(end) + (isClosed ? end : '');
        const grown = addEntries(text, [], [{ id, name }]);
        if (grown === undefined) return;
        added += 1;
        const from = [...text].findIndex((sign, at) => sign !== grown[at]);
        const start = from < 0 ? text.length : from;
        const isInsertion = Array.from({ length: start + 1 }, (_, at) => at).some(
          (at) => grown.slice(0, at) + grown.slice(at + grown.length - text.length) === text,
        );
        expect(isInsertion).toBe(true);
        expect(parse(grown, { uniqueKeys: false })).toContainEqual({ id, name });
      },
    ),
    { numRuns: 2000 },
  );
  expect(added).toBeGreaterThan(100);
});
