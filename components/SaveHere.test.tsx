import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { SaveHere } from './SaveHere.tsx';
import type { Saving } from './SaveOutcome.tsx';
import { draw } from './words.test-support.tsx';

afterEach(cleanup);

const press = () => fireEvent.click(screen.getByRole('button', { name: 'Save note' }));

test.each([
  ['a note that is kept', { state: 'saved' }, 'Saved in your library.'],
  ['a page that was saved before', { state: 'saved-before', at: '2026-03-04T05:06:07Z', as: 'same page', id: 'n-1' }, /4 Mar 2026/],
] as [string, Saving, string | RegExp][])('%s is said, and is not saved again', async (_, saving, words) => {
  draw(<SaveHere save={async () => saving} />);
  press();
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('what was not kept is said, and can be asked for again', async () => {
  const answers: Saving[] = [{ state: 'no-room' }, { state: 'saved' }];
  draw(<SaveHere save={async () => answers.shift() ?? { state: 'idle' }} />);
  press();
  expect(await screen.findByText(/no room left/)).toBeTruthy();
  press();
  expect(await screen.findByText('Saved in your library.')).toBeTruthy();
});

test('two quick presses save one note, and say what came of the first', async () => {
  const answers: Saving[] = [{ state: 'saved' }, { state: 'saved-before', at: '2026-03-04T05:06:07Z', as: 'same page', id: 'n-1' }];
  let asked = 0;
  const save = async () => {
    asked += 1;
    return answers.shift() ?? { state: 'idle' as const };
  };
  draw(<SaveHere save={save} />);
  press();
  press();
  expect(await screen.findByText('Saved in your library.')).toBeTruthy();
  expect(asked).toBe(1);
});

test('a machine that takes its time says that the note is being saved', async () => {
  let end: (saving: Saving) => void = () => undefined;
  draw(<SaveHere save={() => new Promise((settle) => (end = settle))} />);
  press();
  expect(screen.getByRole('status').textContent).toBe('');
  expect(await screen.findByText('Saving…')).toBeTruthy();
  end({ state: 'saved' });
  expect(await screen.findByText('Saved in your library.')).toBeTruthy();
});
