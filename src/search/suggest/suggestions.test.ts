import { describe, expect, test } from 'vitest';
import type { SuggestionData } from './suggestion-data.ts';
import { buildSuggester } from './suggestions.ts';

const data: SuggestionData = {
  services: [
    ['AWS Lambda', 'services/aws-lambda/', '', 'Lambda', '람다', 'AWS 람다'],
    ['Amazon S3', 'services/amazon-s3/', '', 'S3', 'Amazon Simple Storage Service'],
    ['Elastic Load Balancing', 'services/elb/', '', 'ELB', '로드 밸런서'],
  ],
  people: [
    ['김준형', 'speakers/kim-junhyung/', 'AWS'],
    ['Holly Mesrobian', 'speakers/holly-mesrobian/', 'AWS', '홀리 메스로비안'],
  ],
  pages: [
    ['천만 사용자를 위한 AWS 아키텍처', 'events/a/', 'Summit 2019'],
    ['마이크로서비스 디자인 패턴 열두 가지', 'events/b/', 'Summit 2023', 'MSA 패턴'],
    ['게임 서비스의 패킷 손실', 'events/c/', 'Summit 2016'],
  ],
};
const suggest = buildSuggester(data);
const names = (typed: string) => suggest(typed, 8).map(({ name }) => name);

describe('a service is suggested', () => {
  test.each(['람', '라', '람ㄷ', '람다', 'lamb', 'LAMB', 'ㄹㄷ', 'fkaek', 'fka', 'fkae', 'ㅣ므ㅠ'])(
    'for %s',
    (typed) => {
      expect(names(typed)[0]).toBe('AWS Lambda');
    },
  );

  test('by a name in any spacing', () => {
    expect(names('로드밸')).toEqual(['Elastic Load Balancing']);
    expect(names('로드 밸런서')).toEqual(['Elastic Load Balancing']);
    expect(names('ㄹㄷㅂㄹㅅ')).toEqual(['Elastic Load Balancing']);
  });

  test('with the name by which it was found', () => {
    expect(suggest('ㄹㄷㅂ', 8)).toMatchObject([{ note: '로드 밸런서' }]);
    expect(suggest('elastic', 8)).toMatchObject([{ note: '' }]);
    expect(suggest('s3', 8)).toMatchObject([{ note: '' }]);
  });

  test('also when a particle has been typed', () => {
    expect(names('람다를')).toEqual(['AWS Lambda']);
  });
});

describe('a layout or initial consonants are understood', () => {
  test.each([
    ['in each word', 'fhem qoffjst'],
    ['half typed', 'fhem qoff'],
    ['with a last word too short to tell', 'fhem qo'],
    ['in one word of several', '로드 qoffjstj'],
    ['with ㅐ', '딤ㄴ샻 ㅣㅐㅁㅇ'],
    ['with Shift', 'FHem qoffjst'],
  ])('%s: %s', (_, typed) => {
    expect(names(typed)).toEqual(['Elastic Load Balancing']);
  });

  test.each(['ㄹㄷ ㅂㄹㅅ', '로드 ㅂㄹ', '로드ㅂㄹㅅ', 'ㄹㄷ 밸러', 'ㄹㄷ배'])(
    'initials: %s',
    (typed) => {
      expect(names(typed)).toEqual(['Elastic Load Balancing']);
    },
  );

  test('initials between Latin words', () => {
    expect(names('AWS ㄹㄷ')).toEqual(['AWS Lambda']);
  });
});

