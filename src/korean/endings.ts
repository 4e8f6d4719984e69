import { isMadeOf, josa } from './josa.ts';

const list = (words: string) => words.split(' ');

/** What a noun takes behind it, in pieces: more than Korean has, as any of them may follow any other. */
const pieces = new Set([
  ...josa,
  '선',
  // Another noun is made of one: 개발자들, 기술적, 자동화, 서버용.
  ...list(
    '들 님 씨 적 화 별 용 급 쪽 형 성 식 측 간 류 씩 끼리 쯤 째 짜리 정도 관련 대비 위주 중 상 하 내 당 권 계 풍 팀',
  ),
  // What 하다, 되다, 시키다, 당하다, 받다, 스럽다, 답다 and 이다 begin with in all their forms.
  ...list(
    '하 했 해 한 할 함 합 되 됐 돼 된 될 됨 됩 시키 시켰 시켜 시킨 시킬 당하 당했 당한 받 스럽 스러 답',
  ),
  ...list('이 였 인 일 임 입 에요 예요'),
  // … and end with: 했어요, 되나요, 하려면, 이니까, 이던데, 해줘.
  ...list(
    '다 요 죠 지 네 나 까 던 면 서 니 라 자 기 는 게 야 어 아 었 았 겠 려 록 거든 듯 구나 줘 주세 세 습 십 을까',
  ),
  ...list('니까 면서 려고 도록 거나 데 는데 던데 지만 잖아 니다 줄 수 때 려면'),
  // A question in one word with what it is about: 람다뭐야.
  ...list('뭐 뭔 무엇 왜 어때 어떻게'),
]);

/**
 * Whether a run of Hangul behind a noun only inflects it: 들을, 에선, 했어요, 이었다, 뭐야. What stands before it
 * should be known to be a word.
 */
export const isEnding = (text: string): boolean => isMadeOf(text, pieces);

/** A word without what may inflect it, the longest first, two syllables at least: 개발자들을 → 개발자들, 개발자. */
export const withoutEndings = (word: string): readonly string[] =>
  Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => word.length - 1 - at)
    .filter((end) => isEnding(word.slice(end)))
    .map((end) => word.slice(0, end));
