import { test as base } from '@playwright/test';
import { type Gallery, openGallery } from '../../gallery/open-gallery.ts';

/** Every state of the interface, built and opened once for several stories; who changes the page's media gives them back. */
export const test = base.extend<object, { gallery: Gallery }>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from the pattern
    async ({}, use) => {
      const gallery = await openGallery();
      await use(gallery);
      await gallery.close();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
});

export { expect } from '@playwright/test';
