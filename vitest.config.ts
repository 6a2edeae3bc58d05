import { defineConfig } from 'vitest/config';

/** Unit tests stand beside their subject. Those of core, cli, bench and scripts run in plain Node; what is seen runs in a small DOM. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    passWithNoTests: false,
    restoreMocks: true,
    // Holds every reading that any test makes against the schema.
    setupFiles: ['./vitest.setup.ts'],
    projects: [
      { extends: true, test: { name: 'rooms', environment: 'node', include: ['{core,services,cli,bench,scripts,demo}/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'seen', environment: 'happy-dom', include: ['{components,entrypoints}/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
