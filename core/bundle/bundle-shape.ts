/** The shape of an evidence bundle: a ZIP of notes in every form, hashes of all that is in it, and a list of both. */

/** What the manifest calls its shape; another version is another word. */
export const bundleSchema = 'whence/bundle/1';
/** Where the manifest lies in the ZIP. */
export const manifestPath = 'manifest.json';
/** Where a backup has what its reader chose; a bundle that is handed to others has none. */
export const choicesPath = 'choices.json';
/** In the form that `sha256sum -c SHA256SUMS` reads, so that a bundle can be checked without Whence. */
export const sumsPath = 'SHA256SUMS';

/** Returns the SHA-256 of bytes as 64 hexadecimal digits. It comes from the caller: Node and browsers have each their own. */
export type Digest = (bytes: Uint8Array) => Promise<string>;

/** A picture of the page as it was when the note was saved. */
export interface Picture {
  mediaType: 'image/png' | 'image/jpeg';
  /** ISO 8601. */
  takenAt: string;
  bytes: Uint8Array;
}

/** A picture with the note that it was taken for: one that was merged into another is known by its own id. */
export interface NotedPicture extends Picture {
  noteId: string;
}

export interface BundledFile {
  path: string;
  bytes: Uint8Array;
}

export interface ListedFile {
  path: string;
  /** In bytes. */
  size: number;
  sha256: string;
}

export interface ListedNote {
  id: string;
  title: string | null;
  address: string;
  savedAt: string;
  /** Where its files are, with `/` at its end. */
  folder: string;
  picture: ListedPicture | null;
  /** Those of notes that were merged into it; absent where there are none. */
  morePictures?: (ListedPicture & { noteId: string })[];
}

export interface ListedPicture {
  path: string;
  mediaType: Picture['mediaType'];
  takenAt: string;
}

export interface Manifest {
  schema: typeof bundleSchema;
  notes: ListedNote[];
  /** Every file but the manifest and the sums, in their order in the ZIP. */
  files: ListedFile[];
}

/** The largest bundle, in bytes, packed and unpacked: what a browser takes into its memory as one file. */
export const largestBundle = 2 ** 31 - 1;

/** Why a backup as a bundle was not made, where it would be larger: words that are told in the reader's own language. */
export const bundleTooLarge = 'The bundle is too large';

/** More notes than a bundle of that size can hold with anything in them. */
export const mostNotes = 200_000;
/** Of a bundle with so many notes: five of each, the three that every bundle has, and what its reader chose. */
export const mostFiles = 5 * mostNotes + 4;

/** The manifest as the bundle holds it: JSON, indented, with a line end. */
export function writeManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The sums as `sha256sum` writes them, a line a file. */
export function writeSums(files: readonly Pick<ListedFile, 'path' | 'sha256'>[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

/** The sums in a text; lines that are none are left out. */
export function readSums(text: string): Pick<ListedFile, 'path' | 'sha256'>[] {
  return [...text.matchAll(/^([\da-f]{64}) {2}(.+)$/gm)].map(([, sha256 = '', path = '']) => ({ path, sha256 }));
}

/** The manifest in a text; null where it is none of this version. */
export function readManifest(text: string): Manifest | null {
  try {
    const content: unknown = JSON.parse(text);
    return isManifest(content) ? content : null;
  } catch {
    // That it is no JSON is the answer.
    return null;
  }
}

type Fields = Record<string, unknown>;
const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const areWords = (...values: unknown[]): boolean => values.every((value) => typeof value === 'string');

function isManifest(content: unknown): content is Manifest {
  if (!isRecord(content) || content.schema !== bundleSchema) return false;
  const { notes, files } = content;
  return Array.isArray(notes) && Array.isArray(files) && notes.every(isListedNote) && files.every(isListedFile);
}

function isListedFile(file: unknown): boolean {
  return isRecord(file) && areWords(file.path, file.sha256) && typeof file.size === 'number';
}

function isListedNote(note: unknown): boolean {
  if (!isRecord(note) || !areWords(note.id, note.address, note.savedAt, note.folder)) return false;
  if (note.title !== null && typeof note.title !== 'string') return false;
  if (note.picture !== null && !isListedPicture(note.picture)) return false;
  return note.morePictures === undefined || (Array.isArray(note.morePictures) && note.morePictures.every(isOfNote));
}

const isOfNote = (picture: unknown): boolean => isListedPicture(picture) && isRecord(picture) && areWords(picture.noteId);

function isListedPicture(picture: unknown): boolean {
  return isRecord(picture) && areWords(picture.path, picture.takenAt) && ['image/png', 'image/jpeg'].includes(String(picture.mediaType));
}
