import type { Processor } from 'unified';

/** Where MDX listens for `export` and `import`: a line that begins with e or i. */
const beginnings = ['e'.charCodeAt(0), 'i'.charCodeAt(0)];

/**
 * Makes `import` and `export` words like any others: MDX never reads a module in what an author writes,
 * so that none can run at build. In plain Markdown nothing listens there.
 */
export function remarkWithoutModules(this: Processor): void {
  for (const extension of this.data().micromarkExtensions ?? [])
    for (const code of beginnings) delete extension.flow?.[code];
}
