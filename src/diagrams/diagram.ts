/** What a part of an architecture does; the drawing gives each kind one colour and one sign. */
export const kinds = [
  'actor',
  'compute',
  'storage',
  'database',
  'network',
  'integration',
  'security',
  'plain',
] as const;
export type Kind = (typeof kinds)[number];

/** A kind in the words of the legend. */
export const kindNames: Readonly<Record<Kind, string>> = {
  actor: '사람·클라이언트',
  compute: '컴퓨팅',
  storage: '스토리지',
  database: '데이터베이스',
  network: '네트워크',
  integration: '메시지·연동',
  security: '보안',
  plain: '그 밖의 구성',
};

/** The outline of a node: `[…]` a box, `[(…)]` a store, `([…])` a person or client. */
export type Shape = 'box' | 'store' | 'actor';

/** One labelled part of the picture. */
export interface DiagramNode {
  readonly id: string;
  readonly lines: readonly string[];
  readonly shape: Shape;
  readonly kind: Kind;
  /** The group it stands in. */
  readonly group: string | undefined;
  /** Its place among everything its author declared. */
  readonly order: number;
}

/** One arrow; its ends are ids of nodes or of groups. */
export interface DiagramEdge {
  readonly from: string;
  readonly to: string;
  readonly lines: readonly string[];
  readonly stroke: 'solid' | 'dotted' | 'thick';
  readonly heads: 'none' | 'end' | 'both';
}

/** A frame around nodes, as a zone or an account. */
export interface DiagramGroup {
  readonly id: string;
  readonly lines: readonly string[];
  readonly parent: string | undefined;
  readonly order: number;
}

/** A diagram as its author wrote it, before anything has a place. */
export interface Diagram {
  /** The caption, or the title of a slide. */
  readonly title: string | undefined;
  /** The text alternative: a name and a description. */
  readonly name: string;
  readonly description: string;
  readonly direction: 'down' | 'right';
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
  readonly groups: readonly DiagramGroup[];
}

/** Something the author can mend; lines count from 1 in the diagram's own text. */
export interface DiagramProblem {
  readonly line: number;
  readonly message: string;
}
