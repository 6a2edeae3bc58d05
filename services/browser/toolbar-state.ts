import type { Reading } from '../../core/model.ts';

/** The icon's state, each told from the others by its shape: `public/icons/<state>-16.png`. */
export type ToolbarState = 'nothing-declared' | 'republished' | 'conflict' | 'not-article' | 'unreadable';

/** Returns the state that a reading puts the toolbar icon in. Only a quarrel about the origin breaks the line; others are told in the popup. */
export function toolbarStateOf(reading: Reading): ToolbarState {
  if (reading.page.kind === 'not-article') return 'not-article';
  if (reading.conflicts.some(({ about }) => about === 'origin')) return 'conflict';
  return reading.chain.length > 1 ? 'republished' : 'nothing-declared';
}
