import { chooseForm, type Size } from './scale.ts';

/** A copy of a figure's picture, and how large it would be at the size it has on the page. */
export interface Enlarged {
  readonly picture: HTMLImageElement | SVGSVGElement;
  readonly shown: Size;
  /** The file to keep, where there is one. */
  readonly file: string | undefined;
}

/** What of a figure the viewer shows in the room it has: the photo at its widest, the drawing in its better form. */
export function enlarge(figure: HTMLElement, room: Size): Enlarged {
  const photo = figure.querySelector('img');
  if (photo) return enlargePhoto(photo);
  const forms = [...figure.querySelectorAll<SVGSVGElement>('.dg')];
  const onPage = Math.max(
    0,
    forms.findIndex((form) => form.checkVisibility()),
  );
  const unit = forms[onPage]!.getScreenCTM()?.a ?? 1;
  const sizes = forms.map(({ viewBox: { baseVal } }) => ({
    width: baseVal.width * unit,
    height: baseVal.height * unit,
  }));
  const form = chooseForm(sizes, onPage, room);
  return {
    picture: copyApart(forms[form]!),
    shown: sizes[form]!,
    file: figure.dataset['picture'],
  };
}

function enlargePhoto(photo: HTMLImageElement): Enlarged {
  const { width, height } = photo.getBoundingClientRect();
  const picture = new Image();
  picture.alt = photo.alt;
  // What is there already stands in until the larger one is.
  picture.src = photo.currentSrc || photo.src;
  const file = findWidest(photo);
  const whole = new Image();
  whole.src = file;
  whole.decode().then(
    () => (picture.src = file),
    () => undefined,
  );
  return { picture, shown: { width, height }, file };
}

function findWidest({ srcset, src }: HTMLImageElement): string {
  const sources = srcset.split(', ').map((source) => source.split(' '));
  sources.sort(([, one = ''], [, other = '']) => parseInt(other) - parseInt(one));
  return sources[0]?.[0] || src;
}

/** A copy without ids, which may stand beside what it was made of. */
export function copyApart<Kind extends Element>(original: Kind): Kind {
  const copy = original.cloneNode(true) as Kind;
  for (const part of [copy, ...copy.querySelectorAll('[id]')]) part.removeAttribute('id');
  return copy;
}
