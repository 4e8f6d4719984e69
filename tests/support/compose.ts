import type { CDPSession } from '@playwright/test';

/** What an input method shows while a syllable is not finished yet: 패, then 패ㅋ. */
export const compose = (ime: CDPSession, text: string) =>
  ime.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
