import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { openZip } from './open-zip.ts';
import { zipFiles } from './zip-files.ts';

function zipOf(many: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = zipFiles((bytes) => pieces.push(bytes));
  for (let place = 0; place < many; place += 1) zip.add({ path: `notes/${place}.png`, bytes: Uint8Array.of(place & 0xff) });
  zip.end();
  return Uint8Array.from(Buffer.concat(pieces));
}

// 16 bits count the files of a ZIP: 65,534 is the last number that needs no 64-bit record.
test.each([65_534, 65_535, 70_000])('%i files come out again, here and by another’s code', async (many) => {
  const zip = zipOf(many);
  const opened = openZip(zip);
  if (!opened.ok) throw new Error(opened.why);
  expect([opened.files.size, opened.files.get(`notes/${many - 1}.png`)]).toEqual([many, Uint8Array.of((many - 1) & 0xff)]);
  const { files } = await JSZip.loadAsync(zip);
  expect(Object.values(files).filter(({ dir }) => !dir)).toHaveLength(many);
  expect(await files[`notes/${many - 1}.png`]?.async('uint8array')).toEqual(Uint8Array.of((many - 1) & 0xff));
});

test('a record that says more files than there are is no ZIP, or too many, at once', () => {
  const zip = zipOf(65_535);
  new DataView(zip.buffer).setUint32(zip.length - 22 - 20 - 56 + 32, 0xffffffff, true);
  expect(openZip(zip)).toMatchObject({ ok: false });
});
