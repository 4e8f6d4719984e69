/** Letters that look alike, of which a font often has only one. */
const alike: Readonly<Record<string, string>> = {
  '−': '-',
  '‐': '-',
  '‑': '-',
  '∼': '~',
  '〜': '~',
};

/**
 * A text in letters that a font has, so that none becomes a box: what is made of others stands as they do
 * (é → e, ℃ → °C, ① → 1), a word in a script that the font lacks is «…», emoji and other signs fall away.
 */
export function inLettersOf(text: string, has: (letter: string) => boolean): string {
  const fitted = Array.from(text.normalize('NFC'), (letter) => {
    const one = alike[letter] ?? letter;
    if (has(one)) return one;
    const parts = one.normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFC');
    if (parts !== '' && Array.from(parts).every(has)) return parts;
    return /[\p{L}\p{N}]/u.test(one) ? missing : '';
  });
  return fitted
    .join('')
    .replaceAll(new RegExp(`${missing}+`, 'g'), '…')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Stands for a letter that cannot be shown; no text has it, as it is none. */
const missing = '\uFFFF';
