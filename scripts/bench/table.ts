import { isSame, type Entry, type Part, type Results } from './results.ts';
import { renderTable } from './search/tables.ts';

/** What stands for what could not be had. */
const none = '없음';

/** A figure as a column: which it is, and how it is written. */
interface Column {
  readonly title: string;
  /** Which entry of a peer it stands in. */
  readonly what: string;
  readonly figure: string;
  readonly render: (value: number) => string;
  readonly part?: Part;
  /** Whether it is also told as a multiple of the yardstick's. */
  readonly isRatio?: boolean;
  readonly isMoreBetter?: boolean;
}

/** A table: a peer a row. */
interface Table {
  readonly title: string;
  readonly part: Part;
  readonly recaps: number;
  readonly columns: readonly Column[];
}

/** All that was measured as Markdown, in Korean: what on, a table a part, and where others are better. */
export function renderResults(results: Results): string {
  const tables = tablesOf(results.entries);
  return [
    renderMachine(results),
    ...tables.map((table) => renderPeers(results, table)),
    renderKinds(results),
    renderPhotos(results),
    renderLosses(results, tables),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Puts the tables between their marks. */
export function putTable(readme: string, table: string): string {
  const marks = /(<!-- bench -->\n).*?(<!-- \/bench -->)/s;
  if (!marks.test(readme)) throw new Error('README.md에 `<!-- bench -->`가 없습니다.');
  return readme.replace(marks, (_, from: string, to: string) => `${from}\n${table}\n\n${to}`);
}

/** The tables that there is something for. */
function tablesOf(entries: readonly Entry[]): Table[] {
  const sizes = (part: Part) =>
    [...new Set(entries.filter((entry) => entry.part === part).map(({ recaps }) => recaps))].sort(
      (one, other) => one - other,
    );
  return [
    ...sizes('build').map((recaps) => ({
      title: `빌드, 글 ${grouped(recaps)}편`,
      part: 'build' as const,
      recaps,
      columns: buildColumns,
    })),
    ...sizes('weight').map((recaps) => ({
      title: '글 한 편, 처음 열 때',
      part: 'weight' as const,
      recaps,
      columns: weightColumns,
    })),
    ...sizes('search').map((recaps) => ({
      title: `첫 검색 결과까지, 글 ${grouped(recaps)}편`,
      part: 'search' as const,
      recaps,
      columns: searchColumns,
    })),
  ];
}

const grouped = (value: number): string => value.toLocaleString('ko');
const fixed = (digits: number) => (value: number) => value.toFixed(digits);
const kilobytes = (value: number): string => (value / 1_000).toFixed(1);
const megabytes = (value: number): string => (value / 1e6).toFixed(0);

const buildColumns: readonly Column[] = [
  { title: '처음부터, 초', what: 'cold', figure: 'wall', render: fixed(1), isRatio: true },
  { title: '처음부터, CPU 초', what: 'cold', figure: 'cpu', render: fixed(1), isRatio: true },
  { title: '한 편 고치고, 초', what: 'edit', figure: 'wall', render: fixed(1), isRatio: true },
  { title: '한 편 고치고, CPU 초', what: 'edit', figure: 'cpu', render: fixed(1), isRatio: true },
  { title: '메모리, MB', what: 'cold', figure: 'memory', render: megabytes },
  { title: '만든 것, MB', what: 'cold', figure: 'bytes', render: megabytes },
  { title: '파일', what: 'cold', figure: 'files', render: grouped },
];

const lighthouse = { part: 'lighthouse', what: '글' } as const;
const weightColumns: readonly Column[] = [
  { title: 'KB', what: '글', figure: 'total', render: kilobytes, isRatio: true },
  { title: '요청', what: '글', figure: 'requests', render: grouped },
  { title: 'HTML', what: '글', figure: 'html', render: kilobytes },
  { title: 'CSS', what: '글', figure: 'css', render: kilobytes },
  { title: 'JS', what: '글', figure: 'js', render: kilobytes },
  { title: '나중에', what: '글', figure: 'later', render: kilobytes },
  {
    title: 'Lighthouse',
    ...lighthouse,
    figure: 'performance',
    render: fixed(0),
    isMoreBetter: true,
  },
  { title: 'LCP, ms', ...lighthouse, figure: 'lcp', render: fixed(0) },
  { title: 'TBT, ms', ...lighthouse, figure: 'tbt', render: fixed(0) },
  { title: 'CLS', ...lighthouse, figure: 'cls', render: fixed(2) },
];

const searchColumns: readonly Column[] = [
  { title: 'KB', what: 'slow', figure: 'bytes', render: kilobytes, isRatio: true },
  { title: '요청', what: 'slow', figure: 'requests', render: grouped },
  { title: '빠른 곳, ms', what: 'fast', figure: 'time', render: fixed(0), isRatio: true },
  { title: '느린 곳, ms', what: 'slow', figure: 'time', render: fixed(0), isRatio: true },
  { title: '쪽까지, KB', what: 'slow', figure: 'allBytes', render: kilobytes },
  { title: '쪽까지, 요청', what: 'slow', figure: 'allRequests', render: grouped },
];

function renderMachine({ date, machine, versions, entries }: Results): string {
  const { processor, cores, memory, system, node, browser } = machine;
  const gigabytes = (memory / 2 ** 30).toFixed(0);
  const commits = [...new Set(entries.map(({ commit }) => commit))].filter((one) => one !== '');
  const made = Object.entries(versions).map(([peer, packages]) => {
    const all = Object.entries(packages).map(([name, said]) => `${name} ${shortVersion(said)}`);
    const known = peer === 'ours' ? `이 사이트 ${commits.join('·')}` : all.shift();
    return all.length > 0 ? `${known}(${all.join(', ')})` : known;
  });
  return `${date}, ${processor} ${cores}코어, 메모리 ${gigabytes} GB, ${system}, Node ${node.replace(/^v/, '')}, ${browser}.
${made.join(' · ')}.`;
}

/** hugo v0.111.3+extended linux/amd64 … → 0.111.3 */
const shortVersion = (said: string): string => /\d+\.\d+\.\d+/.exec(said)?.[0] ?? said;

function renderPeers(results: Results, table: Table): string {
  const { labels, entries } = results;
  const { part, recaps } = table;
  const peers = Object.keys(labels).filter((peer) =>
    entries.some((entry) => entry.peer === peer && entry.part === part && entry.recaps === recaps),
  );
  return renderTable([
    [table.title, ...table.columns.map(({ title }) => title)],
    ...peers.map((peer) => [
      labels[peer] ?? peer,
      ...table.columns.map((column) => renderCell(findEntry(entries, table, column, peer), column)),
    ]),
  ]);
}

function findEntry(
  entries: readonly Entry[],
  { part, recaps }: Table,
  column: Column,
  peer: string,
) {
  return entries.find((entry) =>
    isSame(entry, { part: column.part ?? part, peer, recaps, what: column.what }),
  );
}

/** 12.3 (1.24배); a cell of what was not measured is empty. */
function renderCell(entry: Entry | undefined, { figure, render, isRatio }: Column): string {
  if (entry === undefined) return '';
  const value = entry.median[figure] ?? null;
  if (value === null) return none;
  const ratio = entry.ratio?.[figure] ?? null;
  return isRatio && ratio !== null ? `${render(value)} (${ratio.toFixed(2)}배)` : render(value);
}

/** What Lighthouse says of this site's pages of every kind. */
function renderKinds({ entries }: Results): string {
  const own = entries.filter(({ part, peer }) => part === 'lighthouse' && peer === 'ours');
  if (own.length === 0) return '';
  const columns = weightColumns.filter(({ part }) => part === 'lighthouse');
  return renderTable([
    ['서밋 노트의 쪽', ...columns.map(({ title }) => title)],
    ...own.map((entry) => [entry.what, ...columns.map((column) => renderCell(entry, column))]),
  ]);
}

const ways: Readonly<Record<string, string>> = {
  ours: '서밋 노트',
  astro: 'Astro의 기본(`constrained`, WebP)',
  webp: 'WebP 품질 80, 같은 폭',
  avif: 'Astro의 AVIF, 같은 폭',
  equal: '서밋 노트만큼 좋은 WebP',
};

function renderPhotos({ entries }: Results): string {
  const own = entries.filter(({ part }) => part === 'photos');
  const columns: readonly Column[] = [
    { title: '파일', what: '', figure: 'files', render: fixed(1) },
    { title: '모두, KB', what: '', figure: 'all', render: kilobytes },
    { title: 'CPU 초', what: '', figure: 'cpu', render: fixed(2) },
    { title: '폭 960, KB', what: '', figure: 'shownBytes', render: kilobytes },
    { title: 'SSIM', what: '', figure: 'ssim', render: fixed(3) },
    { title: 'butteraugli', what: '', figure: 'butteraugli', render: fixed(2) },
  ];
  if (own.length === 0) return '';
  return renderTable([
    [`사진 ${own[0]!.median['photos'] ?? 0}장의 평균`, ...columns.map(({ title }) => title)],
    ...own.map((entry) => [
      ways[entry.peer] ?? entry.peer,
      ...columns.map((column) => renderCell(entry, column)),
    ]),
  ]);
}

/** What others do better, and who does it best, so that nobody need look for it. */
function renderLosses({ labels, entries }: Results, tables: readonly Table[]): string {
  const lines = tables.flatMap((table) => {
    const losses = table.columns.flatMap((column) => {
      const valueOf = (peer: string) =>
        findEntry(entries, table, column, peer)?.median[column.figure] ?? null;
      const own = valueOf('ours');
      const sign = column.isMoreBetter ? -1 : 1;
      const [best] = Object.keys(labels)
        .flatMap((peer) => ({ peer, value: valueOf(peer) ?? Infinity * sign }))
        .toSorted((one, other) => sign * (one.value - other.value));
      if (own === null || best === undefined) return [];
      const [ours, theirs] = [column.render(own), column.render(best.value)];
      return ours === theirs ? [] : [`${column.title} ${ours} (${labels[best.peer]} ${theirs})`];
    });
    return losses.length === 0 ? [] : [`- ${table.title}: ${losses.join(' · ')}`];
  });
  return lines.length === 0 ? '' : `**지는 것**, 괄호 안은 가장 나은 것:\n\n${lines.join('\n')}`;
}
