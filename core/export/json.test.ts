import { expect, test } from 'vitest';
import { json } from './json.ts';
import { fullNote } from './notes.test-support.ts';

test('notes come back as they were', () => {
  expect(JSON.parse(json.write([fullNote()]))).toEqual({ schema: 'whence/notes/1', notes: [fullNote()] });
});
