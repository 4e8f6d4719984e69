import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { packages } from '../install.ts';

/** How like two pictures are. */
export type Comparison = Readonly<{
  /** 1 where they are the same. */
  ssim: number;
  /** 0 where they are the same, and 1 where an eye begins to see; `null` on a machine without `butteraugli`. */
  butteraugli: number | null;
}>;

export type Compare = (one: Buffer, other: Buffer) => Promise<Comparison>;

interface Picture {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** What compares two PNGs: SSIM, and butteraugli where the machine has it (Debian's package of that name). */
export async function openComparison(): Promise<Compare> {
  const file = pathToFileURL(resolve(packages, 'ssim.js/dist/index.js')).href;
  const { ssim } = (await import(file)) as {
    ssim: (one: Picture, other: Picture) => { mssim: number };
  };
  const hasButteraugli = spawnSync('butteraugli', { stdio: 'ignore' }).error === undefined;
  return async (one, other) => ({
    ssim: ssim(await readPixels(one), await readPixels(other)).mssim,
    butteraugli: hasButteraugli ? askButteraugli(one, other) : null,
  });
}

async function readPixels(png: Buffer): Promise<Picture> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

function askButteraugli(one: Buffer, other: Buffer): number {
  const folder = '.cache/bench/likeness';
  mkdirSync(folder, { recursive: true });
  const files = [one, other].map((png, index) => {
    const file = `${folder}/${index}.png`;
    writeFileSync(file, png);
    return file;
  });
  return Number(execFileSync('butteraugli', files, { encoding: 'utf8' }));
}
