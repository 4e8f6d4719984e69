/** What is known of a recap before anybody writes it. */
export interface KnownOfRecap {
  readonly event?: string;
  readonly session?: string;
}

/** The form for a recap as plain text; its fields have the names of `.github/ISSUE_TEMPLATE/recap.yml`. */
export const recapForm = (repository: string, { event = '', session = '' }: KnownOfRecap): string =>
  form(repository, 'recap', { event, session });

/** The form for what is wrong on a page, with its address and what it is called. */
export const correctionForm = (repository: string, page = '', name = ''): string =>
  form(repository, 'correction', { page, title: name && correctionTitle(name) });

export const correctionTitle = (name: string): string => `고칠 곳: ${name}`;

/** The form for a session, or an event, that no programme has. */
export const sessionForm = (repository: string, event = ''): string =>
  form(repository, 'session', { event });

/** GitHub's editor with the beginning of a recap; whoever may not write gets a fork of their own. */
export function recapEditor(
  repository: string,
  { event = '', session = '' }: KnownOfRecap,
): string {
  const value = [
    '---',
    "title: ''",
    `sessions: [${session}]`,
    "authors: ['']",
    "published: ''",
    '---',
    '',
    '## ',
    '',
  ].join('\n');
  const filename = `content/events/${event || 'event'}/${session || 'recap'}/index.md`;
  return `${repository}/new/main?${new URLSearchParams({ filename, value }).toString()}`;
}

function form(repository: string, name: string, fields: Readonly<Record<string, string>>): string {
  const known = Object.entries(fields).filter(([, value]) => value !== '');
  const query = new URLSearchParams([['template', `${name}.yml`], ...known]);
  return `${repository}/issues/new?${query.toString()}`;
}
