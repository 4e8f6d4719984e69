import { slugOf } from '../scaffold/slug.ts';
import type { Propose } from './proposal.ts';

/** The least that can be said of a post: its title, and an event of its year. */
export const proposePlainly: Propose = (post, known, { event, author, today }) => {
  const said = post.frontmatter['title'];
  const title =
    (typeof said === 'string' ? said : '') || post.heading || post.name.replace(/\.\w+$/, '');
  const day =
    /(20\d\d)-(\d\d)-(\d\d)/.exec(`${String(post.frontmatter['date'])} ${post.name}`)?.[0] ?? today;
  const id = event ?? slugOf(`${day.slice(0, 4)} 모음`);
  const isKnown = known.events.some((one) => one.id === id);
  return {
    title: { value: title, sure: 'likely' },
    event: {
      value: isKnown
        ? { kind: 'known', id }
        : {
            kind: 'new',
            id,
            data: { name: event ?? `${day.slice(0, 4)}년 모음`, days: [day.slice(0, 4)] },
          },
      sure: 'guess',
    },
    sessions: [],
    speakers: [],
    authors: author === undefined ? [] : [{ value: author, sure: 'sure' }],
    published: undefined,
    url: undefined,
    questions: [],
  };
};
