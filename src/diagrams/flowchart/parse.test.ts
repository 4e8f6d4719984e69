import { describe, expect, test } from 'vitest';
import { readFlowchart } from '../../../tests/support/flowcharts.ts';
import type { Flowchart } from './flowchart.ts';

const head = 'flowchart TD\n  accTitle: 이름\n  accDescr: 설명입니다.\n';
const chartOf = (source: string): Flowchart => {
  const { chart, problems } = readFlowchart(source);
  if (chart === undefined) throw new Error(JSON.stringify(problems));
  return chart;
};
const linesOf = (source: string) => readFlowchart(source).problems.map(({ line }) => line);

describe('what an author writes', () => {
  test('<br/> breaks a label into lines', () => {
    expect(chartOf(`${head}  elb[Elastic Load<br/>Balancing]`).nodes[0]?.lines).toEqual([
      'Elastic Load',
      'Balancing',
    ]);
  });

  test('brackets decide the shape, a class the kind', () => {
    const { nodes } = chartOf(`${head}  u([사용자]) --> s[(S3)]:::storage --> f[함수]:::compute`);
    expect(nodes.map(({ shape, kind }) => [shape, kind])).toEqual([
      ['actor', 'actor'],
      ['store', 'storage'],
      ['box', 'compute'],
    ]);
  });

  test.each([
    ['a{갈림길}', 'choice'],
    ['a{"갈림길(둘)"}', 'choice'],
    ['a(시작)', 'round'],
    ['a((시작))', 'round'],
    ['a("시작 [1]")', 'round'],
    ['a[[따로 하는 일]]', 'box'],
    ['a[/들어온 것/]', 'box'],
  ])('%s is a %s', (line, shape) => {
    const [node] = chartOf(`${head}  ${line} --> b[나]`).nodes;
    expect(node?.shape).toBe(shape);
    expect(node?.lines.join()).not.toMatch(/[{}"/]|^\(|^\[/);
  });

  test('what gets no label is called by its id, where it is first named', () => {
    const { nodes } = chartOf(
      `${head}  subgraph z[구역]\n    web --> 앱:::compute\n  end\n  앱 --> db`,
    );
    expect(nodes.map(({ lines, group, kind }) => [lines[0], group, kind])).toEqual([
      ['web', 'z', 'plain'],
      ['앱', 'z', 'compute'],
      ['db', undefined, 'plain'],
    ]);
  });

  test('a label may come after the arrow that names its box', () => {
    const { nodes } = chartOf(`${head}  a --> b\n  a[가]\n  b[나]`);
    expect(nodes.map(({ lines }) => lines[0])).toEqual(['가', '나']);
  });

  test.each([
    ['가용 영역', '가용 영역'],
    ['"가용 영역 (A)"', '가용 영역 (A)'],
    ['az[가용 영역]', '가용 영역'],
    ['az ["가용 영역"]', '가용 영역'],
    ['az', 'az'],
  ])('subgraph %s is a frame with that title', (written, title) => {
    const { groups } = chartOf(`${head}  subgraph ${written}\n    direction LR\n    a[가]\n  end`);
    expect(groups.map(({ lines }) => lines[0])).toEqual([title]);
  });

  test('the name of an arrow may stand a blank away from it', () => {
    expect(chartOf(`${head}  a[가] --> |요청| b[나]`).edges[0]?.lines).toEqual(['요청']);
  });

  test('a character may be written by its number or name', () => {
    const { nodes } = chartOf(
      `${head}  a[#65;&#65;#x41;&#x41;]\n  b[#lt;R#amp;D#gt; &lt;&amp;&gt; #quot;]`,
    );
    expect(nodes.map(({ lines }) => lines[0])).toEqual(['AAAA', '<R&D> <&> "']);
  });

  test.each(['#', '#1', 'C# 코드;', 'A & B;', '#;', '&;'])('%s is no such name', (label) => {
    expect(chartOf(`${head}  a[${label}]`).nodes[0]?.lines).toEqual([label]);
  });

  test('a longer arrow is the same arrow', () => {
    const { edges } = chartOf(
      `${head}  a[가] ----> b[나]\n  a -...->|늦게| b\n  a ====> b\n  a ---- b`,
    );
    expect(edges.map(({ stroke, heads }) => [stroke, heads])).toEqual([
      ['solid', 'end'],
      ['dotted', 'end'],
      ['thick', 'end'],
      ['solid', 'none'],
    ]);
  });

  test.each(['click-log', 'style', 'direction', 'class'])('%s may be the id of a box', (id) => {
    const { nodes, edges } = chartOf(`${head}  ${id}[가] --> b[나]\n  ${id} --> b`);
    expect([nodes.length, edges.length]).toEqual([2, 2]);
  });

  test('`end;` closes a frame', () => {
    expect(chartOf(`${head}  subgraph g[가]\n  a[나]\n  end;`).groups).toHaveLength(1);
  });

  test('arrows have names, dots and two heads', () => {
    const { edges } = chartOf(`${head}  a[가] -->|요청| b[나]\n  b -.->|비동기| a\n  a <--> b`);
    expect(edges.map(({ lines, stroke, heads }) => [lines[0], stroke, heads])).toEqual([
      ['요청', 'solid', 'end'],
      ['비동기', 'dotted', 'end'],
      [undefined, 'solid', 'both'],
    ]);
  });

  test('`a & b --> c` is two arrows', () => {
    expect(chartOf(`${head}  a[가] & b[나] --> c[다]`).edges).toHaveLength(2);
  });

  test('a node stands in the frame in which it got its label', () => {
    const { nodes } = chartOf(`${head}  a[가]\n  subgraph z[구역]\n    b[나]\n    a --> b\n  end`);
    expect(nodes.map(({ group }) => group)).toEqual([undefined, 'z']);
  });

  test('the bare id of a node alone in a frame puts the node there', () => {
    expect(chartOf(`${head}  a[가]\n  subgraph z[구역]\n    a\n  end`).nodes[0]?.group).toBe('z');
  });

  test('comments and blank lines say nothing', () => {
    expect(chartOf(`${head}\n  %% 메모\n  a[가]`).nodes).toHaveLength(1);
  });
});

describe('what an author has to mend', () => {
  test('a flowchart without a text alternative has two problems', () => {
    expect(linesOf('flowchart TD\n  a[가]')).toEqual([1, 1]);
  });

  test('an unknown class is a problem on its line', () => {
    expect(linesOf(`${head}  a[가]:::compute\n  b[나]:::lambda`)).toEqual([5]);
  });

  test('a line that cannot be read is a problem, not an exception', () => {
    expect(linesOf(`${head}  a[가] ~~> b[나]`)).toEqual([4]);
  });

  test('an unknown shape is a problem', () => {
    expect(linesOf(`${head}  a?갈림길?`)).toEqual([4]);
  });

  test('one id with two labels is a problem', () => {
    expect(linesOf(`${head}  a[가]\n  a[나]`)).toEqual([5]);
  });

  test.each(['style a fill:#f00', 'class a compute', 'direction up'])('%s is a problem', (line) => {
    expect(linesOf(`${head}  a[가]\n  ${line}`)).toEqual([5]);
  });

  test('a frame that is not closed is a problem where it opens', () => {
    expect(linesOf(`${head}  subgraph z[구역]\n    a[가]`)).toEqual([4]);
  });

  test('another kind of diagram is a problem', () => {
    expect(linesOf('sequenceDiagram\n  accTitle: 가\n  accDescr: 나')).toContain(1);
  });

  test('all problems are told at once, in the order of their lines', () => {
    expect(linesOf('flowchart TD\n  a[가]:::x\n  b?나?')).toEqual([1, 1, 2, 3]);
  });
});

/** Where the first problem is, as `line:column`. */
const placeOf = (source: string) => {
  const [first] = readFlowchart(source).problems;
  return first && `${first.line}:${first.column}`;
};
const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('\n');

describe('where it is', () => {
  test.each([
    ['a label with a character that nobody sees', '  a[가] --> b[나\u202e]', '4:15'],
    ['the number of such a character', '  a[가] --> b[gpj#8238;]', '4:17'],
    ['a number that no character has', '  a[#99999999;]', '4:5'],
    ['the hexadecimal number of such a character', '  a[가] --> b[gpj#x202E;]', '4:17'],
    ['its number as HTML writes it', '  a[가] --> b[gpj&#x202e;]', '4:17'],
    ['a name that nobody knows', '  a[가] --> b[가#lrm;나]', '4:15'],
    ['the number zero', '  a[가]\n  subgraph g[#0;]\n    b[나]\n  end', '5:14'],
    ['the number of half a character', '  a[가] -->|#55357;| b[나]', '4:12'],
    ['half a character', '  a[\ud83d]', '4:5'],
    ['an unseen character in an id', '  a\u2066[가]', '4:4'],
    ['an unseen character in a comment', '  %% \u0007\n  a[가]', '4:6'],
    ['a word that a template left behind', '  a[가] --> b[NaN 값]', '4:14'],
    ['the numbers of such a word', '  a[#123;#123;이름}}]', '4:5'],
    ['marks upon marks, by their numbers', `  a[a${'#769;'.repeat(6)}]`, '4:5'],
    ['a label of blanks', '  a["  "]', '4:8'],
    ['a title of nothing', '  subgraph g[#32;]\n  a[가]\n  end', '4:14'],
    ['what cannot be read', '  a[가] --> b?나?', '4:13'],
    ['an arrow that leads nowhere', '  a[가] -->', '4:11'],
    ['a class that does not exist', '  a[가] --> b[나]:::lambda', '4:12'],
    ['a second label', '  a[가]\n  a[나]', '5:3'],
    ['a second frame of one id', '  subgraph g[가]\n  a[가]\n  end\n  subgraph g[나]', '7:12'],
    ['a frame in a frame of its id', '  subgraph g[가]\n    subgraph g[나]\n  a[가]', '5:14'],
    ['a box with the id of its frame', '  subgraph g[가]\n    g[나]\n  end', '5:5'],
    ['a frame with the id of a box', '  g[나]\n  subgraph g[가]\n  a[가]\n  end', '5:12'],
    ['an arrow to the own frame', '  subgraph g[가]\n    a[가] --> g\n  end', '5:10'],
    ['an arrow out of the own frame', '  subgraph g[가]\n    a[가]\n  end\n  g --> a', '7:5'],
    ['an arrow from a frame to itself', '  subgraph g[가]\n  a[가]\n  end\n  g --> g', '7:5'],
    ['an empty frame', '  a[가]\n  subgraph g[나]\n  end', '5:12'],
    ['an `end` too many', '  a[가]\n  end', '5:3'],
    ['a text of nothing', '', '1:1'],
  ])('%s', (_, body, place) => {
    expect(placeOf(`${head}${body}`)).toBe(place);
  });

  test('an unseen character in a title, a name or a description', () => {
    expect(placeOf(`---\ntitle: 가\u202e\n---\n${head}  a[가]`)).toBe('2:9');
    expect(placeOf(head.replace('이름', '\u0000') + '  a[가]')).toBe('2:13');
    expect(placeOf(head.replace('설명', '\u200f\udc00') + '  a[가]')).toMatch(/^3:1[34]$/);
  });
});

describe('how much there may be', () => {
  const box = (id: string | number) => `  n${id}[가]`;
  const frame = (id: number) => `  subgraph g${id}[가]`;
  test.each([
    ['30 boxes', times(30, box), undefined],
    ['31 boxes', times(31, box), '34:3'],
    ['40 arrows', `${times(2, box)}\n${times(40, () => '  n0 --> n1')}`, undefined],
    ['41 arrows', `${times(2, box)}\n${times(41, () => '  n0 --> n1')}`, '46:6'],
    [
      'arrows from each of seven to each of six',
      `  ${times(7, (n) => `a${n}[가]`).replaceAll('\n', ' & ')} --> ${times(6, (n) => `b${n}[나]`).replaceAll('\n', ' & ')}`,
      '4:57',
    ],
    ['10 frames', times(10, (n) => `${frame(n)}\n${box(n)}\n  end`), undefined],
    ['11 frames', times(11, (n) => `${frame(n)}\n${box(n)}\n  end`), '34:12'],
    [
      '4 frames in one another',
      `${times(4, frame)}\n${box(0)}\n${times(4, () => 'end')}`,
      undefined,
    ],
    ['5 frames in one another', `${times(5, frame)}\n${box(0)}\n${times(5, () => 'end')}`, '8:12'],
    ['80 letters in a label', `  a[${'가'.repeat(80)}]`, undefined],
    ['81 letters in a label', `  a[${'가'.repeat(81)}]`, '4:5'],
    ['6 lines in a label', `  a[${'가<br>'.repeat(6)}]`, undefined],
    ['7 lines in an arrow’s name', `  a[가] -->|${'가<br>'.repeat(7)}| b[나]`, '4:12'],
    ['a line of 400 letters', `  %% ${'가'.repeat(395)}\n  a[가]`, undefined],
    ['a line of 401 letters', `  a[가]\n  %% ${'가'.repeat(396)}`, '5:401'],
    ['4,900 letters', `  a[가]\n${times(48, () => '%'.repeat(100))}`, undefined],
    ['5,100 letters', `  a[가]\n${times(51, () => '%'.repeat(100))}`, '53:101'],
    [
      'arrows that pass 29 rows',
      `${times(29, (n) => `  n${n}[가] --> n${n + 1}[가]`)}\n${times(5, () => '  n0 --> n29')}`,
      '1:1',
    ],
  ])('%s', (_, body, place) => {
    expect(placeOf(`${head}${body}`)).toBe(place);
  });
});
