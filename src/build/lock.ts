import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';

/**
 * Waits until no other build works in this checkout, then keeps others waiting until the returned
 * function is called or this process ends, however it ends: Astro's files between two builds are not
 * made for two at once. Node has no lock that a killed process lets go of, but its SQLite has.
 */
export async function takeLock(file: string, onWait: () => void): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  for (let waits = 0; !claim(database); waits += 1) {
    if (waits === 0) onWait();
    await setTimeout(200);
  }
  return () => database.close();
}

const busy = 5;

function claim(database: DatabaseSync): boolean {
  try {
    database.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === busy) return false;
    throw error;
  }
}
