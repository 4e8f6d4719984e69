import type { DiagramProblem } from './diagram.ts';
import { draw } from './draw.ts';
import type { Picture } from './draw.ts';
import { layOut, tallWidth, wideWidth } from './layout.ts';
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
  const layout = await layOut(diagram, 'down');
  if (layout === undefined || layout.width > tallWidth) {
    const message =
      layout === undefined
        ? '화살표가 많아 틀의 제목을 둘 자리가 없습니다. 틀이나 화살표를 줄여 주세요.'
        : `그림이 너무 넓습니다(${layout.width}픽셀, 한도 ${tallWidth}픽셀). 이름표를 <br/>로 나누거나 나란히 놓인 것을 줄여 주세요.`;
    return { kind: 'faulty', problems: [{ line: 1, message }] };
  }
  const tall = draw(diagram, layout, `${prefix}-tall`, 'tall');
  const side = diagram.direction === 'right' ? await layOut(diagram, 'right') : undefined;
  const wide =
    side && side.width <= wideWidth ? draw(diagram, side, `${prefix}-wide`, 'wide') : undefined;
  const { title = diagram.name, description } = diagram;
  return { kind: 'drawn', title, description, tall, wide };
}
