/**
 * What is said of a hostile text holds parts of it: a control character would move the terminal's cursor,
 * another would turn the line around. Each is shown as a number instead: `java\\u{a}script:`.
 */
export const printable = (text: string): string =>
  text.replaceAll(
    /[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g,
    (character) => `\\u{${character.charCodeAt(0).toString(16)}}`,
  );
