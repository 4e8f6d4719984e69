import { basename, dirname, join } from 'node:path';
import type { FoundFile } from '../lint/lint-file-names.ts';
import type { MediaFile } from '../lint/lint-media.ts';
import type { Inspection } from '../photos/inspect.ts';
import { isPictureName } from '../schema/fields.ts';
import type { TextDocument } from './text-document.ts';

const written = /\.(?:mdx?|markdown|ya?ml)$/i;

/** A document, and the pictures its text names. */
type Illustrated = Pick<TextDocument, 'file' | 'data' | 'pictures' | 'parsed'>;

/** Every file of a content folder that is no text: whether one shows it, and what a picture says of itself. */
export function readMedia(
  directory: string,
  listed: readonly FoundFile[],
  documents: Iterable<Illustrated>,
  inspect: (path: string) => Promise<Inspection>,
): Promise<MediaFile[]> {
  const texts = [...documents];
  const named = new Set(texts.flatMap(namesIn).map((path) => path.normalize('NFC')));
  const bodies = Map.groupBy(texts, ({ file }) => dirname(file));
  const files = listed.filter(
    ({ path, kind }) => kind === 'file' && !written.test(path) && !/(?:^|\/)\./.test(path),
  );
  return Promise.all(
    files.map(async ({ path }): Promise<MediaFile> => {
      const file = join(directory, path);
      // What was meant to be a picture and is none is told where it stands.
      const isMeant = ({ parsed }: Illustrated) => parsed().body.includes(basename(file));
      const isNamed =
        named.has(file.normalize('NFC')) || bodies.get(dirname(file))?.some(isMeant) === true;
      if (!isPictureName(path)) return { file, isNamed };
      const inspection = await inspect(file);
      if (inspection.kind === 'unreadable') return { file, isNamed };
      const { bytes, hasPosition } = inspection;
      const { width, height } = inspection.picture;
      const longestEdge = Math.max(width, height);
      return { file, isNamed, picture: { bytes, longestEdge, hasPosition } };
    }),
  );
}

/** The files that a text shows, in its body or after it. */
function namesIn({ file, data, pictures }: Illustrated): string[] {
  const photos: unknown =
    typeof data === 'object' && data !== null && 'photos' in data ? data.photos : [];
  const sources = (Array.isArray(photos) ? photos : []).flatMap((photo: unknown) =>
    typeof photo === 'object' && photo !== null && 'src' in photo ? String(photo.src) : [],
  );
  return [...pictures, ...sources].map((name) => join(dirname(file), name));
}
