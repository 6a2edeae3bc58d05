import { browser } from 'wxt/browser';
import type { Hop, Reading } from '../../core/model.ts';
import { loadLook } from '../settings/look.ts';
import { wordsIn } from '../settings/words.ts';
import { type ToolbarState, toolbarStateOf } from './toolbar-state.ts';

async function titleOf(state: ToolbarState, origin: Hop | undefined): Promise<string> {
  const { say } = wordsIn((await loadLook()).strings);
  switch (state) {
    case 'republished':
      if (!origin) return say('toolbar.idle');
      return say(origin.role === 'agency' ? 'toolbar.copyOf' : 'toolbar.republished', origin.publisher.name);
    case 'nothing-declared':
      return say('toolbar.nothingDeclared');
    case 'conflict':
      return say('toolbar.conflict');
    case 'not-article':
      return say('toolbar.notArticle');
    case 'unreadable':
      return say('toolbar.unreadable');
  }
}

/** One after another, in the order in which they were asked for: the last word on a tab must not be overtaken by one that waited for strings. */
const inTurn = (tabId: number, paint: () => Promise<void>): Promise<void> => navigator.locks.request(`icon of ${tabId}`, paint);

async function paint(tabId: number, state: ToolbarState, origin?: Hop): Promise<void> {
  const path = { 16: `/icons/${state}-16.png`, 32: `/icons/${state}-32.png` };
  const title = await titleOf(state, origin);
  const done = await Promise.allSettled([browser.action.setIcon({ tabId, path }), browser.action.setTitle({ tabId, title })]);
  // A tab that closed meanwhile has no icon to paint; that is all that can refuse here.
  for (const { status } of done) if (status === 'rejected') return;
}

/** Draws what a reading says on the tab's toolbar icon and in its title. */
export function paintReading(tabId: number, reading: Reading): Promise<void> {
  return inTurn(tabId, () => paint(tabId, toolbarStateOf(reading), reading.chain[0]));
}

/** Draws on the tab's toolbar icon that its page can't be read. */
export function paintUnreadable(tabId: number): Promise<void> {
  return inTurn(tabId, () => paint(tabId, 'unreadable'));
}

/** Gives the tab's toolbar icon back its resting look. */
export function paintIdle(tabId: number): Promise<void> {
  return inTurn(tabId, async () => {
    await browser.action.setIcon({ tabId, path: { 16: '/icons/16.png', 32: '/icons/32.png' } });
    await browser.action.setTitle({ tabId, title: wordsIn((await loadLook()).strings).say('toolbar.idle') });
  });
}
