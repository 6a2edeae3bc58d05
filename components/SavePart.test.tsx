import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Saving } from './SaveOutcome.tsx';
import { SavePart } from './SavePart.tsx';
import { draw } from './words.test-support.tsx';

afterEach(cleanup);

function drawPart(saving: Saving = { state: 'idle' }) {
  const save = vi.fn();
  const openLibrary = vi.fn();
  draw(<SavePart saving={saving} save={save} openLibrary={openLibrary} />);
  return { save, openLibrary };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('a note is saved with the remark and the tags that were written', () => {
  const { save } = drawPart();
  fireEvent.input(screen.getByLabelText('Remark'), { target: { value: 'Ask the council.' } });
  fireEvent.input(screen.getByLabelText('Tags, separated by commas'), { target: { value: 'coast, gates' } });
  press('Save note');
  expect(save).toHaveBeenCalledWith('Ask the council.', ['coast, gates'], false);
});

const enter = () => fireEvent.submit(screen.getByLabelText('Tags, separated by commas').closest('form') as HTMLElement);

test('Enter in the field of the tags saves the note, and makes no second one of what was saved before', () => {
  const { save } = drawPart();
  fireEvent.input(screen.getByLabelText('Tags, separated by commas'), { target: { value: 'coast' } });
  enter();
  expect(save).toHaveBeenCalledWith('', ['coast'], false);
  cleanup();
  const again = drawPart({ state: 'saved-before', at: '2026-05-03T10:00:00Z', as: 'same page', id: 'n-1' });
  enter();
  expect(again.save).toHaveBeenCalledWith('', [''], false);
});

test('what was written and not saved is there again, and kept no longer than until it is saved', async () => {
  let kept: { remark: string; tags: string } | null = null;
  const drafts = { load: async () => kept, keep: (written: typeof kept) => (kept = written) };
  const part = (saving: Saving) => <SavePart saving={saving} save={vi.fn()} openLibrary={vi.fn()} drafts={drafts} />;
  draw(part({ state: 'idle' }));
  fireEvent.input(screen.getByLabelText('Remark'), { target: { value: 'Ask the council.' } });
  fireEvent.input(screen.getByLabelText('Tags, separated by commas'), { target: { value: 'coast' } });
  cleanup();
  const { rerender } = draw(part({ state: 'idle' }));
  expect(await screen.findByDisplayValue('Ask the council.')).toBeTruthy();
  expect([screen.getByDisplayValue('coast').closest('details')?.open, kept]).toEqual([true, { remark: 'Ask the council.', tags: 'coast' }]);
  expect(screen.getByText("You wrote this earlier and haven't saved it yet.")).toBeTruthy();
  rerender(part({ state: 'saved' }));
  expect(kept).toBeNull();
});

test('what was saved is said, and is not saved again by mistake', () => {
  const { openLibrary } = drawPart({ state: 'saved' });
  expect(screen.getByRole('status').textContent).toBe('Saved in your library.');
  expect(screen.queryByRole('button', { name: 'Save note' })).toBeNull();
  press('Open the library');
  expect(openLibrary).toHaveBeenCalledOnce();
});

test('what was saved before is named with its day, and saved again only on demand', () => {
  const { save, openLibrary } = drawPart({ state: 'saved-before', at: '2026-03-04T05:06:07Z', as: 'same text', id: 'n-1' });
  expect(screen.getByRole('status').textContent).toBe('You saved this text before, from another page, on 4 Mar 2026.');
  press('Save this page too');
  expect(save).toHaveBeenCalledWith('', [''], true);
  press('Open the older note');
  expect(openLibrary).toHaveBeenCalledWith('n-1');
});

test('only a page that was saved itself is saved again', () => {
  const { save } = drawPart({ state: 'saved-before', at: '2026-03-04T05:06:07Z', as: 'same page', id: 'n-1' });
  press('Save it again');
  expect(save).toHaveBeenCalledWith('', [''], true);
});

test('the day on which it was saved before is the one that the reader had, not that of Greenwich', () => {
  const late = new Date(2026, 2, 4, 23, 59, 59);
  const early = new Date(2026, 2, 4, 0, 0, 1);
  for (const moment of [late, early]) {
    drawPart({ state: 'saved-before', at: moment.toISOString(), as: 'same page', id: 'n-1' });
    expect(screen.getByRole('status').textContent).toContain('4 Mar 2026.');
    cleanup();
  }
});

test('a page that may no longer be read is told with what to do', () => {
  drawPart({ state: 'unread' });
  expect(screen.getByRole('status').textContent).toMatch(/^Nothing was saved\. The browser doesn't let .* click the toolbar icon again\.$/);
});

test('that nothing was changed is said only where it is known', () => {
  drawPart({ state: 'failed', error: 'No answer', unsure: false });
  expect(screen.getByRole('status').textContent).toContain('nothing was changed');
  cleanup();
  drawPart({ state: 'failed', error: 'No answer', unsure: true });
  expect(screen.getByRole('status').textContent).toMatch(/isn't known\. Look at what is there now/);
});

test('a full disk is told with what to do', () => {
  drawPart({ state: 'no-room' });
  expect(screen.getByRole('status').textContent).toMatch(/nothing was saved\. Free some space/);
});
