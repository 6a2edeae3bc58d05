import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { PictureOffer } from './PictureOffer.tsx';
import { draw } from './words.test-support.tsx';

afterEach(cleanup);

const press = () => fireEvent.click(screen.getByRole('button', { name: 'Keep a picture too' }));

test('no picture is taken unasked', () => {
  draw(<PictureOffer keep={() => Promise.reject(new Error('nobody asked'))} />);
  expect(screen.getByRole('status').textContent).toBe('');
});

test.each([
  ['a picture that was kept', () => Promise.resolve(true), 'A picture of the page is kept with the note.'],
  ['a browser that gives none', () => Promise.resolve(false), 'Saved, but without a picture: the browser gave none.'],
])('%s is said', async (_, keep, words) => {
  draw(<PictureOffer keep={keep} />);
  press();
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('a disk that takes none is said as such, and asked again at a word', async () => {
  let isFull = true;
  draw(<PictureOffer keep={() => (isFull ? Promise.reject(new Error('full')) : Promise.resolve(true))} />);
  press();
  expect((await screen.findByText(/the disk took no picture/)).textContent).toContain('full');
  isFull = false;
  press();
  expect(await screen.findByText('A picture of the page is kept with the note.')).toBeTruthy();
  expect(screen.queryByText(/the disk took no picture/)).toBeNull();
});
