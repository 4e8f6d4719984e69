import { kinds, type Kind, type KindOf } from '../kinds.ts';
import { most } from '../limits.ts';
import { after, quote, readLabel, type Passage, type Report, type Source } from '../source.ts';
import { measureEffort } from './effort.ts';
import type { DiagramEdge, DiagramGroup, DiagramNode, Flowchart } from './flowchart.ts';
import { findParents, lift } from './order.ts';
import { parseStatement, type Link, type Mention } from './statements.ts';

type Draft = { -readonly [Key in keyof DiagramNode]: DiagramNode[Key] };

// The direction is chosen by the room there is.
const headerPattern = /^(?:flowchart|graph)(?:\s+(?:TD|TB|BT|LR|RL))?\s*;?$/;
const stylingPattern = /^(?:class|classDef|style|linkStyle|click)\s+[\p{L}\p{N}_]/u;
const directionPattern = /^direction\s+(?:TD|TB|BT|LR|RL)\s*;?$/;

/** What was read so far; one per call of `parseFlowchart`. */
class Reader {
  readonly nodes = new Map<string, Draft>();
  readonly groups = new Map<string, DiagramGroup & { readonly at: Passage }>();
  readonly edges: (DiagramEdge & { readonly at: Passage })[] = [];
  readonly mentions: (Mention & { readonly group: string | undefined })[] = [];
  readonly open: { readonly id: string; readonly at: Passage }[] = [];
  readonly report: Report;

  constructor(report: Report) {
    this.report = report;
  }

  line(line: Passage): void {
    const { text } = line;
    if (stylingPattern.test(text))
      this.report(
        line,
        `${quote(text.split(/\s/)[0]!)}은(는) 쓸 수 없습니다. 그 줄을 지워 주세요. 갈래는 \`이름:::compute\`로 적고, 색은 그리는 쪽에서 정합니다.`,
      );
    else if (directionPattern.test(text)) return;
    else if (/^subgraph\s/.test(text)) this.group(after(line, 8));
    else if (/^end\s*;?$/.test(text)) {
      if (this.open.pop() === undefined)
        this.report(line, '`end`에 맞는 `subgraph`가 없습니다. 그 줄을 지워 주세요.');
    } else this.statement(line);
  }

  group(at: Passage): void {
    // As in Mermaid, a title may stand for the id.
    const [whole = '', id = ''] =
      /^([\p{L}\p{N}_-]+)\s*(?=\[.+\]$|$)/u.exec(at.text) ?? /^([^[\]]+)$/.exec(at.text) ?? [];
    const parent = this.open.at(-1)?.id;
    if (id === '') this.report(at, '`subgraph 이름[제목]` 꼴로 적어 주세요.');
    else if (this.isNew(at, id)) {
      const title = after({ ...at, text: at.text.slice(0, -1) }, whole.length + 1);
      const lines = this.label(whole === at.text ? at : title);
      this.groups.set(id, { id, lines, parent, order: this.nodes.size + this.groups.size, at });
      this.count(at, '틀이', this.groups.size, most.groups);
    }
    this.open.push({ id, at });
    if (this.open.length === most.depth + 1)
      this.report(at, `틀이 ${most.depth}겹보다 깊습니다. 겹을 줄여 주세요.`);
  }

  statement(line: Passage): void {
    const statement = parseStatement(line);
    if (statement.kind === 'unread') {
      const { rest } = statement;
      this.report(
        rest,
        `${quote(rest.text || line.text)}부터 읽을 수 없습니다. 모양은 [이름], [(저장소)], ([사람]), ((둥근 것)), {갈림길}, 화살표는 -->, -.->, ==>를 쓸 수 있습니다.`,
      );
      return;
    }
    const { mentions, links } = statement;
    for (const mention of mentions) this.mention(mention, links.length === 0);
    for (const link of links) this.link(link);
  }

  mention(mention: Mention, isAlone: boolean): void {
    const { id, at, shape, className } = mention;
    const group = this.open.at(-1)?.id;
    this.mentions.push({ ...mention, group });
    const kind = className === undefined ? undefined : this.kind(className, at);
    const known = this.nodes.get(id);
    if (mention.label === undefined) {
      // As in Mermaid, a node's bare id on a line of its own inside a group puts the node there.
      if (known !== undefined && isAlone && group !== undefined) known.group = group;
      if (known !== undefined && kind !== undefined) known.kind = kind;
      return;
    }
    const lines = this.label(mention.label);
    if (known === undefined) {
      if (this.groups.has(id)) this.isNew(at, id);
      const fallback = shape === 'actor' ? 'actor' : 'plain';
      this.add({ id, lines, shape, kind: kind ?? fallback, group }, at);
    } else if (known.lines.join('\n') !== lines.join('\n'))
      this.report(at, `${quote(id)}의 이름표를 두 번 다르게 적었습니다. 처음 한 번만 적어 주세요.`);
  }

