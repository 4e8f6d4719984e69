/** Kinds of things that can be made anew, as their author calls them. */
export const newKinds = {
  recap: '글',
  event: '행사',
  session: '세션',
  author: '글쓴이',
  speaker: '발표자',
} as const;

export type NewKind = keyof typeof newKinds;

/** What can be said of something new in a command. */
interface Option {
  readonly of: readonly NewKind[];
  readonly label: string;
  readonly isMany?: boolean;
}

/** Every option of `npm run new`, by its name; what is said once and what may be said again. */
export const options = {
  event: {
    of: ['recap', 'session', 'speaker'],
    label: '행사의 이름표나 이름. 없는 이름이면 새로 만듭니다',
  },
  session: {
    of: ['recap'],
    label: '세션의 이름표나 제목. 없는 제목이면 새로 만듭니다. 안 적으면 행사 전체의 글입니다',
    isMany: true,
  },
  title: { of: ['recap', 'session'], label: '제목' },
  author: { of: ['recap'], label: '글쓴이', isMany: true },
  name: { of: ['event', 'author', 'speaker'], label: '이름' },
  day: {
    of: ['event', 'recap', 'session'],
    label: '열린 날: 2026-05-14. 모르면 2026-05이나 2026',
    isMany: true,
  },
  venue: { of: ['event', 'recap'], label: '장소' },
  speaker: { of: ['session', 'recap'], label: '발표자', isMany: true },
  start: { of: ['session'], label: '시작 시각: 13:00' },
  end: { of: ['session'], label: '끝 시각: 13:40' },
  kind: { of: ['session'], label: '세션의 종류: talk, keynote, workshop …' },
  organisation: { of: ['speaker'], label: '그 행사 때의 소속' },
  role: { of: ['speaker'], label: '그 행사 때의 직함' },
  other: { of: ['author', 'speaker'], label: '다른 이름이나 표기', isMany: true },
  link: { of: ['author'], label: '블로그나 프로필의 주소' },
  line: { of: ['author'], label: '한 줄 소개' },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof options;

/** What a command says, every option a list. */
export type Given = Readonly<Partial<Record<OptionName, readonly string[] | undefined>>>;

/** The options of a kind, for whoever asks what there are. */
export const renderOptions = (kind: NewKind): string =>
  [
    ...Object.entries(options)
      .filter(([, option]) => (option.of as readonly NewKind[]).includes(kind))
      .map(([name, option]) => [name, option.label] as const),
    ...(kind === 'recap' ? [['draft', '초안으로 둡니다. npm run dev에만 보입니다'] as const] : []),
  ]
    .map(([name, label]) => `  --${name.padEnd(13)}${label}`)
    .join('\n');
