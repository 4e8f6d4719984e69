/** Loads the links to passages with the first sign that somebody reads: a pointer, the focus, a finger's screen. */
const load = () => void import('./passage-links.ts').catch(console.error);
const prose = document.querySelector('.prose');

if (matchMedia('(hover: none)').matches) addEventListener('load', () => setTimeout(load));
for (const sign of ['pointerover', 'focusin']) prose?.addEventListener(sign, load, { once: true });
