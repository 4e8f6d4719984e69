import type { Random } from './random.ts';

/** Wrappers in which a parser that repeats another's work reads something else. */
const wrappers: readonly ((html: string) => string)[] = [
  (html) => `<math><mtext><table><mglyph><style><!--</style>${html}`,
  (html) => `<svg></p><style><a id="</style>${html}">`,
  (html) => `<form><math><mtext></form><form><mglyph><style></math>${html}`,
  (html) => `<svg><style>${html}</style></svg>`,
  (html) => `<math><annotation-xml encoding="text/html"><style>${html}</style></annotation-xml>`,
  (html) => `<svg><foreignObject>${html}</foreignObject></svg>`,
  (html) => `<svg><desc>${html}</desc></svg>`,
  (html) => `<select><option>${html}</option></select>`,
  (html) => `<textarea>${html}`,
  (html) => `<title>${html}</title>`,
  (html) => `<noscript>${html}</noscript>`,
  (html) => `<template>${html}</template>`,
  (html) => `<xmp>${html}</xmp>`,
  (html) => `<listing>${html}</listing>`,
  (html) => `<plaintext>${html}`,
  (html) => `<table><tr>${html}</tr></table>`,
  (html) => `<details><summary>x</summary>${html}</details>`,
  (html) => `<kbd>${html}</kbd>`,
  (html) => `<br>${html}<br>`,
  (html) => `<!-- x -->${html}`,
  (html) => `<!-- ${html} -->`,
  (html) => `<a title="</a>${html.replaceAll('"', "'")}">x</a>`,
  (html) => `<x-a>${html}</x-a>`,
];

/** Spellings that a browser reads as the same tag, and a careless filter does not. */
const spellings: readonly ((html: string, random: Random) => string)[] = [
  (html) => html.toUpperCase().replaceAll('__PWN', '__pwn'),
  (html, random) =>
    html.replaceAll(/(?<=<\/?)[a-z]+/g, (name) =>
      [...name].map((letter) => (random.once(2) ? letter.toUpperCase() : letter)).join(''),
    ),
  (html) => html.replaceAll(/ (?=[a-z:]+=)/g, '/'),
  (html) => html.replaceAll(/ (?=[a-z:]+=)/g, '\n'),
  (html) => html.replaceAll(/ (?=[a-z:]+=)/g, '\t'),
  (html) => html.replaceAll(/ (?=[a-z:]+=)/g, '\f'),
  (html) => html.replaceAll('=__pwn()', ' = "__pwn()"'),
  (html) => html.replaceAll('=__pwn()', "='__pwn()'"),
  (html) => html.replaceAll('=__pwn()', '=&#95;_pwn()'),
  (html) => html.replaceAll('=__pwn()', '=__pwn&lpar;&rpar;'),
  (html) => html.replaceAll('=__pwn()', '=\u00a0__pwn()'),
  (html) => html.replaceAll('__pwn()', '\\u005f_pwn()'),
  (html) => html.replace('<', '<<'),
  (html) => html.replace(/>$/, ''),
  (html) => html.replace(/>$/, '//'),
  (html) => html.replace(/<([a-z])/, '<\u0000$1'),
  (html) => html.replace(/<([a-z])/, '<\u200b$1'),
  (html) => html.replace(/<([a-z])([a-z]*)/, '<$1\u0000$2'),
  (html) => html.replaceAll('<', '&lt;'),
  (html) => html.replaceAll('<', '\\<'),
];

/** The same HTML as an attacker would bring it past a filter: in a wrapper, in an odd spelling, or in both. */
export function disguise(html: string, random: Random): string {
  const spelt = random.once(3) ? html : random.pick(spellings)(html, random);
  return random.once(2) ? spelt : random.pick(wrappers)(spelt);
}
