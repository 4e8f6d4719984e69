import { readChoices, writeChoices } from '../search/query/address.ts';
import { sessionFacetNames } from './facets.ts';
import type { SessionChoices } from './narrow.ts';

/** The choices that an address asks for: parseSessionAddress('?year=2019'). */
export const parseSessionAddress = (search: string): SessionChoices =>
  readChoices(new URLSearchParams(search), sessionFacetNames);

/** The part of the address that says choices, or an empty string for none. */
export function formatSessionAddress(choices: SessionChoices): string {
  const parameters = new URLSearchParams();
  writeChoices(parameters, choices);
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}

export const noChoices = parseSessionAddress('');
