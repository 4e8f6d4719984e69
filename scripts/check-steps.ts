/** One check. */
export interface Step {
  /** What `--only` and `--skip` call it; also the npm script, unless `script` names another. */
  readonly name: string;
  readonly script?: string;
  readonly title: string;
  /** Extra words for the npm script. */
  readonly args?: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** Steps whose results it reads. */
  readonly needs?: readonly string[];
  /** Where the step's test runner leaves its count. */
  readonly report?: string;
}

/** Where test runners leave their counts. */
export const reports = '.cache/check';

/** The repository that the tests' own site names: what will be deployed may name none. */
export const fixtureRepository = 'https://github.com/example/notes';

const withVitest = (report: string) => ({
  args: `--reporter=default --reporter=json --outputFile.json=${reports}/${report}`,
  report: `${reports}/${report}`,
});

/** Every check; of those that can start, the first does. What a browser is needed for comes last. */
export const steps: readonly Step[] = [
  { name: 'lint:content', title: '글 검사' },
  { name: 'setup:browser', title: '브라우저 준비' },
  { name: 'types', title: '타입' },
  { name: 'format', title: '형식' },
  { name: 'unit', title: '단위 검사', ...withVitest('unit.json') },
  { name: 'build', title: '빌드', environment: { OUT_DIR: 'dist' } },
  {
    name: 'build:fixture',
    script: 'build',
    title: '검사용 사이트의 빌드',
    environment: fixtureAtOtherAddress(),
  },
  {
    name: 'test:build',
    title: '빌드 검사',
    needs: ['build', 'build:fixture'],
    ...withVitest('build.json'),
  },
  {
    name: 'test:own-builds',
    title: '빌드 사고 검사',
    needs: ['setup:browser', 'build', 'build:fixture'],
    ...withVitest('own-builds.json'),
  },
  {
    name: 'test:browser',
    title: '브라우저 검사',
    needs: ['setup:browser', 'build', 'build:fixture'],
    report: `${reports}/browser.json`,
  },
];

/**
 * Tests have a site of their own, built for the other kind of base path than what will be deployed
 * (`SITE_URL`, `BASE_PATH`), so that both kinds are always tested.
 */
function fixtureAtOtherAddress(): NodeJS.ProcessEnv {
  const isAtRoot = (process.env['BASE_PATH'] ?? '').replaceAll('/', '') === '';
  return {
    CONTENT_DIR: 'tests/fixtures/content',
    SITE_URL: 'https://example.github.io',
    REPOSITORY_URL: fixtureRepository,
    BASE_PATH: isAtRoot ? '/notes/' : '/',
    OUT_DIR: '.cache/build/fixture',
  };
}
