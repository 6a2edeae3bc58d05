import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { noArticleReading, reprintReading } from '../core/reading.test-support.ts';
import type { PopupState } from './PopupStates.tsx';
import { PopupView } from './PopupView.tsx';
import type { Why } from './Unread.tsx';
import { draw } from './words.test-support.tsx';

afterEach(cleanup);

const show = (known: PopupState, readAgain = vi.fn()) => {
  draw(<PopupView known={known} readAgain={readAgain} showWords={async () => 'shown'} />);
  return readAgain;
};
const read = { state: 'read', reading: reprintReading(), readAt: 0, now: 300_000 } as const;
const said = () => document.body.textContent ?? '';

test('while the page is read the popup says so', () => {
  show({ state: 'reading' });
  expect(screen.getByRole('status').textContent).toBe('Reading this page…');
});

test('what is no article can be read anyway', () => {
  const readAgain = show({ ...read, reading: noArticleReading(), freshness: 'current' });
  expect(said()).toContain("This page doesn't look like an article.");
  fireEvent.click(screen.getByRole('button', { name: 'Read it anyway' }));
  expect(readAgain).toHaveBeenCalledWith(true);
});

test.each<[Why, string]>([
  ['browser-page', "Browsers don't let extensions read this page."],
  ['document', "This is a document in the browser's viewer, not a web page."],
  ['too-large', 'This page is too large to read.'],
  ['no-access', "The browser doesn't let Whence read this page."],
  ['awaited', "This page hasn't come yet."],
  ['not-come', "This page didn't come."],
])('a page that is %s is told what it is, what that means and what to do', (why, what) => {
  show({ state: 'unreadable', why });
  const lines = [...document.querySelectorAll('[data-part=status] :is(h1, p)')].map(({ textContent }) => textContent);
  expect(lines[0]).toBe(what);
  expect(lines).toHaveLength(3);
  expect(said()).not.toMatch(/failed|something went wrong/i);
});

test('what a key or a menu asked for and could not be done is said not to be done', () => {
  const notDone = () => document.querySelector('[data-part=not-done]')?.textContent;
  const ask = (known: PopupState, asked: 'copy' | 'save') => {
    cleanup();
    draw(<PopupView known={known} readAgain={vi.fn()} asked={asked} />);
    return notDone();
  };
  expect(ask({ state: 'unreadable', why: 'browser-page' }, 'save')).toBe('Nothing was saved.');
  expect(ask({ ...read, reading: noArticleReading(), freshness: 'current' }, 'copy')).toBe('Nothing was copied.');
  expect(ask({ state: 'reading' }, 'save')).toBeUndefined();
  expect(ask({ ...read, freshness: 'current' }, 'save')).toBeUndefined();
});

test('a failure tells its words and can be tried again', () => {
  const readAgain = show({ state: 'failed', error: 'RangeError: <b>too deep</b>' });
  expect(said()).toContain('RangeError: <b>too deep</b>');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(readAgain).toHaveBeenCalledWith(false);
});

test('a reading from the cache says when it was read', () => {
  show({ ...read, freshness: 'cached' });
  expect(said()).toContain('Read 5 minutes ago.');
});

test('where the page is out of reach the cached reading stands, without a way to its words', () => {
  show({ ...read, freshness: 'unreachable' });
  expect(said()).toContain("The page can't be read right now.");
  expect(said()).toContain('The Saltmarsh Review');
  expect(screen.queryAllByRole('button', { name: /^Show these words on the page/ })).toHaveLength(0);
});
