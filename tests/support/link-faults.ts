/** A file of a built site by what it is, whatever its name. */
export type Part = 'recap' | 'style' | 'feed' | 'sitemap' | 'robots' | 'suggestions' | 'orphan';

/** An address that leads nowhere: how to put it into a site, and how the gate must name it. */
export interface LinkFault {
  readonly name: string;
  readonly part: Part;
  readonly rule: string;
  /** What the message says of it, as written. */
  readonly target: string;
  readonly plant: (text: string) => string;
}

/** Every kind of fault that an address can have, for a site at this address. */
export function buildLinkFaults(address: URL): readonly LinkFault[] {
  const root = address.pathname;
  const link = (target: string) => `<p><a href="${target}">가 보기</a></p>`;
  const recap = (name: string, rule: string, target: string, html = link(target)): LinkFault => ({
    ...{ name, part: 'recap', rule, target },
    plant: (text) => text.replace('</main>', `${html}</main>`),
  });
  const other = (
    name: string,
    part: Part,
    rule: string,
    target: string,
    plant: LinkFault['plant'],
  ) => ({ name, part, rule, target, plant }) satisfies LinkFault;
  const gone = (path: string) => `${address.href}${path}`;

  return [
    recap('a page that is gone', 'dead-link', `${root}events/gone/`),
    recap('a page that is gone, from where it stands', 'dead-link', '../gone-beside/'),
    recap('a file that is gone', 'dead-link', `${root}notes.pdf`),
    recap('a whole address of this site', 'dead-link', gone('gone-whole/')),
    recap('an anchor of another page', 'dead-anchor', `${root}events/#gone`),
    recap('an anchor of the same page', 'dead-anchor', '#gone'),
    recap('an anchor in Korean, percent-encoded', 'dead-anchor', '#%EC%97%86%EC%9D%8C'),
    recap(
      'an anchor in Korean, as Apple writes it',
      'dead-anchor',
      `#${'가나다'.normalize('NFD')}`,
      `<h2 id="가나다">가</h2>${link(`#${'가나다'.normalize('NFD')}`)}`,
    ),
    recap(
      'an anchor of a symbol',
      'dead-anchor',
      '#gone-symbol',
      '<svg><use href="#gone-symbol"></use></svg>',
    ),
    recap(
      'a filling that is gone',
      'dead-anchor',
      '#gone-paint',
      '<svg><path fill="url(#gone-paint)"></path></svg>',
    ),
    recap('upper case', 'dead-link', `${root}Events/`),
    recap('a page without its slash, which redirects', 'dead-link', `${root}events`),
    recap('a page by the name of its file', 'second-address', `${root}events/index.html`),
    recap('an address without the base path', 'outside-base', '/'),
    recap('more steps up than there are folders', 'outside-base', '../../../../../../../'),
    recap('a percent sign that means nothing', 'malformed-address', `${root}events/%E0%A4%A/`),
    recap('no address at all', 'malformed-address', 'https://'),
    recap('the machine it was built on', 'local-address', 'http://localhost:9999/events/'),
    recap('a machine in the house', 'local-address', 'http://192.168.0.7/'),
    recap('an address without a scheme', 'protocol-relative', '//example.com/'),
    recap('the same by a backslash', 'protocol-relative', String.raw`\\example.com/`),
    recap('a script as an address', 'address-scheme', 'javascript:alert(1)'),
    recap('the same, hidden by a tab', 'address-scheme', 'java\tscript:alert(1)'),
    recap('data as an address', 'address-scheme', 'data:text/html,x'),
    recap(
      'a picture',
      'dead-link',
      `${root}_astro/gone.webp`,
      `<img src="${root}_astro/gone.webp" alt="">`,
    ),
    recap(
      'one width of a picture',
      'dead-link',
      `${root}_astro/gone-960.webp`,
      `<img src="${root}card.png" srcset="${root}card.png 480w, ${root}_astro/gone-960.webp 960w" alt="">`,
    ),
    recap(
      'a picture of another site',
      'foreign-address',
      'https://example.com/a.webp',
      '<img src="https://example.com/a.webp" alt="">',
    ),
    recap('a script', 'dead-link', `${root}gone.js`, `<script src="${root}gone.js"></script>`),
    recap(
      'a script of another site',
      'foreign-address',
      'https://example.com/a.js',
      '<script src="https://example.com/a.js"></script>',
    ),
    recap(
      'a connection opened early',
      'foreign-address',
      'https://example.com/',
      '<link rel="preconnect" href="https://example.com/">',
    ),
    recap('a form', 'dead-link', `${root}find/`, `<form action="${root}find/"></form>`),
    recap(
      'a form of another site',
      'foreign-address',
      'https://example.com/find',
      '<form action="https://example.com/find"></form>',
    ),
    recap(
      'a description for machines',
      'dead-link',
      gone('described/'),
      `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Thing","url":"${gone('described/')}"}</script>`,
    ),
    other('the picture of a card', 'recap', 'dead-link', gone('picture.png'), (text) =>
      text.replace(/(property="og:image" content=")[^"]*/, `$1${gone('picture.png')}`),
    ),
    other('the card of another page', 'recap', 'page-address', address.href, (text) =>
      text.replace(/(property="og:url" content=")[^"]*/, `$1${address.href}`),
    ),
    other('the address of another page as its own', 'recap', 'page-address', address.href, (text) =>
      text.replace(/(rel="canonical" href=")[^"]*/, `$1${address.href}`),
    ),
    other(
      'a picture of a style sheet',
      'style',
      'dead-link',
      './gone.png',
      (text) => `${text}.a{background:url(./gone.png)}`,
    ),
    other(
      'a style sheet of a style sheet',
      'style',
      'dead-link',
      'gone.css',
      (text) => `@import "gone.css";${text}`,
    ),
    other(
      'a font of another site',
      'style',
      'foreign-address',
      'https://example.com/a.woff2',
      (text) => `${text}@font-face{src:url('https://example.com/a.woff2')}`,
    ),
    other('a line of the sitemap', 'sitemap', 'dead-link', gone('listed/'), (text) =>
      text.replace('</urlset>', `<url><loc>${gone('listed/')}</loc></url></urlset>`),
    ),
    other('a link of the feed', 'feed', 'dead-link', gone('told/'), (text) =>
      text.replace(/(<item>[\s\S]*?<link>)[^<]*/, `$1${gone('told/')}`),
    ),
    other('the id of a text in the feed', 'feed', 'dead-link', gone('guid/'), (text) =>
      text.replace(/(<guid[^>]*>)[^<]*/, `$1${gone('guid/')}`),
    ),
    other(
      'the sitemap that robots are told',
      'robots',
      'dead-link',
      gone('map.xml'),
      (text) => `${text}Sitemap: ${gone('map.xml')}\n`,
    ),
    other('a suggestion', 'suggestions', 'dead-link', gone('suggested/'), (text) =>
      text.replace(/("pages":\[)/, '$1["제안","suggested/",""],'),
    ),
    other(
      'a page without a link to it',
      'orphan',
      'no-way-in',
      'orphan/index.html',
      (text) => text,
    ),
  ];
}
