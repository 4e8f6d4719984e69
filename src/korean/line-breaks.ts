/** A stretch of a text that has to stay on one line: from, up to but without to. */
export interface Unbroken {
  readonly from: number;
  readonly to: number;
}

/** Longer ones would be wider than a phone in the letters of a title. */
const longest = 12;

/** Digits with what follows them (50만, 10여), or a numeral that is a word of its own (천만, 세, 몇); no year. */
const numeral = [
  String.raw`(?<![\p{L}\p{N}])(?!(?:19|20)\d\d\s)\p{N}(?:[\p{N}.,~–-]*\p{N})?[십백천만억조]*여?[+%]?`,
  '(?<![가-힣])(?:[수몇]?[일이삼사오육칠팔구]?[십백천만억조])+여?',
  '(?<![가-힣])(?:[한두세네]|한두|두세|서너|다섯|여섯|일곱|여덟|아홉|열[한두세네]?|스무|몇|여러|첫)',
].join('|');

/** Where browsers break a line and Korean does not, with `word-break: keep-all`: the letters around each such place. */
const patterns = [
  // A particle stays with the word it belongs to, also behind a bracket, a quotation mark or a sign: (SQS)를, 10%의.
  /(?:[)\]}’”»›」』》〉%‰°℃+#!?…™®]|(?<=\S)['"])[가-힣]/gu,
  // A middle dot stays with what it follows: 서버·람다.
  /\S\s?·/gu,
  // A number stays with what it counts: 50만 명, 세 가지, 30 GB. What begins with a space takes the letter before it.
  new RegExp(String.raw`\s(?<=(?:${numeral})\s)[\p{L}%]`, 'gu'),
  // A range is one number: 500만~1,000만 명.
  /[\p{N}십백천만억조][~–]\p{N}/gu,
  // The end of a name stays with its beginning: LG U+, Amazon S3.
  /(?<=[A-Za-z])\s[A-Z\d][A-Z\d+]?(?![A-Za-z\d+])/gu,
  // A short name or time with a hyphen, a dash or a slash is one word: X-Ray, CI/CD, 09:00–09:40.
  /(?<![\w/–-])[A-Za-z\d:.]+(?:[-/–][A-Za-z\d:.]+)+(?![\w/–-])/gu,
];

/** What is in every text with such a place, told at once: most lines have none. */
const sign = new RegExp(
  [
    String.raw`[)\]}’”»›」』》〉%‰°℃+#!?…™®'"][가-힣]|·|[~–]\p{N}`,
    String.raw`[\p{N}십백천만억조여+%한두세네너섯곱덟홉열무몇러첫]\s[\p{L}%]`,
    String.raw`[A-Za-z]\s[A-Z\d]|[A-Za-z\d:.][-/–][A-Za-z\d:.]`,
  ].join('|'),
  'u',
);

/**
 * What of a Korean text may not be broken into two lines: findUnbroken('천만 명') → 만 명, in the order of the text.
 * `others` are stretches that the text alone does not tell of.
 */
export function findUnbroken(text: string, others: readonly Unbroken[] = []): readonly Unbroken[] {
  const isSigned = sign.test(text);
  if (!isSigned && others.length === 0) return [];
  const found = (isSigned ? patterns : [])
    .flatMap((pattern) => matchesOf(pattern, text))
    .map(({ index, 0: match }) => ({
      from: /^\s/.test(match) ? index - 1 : index,
      to: index + match.length,
    }))
    .concat(others)
    .sort((one, other) => one.from - other.from || one.to - other.to);
  const joined: Unbroken[] = [];
  for (const { from, to } of found) {
    const last = joined.at(-1);
    const isJoined = last !== undefined && from < last.to;
    const whole = isJoined ? { from: last.from, to: Math.max(to, last.to) } : { from, to };
    if (whole.to - whole.from > longest) continue;
    if (isJoined) joined.pop();
    joined.push(whole);
  }
  return joined;
}

/** As `matchAll`, which reads the pattern anew for each text. */
function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let match;
  while ((match = pattern.exec(text))) matches.push(match);
  return matches;
}

/** A text in pieces, those that stay whole among them: 천만 명이 → 천, [만 명], 이. */
export function splitUnbroken(text: string): readonly { text: string; isWhole: boolean }[] {
  let end = 0;
  const pieces = findUnbroken(text).flatMap(({ from, to }) => {
    const before = { text: text.slice(end, from), isWhole: false };
    end = to;
    return [before, { text: text.slice(from, to), isWhole: true }];
  });
  return [...pieces, { text: text.slice(end), isWhole: false }].filter(
    (piece) => piece.text !== '',
  );
}
