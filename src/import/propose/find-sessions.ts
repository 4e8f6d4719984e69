import type { Post, Proposed } from '../post.ts';
import type { About, Candidate } from './candidate.ts';
import { isAccount, namesEvent, tellsOfEvent } from './event-words.ts';
import { findInHeadings } from './find-in-headings.ts';
import { findInLines } from './find-in-lines.ts';
import { findInLists } from './find-in-lists.ts';
import { findInTables } from './find-in-tables.ts';
import { findSingle } from './find-single.ts';
import { findLikest, foldTitle } from '../../korean/likeness.ts';
import { findHeads, textOf } from './outline.ts';

/** The sessions that a post tells of, in its order; none where it is of a whole event. `known` are titles of the programme. */
export function findSessions(
  post: Post,
  title: Proposed<string>,
  known: readonly string[],
): Candidate[] {
  const { tree, name } = post;
  const opening = tree.children.slice(0, 8).map(textOf).join(' ').slice(0, 1500);
  const isOfEvent = [title.value, name, post.folder].some(
    (text) => namesEvent(text) || isAccount(text),
  );
  const about: About = { title: title.value, isOfEvent: isOfEvent || tellsOfEvent(opening), known };
  const isHeaded = findHeads(tree).length > 0;
  const headed = isHeaded ? findInHeadings(tree, about) : findInLines(tree, about);
  const listed = [...findInTables(tree), ...findInLists(tree, about)];
  const single = findSingle(post, title, about, { headed, listed, opening });
  return single ? [single] : merge(headed, listed);
}

/** Sessions with headings, told more of by the lists that name them too; then those that are only listed. */
function merge(headed: readonly Candidate[], listed: readonly Candidate[]): Candidate[] {
  const merged = [...headed];
  const isWithin = ({ from }: Candidate) => headed.some((one) => one.from < from && from < one.to);
  for (const one of listed) {
    const like = findLikest(one.title, merged, ({ title }) => title);
    if (like) merged[merged.indexOf(like)] = joined(like, one);
    // What a session lists is its own.
    else if (!isWithin(one)) merged.push(one);
  }
  const seen = new Set<string>();
  return merged.filter(({ title, start }) => {
    const key = `${foldTitle(title)} ${/키노트|keynote|세션|session/i.test(title) ? (start ?? '') : ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function joined(one: Candidate, other: Candidate): Candidate {
  const isLonger = other.title.length > one.title.length && other.people.length > 0;
  return {
    ...one,
    title: isLonger ? other.title : one.title,
    kind: one.kind ?? other.kind,
    start: one.start ?? other.start,
    end: one.end ?? other.end,
    track: one.track ?? other.track,
    people: one.people.length > 0 ? one.people : other.people,
    sure: 'sure',
  };
}
