import { parseArgs } from 'node:util';
import { renderMarkdown, renderSum, renderTaken } from '#site/photos/render-taken.ts';
import { findTextFolder, listPhotos, takeIn, type TakenIn } from '#site/photos/take-in.ts';
import { printable } from '#site/problems/printable.ts';
import { explainSystemError } from '#site/problems/system-error.ts';
import { renderTerminal } from '#site/problems/terminal.ts';

/* Takes photos in beside a text: `npm run photos -- <files or folders>… --recap content/events/<event>/<recap>`. */

const { paths, recap, format } = readArguments();
const folder =
  (await findTextFolder(recap)) ??
  stop(`\`${recap}\`에 글이 없습니다. --recap에는 index.md가 있는 글 폴더를 적어 주세요.`);

const photos: TakenIn[] = [];
try {
  const files = await listPhotos(paths);
  if (files.length === 0) stop('사진이 없는 폴더입니다.');
  for (const [index, file] of files.entries()) {
    const photo = await takeIn(file, folder);
    photos.push(photo);
    // The Markdown alone goes to standard output, so that it can be piped.
    console.error(`${index + 1}/${files.length}  ${renderTaken(photo).map(printable).join('\n')}`);
  }
} catch (error) {
  const problem = explainSystemError(error);
  if (problem === undefined) throw error;
  console.error(renderTerminal([problem]));
  process.exitCode = 1;
}
const markdown = renderMarkdown(photos);
console.error(`\n${renderSum(photos)}`);
if (format === 'json') console.log(JSON.stringify({ recap: folder, photos, markdown }, null, 2));
else if (markdown !== '') {
  console.error('글에 붙여 넣고, 대괄호 안에 그림이 보여 주는 것을 적어 주세요.\n');
  console.log(markdown);
}
if (photos.some(({ kind }) => kind === 'refused')) process.exitCode = 1;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { recap: { type: 'string' }, format: { type: 'string', default: 'text' } },
    });
    const isKnown = values.format === 'text' || values.format === 'json';
    if (positionals.length > 0 && values.recap !== undefined && isKnown)
      return { paths: positionals, recap: values.recap, format: values.format };
  } catch {
    // What is wrong with it is what the usage says.
  }
  return stop(
    'npm run photos -- <사진이나 폴더>… --recap content/events/<행사>/<글> [--format text|json]',
  );
}

function stop(message: string): never {
  console.error(printable(message));
  process.exit(1);
}
