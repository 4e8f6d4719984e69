import { dataRules } from './rules/data-rules.ts';
import { fileRules } from './rules/file-rules.ts';
import { markupRules } from './rules/markup-rules.ts';
import { pictureRules } from './rules/picture-rules.ts';
import type { Rule } from './rules/rule.ts';
import { textRules } from './rules/text-rules.ts';

/** Of what authors write, group by group; told before anything is made of it, each with its place. */
export const ruleGroups = {
  '파일과 글자': fileRules,
  '머리말과 목록': dataRules,
  글: textRules,
  '링크, HTML, 그리기': markupRules,
  '사진과 그림': pictureRules,
} as const;

export const contentRules = {
  ...fileRules,
  ...dataRules,
  ...textRules,
  ...markupRules,
  ...pictureRules,
};

/** Of what was made: mistakes of the site or of its tools, which an author seldom can mend. */
const builtRules = [
  ...['astro', 'tool-complaint', 'changed-meanwhile', 'foreign-folder', 'system'],
  ...['missing-page', 'unknown-page', 'no-way-in', 'unreadable-file', 'stray-file', 'empty-file'],
  ...['dot-file', 'server-file', 'source-map', 'svg', 'html-syntax', 'one-h1', 'page-title'],
  ...['page-description', 'page-card', 'page-address', 'page-policy', 'json-ld', 'feed', 'sitemap'],
  ...['manifest', 'catalogue', 'calendar', 'markdown'],
  ...['empty-id', 'same-id', 'dead-id', 'dead-link', 'dead-anchor', 'second-address'],
  ...['malformed-address', 'address-scheme', 'relative-address', 'local-address', 'outside-base'],
  ...['protocol-relative', 'foreign-address', 'barred-element', 'inline-code', 'no-opener'],
  ...['broken-picture', 'picture-type', 'picture-size', 'picture-weight', 'picture-metadata'],
  ...['original-picture', 'index-broken', 'index-page', 'index-anchor', 'index-count'],
  ...['not-indexed', 'kept-file', 'talks'],
] as const;

/** The rules for authors. */
export type ContentRuleId = keyof typeof contentRules;

/** Every rule there is, by the id that stands at the end of a problem's line. */
export type RuleId = ContentRuleId | (typeof builtRules)[number];

/** How much a broken rule matters; in a draft, what only readers need stops nothing. */
export function severityOf(id: RuleId, isDraft = false): 'error' | 'warning' {
  const { matters }: Partial<Rule> = id in contentRules ? contentRules[id as ContentRuleId] : {};
  return matters === 'asks' || (isDraft && matters === 'publishing') ? 'warning' : 'error';
}

export const ruleIds: readonly RuleId[] = [
  ...new Set([...(Object.keys(contentRules) as RuleId[]), ...builtRules]),
];
