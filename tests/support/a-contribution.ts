import sharp, { type Sharp } from 'sharp';
import { seedRandom, type Random } from '../attacks/random.ts';
import { diagrams } from './diagrams.ts';

/** What a contribution may point at, in the content that it is added to. */
export interface Surroundings {
  /** Addresses of the site: `/events/summit/`. */
  readonly addresses: readonly string[];
  /** Official names of services. */
  readonly services: readonly string[];
}

/** The frontmatter's part that depends on where the recap stands. */
export interface Place {
  readonly session: string;
  readonly source: string;
  readonly title: string;
}

/** A recap's folder that nobody has seen: its text and its pictures, by file name. Same seed, same recap. */
export async function aContribution(
  seed: number,
  { session, source, title }: Place,
  surroundings: Surroundings,
): Promise<Record<string, string | Uint8Array>> {
  const random = seedRandom(seed);
  const writer = new Writer(random, surroundings);
  const isMdx = random.once(3);
  const pictures = await drawPictures(random);
  const names = Object.keys(pictures);
  const body = writer.body(names, isMdx);
  const [first = '', second = ''] = names;
  const text = `---
title: ${JSON.stringify(title)}
sessions: [${session}]
published: '20${20 + random.below(10)}-0${1 + random.below(9)}-1${random.below(10)}'
authors: [${JSON.stringify(writer.words(2))}]
summary: ${JSON.stringify(writer.sentence())}
points:
  - ${JSON.stringify(writer.sentence())}
  - ${JSON.stringify(writer.sentence())}
sources: [${source}]
credit: '사진: 처음 온 사람'
photos:
  - { src: ${JSON.stringify(`./${first}`)}, alt: ${JSON.stringify(writer.sentence())}, caption: ${JSON.stringify(writer.words(3))} }
  - { src: ${JSON.stringify(`./${second}`)}, alt: ${JSON.stringify(writer.sentence())}, caption: ${JSON.stringify(writer.words(2))}, credit: 직접 찍음 }
---

${body}
`;
  const ends = random.once(4) ? '\r\n' : '\n';
  return { [isMdx ? 'index.mdx' : 'index.md']: text.replaceAll('\n', ends), ...pictures };
}

const syllables = [
  ...'가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초코토포호구누두루무부수우주추쿠투푸후강난달람밤산옥절청칼통품향',
];

/** Writes Markdown by its grammar, with words that mean nothing. */
class Writer {
  readonly #random: Random;
  readonly #surroundings: Surroundings;
  #made = 0;
  readonly #references: string[] = [];

  constructor(random: Random, surroundings: Surroundings) {
    this.#random = random;
    this.#surroundings = surroundings;
  }

  word(): string {
    const { below, pick } = this.#random;
    if (below(12) === 0)
      return pick(['Saga', 'C#', 'HTTP/2', '50만 명', '1,200건', '3.5배', '99.9%']);
    return Array.from({ length: 2 + below(3) }, () => pick(syllables)).join('');
  }

  words(count: number): string {
    return Array.from({ length: count }, () => this.word()).join(' ');
  }

  sentence(): string {
    return `${this.words(3 + this.#random.below(8))}입니다.`;
  }

  /** A sentence with whatever may stand in one. */
  rich(): string {
    const { pick, below } = this.#random;
    const { addresses, services } = this.#surroundings;
    const parts = Array.from({ length: 1 + below(3) }, () =>
      pick([
        () => `**${this.word()}**${pick(['는', '을', ''])}`,
        () => `*${this.word()}*`,
        () => `~~${this.word()}~~`,
        () => `\`${pick(['a --> b', '<div>', '{{ x }}', 'undefined', '$PATH'])}\``,
        () => `[${this.words(2)}](${pick(addresses)})`,
        () => `[${this.words(2)}](https://example.com/${below(99)}?a=1&b=2)`,
        () => `<kbd>${pick(['Ctrl', 'Esc'])}</kbd>`,
        () => `H<sub>2</sub>O`,
        () => pick(services),
        () => pick('🎉👩‍💻 漢字 naïve R&D 2\\<3 a_b_c \\*별표\\* C:\\\\temp ① ㅋㅋㅋ'.split(' ')),
        () => 'ㅎ'.repeat(20 + below(200)),
        () => `[${this.words(2)}][${this.#reference()}]`,
        () => `${this.word()}  \n${this.word()}`,
        () => `***${this.word()}***과 [\`code\` **${this.word()}**](#main)`,
        () => `“${this.words(2)}” 5~10초, 100~200명`,
        () => `https://example.com/${'long-'.repeat(below(40))}`,
      ])(),
    );
    return `${this.sentence()} ${parts.join(' ')} ${this.sentence()}`;
  }

