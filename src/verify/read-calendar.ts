/** One entry of a calendar: its properties by name, their values as texts, and what is said of each beside its value. */
export interface CalendarEntry {
  readonly values: ReadonlyMap<string, string>;
  readonly parameters: ReadonlyMap<string, string>;
}

/** A calendar file as those who keep calendars read it, or what keeps them from it. */
export interface ReadCalendar {
  readonly entries: readonly CalendarEntry[];
  /** Names of the time zones it describes. */
  readonly zones: readonly string[];
  readonly mistakes: readonly string[];
}

/** Reads iCalendar (RFC 5545): lines of at most 75 octets that end in CRLF, folded, nested, escaped. */
export function readCalendar(text: string): ReadCalendar {
  const mistakes: string[] = [];
  const entries: { values: Map<string, string>; parameters: Map<string, string> }[] = [];
  const zones: string[] = [];
  const open: string[] = [];
  const said = new Set<string>();
  const lines = text.split('\r\n');
  if (lines.pop() !== '' || lines.some((line) => /[\r\n]/.test(line)))
    mistakes.push('줄이 모두 CRLF로 끝나지 않습니다.');
  if (lines.some((line) => Buffer.byteLength(line) > 75))
    mistakes.push('75바이트보다 긴 줄이 있습니다.');

  for (const line of text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)) {
    const [, name = '', parameters = '', value = ''] =
      /^([A-Z-]+)((?:;[A-Z-]+=[^;:]+)*):(.*)$/s.exec(line) ?? [];
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') entries.push({ values: new Map(), parameters: new Map() });
    } else if (name === 'END') {
      if (open.pop() !== value) mistakes.push(`\`END:${value}\`에 맞는 BEGIN이 없습니다.`);
    } else if (name === '') mistakes.push(`\`${line.slice(0, 20)}\`은(는) 이름과 값이 아닙니다.`);
    else if (open.at(-1) === 'VEVENT') {
      if (entries.at(-1)!.values.has(name)) mistakes.push(`${name}이(가) 두 번 있습니다.`);
      if (texts.has(name) && /[;,]/.test(value.replaceAll(/\\./g, '')))
        mistakes.push(`${name}에 \\ 없는 쉼표나 쌍반점이 있습니다.`);
      entries.at(-1)!.values.set(name, unescape(value));
      entries.at(-1)!.parameters.set(name, parameters.slice(1));
    } else if (open.at(-1) === 'VCALENDAR') said.add(`${name}:${value}`);
    else if (open.at(-1) === 'VTIMEZONE' && name === 'TZID') zones.push(value);
  }
  if (!text.startsWith('BEGIN:VCALENDAR\r\n') || open.length > 0)
    mistakes.push('VCALENDAR 하나로 시작하고 끝나지 않습니다.');
  if (!said.has('VERSION:2.0') || ![...said].some((one) => /^PRODID:./.test(one)))
    mistakes.push('VERSION:2.0이나 PRODID가 없습니다.');
  return { entries, zones, mistakes };
}

/** Where a comma would part one text from the next. */
const texts: ReadonlySet<string> = new Set(['SUMMARY', 'LOCATION', 'DESCRIPTION']);

const unescape = (value: string): string =>
  value.replaceAll(/\\(.)/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
