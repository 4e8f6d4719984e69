import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ContentFolder } from '#site/import/disk/content-folder.ts';
import { readKnown } from '#site/import/disk/read-known.ts';
import { printable } from '#site/problems/printable.ts';
import { applySteps } from '#site/scaffold/apply.ts';
import { readCommand, renderMissing } from '#site/scaffold/command.ts';
import { make } from '#site/scaffold/make.ts';
import { findAsk } from './ask.ts';
import { readSettings } from './read-settings.ts';

/* Makes something new in content/, the least that passes every check: `npm run new -- recap`. */

const command = readCommand(process.argv.slice(2));
if (command.kind === 'fault') stop(command.message);
if (command.kind === 'help') {
  console.log(command.message);
  process.exit();
}
const { of, given, isDraft } = command;
const { content: directory } = readSettings();
const folder = await ContentFolder.open(directory, directory);
const made = await make(of, {
  ...{ given, isDraft, ask: findAsk(), usualAuthor: nameInGit() },
  existing: await readKnown(folder.root),
  today: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' }).format(new Date()),
});
if (made.kind === 'missing') stop(renderMissing(of, given, made.missing));

const paths = [...new Set(made.steps.map(({ path }) => path))];
const read = async (path: string) => [path, await folder.read(path)] as const;
const applied = applySteps(made.steps, new Map(await Promise.all(paths.map(read))));
if (applied.kind === 'stuck') stop(applied.why);
for (const [path, text] of applied.texts) await folder.write(path, text);

for (const note of made.notes) console.log(printable(note));
if (paths.length > 0) {
  console.log(`만들었습니다.\n${paths.map((path) => `  ${join(directory, path)}`).join('\n')}\n`);
  console.log(`${made.next}`);
}

/** The name that the author's git knows, as a first answer. */
function nameInGit(): string | undefined {
  const { stdout } = spawnSync('git', ['config', 'user.name'], { encoding: 'utf8' });
  return stdout?.trim() || undefined;
}

function stop(message: string): never {
  console.error(message.split('\n').map(printable).join('\n'));
  process.exit(1);
}
