import { buildDirectory } from '../../model/people.ts';
import type { Known } from '../known.ts';
import type { Proposal, Question } from '../proposal.ts';

type Asked = Omit<Proposal, 'questions'>;

/** What only the author of a post knows; the first answer is the one that is taken where nobody is asked. */
export function askOf(proposal: Asked, known: Known): Question[] {
  return [
    ...askEvent(proposal, known),
    ...askSessions(proposal),
    ...askNear(
      'speakers',
      proposal.speakers.flatMap(({ value }) => (value.isKnown ? [] : value.name)),
      known.speakers.map(({ id, name, spellings }) => ({ id, name, others: spellings })),
    ),
    ...askNear(
      'authors',
      proposal.authors.map(({ value }) => value),
      known.authors.map(({ id, name, names }) => ({ id, name, others: names })),
    ),
    ...(proposal.authors.length === 0
      ? [
          {
            about: 'authors',
            ask: '글쓴이의 이름이 글에 없습니다. 누가 썼나요?',
            answers: [],
          } as const,
        ]
      : []),
    ...(proposal.published === undefined
      ? [
          {
            about: 'published',
            ask: '처음 실린 날이 글에 없습니다. 언제인가요?',
            answers: ['모름'],
          } as const,
        ]
      : []),
  ];
}

function askEvent({ event, published }: Asked, known: Known): Question[] {
  const { value, sure } = event;
  if (value.kind === 'known') {
    if (sure === 'sure') return [];
    const others = known.events.map(({ id }) => id).filter((id) => id !== value.id);
    return [
      {
        about: 'event',
        ask: `행사가 \`${value.id}\`인가요?`,
        answers: [value.id, ...others.slice(0, 8)],
      },
    ];
  }
  const { name, days } = value.data;
  const ask = `처음 나오는 행사입니다. 이름이 «${name}»인가요?`;
  const asked: Question[] = [
    { about: 'event', ask, answers: [name, ...known.events.map(({ id }) => id).slice(0, 8)] },
  ];
  const isWhole = days.every((day) => day.length === 10);
  if (isWhole) return asked;
  const month = published?.value.slice(0, 7);
  const answers = [...days, ...(month?.startsWith(days[0]!) && month !== days[0] ? [month] : [])];
  return [
    ...asked,
    {
      about: 'days',
      ask: `«${name}»이(가) 열린 날은 언제인가요? 글에는 ${days.join(', ')}까지만 있습니다.`,
      answers,
    },
  ];
}

function askSessions({ sessions }: Asked): Question[] {
  const guessed = sessions.filter(({ sure }) => sure === 'guess');
  const titles = guessed.map(({ value }) => `«${value.data.title}»`).join(', ');
  return [
    ...(guessed.length > 0
      ? [
          {
            about: 'sessions',
            ask: `이것들이 세션인가요? ${titles}`,
            answers: ['예', '아니요'],
          } as const,
        ]
      : []),
    ...(sessions.filter(({ value }) => value.to > value.from).length > 1
      ? [
          {
            about: 'split',
            ask: '세션이 여럿입니다. 글 하나로 둘까요, 세션마다 나눌까요?',
            answers: ['하나로', '세션마다'],
          } as const,
        ]
      : []),
  ];
}

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly others: readonly string[];
}

/** A name that is almost a listed one: 홍길똥, where there is 홍길동. */
function askNear(
  about: 'speakers' | 'authors',
  names: readonly string[],
  listed: readonly Listed[],
): Question[] {
  const directory = buildDirectory(listed, names);
  return names.flatMap((name) => {
    const found = directory.find(name);
    if (found.kind !== 'new' || found.near === undefined) return [];
    return [
      {
        about,
        ask: `${name}은(는) 명단의 ${found.near}인가요, 다른 사람인가요?`,
        answers: [name, found.near],
      },
    ];
  });
}
