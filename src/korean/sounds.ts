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
  '$-1ㅡ-1 aㅔㅣ3ㅏ2ㅔ2ㅓ0ㅗ-1ㅣ-3-5 a$ㅏ3 ah$ㅏ1 al$ㅓᆯ7ㅏᆯ4 am$ㅔㅁ6 an$ㅓㄴ6ㅏㄴ5 arㅏ3ㅓ1 ar$ㅏ1ㅓ1 auㅗ3 awㅗ2 ' +
  'ayㅔㅣ3 ay$ㅔㅣ6 bㅂ4ㅂㅡ2ㅍ0 bbㅂ0 brㅂㅡㄹ10 cㅋ3ㅅ1-4 ce$ㅅㅡ7 chㅊ6ㅊㅣ6ㅋㅡ5ㅋ3ㅅ1 ch$ㅊㅣ9 ciㅅㅣ4 ckㅋ5 ck$ㅋ6 ' +
  'crㅋㅡㄹ9 dㄷㅡ4ㄷ3-3ㅌ-3 d$ㄷㅡ6 ddㄷ-3 de$ㄷㅡ7 dgeㅈㅣ7 drㄷㅡㄹ9 eㅔ2ㅣ0ㅓ0ㅡ-1-2 e$ㅅㅡ2ㅡ1ㅈㅡ-1 eaㅣ1 eeㅣ1 ee$ㅣ1 ' +
  'eiㅏㅣ2 el$ㅔᆯ7 en$ㅡㄴ5 erㅓ3 er$ㅓ5 ewㅣㅜ5 ey$ㅣ4 fㅍㅡ4ㅍ3 ffㅍ6 ff$ㅍㅡ9 frㅍㅡㄹ10 gㄱㅡ3ㄱ2ㅈ1ㅋ-2-5 g$ㄱㅡ4 ' +
  'geㅈㅣ3 ge$ㅈㅣ7 gh0 grㄱㅡㄹ10 guㄱ2 hㅎ4-2 iㅏㅣ3ㅣ2-4 ia$ㅣㅏ5 ie$ㅣ2 in$ㅣㄴ6 ingㅣㅇ9 irㅓ1 jㅈ3 kㅋㅡ4ㅋ3 ' +
  'k$ㅋㅡ6 ke$ㅋㅡ7 lㅡᆯㄹ8ᆯㄹ5ᆯ2ㄹ2-4 l$ᆯ2 ld$ᆯㄷㅡ11 le$ㅡᆯ7ᆯ4 llᆯㄹ8ᆯ3 ll$ᆯㅅㅡ8ᆯ6 lleᆯ6 ltᆯㅌ4 mㅁ3ㅡㅁ1 ' +
  'm$ㅁ-2 me$ㅁ4 mmㅁ3 mp$ㅁㅍㅡ10 nㄴ2ㅇ0 n$ㄴㅅㅡ5ㄴ2 ndㄴㄷㅡ8ㄴㄷ6 nd$ㄴㄷㅡ11 ne$ㄴ5 ngㅇㄱ6ㅇㅅㅡ6ㅇ2ㄴㅈ2 ng$ㅇ7 nkㅇㅋ5 ' +
  'nk$ㅇㅋㅡ11 nnㄴ2 ntㄴㅌ6 nt$ㄴㅌㅡ10 oㅗ3ㅓ0ㅏ-1ㅜ-3-5 o$ㅗ2 oaㅗ1 ol$ㅗᆯ6 on$ㅓㄴ8ㅗㄴ7ㅡㄴ6 ooㅜ3 orㅗ3ㅓ1 or$ㅓ3 ' +
  'ouㅏㅜ6ㅜ3ㅓ1 owㅏㅜ7ㅗ3 ow$ㅗ4 pㅍ3ㅍㅡ2-5 p$ㅍ1 pe$ㅍㅡ5 phㅍ5 ppㅍ4 prㅍㅡㄹ10 qㅋ3 quㅋ5 rㄹㅡ3ㄹ2ㅡㄹ-1-4 ' +
  'r$ㅅㅡ2ㄹㅡ1 rd$ㄷㅡ8 re$ㅓ3 rg$ㄱㅡ7 rrㄹ2 sㅅㅡ4ㅅㅣㅜ3ㅅ2ㅈㅡ2ㅈ1-5 s$ㅅㅡ5 scㅅㅡㅋ8 schㅅㅣ4 se$ㅅㅡ6ㅈㅡ4 shㅅㅣ6ㅅ2 ' +
  'skㅅㅡㅋ9 sm$ㅈㅡㅁ10 spㅅㅡㅍ9 ssㅅ3ㅅㅡ3 ss$ㅅㅡ6 stㅅㅡㅌ10 syㅅㅣ4 tㅌㅡ3ㅌ2ㅊ-1-3 t$ㅌㅡ6ㅊㅡ4ㅌ2 tchㅊㅣ9 te$ㅌㅡ7 ' +
  'thㅅㅡ5ㅌ3ㅅ3ㄷ2 th$ㅅㅡ7 tiㅅㅣ4 trㅌㅡㄹ9 tsㅊㅡ4 ttㅌ3 tt$ㅌ2 uㅣㅜ3ㅜ2ㅓ2ㅜㅣ-1-4 um$ㅜㅁ8ㅓㅁ6 urㅓ3-2 vㅂ4 ve$ㅂㅡ8 ' +
  'wㅜ3 waㅜㅓ6ㅜㅏ4 weㅜㅔ6 wiㅜㅣ6 wooㅜ6 xㅋㅅㅡ6ㅋㅅ5 x$ㅋㅅㅡ9 yㅏㅣ3ㅣ1 y$ㅣ3 zㅈ4ㅊ3';

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
