import { isTooHeavy, servedWidths } from '../photos/recipe.ts';
import type { Build, BuiltPicture } from './build.ts';
import { finding, type Fault, type Finding } from './fault.ts';

const mostWidth = servedWidths.at(-1)!;

/** Pictures that a reader could not see, would wait for, or that say more than they show. */
export const checkPictures = (build: Build): Fault[] =>
  [...build.pictures].flatMap(([file, picture]) =>
    explain(file, picture, build.files.get(file)?.bytes ?? 0).map((found) => ({ ...found, file })),
  );

function explain(file: string, picture: BuiltPicture, bytes: number): Finding[] {
  if (picture.kind === 'broken') {
    return [
      finding(
        'broken-picture',
        `그림을 끝까지 읽을 수 없습니다(${picture.why}).`,
        '.cache/astro를 지우고 다시 빌드해 주세요. 그래도 같으면 원본을 다시 옮겨 주세요.',
      ),
    ];
  }
  const { format, width, height, metadata } = picture;
  const ending = file.split('.').at(-1)!.toLowerCase().replace('jpg', 'jpeg');
  const findings: Finding[] = [];
  const report = (...parts: Parameters<typeof finding>) => findings.push(finding(...parts));
  if (format !== ending) report('picture-type', `이름은 .${ending}인데 속은 ${format}입니다.`);
  if (width > mostWidth)
    report('picture-size', `너비가 ${width}픽셀입니다. ${mostWidth}픽셀까지입니다.`);
  if (metadata.length > 0)
    report(
      'picture-metadata',
      `그림에 찍은 곳이나 기기를 알려 주는 정보(${metadata.join(', ')})가 있습니다.`,
      beside,
    );
  if (isTooHeavy(bytes, width * height))
    report(
      'picture-weight',
      `크기에 견주어 무거운 그림입니다(${Math.round(bytes / 1000)} KB).`,
      beside,
    );
  return findings;
}

const beside = '사진은 글 옆에 두면 빌드가 줄이고 정보를 지웁니다. public/에 두지 마세요.';
