import { adoptStyles } from '#site/search/dom/adopt-styles.ts';
import css from './passage-links.css?inline';

/** What has an address of its own beside headings: see `markdown/rehype-passages.ts`. */
const passages = '.prose :is(p, figure, .table-scroll)[id^="P"]';
const isTouched = matchMedia('(hover: none)').matches;
const said = document.createElement('p');
const onlyLink = makeLink();

said.className = 'passage-said';
said.role = 'status';
document.body.append(said);
adoptStyles(css);

// Whoever points has one link, at the passage pointed at; on a touch screen each passage shows its own.
if (isTouched) for (const passage of document.querySelectorAll(passages)) put(makeLink(), passage);
else {
  document.addEventListener('pointerover', ({ target }) => offer(target));
  offer([...document.querySelectorAll(':hover')].at(-1));
  document.addEventListener('selectionchange', () =>
    offer(getSelection()?.focusNode?.parentElement),
  );
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('.prose .anchor') : null;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!(link instanceof HTMLAnchorElement) || !isPlain) return;
  event.preventDefault();
  void passOn(link.hash);
});

// Only headings are tab stops; from one of them the arrows go on through the passages.
document.addEventListener('keydown', (event) => {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined || !(event.target instanceof Element)) return;
  const from = event.target.closest('.prose .anchor');
  if (!from || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const stops = [...document.querySelectorAll(`.prose .anchor:not(.passage), ${passages}`)];
  const stop = stops[stops.indexOf(passageOf(from) ?? from) + by];
  if (stop?.matches('.anchor')) (stop as HTMLElement).focus();
  else if (stop) {
    offer(stop);
    onlyLink.focus();
  }
});

/** Shows the link at the passage in which something is, unless somebody is using it elsewhere. */
function offer(target: EventTarget | null | undefined): void {
  if (!(target instanceof Element) || target.closest('.passage')) return;
  const passage = target.closest(passages);
  if (passage) put(onlyLink, passage);
  else if (document.activeElement !== onlyLink) onlyLink.remove();
}

function makeLink(): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'anchor passage';
  // A hundred more stops on the way through a page help nobody: ears and keys have the headings.
  if (isTouched) Object.assign(link, { tabIndex: -1, ariaHidden: 'true' });
  return link;
}

function put(link: HTMLAnchorElement, passage: Element): void {
  const kind = passage.matches('p') ? '문단' : passage.matches('figure') ? '그림' : '표';
  link.href = `#${passage.id}`;
  link.ariaLabel = `이 ${kind}의 주소`;
  // What scrolls would cut off what stands in the margin.
  if (passage.matches('p, .photo')) passage.append(link);
  else passage.before(link);
}

/** The passage that a link stands at; nothing for one of a heading. */
const passageOf = (link: Element): Element | null =>
  link.matches('.passage') ? document.getElementById(link.getAttribute('href')!.slice(1)) : null;

/** The address of a place goes to whoever the reader picks, else to the clipboard, else into the address bar. */
async function passOn(hash: string): Promise<void> {
  const url = new URL(hash, location.href);
  url.search = '';
  history.replaceState(history.state, '', hash);
  try {
    if (isTouched && 'share' in navigator) return await navigator.share({ url: url.href });
    await navigator.clipboard.writeText(url.href);
    say('주소를 복사했습니다');
  } catch (error) {
    const isGivenUp = error instanceof DOMException && error.name === 'AbortError';
    if (!isGivenUp) say('주소창에 이 자리의 주소가 있습니다');
  }
}

let silence: ReturnType<typeof setTimeout> | undefined;

function say(text: string): void {
  clearTimeout(silence);
  said.textContent = text;
  silence = setTimeout(() => (said.textContent = ''), 3000);
}
