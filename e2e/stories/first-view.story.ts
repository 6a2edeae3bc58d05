import { readFileSync } from 'node:fs';
import { copyAddress, findFile } from '../../demo/serve-sites.ts';
import { expect, test } from '../harness/fixture.ts';
import { shownInPopup } from '../harness/shown.ts';

// The page of `npm start`, which is built as the founding page is: a headline of two lines, an origin in words and in a date line, a
// conflict about rights.
test('the first view of the popup holds the whole of "Follow the chain" and of what is done with a reading', async ({ sites, reader }) => {
  const { host, pathname } = new URL(copyAddress);
  const file = await findFile(host, pathname);
  sites.serve(copyAddress, readFileSync(file ?? '', 'utf8'));
  const popup = await reader.clickToolbar(await reader.visit(copyAddress));
  const shown = await shownInPopup(popup);
  expect(shown.hops).toHaveLength(2);
  expect(shown.conflicts).toHaveLength(1);
  // A point that is covered, or below what is seen, is another element's or none's.
  const isSeen = (button: Element) => {
    const { left, right, top, bottom } = button.getBoundingClientRect();
    return [top + 2, bottom - 2].every((y) => document.elementFromPoint((left + right) / 2, y) === button);
  };
  for (const name of ['Follow the chain', 'Save note', 'Copy attribution', 'Cite']) {
    const button = popup.getByRole('button', { name }).first();
    await expect.poll(() => button.evaluate(isSeen), name).toBe(true);
  }
  expect(await popup.evaluate(() => document.body.scrollTop)).toBe(0);
});
