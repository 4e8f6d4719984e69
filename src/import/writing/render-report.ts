import { printable } from '../../problems/printable.ts';
import type { Proposed } from '../post.ts';
import type { Proposal } from '../proposal.ts';
import type { Fate, Finding, PictureRecord } from '../report.ts';
import type { DraftFate, Imported, Outcome } from './outcome.ts';

const fates: Readonly<Record<DraftFate, string>> = {
  written: '새 초안',
  renewed: '다시 적은 초안',
  unchanged: '전과 같은 초안',
  kept: '고친 초안이라 그대로 두었습니다. 새로 받으려면 그 폴더를 옮기고 다시 실행해 주세요',
};

const certainties = { sure: '확실', likely: '아마', guess: '짐작' } as const;

const pictureFates: Readonly<Record<Fate['kind'], string>> = {
  copied: '옮김',
  fetched: '받음',
  remote: '다른 곳에 있음',
  missing: '없음',
  refused: '쓸 수 없음',
};

/** What became of one post, as its author reads it. */
export function renderOutcome(outcome: Outcome): string {
  if (outcome.kind === 'failed')
    return [printable(outcome.file), `  옮기지 못했습니다: ${printable(outcome.why)}`].join('\n');
  const { file, encoding, drafts, proposal, pictures, findings } = outcome;
  return [
    printable(file),
    ...(encoding ? [`  ${encoding}(으)로 저장된 글을 UTF-8로 바꾸었습니다.`] : []),
    ...drafts.map(({ path, fate }) => `  → ${path}  ${fates[fate]}`),
    ...renderProposal(proposal),
    ...renderPictures(pictures),
    ...renderFindings(findings),
    ...proposal.questions.map(({ ask, answers }) =>
      printable(`  물음  ${ask}${answers.length > 0 ? ` [${answers.join(' / ')}]` : ''}`),
    ),
  ].join('\n');
}

function renderProposal({ event, sessions, speakers, authors }: Proposal): string[] {
  const name = event.value.kind === 'new' ? `${event.value.data.name} (새 행사)` : event.value.id;
  return [
    line('행사', name, event),
    ...sessions.map((session) => line('세션', session.value.data.title, session)),
    ...speakers.map((speaker) => line('발표', speaker.value.name, speaker)),
    ...authors.map((author) => line('글쓴이', author.value, author)),
  ];
}

function line(what: string, value: string, { sure, evidence }: Proposed<unknown>): string {
  const why = evidence ? `  ← ${evidence.line}줄: ${evidence.words}` : '';
  return printable(`  ${what}  ${value}  ${certainties[sure]}${why}`);
}

function renderPictures(pictures: readonly PictureRecord[]): string[] {
  if (pictures.length === 0) return [];
  const counts = Object.entries(pictureFates).flatMap(([kind, word]) => {
    const count = pictures.filter(({ fate }) => fate.kind === kind).length;
    return count === 0 ? [] : [`${word} ${count}`];
  });
  return [
    `  그림  ${pictures.length}장: ${counts.join(', ')}`,
    ...pictures.map(({ line: at, source, fate }) => {
      const how = 'as' in fate ? `→ ./${fate.as}` : fate.why;
      return printable(`    ${at}줄  ${source}  ${how}`);
    }),
  ];
}

/** One reason once, what it is said of below it, whole. */
function renderFindings(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const count = findings.filter(({ kind }) => kind === 'gone').length;
  return [
    `  두고 온 것 ${count}, 바꾼 것 ${findings.length - count}`,
    ...[...Map.groupBy(findings, ({ why }) => why)].flatMap(([why, alike]) => [
      `    ${printable(why)}`,
      ...alike.map(({ line: at, text }) => {
        const words = text.split('\n').map(printable).join('\n        ');
        return `      ${at}줄  ${words}`;
      }),
    ]),
  ];
}

/** What became of all, in a few lines. */
export function renderSummary(outcomes: readonly Outcome[]): string {
  const imported = outcomes.filter((outcome) => outcome.kind === 'imported');
  const failed = outcomes.length - imported.length;
  const drafts = imported.flatMap((outcome) => outcome.drafts);
  const pictures = imported.flatMap((outcome) => outcome.pictures);
  const here = pictures.filter(({ fate }) => 'as' in fate).length;
  const kept = drafts.filter(({ fate }) => fate === 'kept').length;
  return [
    `글 ${outcomes.length}편에서 초안 ${drafts.length}편을 적었습니다.`,
    ...(kept > 0 ? [`고친 초안 ${kept}편은 그대로 두었습니다.`] : []),
    ...(pictures.length > 0
      ? [`그림 ${pictures.length}장 가운데 ${here}장을 글 옆에 두었습니다.`]
      : []),
    ...(failed > 0 ? [`${failed}편은 옮기지 못했습니다.`] : []),
  ].join(' ');
}

/** The same for a program. */
export const renderJson = (outcomes: readonly Outcome[], passed: readonly string[]): string =>
  JSON.stringify({ posts: outcomes, passed, summary: countsOf(outcomes) }, null, 2);

function countsOf(outcomes: readonly Outcome[]) {
  const imported = outcomes.filter((outcome): outcome is Imported => outcome.kind === 'imported');
  const pictures = imported.flatMap((outcome) => outcome.pictures);
  return {
    posts: outcomes.length,
    failed: outcomes.length - imported.length,
    drafts: imported.flatMap(({ drafts }) => drafts).length,
    pictures: Object.fromEntries(
      Object.keys(pictureFates).map((kind) => [
        kind,
        pictures.filter(({ fate }) => fate.kind === kind).length,
      ]),
    ),
    gone: imported.flatMap(({ findings }) => findings).filter(({ kind }) => kind === 'gone').length,
  };
}
