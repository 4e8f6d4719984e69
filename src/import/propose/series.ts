/** A series of events by every name that titles of posts call it. */
export interface Series {
  readonly name: string;
  readonly pattern: RegExp;
  /** In which months it is held, where that tells of which year a post of January is. */
  readonly months?: readonly number[];
}

const aws = String.raw`(?:aws|아마존(?:\s*웹\s*서비스)?)\s*`;

/** The events of AWS that Koreans write of most, those with longer names first. */
export const series: readonly Series[] = [
  { name: 'AWS Ambassador Global Summit', pattern: /ambassador\s*global\s*summit/i },
  {
    name: 'AWS Summit Online Korea',
    pattern: new RegExp(`${aws}(?:summit|서밋|써밋)\\s*(?:online|온라인)`, 'i'),
  },
  {
    name: 'AWS Summit Seoul',
    pattern: new RegExp(
      `${aws}(?:sum+it|submit|서밋|써밋)(?!\\s*(?:paris|berlin|tokyo|sydney|london|singapore|new york|san francisco|도쿄|파리|온라인|online))|(?<![\\p{L}\\p{N}.]\\s*)sum+it\\s*seoul|서울\\s*(?:서밋|써밋)|(?:^|\\s)(?:서밋|써밋)(?=\\s|$)`,
      'iu',
    ),
  },
  {
    name: 'AWS re:Invent',
    pattern: /re\s?:?\s?-?invent(?!ing|ed|ion)|리\s?:?\s?인벤트|reinvent\s?20\d\d/i,
    months: [11, 12],
  },
  { name: 'AWS re:Inforce', pattern: /re\s?:?\s?inforce|리인포스/i },
  {
    name: 'AWS Community Day',
    pattern: new RegExp(
      `${aws}(?:community\\s*day|커뮤니티\\s*데이)|awskrug\\s*(?:community\\s*day|커뮤니티\\s*데이)`,
      'i',
    ),
  },
  {
    name: 'AWS GameDay',
    pattern: new RegExp(`${aws}game\\s*day|${aws}게임\\s*데이|(?:^|\\s)gameday`, 'i'),
  },
  { name: 'AWSome Day', pattern: /awsome\s*day|어썸\s*데이/i },
  { name: 'AWS Dev Day', pattern: new RegExp(`${aws}(?:dev\\s*day|데브\\s*데이)`, 'i') },
  { name: 'Games on AWS', pattern: /games\s*on\s*aws/i },
  { name: 'AWS Innovate', pattern: new RegExp(`${aws}innovate|${aws}이노베이트`, 'i') },
  { name: 'AWS Immersion Day', pattern: new RegExp(`${aws}immersion\\s*day`, 'i') },
  { name: 'AWS Cloud', pattern: new RegExp(`${aws}cloud\\s*(?:20\\d\\d|day)`, 'i') },
  { name: '클라우드 컴퓨팅 데이', pattern: /클라우드\s*컴퓨팅\s*데이|cloud\s*computing\s*day/i },
];

/** The series that a text names, the first if there are several. */
export function findSeries(text: string): Series | undefined {
  let first: Series | undefined;
  let least = Infinity;
  for (const one of series) {
    const at = text.search(one.pattern);
    if (at >= 0 && at < least) [first, least] = [one, at];
  }
  return first;
}
