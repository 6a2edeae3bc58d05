import { cleanup } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { LaterReading } from '../../core/model.ts';
import { noteOfReading } from '../../core/notes/note-of-reading.ts';
import { originalReading, reprintReading } from '../../core/reading.test-support.ts';
import { draw } from '../words.test-support.tsx';
import { HistoryPart } from './HistoryPart.tsx';

afterEach(cleanup);

const at = '2026-11-30T08:00:00Z';
const note = { ...noteOfReading(reprintReading(), { id: 'n', savedAt: at, remark: '' }), textHash: 'aa' };
const told = (later: Omit<LaterReading, 'at' | 'changes'>) =>
  draw(<HistoryPart note={{ ...note, laterReadings: [{ ...later, at, changes: ['Something.'] }] }} />).container.textContent;

test('what went, and that the text changed, is told', () => {
  expect(told({ reading: originalReading(), textHash: 'aa' })).toContain('The Saltmarsh Review');
  expect(told({ reading: reprintReading(), textHash: 'bb' })).toContain('the text had changed');
});

test('a visit that found the same words is no history', () => {
  expect(told({ reading: reprintReading(), textHash: 'aa' })).toBe('');
  expect(told({ reading: reprintReading(), textHash: null })).toBe('');
});

test('what following the chain found since is told', () => {
  const reading = reprintReading();
  const chain = reading.chain.map((hop, place) => (place === 0 ? { ...hop, standing: 'confirmed' as const } : hop));
  expect(told({ reading: { ...reading, chain }, textHash: 'aa' })).toContain(
    'The Saltmarsh Review: checked: the same text, published earlier',
  );
});
