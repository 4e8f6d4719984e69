import { element, part } from '#site/search/dom/elements.ts';
import type { CacheNames } from '#site/workers/holding.ts';
import { forget, readKept, type Kept } from './read-kept.ts';

const days = new Intl.DateTimeFormat('ko', { dateStyle: 'medium', timeStyle: 'short' });
const sizes = new Intl.NumberFormat('ko', { maximumFractionDigits: 1 });

/** `<kept-pages>`: says what is kept, and stands in for a page that is not and cannot be reached. */
class KeptPages extends HTMLElement {
  readonly #names = JSON.parse(this.dataset['names']!) as CacheNames;

  connectedCallback(): void {
    this.#button('again').addEventListener('click', () => location.reload());
    this.#button('forget').addEventListener('click', () => this.#change(forget(this.#names)));
    this.#button('resume').addEventListener(
      'click',
      () =>
        // Every page asks for its worker when it is loaded.
        void caches.delete(this.#names.off).then(() => location.reload()),
    );
    this.#button('keep').addEventListener('click', () => this.#change(keepSearch()));
    void this.#show();
  }

  #change(work: Promise<unknown>): void {
    void work.catch(console.error).then(() => this.#show());
  }

  async #show(): Promise<void> {
    const isKeeper = 'serviceWorker' in navigator && 'caches' in window;
    const kept = isKeeper ? await readKept(this.#names).catch(() => undefined) : undefined;
    part(this, 'status', HTMLElement).textContent = this.#describe(kept);
    part(this, 'list', HTMLElement).replaceChildren(
      ...(kept?.pages ?? []).map(({ address, title, since }) => {
        const link = element('a', title);
        link.href = address;
        const item = element('li');
        item.append(link, element('span', days.format(since), 'quiet'));
        return item;
      }),
    );
    part(this, 'search', HTMLElement).textContent = describeSearch(kept);
    const isOn = kept?.isOff === false;
    this.#button('again').hidden = !this.#isMissed;
    this.#button('keep').hidden = !isOn || kept.search !== undefined;
    this.#button('forget').hidden = !isOn;
    this.#button('resume').hidden = kept?.isOff !== true;
  }

  /** Whether another page was asked for. */
  get #isMissed(): boolean {
    return location.pathname !== this.dataset['here'];
  }

  #describe(kept: Kept | undefined): string {
    const missed = this.#isMissed
      ? '연결이 없습니다. 이 주소의 쪽은 보관하지 않아 지금은 열 수 없습니다. '
      : '';
    return missed + describeKept(kept);
  }

  #button(name: string): HTMLButtonElement {
    return part(this, name, HTMLButtonElement);
  }
}

function describeKept(kept: Kept | undefined): string {
  if (!kept) return '이 브라우저는 이 주소의 쪽을 보관하지 못합니다. https 주소로 열어 주세요.';
  if (kept.isOff) return '아무것도 보관하지 않습니다.';
  const size = `모두 ${sizes.format(kept.bytes / 1_000_000)}MB를 씁니다.`;
  if (kept.pages.length === 0) return `아직 연 쪽이 없습니다. ${size}`;
  return `보관한 쪽은 ${kept.pages.length}쪽입니다. ${size}`;
}

function describeSearch(kept: Kept | undefined): string {
  if (!kept || kept.isOff) return '';
  if (!kept.search) return '검색은 보관하지 않았습니다.';
  return `검색도 보관했습니다(${days.format(kept.search)}).`;
}

/** Asks the worker for it, and waits until it is done. */
const keepSearch = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', resolve);
    port1.start();
    navigator.serviceWorker.controller?.postMessage('search', [port2]);
  });

customElements.define('kept-pages', KeptPages);
