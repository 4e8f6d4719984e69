import type { AstroUserConfig, BaseIntegrationHooks } from 'astro';

type Lent = Parameters<BaseIntegrationHooks['astro:server:setup']>[0];

/** The server of Vite, as Astro lends it. */
export type Server = Lent['server'];

/** Asks Astro to read its content again. */
export type Refresh = NonNullable<Lent['refreshContent']>;

/** What Vite takes for a plugin. */
export type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];
