/** From when to when, on the 24-hour clock in Seoul, and where a text says so. */
export interface Slot {
  readonly start: string;
  readonly end: string | undefined;
  /** The place of the words, the brackets around them included; UTF-16, end exclusive. */
  readonly from: number;
  readonly to: number;
}

const half = String.raw`(?:(오전|오후|[AP]M)\s*)?`;
const clock = String.raw`${half}(?<![\d:])(\d{1,2})\s*(?::\s*(\d{2})|시(?!간)(?:\s*(\d{1,2})\s*분)?)(?:\s*([AP]M)\b)?`;
const until = String.raw`\s*(?:[-–—~〜∼〰→]|부터)\s*`;
const range = new RegExp(`${clock}${until}${clock}`, 'i');
const start = new RegExp(String.raw`^[\s[(【|*-]*${clock}(?!\d)`, 'i');

/** The time that a heading or a row begins with or names as a range: `13:00 - 13:40 제목`, `오후 7:30 ~ 9:00`, `12시 ~ 18시`. */
export function findSlot(text: string): Slot | undefined {
  const found = range.exec(text) ?? start.exec(text);
  if (!found) return undefined;
  const begin = minutesOf(found.slice(1, 6));
  if (begin === undefined) return undefined;
  const close = minutesOf(found.slice(6, 11), begin);
  const [from, to] = withBrackets(text, found.index, found.index + found[0].length);
  return {
    start: render(begin),
    end: close !== undefined && close > begin ? render(close) : undefined,
    from,
    to,
  };
}

/** Minutes since midnight. What has no half of the day is one that people are awake in, and after `from`. */
function minutesOf(parts: readonly (string | undefined)[], from?: number): number | undefined {
  const [before, hours, minutes, spoken, after] = parts;
  if (hours === undefined) return undefined;
  const hour = Number(hours);
  const minute = Number(minutes ?? spoken ?? 0);
  if (hour > 24 || minute > 59) return undefined;
  const named = (before ?? after)?.toLowerCase();
  const isLater = named === '오후' || named === 'pm';
  if (named) return ((hour % 12) + (isLater ? 12 : 0)) * 60 + minute;
  const total = hour * 60 + minute;
  const isEarly = from === undefined ? hour > 0 && hour < 7 : total <= from && hour < 12;
  return isEarly ? total + 12 * 60 : total;
}

const render = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function withBrackets(text: string, from: number, to: number): [number, number] {
  const opening = /[([【]\s*$/.exec(text.slice(0, from));
  const closing = /^\s*[)\]】]/.exec(text.slice(to));
  return opening && closing ? [opening.index, to + closing[0].length] : [from, to];
}
