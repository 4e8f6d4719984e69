/** Elements that go with all they hold: what runs, what loads, what draws. What stood in them is told. */
export const gone: ReadonlySet<string> = new Set(
  [
    'script style link meta base template object embed applet param canvas svg math frame frameset noframes',
    'noembed map area audio source track portal bgsound keygen datalist select textarea progress meter menuitem',
  ]
    .join(' ')
    .split(' '),
);

/** Elements that have a sign in Markdown, or that this site's Markdown may hold; all others are what is in them. */
export const kept: ReadonlySet<string> = new Set(
  [
    'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code hr br a strong b em i del s strike img',
    'table thead tbody tfoot tr th td kbd sub sup details summary q fn-ref fn-def',
  ]
    .join(' ')
    .split(' '),
);

/** Elements that begin a line of their own, and hold blocks. */
export const blocks: ReadonlySet<string> = new Set(
  [
    'address article aside body center div dialog dir fieldset figure footer form header hgroup html legend',
    'main nav noscript optgroup option section search listing xmp plaintext figcaption caption video iframe',
  ]
    .join(' ')
    .split(' '),
);

/** What a cell of a table, a heading or a sentence cannot hold. */
export const isBlock = (name: string): boolean =>
  blocks.has(name) ||
  /^(?:p|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|pre|hr|table|details|fn-def|tr|td|th|thead|tbody)$/.test(
    name,
  );
