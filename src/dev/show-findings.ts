import { startContentCheck } from './content-check.ts';
import type { Server } from './server.ts';
import type { Findings } from './shown-problems.ts';

/** Tells every open page what the check of the content found; it looks when the first page asks, and when it is called. */
export function showFindings({ environments }: Server, content: string): () => void {
  const { hot } = environments.client;
  let latest: Findings | undefined;
  const look = startContentCheck(content, (findings) => {
    latest = findings;
    hot.send('content:findings', findings);
  });
  hot.on('content:ask', (_shown: number, page) => {
    if (latest) page.send('content:findings', latest);
    else look();
  });
  return look;
}
