import { z } from 'astro/zod';

/** A picture, however it was loaded: by Astro from a page, or from disk by a script. */
export interface Picture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly format: string;
}

/** What the caller lends a schema. Astro lends its own `image()`; scripts lend one that reads the disk. */
export interface Lent {
  readonly image: () => z.ZodType<Picture>;
}

/** An id in addresses and references: `aws-summit-seoul-2019`. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '영문 소문자, 숫자, 붙임표만 쓸 수 있습니다. 예: aws-lambda')
  .max(80);

/** One line of text that a reader sees. */
export const line = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\n]*$/, '한 줄로 적어 주세요.');

/** A calendar day in Seoul, as a string: `2019-04-18`. Never a Date, which drags a time zone along. */
export const day = z.iso.date('날짜는 따옴표로 감싼 2019-04-18 꼴이어야 합니다.');

/** A time of day in Seoul on the 24-hour clock: `09:00`. */
export const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, '시각은 따옴표로 감싼 09:00 꼴이어야 합니다.');

/** A public web address. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'http(s) 주소여야 합니다.' });

/** The accents an event may choose; their colours live in `styles/tokens.css`. */
export const accent = z.enum(['teal', 'plum', 'indigo', 'amber', 'moss', 'brick']);
export type Accent = z.infer<typeof accent>;
