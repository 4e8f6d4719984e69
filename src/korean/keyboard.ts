import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';

// Keys of whole syllables: one that begins with a vowel is none, and es-hangul throws at some of them (how, photo).
const syllables = /^(?:[qwertasdfgzxcvQWERT][yuiophjklbnmOP]{1,2}[qwertasdfgzxcvQWERT]{0,2})+$/;

/** What Latin letters would have been on the Korean layout, if that makes whole syllables: fkaek → 람다. */
export function typedAsHangul(text: string): string | undefined {
  if (!/^[A-Za-z]{3,}$/.test(text)) return undefined;
  // Only these keys mean something else with Shift; a capital elsewhere is a slip.
  const keys = text.replaceAll(/[^QWERTOP]/g, (key) => key.toLowerCase());
  if (!syllables.test(keys)) return undefined;
  const hangul = convertQwertyToHangul(keys);
  return /^[가-힣]+$/.test(hangul) ? hangul : undefined;
}

/** What Hangul would have been on the Latin layout: ㅣ므ㅠㅇㅁ → lambda. */
export function typedAsLatin(text: string): string | undefined {
  if (!/^[가-힣ㄱ-ㅎㅏ-ㅣ0-9]*[가-힣ㄱ-ㅎㅏ-ㅣ][가-힣ㄱ-ㅎㅏ-ㅣ0-9]*$/.test(text)) return undefined;
  const latin = convertHangulToQwerty(text).toLowerCase();
  return /^[a-z0-9]{2,}$/.test(latin) ? latin : undefined;
}
