/** Where an example stands, and with it how it is written: the body of a text, fields of frontmatter, a list, names of files. */
export type ExampleKind =
  | 'body'
  | 'mdx'
  | 'recap'
  | 'programme'
  | 'services'
  | 'concepts'
  | 'speakers'
  | 'authors'
  | 'lineages'
  | 'files';

/** A piece of content, right or wrong; what can be shown in no example is said in words. */
export type Example =
  | { readonly in: ExampleKind; readonly text: string }
  | { readonly in: 'words'; readonly text: string };

/** One rule for authors. */
export interface Rule {
  /** What it asks. */
  readonly asks: string;
  /** What happens where it is broken. */
  readonly why: string;
  /** What to do. */
  readonly todo: string;
  readonly bad: Example;
  readonly good: Example;
  /** `asks`: a warning, which stops nothing. `publishing`: only readers need it, so that in a draft it is a warning. */
  readonly matters?: 'asks' | 'publishing';
  /** Whether `--fix` mends it, or some of it. */
  readonly isFixed?: true;
}

type Rules = Readonly<Record<string, Rule>>;

/** Rules by their ids; what a rule has by itself is kept in its type. */
export const rules = <Given extends Rules>(given: Given): { readonly [Id in keyof Given]: Rule } =>
  given;

const example =
  (kind: ExampleKind | 'words') =>
  (text: string): Example => ({ in: kind, text });

export const body = example('body');
export const mdx = example('mdx');
export const recap = example('recap');
export const programme = example('programme');
export const services = example('services');
export const concepts = example('concepts');
export const speakers = example('speakers');
export const authors = example('authors');
export const lineages = example('lineages');
export const files = example('files');
export const words = example('words');
