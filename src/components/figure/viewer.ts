import { adoptStyles } from '#site/search/dom/adopt-styles.ts';
import { copyApart, enlarge, type Enlarged } from './enlarged.ts';
import { edgesOf, readGestures, type Point } from './gestures.ts';
import { chooseOpening, least, most } from './scale.ts';
import css from './viewer.css?inline';

/** Opens the figures of a page large: one of them first, at that place of its picture, in parts of its size. */
export function openViewer(figures: readonly HTMLElement[], index: number, at = head): void {
  (viewer ??= new Viewer(figures)).open(index, at);
}

let viewer: Viewer | undefined;

/** How much larger a press of `+` makes a picture. */
const step = 1.4;

/** What is left free around a picture, as in the style sheet. */
const edge = 12;

/** Where a picture is looked at that nobody pointed at. */
const head: Point = { x: 0.5, y: 0 };

/** A dialog that fills the window: what to do above, the picture in a box that scrolls, its words below. */
class Viewer {
  readonly #figures: readonly HTMLElement[];
  readonly #dialog = make('dialog', 'viewer diagram');
  readonly #stage = make('div', 'viewer-stage');
  readonly #counter = make('output', 'figures');
  readonly #percent = make('output', 'figures');
  readonly #caption = make('div', 'viewer-caption');
  readonly #save = make('a', 'button', '그림 저장');
  #index = 0;
  #scale = least;
  #opening = least;
  #enlarged: Enlarged | undefined;
  #opener: HTMLElement | null = null;

  constructor(figures: readonly HTMLElement[]) {
    this.#figures = figures;
    this.#dialog.ariaLabel = '그림 크게 보기';
    Object.assign(this.#stage, { tabIndex: 0, autofocus: true, role: 'group' });
    this.#stage.ariaLabel = '그림: 방향 키로 옮기고 +, -, 0 키로 크기를 바꿉니다';
    const bar = make('div', 'viewer-bar');
    bar.append(
      this.#counter,
      act('−', '작게', () => this.#zoom(this.#scale / step)),
      this.#percent,
      act('+', '크게', () => this.#zoom(this.#scale * step)),
      act('1:1', '1:1: 본문과 같은 크기', () => this.#zoom(least)),
      act('닫기', '닫기', () => this.#dialog.close()),
    );
    const foot = make('div', 'viewer-foot');
    const turns = [
      act('이전', '이전 그림', () => this.#turn(-1)),
      act('다음', '다음 그림', () => this.#turn(1)),
    ] as const;
    for (const turn of turns) turn.hidden = figures.length < 2;
    foot.append(this.#caption, turns[0], this.#save, turns[1]);
    this.#dialog.append(bar, this.#stage, foot);
    document.body.append(this.#dialog);
    adoptStyles(css);
    this.#listen();
  }

  open(index: number, at: Point): void {
    if (this.#dialog.open) return;
    this.#opener = this.#figures[index]!.querySelector('.figure-open');
    // One step back leads to the page, not away from it.
    history.pushState({ isViewer: true }, '');
    this.#dialog.showModal();
    this.#show(index, at);
  }

  #listen(): void {
    readGestures(this.#stage, {
      zoomBy: (factor, at) => this.#zoom(this.#scale * factor, at),
      zoomInOrBack: (at) => this.#zoom(this.#opening * (this.#isZoomedIn() ? 1 : 2), at),
      turn: (by) => this.#turn(by),
    });
    this.#dialog.addEventListener('keydown', (event) => this.#onKey(event));
    this.#dialog.addEventListener('close', () => {
      if (isViewerState(history.state)) history.back();
      this.#opener?.focus({ preventScroll: true });
    });
    addEventListener('popstate', () => {
      this.#dialog.close();
      // Where the address names a place of the page, the way back gives that the focus first.
      setTimeout(() => {
        this.#opener?.focus({ preventScroll: true });
        this.#opener = null;
      });
    });
    let width = innerWidth;
    addEventListener('resize', () => {
      // The bars of a phone come and go; a phone that was turned is another room.
      if (this.#dialog.open && width !== innerWidth) this.#show(this.#index);
      width = innerWidth;
    });
  }

  #isZoomedIn(): boolean {
    return this.#scale > this.#opening * 1.05;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { isAtStart, isAtEnd } = edgesOf(this.#stage);
    const actions: Record<string, (() => void) | false> = {
      '+': () => this.#zoom(this.#scale * step),
      '=': () => this.#zoom(this.#scale * step),
      '-': () => this.#zoom(this.#scale / step),
      '0': () => this.#zoom(least),
      // As a swipe does: to the edge first, then on to the next.
      ArrowLeft: isAtStart && (() => this.#turn(-1)),
      ArrowRight: isAtEnd && (() => this.#turn(1)),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  }

  #turn(by: number): void {
    const count = this.#figures.length;
    if (count > 1) this.#show((this.#index + by + count) % count);
  }

  #show(index: number, at = head): void {
    const figure = this.#figures[index];
    if (!figure) return;
    const { clientWidth, clientHeight } = this.#stage;
    const room = { width: clientWidth - 2 * edge, height: clientHeight - 2 * edge };
    this.#index = index;
    this.#counter.textContent = `${index + 1} / ${this.#figures.length}`;
    const said = figure.querySelectorAll<HTMLElement>('.dg-legend, figcaption');
    this.#caption.replaceChildren(...Array.from(said, sayAgain));
    this.#enlarged = enlarge(figure, room);
    const { picture, shown, file } = this.#enlarged;
    this.#save.hidden = file === undefined;
    this.#save.href = file ?? '';
    this.#save.download = (file ?? '').replace(/^.*\/|\..*(?=\.\w+$)/g, '');
    this.#stage.replaceChildren(picture);
    this.#opening = chooseOpening(shown, room);
    this.#zoom(this.#opening);
    this.#stage.scrollTo(
      at.x * this.#stage.scrollWidth - clientWidth / 2,
      at.y * this.#stage.scrollHeight - clientHeight / 2,
    );
  }

  /** To a multiple of the size on the page; what is at a place of the window, else in the middle, stays there. */
  #zoom(scale: number, at = this.#middle()): void {
    if (!this.#enlarged) return;
    const { picture, shown } = this.#enlarged;
    const before = picture.getBoundingClientRect();
    this.#scale = Math.min(most, Math.max(least, scale));
    picture.style.inlineSize = `${shown.width * this.#scale}px`;
    picture.style.blockSize = `${shown.height * this.#scale}px`;
    this.#percent.textContent = `${Math.round(this.#scale * 100)}%`;
    const after = picture.getBoundingClientRect();
    this.#stage.scrollBy(
      after.left + ((at.x - before.left) / before.width) * after.width - at.x,
      after.top + ((at.y - before.top) / before.height) * after.height - at.y,
    );
  }

  #middle(): Point {
    const { left, top, width, height } = this.#stage.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }
}

/** A caption's words, or a legend; a caption itself belongs to a figure. */
function sayAgain(said: HTMLElement): HTMLElement {
  if (said.tagName !== 'FIGCAPTION') return copyApart(said);
  const words = make('div', '');
  words.append(...copyApart(said).childNodes);
  return words;
}

const isViewerState = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'isViewer' in state;

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), { className, textContent: text });
}

function act(text: string, name: string, action: () => void): HTMLButtonElement {
  const button = make('button', 'button', text);
  button.type = 'button';
  button.ariaLabel = name;
  button.addEventListener('click', action);
  return button;
}
