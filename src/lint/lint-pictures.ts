import { listNodesOf } from '../markdown/list-nodes.ts';
import { splitCaption } from '../markdown/caption.ts';
import { findPictures, isBeside, type NamedPicture } from '../markdown/pictures.ts';
import type { Problem } from '../problems/problem.ts';
import type { RuleId } from '../problems/rules.ts';
import { isDrawingName } from '../schema/fields.ts';
import { saysNothing } from '../schema/picture-words.ts';
import { collectProblems, type Report, type Text } from './text.ts';

/** A text, and what is known of its pictures. */
export interface IllustratedText extends Text {
  /** Why a picture cannot be used, by its name as written; undefined if it can. */
  readonly whyUnusable: (picture: string) => string | undefined;
}

/** Pictures that cannot be shown, or say too little of themselves: one problem for each, with all that is missing. */
export const lintPictures = (text: IllustratedText): Problem[] =>
  collectProblems(text, (report) => {
    for (const picture of findPictures(text.tree)) {
      const lacks = [
        ...lintFile(picture, text),
        ...lintWords(picture, text),
        ...lintPlace(picture),
      ];
      const [gravest] = lacks;
      if (gravest === undefined) continue;
      const says = lacks.map((lack) => lack.says).join(' ');
      const todo = lacks.map((lack) => lack.todo).join(' ');
      report(picture.node, gravest.rule, `\`${picture.name}\`: ${says}`, todo);
    }
    lintNotation(text, report);
  });

/** Signs that were meant to be a picture: `![글](./무대 사진.jpg)`. */
function lintNotation({ tree }: IllustratedText, report: Report): void {
  for (const node of listNodesOf(tree, 'text')) {
    if (!/!\[[^\]]*\]\((?!\{[{%])/.test(node.value)) continue;
    report(
      node,
      'picture-notation',
      '그림으로 읽히지 않습니다.',
      '파일 이름에 빈칸이 있으면 ![대체 글](<./무대 사진.jpg> "설명")처럼 감싸 주세요.',
    );
  }
}

/** Something that a picture lacks; what stops more is looked for first. */
interface Lack {
  readonly rule: RuleId;
  readonly says: string;
  readonly todo: string;
}

function lintFile({ name }: NamedPicture, { whyUnusable }: IllustratedText): Lack[] {
  const rule = 'picture-beside';
  if (/^https?:/i.test(name)) {
    const todo = '그림을 내려받아 `npm run photos`로 글 옆에 놓아 주세요.';
    return [{ rule, says: '다른 사이트의 그림입니다.', todo }];
  }
  if (!isBeside(name)) {
    const todo = '그림 파일을 글과 같은 폴더에 두고 ./이름으로 적어 주세요.';
    return [{ rule, says: '글 옆에 있지 않습니다.', todo }];
  }
  const why = whyUnusable(name);
  if (why === undefined) return [];
  const sentences = why.split(/(?<=\.) /);
  const says = sentences.filter((sentence) => !sentence.endsWith('주세요.')).join(' ');
  const todo = sentences.filter((sentence) => sentence.endsWith('주세요.')).join(' ');
  const usual = '글과 같은 폴더의 JPEG, PNG, WebP 사진이나 .mmd 그림을 ./이름으로 적어 주세요.';
  return [{ rule: 'picture-unreadable', says, todo: todo || usual }];
}

function lintWords({ name, alt, title }: NamedPicture, { file }: IllustratedText): Lack[] {
  const lacks: Lack[] = [];
  if (saysNothing(alt, name))
    lacks.push({
      rule: 'picture-alt',
      says: alt.trim() ? `대체 글이 \`${alt.trim()}\`뿐입니다.` : '대체 글이 없습니다.',
      todo: '대괄호 안에 그림이 보여 주는 것을 적어 주세요.',
    });
  // Those of a recap are by its authors, and one without any is told of once.
  const isByNobody = !isDrawingName(name) && splitCaption(title).credit === undefined;
  if (/(?:^|[/\\])event\.md$/.test(file) && isByNobody)
    lacks.push({
      rule: 'picture-credit',
      says: '누가 찍거나 그렸는지 없습니다.',
      todo: '따옴표 안에 "설명 | 사진: 이름"으로 적어 주세요.',
    });
  return lacks;
}

const lintPlace = ({ isAlone }: NamedPicture): Lack[] =>
  isAlone
    ? []
    : [
        {
          rule: 'picture-alone',
          says: '글 속에 섞여 있어 설명과 출처가 보이지 않습니다.',
          todo: '그림만 따로 한 줄에 적어 주세요. 링크나 표에서는 꺼내 주세요.',
        },
      ];
