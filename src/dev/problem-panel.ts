import { decodeAddress } from '../schema/addresses.ts';
import { element as make } from '../search/dom/elements.ts';
import { sortForPage, type Findings, type ShownProblem } from './shown-problems.ts';
import styles from './problem-panel.css?inline';

/* Shows what the check of the content found, over the page, while somebody writes. Texts of authors are text here, never HTML. */

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** Whether it was folded or opened by hand is known from page to page. */
const memory = 'content-problems';

class ProblemPanel extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });

  connectedCallback(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    this.#root.adoptedStyleSheets = [sheet];
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', '글 검사');
  }

  show(findings: Findings): void {
    if (findings.kind === 'failed')
      this.#root.replaceChildren(fold('글 검사가 멈췄습니다', [make('p', findings.why)], true));
    else if (findings.problems.length === 0) this.#root.replaceChildren();
    else this.#root.replaceChildren(renderProblems(findings.problems));
  }
}

function renderProblems(problems: readonly ShownProblem[]): HTMLElement {
  const path = decodeAddress(location.pathname, decodeURI) ?? location.pathname;
  const { own, others, isStale } = sortForPage(problems, path.slice(base.length));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const parts = [
    ...(isStale ? [make('p', `이 쪽의 파일을 읽을 수 없어 ${stale}`, 'stale')] : []),
    ...(own.length > 0 ? [make('h2', '이 쪽'), list(own)] : []),
    ...(others.length > 0 ? [make('h2', '다른 쪽'), list(others)] : []),
  ];
  const ofPage = own.length > 0 ? ` (이 쪽 ${own.length}건)` : '';
  const title = `오류 ${errors}건, 주의 ${problems.length - errors}건${ofPage}`;
  return fold(title, parts, own.length > 0);
}

const stale = '고치기 전의 모습입니다. 아래를 고치면 새로 보입니다.';

function fold(title: string, parts: readonly HTMLElement[], isOpen: boolean): HTMLElement {
  const details = document.createElement('details');
  const chosen = sessionStorage.getItem(memory);
  details.open = chosen === null ? isOpen : chosen === 'open';
  const summary = make('summary', title);
  // It is told before the fold follows.
  summary.addEventListener('click', () => {
    sessionStorage.setItem(memory, details.open ? 'folded' : 'open');
  });
  const scroll = make('div', '', 'scroll');
  scroll.append(...parts);
  details.append(summary, scroll);
  return details;
}

function list(problems: readonly ShownProblem[]): HTMLElement {
  const made = document.createElement('ul');
  made.append(...problems.map(item));
  return made;
}

function item({ file, line, column, severity, message, hint, rule }: ShownProblem): HTMLElement {
  const made = make('li', '', severity);
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  const open = make('button', place);
  open.title = '편집기에서 엽니다';
  open.addEventListener(
    'click',
    () => void fetch(`${base}__open-in-editor?file=${encodeURIComponent(place)}`),
  );
  const words = make('p');
  words.append(make('b', severity === 'error' ? '오류' : '주의'), ` ${message}`);
  const where = make('p');
  const link = make('a', rule);
  link.href = `${base}guide/rules/#${rule}`;
  where.append(open, ' ', link);
  made.append(words, ...(hint === undefined ? [] : [make('p', `→ ${hint}`, 'quiet')]), where);
  return made;
}

/** Which version of the content this page shows, as the server said when it sent the page. */
function shownVersion(): number {
  const [navigation] = performance.getEntriesByType('navigation');
  const { serverTiming = [] } = (navigation ?? {}) as Partial<PerformanceNavigationTiming>;
  return serverTiming.find(({ name }) => name === 'content')?.duration ?? 0;
}

customElements.define('content-problems', ProblemPanel);
const panel = new ProblemPanel();
document.body.append(panel);
import.meta.hot?.on('content:findings', (findings: Findings) => panel.show(findings));
import.meta.hot?.send('content:ask', shownVersion());
