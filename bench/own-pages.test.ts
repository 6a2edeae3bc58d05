import { expect, test } from 'vitest';
import { analyse } from './linear-time.ts';
import { BuiltPatterns, listModules } from './patterns.ts';

// Patterns are gathered from the first module on, so that core is loaded here and nowhere before.
const built = new BuiltPatterns(listModules('core'));
await built.load();
const [{ readArticle }, { decodePage }, { openDocument }, { loadOwnPages }, { handOn }, { judgePage }] = await Promise.all([
  import('../core/read.ts'),
  import('../cli/decode-page.ts'),
  import('../cli/open-document.ts'),
  import('./cases.ts'),
  import('./handed-readings.ts'),
  import('./judge-page.ts'),
]);

const cases = await loadOwnPages(() => true);

test.each(cases.map((one) => [one.label.id, one] as const))('the page %s yields what stands beside it', async (_, one) => {
  const { label, url, bytes } = one;
  const document = openDocument(decodePage(bytes));
  const reading = await built.during(() => readArticle(document, url));
  handOn(label.id, reading);
  const misses = judgePage(label, reading).filter(({ verdict }) => verdict !== 'right');
  expect(misses).toEqual([]);
});

// A page that a stranger wrote meets every pattern in core: one that needs more than linear time is a way to hang a reader.
test('every pattern in core takes time in proportion to its text', async () => {
  expect((await analyse(built)).faults).toEqual([]);
}, 1_800_000);
