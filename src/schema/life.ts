import { z } from 'astro/zod';
import { date, isLater, line, oneOf, webAddress } from './fields.ts';

/** What may become of a service, as a reader sees it. */
export const changeKinds = {
  launched: '공개',
  renamed: '이름 변경',
  closed: '새 고객 접수 중단',
  reopened: '새 고객 접수 재개',
  'support-ended': '지원 종료',
  ended: '종료',
} as const;

const { renamed, ...others } = changeKinds;

const change = {
  date: date.meta({ description: '그렇게 된 날. 날을 모르면 달이나 해' }),
  source: webAddress.meta({ description: '그날을 말하는 공개 주소' }),
  part: line.optional().meta({ description: '서비스의 한 부분에만 해당하면 그 부분' }),
};

const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: oneOf(others).meta({ description: '무슨 일' }), ...change }),
  z.strictObject({
    kind: oneOf({ renamed }),
    from: line.meta({ description: '바뀌기 전의 이름. `renamed`에만 적고, 꼭 적습니다' }),
    ...change,
  }),
]);

export type Change = z.infer<typeof changeSchema>;

/** What became of a service, from the day it was there. */
export const lifeSchema = z
  .array(changeSchema)
  .refine((life) => life.every(({ date }, at) => at === 0 || !isLater(life[at - 1]!.date, date)), {
    message: '빠른 날부터 적어 주세요.',
  });

/** The names that a service had, as its life tells of them; what a part of it was called is none. */
export const namesBefore = (life: readonly Change[]): string[] =>
  life.flatMap((change) => (change.kind === 'renamed' && !change.part ? change.from : []));

/** Why a service does not serve everybody any more, as it was said last; nothing where it does. */
export function endingOf(life: readonly Change[]): Change | undefined {
  const standing = life.findLast(
    ({ kind, part }) => part === undefined && kind !== 'launched' && kind !== 'renamed',
  );
  return standing?.kind === 'reopened' ? undefined : standing;
}
