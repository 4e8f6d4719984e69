import { splitSyllable } from './hangul.ts';

// Of what is said alike one: tense consonants are written for the same foreign ones as strong ones, the
// glides y and w are ㅣ and ㅜ, a final ㅅ is heard as ㅌ. A final ㄹ is another than an initial one.
const initials = 'ㄱ ㅋ ㄴ ㄷ ㅌ ㄹ ㅁ ㅂ ㅍ ㅅ ㅅ  ㅈ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(' ');
const vowels =
  'ㅏ ㅔ ㅣㅏ ㅣㅔ ㅓ ㅔ ㅣㅓ ㅣㅔ ㅗ ㅜㅏ ㅜㅔ ㅜㅔ ㅣㅗ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅣㅜ ㅡ ㅣ ㅣ'.split(
    ' ',
  );
const finals = ' ㅋ ㅋ ㅋ ㄴ ㄴ ㄴ ㅌ ᆯ ㅋ ㅁ ᆯ ᆯ ᆯ ㅍ ᆯ ㅁ ㅍ ㅍ ㅌ ㅌ ㅇ ㅌ ㅌ ㅋ ㅌ ㅍ '.split(
  ' ',
);

/** What is heard of Hangul, a sound a letter: 스노우플레이크 → ㅅㅡㄴㅗㅜㅍㅡᆯㄹㅔㅣㅋㅡ; 쏘, 소 and 와, 우아 are one. */
export function soundsOf(word: string): string {
  let sounds = '';
  for (const letter of word) {
    const { initial = 11, vowel, final = 0 } = splitSyllable(letter) ?? {};
    if (vowel !== undefined) sounds += initials[initial]! + vowels[vowel]! + finals[final]!;
  }
  return sounds;
}

/** What stands for the end of a Latin word: an e there is silent. */
export const endOfWord = '$';

/** The longest part of a word that is compared as one. */
export const longestPart = 3;

/**
 * How Korean writes what Latin letters say, and how much more often it does than chance would, as a
 * logarithm: 3 is twenty times. Learnt from pairs of loanwords and names by aligning their parts.
 */
