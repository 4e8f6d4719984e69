import { visit } from 'unist-util-visit';
import type { DiagramProblem } from '../diagrams/diagram.ts';
import { parseDiagram } from '../diagrams/parse.ts';
import { renderDiagram, type Rendered } from '../diagrams/render.ts';
import type { Problem } from '../problems/problem.ts';
import { findPlaceholders } from '../schema/placeholders.ts';
import type { Text } from './text.ts';

/** Draws every ` ```mermaid ` block of a text and says, line by line, what cannot be drawn. */
export async function lintDiagrams({ file, bodyLine, tree }: Text): Promise<Problem[]> {
  const blocks: { readonly source: string; readonly line: number }[] = [];
  visit(tree, 'code', ({ lang, value, position }) => {
    if (lang === 'mermaid') blocks.push({ source: value, line: position!.start.line + bodyLine });
  });
  const drawn = await Promise.all(
    blocks.map(async ({ source, line }) => {
      const rendered = await renderDiagram(source, 'lint');
      const problems = rendered.kind === 'drawn' ? leftBehind(source, rendered) : rendered.problems;
      return report(file, problems, line);
    }),
  );
  return drawn.flat();
}

/** Words of a picture that look like a mistake of the site; a picture has no code that could quote them. */
function leftBehind(
  source: string,
  { title, description, tall }: Extract<Rendered, { kind: 'drawn' }>,
): DiagramProblem[] {
  const words = [title, description];
  visit(tall.element, 'text', ({ value }) => void words.push(value));
  const [found] = findPlaceholders(words.join('\n'));
  if (found === undefined) return [];
  const at = source.split('\n').findIndex((line) => line.includes(found));
  const message = `\`${found}\`은(는) 기계가 남긴 글자처럼 보입니다. 다른 말로 적어 주세요.`;
  return [{ line: Math.max(0, at) + 1, message }];
}

/** What is wrong in the source of a slide; whether it fits is seen when it is drawn, once, by its author. */
export function lintSlide(file: string, source: string): Problem[] {
  const parsed = parseDiagram(source);
  return parsed.kind === 'faulty' ? report(file, parsed.problems, 1) : [];
}

const report = (file: string, problems: readonly DiagramProblem[], first: number): Problem[] =>
  problems.map(({ line, message }) => ({
    rule: 'diagram',
    severity: 'error',
    message,
    place: { kind: 'text', file, line: first + line - 1, column: 1 },
  }));
