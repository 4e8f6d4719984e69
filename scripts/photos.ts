import { parseArgs } from 'node:util';
import { renderMarkdown, renderSum, renderTaken } from '#site/photos/render-taken.ts';
import { findTextFolder, listPhotos, replace, takeIn, type TakenIn } from '#site/photos/take-in.ts';
import { printable } from '#site/problems/printable.ts';
import { explainSystemError } from '#site/problems/system-error.ts';
import { renderTerminal } from '#site/problems/terminal.ts';

/*
 * Takes photos in beside a text: `npm run photos -- <files or folders>… --recap content/events/<event>/<recap>`,
 * or those that lie there already, each in its place: `npm run photos -- --replace <files or folders>…`.
 */

const { paths, recap, format } = readArguments();
const intoFolder = recap === undefined ? undefined : await openFolder(recap, '--recap');
if (recap === undefined) for (const path of paths) await openFolder(path, '--replace');

const photos: TakenIn[] = [];
try {
  const files = await listPhotos(paths);
  if (files.length === 0) stop('사진이 없는 폴더입니다.');
  for (const [index, file] of files.entries()) {
    const photo = await (intoFolder === undefined ? replace(file) : takeIn(file, intoFolder));
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
if (format === 'json') console.log(JSON.stringify({ photos, markdown }, null, 2));
else if (markdown !== '' && intoFolder !== undefined) {
  console.error('글에 붙여 넣고, 대괄호 안에 그림이 보여 주는 것을 적어 주세요.\n');
  console.log(markdown);
}
if (photos.some(({ kind }) => kind === 'refused')) process.exitCode = 1;

/** The folder of a text; a photo is known by the folder it is in. */
async function openFolder(path: string, option: string): Promise<string> {
  const folder = await findTextFolder(path);
  return (
    folder ??
    stop(`\`${path}\`에 글이 없습니다. ${option}에는 index.md가 있는 글 폴더를 적어 주세요.`)
  );
}

function readArguments() {
  try {
    const { values, positionals: paths } = parseArgs({
      allowPositionals: true,
      options: {
        recap: { type: 'string' },
        replace: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
      },
    });
    const { recap, format } = values;
    const isKnown = format === 'text' || format === 'json';
    if (paths.length > 0 && isKnown && (recap === undefined) === values.replace)
      return { paths, recap, format };
  } catch {
    // What is wrong with it is what the usage says.
  }
  return stop(
    [
      'npm run photos -- <사진이나 폴더>… --recap content/events/<행사>/<글> [--format text|json]',
      'npm run photos -- --replace <글 폴더나 그 안의 사진>…   글 옆에 이미 있는 사진을 제자리에서 바꿉니다',
    ].join('\n'),
  );
}

function stop(message: string): never {
  console.error(message.split('\n').map(printable).join('\n'));
  process.exit(1);
}
