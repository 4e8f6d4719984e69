import type { LocalImageService } from 'astro';
import { isOfShard, parseShard } from './shard.ts';

/** An image service on one of several machines: what another one makes is empty (build/fill-pictures.ts). */
export function shareOut(service: LocalImageService, which: string | undefined): LocalImageService {
  const shard = parseShard(which ?? '');
  if (shard === undefined) return service;
  return {
    ...service,
    transform: async (photo, options, ...rest) =>
      isOfShard(photo, shard)
        ? service.transform(photo, options, ...rest)
        : { data: new Uint8Array(), format: options.format },
  };
}