  /** The name of an address that stands at the end. */
  #reference(): string {
    const name = `r${this.#made++}`;
    this.#references.push(`[${name}]: https://example.com/${name} "${this.word()}"`);
    return name;
  }

  /** A recap's body, which uses every picture once. */
  body(pictures: readonly string[], isMdx: boolean): string {
    const { below, pick } = this.#random;
    const blocks: string[] = [this.rich()];
    let depth = 1;
    const left = [...pictures];
    const rest = 12 + below(20);
    for (let index = 0; index < rest; index++) {
      if (index % 3 === 0) {
        depth = 2 + below(Math.min(3, depth));
        blocks.push(this.heading(depth, isMdx));
      }
      blocks.push(
        pick([
          () => this.rich(),
          () => `- ${this.rich()}\n- ${this.words(3)}\n  - ${this.rich()}\n    1. ${this.words(2)}`,
          () => `1. ${this.rich()}\n2. ${this.words(3)}`,
          () => `- [x] ${this.words(2)}\n- [ ] ${this.rich()}`,
          () => `> ${this.rich()}\n>\n> > ${this.sentence()}`,
          () => `> **${pick(['편집자 주', '엇갈리는 기록'])}** ${this.rich()}`,
          () => this.table(),
          () =>
            `\`\`\`${pick(['', 'js', 'yaml'])}\n${'x'.repeat(below(200))} = <${this.word()}>\n\`\`\``,
          () => `\`\`\`mermaid\n${pick(Object.values(diagrams)).trimEnd()}\n\`\`\``,
          () =>
            isMdx
              ? this.quote()
              : `<details><summary>${this.words(2)}</summary>\n\n${this.rich()}\n\n</details>`,
          () => this.footnote(),
          () => '---',
          () => `> 1. ${this.rich()}\n>    - ${this.words(2)}\n>\n> ${this.sentence()}`,
          () => `${this.rich()}\\\n${this.sentence()}`,
        ])(),
      );
      const picture = index % 2 === 0 ? left.pop() : undefined;
      if (picture !== undefined) blocks.push(this.picture(picture));
    }
    for (const picture of left) blocks.push(this.picture(picture));
    return [...blocks, ...this.#references].join('\n\n');
  }

  heading(depth: number, isMdx: boolean): string {
    const id = isMdx || this.#random.once(3) ? '' : ` {#part-${this.#made++}}`;
    const words = this.#random.pick([
      this.words(2 + this.#random.below(3)),
      `\`${this.word()}\`와 **${this.word()}**`,
      `${this.#made}. [${this.word()}](https://example.com/)`,
    ]);
    return `${'#'.repeat(depth)} ${words}${id}`;
  }

  picture(name: string): string {
    return `![${this.sentence()}](<./${name}> "${this.words(3)}${this.#random.once(2) ? ' | 사진: 누군가' : ''}")`;
  }

  quote(): string {
    return `<Quote by="${this.words(2)}"${this.#random.once(2) ? ' source="https://example.com/talk"' : ''}>\n\n${this.rich()}\n\n</Quote>`;
  }

  footnote(): string {
    const name = `n${this.#made++}`;
    return `${this.words(3)}[^${name}]입니다.\n\n[^${name}]: ${this.rich()}`;
  }

  table(): string {
    const { below } = this.#random;
    const columns = 2 + below(8);
    const row = (cell: () => string) => `| ${Array.from({ length: columns }, cell).join(' | ')} |`;
    const rows = Array.from({ length: 1 + below(9) }, () =>
      row(() =>
        below(4) === 0 ? this.rich().replaceAll(/\||\n/g, ' ') : this.words(1 + below(3)),
      ),
    );
    return [row(() => this.word()), row(() => '---'), ...rows].join('\n');
  }
}

/** Pictures in all formats that authors have, of any size. */
async function drawPictures({ below, pick }: Random): Promise<Record<string, Uint8Array>> {
  const draw = (): Sharp =>
    sharp({
      create: {
        width: pick([40, 300, 900, 1700]),
        height: pick([60, 400, 1200]),
        channels: 3,
        background: { r: below(256), g: below(256), b: below(256) },
      },
    }).composite([
      {
        input: { create: { width: 30, height: 40, channels: 3, background: '#f2e8d0' } },
        gravity: 'southeast',
      },
    ]);
  const gps = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 9/1 30/1' } };
  const side = 1 + below(8);
  return {
    'phone.jpg': await draw().jpeg().withExif(gps).withMetadata({ orientation: side }).toBuffer(),
    '늦은 오후.jpeg': await draw().jpeg({ progressive: true }).toBuffer(),
    'print.jpg': await draw().toColourspace('cmyk').jpeg().toBuffer(),
    'grey.jpg': await draw().toColourspace('b-w').jpeg().toBuffer(),
    'clear.png': await draw().ensureAlpha(0.5).png().toBuffer(),
    'few-colours.png': await draw().png({ palette: true }).toBuffer(),
    'web.webp': await draw().webp().toBuffer(),
    'lossless.webp': await draw().webp({ lossless: true }).toBuffer(),
  };
}
