import { kinds } from './diagram.ts';
import type {
  Diagram,
  DiagramEdge,
  DiagramGroup,
  DiagramNode,
  DiagramProblem,
  Kind,
} from './diagram.ts';
import { parseLabel, parseStatement } from './statements.ts';
import type { Mention } from './statements.ts';

/** A diagram that can be drawn, or what its author has to mend. */
export type Parsed =
  | { readonly kind: 'diagram'; readonly diagram: Diagram }
  | { readonly kind: 'faulty'; readonly problems: readonly DiagramProblem[] };

type Draft = { -readonly [Key in keyof DiagramNode]: DiagramNode[Key] };
interface Reference {
  readonly id: string;
  readonly line: number;
}

const headerPattern = /^(?:flowchart|graph)\s+(TD|TB|LR)\s*;?$/;
const stylingPattern = /^(?:classDef|style|linkStyle|click|direction)\b/;

/** What was read so far; one per call of `parseDiagram`. */
class Reader {
  readonly nodes = new Map<string, Draft>();
  readonly groups = new Map<string, DiagramGroup>();
  readonly edges: DiagramEdge[] = [];
  readonly problems: DiagramProblem[] = [];
  readonly references: Reference[] = [];
  readonly facts = new Map<'title' | 'accTitle' | 'accDescr' | 'header', string>();
  readonly open: { readonly id: string; readonly line: number }[] = [];

  report(line: number, message: string): void {
    this.problems.push({ line, message });
  }

  mention(mention: Mention, line: number, alone: boolean): void {
    const group = this.open.at(-1)?.id;
    const known = this.nodes.get(mention.id);
    if (mention.lines === undefined) {
      this.references.push({ id: mention.id, line });
      // As in Mermaid, a node's bare id on a line of its own inside a group puts the node there.
      if (known !== undefined && alone && group !== undefined) known.group = group;
      if (known !== undefined && mention.className !== undefined)
        known.kind = this.kind(mention.className, line);
      return;
    }
    if (known !== undefined && known.lines.join('\n') !== mention.lines.join('\n')) {
      this.report(
        line,
        `\`${mention.id}\`의 이름표를 두 번 다르게 적었습니다. 처음 한 번만 적어 주세요.`,
      );
    }
    if (known !== undefined) return;
    const kind = mention.className === undefined ? undefined : this.kind(mention.className, line);
    const { id, lines, shape } = mention;
    this.nodes.set(id, {
      id,
      lines,
      shape,
      kind: kind ?? (shape === 'actor' ? 'actor' : 'plain'),
      group,
      order: this.nodes.size + this.groups.size,
    });
  }

  kind(className: string, line: number): Kind {
    const kind = kinds.find((each) => each === className);
    if (kind === undefined)
      this.report(
        line,
        `\`${className}\`라는 갈래가 없습니다. 쓸 수 있는 갈래: ${kinds.join(', ')}`,
      );
    return kind ?? 'plain';
  }

  statement(text: string, line: number): void {
    const statement = parseStatement(text);
    if (statement.kind === 'unread') {
      this.report(
        line,
        `\`${statement.rest || text}\`부터 읽을 수 없습니다. 모양은 [이름], [(저장소)], ([사람]), 화살표는 -->, -.->, ==>를 쓸 수 있습니다.`,
      );
      return;
    }
    const { mentions, arrows } = statement;
    for (const each of mentions) this.mention(each, line, arrows.length === 0);
    for (const { from, to, ...arrow } of arrows) {
      const [source, target] = [mentions[from], mentions[to]];
      if (source !== undefined && target !== undefined)
        this.edges.push({ from: source.id, to: target.id, ...arrow });
    }
  }

  subgraph(text: string, line: number): void {
    const [, id = '', label = id] = /^([\p{L}\p{N}_-]+)\s*(?:\[(.+)\])?$/u.exec(text) ?? [];
    if (id === '') this.report(line, '`subgraph 이름[제목]` 꼴로 적어 주세요.');
    this.groups.set(id, {
      id,
      lines: parseLabel(label),
      parent: this.open.at(-1)?.id,
      order: this.nodes.size + this.groups.size,
    });
    this.open.push({ id, line });
  }

