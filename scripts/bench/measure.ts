import { execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';

/** What a command took: seconds, and bytes of memory at its peak, `null` where the system does not tell. */
export interface Taken {
  readonly wall: number;
  /** Of all its processes and threads together, in user's and the system's name. */
  readonly cpu: number;
  /** Pages that two processes share count for both. */
  readonly memory: number | null;
}

/** How often memory is looked at, in milliseconds. */
const interval = 100;

/**
 * Runs a command of a shell, with what it says in a file, and measures it with all that it starts.
 * Throws with the end of what it said when it fails.
 */
export async function measureCommand(
  command: string,
  where: { readonly folder: string; readonly log: string; readonly environment: NodeJS.ProcessEnv },
): Promise<Taken> {
  mkdirSync(dirname(where.log), { recursive: true });
  const log = openSync(where.log, 'w');
  // `times` knows what the shell's children took, on Linux and macOS alike.
  const script = `(${command}); code=$?; times >&3; exit $code`;
  const started = performance.now();
  const child = spawn('sh', ['-c', script], {
    cwd: where.folder,
    env: where.environment,
    stdio: ['ignore', log, log, 'pipe'],
    // Its own session tells its processes from others.
    detached: true,
  });
  closeSync(log);
  const stop = () => void (child.pid && process.kill(-child.pid));
  process.once('exit', stop);
  const memory = watchMemory(child.pid ?? 0);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const times = await text(child.stdio[3] as NodeJS.ReadableStream);
  const code = await ended;
  const wall = (performance.now() - started) / 1000;
  const peak = memory.stop();
  process.off('exit', stop);
  if (code === 0) return { wall, cpu: parseTimes(times), memory: peak };
  const said = readFileSync(where.log, 'utf8').slice(-3_000);
  throw new Error(`\`${command}\` (${where.folder})이 실패했습니다.\n${said}`);
}

/** What `times` says → the seconds of the shell's children: its second line. */
export function parseTimes(said: string): number {
  const [, line = ''] = said.trim().split('\n');
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** Follows the memory of all processes of a session until it is stopped. */
function watchMemory(session: number): { readonly stop: () => number | null } {
  if (process.platform !== 'linux') return { stop: () => null };
  const page = Number(execFileSync('getconf', ['PAGESIZE'], { encoding: 'utf8' }));
  let peak = 0;
  const look = () => {
    const pages = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => readStatus(name))
      .filter((status) => status.session === session);
    peak = Math.max(peak, page * pages.reduce((sum, { resident }) => sum + resident, 0));
  };
  const timer = setInterval(look, interval);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

/** A process's session and its pages in memory; none of one that has gone. */
function readStatus(process: string): { readonly session: number; readonly resident: number } {
  try {
    return parseStatus(readFileSync(`/proc/${process}/stat`, 'utf8'));
  } catch {
    return { session: 0, resident: 0 };
  }
}

/** A line of `/proc/<pid>/stat`; the name in it may hold spaces and brackets. */
export function parseStatus(line: string): { readonly session: number; readonly resident: number } {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return { session: Number(fields[3]), resident: Number(fields[21]) };
}

/** How much there is in a folder. */
export function weighFolder(folder: string): { readonly bytes: number; readonly files: number } {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length };
}
