import { intakePhoto, intakePhotoFile, type Intake } from '../../photos/intake.ts';
import type { NamedPicture } from '../pictures.ts';
import type { Fate } from '../report.ts';
import { fetchLimits, fetchPicture } from './fetch-picture.ts';
import type { PictureFolder } from './find-pictures.ts';

/** A picture as it will lie beside its text. */
export interface TakenPicture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The pictures of a post: what became of each, and the bytes of those that come along. */
export interface Taken {
  readonly fates: ReadonlyMap<string, Fate>;
  readonly pictures: readonly TakenPicture[];
}

/** To make a picture small takes a core a second, and half of them may be waited for. */
const atOnce = 4;

/** Counts what a run has fetched. */
export interface Budget {
  fetched: number;
}

/** Takes a post's pictures in: from the folder it came with, and from the web where that was asked for. */
export async function takePictures(
  named: readonly NamedPicture[],
  folder: PictureFolder,
  within: string,
  budget: Budget | undefined,
): Promise<Taken> {
  const fates = new Map<string, Fate>();
  const pictures: TakenPicture[] = [];
  for (let from = 0; from < named.length; from += atOnce) {
    const some = named.slice(from, from + atOnce);
    const intakes = await Promise.all(some.map(takeIn));
    for (const [index, { source, kind }] of some.entries()) {
      const intake = intakes[index]!;
      if ('bytes' in intake) {
        const name = freeName(intake.name, pictures);
        pictures.push({ name, bytes: intake.bytes });
        fates.set(source, { kind: kind === 'remote' ? 'fetched' : 'copied', as: name });
      } else fates.set(source, intake);
    }
  }
  return { fates, pictures };

  async function takeIn({
    source,
    kind,
  }: NamedPicture): Promise<Fate | Extract<Intake, { kind: 'taken' }>> {
    if (kind === 'other') return { kind: 'refused', why: '그림의 주소가 아니라 옮기지 않습니다.' };
    if (kind === 'remote') return takeRemote(source);
    const file = folder.find(source, within);
    if (file === undefined)
      return {
        kind: 'missing',
        why: '글과 함께 준 폴더에 파일이 없습니다. 그림이 든 폴더째 적어 주세요.',
      };
    return answer(await intakePhotoFile(file));
  }

  async function takeRemote(source: string): Promise<Fate | Extract<Intake, { kind: 'taken' }>> {
    if (budget === undefined)
      return {
        kind: 'remote',
        why: '다른 곳에 있는 그림이라 링크로 적었습니다. --fetch-images로 받을 수 있습니다.',
      };
    budget.fetched += 1;
    if (budget.fetched > fetchLimits.pictures)
      return { kind: 'remote', why: `한 번에 ${fetchLimits.pictures}장까지 받습니다.` };
    const fetched = await fetchPicture(source.startsWith('//') ? `https:${source}` : source);
    if (fetched.kind === 'refused') return { kind: 'remote', why: fetched.why };
    return answer(await intakePhoto(fetched.bytes, nameIn(source)));
  }
}

const answer = (intake: Intake): Fate | Extract<Intake, { kind: 'taken' }> =>
  intake.kind === 'taken' ? intake : { kind: 'refused', why: `${intake.why} ${intake.remedy}` };

const nameIn = (address: string): string =>
  address
    .replace(/[?#].*$/s, '')
    .split('/')
    .filter(Boolean)
    .at(-1) ?? 'picture';

/** `stage.jpg`, or `stage-2.jpg` where that is another. */
function freeName(wanted: string, taken: readonly TakenPicture[]): string {
  const [, stem = 'photo', ending = ''] = /^(.*)(\.\w+)$/.exec(wanted) ?? [];
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wanted : `${stem}-${count}${ending}`;
    if (!taken.some((picture) => picture.name === name)) return name;
  }
}
