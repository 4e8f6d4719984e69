import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { parseArgs } from 'node:util';
import { describePhones } from './describe-phones.ts';
import { createPagesServer } from './pages-server.ts';
import { readSettings } from './read-settings.ts';

/* Builds the site and serves it: `npm start`, `npm start -- --port 4400`, `npm start -- --host` for the phones around. */

const settings = readSettings();
const { port, dir, host, noBuild } = readOptions();
const { base } = settings;

if (!noBuild) {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', OUT_DIR: dir };
  const { status } = spawnSync('npm run --silent build', { stdio: 'inherit', shell: true, env });
  if (status !== 0) stop('사이트를 만들지 못했습니다. 까닭은 위에 있습니다.');
}

const server = createPagesServer(dir, base);
const taken = await listen(server, port);
if (taken !== port) console.log(`\n${port}번 포트는 쓰는 중이라 ${taken}번으로 엽니다.`);
console.log(`\n  서밋 노트: http://localhost:${taken}${base}`);
if (host) console.log(describePhones(networkInterfaces(), taken, settings));
console.log('  끝내려면 Ctrl+C\n');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}

/** Listens on the first free port from this one on, and says which it is. */
async function listen(server: Server, port: number): Promise<number> {
  for (let next = port; next < Math.min(port + 100, 65_536); next += 1) {
    try {
      // Without a name it listens to everybody.
      await once(server.listen(next, host ? undefined : 'localhost'), 'listening');
      return next;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EACCES')
        stop(`${next}번 포트를 열 권한이 없습니다. 1024보다 큰 수를 써 주세요.`);
      if (code !== 'EADDRINUSE') throw error;
    }
  }
  return stop(`${port}번부터 100개 안에 빈 포트가 없습니다. 다른 --port를 써 주세요.`);
}

function readOptions(): { port: number; dir: string; host: boolean; noBuild: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4321' },
        host: { type: 'boolean', default: false },
        dir: { type: 'string', default: settings.out },
        'no-build': { type: 'boolean', default: false },
      },
    });
    const { 'no-build': noBuild, ...rest } = values;
    const port = /^\d{1,5}$/.test(rest.port) ? Number(rest.port) : 0;
    if (port > 0 && port < 65_536) return { ...rest, port, noBuild };
    return stop(`포트는 1에서 65535까지의 수입니다: ${values.port}\n예: npm start -- --port 4400`);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return stop(`모르는 선택입니다. (${error.message})\n쓰는 법: npm start -- --port 4400`);
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
