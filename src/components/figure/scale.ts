/** Width and height in pixels of the page. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Below this a window is held in the hand, and a picture is moved about rather than seen whole. */
const handheld = 960;

/** The smallest and the largest a picture gets, as multiples of what it is on the page. */
export const [least, most] = [1, 8];

/**
 * How many times larger than on the page a picture opens: twice in the hand; elsewhere as wide as the
 * window at most, and whole where that still enlarges it. Never smaller than on the page.
 */
export function chooseOpening(shown: Size, room: Size): number {
  const whole = Math.min(wholeIn(room, shown), 3);
  if (room.width < handheld) return Math.max(2, whole);
  return Math.max(least, Math.min(room.width / shown.width, Math.max(1.5, whole)));
}

/** Which form of a drawing has the larger lettering where all of it is in sight; the one on the page unless another gains. */
export function chooseForm(forms: readonly Size[], shown: number, room: Size): number {
  const gains = forms.map((form) => wholeIn(room, form));
  const best = gains.indexOf(Math.max(...gains));
  return gains[best]! > (gains[shown] ?? 0) * 1.05 ? best : shown;
}

const wholeIn = (room: Size, { width, height }: Size): number =>
  Math.min(room.width / width, room.height / height);
