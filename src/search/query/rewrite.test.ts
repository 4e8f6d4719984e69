import { describe, expect, test } from 'vitest';
import { foldSpelling } from '../../korean/spelling.ts';
import { packKnowledge, unpackNames, unpackWords } from '../words/knowledge.ts';
import { rewrite } from './rewrite.ts';
import { codeAt, type Term } from '../words/vocabulary.ts';

const term = (index: number, names: string[], others: string[] = []): Term => ({
  code: codeAt(index),
  name: names[0]!,
  names,
  others,
  parents: [],
});
const [lambda, serverless, balancer, holly, edge, s3, mu, openSearch] = [
  term(0, ['AWS Lambda', 'Lambda', '람다'], ['Labda']),
  term(1, ['서버리스', 'serverless', '서버 없는']),
  term(2, ['로드 밸런서', 'load balancer', 'LB']),
  term(3, ['Holly Mesrobian', '홀리 메스로비안']),
  term(4, ['Lambda Edge']),
  term(5, ['Amazon S3', 'S3']),
  term(6, ['뮤']),
  // Of its words pages have none, and two of them are a name as well.
  term(7, ['Amazon OpenSearch Service'], ['Amazon Elasticsearch Service', 'Elasticsearch Service']),
] as const;
const words = [
  '서버',
  '모니터링',
  '비용',
  '최적화',
  '로드밸런싱',
  '도시락',
  'datadog',
  '패턴',
  '나누나요',
  // The words of names are words too.
  ...['로드', '밸런서', 'load', 'balancer', 'lambda', 'edge'],
  ...['gpt4o', 'gpt', '4o', 'java9', 'java', '9', 'c++', 'env'],
  ...['로그', '분석', '로그분석', '람다', '3', '단', 'eks', 'ab'],
  ...['메시지', '메세지', '적용', '가모형', '나모형', '다모형제', '라모형제', '도서리', '도시래'],
];
const packed = packKnowledge(
  [lambda, serverless, balancer, holly, edge, s3, mu, openSearch],
  new Map(words.map((word) => [word, 2])),
);
const knowledge = unpackWords(packed.words, unpackNames(packed.names));
const plan = (typed: string) => rewrite(typed.split(' '), knowledge);
const keys = (typed: string) => plan(typed).wanted.map((wanted) => wanted.keys[0]);
const notes = (typed: string) => plan(typed).notes.map(({ kind, meant }) => [kind, meant]);

describe('a name means one thing', () => {
  test.each(['람다', '람다를', 'Lambda', 'AWS Lambda', 'LAMBDA', 'Labda', 'ＬＡＭＢＤＡ'])(
    '%s',
    (typed) => {
      expect(keys(typed)).toEqual([lambda.code]);
    },
  );

  test.each([
    'Amazon Elasticsearch Service',
    'Elasticsearch Service',
    'amazon elasticsearch service에서',
  ])('%s', (typed) => {
    expect(keys(typed)).toEqual([openSearch.code]);
    expect(notes(typed)).toEqual([['synonym', 'Amazon OpenSearch Service']]);
  });

  test.each(['로드 밸런서', '로드밸런서를', 'load balancer', 'loadbalancer', 'LB'])(
    '%s',
    (typed) => {
      expect(keys(typed)).toEqual([balancer.code]);
    },
  );

  test('a name of several words is looked for by its words too, names among them', () => {
    expect(plan('로드 밸런서 비용').wanted).toMatchObject([
      { typed: '로드 밸런서', keys: [balancer.code], parts: ['로드', '밸런서'].map(foldSpelling) },
      { typed: '비용', parts: [] },
    ]);
    expect(plan('Lambda Edge').wanted).toMatchObject([{ parts: [lambda.code, 'edge'] }]);
    expect(plan('로드밸런서').wanted).toMatchObject([{ parts: [] }]);
  });

  test('the reader is told which name it is, unless it is the one typed', () => {
    expect(notes('람다')).toEqual([['synonym', 'AWS Lambda']]);
    expect(notes('서버리스를')).toEqual([]);
    expect(notes('로드밸런서')).toEqual([]);
    expect(plan('비용 load balancer').notes).toEqual([
      { kind: 'synonym', typed: 'load balancer', meant: '로드 밸런서' },
    ]);
  });
});

