/** The terms a recap may be used under, by SPDX id, as a reader sees them. */
export const licences = {
  'CC-BY-4.0': { name: 'CC BY 4.0', url: deed('by') },
  'CC-BY-SA-4.0': { name: 'CC BY-SA 4.0', url: deed('by-sa') },
  'CC-BY-NC-4.0': { name: 'CC BY-NC 4.0', url: deed('by-nc') },
  'CC-BY-NC-SA-4.0': { name: 'CC BY-NC-SA 4.0', url: deed('by-nc-sa') },
  'CC-BY-ND-4.0': { name: 'CC BY-ND 4.0', url: deed('by-nd') },
  'CC-BY-NC-ND-4.0': { name: 'CC BY-NC-ND 4.0', url: deed('by-nc-nd') },
  'CC0-1.0': { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.ko' },
  'all-rights-reserved': { name: '글쓴이에게 모든 권리가 있음', url: undefined },
} as const;

export type LicenceId = keyof typeof licences;

function deed(terms: string): string {
  return `https://creativecommons.org/licenses/${terms}/4.0/deed.ko`;
}
