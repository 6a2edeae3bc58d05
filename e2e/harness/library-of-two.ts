import type { Page } from '@playwright/test';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { COPY_ADDRESS, SECOND_ADDRESS, SECOND_HEADLINE } from '../pages/outlets.ts';
import type { ReaderBrowser } from './reader-browser.ts';
import { saveFromPopup } from './saved-notes.ts';
import type { Sites } from './sites.ts';

/** Two notes saved from the popup, and the library in front. */
export async function libraryOfTwo(sites: Sites, reader: ReaderBrowser): Promise<Page> {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  sites.serve(
    SECOND_ADDRESS,
    foundingShapedCopy({ address: SECOND_ADDRESS, headline: SECOND_HEADLINE }).replaceAll('Tomas Verell', 'Tomas Feld'),
  );
  await saveFromPopup(reader, COPY_ADDRESS, { remark: 'Ask the council.', tags: 'coast, gates' });
  await saveFromPopup(reader, SECOND_ADDRESS, { remark: 'Pump: see the report.', tags: 'money' });
  return reader.visit(reader.addressOf('library.html'));
}