const table =
  '$ㅡ-1-2 aㅔㅣ3ㅏ2ㅔ2ㅓ0ㅗ-1ㅣ-3-5 a$ㅏ2 ad$ㄷㅡ6 aiㅔ-1 al$ㅓᆯ7ㅏᆯ6 am$ㅔㅁ7 an$ㅓㄴ6ㅔㄴ5ㅏㄴ5 arㅏ3ㅓ0 ar$ㅏ3ㅓ2 auㅗ3 awㅗ1 ' +
  'ay$ㅔㅣ7 bㅂ4ㅂㅡ2ㅍ0 b$ㅂㅡ3ㅍ1 brㅂㅡㄹ10 cㅋ3ㅅ1-4 c$ㅋㅅㅡ5ㅋ1 ce$ㅅㅡ7 chㅊ6ㅊㅣ6ㅋㅡ5ㅋ3ㅅㅣ3ㅅ2 ch$ㅊㅣ9 ciㅅㅣ4 ckㅋ5 ck$ㅋ6ㅋㅡ5 ' +
  'crㅋㅡㄹ9 dㄷㅡ4ㄷ3-3ㅌ-3 d$ㄷㅡ6 ddㄷ2 de$ㄷㅡ7 drㄷㅡㄹ9 eㅔ2ㅣ0ㅓ0ㅡ0-2ㅏ-5 e$ㅈㅡ2ㅡ1ㅅㅡ-1 eaㅣ1 eeㅣ0 ee$ㅣ1 el$ㅔᆯ7 em$ㅔㅁ5 ' +
  'en$ㅡㄴ5 erㅓ3 er$ㅓ6 ernㅓㄴ6 ewㅣㅜ5 ew$ㅜ3 eyㅣ0 ey$ㅣ4 fㅍㅡ4ㅍ3 f$ㅍㅡ5 ffㅍ6 ff$ㅍㅡ8 frㅍㅡㄹ10 gㄱ2ㄱㅡ2ㅈ1ㅋ-2-4 g$ㄱㅡ5 ' +
  'geㅈㅣ4 ge$ㅈㅣ7 ggㄱ2 gh0 grㄱㅡㄹ10 guㄱ3 hㅎ3-2 iㅏㅣ3ㅣ2ㅜㅏㅣ1ㅓ-3-4ㅏ-5 ia$ㅣㅏ5 ie$ㅣ2 il$ㅣᆯ5 in$ㅣㄴ6 ingㅣㅇ9 irㅓ1 ' +
  'jㅈ4 kㅋ3 k$ㅋㅡ5ㅋ2 ke$ㅋㅡ7 lㅡᆯㄹ8ᆯㄹ5ㄹ2ᆯ2ㅡᆯ1-4 l$ᆯ2 ld$ᆯㄷㅡ11 le$ㅡᆯ7ᆯ4 llᆯㄹ7ᆯ1 ll$ᆯ5 lleᆯ5 ltᆯㅌ5 mㅁ3ㅡㅁ1-7 ' +
  'm$ㅁ2 me$ㅁ5 mmㅁ3 mpㅁㅍ7 mp$ㅁㅍㅡ11 nㄴ2ㅇ0-7 n$ㄴ2 ndㄴㄷㅡ8ㄴㄷ7 nd$ㄴㄷㅡ11 ne$ㄴ5 ngㅇㄱ6ㄴㅈ5ㅇ1 ng$ㅇ7 nkㅇㅋ6 nk$ㅇㅋㅡ12 ' +
  'nnㄴ2 ntㄴㅌ6 nt$ㄴㅌㅡ10 oㅗ3ㅓ0ㅏ0ㅜ-2-5 o$ㅗ2 oaㅗ1 ol$ㅗᆯ6 omeㅗㅁ5 on$ㅓㄴ8ㅗㄴ7ㅡㄴ5 ooㅜ3 orㅗ3ㅓ1 or$ㅓ4 ouㅏㅜ6ㅜ3ㅓ2 ' +
  'owㅏㅜ7ㅗ3 ow$ㅗ4 pㅍ3 p$ㅍ3ㅍㅡ3 pe$ㅍㅡ6 phㅍ5 ppㅍ4 prㅍㅡㄹ10 qㅋ3 quㅋ5 rㄹ2ㄹㅡ2-4ㅡㄹ-4 r$ㅅㅡ0 rdㄷㅡ4 rd$ㄷㅡ8 re$ㅓ4 ' +
  'rkㅋㅡ4 rrㄹ2 sㅅㅡ4ㅅ2ㅈㅡ2ㅈ0-4 s$ㅅㅡ5 scㅅㅡㅋ9 se$ㅅㅡ6ㅈㅡ6 shㅅㅣ6ㅅㅣㅜ6ㅅ2 sh$ㅅㅣ6 siㅈㅣ4ㅈ0 skㅅㅡㅋ10 sm$ㅈㅡㅁ11 spㅅㅡㅍ10 ' +
  'ssㅅ3 ss$ㅅㅡ7 stㅅㅡㅌ10 syㅅㅣ5 tㅌㅡ3ㅌ2ㅊ0-3 t$ㅌㅡ6ㅊㅡ4ㅌ2 tchㅊㅣ9 te$ㅌㅡ7 thㅅㅡ4ㅌ3ㄷ3ㄷㅡ3ㅅ2 th$ㅅㅡ6 tiㅅㅣ5 trㅌㅡㄹ9 ' +
  'tsㅊㅡ5 ttㅌ3 uㅣㅜ4ㅓ2ㅜ2ㅜㅣ-1-3ㅣ-3 ueㅜ1 ue$ㅣㅜ4 um$ㅜㅁ9ㅓㅁ7 urㅓ2-1 vㅂ4 ve$ㅂㅡ9 wㅜ2 waㅜㅓ6ㅜㅔ6 weㅜㅔ6 whㅎ3 ' +
  'wiㅜㅣ6ㅜㅏㅣ6 woㅜㅓ6 wooㅜ6 xㅋㅅㅡ7ㅋㅅ5 x$ㅋㅅㅡ10 yㅏㅣ3ㅣ1 y$ㅣ3ㅏㅣ3 zㅈ4ㅊ2';

/** A part in the other script, and the worth of the two standing for each other. */
export interface Counterpart {
  readonly part: string;
  readonly worth: number;
}

/** Parts of Latin words → sounds: sh → ㅅㅣ; and sounds → parts of Latin words. Nothing may be silent. */
export const heardAs = new Map<string, Counterpart[]>();
export const spelledAs = new Map<string, Counterpart[]>();

for (const [, latin = '', counterparts = ''] of table.matchAll(/([a-z$]+)(\S+)/g)) {
  for (const [, sounds = '', worth] of counterparts.matchAll(/([^\d-]*)(-?\d+)/g)) {
    add(heardAs, latin, { part: sounds, worth: Number(worth) });
    add(spelledAs, sounds, { part: latin, worth: Number(worth) });
  }
}

function add(map: Map<string, Counterpart[]>, part: string, counterpart: Counterpart): void {
  const known = map.get(part);
  if (known) known.push(counterpart);
  else map.set(part, [counterpart]);
}
