import { expect, test } from 'vitest';
import { heardAs, soundsOf, spelledAs } from './sounds.ts';

test('what is said alike is one', () => {
  expect(soundsOf('와')).toBe(soundsOf('우아'));
  expect(soundsOf('쏘나타')).toBe(soundsOf('소나타'));
  expect(soundsOf('플랫')).toBe(soundsOf('플렡'));
  expect(soundsOf('달')).not.toBe(soundsOf('다르').slice(0, 3));
});

test('a sound is a letter, and what is no syllable has none', () => {
  expect(soundsOf('와인')).toBe('ㅜㅏㅣㄴ');
  expect(soundsOf('a1ㄱ 값')).toBe('ㄱㅏㅍ');
});

test('either script leads to the other', () => {
  const sounds = heardAs.get('sh')?.map(({ part }) => part);
  expect(sounds).toContain('ㅅㅣ');
  expect(spelledAs.get('ㅅㅣ')?.map(({ part }) => part)).toContain('sh');
});
