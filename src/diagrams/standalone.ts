import { toHtml } from 'hast-util-to-html';
import { kinds } from './kinds.ts';
import { drawLegend } from './legend.ts';

/** A drawing as a picture by itself: its address, and an SVG that needs no page around it. */
export interface Standalone {
  readonly address: string;
  readonly svg: string;
  readonly width: number;
}

/** Room around a picture. */
const margin = 24;

/** The drawings of a page that say where they are to be had as pictures, in light colours, each with its legend. */
export function findStandalones(html: string, style: string): Standalone[] {
  const figures = html.matchAll(/<figure ([^>]*\bclass="diagram"[^>]*)>(.*?)<\/figure>/gs);
  return [...figures].flatMap(([, attributes = '', content = '']) => {
    const address = / data-picture="([^"]+)"/.exec(attributes)?.[1];
    const drawn = /<svg class="dg [^"]*" viewBox="([^"]+)"[^>]*>(.*?)<\/svg>/s.exec(content);
    if (address === undefined || drawn === null) return [];
    const [, box = '', parts = ''] = drawn;
    const [left = 0, top = 0, width = 0, height = 0] = box.split(' ').map(Number);
    const present = new Set(kinds.filter((kind) => parts.includes(`class="dg-${kind}"`)));
    const legend = drawLegend(present, top + height + 18, width);
    const below = legend.height === 0 ? 0 : legend.height + 18;
    const [wide, high] = [width + 2 * margin, height + below + 2 * margin];
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" class="dg" width="${wide}" height="${high}" viewBox="${left - margin} ${top - margin} ${wide} ${high}"><style>${style}</style>${parts}<g transform="translate(${left} 0)">${toHtml({ type: 'root', children: [...legend.parts] }, { space: 'svg' })}</g></svg>`;
    return [{ address, svg, width: wide }];
  });
}

const painted =
  /^(?:fill|font-(?:size|weight)|stroke(?:-(?:width|dasharray|linecap|linejoin))?|text-anchor)$/;

interface Rule {
  readonly selectors: readonly string[];
  readonly facts: readonly (readonly [name: string, value: string])[];
}

/**
 * What style sheets say of drawings, without variables, for whoever knows none: in light colours, and a rule that
 * names the colour of a kind is one for each kind too.
 */
export function buildStyle(css: string): string {
  const screen = css.replaceAll(/\/\*.*?\*\//gs, '').replace(/@media \(forced-colors.*/s, '');
  const rules = readRules(screen.replaceAll(/\s+/g, ' '));
  const variables = (selector: string) =>
    rules.filter(({ selectors }) => selectors.includes(selector)).flatMap(({ facts }) => facts);
  const usual = [...variables(':root'), ...variables('.diagram')];
  const scopes = [
    { prefix: '', known: new Map(usual) },
    ...kinds.map((kind) => ({
      prefix: `.dg-${kind} `,
      known: new Map([...usual, ...variables(`.dg-${kind}`)]),
    })),
  ];
  const drawn = rules.filter(({ selectors }) =>
    selectors.every((each) => /^\.dg-?\w*$/.test(each)),
  );
  return scopes
    .flatMap(({ prefix, known }) =>
      drawn.flatMap(({ selectors, facts }) => {
        const said = facts.flatMap(([name, value]) =>
          painted.test(name) && (prefix === '' || value.includes('--dg-'))
            ? [`${name}:${resolve(value, known)}`]
            : [],
        );
        if (said.length === 0) return [];
        return `${selectors.map((each) => prefix + each).join(',')}{${said.join(';')}}`;
      }),
    )
    .join('');
}

const readRules = (css: string): Rule[] =>
  [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selectors: selector.split(',').map((each) => each.trim()),
    facts: body.split(';').flatMap((fact) => {
      const [, name, value] = /^ ?([\w-]+): ?(.*?) ?$/.exec(fact) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  }));

const resolve = (value: string, known: ReadonlyMap<string, string>): string =>
  value
    .replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => resolve(known.get(name) ?? '', known))
    .replaceAll(/light-dark\(([^,()]+),[^()]+\)/g, '$1');
