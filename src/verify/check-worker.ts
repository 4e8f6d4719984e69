import { siteFiles } from '../model/routes.ts';
import type { Holding } from '../workers/holding.ts';
import type { Build } from './build.ts';
import type { Fault } from './fault.ts';

/** The service worker: alone in its file, with what it is to hold in the first line, all of which is there. */
export function checkWorker({ files, texts }: Build): Fault[] {
  const file = siteFiles.serviceWorker;
  const report = (message: string): Fault => ({ file, rule: 'kept-file', message });
  const [line = '', ...code] = texts.get(file)?.whole?.split('\n') ?? [];
  const holding = parse(line);
  if (!holding) return [report('첫 줄에 무엇을 보관할지가 적혀 있지 않습니다.')];
  const named = [holding.shell, holding.search].flatMap((parcel) => parcel.files);
  return [
    ...named
      .filter(([path]) => !files.has(path.replace(/(^|\/)$/, '$1index.html')))
      .map(([path]) => report(`보관할 파일 \`${path}\`이(가) 없습니다.`)),
    ...(code.some((text) => /^\s*(?:import|export)\b/.test(text))
      ? [report('다른 파일을 불러오면 브라우저가 받지 않습니다.')]
      : []),
  ];
}

function parse(line: string): Holding | undefined {
  try {
    return JSON.parse(/^self\.holding=(\{.*\});$/.exec(line)?.[1] ?? '') as Holding;
  } catch {
    return undefined;
  }
}
