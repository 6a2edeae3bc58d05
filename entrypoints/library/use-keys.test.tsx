import { act, cleanup, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { type KeyDeeds, useKeys } from './use-keys.ts';

afterEach(cleanup);

const nothing = () => undefined;
const idle: KeyDeeds = {
  search: nothing,
  move: nothing,
  open: nothing,
  choose: nothing,
  chooseAll: nothing,
  export: nothing,
  compare: nothing,
  remove: nothing,
  undo: nothing,
  back: nothing,
  help: nothing,
};

/** What was moved to, and what was removed there. */
function List({ removed }: { removed: (place: number) => void }) {
  const [place, setPlace] = useState(0);
  useKeys({ ...idle, move: (step) => setPlace(place + step), remove: () => removed(place) });
  return <p>{place}</p>;
}

/** A key as a browser tells it: what follows from it by itself is done before the next. */
async function press(key: string): Promise<void> {
  dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
  await Promise.resolve();
}

test('a key that follows another at once is meant for what the first has done', async () => {
  const removed: number[] = [];
  const { container } = render(<List removed={(place) => removed.push(place)} />);
  for (const key of ['j', 'j', 'j', 'k', 'Delete']) await press(key);
  expect(removed).toEqual([2]);
  await act(nothing);
  expect(container.textContent).toBe('2');
});

test('the key of the search works from a list of choices too, and is a letter where something is written', async () => {
  const asked: string[] = [];
  function Fields() {
    useKeys({ ...idle, search: () => asked.push('search') });
    return (
      <>
        <select />
        <input />
      </>
    );
  }
  const { container } = render(<Fields />);
  for (const field of container.children) field.dispatchEvent(new KeyboardEvent('keydown', { key: '/', cancelable: true, bubbles: true }));
  expect(asked).toEqual(['search']);
});
