import type { Random } from './random.ts';

const handlers = [
  'onload',
  'onerror',
  'onclick',
  'onfocus',
  'onmouseover',
  'onpointerenter',
  'ontoggle',
  'onbegin',
  'onanimationstart',
  'onbeforetoggle',
  'onscrollend',
  'oncontentvisibilityautostatechange',
  'onauxclick',
  'onwheel',
] as const;

/** Elements that run a handler by themselves, or call for one. */
const withHandler: readonly ((handler: string) => string)[] = [
  (handler) => `<img src=x ${handler}=__pwn()>`,
  (handler) => `<img src="https://evil.example/p.gif" ${handler}="__pwn()" alt="x">`,
  (handler) => `<svg ${handler}=__pwn()></svg>`,
  (handler) => `<svg><animate ${handler}=__pwn() attributeName=x dur=1s /></svg>`,
  (handler) => `<details open ${handler}=__pwn()><summary>x</summary></details>`,
  (handler) => `<input autofocus ${handler}=__pwn()>`,
  (handler) => `<video src=x ${handler}=__pwn()></video>`,
  (handler) => `<video><source ${handler}=__pwn() src=x></video>`,
  (handler) => `<audio src=x ${handler}=__pwn()></audio>`,
  (handler) => `<body ${handler}=__pwn()>`,
  (handler) => `<iframe src="about:blank" ${handler}=__pwn()></iframe>`,
  (handler) => `<object data=x ${handler}=__pwn()></object>`,
  (handler) => `<kbd tabindex=0 autofocus ${handler}=__pwn()>x</kbd>`,
  (handler) => `<br style="content-visibility:auto" ${handler}=__pwn()>`,
  (handler) => `<a href="#x" ${handler}=__pwn()>x</a>`,
  (handler) => `<button popovertarget=p ${handler}=__pwn()>x</button><p popover id=p>x</p>`,
  (handler) => `<x-a tabindex=0 ${handler}=__pwn()>x</x-a>`,
  (handler) => `<link rel=stylesheet href="data:text/css,x" ${handler}=__pwn()>`,
  (handler) => `<style ${handler}=__pwn()>x{}</style>`,
  (handler) => `<math><mtext ${handler}=__pwn()>x</mtext></math>`,
];

/** Elements that lead to an address. */
const withAddress: readonly ((address: string) => string)[] = [
  (address) => `<a href="${address}">x</a>`,
  (address) => `<iframe src="${address}"></iframe>`,
  (address) => `<object data="${address}"></object>`,
  (address) => `<embed src="${address}">`,
  (address) => `<form action="${address}"><button>x</button></form>`,
  (address) => `<button formaction="${address}" form=f>x</button><form id=f></form>`,
  (address) => `<svg><a xlink:href="${address}"><text y=20>x</text></a></svg>`,
  (address) => `<svg><use href="${address}#x"/></svg>`,
  (address) => `<svg><image href="${address}"/></svg>`,
  (address) => `<math><a xlink:href="${address}">x</a></math>`,
  (address) => `<base href="${address}">`,
  (address) => `<meta http-equiv=refresh content="0;url=${address}">`,
  (address) => `<link rel=stylesheet href="${address}">`,
  (address) => `<img src="${address}">`,
  (address) => `<img srcset="${address} 2x" src=x>`,
  (address) => `<picture><source srcset="${address}"><img src=x></picture>`,
  (address) => `<area href="${address}">`,
  (address) => `<blockquote cite="${address}">x</blockquote>`,
  (address) => `<p style="background:url(${address})">x</p>`,
  (address) => `<style>@import "${address}";</style>`,
  (address) => `<a href="#" ping="${address}">x</a>`,
  (address) => `<video poster="${address}"></video>`,
  (address) => `<portal src="${address}"></portal>`,
];

/** Elements that are active as they are. */
const byThemselves = [
  '<script>__pwn()</script>',
  '<script src="data:text/javascript,__pwn()"></script>',
  '<script type=module>__pwn()</script>',
  '<svg><script>__pwn()</script></svg>',
  '<svg><script href="data:text/javascript,__pwn()"/></svg>',
  '<iframe srcdoc="<script>parent.__pwn()</script>"></iframe>',
  '<template shadowrootmode=open><script>__pwn()</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=__pwn()>"></noscript>',
  '<svg><set attributeName=href to="javascript:__pwn()"></set></svg>',
  '<!--><img src=x onerror=__pwn()>-->',
  '<!-- --!><img src=x onerror=__pwn()>-->',
  '<![CDATA[><img src=x onerror=__pwn()>]]>',
  '<?x ><img src=x onerror=__pwn()>?>',
  '<!x><img src=x onerror=__pwn()>',
  '</p><img src=x onerror=__pwn()>',
] as const;

const schemes = [
  'javascript:__pwn()',
  'javascript:parent.__pwn()',
  'javascript://evil.example/%0A__pwn()',
  'javascript:void __pwn()//https://ok.example',
  'data:text/html,<script>parent.__pwn()</script>',
  'data:text/html;base64,PHNjcmlwdD5wYXJlbnQuX19wd24oKTwvc2NyaXB0Pg==',
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='__pwn()'/>",
  'vbscript:__pwn()',
  'blob:https://evil.example/__pwn',
  'file:///etc/__pwn',
  '//evil.example/__pwn',
  '\\\\evil.example/__pwn',
  '/\\evil.example/__pwn',
  'view-source:javascript:__pwn()',
  'tel:__pwn()',
  'feed:javascript:__pwn()',
] as const;

/** What a browser drops or decodes before it reads a scheme. */
const schemeTricks: readonly ((address: string, random: Random) => string)[] = [
  (address) => address,
  (address, random) => changeCase(address, random),
  (address, random) => insert(address, random, '&Tab;'),
  (address, random) => insert(address, random, '&#x0A;'),
  (address, random) => insert(address, random, '&#13;'),
  (address, random) => insert(address, random, '\t'),
  (address, random) => insert(address, random, '&#x200B;'),
  (address) => `&#1;${address}`,
  (address) => `&#x20;&#14; ${address}`,
  (address) => `\u00a0${address}`,
  (address) => address.replace(':', '&#58;'),
  (address) => address.replace(':', '&colon;'),
  (address) => address.replace(':', '%3A'),
  (address) => address.replaceAll(/[a-z]/g, (letter) => `&#${letter.charCodeAt(0)};`),
  (address) => address.replace(/[a-z]/, (letter) => `&#x${letter.charCodeAt(0).toString(16)};`),
  (address) => `https://ok.example@${address}`,
];

/** An address that runs something or leads out of the site, in one of the spellings a browser understands. */
export const buildAddress = (random: Random): string =>
  random.pick(schemeTricks)(random.pick(schemes), random);

/** A piece of HTML that runs something, or asks another site for something. */
export function buildHtml(random: Random): string {
  const lot = random.below(8);
  if (lot < 4) return random.pick(withHandler)(random.pick(handlers));
  if (lot < 7) return random.pick(withAddress)(buildAddress(random));
  return random.pick(byThemselves);
}

const changeCase = (text: string, random: Random): string =>
  text.replaceAll(/[a-z]/g, (letter) => (random.once(2) ? letter.toUpperCase() : letter));

/** Puts something within the scheme: java&Tab;script: */
function insert(address: string, random: Random, piece: string): string {
  const at = 1 + random.below(Math.max(1, address.indexOf(':') - 1));
  return address.slice(0, at) + piece + address.slice(at);
}
