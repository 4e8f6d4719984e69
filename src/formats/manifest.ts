import type { Routes } from '../model/routes.ts';
import { siteConfig } from '../site.config.ts';

/** What a home screen needs to know of the site; its addresses hold wherever the site is opened. */
export const buildManifest = (routes: Routes) => ({
  id: routes.home,
  name: siteConfig.name,
  short_name: siteConfig.name,
  description: siteConfig.description,
  lang: siteConfig.language,
  dir: 'ltr',
  start_url: routes.home,
  scope: routes.root,
  // Readers go back and look where they are: a window without a frame would take both from them.
  display: 'minimal-ui',
  background_color: siteConfig.paper.light,
  theme_color: siteConfig.paper.light,
  icons: [
    icon(routes, '192.png', 192),
    icon(routes, '512.png', 512),
    { ...icon(routes, 'maskable.png', 512), purpose: 'maskable' },
  ],
  shortcuts: [
    { name: '행사', url: routes.events },
    { name: '검색', url: routes.search },
  ],
});

const icon = ({ file }: Routes, name: string, width: number) => ({
  src: file(`icons/${name}`),
  sizes: `${width}x${width}`,
  type: 'image/png',
});
