import type { Search } from './peer.ts';

/* The pages of the floor as plain HTML: what the minimal Astro, Eleventy and Hugo show alike. */

/** A description comes with its quotation marks, or without where a language of templates has none there. */
const page = (title: string, description: string, content: string) => `<!doctype html>
<html lang="ko">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${title}</title>
    <meta name="description" content=${description} />
    <link rel="icon" href="data:," />
    <style>
      body { max-width: 42rem; margin: 0 auto; padding: 1rem; font: 1rem/1.7 system-ui, sans-serif; }
    </style>
  </head>
  <body>
    <nav><a href="/">목록</a> · <a href="/search/">검색</a></nav>
    ${content}
  </body>
</html>
`;

/** A recap's page of what stands for its parts in some language of templates. */
const recap = (title: string, description: string, date: string, content: string) =>
  page(
    title,
    description,
    `<main data-pagefind-body>
      <h1>${title}</h1>
      <time>${date}</time>
      ${content}
    </main>`,
  );

const list = (items: string) => page('글', '"글"', `<h1>글</h1>\n    <ul>${items}</ul>`);

/** As little as searches with Pagefind: a field and the first five. */
const search = page(
  '검색',
  '"검색"',
  `<h1>검색</h1>
    <input type="search" aria-label="검색어" />
    <ol></ol>
    <script type="module">
      const list = document.querySelector("ol");
      document.querySelector("input").addEventListener("input", async ({ target }) => {
        const { debouncedSearch } = await import("/pagefind/pagefind.js");
        const found = await debouncedSearch(target.value);
        if (found === null) return;
        const hits = await Promise.all(found.results.slice(0, 5).map((result) => result.data()));
        list.innerHTML = hits
          .map(({ url, meta, excerpt }) => \`<li><a href="\${url}">\${meta.title}</a><p>\${excerpt}</p></li>\`)
          .join("");
      });
    </script>`,
);

const searching: Search = { page: '/search/', field: 'input', hit: 'ol > li' };

export const plainPages = { recap, list, search, searching };
