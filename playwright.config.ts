import { defineConfig } from '@playwright/test';

/** The files with the longest stories: begun first, so that no worker stands idle while the last of them ends. */
const longest = [
  'every-state',
  'closed-library',
  'interrupted',
  'refused-writes',
  'library-of-thousands',
  'restored-tabs',
  'faults',
  'interrupted-writes',
].map((name) => `**/${name}.story.ts`);

/** Stories need the builds of `npm run build`; each story starts a browser of its own, so that none sees another's profile. */
export default defineConfig({
  testDir: 'e2e/stories',
  projects: [
    { name: 'long', testMatch: longest },
    { name: 'short', testMatch: '**/*.story.ts', testIgnore: longest },
  ],
  outputDir: 'test-results/stories',
  fullyParallel: true,
  // A story waits more than it works: three keep two processors busy.
  workers: 3,
  // A machine may be four times as slow as the one that these were written on.
  timeout: 120_000,
  // A browser that hangs as it starts is started once more; the report calls such a story flaky.
  retries: 1,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
});
