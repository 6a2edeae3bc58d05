import { expect, test } from '@playwright/test';
import { languages, openGallery, schemes } from '../../gallery/open-gallery.ts';
import { findBarriers } from '../harness/axe.ts';

for (const language of languages) {
  for (const scheme of schemes) {
    test(`axe finds no barrier in any state of the interface, ${scheme}, in ${language}`, async () => {
      test.setTimeout(180_000);
      const gallery = await openGallery();
      try {
        for (const state of gallery.states) {
          await gallery.show(state, { language, scheme, width: 380 });
          expect(await findBarriers(gallery.page, '#stage'), state).toEqual([]);
        }
      } finally {
        await gallery.close();
      }
    });
  }

  test(`no state is wider than a window of 320 pixels, in ${language}`, async () => {
    const gallery = await openGallery();
    try {
      for (const state of gallery.states) {
        await gallery.show(state, { language, scheme: 'light', width: 320 });
        const width = await gallery.page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, state).toBeLessThanOrEqual(320);
      }
    } finally {
      await gallery.close();
    }
  });
}
