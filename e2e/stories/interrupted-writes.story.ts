import { expect } from '../harness/fixture.ts';
import { openPopup, serveCopy } from '../harness/invented-copy.ts';
import { killAtEachStep, killForGoodAtEachStep } from '../harness/killed-worker.ts';
import { test } from '../harness/walker.ts';
import { inPage } from '../harness/write-steps.ts';
import { COPY_ADDRESS } from '../pages/outlets.ts';

test('a worker that is killed at any step of saving has saved the note once, with its text, and the popup says so', async ({ walker }) => {
  test.setTimeout(600_000);
  const { reader } = walker;
  await killAtEachStep(reader, async (step) => {
    const address = `${COPY_ADDRESS}${step}`;
    const { popup, close } = await openPopup(walker, address, 'Tidewater Review');
    return {
      press: () => popup.getByRole('button', { name: 'Save note' }).click(),
      isDone: () => popup.getByText('Saved in your library.').isVisible(),
      expectDone: ({ notes }, place) => {
        const ofPage = notes.filter((note) => note.address === address);
        expect(
          ofPage.map(({ note }) => note.text?.includes(address)),
          place,
        ).toEqual([true]);
      },
      close,
    };
  });
});

test('a worker that is killed at any step of keeping a later reading has kept it once beside the note, and the popup shows it', async ({
  walker,
}) => {
  test.setTimeout(600_000);
  const { reader } = walker;
  const address = `${COPY_ADDRESS}-later`;
  const { popup, close } = await openPopup(walker, address, 'Saltmarsh Quarterly');
  await popup.getByRole('button', { name: 'Save note' }).click();
  await popup.getByText('Saved in your library.').waitFor();
  await close();
  await killAtEachStep(reader, async (step) => {
    const origin = `Saltmarsh Quarterly ${'I'.repeat(step + 1)}`;
    const page = await openPopup(walker, address, `Saltmarsh Quarterly ${'I'.repeat(step)}`.trim());
    serveCopy(walker.sites, address, origin);
    await page.article.reload();
    return {
      press: async () => void (await page.popup.reload()),
      // Kept, it may be shown before the note has it: done is what is no longer said to be from an earlier visit.
      isDone: async () =>
        (await page.popup.locator('[data-part=hop]').first().getByText(origin, { exact: true }).isVisible()) &&
        (await page.popup.getByRole('button', { name: 'Save note' }).isVisible()) &&
        !(await page.popup.getByText(/^Read .+\.$/).isVisible()),
      expectDone: ({ notes }, place) => {
        const [kept] = notes.filter((note) => note.address === address);
        expect(
          kept?.note.laterReadings.map(({ reading }) => reading.chain[0]?.publisher.name),
          place,
        ).toHaveLength(step + 1);
      },
      close: page.close,
    };
  });
});

test('a worker that is killed for good at any step of saving has saved the note or not, and the popup says which', async ({ walker }) => {
  test.setTimeout(600_000);
  const { reader } = walker;
  const said = new Set<string>();
  await killForGoodAtEachStep(reader, async (step) => {
    const address = `${COPY_ADDRESS}-for-good-${step}`;
    const { popup, close } = await openPopup(walker, address, 'Headland Gazette');
    const status = popup.locator('[data-part=save]').getByRole('status').first();
    return {
      script: inPage(popup),
      press: () => popup.getByRole('button', { name: 'Save note' }).click(),
      isDone: () => popup.getByText('Saved in your library.').isVisible(),
      isSaid: async () => !/^(?:Saving…)?$/.test((await status.textContent()) ?? ''),
      expectTrue: async ({ notes }, place) => {
        const words = (await status.textContent()) ?? '';
        const isThere = notes.some((note) => note.address === address);
        expect(words, place).toMatch(isThere ? /^Saved in your library\.$/ : /nothing was changed/);
        said.add(isThere ? 'saved' : 'not saved');
      },
      close,
    };
  });
  expect([...said].sort()).toEqual(['not saved', 'saved']);
});
