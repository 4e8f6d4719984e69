import type { Ask, Choice } from '../../scaffold/ask.ts';
import { date, day } from '../../schema/fields.ts';
import type { Known, Wishes } from '../known.ts';
import type { Post } from '../post.ts';
import type { Proposal, Question } from '../proposal.ts';
import { propose } from './propose.ts';

/** Another answer than those that are offered. */
const another = '＋';

/** Makes a proposal of a post and asks its author what the post does not say. */
export async function askAuthor(
  post: Post,
  known: Known,
  wishes: Wishes,
  ask: Ask,
): Promise<Proposal> {
  let wished = wishes;
  let proposal = propose(post, known, wished);
  // Who the event is decides which sessions there are.
  const [event] = about(proposal, 'event');
  if (event) {
    const answer = await choose(ask, event, '다른 행사');
    if (answer !== event.answers[0]) wished = { ...wished, event: answer };
    proposal = propose(post, known, wished);
  }
  const [authors] = about(proposal, 'authors').filter(({ answers }) => answers.length === 0);
  if (authors) {
    const answer = await ask.text({ message: `${authors.ask} (모르면 그냥 Enter)`, usual: '' });
    if (answer !== '') proposal = propose(post, known, (wished = { ...wished, author: answer }));
  }
  for (const question of about(proposal, 'days')) proposal = await askDays(proposal, question, ask);
  for (const question of about(proposal, 'published'))
    proposal = await askPublished(proposal, question, ask);
  for (const question of [...about(proposal, 'speakers'), ...about(proposal, 'authors')])
    if (question.answers.length > 1)
      proposal = renamed(proposal, question, await choose(ask, question));
  for (const question of about(proposal, 'sessions'))
    if ((await choose(ask, question)) !== question.answers[0]) proposal = withoutGuesses(proposal);
  const [split] = proposal.sessions.length > 1 ? about(proposal, 'split') : [];
  const isSplit = split && (await choose(ask, split)) !== split.answers[0];
  return { ...proposal, isSplit, questions: [] };
}

const about = ({ questions }: Proposal, what: Question['about']): Question[] =>
  questions.filter((question) => question.about === what);

async function choose(
  ask: Ask,
  { ask: message, answers }: Question,
  other?: string,
): Promise<string> {
  const choices: Choice[] = answers.map((value) => ({ value, label: value }));
  if (other !== undefined) choices.push({ value: another, label: `＋ ${other}` });
  const chosen = await ask.choose({ message, choices });
  return chosen === another ? ask.text({ message: `${other}의 이름` }) : chosen;
}

async function askDays(
  proposal: Proposal,
  { ask: message, answers }: Question,
  ask: Ask,
): Promise<Proposal> {
  const { event } = proposal;
  if (event.value.kind !== 'new') return proposal;
  const check = (text: string) =>
    listOf(text).every((one) => date.safeParse(one).success)
      ? undefined
      : '2026-05-14, 2026-05-15처럼 적어 주세요. 모르면 2026-05이나 2026입니다.';
  const usual = answers[0];
  const days = listOf(await ask.text({ message, usual, check })).sort();
  const value = { ...event.value, data: { ...event.value.data, days } };
  return { ...proposal, event: { ...event, value, sure: 'sure' } };
}

async function askPublished(
  proposal: Proposal,
  { ask: message }: Question,
  ask: Ask,
): Promise<Proposal> {
  const check = (text: string) =>
    day.safeParse(text).success ? undefined : '2026-05-14처럼 적어 주세요.';
  const answer = await ask.text({ message: `${message} (모르면 그냥 Enter)`, usual: '', check });
  return answer === '' ? proposal : { ...proposal, published: { value: answer, sure: 'sure' } };
}

const listOf = (text: string): string[] => text.split(/\s*[,~]\s*/).filter((one) => one !== '');

/** A proposal in which a name that was almost a listed one is that, wherever it stands. */
function renamed(proposal: Proposal, { answers }: Question, name: string): Proposal {
  const [written] = answers;
  if (name === written) return proposal;
  const put = (one: string) => (one === written ? name : one);
  return {
    ...proposal,
    authors: proposal.authors.map((author) => ({ ...author, value: put(author.value) })),
    speakers: proposal.speakers.filter(({ value }) => value.name !== written),
    sessions: proposal.sessions.map((session) => {
      const { speakers } = session.value.data;
      const data = { ...session.value.data, ...(speakers && { speakers: speakers.map(put) }) };
      return { ...session, value: { ...session.value, data } };
    }),
  };
}

const withoutGuesses = (proposal: Proposal): Proposal => ({
  ...proposal,
  sessions: proposal.sessions.filter(({ sure }) => sure !== 'guess'),
});
