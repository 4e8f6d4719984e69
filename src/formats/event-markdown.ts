import type { RootContent } from 'mdast';
import { heading, link, list, lowered, quote, text, type Words } from '../markdown/blocks.ts';
import { dayOfYear, koreanDays } from '../model/dates.ts';
import { absenceOf } from '../model/standing.ts';
import type { Event, Recap, Session } from '../model/site.ts';
import { buildTimetables } from '../model/timetable.ts';
import { siteConfig } from '../site.config.ts';
import { describeSession, describeSources, type Addresses } from './recap-markdown.ts';

/** An event for programs: its facts, its programme with what is written of it, its account, where that comes from. */
export function buildEventMarkdown(
  event: Event,
  body: readonly RootContent[],
  { whole, routes }: Addresses,
): RootContent[] {
  const { name, summary, sessions, recaps, facts, sources, days, venue, series, daysNote } = event;
  const ofTheWhole = recaps.filter((recap) => recap.sessions.length === 0);
  const { licence } = siteConfig;
  const recapLink = ({ title, url }: Recap) => link(title, whole(routes.markdown(url)));
  const row = (session: Session): Words => [
    ...describeSession(session, whole),
    ...(absenceOf(session) ? [text(` · ${absenceOf(session)}`)] : []),
    ...session.recaps.flatMap((recap) => [text(' · 기록: '), recapLink(recap)]),
  ];
  const timetables = buildTimetables(event);
  return [
    heading(1, name),
    ...(summary === undefined ? [] : [quote(summary)]),
    ...list([
      ['주소: ', link(whole(event.url), whole(event.url))],
      `날짜: ${koreanDays(days)}${daysNote ? ` (${daysNote})` : ''}`,
      ...(venue ? [`장소: ${venue}`] : []),
      ...(series && series !== name ? [`시리즈: ${series}`] : []),
      ['이용 조건: ', link(licence.content.name, licence.content.url)],
    ]),
    ...(sessions.length > 0 ? [heading(2, '시간표')] : []),
    ...timetables.flatMap(({ day }) => [
      ...(timetables.length > 1 ? [heading(3, day ? dayOfYear(day) : '날짜 미상')] : []),
      ...list(sessions.filter((session) => session.day === day).map(row)),
    ]),
    ...(body.length > 0 ? [heading(2, '하루의 기록'), ...lowered(body, 1)] : []),
    ...(ofTheWhole.length > 0 ? [heading(2, '행사 전체의 기록')] : []),
    ...list(ofTheWhole.map((recap) => [recapLink(recap)])),
    ...(facts.length > 0 ? [heading(2, '숫자와 사실')] : []),
    ...list(facts.map(({ label, value }) => `${label}: ${value}`)),
    ...describeSources(sources),
  ];
}
