import { expect, test } from 'vitest';
import { findNearPages, listPages } from './near-pages.ts';
import type { Entry } from './suggestion-data.ts';

const data = {
  services: [['AWS Lambda', 'services/aws-lambda/', '', '람다', 'Lambda']] as Entry[],
  people: [['박선용', 'speakers/park-sunyong/', 'AWS']] as Entry[],
  pages: [
    ['천만 사용자를 위한 아키텍처', 'lineages/ten-million-users/', '강연 계보'],
    ['AWS Summit Seoul 2016', 'events/aws-summit-seoul-2016/', '행사', 'Summit Seoul 2016'],
    ['AWS Summit Seoul 2019', 'events/aws-summit-seoul-2019/', '행사', 'Summit Seoul 2019'],
    ['한 명에서 천만 명까지', 'events/aws-summit-seoul-2016/ten-million-users/', '2016'],
    ['서비스별로 본 천만', 'events/aws-summit-seoul-2019/ten-million-users-by-service/', '2019'],
    ['아직 기록이 없는 세션', 'events/aws-summit-seoul-2019/#session-lambda', '2019'],
  ] as Entry[],
};
const menu: Entry[] = [['서비스', 'services/', '']];
const near = (address: string) =>
  findNearPages(address, listPages(data, menu)).map(([, path]) => path);

test.each([
  ['a slip', 'events/aws-summit-seoul-2016/ten-milion-users/', data.pages[3]![1]],
  ['a slip in the event', 'events/aws-sumit-seoul-2016/ten-million-users/', data.pages[3]![1]],
  ['an old folder', 'recaps/ten-million-users-by-service.html', data.pages[4]![1]],
  ['capitals and no slash', 'Events/AWS-Summit-Seoul-2019', data.pages[2]![1]],
  ['the file of a page', 'lineages/ten-million-users/index.html', data.pages[0]![1]],
  ['a part of the name', 'lambda', data.services[0]![1]],
  ['words of the title', encodeURIComponent('천만-사용자'), data.pages[0]![1]],
  ['a Korean name', encodeURIComponent('람다'), data.services[0]![1]],
  ['a page of the menu', 'servises', 'services/'],
])('%s leads to the page that was meant', (_what, address, path) => {
  expect(near(address)[0]).toBe(path);
});

test('where nothing is like the end of an address, the page above it is near', () => {
  expect(near('events/aws-summit-seoul-2019/xyzzy/')).toEqual([data.pages[2]![1]]);
});

test('an address that is like none is told nothing, and a broken one is none', () => {
  expect(['foo/bar', '', '%E0%A4%A', 'a'].flatMap(near)).toEqual([]);
});
