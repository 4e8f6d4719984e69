/** Characters that nobody sees and everybody suffers from: a name with one in it is found by nobody. */
const kinds = [
  // Controls but ends of lines and tabs, halves of characters, what is no character, what could not be read.
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFFFD\p{Cs}\p{Noncharacter_Code_Point}]/u,
  // What turns the direction of writing, so that `gpj.exe` reads as `exe.jpg`.
  /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
  // What is as wide as nothing, or a letter of nothing: the fillers of Hangul, marks that other programs leave.
  /[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u2060-\u2065\u206A-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF0-\uFFFB]/u,
  /[\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0080}-\u{E00FF}\u{E01F0}-\u{E0FFF}]/u,
  // What joins the parts of an emoji or the letters of some scripts, says how a sign looks or names a flag: anywhere else.
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\p{Script=Arab}\p{Script=Deva}\p{Script=Beng}\p{Script=Mlym}\p{Script=Sinh}])[\u200C\u200D]/u,
  /(?<![\p{Extended_Pictographic}\p{Script=Hani}]|[0-9#*](?=\uFE0F\u20E3))[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u,
  /(?<!\u{1F3F4}[\u{E0020}-\u{E007E}]{0,9})[\u{E0000}-\u{E007F}]/u,
  // Marks upon marks, which cover the lines above and below.
  /\p{M}(?<=\p{M}{4})/u,
];

const unseen = new RegExp(kinds.map(({ source }) => source).join('|'), 'u');

/** The first of them in a text, by its number: `U+202E`. */
export function findUnseen(
  text: string,
): { readonly at: number; readonly name: string } | undefined {
  const at = text.search(unseen);
  if (at < 0) return undefined;
  const name = `U+${text.codePointAt(at)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return { at, name };
}

const everyUnseen = new RegExp(unseen, 'gu');

/** Letters and signs that most texts are made of; of such a text nothing more need be asked. */
const isPlain = /^[\n -~가-힣·‘’“”…–—«»]*$/;

/** The text with something that can be seen, or nothing, in the place of each. */
export const withoutUnseen = (text: string, by = ''): string =>
  isPlain.test(text)
    ? text
    : text.replaceAll(everyUnseen, (character) => by.repeat(character.length));
