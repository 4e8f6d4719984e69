import type { Problem } from '../problems/problem.ts';

interface Words {
  readonly message: string;
  readonly hint: string;
}

const quotes = "`summary: '요약: …'`처럼 따옴표로 감싸 주세요.";
const indent: Words = {
  message: '들여쓰기가 어긋났습니다.',
  hint: '같은 층의 필드는 같은 칸에서 시작합니다.',
};

/** A value such as `*중요*` or `!중요`, which YAML takes for something else. */
const marked: Words = {
  message: '`*`, `&`, `!`로 시작하는 값은 YAML에서 다른 뜻을 가집니다.',
  hint: '따옴표로 감싸 주세요.',
};

/** What went wrong, by the parser's own code; its words are English. */
const words: Readonly<Record<string, Words>> = {
  TAB_AS_INDENT: {
    message: '들여쓰기에 탭을 쓸 수 없습니다.',
    hint: '탭을 빈칸 두 개로 바꿔 주세요.',
  },
  BAD_INDENT: indent,
  BAD_COLLECTION_TYPE: indent,
  BLOCK_AS_IMPLICIT_KEY: {
    message: '한 줄에 쌍점이 둘 있습니다.',
    hint: `값에 쌍점이 있으면 ${quotes}`,
  },
  MISSING_CHAR: {
    message: '여기까지 따옴표나 괄호가 닫히지 않았거나, 쌍점이 빠졌습니다.',
    hint: '열고 닫는 짝을 확인하고, 필드는 `이름: 값`으로 적어 주세요.',
  },
  BAD_SCALAR_START: { message: '값이 이 글자로 시작할 수 없습니다.', hint: quotes },
  UNEXPECTED_TOKEN: {
    message: '값이 끝난 뒤에 글자가 더 있습니다.',
    hint: `\`[\`, \`"\`, \`'\`, \`-\`로 시작하는 값은 통째로 ${quotes}`,
  },
  MULTIPLE_DOCS: {
    message: '`---`이 YAML 파일 가운데에 있습니다.',
    hint: '그 줄을 지워 주세요.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: '쌍점이 빠졌거나, 쌍점 뒤에 빈칸이 없습니다.',
    hint: '필드는 `이름: 값`처럼 반각 쌍점(:)과 빈칸을 두어 적어 주세요.',
  },
  BAD_DQ_ESCAPE: {
    message: '큰따옴표 안의 역슬래시(\\)는 YAML에서 다른 뜻을 가집니다.',
    hint: '작은따옴표로 감싸 주세요.',
  },
  TAG_RESOLVE_FAILED: marked,
  MULTIPLE_ANCHORS: marked,
  MULTIPLE_TAGS: marked,
  BAD_ALIAS: marked,
  ALIAS_PROPS: marked,
  OPEN: {
    message: '여기서 연 따옴표나 괄호가 이 줄에서 닫히지 않았습니다.',
    hint: "같은 줄에서 닫아 주세요. 값에 작은따옴표가 있으면 두 번(`''`) 적거나 큰따옴표로 감쌉니다.",
  },
  // Of these the parser itself says nothing.
  DUPLICATE_KEY: { message: '같은 필드가 두 번 있습니다.', hint: '하나만 남겨 주세요.' },
  MARK: marked,
  LOST: {
    message: '빈칸 뒤의 `#`부터는 YAML이 읽지 않습니다.',
    hint: '값이면 통째로 따옴표로 감싸고, 메모면 `# 메모`처럼 빈칸을 두어 주세요.',
  },
};

const other: Words = {
  message: 'YAML을 읽을 수 없습니다.',
  hint: '들여쓰기와 따옴표를 확인해 주세요.',
};

/** A fault by its code as an author reads it; `place` is where it stands in the file. */
export const yamlProblem = (code: string, place: Problem['place']): Problem => ({
  rule: 'yaml',
  severity: 'error',
  ...(words[code] ?? other),
  place,
});
