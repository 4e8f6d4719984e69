/** A place in the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What hands ask of a picture. */
export interface Wishes {
  readonly zoomBy: (factor: number, at: Point) => void;
  /** A double tap or click. */
  readonly zoomInOrBack: (at: Point) => void;
  readonly turn: (step: number) => void;
}

/** The longest a double tap takes, the furthest a finger that taps moves, the least that a swipe moves. */
const [tapTime, tapReach, swipeReach] = [350, 24, 60];

/** Reads what mouse, wheel and fingers do on a box that scrolls. One finger scrolls it by itself. */
export function readGestures(stage: HTMLElement, wishes: Wishes): void {
  readWheel(stage, wishes);
  readDrag(stage);
  readTaps(stage, wishes);
  readFingers(stage, wishes);
}

/** With Ctrl, as a pinch on a touch pad is told, too. */
function readWheel(stage: HTMLElement, { zoomBy }: Wishes): void {
  stage.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoomBy(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.004)), placeOf(event));
    },
    { passive: false },
  );
}

function readDrag(stage: HTMLElement): void {
  stage.addEventListener('pointerdown', ({ pointerType, button, pointerId }) => {
    if (pointerType !== 'mouse' || button !== 0) return;
    stage.setPointerCapture(pointerId);
    stage.dataset['held'] = '';
  });
  stage.addEventListener('pointermove', ({ movementX, movementY }) => {
    if ('held' in stage.dataset) stage.scrollBy(-movementX, -movementY);
  });
  stage.addEventListener('lostpointercapture', () => delete stage.dataset['held']);
}

function readTaps(stage: HTMLElement, { zoomInOrBack }: Wishes): void {
  let [last, began] = [
    { x: 0, y: 0, time: -tapTime },
    { x: 0, y: 0 },
  ];
  stage.addEventListener('pointerdown', (event) => (began = placeOf(event)));
  stage.addEventListener('click', (event) => {
    const tap = { ...placeOf(event), time: event.timeStamp };
    const isTap = distance(tap, began) < tapReach;
    const isSecond = tap.time - last.time < tapTime && distance(tap, last) < tapReach;
    if (isTap && isSecond) zoomInOrBack(tap);
    last = isTap && !isSecond ? tap : { ...tap, time: -tapTime };
  });
}

/** Two fingers pinch; one that begins at an edge of the picture and goes on beyond it turns to the next. */
function readFingers(stage: HTMLElement, { zoomBy, turn }: Wishes): void {
  let pinch: { middle: Point; spread: number } | undefined;
  let swipe: (Point & { isAtStart: boolean; isAtEnd: boolean }) | undefined;
  const options = { passive: false };
  stage.addEventListener(
    'touchstart',
    (event) => {
      const [one, other] = event.touches;
      swipe = one && !other ? { ...placeOf(one), ...edgesOf(stage) } : undefined;
      pinch = one && other ? measure(one, other) : undefined;
      if (pinch) event.preventDefault();
    },
    options,
  );
  stage.addEventListener(
    'touchmove',
    (event) => {
      const [one, other] = event.touches;
      if (!pinch || !one || !other) return;
      if (event.cancelable) event.preventDefault();
      const now = measure(one, other);
      stage.scrollBy(pinch.middle.x - now.middle.x, pinch.middle.y - now.middle.y);
      zoomBy(now.spread / pinch.spread, now.middle);
      pinch = now;
    },
    options,
  );
  stage.addEventListener('touchend', ({ changedTouches: [finger] }) => {
    pinch = undefined;
    if (!swipe || !finger) return;
    const [x, y] = [finger.clientX - swipe.x, finger.clientY - swipe.y];
    const isAcross = Math.abs(x) > swipeReach && Math.abs(x) > 2 * Math.abs(y);
    if (isAcross && (x < 0 ? swipe.isAtEnd : swipe.isAtStart)) turn(x < 0 ? 1 : -1);
    swipe = undefined;
  });
}

/** Whether a box is scrolled to its left edge, to its right one, or to both. */
export const edgesOf = ({ scrollLeft, clientWidth, scrollWidth }: Element) => ({
  isAtStart: scrollLeft < 2,
  isAtEnd: scrollLeft + clientWidth > scrollWidth - 2,
});

const placeOf = ({ clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>): Point => ({
  x: clientX,
  y: clientY,
});

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

function measure(one: Touch, other: Touch): { middle: Point; spread: number } {
  const [a, b] = [placeOf(one), placeOf(other)];
  return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, spread: distance(a, b) };
}
