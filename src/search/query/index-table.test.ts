import { expect, test } from 'vitest';
import { MissingIndex } from '../words/seal.ts';
import { packStart, partStart } from './index-table.ts';

const table = { tag: '1a2b', fields: ['date', 'title'], lengths: [9, 1_000] };

test('the browser gets the table and the names in one text', () => {
  const start = packStart(table, [['ka', 'kb']], 'one\n\ntwo');
  expect(start).toBe('1a2b\ndate title\n9 rs\nk\none\n\ntwo');
  expect(partStart(start)).toEqual({ table: { ...table, chunks: ['k'] }, names: 'one\n\ntwo' });
});

test('of a chunk it gets no more than sets it apart from the one before', () => {
  const chunks = [
    ['kab', 'kgke'],
    ['kgoogle', 'kgs'],
    ['kgsb', 'lz'],
    ['nz', 'o'],
  ] as const;
  expect(partStart(packStart(table, chunks, '')).table.chunks).toEqual(['k', 'kgo', 'kgsb', 'n']);
});

test('chunks of which nobody could say where a word is stop the build', () => {
  const chunks = [
    ['ka', 'kc'],
    ['kc', 'kd'],
  ] as const;
  expect(() => packStart(table, chunks, '')).toThrow('overlap');
});

test('a text that was cut off is told', () => {
  expect(() => partStart('1a2b\ndate title\n9 rs')).toThrow(MissingIndex);
});
