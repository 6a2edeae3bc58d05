import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type PlaceProps, usePlace } from './use-place.ts';

let place: PlaceProps;

function Library() {
  place = usePlace();
  return null;
}

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/library.html');
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const rest = () => act(() => void vi.advanceTimersByTime(1000));
const where = () => [place.at, place.isOpen];

test('who follows a link to a note or a reading is there, and who opens the library is nowhere yet', () => {
  render(<Library />);
  expect(where()).toEqual([null, false]);
  cleanup();
  history.replaceState(null, '', '/library.html#note=n-1');
  render(<Library />);
  expect(where()).toEqual(['n:n-1', true]);
  cleanup();
  history.replaceState(null, '', '/library.html#reading=https%3A%2F%2Fharbour-post.test%2Fa%3Fb%3D1');
  render(<Library />);
  expect(where()).toEqual(['r:https://harbour-post.test/a?b=1', true]);
});

test('a reload finds the reader at the note where they were, and at the list where they had gone back to it', () => {
  render(<Library />);
  act(() => place.open('n:n-1'));
  expect(location.hash).toBe('#note=n-1');
  act(() => place.step('n:n-2'));
  rest();
  cleanup();
  render(<Library />);
  expect(where()).toEqual(['n:n-2', true]);
  act(() => place.close());
  rest();
  cleanup();
  render(<Library />);
  expect(where()).toEqual(['n:n-2', false]);
});

test('the way back leads from note to note, steps through the list are no places to go back to', () => {
  const pushed = vi.spyOn(history, 'pushState');
  render(<Library />);
  act(() => place.step('n:n-1'));
  act(() => place.step('n:n-2'));
  act(() => place.open('n:n-2'));
  act(() => place.open('n:n-2'));
  act(() => place.open('n:n-3'));
  rest();
  expect(pushed.mock.calls.map(([, , address]) => address)).toEqual(['/library.html#note=n-2', '/library.html#note=n-3']);
  history.replaceState({ isOpen: true }, '', '/library.html#note=n-2');
  act(() => void dispatchEvent(new PopStateEvent('popstate')));
  expect(where()).toEqual(['n:n-2', true]);
});

test('a search, filters, an order and a view are in the address: a reload finds them, and each but the letters of a search is a way back', () => {
  const pushed = vi.spyOn(history, 'pushState');
  pushed.mockClear();
  render(<Library />);
  for (const query of ['g', 'ga', 'gate']) act(() => place.search(query));
  act(() => place.look({ view: 'map' }));
  expect(pushed.mock.calls.map(([, , address]) => address)).toEqual(['/library.html#view=map&query=gate']);
  act(() => place.look({ order: 'outlet' }));
  act(() => place.look({ order: 'outlet' }));
  expect(pushed).toHaveBeenCalledTimes(2);
  rest();
  cleanup();
  render(<Library />);
  expect([place.view, place.query, place.order, place.at]).toEqual(['map', 'gate', 'outlet', null]);
});

test('an answer that comes late changes nothing but what it is about', () => {
  render(<Library />);
  const { step } = place;
  act(() => place.search('gates'));
  act(() => step('n:n-1'));
  expect([place.query, place.at]).toEqual(['gates', 'n:n-1']);
});
