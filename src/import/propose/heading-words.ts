import type { SessionData } from '../../schema/programme.ts';

/** What a heading is, if it is not the title of a session. */
export type HeadKind =
  /** Before and after the sessions: 소개, 목차, 마치며, 느낀 점. */
  | 'frame'
  /** What else there is to a day: 숙소, 점심, 부스, 경품. */
  | 'trip'
  /** A part of a session: 연사 소개, 발표 내용, 질문. */
  | 'part'
  /** What sessions stand under: 세션, 강연 내용, 기억에 남는 발표. */
  | 'container'
  /** A day of several: 1일차, Day 2. */
  | 'day'
  /** The event or the post itself. */
  | 'event';

const whole = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'i');

const frame = whole(
  [
    String.raw`(?:글을?\s*)?(?:마치며|마무리(?:하며|\s*글)?|맺음말|맺으며|끝|끝맺음|끝으로|끝내며|결론|총평|나가며)`,
    String.raw`(?:(?:전체|간단|짧은|행사|참가|참석|참여|개인적인?|종합|최종|솔직|컨퍼런스|세미나|밋업)\s*)*(?:후기|소감|느낌|느낀\s*점|느낀점들?|회고|소회|감상|총평|리뷰)(?:\s*(?:및|과|와|&)\s*\S+)?`,
    String.raw`(?:아쉬운|아쉬웠던|좋은|좋았던|안\s*좋았던|배운|얻은|인상\s*깊었던|개선할)\s*점(?:들)?`,
    String.raw`한\s*줄\s*(?:평|요약|정리)|요약|정리|총?\s*정리하며|tl;?\s*dr|conclusion|fin|the end|end|outro|wrap[- ]?up|epilogue`,
    String.raw`그리고|끝으로|마지막으로.*|분석|비평|인사이트|시사점|references?|ref|출처|참고(?:\s*(?:자료|링크|문헌|사항|사이트))?|관련\s*(?:글|링크|자료)|링크|다음\s*글|p\.?\s*s\.?|여담|bonus|번외|기타|그\s*외|그\s*밖에`,
    String.raw`소개|개요|(?:목차|자료|링크)(?:\s*[/,&]\s*(?:목차|자료|링크))+|들어가며|들어가기(?:\s*전에?)?|시작(?:하며|하기(?:\s*전에?)?)|서론|intro|introduction|about|overview|prologue|머리말|목차|차례|toc|contents|table of contents|배경|계기`,
    String.raw`(?:참가|참석|참여|지원|방문)\s*(?:계기|동기|이유|목적|대상|방법|신청)?(?:하게\s*된\s*(?:계기|이유))?`,
    String.raw`(?:행사|컨퍼런스|세미나|밋업|세션|발표|강연|프로그램|전체)?\s*(?:정보|안내|일정|일시|장소|시간표|타임\s*테이블|종류|목록|아젠다|구성|라인업|프로그램|개요|공지)(?:표)?`,
    String.raw`(?:행사|time\s*table|agenda|schedule|program|대상|공지|주요\s*내용|주최|what is .*|진행\s*방식|행사\s*목적)`,
    String.raw`.*(?:컨퍼런스|행사|세미나|밋업)\s*(?:정보|소개|개요|안내)`,
    String.raw`.*(?:하이라이트|highlights?|다운로드|동영상|생중계|live\s*stream|보도\s*자료|블로그\s*후기|현장\s*스케치|현장스케치)(?:\s*\S+)?`,
    String.raw`.*(?:가게|참가하게|참석하게|참여하게)\s*된\s*(?:계기|이유)`,
    String.raw`.*(?:이\s*글을|다른\s*언어로).*|(?:현장\s*)?사진(?:들)?|인증\s*[샷숏]|갤러리|메모|memo|summary|questions?`,
    String.raw`.*20\d\d.*에\s*대해서?|.*(?:개최|현장\s*톡.*)|\[현장톡.*|.{0,40}(?:란|이란|는|은)\?|\S*에\s*대한\s*경험|.{0,20}에\s*대(?:한|해)\s*경험`,
  ].join('|'),
);

