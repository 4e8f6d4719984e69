import { siteFiles } from '../../model/routes.ts';
import type { SuggestionData } from './suggestion-data.ts';

/** Gets the file of names once for a page; another attempt follows a failed one. */
let pending: Promise<SuggestionData> | undefined;

export function loadSuggestions(base: string): Promise<SuggestionData> {
  pending ??= load(base + siteFiles.suggestions).catch((error: unknown) => {
    pending = undefined;
    throw error;
  });
  return pending;
}

async function load(address: string): Promise<SuggestionData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as SuggestionData;
}
