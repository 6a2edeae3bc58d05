import { expect, test } from 'vitest';
import { citedWork } from '../attribution/cited-work.ts';
import { author, reprintReading } from '../reading.test-support.ts';
import { citationKey } from './citation-key.ts';
import { noteOf } from './notes.test-support.ts';

function keyOf(name: string, title: string): string {
  const reading = reprintReading({ authors: [author(name)] });
  return citationKey(citedWork({ ...reading, page: { ...reading.page, title } }), noteOf(reading), new Map());
}

test.each([
  ['Ana Delgado', 'Who Keeps the Gates', 'delgado2024keeps'],
  ['Zoë Müller-Ávila', 'Été à Genève', 'mulleravila2024geneve'],
  ['上官云', '故宫', 'note2024'],
  ['上官云', 'Gates', 'note2024gates'],
])('%s, “%s” is called %s', (name, title, key) => expect(keyOf(name, title)).toBe(key));
