import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** `npm run dev` of a content folder, beside any other that runs: its address, and how to end it. */
export async function startDevServer(content: string): Promise<{ url: string; stop(): void }> {
  const port = await findFreePort();
  const words = ['dev', '--ignore-lock', '--port', String(port)];
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...words], {
    // Astro serves no page where it believes to be tested itself.
    env: {
      ...process.env,
      VITEST: undefined,
      NODE_ENV: undefined,
      CONTENT_DIR: content,
      BASE_PATH: '',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  let said = '';
  const isReady = new Promise<void>((resolve) => {
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (words: Buffer) => {
        said += words.toString();
        if (said.includes('watching for file changes')) resolve();
      });
  });
  const isOver = once(server, 'exit').then(() => Promise.reject(new Error(said)));
  isOver.catch(() => undefined);
  await Promise.race([isReady, isOver]);
  return { url: `http://localhost:${port}/`, stop: () => void server.kill() };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