  line(text: string, line: number): void {
    const fact = /^(accTitle|accDescr)\s*:\s*(.+)$/.exec(text);
    if (fact !== null)
      this.facts.set(fact[1] === 'accTitle' ? 'accTitle' : 'accDescr', (fact[2] ?? '').trim());
    else if (!this.facts.has('header')) {
      this.facts.set('header', headerPattern.exec(text)?.[1] ?? 'TD');
      if (!headerPattern.test(text))
        this.report(line, '`flowchart TD`나 `flowchart LR`로 시작해야 합니다.');
    } else if (stylingPattern.test(text)) {
      this.report(
        line,
        `\`${text.split(/\s/)[0]}\`은(는) 쓸 수 없습니다. 색과 방향은 그리는 쪽에서 정합니다.`,
      );
    } else if (/^subgraph\s/.test(text)) this.subgraph(text.slice(8).trim(), line);
    else if (text === 'end') {
      if (this.open.pop() === undefined) this.report(line, '`end`에 맞는 `subgraph`가 없습니다.');
    } else this.statement(text, line);
  }
}

/** Reads the frontmatter, if there is one, and says where the rest begins. */
function readTitle(lines: readonly string[], reader: Reader): number {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (lines[first]?.trim() !== '---') return 0;
  const last = lines.findIndex((line, index) => index > first && line.trim() === '---');
  if (last === -1) {
    reader.report(first + 1, '머리말을 닫는 `---`가 없습니다.');
    return first + 1;
  }
  const title = lines
    .slice(first, last)
    .map((line) => /^\s*title:\s*(.+)$/.exec(line)?.[1])
    .find((each) => each !== undefined);
  if (title !== undefined) reader.facts.set('title', title.trim().replace(/^(["'])(.*)\1$/, '$2'));
  return last + 1;
}

/** Mermaid flowchart text → a diagram, or every fault of it at once, each with its line. */
export function parseDiagram(source: string): Parsed {
  const reader = new Reader();
  const lines = source.split(/\r?\n/);
  const start = readTitle(lines, reader);
  lines.forEach((line, index) => {
    const text = line.trim();
    if (index >= start && text !== '' && !text.startsWith('%%')) reader.line(text, index + 1);
  });
  const { nodes, groups, edges, facts, problems } = reader;
  for (const { id, line } of reader.open)
    reader.report(line, `\`subgraph ${id}\`를 닫는 \`end\`가 없습니다.`);
  for (const { id, line } of reader.references) {
    if (!nodes.has(id) && !groups.has(id))
      reader.report(
        line,
        `\`${id}\`의 이름표가 없습니다. \`${id}[이름]\`처럼 한 번은 적어 주세요.`,
      );
  }
  if (nodes.size === 0 && problems.length === 0) reader.report(1, '그릴 것이 없습니다.');
  const [name, description] = [facts.get('accTitle'), facts.get('accDescr')];
  const head = Math.min(start + 1, lines.length);
  if (name === undefined)
    reader.report(head, '`accTitle: …`이 없습니다. 그림이 무엇인지 한 구절로 적어 주세요.');
  if (description === undefined)
    reader.report(
      head,
      '`accDescr: …`이 없습니다. 그림이 보여 주는 것을 한두 문장으로 적어 주세요.',
    );
  if (problems.length > 0 || name === undefined || description === undefined) {
    return { kind: 'faulty', problems: problems.toSorted((one, other) => one.line - other.line) };
  }
  const direction = facts.get('header') === 'LR' ? 'right' : 'down';
  const diagram = {
    title: facts.get('title'),
    name,
    description,
    direction,
    edges,
    nodes: [...nodes.values()],
    groups: [...groups.values()],
  } as const;
  return { kind: 'diagram', diagram };
}
