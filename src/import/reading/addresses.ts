import { mapProse } from './code-lines.ts';

const pictureFile = String.raw`\.(?:jpe?g|png|gif|webp|heic|heif|avif|svg|bmp|tiff?|pdf|pptx?|mp4|mov)`;

/** An address with blanks, which Markdown reads only within `<` and `>`. */
const withBlanks = new RegExp(
  String.raw`(\]\()[ \t]*(?!<)((?:[^()<>\n"']|\([^()\n]*\))*?\s(?:[^()<>\n"']|\([^()\n]*\))*?${pictureFile})[ \t]*("[^"\n]*"|'[^'\n]*')?[ \t]*\)`,
  'gi',
);

/** How wide some platforms shall show it: `![무대](a.png =300x200)`. */
const size = /(!\[[^\]\n]*\]\([^()\s]+)\s+=\d*%?(?:x\d*%?)?\s*(?=\))/g;

/** Pictures and links as other programs write them → as Markdown does. Keeps every line in its place. */
export const mendAddresses = (text: string): string =>
  mapProse(text, (line) =>
    line
      .replaceAll(size, '$1')
      .replaceAll(
        withBlanks,
        (_, open: string, name: string, title?: string) =>
          `${open}<${name.trim()}>${title ? ` ${title}` : ''})`,
      ),
  );
