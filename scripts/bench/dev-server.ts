import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, dirname, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { packages } from './install.ts';
import type { Corpus, Peer } from './peers/peer.ts';
import type { Text } from './peers/texts.ts';
import { projectFolder } from './project.ts';

/** `astro dev` of a peer's project, from the moment it was asked for. */
export interface DevServer {
  readonly origin: string;
  /** On the clock, in milliseconds. */
  readonly started: number;
  readonly stop: () => Promise<void>;
}

/** Starts what `npm run dev` starts, and waits until it says its address. */
export async function startDevServer(peer: Peer, corpus: Corpus): Promise<DevServer> {
  const started = Date.now();
  const server = spawn('astro', ['dev', '--ignore-lock'], {
    cwd: projectFolder(peer, corpus),
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...peer.environment,
      PATH: [
        resolve(peer.packageFolder ?? packages, '.bin'),
        dirname(process.execPath),
        process.env['PATH'],
      ].join(delimiter),
    },
    shell: process.platform === 'win32',
  });
  const ended = once(server, 'exit');
  const stop = async () => {
    server.kill();
    await ended;
  };
  let said = '';
  const origin = new Promise<string>((tell) => {
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (words: Buffer) => {
        said += words.toString();
        const [address] = /http:\/\/localhost:\d+/.exec(said) ?? [];
        if (address !== undefined) tell(address);
      });
  });
  const failed = ended.then(() => Promise.reject(new Error(said)));
  failed.catch(() => undefined);
  return { origin: await Promise.race([origin, failed]), started, stop };
}

/** Opens a text's page, and tells when it was painted. */
export async function openText(
  page: Page,
  { origin }: DevServer,
  peer: Peer,
  text: Text,
): Promise<number> {
  await page.goto(origin + peer.page(text), { waitUntil: 'commit', timeout: patience });
  return whenPainted(page, 'h1', text.title);
}

/** How long anybody waits, in milliseconds. */
const patience = 60_000;

/** Waits until one of these elements says the words and the screen shows it, over as many reloads as it takes; on the clock. */
export async function whenPainted(page: Page, elements: string, words: string): Promise<number> {
  const painted = await page.waitForFunction(
    ([elements, words]): number | Promise<number> => {
      const found = [...document.querySelectorAll(elements)];
      if (!found.some(({ textContent }) => textContent.includes(words))) return 0;
      return new Promise((tell) => {
        requestAnimationFrame(() => requestAnimationFrame(() => tell(Date.now())));
      });
    },
    [elements, words] as const,
    { polling: 'raf', timeout: patience },
  );
  return Number(await painted.jsonValue());
}
