import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { draw } from '../words.test-support.tsx';
import { ChosenPart } from './ChosenPart.tsx';

afterEach(cleanup);

/** Writes a tag for three chosen notes and presses "Add tags"; hands back what that asked for. */
function addTag(isBusy: boolean): object[] {
  const asked: object[] = [];
  const nothing = () => undefined;
  const doings = { chooseAll: nothing, chooseNone: nothing, remove: nothing, merge: nothing };
  draw(<ChosenPart chosen={3} notes={3} isBusy={isBusy} {...doings} changeTags={(change) => asked.push(change)} />);
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'coast' } });
  fireEvent.submit(screen.getByRole('textbox').closest('form') as HTMLFormElement);
  return asked;
}

test('the chosen are tagged', () => {
  expect(addTag(false)).toEqual([{ add: ['coast'] }]);
});

test('while many are being changed nothing is begun, and what was written stays', () => {
  expect(addTag(true)).toEqual([]);
  expect(screen.getByRole('region').getAttribute('aria-busy')).toBe('true');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('coast');
});