describe('the wrong keyboard layout', () => {
  test.each([
    ['fkaek', lambda.code],
    ['tjqjfltm', serverless.code],
    ['ㅣ므ㅠㅇㅁ', lambda.code],
    ['ahslxjfld', '모니터링'],
  ])('%s', (typed, key) => {
    expect(keys(typed)).toEqual([key]);
    expect(plan(typed).notes[0]?.kind).toBe('keyboard');
  });
});

describe('what the keys say otherwise does not matter', () => {
  test.each([
    ['eks', 'eks', '단'],
    ['단', '단', 'eks'],
    ['뮤', mu.code, 'ab'],
  ])('for %s, which is there itself', (typed, key) => {
    expect(keys(typed)).toEqual([key]);
    expect(plan(typed).notes).toEqual([]);
  });

  test('unless only a part of it is there', () => {
    expect(keys('ㄴ3')).toEqual([s3.code]);
  });
});

describe('a word that is no name', () => {
  test('is found without its particle', () => expect(keys('모니터링을')).toEqual(['모니터링']));
  test('is found by its beginning, also half typed', () => {
    expect(keys('모니')).toEqual(['모니']);
    expect(keys('모니털')).toEqual(['모니털']);
    expect(keys('서벌')).toContain(serverless.code);
  });
  test('comes apart where it was written together', () => {
    expect(keys('비용최적화')).toEqual(['비용', '최적화'].map(foldSpelling));
    expect(keys('람다비용')).toEqual([lambda.code, '비용']);
  });
  test('stays whole where it is a word itself', () => {
    expect(keys('로그분석')).toEqual(['로그분석']);
  });
  test('is told as missing in the part that is', () => {
    expect(plan('비용/뷁뷁').missing).toEqual(['뷁뷁']);
    expect(plan('비용 모니터링').missing).toEqual([]);
  });
  test('is found by its middle', () => {
    expect(notes('니터')).toEqual([['part', '모니터링']]);
  });
  test('is found by its middle in three words at most, and by one syllable in none', () => {
    expect(plan('모형').wanted[0]?.keys).toHaveLength(3);
    expect(notes('모형')[0]?.[1]?.split(', ')).toHaveLength(3);
    expect(plan('링')).toMatchObject({ wanted: [], missing: ['링'] });
  });
  test('is found with a slip', () => {
    expect(notes('모니터닝')).toEqual([['spelling', '모니터링']]);
    expect(notes('datdog')).toEqual([['spelling', 'datadog']]);
    expect(keys('서버리즈')).toEqual([serverless.code]);
    expect(keys('모니터링 홀리 메스로비언 비용')).toEqual(['모니터링', holly.code, '비용']);
    expect(plan('홀리 메스로비언').notes).toEqual([
      { kind: 'spelling', typed: '홀리 메스로비언', meant: 'Holly Mesrobian' },
    ]);
  });
  test('is found with a slip where it is only the beginning of others', () => {
    expect(notes('모노터')).toEqual([['spelling', '모니터']]);
    expect(keys('모노터')).toEqual(['모니터']);
  });
  test('is not guessed beside one that nothing resembles', () => {
    expect(keys('모니터닝 비용')).toEqual(['모니터링', '비용']);
    expect(plan('모니터닝 뷁뷁')).toEqual({
      wanted: [],
      notes: [],
      missing: ['모니터닝', '뷁뷁'],
    });
  });
  test('is not taken for half of a mistyped name where it is there itself', () => {
    expect(keys('서버 리즈')).toEqual(['서버']);
    expect(keys('리즈 서버')).toEqual(['서버']);
  });
  test('is guessed beside others only from three syllables on', () => {
    expect(plan('패텀 비용')).toMatchObject({ missing: ['패텀'], notes: [] });
    expect(keys('모니터닝 비용')).toEqual(['모니터링', '비용']);
    expect(keys('도스락 비용')).toEqual(['도시락', '비용']);
  });
  test('is found by its initial consonants', () => {
    expect(keys('ㅅㅂㄹㅅ')).toEqual([serverless.code]);
    expect(keys('ㄹㄷㅂㄹㅅ')).toEqual([balancer.code]);
    expect(notes('ㅅㅂㄹㅅ')).toEqual([['choseong', '서버리스']]);
  });
  test('is found by its initial consonants in three words at most', () => {
    expect(plan('ㄷㅅㄹ').wanted[0]?.keys).toHaveLength(3);
    expect(notes('ㄷㅅㄹ')[0]?.[1]?.split(', ')).toHaveLength(3);
  });
  test('that was folded is shown as it is written', () => {
    expect(notes('페턴은요')).toEqual([]);
    expect(notes('패톤')).toEqual([['spelling', '패턴']]);
  });
});

