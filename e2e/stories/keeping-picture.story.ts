import { expect, test } from '../harness/fixture.ts';
import { killAtEachStep } from '../harness/killed-worker.ts';
import { refuseWrites } from '../harness/refused-writes.ts';
import { readKept } from '../harness/whole-database.ts';
import { PARAGRAPHS } from '../pages/article-text.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { COPY_ADDRESS } from '../pages/outlets.ts';

test('a worker that is killed at any step of keeping a picture has kept it beside its note, and a disk that takes none is said', async ({
  sites,
  reader,
}) => {
  const saveNext = async (step: number) => {
    const address = `${COPY_ADDRESS}-${step}`;
    const paragraphs = PARAGRAPHS.map((paragraph) => `${step} ${paragraph}`);
    const article = await reader.visit(sites.serve(address, foundingShapedCopy({ address, paragraphs })));
    const popup = await reader.clickToolbar(article);
    await popup.getByRole('button', { name: 'Save note' }).click();
    const offer = popup.getByRole('button', { name: 'Keep a picture too' });
    await offer.waitFor();
    return { popup, offer };
  };
  await killAtEachStep(reader, async (step) => {
    const { popup, offer } = await saveNext(step);
    return {
      press: () => offer.click(),
      isDone: () => popup.getByText('A picture of the page is kept with the note.').isVisible(),
      expectDone: ({ notes, pictures }, place) => expect([notes.length, pictures.length], place).toEqual([step + 1, step + 1]),
      close: () => reader.closePopup(),
    };
  });
  const onlooker = await reader.visit(reader.addressOf('manifest.json'));
  const { popup, offer } = await saveNext(9);
  const before = await readKept(onlooker);
  await refuseWrites((work, argument) => reader.inWorker(work, argument), 'QuotaExceededError');
  await offer.click();
  await expect(popup.getByText('The note is saved, but the disk took no picture.')).toBeVisible();
  expect(await readKept(onlooker)).toEqual(before);
});
