import { strFromU8 } from 'fflate';
import { notePath } from './bundle-files.ts';
import { type Digest, type ListedFile, type ListedNote, manifestPath, type Picture, readManifest } from './bundle-shape.ts';
import { openZip, type ZipFault, type ZipLimits, zipLimits } from './open-zip.ts';

/** A note as a bundle brings it: a stranger's until its shape is checked. */
export interface BundledNote {
  note: unknown;
  path: string;
  picture: Picture | null;
}

export type BundleRead =
  | { ok: true; notes: BundledNote[] }
  | ZipFault
  | { ok: false; why: 'no bundle' }
  | { ok: false; why: 'changed' | 'missing'; path: string };

/** The notes and pictures in a bundle, all of them or none: one that is not what its hash says refuses the whole. */
export async function readBundle(zip: Uint8Array, digest: Digest, limits: ZipLimits = zipLimits): Promise<BundleRead> {
  const listed = openZip(zip, (path) => path === manifestPath, limits);
  if (!listed.ok) return listed;
  const manifest = readManifest(strFromU8(listed.files.get(manifestPath) ?? new Uint8Array()));
  if (!manifest) return { ok: false, why: 'no bundle' };
  const wanted = new Set(manifest.notes.flatMap(pathsOf));
  const opened = openZip(zip, (path) => wanted.has(path), limits);
  if (!opened.ok) return opened;
  const fault = await faultOfFiles(wanted, manifest.files, opened.files, digest);
  if (fault) return fault;
  const notes: BundledNote[] = [];
  for (const note of manifest.notes) {
    const read = readNote(note, opened.files);
    if (!read) return { ok: false, why: 'changed', path: `${note.folder}${notePath}` };
    notes.push(read);
  }
  return { ok: true, notes };
}

const pathsOf = ({ folder, picture }: ListedNote): string[] => [`${folder}${notePath}`, ...(picture ? [picture.path] : [])];

async function faultOfFiles(wanted: Set<string>, listed: ListedFile[], files: Map<string, Uint8Array>, digest: Digest) {
  const sums = new Map(listed.map(({ path, sha256 }) => [path, sha256]));
  for (const path of wanted) {
    const bytes = files.get(path);
    if (!bytes) return { ok: false as const, why: 'missing' as const, path };
    if ((await digest(bytes)) !== sums.get(path)) return { ok: false as const, why: 'changed' as const, path };
  }
  return null;
}

function readNote({ folder, picture }: ListedNote, files: Map<string, Uint8Array>): BundledNote | null {
  const path = `${folder}${notePath}`;
  const bytes = picture && files.get(picture.path);
  try {
    const note: unknown = JSON.parse(strFromU8(files.get(path) ?? new Uint8Array()));
    return { note, path, picture: picture && bytes ? { mediaType: picture.mediaType, takenAt: picture.takenAt, bytes } : null };
  } catch {
    // Its hash is right and it is no JSON: whoever packed this was not Whence.
    return null;
  }
}