describe('a name with a slip is suggested', () => {
  test.each([
    ['a letter missing', 'lamda', 'AWS Lambda'],
    ['a letter twice', 'lammbda', 'AWS Lambda'],
    ['letters swapped', 'labmda', 'AWS Lambda'],
    ['another letter', 'lampda', 'AWS Lambda'],
    ['another vowel', '홀리 메스러비안', 'Holly Mesrobian'],
    ['another consonant', '로드 밸런써', 'Elastic Load Balancing'],
    ['a syllable missing', '로드런서', 'Elastic Load Balancing'],
    ['syllables swapped', '로드 런밸서', 'Elastic Load Balancing'],
    ['a slip in each word', 'elastc laod balancing', 'Elastic Load Balancing'],
    ['a name half typed', 'elastic lao', 'Elastic Load Balancing'],
    ['a slip before a particle', '로드 밸런써를', 'Elastic Load Balancing'],
    ['without the first word', 'mesrobain', 'Holly Mesrobian'],
    ['a title', '마이크로써비스 디자인', '마이크로서비스 디자인 패턴 열두 가지'],
  ])('%s: %s', (_, typed, name) => {
    expect(names(typed)).toEqual([name]);
  });

  test('and says so', () => {
    expect(suggest('lamda', 8)).toMatchObject([
      { note: '‘lamda’와 비슷한 이름입니다.', isGuess: true },
    ]);
    expect(suggest('로드 밸런써', 8)).toMatchObject([
      { note: '‘로드 밸런써’와 비슷한 이름 ‘로드 밸런서’입니다.' },
    ]);
  });

  test('or that only sounds so', () => {
    const speakers = buildSuggester({
      services: [],
      people: [['Oliver Clark', 'speakers/oliver-clark/', '']],
      pages: [],
    });
    expect(speakers('올리버 클라크', 8)).toMatchObject([
      { note: '‘올리버 클라크’와 비슷하게 읽히는 이름입니다.', isGuess: true },
    ]);
  });

  test('only where nothing fits otherwise', () => {
    expect(suggest('lambd', 8)).toMatchObject([{ isGuess: false }]);
    expect(names('게임')).toEqual(['게임 서비스의 패킷 손실']);
  });

  test.each(['lamp', '람보', '디자이너', '패키지', 's4', 'zxqvwk', '사랑이', '게시물'])(
    'but none for another word: %s',
    (typed) => {
      expect(names(typed)).toEqual([]);
    },
  );

  test('a number is never taken for another', () => {
    const years = buildSuggester({
      services: [],
      people: [],
      pages: [['Summit Seoul 2019', 'events/a/', '행사']],
    });
    expect(years('sumit seoul 2019', 8)).toHaveLength(1);
    expect(years('sumit seoul 2018', 8)).toEqual([]);
  });
});

describe('a speaker is suggested', () => {
  test.each(['김준', '김ㅈ', 'ㄱㅈㅎ', 'rlawns'])('for %s', (typed) => {
    expect(names(typed)).toContain('김준형');
  });

  test('by another spelling', () => {
    expect(names('메스로')).toEqual(['Holly Mesrobian']);
  });
});

describe('a session is suggested', () => {
  test.each(['패킷', '패킷 손', '게임 손실', '게임서비스', '킷손실'])('for %s', (typed) => {
    expect(names(typed)).toContain('게임 서비스의 패킷 손실');
  });

  test('however its words are spelt', () => {
    expect(names('아키텍쳐')).toEqual(['천만 사용자를 위한 AWS 아키텍처']);
  });

  test('with its event, whichever of its titles was typed', () => {
    expect(suggest('MSA', 8)).toMatchObject([{ note: 'Summit 2023' }]);
  });
});

test('what begins so stands before what holds it', () => {
  expect(names('서비스')[0]).toBe('게임 서비스의 패킷 손실');
});

test('no more than asked for, and something of every group', () => {
  const many = (name: string) =>
    Array.from(
      { length: 20 },
      (_, index) => [`${name} ${index}`, `${name}/${index}/`, ''] as const,
    );
  const full = buildSuggester({
    services: many('가'),
    people: many('가나'),
    pages: many('가다'),
  });
  const groups = full('가', 8).map(({ group }) => group);
  expect(groups.filter((group) => group === 'services')).toHaveLength(3);
  expect(groups.filter((group) => group === 'people')).toHaveLength(3);
  expect(groups.filter((group) => group === 'pages')).toHaveLength(2);
  expect(full('가나', 8).map(({ group }) => group)).toEqual(Array(8).fill('people'));
});

test.each(['', ' ', '!?', '🙂', '\uD800', '<script>', 'ㅏ'.repeat(10_000), '뷁뷁', '{}[]'])(
  'nothing is suggested for %j',
  (typed) => {
    expect(names(typed)).toEqual([]);
  },
);

test('decomposed and full-width letters are the same letters', () => {
  expect(names('람다'.normalize('NFD'))).toEqual(['AWS Lambda']);
  expect(names('ｌａｍｂ')).toEqual(['AWS Lambda']);
});
