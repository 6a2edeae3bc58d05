import { strToU8 } from 'fflate';
import { fileStem } from '../export/file-stem.ts';
import { html } from '../export/html.ts';
import { markdown } from '../export/markdown.ts';
import type { Note } from '../model.ts';
import type { BundledFile, ListedNote, NotedPicture, Picture } from './bundle-shape.ts';

/** The note itself, in its folder: what an import reads. */
export const notePath = 'note.json';

/** What the bundle says to somebody who has never heard of Whence. English, as the exports are. */
export const readMe: BundledFile = {
  path: 'README.txt',
  bytes: strToU8(`Provenance notes, saved with Whence: where articles come from, with the words on their pages that say so.

notes/…/note.html   to be read; opens in any browser, loads and runs nothing
notes/…/note.md     the same as Markdown
notes/…/note.json   the same for programs; Whence imports it
notes/…/text.txt    the article's text, where it was saved
notes/…/picture.*   the page as it looked, where a picture was taken
choices.json        in a backup, the reader's settings and saved searches
manifest.json       every note and every file, with its SHA-256
SHA256SUMS          the same hashes for sha256sum

To check that nothing was changed: "sha256sum -c SHA256SUMS" in the unpacked folder,
or, in Whence's own: npm run --silent read -- --verify BUNDLE.zip
`),
};

/** What the manifest says of a note. The number keeps the order and makes the folder's name its own. */
export function listNote(note: Note, place: number, [picture, ...more]: readonly NotedPicture[]): ListedNote {
  const stem = fileStem(note.reading.page.title ?? '');
  const folder = `notes/${String(place + 1).padStart(5, '0')}${stem && `-${stem}`}/`;
  return {
    id: note.id,
    title: note.reading.page.title,
    address: note.finalUrl,
    savedAt: note.savedAt,
    folder,
    picture: picture ? listPicture(`${folder}picture`, picture) : null,
    ...(more.length > 0 && {
      morePictures: more.map((one, at) => ({ noteId: one.noteId, ...listPicture(`${folder}picture-${at + 2}`, one) })),
    }),
  };
}

const listPicture = (path: string, picture: Picture) => ({
  path: `${path}.${extensionOf(picture)}`,
  mediaType: picture.mediaType,
  takenAt: picture.takenAt,
});

/** The files of one note: for programs, for readers, its text and its pictures where there are such. */
export function filesOfNote(note: Note, { folder, picture, morePictures = [] }: ListedNote, pictures: readonly Picture[]): BundledFile[] {
  const listed = picture ? [picture, ...morePictures] : [];
  return [
    { path: `${folder}${notePath}`, bytes: strToU8(`${JSON.stringify(note, null, 2)}\n`) },
    { path: `${folder}note.html`, bytes: strToU8(html.write([note])) },
    { path: `${folder}note.md`, bytes: strToU8(markdown.write([note])) },
    ...(note.text === null ? [] : [{ path: `${folder}text.txt`, bytes: strToU8(note.text) }]),
    ...listed.flatMap(({ path }, at) => (pictures[at] ? [{ path, bytes: pictures[at].bytes }] : [])),
  ];
}

function extensionOf({ mediaType }: Picture): string {
  return mediaType === 'image/png' ? 'png' : 'jpg';
}
