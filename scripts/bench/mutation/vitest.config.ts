import { defineConfig } from 'vitest/config';

/** The tests that mutants must get past: `run.ts` names them. */
export default defineConfig({
  test: { include: (process.env['MUTATION_TESTS'] ?? 'src/**/*.test.ts').split(',') },
});
