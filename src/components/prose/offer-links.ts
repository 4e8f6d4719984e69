/** Loads the links to passages for whoever reads: on a touch screen, or with a pointer or the focus in the text. */
const load = () => void import('./passage-links.ts').catch(console.error);
const prose = document.querySelector('.prose');

if (matchMedia('(hover: none)').matches || prose?.matches(':hover, :focus-within')) load();
else
  for (const sign of ['pointerover', 'focusin'])
    prose?.addEventListener(sign, load, { once: true });
