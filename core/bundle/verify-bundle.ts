import { strFromU8 } from 'fflate';
import { type Digest, type ListedFile, manifestPath, readManifest, readSums, sumsPath, writeSums } from './bundle-shape.ts';
import { openZip, type ZipFault } from './open-zip.ts';
import { zipFiles } from './zip-files.ts';

export type FileState = 'right' | 'changed' | 'missing' | 'added';

/** What became of a bundle: of each of its files, and whether the ZIP around them is byte by byte as Whence packs it. */
export interface Verdict {
  ok: true;
  /** In the order of the manifest, then what it doesn't list. */
  files: { path: string; state: FileState }[];
  /** Null where a file is not right: then there is nothing to compare with. */
  packedAsWritten: boolean | null;
}

export type Verified = Verdict | ZipFault | { ok: false; why: 'no bundle' };

/** The hash of another content shares about 4 of 64 digits with this one's; a hash that is off by fewer was damaged itself. */
const digitsOfDamage = 32;

/** Holds every file of a bundle against its hashes. */
export async function verifyBundle(zip: Uint8Array, digest: Digest): Promise<Verified> {
  const opened = openZip(zip);
  if (!opened.ok) return opened;
  // Bytes that can't be unpacked are none of those that are listed.
  const files = new Map([...opened.files, ...opened.damaged.map((path) => [path, new Uint8Array()] as const)]);
  const lists = await holdLists(files, digest);
  if (!lists) return { ok: false, why: 'no bundle' };
  const states: Verdict['files'] = [];
  for (const { path, sha256 } of lists.listed) states.push({ path, state: await stateOf(files.get(path), sha256, digest) });
  states.push(...lists.states);
  const known = new Set(states.map(({ path }) => path));
  for (const path of files.keys()) if (!known.has(path)) states.push({ path, state: 'added' });
  const isWhole = states.every(({ state }) => state === 'right');
  return { ok: true, files: states, packedAsWritten: isWhole ? isPackedFrom(zip, files, [...known]) : null };
}

async function stateOf(bytes: Uint8Array | undefined, sha256: string, digest: Digest): Promise<FileState> {
  if (!bytes) return 'missing';
  return (await digest(bytes)) === sha256 ? 'right' : 'changed';
}

/** The list to go by, and how the two lists themselves stand: the manifest vouches for the files, the sums for the manifest and once more for all. */
async function holdLists(files: Map<string, Uint8Array>, digest: Digest) {
  const [manifestBytes, sumsBytes] = [files.get(manifestPath), files.get(sumsPath)];
  const manifest = manifestBytes ? readManifest(strFromU8(manifestBytes)) : null;
  const sums = sumsBytes ? strFromU8(sumsBytes) : null;
  const summed = readSums(sums ?? '');
  const claimed = summed.find(({ path }) => path === manifestPath)?.sha256;
  const actual = manifestBytes ? await digest(manifestBytes) : '';
  const stands = manifest !== null && (claimed === undefined || isNearly(claimed, actual));
  if (!stands && summed.length === 0) return null;
  const listed = stands ? manifest.files : summed.filter(({ path }) => path !== manifestPath);
  const wanted = writeSums([...listed, { path: manifestPath, sha256: stands ? actual : (claimed ?? '') }]);
  const states: Verdict['files'] = [
    { path: manifestPath, state: manifestBytes ? (stands ? 'right' : 'changed') : 'missing' },
    { path: sumsPath, state: sums === null ? 'missing' : sums === wanted ? 'right' : 'changed' },
  ];
  return { listed: listed as Pick<ListedFile, 'path' | 'sha256'>[], states };
}

function isNearly(one: string, other: string): boolean {
  return Array.from(one).filter((digit, place) => digit !== other[place]).length < digitsOfDamage;
}

/** Packs the files again and lays the two side by side: headers, times and what stands between entries have no hash of their own. */
function isPackedFrom(zip: Uint8Array, files: Map<string, Uint8Array>, paths: string[]): boolean {
  let at = 0;
  let same = true;
  const zipper = zipFiles((bytes) => {
    same &&= bytes.every((byte, place) => zip[at + place] === byte);
    at += bytes.length;
  });
  for (const path of paths) zipper.add({ path, bytes: files.get(path) ?? new Uint8Array() });
  zipper.end();
  return same && at === zip.length;
}
