import { buildPicture, tallWidth, type Drawing } from '../picture.ts';
import { drawLayout } from './draw.ts';
import { layOut } from './layout.ts';
import { parseFlowchart } from './parse.ts';
import type { Layout } from './placed.ts';

/** Flowcharts: the tall picture always, the wide one too for `flowchart LR`. */
export const flowchart: Drawing = {
  header: /^(?:flowchart|graph)\b/,
  read: (source, report) => {
    const chart = parseFlowchart(source, report);
    return async (prefix) => {
      const picture = (layout: Layout, form: 'tall' | 'wide') => {
        const drawn = drawLayout(layout, `${prefix}-${form}-head`);
        return buildPicture(source, drawn, `${prefix}-${form}`, form);
      };
      const down = await layOut(chart, 'down');
      if (down.kind !== 'placed') {
        const advice =
          down.kind === 'blocked'
            ? '화살표와 틀의 제목을 겹치지 않게 둘 자리가 없습니다. 틀이나 화살표를 줄여 주세요.'
            : `그림이 너무 넓습니다(${down.width}픽셀, 한도 ${tallWidth}픽셀). 이름표를 <br/>로 나누거나 나란히 놓인 것을 줄여 주세요.`;
        report(source.header, advice);
        return undefined;
      }
      const right = chart.direction === 'right' ? await layOut(chart, 'right') : undefined;
      const wide = right?.kind === 'placed' ? picture(right.layout, 'wide') : undefined;
      return { tall: picture(down.layout, 'tall'), wide };
    };
  },
};
