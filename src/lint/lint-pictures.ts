import { visit } from 'unist-util-visit';
import { splitCaption } from '../markdown/caption.ts';
import { findPictures, isBeside, type NamedPicture } from '../markdown/pictures.ts';
import type { Problem } from '../problems/problem.ts';
import { collectProblems, type Report, type Text } from './text.ts';

/** A text, and what is known of its pictures. */
export interface IllustratedText extends Text {
  /** The credit of pictures that name none. */
  readonly credit: string | undefined;
  /** Why a picture cannot be used, by its name as written; undefined if it can. */
  readonly whyUnusable: (picture: string) => string | undefined;
}

/** Pictures that cannot be shown, or say too little of themselves. */
export const lintPictures = (text: IllustratedText): Problem[] =>
  collectProblems(text, (report) => {
    for (const picture of findPictures(text.tree)) lintPicture(picture, text, report);
    lintNotation(text, report);
  });

/** Signs that were meant to be a picture: `![글](./무대 사진.jpg)`. */
function lintNotation({ tree }: IllustratedText, report: Report): void {
  visit(tree, 'text', (node) => {
    if (!/!\[[^\]]*\]\((?!\{[{%])/.test(node.value)) return;
    report(
      node,
      'picture-notation',
      '그림으로 읽히지 않습니다.',
      '파일 이름에 빈칸이 있으면 ![대체 글](<./무대 사진.jpg> "설명")처럼 감싸 주세요.',
    );
  });
}

function lintPicture(
  { name, alt, title, isAlone, node }: NamedPicture,
  { file, credit, whyUnusable }: IllustratedText,
  report: Report,
): void {
  if (!isBeside(name)) {
    report(
      node,
      'picture-beside',
      `\`${name}\`은(는) 글 옆에 있지 않습니다.`,
      '그림 파일을 글과 같은 폴더에 두고 ./이름으로 적어 주세요.',
    );
    return;
  }
  const why = whyUnusable(name);
  if (why)
    report(
      node,
      'picture-unreadable',
      `\`${name}\`: ${why}`,
      'JPEG, PNG, WebP 파일을 글과 같은 폴더에 두고 ./이름으로 적어 주세요.',
    );
  if (!alt.trim() || isFileName(alt, name)) {
    report(
      node,
      'picture-alt',
      `\`${name}\`에 ${alt.trim() ? '파일 이름뿐이고 ' : ''}대체 글이 없습니다.`,
      '![여기에 그림이 보여 주는 것을 적습니다](…)',
    );
  }
  if (!isAlone) {
    report(
      node,
      'picture-alone',
      `\`${name}\`이(가) 글 속에 섞여 있어 설명과 출처가 보이지 않습니다.`,
      '그림의 위와 아래에 빈 줄을 두어 따로 한 문단으로 적어 주세요.',
    );
  }
  const caption = splitCaption(title);
  if (!caption.caption) {
    report(
      node,
      'picture-caption',
      `\`${name}\`에 설명이 없습니다.`,
      '![대체 글](./그림.png "설명")처럼 적어 주세요.',
    );
  }
  if (!caption.credit && !credit) {
    report(
      node,
      'picture-credit',
      `\`${name}\`을(를) 누가 찍거나 그렸는지 없습니다.`,
      file.endsWith('event.md')
        ? '"설명 | 사진: 이름"으로 적어 주세요.'
        : '"설명 | 사진: 이름"으로 적거나 머리말에 credit을 적어 주세요.',
    );
  }
}

/** Whether words for a picture are no more than what a camera called it. */
const isFileName = (alt: string, name: string): boolean =>
  alt.trim() === name.replace(/^.*\/|\.\w+$/g, '') ||
  /^(?:(?:img|dsc[fn]?|pxl|image|photo|screenshot|kakaotalk|스크린샷)[\s_\d().-]*|\S+\.(?:jpe?g|png|webp|heic))$/i.test(
    alt.trim(),
  );
