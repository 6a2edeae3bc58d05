import { strFromU8 } from 'fflate';
import { notePath } from './bundle-files.ts';
import {
  choicesPath,
  type Digest,
  type ListedFile,
  type ListedNote,
  type ListedPicture,
  manifestPath,
  type NotedPicture,
  type Picture,
  readManifest,
} from './bundle-shape.ts';
import { openZip, type ZipFault, type ZipLimits, zipLimits } from './open-zip.ts';

/** A note as a bundle brings it: a stranger's until its shape is checked. */
export interface BundledNote {
  note: unknown;
  path: string;
  picture: Picture | null;
  /** Those of notes that were merged into it. */
  morePictures: NotedPicture[];
  /** Its number among the bundle's notes, from 1. */
  place: number;
}

type FileFault = { ok: false; why: 'changed' | 'missing'; path: string };

export type BundleRead =
  | {
      ok: true;
      notes: BundledNote[];
      /** The numbers, from 1, of notes that are missing, or not what their hash says, and are left out. */
      left: number[];
      /** The numbers of those of which that holds for the picture alone. */
      bare: number[];
      /** What its reader chose, a stranger's word until its shape is checked: absent where it has none, null where it is not what its hash says. */
      choices?: unknown;
    }
  | ZipFault
  | { ok: false; why: 'no bundle' }
  | FileFault;

/** The notes and pictures in a bundle that are what their hashes say; where none of its notes is, what is wrong with the first. */
export async function readBundle(zip: Uint8Array, digest: Digest, limits: ZipLimits = zipLimits): Promise<BundleRead> {
  const listed = openZip(zip, (path) => path === manifestPath, limits);
  if (!listed.ok) return listed;
  const manifest = readManifest(strFromU8(listed.files.get(manifestPath) ?? new Uint8Array()));
  if (!manifest) return { ok: false, why: 'no bundle' };
  const hasChoices = manifest.files.some(({ path }) => path === choicesPath);
  const wanted = new Set([...manifest.notes.flatMap(pathsOf), ...(hasChoices ? [choicesPath] : [])]);
  const opened = openZip(zip, (path) => wanted.has(path), limits);
  if (!opened.ok) return opened;
  const faults = await faultsOfFiles(wanted, manifest.files, opened.files, digest);
  const notes = manifest.notes.flatMap((note, at) => readNote(note, at + 1, opened.files, faults) ?? []);
  const right = new Map(notes.map((note) => [note.place, note]));
  const places = manifest.notes.map((_, at) => at + 1);
  const left = places.filter((place) => !right.has(place));
  const [first] = manifest.notes;
  if (first && notes.length === 0) return faults.get(pathOf(first)) ?? { ok: false, why: 'changed', path: pathOf(first) };
  return {
    ok: true,
    notes,
    left,
    bare: places.filter((place) => right.has(place) && picturesOf(manifest.notes[place - 1]).some(({ path }) => faults.has(path))),
    ...(hasChoices && { choices: faults.has(choicesPath) ? null : contentOf(opened.files.get(choicesPath)) }),
  };
}

const pathOf = ({ folder }: ListedNote): string => `${folder}${notePath}`;
const picturesOf = (note: ListedNote | undefined): ListedPicture[] => [note?.picture ?? [], note?.morePictures ?? []].flat();
const pathsOf = (note: ListedNote): string[] => [pathOf(note), ...picturesOf(note).map(({ path }) => path)];

/** What is wrong with files, by their paths. */
async function faultsOfFiles(wanted: Set<string>, listed: ListedFile[], files: Map<string, Uint8Array>, digest: Digest) {
  const sums = new Map(listed.map(({ path, sha256 }) => [path, sha256]));
  const faults = new Map<string, FileFault>();
  for (const path of wanted) {
    const bytes = files.get(path);
    if (!bytes) faults.set(path, { ok: false, why: 'missing', path });
    else if ((await digest(bytes)) !== sums.get(path)) faults.set(path, { ok: false, why: 'changed', path });
  }
  return faults;
}

function readNote(listed: ListedNote, place: number, files: Map<string, Uint8Array>, faults: Map<string, FileFault>): BundledNote | null {
  const path = pathOf(listed);
  if (faults.has(path)) return null;
  const note = contentOf(files.get(path));
  if (note === null) return null;
  const pictureAt = ({ path, mediaType, takenAt }: ListedPicture): Picture | null => {
    const bytes = faults.has(path) ? undefined : files.get(path);
    return bytes ? { mediaType, takenAt, bytes } : null;
  };
  const morePictures = (listed.morePictures ?? []).flatMap((one) => {
    const picture = pictureAt(one);
    return picture ? { noteId: one.noteId, ...picture } : [];
  });
  return { note, path, place, picture: listed.picture && pictureAt(listed.picture), morePictures };
}

function contentOf(bytes: Uint8Array = new Uint8Array()): unknown {
  try {
    return JSON.parse(strFromU8(bytes));
  } catch {
    // Its hash is right and it is no JSON: whoever packed this was not Whence.
    return null;
  }
}
