import {
  authors,
  concepts,
  files,
  lineages,
  programme,
  recap,
  rules,
  services,
  speakers,
  words,
} from './rule.ts';

const service = (more: string): string =>
  `- id: amazon-one\n  name: Amazon One\n  formal: Amazon One\n  category: compute\n  summary: 하나.\n  url: https://aws.amazon.com/one/\n  aliases: ${more}`;

const session = (more: string): string =>
  `sessions:\n  - id: lambda-internals\n    title: 람다의 속\n${more}`;

/** Frontmatter and lists, and what they refer to. */
export const dataRules = rules({
  frontmatter: {
    asks: '글은 머리말로 시작합니다.',
    why: '제목과 날을 모르면 글을 실을 수 없습니다.',
    todo: '첫 줄에 ---를 적고, 머리말이 끝나는 줄에도 ---를 적습니다.',
    bad: words('파일이 본문으로 시작합니다.'),
    good: words('첫 줄의 ---와 다음 ---의 사이에 title과 published가 있습니다.'),
  },
  yaml: {
    asks: '머리말과 목록은 YAML입니다.',
    why: '쌍점, 따옴표, 들여쓰기가 어긋나면 파일을 읽을 수 없습니다.',
    todo: '들여쓰기와 따옴표를 확인합니다.',
    bad: recap('summary: 요약: 람다의 속을 봅니다.'),
    good: recap("summary: '요약: 람다의 속을 봅니다.'"),
  },
  schema: {
    asks: '필드는 정해진 이름과 값을 가집니다.',
    why: '모르는 필드는 아무 데도 쓰이지 않고 사라집니다.',
    todo: '알려 준 이름이나 꼴로 고칩니다.',
    bad: recap('sumary: 람다의 속을 봅니다.'),
    good: recap('summary: 람다의 속을 봅니다.'),
  },
  'duplicate-id': {
    asks: '이름표는 목록에서 하나뿐입니다.',
    why: '같은 이름표가 둘이면 어느 것을 가리키는지 알 수 없습니다.',
    todo: '하나의 id를 바꿉니다.',
    bad: speakers('- { id: kim, name: 김하나 }\n- { id: kim, name: 김두리 }'),
    good: speakers('- { id: kim-hana, name: 김하나 }\n- { id: kim-duri, name: 김두리 }'),
  },
  'alias-claimed-twice': {
    asks: '한 이름은 한 서비스만 가리킵니다.',
    why: '글에 나온 이름을 어느 서비스로 이을지 알 수 없습니다.',
    todo: '하나에서 그 이름을 지웁니다.',
    bad: services(service("{ short: [람다] }\n  checked: '2026-11-29'")),
    good: services(service("{ short: [One] }\n  checked: '2026-11-29'")),
  },
  'dated-note': {
    asks: '서비스의 날은 life에 출처와 함께 적습니다.',
    why: '문장에 적은 날과 앞일은 그날이 지나면 틀린 말이 되고, 출처를 찾을 수 없습니다.',
    todo: 'life에 날과 출처를 적고 note와 summary에서는 지웁니다.',
    bad: services(
      service("{}\n  checked: '2026-11-29'\n  note: 2026년 9월 30일에 지원을 끝낼 예정입니다."),
    ),
    good: services(
      service(
        "{}\n  life:\n    - kind: support-ended\n      date: '2026-09-30'\n      source: https://aws.amazon.com/one/",
      ),
    ),
    matters: 'asks',
  },
  'unlooked-service': {
    asks: '서비스마다 있었던 일이나 찾아본 날이 있습니다.',
    why: '아무것도 없으면 달라진 것이 없는지, 아무도 찾아보지 않았는지 알 수 없습니다.',
    todo: '공개, 이름 변경, 종료를 AWS의 문서에서 찾아 life에 적고, 찾아본 날을 checked에 적습니다.',
    bad: services(service('{}')),
    good: services(service("{}\n  checked: '2026-11-29'")),
    matters: 'asks',
  },
  'missing-event': {
    asks: '폴더마다 event.md가 있습니다.',
    why: '어느 행사의 글인지 알 수 없습니다.',
    todo: '행사를 event.md에 적습니다.',
    bad: files('events/other/one/index.md'),
    good: files('events/other/event.md\nevents/other/one/index.md'),
  },
  'same-slot': {
    asks: '한 트랙의 한 시각에는 세션이 하나입니다.',
    why: '대개 한 세션의 트랙이나 시각을 잘못 옮겨 적은 것입니다.',
    todo: 'start나 track을 고칩니다.',
    bad: programme(
      session(
        "    start: '11:10'\n    track: main\n  - id: two\n    title: 다른 세션\n    start: '11:10'\n    track: main",
      ),
    ),
    good: programme(
      session(
        "    start: '11:10'\n    track: main\n  - id: two\n    title: 다른 세션\n    start: '12:10'\n    track: main",
      ),
    ),
    matters: 'asks',
  },
  'day-outside-event': {
    asks: '세션은 행사가 열린 날에 있습니다.',
    why: '시간표는 날마다 나뉘어 보입니다.',
    todo: 'day나 event.md의 days를 고칩니다.',
    bad: programme(session("    day: '2019-04-19'")),
    good: programme(session("    day: '2019-04-18'")),
  },
  'same-title': {
    asks: '쪽마다 제목이 다릅니다.',
    why: '탭과 북마크와 검색 결과에서 두 쪽을 가를 수 없습니다.',
    todo: '서로 구별되게 적습니다.',
    bad: recap('title: 서비스'),
    good: recap('title: 서비스를 고르는 법'),
  },
  'untold-lineage': {
    asks: '계보에는 세션이 있습니다.',
    why: '가리키는 세션이 없는 계보의 쪽은 비어 있습니다.',
    todo: '세션에 lineage를 적거나 계보를 지웁니다.',
    bad: lineages(
      '- id: ten-million\n  name: 천만 사용자\n  summary: 해마다 열린 강연.\n  stages: [{ name: 시작 }]\n  changes: [해마다 길어졌습니다.]',
    ),
    good: lineages('[]'),
  },
  'not-a-telling': {
    asks: '계보의 행사에는 그 세션이 있습니다.',
    why: '그 해에 무엇을 말했는지 이을 세션이 없습니다.',
    todo: '그 행사의 세션에 lineage를 적거나 그 해를 지웁니다.',
    bad: words('계보의 stages에 있는 행사의 시간표에 그 계보의 세션이 없습니다.'),
    good: words('그 행사의 세션에 `lineage: ten-million`이라고 적었습니다.'),
  },
  'unknown-service': {
    asks: '서비스는 services.yml에 있습니다.',
    why: '사전에 없는 서비스는 이을 쪽이 없습니다.',
    todo: '이름표를 고치거나 services.yml에 더합니다.',
    bad: programme(session('    services: [aws-lamda]')),
    good: programme(session('    services: [aws-lambda]')),
  },
  'unknown-member': {
    asks: '개념은 아는 서비스나 개념을 묶습니다.',
    why: '없는 것을 묶으면 검색이 찾지 못합니다.',
    todo: '이름표를 고치거나 더합니다.',
    bad: concepts('- id: serverless\n  name: 서버리스\n  members: [aws-lamda]'),
    good: concepts('- id: serverless\n  name: 서버리스\n  members: [aws-lambda]'),
  },
  'unknown-speaker': {
    asks: '발표자는 이름으로 적거나 speakers.yml의 이름표로 적습니다.',
    why: '없는 이름표는 누구인지 알 수 없습니다.',
    todo: '이름으로 적거나, 이름표를 고치거나, speakers.yml에 더합니다.',
    bad: programme(session('    speakers: [kim-hana]')),
    good: programme(session('    speakers: [김하나]')),
  },
  'unknown-author': {
    asks: '글쓴이는 이름으로 적거나 authors.yml의 이름표로 적습니다.',
    why: '없는 이름표는 누구인지 알 수 없습니다.',
    todo: '이름으로 적거나, 이름표를 고치거나, authors.yml에 더합니다.',
    bad: recap('authors: [hong-gildong]'),
    good: recap('authors: [홍길동]'),
  },
  'same-name': {
    asks: '한 이름은 한 사람을 가리킵니다.',
    why: '이름이 같은 사람이 둘이면 누구인지 알 수 없습니다.',
    todo: '이름표로 적습니다.',
    bad: authors('- { id: hong-1, name: 홍길동 }\n- { id: hong-2, name: 홍길동 }'),
    good: authors('- { id: hong-1, name: 홍길동 }'),
  },
  'near-name': {
    asks: '거의 같은 이름은 같은 사람일 때가 많습니다.',
    why: '한 글자를 잘못 적으면 한 사람의 글이 두 쪽으로 나뉩니다.',
    todo: '이름을 고치거나, 다른 사람이면 목록에 적습니다.',
    bad: authors('- { id: hong-gildong, name: 홍길둥 }'),
    good: authors('- { id: hong-gildong, name: 홍길동 }'),
    matters: 'asks',
  },
  'no-author': {
    asks: '글에는 글쓴이가 있습니다.',
    why: '누가 들은 이야기인지 읽는 사람이 알 수 있습니다. 밝히고 싶지 않으면 그대로 두어도 됩니다.',
    todo: 'authors에 이름을 적습니다.',
    bad: recap('authors: []'),
    good: recap('authors: [홍길동]'),
    matters: 'asks',
  },
  'unknown-lineage': {
    asks: '계보는 lineages.yml에 있습니다.',
    why: '없는 계보로는 지난해의 세션과 이을 수 없습니다.',
    todo: '이름표를 고치거나 lineages.yml에 더합니다.',
    bad: programme(session('    lineage: ten-million')),
    good: words('lineages.yml에 ten-million이 있습니다.'),
  },
  'unknown-event': {
    asks: '행사는 events 폴더에 있습니다.',
    why: '소속과 계보는 행사를 가리키는 이름표로 이어집니다.',
    todo: '이름표를 고칩니다.',
    bad: speakers(
      '- id: kim\n  name: 김하나\n  affiliations: [{ event: sumit, organisation: 예시 회사 }]',
    ),
    good: speakers(
      '- id: kim\n  name: 김하나\n  affiliations: [{ event: summit, organisation: 예시 회사 }]',
    ),
  },
  'unknown-session': {
    asks: '세션은 programme.yml에 있습니다.',
    why: '글을 어느 세션에 이을지 알 수 없습니다.',
    todo: '이름표를 고치거나 programme.yml에 더합니다. 행사 전체의 글이면 sessions를 적지 않습니다.',
    bad: recap('sessions: [lambda-internal]'),
    good: recap('sessions: [lambda-internals]'),
  },
  'unknown-source': {
    asks: '출처는 event.md에 있습니다.',
    why: '글 아래에 보일 출처를 찾을 수 없습니다.',
    todo: '이름표를 고치거나 event.md의 sources에 더합니다.',
    bad: recap('sources: [dairy]'),
    good: recap('sources: [diary]'),
  },
  'unknown-track': {
    asks: '트랙은 event.md에 있습니다.',
    why: '시간표에 보일 트랙의 이름을 알 수 없습니다.',
    todo: '이름표를 고치거나 event.md의 tracks에 더합니다.',
    bad: programme(session('    track: mian')),
    good: programme(session('    track: main')),
  },
});
