import type { Kind } from '../kinds.ts';

/** The outline of a node: `[…]` a box, `[(…)]` a store, `([…])` a person or client, `((…))` a round one, `{…}` a choice. */
export type Shape = 'box' | 'store' | 'actor' | 'round' | 'choice';

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

/** A flowchart as its author wrote it, before anything has a place. */
export interface Flowchart {
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
  readonly groups: readonly DiagramGroup[];
}

/** Which way its arrows run. */
export type Direction = 'down' | 'right';