const trip = whole(
  [
    String.raw`(?:.{0,12}\s)?(?:신청|등록|접수|출발|도착|숙소|호텔|공항|비행기?|이동|교통|행사장|세션장|입장|체크인|발표\s*현장|현장|분위기|준비(?:물)?|예약|일상|여행|관광|구경|위치|방문|참관|참여|참석|당첨)(?:\s*(?:현장|분위기|스케치|후기|방법|과정|전|날|하기|구경))*`,
    String.raw`(?:찾아)?(?:가|오)는\s*길|사전\s*.{0,6}|세션\s*(?:참여|참석|예약|신청|분위기|선택|장)|(?:현장|행사장?|밋업의?|컨퍼런스|세션)\s*(?:분위기|스케치|모습|풍경|구경)`,
    String.raw`.{0,10}(?:점심|저녁|아침|식사|밥|음식|간식|커피|다과|맥주|런치|중식|석식|먹거리|맛집).{0,10}|(?:lunch|dinner|breakfast|coffee)(?:\s*\S+)?`,
    String.raw`.{0,10}(?:쉬는\s*시간|휴식|뒤풀이|파티|party|네트워킹|networking|네트워크\s*타임|아이스\s*브레이킹)(?:\s*\S+)?|break(?:\s*time)?`,
    String.raw`.{0,12}(?:부스|booth|expo|엑스포|전시|이벤트(?:존)?|event\s*zone|경품|추첨|선물|굿즈|goods|기념품|swag|득템|스탬프|럭키\s*드로우|룰렛|뱃지|배지|명찰|티셔츠)(?:\s*.{0,12})?(?:\s*:.*)?`,
    String.raw`(?:.{0,8}\s)?(?:채용|채용\s*홍보|리쿠르팅|상담|채용\s*상담|커피\s*챗)(?:\s*\S+)?|자격증.{0,10}|놀기|모임|선정|re:play.*|공지`,
    String.raw`예약\s*했지만.*|.{0,12}(?:한국인|고객)의\s*밤|주제\s*선정|발표\s*준비(?:\s*과정)?|발표\s*신청|준비\s*과정|해커톤`,
  ].join('|'),
);

const part = whole(
  [
    String.raw`(?:연사|발표자|강연자|멘토|스피커|진행자|패널|speakers?)\s*(?:님)?\s*(?:소개|정보|약력|이력)?(?:\s*:.*)?`,
    String.raw`(?:발표|세션|강연|멘토|실습|강의)\s*(?:소개|내용|자료|영상|요약|정리|주제|개요|목표|후기|내용\s*정리)`,
    String.raw`q\s*(?:&|and|n|/|,)?\s*a(?:\s*\S{0,8})?|q[.:)].*|질문\s*\d*\s*[:：].*|질의\s*응답.*|(?:개인적인\s*)?질문(?:과\s*답변|답변|/답변|들|\s*시간)?|묻고\s*답하기|faq`,
    String.raw`(?:결과|문제|문제점|해결|해결\s*방법|장점|단점|특징|정의|개념|배경|구조|아키텍처|아키텍쳐|데모|demo|예제|예시|실습|정리|용어|느낀\s*점)(?:\s*(?:및|와|과)\s*\S+)?`,
  ].join('|'),
);

const container = whole(
  [
    String.raw`(?:(?:내가|제가|참여한|참석한|들은|들었던|인상\s*깊(?:은|었던)|인상적인|기억에\s*남(?:는|았던)|재미있던|관심\s*있던|주요|오전|오후|기술|메인|본|전체|technical|tech|breakout|core|첫째\s*날|둘째\s*날|몇\s*가지|몇기지)\s*)*(?:발표\s*)?(?:세션|강연|발표|트랙|강의|sessions?|talks?)(?:들|s)?(?:\s*(?:중\s*일부|트랙|세션|세션들?|내용|정리|요약|후기|리뷰|참관기|소개|들과\s*그\s*후기|내용\s*정리|및\s*후기|리스트|목록))*`,
    String.raw`(?:참가|참석|참여|행사|컨퍼런스|메인\s*컨퍼런스|세미나|밋업|강연|발표|세션|주요)?\s*내용(?:\s*(?:요약|정리|및\s*(?:소감|후기|정리)))*`,
    String.raw`(?:key\s*note|키노트)\s*주요\s*내용|breakout\s*sessions?`,
    String.raw`.{0,12}발표\s*세션들과\s*그\s*후기|.{2,20}\s(?:세션|강연|발표)들?\s*(?:소개|정리|요약|후기)`,
  ].join('|'),
);

