/** The interface where there is much of everything. */

import { ComparisonView, type LaidTexts } from '../components/comparison/ComparisonView.tsx';
import { PopupView } from '../components/PopupView.tsx';
import { entryOfNote } from '../core/library/entry.ts';
import type { Reading } from '../core/model.ts';
import { noteOfReading } from '../core/notes/note-of-reading.ts';
import { library } from './library-states.tsx';
import { nothing, type State } from './state.ts';
import * as strained from './strained-readings.ts';

const popup = (reading: Reading): State => ({
  view: <PopupView known={{ state: 'read', reading, readAt: 0, now: 0, freshness: 'current' }} readAgain={nothing} />,
});
const comparison = (texts: LaidTexts, layout: 'beside' | 'merged'): State => ({
  view: <ComparisonView texts={texts} layout={layout} print={nothing} />,
  dress: 'comparison',
});
const much = strained.muchCorrected();
const unbroken = noteOfReading(strained.unbrokenNames(), { id: 'n-unbroken', savedAt: '2026-11-21T08:00:00Z', remark: '', tags: [] });
const libraryOf = (...notes: (typeof much)[]) =>
  library({ entries: notes.map(entryOfNote), kept: notes.length, ...(notes[0] && { open: notes[0] }) });

export const strainedStates: Record<string, State> = {
  'forty authors': popup(strained.fortyAuthors()),
  'names without a blank': popup(strained.unbrokenNames()),
  'eight stops in Arabic': popup(strained.eightStopsInArabic()),
  'two thousand words side by side': comparison(strained.longTexts(), 'beside'),
  'texts in Hebrew with Latin names in one column': comparison(strained.mixedTexts('he'), 'merged'),
  'texts in Persian with Latin names side by side': comparison(strained.mixedTexts('fa'), 'beside'),
  'the library, a note with thirty corrections and eighty tags': libraryOf(much),
  'the library, names without a blank': libraryOf(unbroken, much),
};
