import type { RootContent } from 'mdast';
import { heading, link, list, paragraph, quote } from '../markdown/blocks.ts';
import { koreanDays } from '../model/dates.ts';
import { siteFiles } from '../model/routes.ts';
import type { Event, Recap, Site } from '../model/site.ts';
import { countTalks } from '../model/standing.ts';
import { siteConfig } from '../site.config.ts';

/** The texts of one year's events and recaps, one after the other. */
export interface YearOfTexts {
  readonly year: number;
  readonly text: string;
}

/** A file of texts: `llms-full.txt`, or that of a year. */
export interface FullFile {
  readonly name: string;
  readonly years: readonly number[];
  readonly text: string;
}

/** About as much as the largest models read at once: some 350,000 letters of Korean. */
const mostBytes = 1_000_000;

/**
 * All texts in files that can be read: in one as long as it is not too large, else the newest years that fit
 * (at least one) in `llms-full.txt`, and each year before them in a file of its own, which no new text changes.
 */
export function splitTexts(years: readonly YearOfTexts[], most = mostBytes): FullFile[] {
  const newestFirst = years.toSorted((one, other) => other.year - one.year);
  let bytes = 0;
  const first = newestFirst.filter(({ text }, index) => {
    bytes += Buffer.byteLength(text);
    return index === 0 || bytes <= most;
  });
  const join = (some: readonly YearOfTexts[]) => some.map(({ text }) => text).join(between);
  return [
    { name: 'llms-full.txt', years: first.map(({ year }) => year), text: join(first) },
    ...newestFirst
      .slice(first.length)
      .map(({ year, text }) => ({ name: `llms-full-${year}.txt`, years: [year], text })),
  ];
}

/** Between two texts in one file. */
export const between = '\n---\n\n';

/** More recaps than this are found from their events alone. */
const mostListed = 300;

/** What there is to read, in the form of llmstxt.org: events, their recaps, the files that hold all of it. */
export function buildLlmsText(
  { events, recaps, routes }: Site,
  files: readonly FullFile[],
  whole: (url: string) => string,
): RootContent[] {
  const isListed = recaps.length <= mostListed;
  const markdownOf = ({ url }: Event | Recap) => whole(routes.markdown(url));
  const { content } = siteConfig.licence;
  return [
    heading(1, siteConfig.name),
    quote(`${siteConfig.description} ${siteConfig.disclaimer}`),
    paragraph(
      '행사와 기록마다 쪽 주소 뒤에 index.md를 붙인 Markdown이 있습니다. 기록의 Markdown에는 행사와 날짜, 발표자와 소속, 다룬 서비스, 본문, 출처, 이용 조건이 적혀 있습니다. 기록은 참석자가 적은 것이며 그 행사 때의 사실입니다. 그 뒤에 달라진 것은 «편집자 주»가 알립니다.',
    ),
    paragraph([
      '글마다 다른 이용 조건이 적혀 있지 않으면 ',
      link(content.name, content.url),
      '에 따라 출처를 밝히고 쓸 수 있습니다.',
    ]),
    heading(2, '행사'),
    ...list(
      events.map((event) => [
        link(event.name, markdownOf(event)),
        `: ${[koreanDays(event.days), event.venue, `세션 ${countTalks(event.sessions)}`, `기록 ${event.recaps.length}`].filter(Boolean).join(', ')}`,
      ]),
    ),
    ...(isListed ? events : []).flatMap((event) =>
      event.recaps.length === 0
        ? []
        : [
            heading(2, `${event.name}의 기록`),
            ...list(
              event.recaps.map((recap) => [
                link(recap.title, markdownOf(recap)),
                recap.description === '' ? '' : `: ${recap.description}`,
              ]),
            ),
          ],
    ),
    heading(2, '전체 글'),
    ...list(
      files.map(({ name, years }) => [
        link(name, whole(routes.file(name))),
        `: ${years.toSorted().join(', ')}년 행사와 기록의 본문 전부`,
      ]),
    ),
    heading(2, 'Optional'),
    ...list([
      [
        link('전체 목록', whole(routes.file(siteFiles.catalogue))),
        ': 행사, 세션, 기록, 서비스, 사람, 강연 계보를 출처, 날짜와 함께 담은 JSON',
      ],
      [link('세션', whole(routes.sessions)), ': 모든 행사의 세션 목록, 기록의 요약과 함께'],
      [link('서비스', whole(routes.services)), ': 기록에 나오는 AWS 서비스'],
      [link('발표자', whole(routes.speakers)), ': 세션을 맡은 사람과 그때의 소속'],
      [link('강연 계보', whole(routes.lineages)), ': 해마다 다시 열린 강연을 나란히 놓은 표'],
      [link('서비스의 변화', whole(routes.changes)), ': 서비스의 종료와 이름 변경, 날짜와 출처'],
      [link('소개', whole(routes.about)), ': 기록의 원칙과 이용 조건, 출처'],
    ]),
  ];
}