const day =
  /^\[?(?:day\s*-?\s*\d|\d\s*일\s*차|(?:첫|둘|셋|넷)째\s*날|마지막\s*날)\]?.{0,30}$|^\d{4}[-./]\d{1,2}[-./]\d{1,2}.{0,40}$|^\d{1,2}월\s*\d{1,2}일.{0,12}$|(?:^|\s)day\s*\d\]?$/i;

/** What a heading says beside the title of a session; nothing where it may be one. `title` is the post's own. */
export function kindOfHead(text: string, title: string): HeadKind | undefined {
  const bare = bareWords(text);
  if (bare === '') return 'frame';
  // Nobody calls a frame by so many words, and patterns need not try.
  if (bare.length > 60) return undefined;
  if (/^(?:오전|오후|[1-4]부)$/.test(bare)) return 'day';
  if (day.test(bare)) return /세션|발표|강연|session/i.test(bare) ? 'container' : 'day';
  if (isOfTitle(bare, title)) return /소개$/.test(bare) ? 'frame' : 'event';
  if (container.test(bare)) return 'container';
  if (part.test(bare)) return 'part';
  if (frame.test(bare)) return 'frame';
  if (trip.test(bare)) return 'trip';
  return undefined;
}

/** A heading without numbers, brackets, pictures of feelings and signs around it. */
const bareWords = (text: string): string =>
  text
    .replaceAll(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D]/gu, ' ')
    .replace(/^(?:[\s#*_~>|:·\-–—.,!?]|\d{1,2}[.)](?=\s)|\(\d+\))+/, '')
    .replace(/[\s#*_~<|:·\-–—.,!]+$/, '')
    // 세션 중 일부 (나에게 의미 있는 것)
    .replace(/(?<=[가-힣])\s*\([^()]{6,40}\)$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Whether the words of a heading are words of the post's title: the event as a heading of its own. */
function isOfTitle(text: string, title: string): boolean {
  const words = (of: string) => of.toLowerCase().match(/[\p{L}\p{N}:]+/gu) ?? [];
  const of = words(text.replace(/(?:이란|란)\?|소개|에\s*대(?:해서?|하여)$|\?$/g, ' '));
  const named = words(title);
  const shared = of.filter((word) => named.some((other) => other.startsWith(word)));
  const isShared =
    shared.length === of.length || (shared.length > 2 && of.length - shared.length === 1);
  return of.length > 0 && of.length <= 6 && isShared && of.join('').length > 3;
}

/** Words that say of a session what it is, most telling first. */
const kinds: readonly (readonly [RegExp, SessionData['kind']])[] = [
  [/기조\s*연설|기조\s*강연|키\s*노트|key\s*note/i, 'keynote'],
  [/환영사|개회사|오프닝|여는\s*말|^인사말|opening/i, 'opening'],
  [/폐회|클로징|닫는\s*말|closing/i, 'closing'],
  [/패널|panel/i, 'panel'],
  [/대담|좌담|fireside/i, 'interview'],
  [/라이트닝|lightning/i, 'lightning'],
  [/워크[숍샵]|work\s*shop|부트\s*캠프|game\s*day|게임\s*데이/i, 'workshop'],
  [/핸즈온|hands[\s-]*on|실습|코드\s*랩|code\s*lab|\blab\b/i, 'lab'],
  [/스폰서|sponsor/i, 'sponsor'],
  [/질의\s*응답|^q\s*&\s*a/i, 'qna'],
];

/** The kind of a session by its heading; nothing where it is a talk like others. */
export const kindOfSession = (text: string): SessionData['kind'] | undefined =>
  kinds.find(([pattern]) => pattern.test(text))?.[1];

/** Whether a row of a timetable is no session: registration, lunch, a break. */
export const isPause = (text: string): boolean =>
  /^(?:.{0,10}\s)?(?:등록|접수|점심|중식|석식|식사|저녁|휴식|쉬는|브레이크|입장|체크인|lunch|break|registration|coffee|dinner)/i.test(
    text,
  ) ||
  (/부스|전시|네트워킹|경품|추첨|이동|expo|networking|참석\s*세션\s*없음/i.test(text) &&
    text.length < 25);