describe('what is glued to a word, or cut from it', () => {
  test.each([
    '모니터링들',
    '모니터링님',
    '모니터링적인',
    '모니터링했어요',
    '모니터링뭐야',
    '모니터링이랑',
  ])('%s', (typed) => expect(keys(typed)).toEqual(['모니터링']));
  test('also where two syllables are left, but not where the rest is another word', () => {
    expect(keys('비용들')).toEqual(['비용']);
    expect(plan('비용뷁')).toMatchObject({ wanted: [], missing: ['비용뷁'] });
  });
  test('a word behind a known one is left out, and the reader told', () => {
    expect(notes('모니터링뷁뷁')).toEqual([['spelling', '모니터링']]);
  });
  test('what may inflect a word may be one: then it need not be there', () => {
    expect(plan('로그분석들').wanted).toMatchObject([{ keys: ['로그분석'] }]);
    expect(plan('비용적용').wanted).toMatchObject([{ keys: ['비용'], isOptional: false }, {}]);
  });
  test('two words that pages write together are one', () => {
    expect(keys('모니 터링')).toEqual(['모니터링']);
    expect(plan('로그 분석').wanted).toMatchObject([{ withNext: '로그분석' }, { keys: ['분석'] }]);
    expect(plan('분석 로그').wanted[0]).not.toHaveProperty('withNext');
  });
  test('a word that is there is found in other spellings too, which count less', () => {
    expect(plan('메세지').wanted).toMatchObject([{ keys: ['메세지'], variants: ['메시지'] }]);
    expect(notes('모니타링')).toEqual([['spelling', '모니터링']]);
  });
});

describe('what only asks', () => {
  test('but not the noun it is made of', () => {
    expect(plan('람다 최적화되나요').wanted.map(({ isOptional }) => isOptional)).toEqual([
      false,
      false,
    ]);
  });
  test('may be missing, and counts little where it is there', () => {
    expect(plan('비용 어떻게 나누나요').wanted).toMatchObject([
      { typed: '비용', isOptional: false },
      { typed: '나누나요', isOptional: true },
    ]);
  });
  test('may also stand before a name', () => {
    expect(plan('나누나요 람다').wanted.map(({ isOptional }) => isOptional)).toEqual([true, false]);
  });
  test('is looked for where nothing else was typed', () => {
    expect(plan('나누나요').wanted).toMatchObject([{ keys: ['나누나요'], isOptional: false }]);
  });
});

test.each(['zxqv', '뷁뷁', '김치찌개', 'ㅁㅁㅁㅁㅁ', '12345678'])('%s is missing', (typed) => {
  expect(plan(typed)).toMatchObject({ wanted: [], missing: [typed] });
});

describe('a name with signs', () => {
  const asked = (typed: string) =>
    plan(typed).wanted.map(({ keys, parts }) => [...keys, ...parts].join(' '));

  test('is asked for in one, and in parts where a page has it so', () => {
    expect(asked('GPT-4o')).toEqual(['gpt4o gpt 4o']);
    expect(asked('java 9에서')).toEqual(['java9 java 9']);
  });

  test('that no page has in one is asked for in parts', () => {
    expect(asked('eks3')).toEqual(['eks', '3']);
    expect(asked('.env')).toEqual(['env']);
  });

  test('is no other name', () => {
    expect(asked('c++')).toEqual(['c++']);
    expect(plan('c#')).toMatchObject({ wanted: [], missing: ['c#'] });
  });
});
