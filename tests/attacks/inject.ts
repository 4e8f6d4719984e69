import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import type { Payload } from './payloads.ts';

/**
 * Puts attacks into a built page as if nothing were ever escaped or sanitised: a document with the text
 * in the title, in attributes and in the body, and one with what Markdown makes of it.
 */
export async function openInjector(
  page: string,
): Promise<(payload: Payload) => Promise<readonly string[]>> {
  const markdown = await createMarkdownProcessor({ syntaxHighlight: false });
  const [beforeTitle = '', afterTitle = ''] = page.split(/(?<=<title>)/);
  const [beforeEnd = '', afterEnd = ''] = afterTitle.split(/(?=<\/main>)/);
  return async ({ input, context }) => {
    const attributes = `<img alt="${input}" src="${input}">`;
    const raw = [beforeTitle, input, beforeEnd, attributes, input, afterEnd].join('');
    if (context !== 'markdown') return [raw];
    const { code } = await markdown.render(input);
    return [raw, [beforeTitle, beforeEnd, code, afterEnd].join('')];
  };
}

/** A built page without its style sheets and scripts, which opens in no time. */
export const withoutFiles = (page: string): string =>
  page.replaceAll(/<link rel="stylesheet"[^>]*>|<script data-after=.*?<\/script>/g, '');

/** A built page as it would be without its policy. */
export const withoutPolicy = (page: string): string =>
  page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