  link({ from, to, at, label, stroke, heads }: Link): void {
    const lines = label === undefined ? [] : readLabel(label, this.report);
    for (const source of from) {
      for (const target of to) {
        if (this.edges.length > most.edges) return;
        this.edges.push({ from: source.id, to: target.id, lines, stroke, heads, at });
        this.count(at, '화살표가', this.edges.length, most.edges);
      }
    }
  }

  kind(className: string, at: Passage): Kind {
    const kind = kinds.find((each) => each === className);
    if (kind === undefined)
      this.report(
        at,
        `${quote(className)}라는 갈래가 없습니다. 쓸 수 있는 갈래: ${kinds.join(', ')}`,
      );
    return kind ?? 'plain';
  }

  label(label: Passage): string[] {
    const lines = readLabel(label, this.report);
    if (lines.length === 0)
      this.report(label, '이름표가 비어 있습니다. 눈에 보이는 글자로 적어 주세요.');
    return lines;
  }

  isNew(at: Passage, id: string): boolean {
    const isKnown = this.nodes.has(id) || this.groups.has(id);
    if (isKnown)
      this.report(at, `${quote(id)}을(를) 두 번 썼습니다. 틀과 상자마다 다른 이름을 붙여 주세요.`);
    return !isKnown;
  }

  /** Told once, where there is one too many. */
  count(at: Passage, what: string, number: number, limit: number): void {
    if (number === limit + 1)
      this.report(at, `${what} ${limit}개를 넘습니다. 그림을 나누어 주세요.`);
  }

  /** What never got a label is called by its id, as in Mermaid. */
  nameBare(): void {
    for (const { id, at, className, group } of this.mentions) {
      if (this.nodes.has(id) || this.groups.has(id)) continue;
      const kind = kinds.find((each) => each === className) ?? 'plain';
      const lines = this.label({ ...at, text: id });
      this.add({ id, lines, shape: 'box', kind, group }, at);
    }
  }

  add(node: Omit<Draft, 'order'>, at: Passage): void {
    this.nodes.set(node.id, { ...node, order: this.nodes.size + this.groups.size });
    this.count(at, '상자가', this.nodes.size, most.nodes);
  }

  /** What can be told only when everything is known. */
  finish(chart: Flowchart): void {
    for (const { id, at } of this.open)
      this.report(
        at,
        `${quote(`subgraph ${id}`)}를 닫는 \`end\`가 없습니다. 안의 것 다음에 한 줄로 적어 주세요.`,
      );
    const parents = findParents(chart);
    const filled = new Set(parents.values());
    for (const { id, at } of this.groups.values())
      if (!filled.has(id))
        this.report(at, `틀 ${quote(id)} 안이 비어 있습니다. 상자를 넣거나 틀을 지워 주세요.`);
    for (const { from, to, at } of this.edges)
      if (lift(from, to, parents) === undefined && (from !== to || this.groups.has(from)))
        this.report(
          at,
          `틀과 그 안에 있는 것은 화살표로 이을 수 없습니다(${quote(from)}, ${quote(to)}). 안의 상자와 이어 주세요.`,
        );
  }
}

/** What the dictionary knows has its own kind, whatever its author said; what is kept somewhere is drawn as a store. */
function settle(node: Draft, kindOf: KindOf): DiagramNode {
  if (node.shape !== 'box' && node.shape !== 'store') return node;
  const kind = kindOf(node.lines.join(' ')) ?? node.kind;
  const isStore = kind === 'plain' ? node.shape === 'store' : stores.includes(kind);
  return { ...node, kind, shape: isStore ? 'store' : 'box' };
}

const stores: readonly Kind[] = ['storage', 'database'];

/** The lines of a flowchart → what is to be drawn; every fault of it is reported at once, each with its place. */
export function parseFlowchart(
  { header, lines }: Source,
  report: Report,
  kindOf: KindOf = () => undefined,
): Flowchart {
  const reader = new Reader(report);
  if (!headerPattern.test(header.text)) report(header, '`flowchart TD`로 시작해 주세요.');
  for (const line of lines) reader.line(line);
  reader.nameBare();
  const chart: Flowchart = {
    nodes: [...reader.nodes.values()].map((node) => settle(node, kindOf)),
    groups: [...reader.groups.values()],
    edges: reader.edges,
  };
  reader.finish(chart);
  if (lines.length === 0) report(header, '그릴 것이 없습니다. 상자를 적어 주세요.');
  if (measureEffort(chart) > most.effort)
    report(
      header,
      '화살표가 너무 많은 줄을 지나며 얽힙니다. 화살표를 줄이거나 그림을 나누어 주세요.',
    );
  return chart;
}
