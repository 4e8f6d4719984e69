import { defineConfig } from 'vitest/config';

/** `unit` needs nothing but the source; `build` reads what `npm run build` made. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
          // Laying out a diagram takes a second, and more where the cores are busy.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          // One worker for all files: the built pages are parsed once.
          isolate: false,
          fileParallelism: false,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
