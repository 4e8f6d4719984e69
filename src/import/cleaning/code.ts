import type { Element, ElementContent } from 'hast';
import type { Findings } from '../report.ts';
import { lineOf, put, textOf } from './hast.ts';

/** A block of code with its language, without the colours and numbers that a page put into it. */
export function cleanCode(element: Element, findings: Findings): Element {
  const inner = element.children.find(
    (child) => child.type === 'element' && child.tagName === 'code',
  );
  const code = inner?.type === 'element' ? inner : element;
  const language = languageOf(element) ?? languageOf(code);
  const value = textOf({
    ...code,
    children: withoutNumbers(element === code ? element.children : element.children, findings),
  });
  return put(element, 'pre', [
    put(
      code,
      'code',
      [{ type: 'text', value }],
      language ? { className: [`language-${language}`] } : {},
    ),
  ]);
}

const numbers = /^(?:gutter|lineno|line-?numbers?(?:-rows)?|rouge-gutter|gl)$/;

function withoutNumbers(children: readonly ElementContent[], findings: Findings): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return child.type === 'text' ? [child] : [];
    if (classesOf(child).some((name) => numbers.test(name))) {
      findings.gone(lineOf(child), '코드의 줄 번호입니다.', textOf(child));
      return [];
    }
    if (child.tagName === 'br') return [{ type: 'text', value: '\n' }];
    return [{ ...child, children: withoutNumbers(child.children, findings) }];
  });
}

const classesOf = ({ properties: { className } }: Element): string[] =>
  Array.isArray(className) ? className.map(String) : String(className ?? '').split(/\s+/);

/** Languages that some pages name without saying that it is one. */
const bare =
  /^(?:bash|shell|sh|java|kotlin|scala|python|ruby|php|swift|go|rust|c|cpp|csharp|javascript|js|jsx|typescript|ts|tsx|json|ya?ml|xml|html|css|scss|sql|dockerfile|hcl|terraform|ini|toml|diff|markdown|http)$/;

function languageOf(element: Element): string | undefined {
  const named = classesOf(element).flatMap(
    (name) => /^(?:language|lang|highlight-source|highlight|brush:?)-?(.+)$/.exec(name)?.[1] ?? [],
  );
  const said = named[0] ?? element.properties['dataLang'] ?? element.properties['dataKeLanguage'];
  return typeof said === 'string' ? said : classesOf(element).find((name) => bare.test(name));
}
