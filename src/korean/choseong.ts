import { getChoseong } from 'es-hangul';

/** Whether a text is initial consonants alone, as people type to find a word fast: ㅅㅂㄹㅅ. */
export const isChoseong = (text: string): boolean => /^[ㄱ-ㅎ]{2,}$/.test(text);

/** The initial consonants of a word: 서버리스 → ㅅㅂㄹㅅ. */
export const choseongOf = (word: string): string => getChoseong(word);
