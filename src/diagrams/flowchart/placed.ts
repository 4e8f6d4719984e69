import type { Box, PlacedText, Point } from '../geometry.ts';
import type { DiagramEdge, DiagramGroup, DiagramNode } from './flowchart.ts';

/** A node with a place; its lines may be broken more often than its author broke them. */
export interface PlacedNode extends PlacedText {
  readonly node: DiagramNode;
}

/** An arrow with a course of level and upright pieces. */
export interface PlacedEdge {
  readonly edge: DiagramEdge;
  readonly points: readonly Point[];
  readonly label: PlacedText | undefined;
}

/** A frame with a place. */
export interface PlacedFrame extends Box {
  readonly group: DiagramGroup;
}

/** A frame with its title where no arrow crosses it. */
export interface PlacedGroup extends PlacedFrame {
  readonly title: PlacedText;
}

/** Everything placed but the titles of the frames. */
export interface Arranged {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly groups: readonly PlacedFrame[];
}

/** A flowchart in which everything has a place. */
export interface Layout extends Arranged {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly PlacedGroup[];
}
