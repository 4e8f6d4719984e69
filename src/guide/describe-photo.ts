/** A photo as a file: how large, how heavy, and what it says of itself. */
interface Photo {
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly orientation: number | undefined;
  readonly hasPosition: boolean;
}

/** A photo before and after, as it was measured. */
export interface PhotoAccount {
  readonly taken: Photo;
  readonly served: readonly Photo[];
}

/** What became of a photo on its way to readers, as a table in Markdown with the numbers that were measured. */
export const describePhoto = ({ taken, served }: PhotoAccount): string =>
  [
    '위의 사진은 이 저장소가 그린 것입니다. 누운 채로, 찍은 곳이 적힌 채로 들어가서 이렇게 실립니다. 숫자는 이 사이트를 만들 때 잽니다.',
    '',
    '| 파일 | 픽셀 | 무게 | 방향 | 찍은 곳 |',
    '| --- | ---: | ---: | --- | --- |',
    row('찍은 그대로(JPEG)', taken),
    ...served.map((photo) => row('실리는 것(AVIF)', photo)),
  ].join('\n');

const row = (name: string, { width, height, bytes, orientation, hasPosition }: Photo): string =>
  `| ${[
    name,
    `${width}×${height}`,
    `${bytes.toLocaleString('en')}바이트`,
    (orientation ?? 1) === 1 ? '바로 섬' : `누움(EXIF ${orientation})`,
    hasPosition ? '적혀 있음' : '없음',
  ].join(' | ')} |`;
