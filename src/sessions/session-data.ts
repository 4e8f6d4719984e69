import { createHash } from 'node:crypto';
import type { Session } from '../model/site.ts';
import { rowsPerFile } from './files.ts';
import { packTable } from './table.ts';

/** What the browser is given of a list of sessions. */
export interface SessionData {
  /** A few letters that are others for any other list: files of an earlier one would not fit. */
  readonly version: string;
  readonly table: string;
  /** The sessions of each file of rows. */
  readonly files: readonly (readonly Session[])[];
}

export function buildSessionData(sessions: readonly Session[]): SessionData {
  const table = packTable(sessions);
  const order = sessions.map(({ url }) => url).join('\n');
  const hash = createHash('sha256').update(`${rowsPerFile}\n${table}\n${order}`).digest('hex');
  return {
    version: hash.slice(0, 8),
    table,
    files: Array.from({ length: Math.ceil(sessions.length / rowsPerFile) }, (_, file) =>
      sessions.slice(file * rowsPerFile, (file + 1) * rowsPerFile),
    ),
  };
}
