import { describe, expect, test } from 'vitest';
import { keyOf, keysOf, runsOf } from './keys.ts';

const known = new Set(['게이트웨이', '오로라']);
const isKnown = (word: string) => known.has(word);
const keys = (word: string) => keysOf(word, isKnown);

describe('one word', () => {
  test.each([
    ['아키텍쳐에서는', ['아키텍처']],
    ['아키텍처', ['아키텍처']],
    ['EC2로', ['ec2']],
    ['API게이트웨이를', ['api', '게이트웨이']],
    ['CI/CD를', ['ci', 'cd']],
    ['Patterns', ['pattern']],
    ['Kinesis', ['kinesis']],
    ['ＥＣ２', ['ec2']],
    ['람다'.normalize('NFD'), ['람다']],
    ['「서버리스」', ['서버리스']],
    ['헤드ㅅ', ['헤드ㅅ']],
    ['C++에서는', ['c++']],
    ['C#이', ['c#']],
    ['C/C++', ['c', 'c++']],
    ['(.NET)', ['.net']],
    ['ASP.NET', ['asp', 'net']],
    ['A+B', ['a', 'b']],
    ['#서버', ['서버']],
    ['@Decorator', ['decorator']],
    ['naïve', ['naive']],
    ['서\u00AD버', ['서버']],
    ['中国', ['中国']],
    ['中国lambda는', ['中国', 'lambda']],
  ])('%s → %j', (word, expected) => {
    expect(keys(word)).toEqual(expected);
  });

  test('a number is one number, however it is written', () => {
    for (const number of ['500,000', '50만', '500000명', '50만명을'])
      expect(keys(number)).toEqual(['500000']);
    expect(keys('1,000만')).toEqual(['10000000']);
    expect(keys('천만')).toEqual(['천만']);
    expect(keys('3.5만')).toEqual(['35000']);
  });

  test('a version is one number, and so is what is measured', () => {
    for (const version of ['v1.2.3', '1.2.3', 'V1.2.3으로'])
      expect(keys(version)).toEqual(['1.2.3']);
    expect(['Python3.12', '3.5mm', '2.5배', 'v2'].map(keys)).toEqual([
      ['python3.12'],
      ['3.5mm'],
      ['2.5'],
      ['v2'],
    ]);
  });

  test('a date is its year, month and day', () => {
    for (const day of ['2016-11-09', '2016.11.9', '2016/11/09'])
      expect(runsOf(day)).toEqual(['2016', '11월', '9일']);
    expect(['2016년', '11월', '9일'].flatMap(keys)).toEqual(['2016', '11월', '9일']);
  });

  test('punctuation and emoji have none', () => {
    for (const word of ['', '…', '—', '🙂', '?!']) expect(keys(word)).toEqual([]);
  });
});

describe('any text at all', () => {
  // A small generator with a fixed seed: the same texts on every machine.
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  const pieces = [
    '람다',
    '를',
    '에서는',
    'EC2',
    'S3',
    '쳐',
    'ㅅㅂ',
    'ㅏ',
    '50만',
    '명',
    '2016-11-09',
    'é',
    'Ａ',
    '\uD800',
    '🙂',
    '-',
    '/',
    '값',
    '하기',
    '입니다',
    'ß',
    'İ',
    '中',
    '٣',
  ];
  const signs = ['C++', 'c#', '.net', 'v1.2', 'ł', '\u00AD', '+', '.', '9', 'Java', '를', '만'];
  const textsOf = (pieces: readonly string[]) =>
    Array.from({ length: 3000 }, () =>
      Array.from({ length: 1 + random(5) }, () => pieces[random(pieces.length)]!).join(''),
    );
  const texts = [...textsOf(pieces), ...textsOf(signs)];

  test('gives the same keys composed and decomposed', () => {
    for (const text of texts)
      expect(keys(text.normalize('NFD')), text).toEqual(keys(text.normalize('NFC')));
  });

  test('gives keys that are their own keys', () => {
    for (const key of texts.flatMap(keys)) expect(keyOf(key, isKnown)).toBe(key);
  });

  test('gives at least one key where there is a letter or digit', () => {
    for (const text of texts) {
      if (/[a-z0-9가-힣ㄱ-ㅎㅏ-ㅣ]/i.test(text)) expect(keys(text), text).not.toEqual([]);
    }
  });

  test('gives no key that Pagefind would part or that could leave a page', () => {
    for (const key of texts.flatMap(keys)) expect(key).toMatch(/^[\p{L}\p{N}\p{M}.+#]+$/u);
  });

  test('is quick with the longest text', () => {
    expect(keys('아키텍처에서는'.repeat(5000)).length).toBeGreaterThan(0);
  });
});
