import { most } from '../limits.ts';
import { buildPicture, wideWidth, widestTall, type Drawing } from '../picture.ts';
import { drawLayout } from './draw.ts';
import type { Flowchart } from './flowchart.ts';
import { layOut, type LaidOut } from './layout.ts';
import { parseFlowchart } from './parse.ts';
import type { Layout } from './placed.ts';

/** Flowcharts, tall and wide. */
export const flowchart: Drawing = {
  header: /^(?:flowchart|graph)\b/,
  read: (source, report, kindOf) => {
    const chart = parseFlowchart(source, report, kindOf);
    return async () => {
      const down = await layOutTall(chart);
      if (down.kind !== 'placed') {
        const advice =
          down.kind === 'blocked'
            ? '화살표와 틀의 제목을 겹치지 않게 둘 자리가 없습니다. 틀이나 화살표를 줄여 주세요.'
            : `그림이 너무 넓습니다(${down.width}픽셀, 한도 ${widestTall}픽셀). 이름표를 <br/>로 나누거나 나란히 놓인 것을 줄여 주세요.`;
        report(source.header, advice);
        return undefined;
      }
      const tall = drawLayout(down.layout);
      const wide = await layOutWide(chart, down.layout);
      return {
        kinds: tall.kinds,
        tall: buildPicture(source, tall, 'tall'),
        wide: wide && buildPicture(source, drawLayout(wide), 'wide'),
      };
    };
  },
};

/** Within a phone's width; what is too wide for it from left to right, or a little wider, for readers to scroll. */
async function layOutTall(chart: Flowchart): Promise<LaidOut> {
  const down = await layOut(chart, 'down');
  if (down.kind !== 'too wide') return down;
  for (const direction of down.width <= widestTall
    ? (['down', 'right'] as const)
    : (['right'] as const)) {
    const wider = await layOut(chart, direction, widestTall, most.lessPatience);
    if (wider.kind === 'placed') return wider;
  }
  return down;
}

/** Whatever direction an author named: from left to right, or, where that takes too much room, in wider rows. */
async function layOutWide(chart: Flowchart, tall: Layout): Promise<Layout | undefined> {
  for (const [direction, gain] of [
    ['right', 1],
    ['down', 0.8],
  ] as const) {
    const wide = await layOut(chart, direction, wideWidth, most.lessPatience);
    if (wide.kind === 'placed' && wide.layout.height < gain * tall.height) return wide.layout;
  }
  return undefined;
}
