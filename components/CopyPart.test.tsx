import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { CopyPart } from './CopyPart.tsx';
import type { CopyOutcome, CopyRequest } from './copying.ts';
import { draw } from './words.test-support.tsx';

afterEach(cleanup);

function show(outcome: CopyOutcome) {
  const copy = vi.fn(async (_: CopyRequest) => outcome);
  draw(<CopyPart copy={copy} />);
  return copy;
}

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('one click copies the credit as formatted text, and says what was copied', async () => {
  const copy = show({ state: 'copied', words: '<b>“Who Keeps the Gates”</b> by Ana Delgado.' });
  click('Copy attribution');
  expect(copy).toHaveBeenCalledWith({ what: 'attribution', format: 'rich' });
  expect(await screen.findByText('Copied (Formatted text):')).toBeTruthy();
  expect(document.querySelector('[role=status] blockquote')?.textContent).toBe('<b>“Who Keeps the Gates”</b> by Ana Delgado.');
});

test('the other formats open beside it', () => {
  const copy = show({ state: 'nothing' });
  expect(screen.queryByRole('button', { name: 'Markdown' })).toBeNull();
  click('Copy attribution as');
  expect(screen.getByRole('button', { name: 'Copy attribution as' }).getAttribute('aria-expanded')).toBe('true');
  click('Markdown');
  expect(copy).toHaveBeenCalledWith({ what: 'attribution', format: 'markdown' });
});

test('citations are offered by style', () => {
  const copy = show({ state: 'nothing' });
  fireEvent.click(screen.getByRole('button', { name: /^Cite/ }));
  expect([...document.querySelectorAll('fieldset button')].map(({ textContent }) => textContent)).toEqual([
    'APA',
    'MLA',
    'Chicago',
    'Wikipedia',
    'BibTeX',
  ]);
  click('Wikipedia');
  expect(copy).toHaveBeenCalledWith({ what: 'citation', style: 'wikipedia' });
});

test.each<[CopyOutcome['state'], CopyOutcome, RegExp]>([
  ['nothing', { state: 'nothing' }, /doesn't say clearly enough whom to credit/],
  ['refused', { state: 'refused' }, /didn't let Whence write to the clipboard/],
])('%s is said in words', async (_, outcome, words) => {
  show(outcome);
  click('Copy attribution');
  expect(await screen.findByText(words)).toBeTruthy();
});
