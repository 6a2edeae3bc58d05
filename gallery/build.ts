/** Builds `.output/gallery/index.html`: a picture of every state of the interface, light and dark, left to right and right to left, narrow and wide. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages, openGallery, schemes } from './open-gallery.ts';
import { galleryPage, type Picture } from './page.ts';

const out = fileURLToPath(new URL('../.output/gallery/', import.meta.url));
const widths = { narrow: 320, wide: 600 } as const;

function picturesOf(state: string): Picture[] {
  const name = state.replace(/[^a-z0-9]+/gi, '-');
  return languages.flatMap((language) =>
    schemes.flatMap((scheme) =>
      (Object.keys(widths) as (keyof typeof widths)[]).map((width) => ({
        language,
        scheme,
        width,
        file: `${name}-${language}-${scheme}-${width}.png`,
      })),
    ),
  );
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const gallery = await openGallery();
try {
  const shown = gallery.states.map((state) => ({ state, pictures: picturesOf(state) }));
  for (const [place, { state, pictures }] of shown.entries()) {
    console.error(`${place + 1} of ${shown.length}: ${state}`);
    for (const { file, language, scheme, width } of pictures) {
      await gallery.show(state, { language, scheme, width: widths[width] });
      await gallery.page.screenshot({ path: join(out, file), fullPage: true });
    }
  }
  writeFileSync(join(out, 'index.html'), galleryPage(shown));
  console.log(`${shown.length} states, ${shown.flatMap(({ pictures }) => pictures).length} pictures: ${join(out, 'index.html')}`);
} finally {
  await gallery.close();
}
