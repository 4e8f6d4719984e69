import { describe, expect, test } from 'vitest';
import { parseDiagram } from './parse.ts';

const head = 'flowchart TD\n  accTitle: 이름\n  accDescr: 설명입니다.\n';
const diagramOf = (source: string) => {
  const parsed = parseDiagram(source);
  if (parsed.kind === 'faulty') throw new Error(JSON.stringify(parsed.problems));
  return parsed.diagram;
};
const linesOf = (source: string) => {
  const parsed = parseDiagram(source);
  return parsed.kind === 'faulty' ? parsed.problems.map(({ line }) => line) : [];
};

describe('what an author writes', () => {
  test('title, name and description are read beside the flowchart', () => {
    const source = `---\ntitle: "사용자 1명: 시작"\n---\n${head}  a[웹 서버]`;
    expect(diagramOf(source)).toMatchObject({
      title: '사용자 1명: 시작',
      name: '이름',
      description: '설명입니다.',
      direction: 'down',
    });
  });

  test('<br/> breaks a label into lines', () => {
    expect(diagramOf(`${head}  elb[Elastic Load<br/>Balancing]`).nodes[0]?.lines).toEqual([
      'Elastic Load',
      'Balancing',
    ]);
  });

  test('brackets decide the shape, a class the kind', () => {
    const { nodes } = diagramOf(`${head}  u([사용자]) --> s[(S3)]:::storage --> f[함수]:::compute`);
    expect(nodes.map(({ shape, kind }) => [shape, kind])).toEqual([
      ['actor', 'actor'],
      ['store', 'storage'],
      ['box', 'compute'],
    ]);
  });

  test('arrows have names, dots and two heads', () => {
    const { edges } = diagramOf(`${head}  a[가] -->|요청| b[나]\n  b -.->|비동기| a\n  a <--> b`);
    expect(edges.map(({ lines, stroke, heads }) => [lines[0], stroke, heads])).toEqual([
      ['요청', 'solid', 'end'],
      ['비동기', 'dotted', 'end'],
      [undefined, 'solid', 'both'],
    ]);
  });

  test('`a & b --> c` is two arrows', () => {
    expect(diagramOf(`${head}  a[가] & b[나] --> c[다]`).edges).toHaveLength(2);
  });

  test('a node stands in the frame in which it got its label', () => {
    const { nodes } = diagramOf(
      `${head}  a[가]\n  subgraph z[구역]\n    b[나]\n    a --> b\n  end`,
    );
    expect(nodes.map(({ group }) => group)).toEqual([undefined, 'z']);
  });

  test('the bare id of a node alone in a frame puts the node there', () => {
    expect(diagramOf(`${head}  a[가]\n  subgraph z[구역]\n    a\n  end`).nodes[0]?.group).toBe('z');
  });

  test('comments and blank lines say nothing', () => {
    expect(diagramOf(`${head}\n  %% 메모\n  a[가]`).nodes).toHaveLength(1);
  });
});

describe('what an author has to mend', () => {
  test('a diagram without a text alternative has two problems', () => {
    expect(linesOf('flowchart TD\n  a[가]')).toEqual([1, 1]);
  });

  test('an unknown class is a problem on its line', () => {
    expect(linesOf(`${head}  a[가]:::compute\n  b[나]:::lambda`)).toEqual([5]);
  });

  test('a line that cannot be read is a problem, not an exception', () => {
    expect(linesOf(`${head}  a[가] ~~> b[나]`)).toEqual([4]);
  });

  test('an unknown shape is a problem', () => {
    expect(linesOf(`${head}  a{갈림길}`)).toEqual([4]);
  });

  test('an id that never gets a label is a problem', () => {
    expect(linesOf(`${head}  a[가] --> db`)).toEqual([4]);
  });

  test('one id with two labels is a problem', () => {
    expect(linesOf(`${head}  a[가]\n  a[나]`)).toEqual([5]);
  });

  test('colours of one’s own are a problem', () => {
    expect(linesOf(`${head}  a[가]\n  style a fill:#f00`)).toEqual([5]);
  });

  test('a frame that is not closed is a problem where it opens', () => {
    expect(linesOf(`${head}  subgraph z[구역]\n    a[가]`)).toEqual([4]);
  });

  test('another kind of diagram is a problem', () => {
    expect(linesOf('sequenceDiagram\n  accTitle: 가\n  accDescr: 나')).toContain(1);
  });

  test('all problems are told at once, in the order of their lines', () => {
    expect(linesOf('flowchart TD\n  a[가]:::x\n  b{나}')).toEqual([1, 1, 2, 3]);
  });
});
