import type { Build } from './build.ts';
import type { Fault } from './fault.ts';
import { buildCounter, isFull } from './full-texts.ts';

/** The later pages of the list of events, and of a long programme. */
const isPart = /^\/events\/(?:\d{4}\/(?:\d+\/)?|[a-z0-9-]+\/(?:\d{4}(?:-\d{2}){0,2}|undated)\/)$/;

/**
 * Texts for programs: one for each event and recap, which its page names; each of them once in the files of all
 * texts, and each of these files named in `llms.txt`. Their addresses are references.
 */
export function checkMarkdown(
  { pages, texts, address }: Build,
  addresses: ReadonlySet<string>,
): Fault[] {
  const report = (file: string, message: string): Fault => ({ file, rule: 'markdown', message });
  const told = [...addresses]
    .filter((one) => /^\/events\/(?:[a-z0-9-]+\/){1,2}$/.test(one) && !isPart.test(one))
    .map((one) => `${one.slice(1)}index.md`);
  const known = new Set(told);
  const files = [...texts.keys()].filter(isFull);
  const list = texts.get('llms.txt')?.whole ?? '';
  const countTimes = buildCounter(files.map((file) => texts.get(file)!.once));
  return [
    ...told
      .filter((file) => !texts.has(file))
      .map((file) => report(file, '쪽의 Markdown이 없습니다.')),
    ...[...texts.keys()]
      .filter((file) => file.endsWith('.md') && !known.has(file))
      .map((file) => report(file, '행사나 기록의 쪽이 없는 Markdown입니다.')),
    ...told.flatMap((file) => {
      const page = pages.get(file.replace(/md$/, 'html'));
      const isNamed = page?.references.some(
        (one) =>
          one.kind === 'mention' &&
          new URL(one.address, page.url).href === new URL(file, address).href,
      );
      return isNamed === false
        ? [report(page!.file, '쪽이 제 Markdown의 주소를 밝히지 않습니다.')]
        : [];
    }),
    ...told.flatMap((file) => {
      const text = texts.get(file);
      const times = text && countTimes(text.once);
      if (times === undefined || times === 1) return [];
      return [report(file, `전체 글의 파일에 ${times}번 실렸습니다. 한 번이어야 합니다.`)];
    }),
    ...['llms.txt', 'llms-full.txt']
      .filter((file) => !texts.has(file))
      .map((file) => report(file, '있어야 할 파일이 만들어지지 않았습니다.')),
    ...files
      .filter((file) => !list.includes(`](${new URL(file, address).href})`))
      .map((file) => report(file, 'llms.txt가 알리지 않는 파일입니다.')),
  ];
}
