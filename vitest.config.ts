import { defineConfig } from 'vitest/config';

/** `unit` needs nothing but the source; `build` reads what `npm run build` made; `own-builds` builds sites of its own. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
          // No test changes what another file reads, and to load everything anew takes as long as all tests.
          isolate: false,
          // Laying out a diagram takes a second, and more where the cores are busy.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          // One worker for all files: the built pages are parsed once.
          isolate: false,
          fileParallelism: false,
          // Some ask the search sixty questions first.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'own-builds',
          include: ['tests/own-builds/**/*.test.ts'],
          // Builds that share two cores with much else take their time.
          testTimeout: 1_200_000,
          hookTimeout: 1_200_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
