import { describe, expect, test } from 'vitest';
import { aPage, pageUrl, rulesOf } from '../../tests/support/a-page.ts';
import { checkHead } from './check-head.ts';
import { parsePage } from './page.ts';

describe('a page says of itself', () => {
  const parts = {
    title: '<title>행사</title>',
    description: '<meta name="description" content="행사에 관해">',
    canonical: `<link rel="canonical" href="${pageUrl.href}">`,
    address: `<meta property="og:url" content="${pageUrl.href}">`,
    card: `<meta property="og:image" content="${pageUrl.href}card.png">`,
    h1: '<h1>행사</h1>',
  };
  const check = (changed: Partial<typeof parts>) => {
    const { h1, ...head } = { ...parts, ...changed };
    return rulesOf(
      checkHead(aPage(`<head>${Object.values(head).join('')}</head><body>${h1}</body>`)),
    );
  };

  test.each<[string, Partial<typeof parts>, readonly string[]]>([
    ['all it must', {}, []],
    ['no title', { title: '' }, ['page-title']],
    ['an empty title', { title: '<title> </title>' }, ['page-title']],
    ['two titles', { title: '<title>가</title><title>나</title>' }, ['page-title']],
    ['a title, and a drawing another', { h1: '<h1>가<svg><title>나</title></svg></h1>' }, []],
    ['no description', { description: '' }, ['page-description']],
    ['an empty one', { description: '<meta name="description">' }, ['page-description']],
    ['two', { description: parts.description.repeat(2) }, ['page-description']],
    ['no card', { card: '' }, ['page-card']],
    ['no heading', { h1: '' }, ['one-h1']],
    ['two headings', { h1: parts.h1.repeat(2) }, ['one-h1']],
    ['no address', { canonical: '' }, ['page-address']],
    ['two addresses', { canonical: parts.canonical.repeat(2) }, ['page-address']],
    [
      'the address where its text stood first, which its readers see too',
      {
        canonical: '<link rel="canonical" href="https://blog.example/1">',
        h1: `${parts.h1}<a href="https://blog.example/1">처음 실린 곳</a>`,
      },
      [],
    ],
    [
      'an address elsewhere that no reader sees',
      { canonical: '<link rel="canonical" href="https://blog.example/1">' },
      ['page-address'],
    ],
    ['an empty address', { canonical: '<link rel="canonical">' }, ['page-address']],
    [
      'an address from /',
      { address: '<meta property="og:url" content="/notes/events/">' },
      ['page-address'],
    ],
    [
      'nothing of its address where nobody lists it',
      { canonical: '<meta name="robots" content="noindex">', address: '' },
      [],
    ],
  ])('%s', (_, changed, found) => {
    expect(check(changed)).toEqual(found);
  });

  test('no address where nobody knows it, but that where its text stood first', () => {
    const home = new URL('http://localhost:4321/events/');
    const { canonical, address, h1, ...head } = parts;
    const rules = (...more: readonly string[]) =>
      rulesOf(checkHead(parsePage('a', home, Object.values(head).join('') + more.join('') + h1)));
    expect(rules()).toEqual([]);
    expect(rules(canonical)).toEqual(['page-address']);
    expect(rules(address)).toEqual(['page-address']);
    const first = 'https://blog.example/1';
    expect(rules(`<link rel="canonical" href="${first}">`, `<a href="${first}">글</a>`)).toEqual(
      [],
    );
  });
});
