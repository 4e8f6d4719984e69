import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { correctionForm, recapEditor, recapForm, sessionForm } from '#site/model/repository.ts';

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: { readonly label?: string; readonly options?: readonly unknown[] };
    readonly validations?: { readonly required?: boolean };
  }[];
}

const folder = '.github/ISSUE_TEMPLATE';
const forms = new Map(
  globSync(`${folder}/*.yml`)
    .map((file) => [basename(file), parse(readFileSync(file, 'utf8')) as Form] as const)
    .filter(([name]) => name !== 'config.yml'),
);
const repository = 'https://github.com/example/notes';

describe.each([...forms])('the form %s', (_name, { name, description, body }) => {
  test('has what GitHub asks of a form', () => {
    expect(name.length * description.length).toBeGreaterThan(0);
    const asked = body.filter(({ type }) => type !== 'markdown');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(({ attributes }) => !attributes.label)).toEqual([]);
    const ids = asked.map(({ id }) => id);
    expect(ids.filter((id) => id === undefined || !/^[\w-]+$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test.each([
  recapForm(repository, { event: 'summit-2019', session: 'lambda' }),
  correctionForm(repository, 'https://example.com/', '람다'),
  sessionForm(repository, 'summit-2019'),
])('the site fills in fields that the form has: %s', (url) => {
  const { template = '', ...fields } = Object.fromEntries(new URL(url).searchParams);
  const ids = forms.get(template)?.body.map(({ id }) => id);
  // GitHub knows the title of every form.
  expect(Object.keys(fields).filter((field) => !['title', ...ids!].includes(field))).toEqual([]);
  expect(Object.values(fields)).not.toContain('');
});

test('a recap can only be sent by whoever says that it may be published', () => {
  const consent = forms.get('recap.yml')?.body.find(({ id }) => id === 'consent');
  expect(consent?.attributes.options).toEqual([
    expect.objectContaining({ required: true }),
    expect.objectContaining({ required: true }),
  ]);
});

test('a name from outside cannot change where the form leads', () => {
  const url = new URL(recapForm(repository, { event: 'a&template=b.yml#c', session: '../x' }));
  expect([url.origin, url.pathname]).toEqual(['https://github.com', '/example/notes/issues/new']);
  expect(url.searchParams.getAll('template')).toEqual(['recap.yml']);
});

test('the editor opens with a recap in its place', () => {
  const { searchParams } = new URL(recapEditor(repository, { event: 'e-1', session: 's-1' }));
  expect(searchParams.get('filename')).toBe('content/events/e-1/s-1/index.md');
  expect(searchParams.get('value')).toContain('sessions: [s-1]');
});
