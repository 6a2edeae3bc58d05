import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Run the command as a person, a pipe and a crawler do, killed ones among them; or have Python read. */
const startsProcesses = [
  'cli/read.test.ts',
  'cli/resume.test.ts',
  'cli/export.test.ts',
  'cli/follow/follow-command.test.ts',
  'core/export/read-by-python.test.ts',
];

/** Writes and reads notes by the thousand. */
const thousands = ['services/notes/round-trip.test.ts'];

/** What takes longest, longest first, so that no processor stands idle while the last of them runs alone: by their size they would come last. */
const longest = [
  'cli/resume.test.ts',
  'bench/own-pages.test.ts',
  'bench/compare/find-pairs.test.ts',
  'bench/hostile/documents.test.ts',
  'cli/read.test.ts',
  'cli/export.test.ts',
  ...thousands,
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = longest.findIndex((name) => moduleId.endsWith(name));
      return found < 0 ? longest.length : found;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

/** Unit tests stand beside their subject. Those of core, cli, bench and scripts run in plain Node; what is seen runs in a small DOM. */
export default defineConfig({
  // The strings' own module, which wxt writes.
  resolve: { alias: { '#i18n': fileURLToPath(new URL('.wxt/i18n/index.ts', import.meta.url)) } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    passWithNoTests: false,
    restoreMocks: true,
    // So that the strings, too, ask the browser that a test makes.
    server: { deps: { inline: [/@wxt-dev\/i18n/] } },
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // A busy machine is no failure; a test that hangs is.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Holds every reading that any test makes against the schema.
    setupFiles: ['./vitest.setup.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          environment: 'node',
          include: ['{core,cli,scripts,demo}/**/*.test.ts'],
          exclude: startsProcesses,
          // No module here keeps anything, and no test puts another in its place; jsdom anew for each file would take most of the time.
          isolate: false,
        },
      },
      // Services meet a browser that each test makes for itself.
      { extends: true, test: { name: 'services', environment: 'node', include: ['services/**/*.test.ts'], exclude: thousands } },
      // Left out of the fast checks: crawls in processes of their own, thousands of generated documents, every pattern there is.
      {
        extends: true,
        test: {
          name: 'long',
          environment: 'node',
          include: [...startsProcesses, ...thousands, 'bench/**/*.test.ts'],
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
      {
        extends: true,
        test: { name: 'seen', environment: 'happy-dom', include: ['{components,entrypoints}/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
