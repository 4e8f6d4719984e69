import { printable } from './printable.ts';
import type { Problem } from './problem.ts';

/** Problems as GitHub annotations, so that a pull request shows each on the author's own line. */
export function renderGithub(problems: readonly Problem[]): string {
  return problems
    .map(({ severity, message, hint, rule, place }) => {
      const point = place.kind === 'text' ? `,line=${place.line},col=${place.column}` : '';
      const text = escape(hint ? `${message}\n${hint}` : message);
      return `::${severity} file=${escapeProperty(place.file)}${point},title=${rule}::${text}`;
    })
    .join('\n');
}

const escape = (text: string): string =>
  text.split('\n').map(printable).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');

/** What stands before the `::`, where `,` and `:` part one property from the next. */
const escapeProperty = (text: string): string =>
  escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
