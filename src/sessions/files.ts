import { siteFiles } from '../model/routes.ts';

/** How many rows of the list stand in one file: what «더 보기» shows at once. */
export const rowsPerFile = 20;

/** The table of a version of the list, below the base path. */
export const tableFile = (version: string): string => `${siteFiles.sessions}${version}.txt`;

/** Beside the address of a table that of a file of its rows, counted from 0: …/1a2b3c4d.txt → …/1a2b3c4d-0.txt */
export const rowsBeside = (table: string, file: number): string =>
  table.replace(/\.txt$/, `-${file}.txt`);
