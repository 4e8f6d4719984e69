import { isMadeOf, josa } from './josa.ts';

const list = (words: string) => words.split(' ');

/** What stands behind a noun: particles, and what makes another noun of it: 개발자들, 기술적, 자동화, 서버용. */
const nominal = new Set([
  ...josa,
  ...list('선 밖에 께서 들 님 씨 적 화 별 용 급 쪽 형 성 식 측 간 류 씩 끼리 쯤 째 짜리 정도 관련'),
  ...list('대비 위주 중 상 내 요'),
]);

/** What a verb or a question begins with that is made of a noun: 하다, 되다, 시키다, 당하다, 받다, 스럽다, 이다; 뭐야. */
const openings = [
  ...list(
    '하 했 해 한 할 함 합 되 됐 돼 된 될 됨 됩 시키 시켰 시켜 시킨 시킬 당하 당했 당한 받 스럽 스러 답',
  ),
  // 이다 loses its 이 behind a vowel: 서버네요, 서버라서.
  ...list('이 였 인 일 임 입 에요 예요 네요 죠 야 라서 니까 던데 거든 잖아 구나 지요 지만 면'),
  ...list('뭐 뭔 무엇 왜 어때 어떻게'),
];

/** … and what it goes on with: 했어요, 되나요, 하려면, 이니까, 해줘. */
const verbal = new Set([
  ...nominal,
  ...openings,
  ...list('다 지 네 나 까 던 서 니 자 기 는 게 어 아 었 았 겠 려 록 듯 줘 주세 세 습 십 을까 데'),
  ...list('면서 려고 도록 거나 는데 니다 줄 수 때 려면 거 건 걸 가요'),
]);

/**
 * Whether a run of Hangul behind a noun only inflects it: 들을, 에선, 했어요, 이었다, 뭐야. It lets more pass than
 * Korean has, so what stands before it should be known to be a word.
 */
export const isEnding = (text: string): boolean =>
  Array.from({ length: text.length + 1 }, (_, at) => at).some(
    (at) =>
      isMadeOf(text.slice(0, at), nominal) &&
      (at === text.length ||
        openings.some(
          (opening) =>
            text.startsWith(opening, at) && isMadeOf(text.slice(at + opening.length), verbal),
        )),
  );

/** The most syllables that inflect a word: 이었습니다만은요. */
const longest = 8;

/** A word without what may inflect it, the longest first, two syllables at least: 개발자들을 → 개발자들, 개발자. */
export const withoutEndings = (word: string): readonly string[] =>
  Array.from(
    { length: Math.max(0, Math.min(longest, word.length - 2)) },
    (_, at) => word.length - 1 - at,
  )
    .filter((end) => isEnding(word.slice(end)))
    .map((end) => word.slice(0, end));
