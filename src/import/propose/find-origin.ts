import { webAddress } from '../../schema/fields.ts';
import { licences } from '../../schema/licence.ts';
import type { Post, Proposed } from '../post.ts';
import { findDays } from './days.ts';
import { openingOf } from './opening.ts';

/** The names that blogs give the day of a post, its own before the day it was changed. */
const dayFields = [
  'date',
  'published',
  'publishdate',
  'published_at',
  'publishedat',
  'pub_date',
  'pubdate',
  'datepublished',
  'created',
  'created_at',
  'createdat',
  'createdate',
  '작성일',
  '날짜',
  '게시일',
];

/** The day in Seoul on which a post was published: by its frontmatter, its file's name or a line that says so. */
export function findPublished(post: Post): Proposed<string> | undefined {
  const { frontmatter, frontmatterLines, name, folder } = post;
  for (const field of dayFields) {
    const key = Object.keys(frontmatter).find((one) => one.toLowerCase() === field);
    const value = key === undefined ? undefined : frontmatter[key];
    const day = dayInSeoul(value);
    if (key === undefined || day === undefined) continue;
    const words = value instanceof Date ? value.toISOString() : String(value);
    return { value: day, sure: 'sure', evidence: { line: frontmatterLines.get(key) ?? 1, words } };
  }
  const [named] =
    /20\d\d[-_.]\d{1,2}[-_.]\d{1,2}/.exec(`${folder.replaceAll('/', '-')}-${name}`) ?? [];
  const ofName = named === undefined ? undefined : dayInSeoul(named.replaceAll(/[_.]/g, '-'));
  if (ofName !== undefined)
    return { value: ofName, sure: 'sure', evidence: { line: 1, words: name } };
  for (const { text, line } of openingOf(post).slice(0, 8)) {
    const isSaid =
      /^(?:작성|발행|게시|등록|최초\s*작성)(?:일|일자|일시|날짜|한\s*날)?\s*[:：]/.test(text) ||
      /^\S{1,30}\s*·\s*20\d\d년/.test(text);
    const day = isSaid ? findDays(text)?.[0] : undefined;
    if (day?.length === 10) return { value: day, sure: 'likely', evidence: { line, words: text } };
  }
  return undefined;
}

/** A moment as the day it was in Seoul; one without a zone was written there. */
function dayInSeoul(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.valueOf()) ? undefined : inSeoul(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const zoned = /T?\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:Z|[+-]\d\d:?\d\d)$/.test(text);
  const moment = new Date(
    text.replace(/^(\S+)\s+(\d\d:\d\d(?::\d\d)?)\s*([+-]\d\d):?(\d\d)$/, '$1T$2$3:$4'),
  );
  if (zoned && !Number.isNaN(moment.valueOf())) return inSeoul(moment);
  const said = findDays(text)?.[0];
  if (said?.length === 10) return said;
  const western = /^(\d{1,2})\/(\d{1,2})\/(20\d\d)/.exec(text);
  if (western) {
    const [, one = '', other = '', year = ''] = western;
    const [month, day] = Number(one) > 12 ? [other, one] : [one, other];
    return findDays(`${year}-${month}-${day}`)?.[0];
  }
  const spelled = /^[A-Z][a-z]{2,8}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+20\d\d/.exec(text)?.[0];
  const date =
    spelled === undefined
      ? undefined
      : new Date(`${spelled.replace(/(\d)(?:st|nd|rd|th)/, '$1')} UTC`);
  return date && !Number.isNaN(date.valueOf()) ? date.toISOString().slice(0, 10) : undefined;
}

const inSeoul = (moment: Date): string =>
  new Date(moment.valueOf() + 9 * 3_600_000).toISOString().slice(0, 10);

/** Who wrote a post, as its frontmatter says; a list, a text, or fields of somebody. */
export function findAuthors({ frontmatter, frontmatterLines }: Post): Proposed<string>[] {
  const names = ['author', 'authors', 'writer', 'writers', '글쓴이', '작성자', '저자'];
  const key = Object.keys(frontmatter).find((one) => names.includes(one.toLowerCase()));
  if (key === undefined) return [];
  const given = frontmatter[key];
  const line = frontmatterLines.get(key) ?? 1;
  return (Array.isArray(given) ? given : [given]).flatMap((one: unknown) => {
    const text = typeof one === 'object' && one !== null && 'name' in one ? one.name : one;
    if (typeof text !== 'string') return [];
    return text.split(/\s*[,&;]\s*/).flatMap((part) => {
      const name = part
        .replace(/\s*<[^>]*>|\s*\(?\S+@\S+\)?/g, '')
        .replace(/^@/, '')
        .trim();
      const isName =
        /\p{L}/u.test(name) &&
        name.length <= 60 &&
        !/^(?:admin|author|default|me|root)$/i.test(name);
      return isName
        ? [{ value: name, sure: 'sure', evidence: { line, words: part.trim() } } as const]
        : [];
    });
  });
}

/** The address that a post says it has: whole, or from the top of a site whose address is known. */
export function findUrl(
  { frontmatter, frontmatterLines }: Post,
  site: string | undefined,
): Proposed<string> | undefined {
  const fields = [
    'canonical',
    'canonical_url',
    'canonicalurl',
    'original_url',
    'source_url',
    'permalink',
    'url',
    'link',
  ];
  for (const field of fields) {
    const key = Object.keys(frontmatter).find((one) => one.toLowerCase() === field);
    const written = key === undefined ? undefined : frontmatter[key];
    if (key === undefined || typeof written !== 'string' || written.includes(':title')) continue;
    const isWhole = /^https?:\/\//i.test(written);
    if (!isWhole && (site === undefined || !written.startsWith('/'))) continue;
    const url = isWhole ? written : `${site}${written}`;
    if (!webAddress.safeParse(url).success) continue;
    const evidence = { line: frontmatterLines.get(key) ?? 1, words: written };
    return { value: url, sure: isWhole ? 'sure' : 'likely', evidence };
  }
  return undefined;
}

/** The licence that a post says it is under: `CC BY-NC 4.0`, a link to its deed. */
export function findLicence(post: Post): Proposed<keyof typeof licences> | undefined {
  const lines = post.body.split('\n');
  for (const [index, text] of lines.entries()) {
    const [words, terms] =
      /creativecommons\.org\/(?:licenses\/)?(by(?:-nc)?(?:-(?:sa|nd))?)\/4\.0/i.exec(text) ??
      /\bCC[\s-]*(BY(?:[\s-]*NC)?(?:[\s-]*(?:SA|ND))?)[\s-]*4\.0/i.exec(text) ??
      [];
    const id = `CC-${(terms ?? '').toUpperCase().replaceAll(/[\s-]+/g, '-')}-4.0`;
    const isOwn = /글|포스트|블로그|본\s*저작물|라이[선센]스|licen[sc]ed?|work/i.test(text);
    if (words === undefined || !isOwn || !isLicence(id)) continue;
    return {
      value: id,
      sure: 'likely',
      evidence: { line: post.bodyLine + index, words: text.trim().slice(0, 120) },
    };
  }
  return undefined;
}

const isLicence = (id: string): id is keyof typeof licences => Object.hasOwn(licences, id);
