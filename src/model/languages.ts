const names = new Intl.DisplayNames('ko', { type: 'language' });

/** A language by its code, as a Korean reader calls it: en → 영어. */
export const languageName = (code: string): string => names.of(code) ?? code;
