import { parseSettings, type Settings } from '#site/load/settings.ts';

/** The settings of the environment; a wrong one ends the script with what is right. */
export function readSettings(): Settings {
  try {
    return parseSettings(process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
