/** One check, by the npm script of its name. */
export interface Step {
  readonly name: string;
  readonly title: string;
  /** Extra words for the npm script of the same name. */
  readonly args?: string;
  /** The step runs once with each of these environments. */
  readonly environments?: readonly NodeJS.ProcessEnv[];
  /** Two of these take no longer than the longer one. */
  readonly usesOneCore?: boolean;
  /** Where the step's test runner leaves its count. */
  readonly report?: string;
}

/** Where test runners leave their counts. */
export const reports = '.cache/check';
const vitest = (report: string) => `--reporter=default --reporter=json --outputFile.json=${report}`;

/** Every check, in the order that fails soonest. */
export const steps: readonly Step[] = [
  { name: 'format', title: '형식', usesOneCore: true },
  { name: 'types', title: '타입', usesOneCore: true },
  { name: 'lint:content', title: '글 검사', usesOneCore: true },
  {
    name: 'unit',
    title: '단위 검사',
    args: vitest(`${reports}/unit.json`),
    report: `${reports}/unit.json`,
  },
  { name: 'build', title: '빌드', environments: [{ OUT_DIR: 'dist' }, otherAddress()] },
  {
    name: 'test:build',
    title: '빌드 검사',
    args: vitest(`${reports}/build.json`),
    report: `${reports}/build.json`,
  },
  {
    name: 'test:own-builds',
    title: '빌드 사고 검사',
    args: vitest(`${reports}/own-builds.json`),
    report: `${reports}/own-builds.json`,
  },
  { name: 'test:browser', title: '브라우저 검사', report: `${reports}/browser.json` },
];

/**
 * The site is built twice: for the address it will have (`SITE_URL`, `BASE_PATH`), and for one with
 * the other kind of base path, so that both kinds are always tested.
 */
function otherAddress(): NodeJS.ProcessEnv {
  const isAtRoot = (process.env['BASE_PATH'] ?? '').replaceAll('/', '') === '';
  return {
    SITE_URL: 'https://example.github.io',
    BASE_PATH: isAtRoot ? '/summit-notes/' : '/',
    OUT_DIR: '.cache/build/base',
  };
}
