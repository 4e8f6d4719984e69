import type { DiagramProblem } from './diagram.ts';
import { draw } from './draw.ts';
import type { Picture } from './draw.ts';
import { layOut, tallWidth } from './layout.ts';
import type { LaidOut } from './layout.ts';
import { parseDiagram } from './parse.ts';

/** A diagram as pictures: the tall one always, the wide one too when its author wrote `flowchart LR` and it is not too long. */
export type Rendered =
  | {
      readonly kind: 'drawn';
      readonly title: string;
      readonly description: string;
      readonly tall: Picture;
      readonly wide: Picture | undefined;
    }
  | { readonly kind: 'faulty'; readonly problems: readonly DiagramProblem[] };

/** Mermaid flowchart text → pictures, or what its author has to mend. `prefix` must be unique in the page. */
export async function renderDiagram(source: string, prefix: string): Promise<Rendered> {
  const parsed = parseDiagram(source);
  if (parsed.kind === 'faulty') return parsed;
  const { diagram } = parsed;
  const down = await layOut(diagram, 'down');
  if (down.kind !== 'placed')
    return { kind: 'faulty', problems: [{ line: 1, message: advice(down) }] };
  const tall = draw(diagram, down.layout, `${prefix}-tall`, 'tall');
  const right = diagram.direction === 'right' ? await layOut(diagram, 'right') : undefined;
  const wide =
    right?.kind === 'placed' ? draw(diagram, right.layout, `${prefix}-wide`, 'wide') : undefined;
  const { title = diagram.name, description } = diagram;
  return { kind: 'drawn', title, description, tall, wide };
}

function advice(failure: Exclude<LaidOut, { kind: 'placed' }>): string {
  return failure.kind === 'blocked'
    ? '화살표가 많아 틀의 제목을 둘 자리가 없습니다. 틀이나 화살표를 줄여 주세요.'
    : `그림이 너무 넓습니다(${failure.width}픽셀, 한도 ${tallWidth}픽셀). 이름표를 <br/>로 나누거나 나란히 놓인 것을 줄여 주세요.`;
}
