import { createProxy, siteOf } from './proxy.ts';

/* Serves built folders to a browser whose proxy this is: `node serve-sites.ts 4400 dist .cache/build/fixture`. */

const [port, ...folders] = process.argv.slice(2);
createProxy(folders.map(siteOf)).listen(Number(port), 'localhost');
