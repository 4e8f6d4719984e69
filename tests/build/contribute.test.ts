import { expect, test } from 'vitest';
import { fixture, readBuilt } from '../support/read-dist.ts';
import { findAll } from '#site/verify/page.ts';

/** The forms that a page of the tests' own site opens, with what they know, and what each link is called. */
function formsOf(file: string) {
  const page = readBuilt(fixture).pages.find((one) => one.file === file)!;
  return findAll(page, 'a').flatMap(({ attributes, text }) => {
    const url = new URL(attributes['href'] ?? '', page.url);
    if (url.hostname !== 'github.com' || url.search === '') return [];
    const name = attributes['aria-label'] ?? text.trim();
    return [{ name, rel: attributes['rel'] ?? '', ...Object.fromEntries(url.searchParams) }];
  });
}

test('a session that nobody wrote about opens a form that knows it', () => {
  const forms = formsOf('events/cloud-forum-seoul-2022/index.html');
  const ofSessions = forms.filter((form) => 'session' in form);
  expect(ofSessions.length).toBeGreaterThan(0);
  for (const form of ofSessions) {
    expect(form).toMatchObject({ template: 'recap.yml', event: 'cloud-forum-seoul-2022' });
    expect(form.rel).toContain('noopener');
  }
  // Read out of context, each link says which session it is of.
  expect(new Set(ofSessions.map(({ name }) => name)).size).toBe(ofSessions.length);
});

test('an event says where to tell what is wrong with it, or missing', () => {
  const forms = formsOf('events/cloud-forum-seoul-2022/index.html');
  const page = expect.stringMatching(/\/events\/cloud-forum-seoul-2022\/$/) as string;
  expect(forms).toContainEqual(expect.objectContaining({ template: 'correction.yml', page }));
  expect(forms).toContainEqual(expect.objectContaining({ template: 'session.yml' }));
});

test('a recap says where to tell what is wrong with it, by its whole address', () => {
  expect(formsOf('events/cloud-forum-seoul-2022/queue-first/index.html')).toContainEqual(
    expect.objectContaining({
      template: 'correction.yml',
      name: '틀린 곳 알리기',
      page: 'https://example.github.io/notes/events/cloud-forum-seoul-2022/queue-first/',
    }),
  );
});

test('the guide opens every form', () => {
  const templates = formsOf('guide/index.html').map((form) =>
    'template' in form ? form.template : 'editor',
  );
  expect(templates.sort()).toEqual(['correction.yml', 'editor', 'recap.yml', 'session.yml']);
});
