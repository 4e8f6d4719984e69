/** Names of events and of kinds of events, as titles of posts have them. */
const events = String.raw`aws\s*sum+it|awssummit|summit|서밋|써밋|re:?\s?invent|리\s?인벤트|re:?inforce|community\s*day|커뮤니티\s*데이|game\s*day|게임\s*데이|awsome\s*day|dev\s*day|데브\s*데이|cloud\s*day|클라우드\s*데이|컴퓨팅\s*데이|컨퍼런스|콘퍼런스|conference|세미나|seminar|밋업|meet\s?-?up|소모임|커뮤니티데이|devfest|deview|if\s*\(?\s*kakao|스프링\s*캠프|spring\s*camp|캠프|인프콘|[\p{L}\d]{2,}콘(?=\s|\(|$|\d)|파이콘|\b(?!icon|silicon|lexicon|falcon|beacon|bacon|semicon)[a-z0-9]{2,}con\b|tech\s*talk|테[크코]\s*톡|slash\s*2\d|sessions\s*20\d\d|토크쇼|knights|forward|컨벤션|포럼|forum|hackathon|해커톤|roadshow|로드쇼|immersion\s*day|on\s*aws\s*20\d\d|\bday\b|데이\s*20\d\d|워크숍|워크샵|workshop|웨비나|webinar|행사|nights?\b|concert|콘서트`;
const accounts = String.raw`후기|참관|참석|참가|참여|다녀|갔다|관람|방문기|(?:리뷰|회고|정리|요약)(?![가-힣])|\breview\b|\brecap\b|day\s*-?\s*\d|\d\s*일\s*차|\bnotes?\b|\breport\b`;

const event = new RegExp(events, 'iu');
const account = new RegExp(accounts, 'iu');

/** Whether words name an event: `AWS Summit Seoul 2019`, `스프링캠프`. */
export const namesEvent = (text: string): boolean => event.test(text);

/** Whether a title says that it is an account of an event: 후기, 참관기, review. */
export const isAccount = (text: string): boolean => account.test(text);

/** Whether the first words of a post tell of an event with sessions. */
export const tellsOfEvent = (text: string): boolean =>
  /세션|발표|강연|키노트|기조연설|연사/.test(text) && (event.test(text) || account.test(text));

/**
 * The title of the one talk that a post is about: what is left of its own title beside an event and words like 후기.
 * `AWS Summit Seoul 2019 - 천만 사용자를 위한 구조` → 천만 사용자를 위한 구조.
 */
export function talkIn(title: string): string | undefined {
  const parts = partsOf(title);
  // What stands in brackets before a title is a column of a blog.
  const talks = parts.slice(/^\s*[[(【]/.test(title) ? 1 : 0).filter(isTalk);
  const isBesideEvent = parts.some((part) => namesEvent(part) || isDate.test(part));
  return parts.length > 1 && talks.length === 1 && isBesideEvent
    ? withoutAccount(talks[0]!)
    : undefined;
}

const isDate = /^20\d\d\s?[-./]\s?\d{1,2}(?:\s?[-./]\s?\d{1,2}\.?)?$/;

/** Words enough for a title, and none that name an event or an account of one. */
const isTalk = (text: string): boolean =>
  !namesEvent(text) &&
  text.length >= 6 &&
  /\s/.test(withoutAccount(text)) &&
  !/^(?:\d|day|part)\b|특집|편$|with\s/i.test(text) &&
  withoutAccount(text).length >= 6;

/** A title without 후기, 정리 and the like at its end. */
export const withoutAccount = (text: string): string =>
  text
    .replace(/[\s!.~:,\-–—]+$/, '')
    .replace(
      /(?:\s*(?:에|을|를)?\s*(?:행사|세션|강연|발표|및|참가|참석|참여|참관|관람|후기|정리|요약|리뷰|참관기|참석기|참가기|방문기|회고|다녀왔습니다|다녀오다|다녀와서|다녀온|다녀왔다|갔다\s*온|review|recap)(?:글|본)?)+[\s!.~]*$/i,
      '',
    )
    .replace(/^["'“‘「<](.+)["'”’」>]$/, '$1')
    .trim();

/** The parts of a title: `[AWS Summit] 람다 - 홍길동` → AWS Summit, 람다, 홍길동. */
export const partsOf = (title: string): string[] =>
  title
    .replace(/^[[(【]\s*([^\])】]+)\s*[\])】]\s*/, '$1 | ')
    .split(/\s+[-–—|/@]\s+|\s*[:|｜]\s+|\s+in\s+(?=[A-Z])/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
