import { chooseEveryArticle, toolbarTitles } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import { keptReadings } from '../harness/kept-readings.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';
import type { Sites } from '../harness/sites.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { COMMONS } from '../pages/outlets.ts';

const addresses = Array.from({ length: 40 }, (_, at) => `${COMMONS.home}gates/${at}`);

test('forty tabs restored at once are all read', async ({ sites, reader }) => {
  test.setTimeout(600_000);
  await chooseEveryArticle(reader);
  serveAll(sites, 'Tidewater Review');
  for (const address of addresses) await reader.visit(address);
  await expect.poll(() => originsKept(reader), { timeout: 200_000 }).toEqual(Array(40).fill('Tidewater Review'));
  await reader.restart({ between: () => serveAll(sites, 'Saltmarsh Quarterly'), switches: ['--restore-last-session'] });
  // The pages say something else now: only a new reading of each can know.
  await expect.poll(() => originsKept(reader), { timeout: 200_000 }).toEqual(Array(40).fill('Saltmarsh Quarterly'));
  const titles = await toolbarTitles(reader);
  expect(addresses.map((address) => titles[address])).toEqual(Array(40).fill('Whence: first published by Saltmarsh Quarterly'));
});

function serveAll(sites: Sites, originName: string): void {
  for (const address of addresses) sites.serve(address, foundingShapedCopy({ address, originName }));
}

async function originsKept(reader: ReaderBrowser): Promise<(string | undefined)[]> {
  const kept = await keptReadings(reader);
  return addresses.map((address) => kept.find(({ page }) => page.url === address)?.chain[0]?.publisher.name);
}
