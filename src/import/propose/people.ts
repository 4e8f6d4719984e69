import { isKoreanName, isLatinName } from './names.ts';
import { findRole, readAbout, type About } from './roles.ts';

/** Somebody who spoke, as far as a post says who they are. */
export interface Person extends About {
  readonly name: string;
}

/**
 * Why a text should name people: a label says so (`발표자: …`), it stands where a name would (`제목 - …`), or for no
 * reason, and then a title, a company or a 님 must say so.
 */
export type Reason = 'label' | 'place' | 'none';

/**
 * The people that a text names, where it says nothing else: `김기완 솔루션즈 아키텍트, 아마존 웹서비스`,
 * `허형, 나동진 / 삼성전자`, `AWS 현진환 SA`.
 */
export function readPeople(text: string, reason: Reason = 'none'): Person[] | undefined {
  const bare = text
    .replace(/^[\s"'“”‘’<>*_~|·:;,-]+/, '')
    .replace(/[\s"'“”‘’<>*_~|·:;,.!-]+$/, '')
    .replace(/^[([]\s*([^()[\]]+?)\s*[)\]]$/, '$1')
    .trim();
  if (bare === '' || bare.length > 120) return undefined;
  const several = readTogether(bare) ?? readEach(bare, reason);
  if (several) return several;
  const one = readOne(bare, reason);
  return one && [one];
}

/** `허형, 나동진 / 삼성전자`, `이상헌, 이진환(카카오)`: several people of whom one thing is said. */
function readTogether(text: string): Person[] | undefined {
  const [, names = '', said = ''] = /^([^/|(]+?)\s*[/|(]\s*([^()]+?)\)?$/.exec(text) ?? [];
  const parts = splitPeople(names);
  const about = said === '' ? undefined : readAbout(said);
  if (parts.length < 2 || !about) return undefined;
  const read = parts.map((part) => nameIn(part, 'label'));
  return read.every((name) => name !== undefined)
    ? read.map((name) => ({ name, ...about }))
    : undefined;
}

function readEach(text: string, reason: Reason): Person[] | undefined {
  const parts = splitPeople(text);
  if (parts.length < 2) return undefined;
  const people = parts.map((part) => readOne(part, reason));
  return people.every((person) => person !== undefined) ? people : undefined;
}

const splitPeople = (text: string): string[] =>
  text
    .split(/\s*[,·&+/](?![^()]*\))\s*|(?<=[가-힣]|[A-Z])(?:과|와)\s+|\s+(?:및|and|그리고)\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function readOne(text: string, reason: Reason): Person | undefined {
  const alone = nameIn(text, reason);
  if (alone !== undefined) return { name: alone };
  const [, named = '', said = ''] =
    /^([^()[\]]+?)\s*[([]([^()[\]]*)[)\]]\s*(?:님|씨)?$/.exec(text) ??
    /^([^,/|]+?)\s*(?:[,/|]|\s[-–—]\s)\s*(.+)$/.exec(text) ??
    [];
  const about = readAbout(said);
  const name = nameIn(named, 'label');
  // Two words with capital letters are a person where a title says so.
  const isDoubtful = reason === 'none' && !/[가-힣]/.test(named) && about?.role === undefined;
  if (name !== undefined && about && !isDoubtful) return { name, ...about };
  const beside = readBeside(named === '' ? text : named);
  if (!beside) return undefined;
  if (named === '') return beside;
  if (!about) return undefined;
  return {
    name: beside.name,
    organisation: beside.organisation ?? about.organisation,
    role: beside.role ?? about.role,
  };
}

/** `AWS 현진환 SA`, `김기완 솔루션즈 아키텍트`, `네이버 클라우드 CEO 김유원님`: a name among words that say who it is. */
function readBeside(text: string): Person | undefined {
  const tokens = text.split(/\s+/);
  if (tokens.length > 10) return undefined;
  for (const index of tokens.keys()) {
    for (const length of [1, 2, 3]) {
      const name = nameIn(tokens.slice(index, index + length).join(' '), 'label');
      // Two syllables are more often a word.
      const isDoubtful = name?.length === 2 && !/(?:님|씨)\s*$/.test(text);
      if (name === undefined || isDoubtful || tokens.length === length) continue;
      const before = readAbout(tokens.slice(0, index).join(' '));
      const after = tokens
        .slice(index + length)
        .join(' ')
        .replace(/^님$/, '');
      const later = readAbout(after);
      // 국민대 이민석 교수: the name is the one beside the title.
      if (later?.organisation !== undefined && nameIn(later.organisation, 'place')) continue;
      const isTitle = after === '' || findRole(after) !== undefined || length > 1;
      const isSaid = before?.role ?? later?.role ?? (/(?:님|씨)\s*$/.test(text) || undefined);
      if (!before || !later || !isTitle || isSaid === undefined) continue;
      return {
        name,
        organisation: before.organisation ?? later.organisation,
        role: later.role ?? before.role,
      };
    }
  }
  return undefined;
}

/** A text that is a name and nothing else; 님 after it is as good as a label. */
function nameIn(text: string, reason: Reason): string | undefined {
  const polite = /^(.+?)\s*(?:님|씨)$/.exec(text.trim())?.[1];
  const bare = polite ?? text.trim();
  const isLabelled = reason === 'label' || polite !== undefined;
  if (reason === 'none' && polite === undefined) return undefined;
  const isName = isKoreanName(bare, isLabelled ? 'beside' : 'alone');
  return isName || (isLabelled && isLatinName(bare)) ? bare : undefined;
}
