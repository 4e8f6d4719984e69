import { findForeignMarks, type ForeignMark } from '../../foreign/marks.ts';
import { findMissing } from '../writing/account.ts';
import type { Findings } from '../report.ts';
import type { Lined } from './lined.ts';

/** What stands there for a program, and says nothing to a reader. */
const forPrograms =
  /^(?:Liquid|Hugo|템플릿|상자|로그시크|MDX|티스토리|워드프레스|약어|다른 곳의 머리말|알림 상자)/;

/** The most marks there may be within one another. */
const mostRounds = 12;

/** Signs of other platforms → Markdown; those that cannot be said in it are told, or shown as what they are. */
export function convertMarks(text: Lined, isMdx: boolean, findings: Findings): void {
  for (let round = 0; round < mostRounds; round += 1) {
    const marks = findForeignMarks(text.text).filter(
      ({ name }) => !isMdx || !name.startsWith('MDX'),
    );
    let start = Infinity;
    let count = 0;
    // From the end, so that what is before keeps its place.
    for (const mark of marks.toSorted((one, other) => other.from - one.from)) {
      if (mark.to > start) continue;
      start = mark.from;
      const whole = text.text.slice(mark.from, mark.to);
      const line = text.lineAt(mark.from);
      const replacement = mark.replacement ?? lastResort(mark, whole);
      if (replacement === whole) continue;
      const why = `${mark.name}: ${mark.instead}`;
      if (mark.replacement === '') findings.changed(line, why, whole);
      else if (replacement === '') findings.gone(line, why, whole);
      else if (findMissing(whole, [replacement]).length > 0) findings.changed(line, why, whole);
      text.replace(mark.from, mark.to, replacement);
      count += 1;
    }
    if (count === 0) return;
  }
}

function lastResort({ name }: ForeignMark, whole: string): string {
  if (forPrograms.test(name)) return '';
  if (name === '수식') {
    const formula = whole.replaceAll(/^\$\$|\$\$$/g, '').trim();
    return formula.includes('\n') ? `\`\`\`latex\n${formula}\n\`\`\`` : `\`${formula}\``;
  }
  if (name === 'BBCode')
    return whole
      .replaceAll(/\[img\]([^\s[\]]+)\[\/img\]/gi, '![]($1)')
      .replaceAll(/\[url=([^\s[\]]+)\]([^[\]]*)\[\/url\]/gi, '[$2]($1)')
      .replaceAll(/\[\/?(?:url|img|quote|color|size|youtube)(?:=[^\]\n]*)?\]/gi, '');
  return whole.includes('\n') || whole.includes('`') ? whole : `\`${whole}\``;
}
