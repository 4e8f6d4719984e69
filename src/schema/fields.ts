import { z } from 'astro/zod';
import { isLocalAddress, isWebAddress } from './addresses.ts';
import { findUnseen } from './characters.ts';
import { findPlaceholders } from './placeholders.ts';

/** A picture, however it was loaded: by Astro from a page, or from disk by a script. */
export interface Picture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly format: string;
}

/** Whether a file's name is that of a picture: whatever is in it, `![](./a.js)` in MDX would be run. */
export const isPictureName = (name: string): boolean => /\.(?:jpe?g|png|webp)$/i.test(name);

/** The text of a drawing, which a text shows as it shows a picture. */
export const isDrawingName = (name: string): boolean => name.endsWith('.mmd');

/** What the caller lends a schema. Astro lends its own `image()`; scripts lend one that reads the disk. */
export interface Lent {
  readonly image: () => z.ZodType<Picture>;
}

/** Whether Windows keeps a name for itself, whatever follows the dot: no folder and no file can have it. */
export const isReserved = (name: string): boolean =>
  /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name);

const withoutPlaceholder: [(text: string) => boolean, z.core.$ZodCustomParams] = [
  (text) => findPlaceholders(text).length === 0,
  { error: '기계가 남긴 것처럼 보이는 글자(undefined, NaN, {{, @@ …)는 쓸 수 없습니다.' },
];

/** An id in addresses and references: `aws-summit-seoul-2019`. It is the name of a folder too. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '영문 소문자, 숫자, 붙임표만 쓸 수 있습니다. 예: aws-lambda')
  .max(80)
  .refine((name) => !isReserved(name), { error: 'Windows에서 쓸 수 없는 이름입니다.' })
  .refine(...withoutPlaceholder)
  .meta({ examples: ['aws-lambda'] });

/** One line of text that a reader sees, of up to so many characters. */
export const lineOf = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\n]*$/, '한 줄로 적어 주세요.')
    .refine((text) => findUnseen(text) === undefined, {
      error: '보이지 않거나 글의 방향을 바꾸는 글자가 있습니다. 지우고 다시 적어 주세요.',
      abort: true,
    })
    .refine((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text), { error: '비어 있습니다.' })
    .refine(...withoutPlaceholder);

/** A name, a title, a label. */
export const line = lineOf(160);

/** A sentence or a few. */
export const sentence = lineOf(400);

/** A calendar day in Seoul, as a string: `2019-04-18`. Never a Date, which drags a time zone along. */
export const day = z.iso
  .date({ error: '날짜는 따옴표로 감싼 2019-04-18 꼴이어야 합니다.', abort: true })
  .refine((date) => /^20\d\d-/.test(date), { error: '2000년부터 2099년까지의 날짜여야 합니다.' })
  .meta({ examples: ['2019-04-18'] });

/** When something was, as exactly as it is known: a day, `2019-04-18`, a month, `2019-04`, or a year, `2019`. */
export const date = z
  .string()
  .regex(/^20\d\d(-\d\d){0,2}$/, {
    error:
      '날짜는 따옴표로 감싼 2019-04-18이나, 날을 모르면 2019-04, 달도 모르면 2019 꼴이어야 합니다.',
    abort: true,
  })
  .refine((text) => day.safeParse(`${text}-01-01`.slice(0, 10)).success, {
    error: '달력에 없는 날짜입니다.',
  })
  .meta({ examples: ['2019-04-18', '2019-04', '2019'] });

/** Whether one date is surely later than another: 2021-09 is later than 2021-08-31, not than 2021-09-08 or 2021. */
export function isLater(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}

/** A time of day in Seoul on the 24-hour clock: `09:00`. */
export const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, '시각은 따옴표로 감싼 09:00 꼴이어야 합니다.')
  .meta({ examples: ['09:00'] });

/** A public web address. */
export const webAddress = z
  .string()
  .max(2000)
  .refine(isWebAddress, {
    error:
      'https://로 시작하고, 빈칸, 역슬래시, 보이지 않는 글자, @ 앞의 이름이 없는 주소여야 합니다.',
  })
  .refine((url) => !isLocalAddress(url), { error: '누구나 열 수 있는 주소여야 합니다.' })
  .meta({ examples: ['https://example.com/talk'] });

/** One of the names of a table; what each means is told where fields are described. */
export const oneOf = <Name extends string>(table: Readonly<Record<Name, Meaning>>) =>
  z.enum(Object.keys(table) as [Name, ...Name[]]).meta({
    enumDescriptions: Object.values<Meaning>(table).map((meaning) =>
      typeof meaning === 'string' ? meaning : meaning.name,
    ),
  });

type Meaning = string | { readonly name: string };

/** The accents an event may choose; their colours live in `styles/tokens.css`. */
export const accent = oneOf({
  teal: '청록',
  plum: '자두',
  indigo: '쪽빛',
  amber: '호박',
  moss: '이끼',
  brick: '벽돌',
});
export type Accent = z.infer<typeof accent>;
