import { expect, test, vi } from 'vitest';
import { reprintReading } from '../../core/reading.test-support.ts';
import type { TabReading } from '../../services/messages.ts';
import { stateAtLast } from './ask-about-tab.ts';
import { endTurn, noTurns, takeTurn } from './turns.ts';

vi.mock('@wxt-dev/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

test('a question is late as soon as another is begun, and the latest is not', () => {
  const turns = { ...noTurns };
  const isFirstLate = takeTurn(turns);
  expect([isFirstLate(), turns.isAsking]).toEqual([false, true]);
  const isSecondLate = takeTurn(turns);
  expect([isFirstLate(), isSecondLate()]).toEqual([true, false]);
});

test('a page that was long awaited and did not come is told so once, and is asked about in vain until it is read', () => {
  const turns = { ...noTurns, isAwaited: true };
  expect(endTurn(turns, { isRead: false, mayCome: true })).toBe(true);
  expect([turns.isInVain, endTurn(turns, { isRead: false, mayCome: true })]).toEqual([true, false]);
  endTurn(turns, { isRead: true, mayCome: false });
  expect(turns.isInVain).toBe(false);
});

test('where the page can no longer be read the kept reading stands, and the page that did not come is told only where there is none', () => {
  const kept: TabReading = { state: 'read', reading: reprintReading(), readAt: '2026-03-04T05:06:07Z', current: false };
  const refused: TabReading = { state: 'unreadable', why: 'no-access' };
  expect(stateAtLast(refused, kept, true)).toMatchObject({ state: 'read', freshness: 'unreachable' });
  expect(stateAtLast(kept, null, false)).toMatchObject({ state: 'read', freshness: 'current' });
  expect(stateAtLast(refused, null, true)).toEqual({ state: 'unreadable', why: 'not-come' });
  expect(stateAtLast(refused, null, false)).toEqual(refused);
});
