import type { Browser } from '@playwright/test';
import type { Reading } from '../../core/model.ts';
import { callOnPage, type SpeedPage } from '../speed/beside-page.ts';

/** The reading of a page that was taken down in a content script's world of a real tab, the page standing at its own address. */
export const readInChromium = async (browser: Browser, page: SpeedPage, whole: string): Promise<Reading> =>
  JSON.parse(await callOnPage(browser, page, whole)) as Reading;
