import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Note } from '../../core/model.ts';
import { correctableFields } from '../../core/notes/correctable-fields.ts';
import { noteOfReading } from '../../core/notes/note-of-reading.ts';
import { originalReading, reprintReading } from '../../core/reading.test-support.ts';
import { draw } from '../words.test-support.tsx';
import { NoteView } from './NoteView.tsx';

afterEach(cleanup);

const at = '2026-11-24T10:00:00Z';
const kept = noteOfReading(reprintReading(), { id: 'n-1', savedAt: at, remark: 'Ask.', tags: ['gates'], text: null, textHash: null });
const remark = () => screen.getByLabelText('Remark') as HTMLTextAreaElement;
const tags = () => screen.getByLabelText('Tags, separated by commas') as HTMLInputElement;
const write = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const keep = () => fireEvent.click(screen.getByRole('button', { name: 'Keep changes' }));

function drawNote(note: Note = kept) {
  const change = vi.fn(async (_edit: object) => true);
  const view = (shown: Note) => <NoteView note={shown} change={change} remove={() => undefined} now={() => at} />;
  const { rerender } = draw(view(note));
  return { change, show: (shown: Note) => rerender(view(shown)) };
}

test('what is written while the disk is still busy with what was written before is not lost', () => {
  const { show } = drawNote();
  write(remark(), 'Asked.');
  keep();
  write(remark(), 'Asked. No answer.');
  show({ ...kept, remark: 'Asked.' });
  expect(remark().value).toBe('Asked. No answer.');
});

test('what was written and not kept outlives a correction of the same note', () => {
  const { show } = drawNote();
  write(remark(), 'Asked.');
  show({ ...kept, tags: [...kept.tags], corrections: [{ field: '/page/title', value: 'Gates', at, reason: null }] });
  expect(remark().value).toBe('Asked.');
});

test('what is changed elsewhere is shown where nothing was written over it, and so is another note', () => {
  const { show } = drawNote();
  show({ ...kept, remark: 'Asked in another tab.', tags: ['gates', 'coast'] });
  expect([remark().value, tags().value]).toEqual(['Asked in another tab.', 'gates, coast']);
  write(remark(), 'Never kept.');
  show({ ...kept, id: 'n-2', remark: 'Of the other.' });
  expect(remark().value).toBe('Of the other.');
});

test('words that were written over a remark, which another window has changed since, say over which', () => {
  const { change, show } = drawNote();
  write(remark(), 'Asked.');
  show({ ...kept, remark: 'Written elsewhere.', tags: ['gates', 'coast'] });
  expect([remark().value, tags().value]).toEqual(['Asked.', 'gates, coast']);
  keep();
  expect(change.mock.calls).toEqual([[{ remark: 'Asked.', seen: { remark: 'Ask.', tags: ['gates', 'coast'] } }]]);
  show({ ...kept, remark: 'Written elsewhere.\n\nAsked.', tags: ['gates', 'coast'] });
  expect(remark().value).toBe('Written elsewhere.\n\nAsked.');
});

test('words that the disk refused are still written over what was seen', async () => {
  const { change } = drawNote();
  change.mockResolvedValueOnce(false);
  write(remark(), 'Asked.');
  keep();
  await Promise.resolve();
  write(remark(), 'Asked twice.');
  keep();
  expect(change.mock.calls.map(([edit]) => edit)).toMatchObject([{ seen: { remark: 'Ask.' } }, { seen: { remark: 'Ask.' } }]);
});

test('what was not changed is not written again, so that a tag given meanwhile stays', () => {
  const { change } = drawNote();
  write(remark(), 'Asked.');
  keep();
  write(tags(), ' coast,gates,#coast');
  keep();
  const seen = { remark: 'Ask.', tags: ['gates'] };
  expect(change.mock.calls).toEqual([
    [{ remark: 'Asked.', seen }],
    [{ remark: 'Asked.', tags: ['coast', 'gates'], seen: { ...seen, remark: 'Asked.' } }],
  ]);
  expect(tags().value).toBe('coast, gates');
});

test('what was written is kept when the reader leaves the form, and not while they go from field to field', () => {
  const { change } = drawNote();
  write(remark(), 'Asked.');
  fireEvent.focusOut(remark(), { relatedTarget: tags() });
  expect(change).not.toHaveBeenCalled();
  fireEvent.focusOut(tags(), { relatedTarget: document.body });
  expect(change.mock.calls).toMatchObject([[{ remark: 'Asked.' }]]);
});

test('who leaves the form without having written anything changes nothing', () => {
  const { change } = drawNote();
  write(remark(), 'Asked.');
  write(remark(), kept.remark);
  fireEvent.focusOut(remark(), { relatedTarget: null });
  expect(change).not.toHaveBeenCalled();
});

test('the page is not closed over what was written and not kept without a question', () => {
  const close = () => {
    const closing = new Event('beforeunload', { cancelable: true });
    dispatchEvent(closing);
    return closing.defaultPrevented ? 'asked' : 'closed';
  };
  const { show } = drawNote();
  expect(close()).toBe('closed');
  write(remark(), 'Asked.');
  expect(close()).toBe('asked');
  show({ ...kept, remark: 'Asked.' });
  expect(close()).toBe('closed');
});

test('what was written and not kept is there again after the page was closed over it, is told, and is gone once it is on the disk', async () => {
  let left: { remark: string; tags: string; over?: { remark: string; tags: string } } | null = null;
  const keepDraft = (written: typeof left) => {
    left = written;
  };
  const remarkDraftsOf = () => ({ load: async () => left, keep: keepDraft });
  const view = (note: Note) => (
    <NoteView note={note} change={async () => true} remove={() => undefined} now={() => at} remarkDraftsOf={remarkDraftsOf} />
  );
  const told = () => screen.queryByText("You wrote this earlier and haven't saved it yet.");
  draw(view(kept));
  write(remark(), 'Asked.');
  expect([left, told()]).toEqual([{ remark: 'Asked.', tags: 'gates', over: { remark: 'Ask.', tags: 'gates' } }, null]);
  cleanup();
  const { rerender } = draw(view(kept));
  expect((await screen.findByDisplayValue('Asked.')) && told()).not.toBeNull();
  keep();
  expect(left).not.toBeNull();
  rerender(view({ ...kept, remark: 'Asked.' }));
  await waitFor(() => expect([left, told()]).toEqual([null, null]));
});

test('a correction that was begun and not made is there again, until it is made', async () => {
  const drafts = new Map<string, unknown>();
  const draftsOf = (id: string) => ({
    load: async () => (drafts.get(id) ?? null) as never,
    keep: (written: unknown) => void (written ? drafts.set(id, written) : drafts.delete(id)),
  });
  const change = vi.fn(async () => true);
  const view = (id: string) => (
    <NoteView note={{ ...kept, id }} change={change} remove={() => undefined} now={() => at} draftsOf={draftsOf} />
  );
  const { rerender } = draw(view('n-1'));
  fireEvent.change(screen.getByLabelText('Field'), { target: { value: '/chain/0/publisher/name' } });
  write(screen.getByLabelText('What is right'), 'The Harbour Post');
  write(screen.getByLabelText('Why'), 'By the printed issue');
  rerender(view('n-2'));
  expect(screen.queryByDisplayValue('The Harbour Post')).toBeNull();
  rerender(view('n-1'));
  const value = await screen.findByDisplayValue('The Harbour Post');
  expect(value.closest('details')?.open).toBe(true);
  fireEvent.submit(value.closest('form') as HTMLFormElement);
  const made = { field: '/chain/0/publisher/name', value: 'The Harbour Post', at, reason: 'By the printed issue' };
  expect(change.mock.calls).toEqual([[{ correct: made }]]);
  await waitFor(() => expect(drafts.size).toBe(0));
});

test('a correction and an origin that the disk refuses stand in their forms again, and were never forgotten', async () => {
  const drafts = new Map<string, unknown>();
  const draftsOf = (form: string) => () => ({
    load: async () => null,
    keep: (written: unknown) => void (written ? drafts.set(form, written) : drafts.delete(form)),
  });
  const refuse = vi.fn(async () => false);
  const [corrections, origins] = [draftsOf('correction'), draftsOf('origin')];
  draw(<NoteView note={kept} change={refuse} remove={() => undefined} now={() => at} draftsOf={corrections} originDraftsOf={origins} />);
  const submit = (field: HTMLElement) => fireEvent.submit(field.closest('form') as HTMLFormElement);
  write(screen.getByLabelText('What is right'), 'Gates');
  submit(screen.getByLabelText('What is right'));
  const outlet = within(document.querySelector('[data-part=add-origin]') as HTMLElement).getByLabelText('Outlet');
  write(outlet, 'The Harbour Post');
  submit(outlet);
  expect(refuse).toHaveBeenCalledTimes(2);
  expect(await screen.findByDisplayValue('Gates')).not.toBeNull();
  expect(await screen.findByDisplayValue('The Harbour Post')).not.toBeNull();
  expect([...drafts.keys()]).toEqual(['correction', 'origin']);
});

test('two corrections that are taken back one right after the other are both named', () => {
  const [first, second] = ['/page/title', '/authors/0/name'].map((field) => ({ field, value: 'Right', at, reason: null }));
  const { change } = drawNote({ ...kept, corrections: [first, second].flatMap((one) => one ?? []) });
  for (const button of screen.getAllByRole('button', { name: 'Take back' })) fireEvent.click(button);
  expect(change.mock.calls).toEqual([[{ takeBack: first }], [{ takeBack: second }]]);
});

test('the headline and the chain stand above what the reader put right and wrote, and that above all else', () => {
  drawNote({ ...kept, corrections: [{ field: '/page/title', value: 'Gates', at, reason: null }] });
  const order = (part: Element | null) => [...document.querySelectorAll('*')].indexOf(part as Element);
  const places = ['h1', '[data-part=chain]', '[data-part=corrections]', 'textarea', '[data-part=conflict]', '[data-part=notice]'].map(
    (part) => order(document.querySelector(part)),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test('an origin that the reader adds stands first in the chain as theirs, though the page declares none, and is taken back by a press', () => {
  const { change, show } = drawNote({ ...kept, reading: originalReading() });
  const form = within(document.querySelector('[data-part=add-origin]') as HTMLElement);
  write(form.getByLabelText('Outlet'), ' Harbour Post ');
  write(form.getByLabelText(/^Address/), 'https://harbour-post.test/gates');
  write(form.getByLabelText(/^Date/), '2024-03');
  fireEvent.submit(form.getByLabelText('Outlet').closest('form') as HTMLFormElement);
  const added = { name: 'Harbour Post', url: 'https://harbour-post.test/gates', date: '2024-03', at, reason: null };
  expect(change.mock.calls).toEqual([[{ addOrigin: added }]]);
  expect(document.querySelector('[data-standing=added]')).toBeNull();
  show({ ...kept, reading: originalReading(), addedOrigins: [added] });
  expect(document.querySelector('[data-part=hop]')?.textContent).toMatch(/Harbour Post.*added by you/);
  expect(document.querySelector('[data-part=nothing-declared]')).not.toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Take back' }));
  expect(change.mock.lastCall).toEqual([{ dropOrigin: added }]);
});

test('what the reader put right stands where the page had it otherwise, as theirs and beside the words of the page', () => {
  const correct = (field: string, value: string) => ({ field, value, at, reason: null });
  const corrections = [
    correct('/page/title', 'Who Kept the Gates'),
    correct('/chain/0/publisher/name', 'The Harbour Post'),
    correct('/chain/1/work/date', '2024-05-04'),
    correct('/rights/holders/0/name', 'The Ferry Trust'),
  ];
  drawNote({ ...kept, corrections });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Who Kept the Gates');
  const hops = [...document.querySelectorAll('[data-part=hop]')].map((hop) => hop.textContent);
  expect(hops[0]).toMatch(/^The Harbour Post.*corrected by you.*The page says: The Saltmarsh Review/);
  expect(hops[0]).not.toMatch(/this page says so/);
  expect(hops[1]).toMatch(/^Commons Wire.*4 May 2024.*republished from The Harbour Post.*corrected by you.*The page says: 3 May 2024/);
  expect(document.querySelector('[data-part=holders]')?.textContent).toMatch(/The Ferry Trust/);
  expect(document.querySelectorAll('[data-part=corrections] li')).toHaveLength(4);
});

test('a note whose every field was corrected to nothing is shown, and each correction can be taken back', () => {
  const corrections = correctableFields(kept.reading).map(({ field }) => ({ field, value: null, at, reason: null }));
  drawNote({ ...kept, corrections });
  expect(screen.getByText('You removed the authors whom this page names.')).toBeTruthy();
  expect(document.querySelector('[data-part=hop]')?.textContent).toMatch(/^The Saltmarsh Review/);
  expect(screen.getAllByRole('button', { name: 'Take back' })).toHaveLength(corrections.length);
});

test('a day is put right by a day, an address by an address, and a stop by a name', () => {
  drawNote(kept);
  const fits = (field: string, value: string) => {
    fireEvent.change(screen.getByLabelText('Field'), { target: { value: field } });
    write(screen.getByLabelText('What is right'), value);
    return (screen.getByLabelText('What is right') as HTMLInputElement).checkValidity();
  };
  expect([fits('/chain/0/work/date', '2024-05'), fits('/chain/0/work/date', 'yesterday')]).toEqual([true, false]);
  expect([fits('/chain/0/work/url', 'https://a.test/'), fits('/chain/0/work/url', 'javascript:alert(1)')]).toEqual([true, false]);
  expect([fits('/chain/0/publisher/name', '《海堤评论》 <b>'), fits('/chain/0/publisher/name', '')]).toEqual([true, false]);
  expect(fits('/authors/0/name', '')).toBe(true);
});

test('a stop that was checked and whose name the reader put right stays checked, and says whose name it is', () => {
  const [first, ...others] = reprintReading().chain;
  const checked = reprintReading({ chain: [...(first ? [{ ...first, standing: 'confirmed' as const }] : []), ...others] });
  const corrections = [{ field: '/chain/0/publisher/name', value: 'The Harbour Post', at, reason: null }];
  drawNote({ ...kept, reading: checked, corrections });
  const told = document.querySelector('[data-part=hop]')?.textContent;
  expect(told).toMatch(/checked: the same text, published earlier.*corrected by you.*The page says: The Saltmarsh Review/);
});

const struck = (fields: string[]): Note => ({
  ...kept,
  corrections: fields.map((field) => ({ field, value: null, at, reason: null })),
});

test('where the reader removed all authors and rights, it is said that they did, not that the page is silent', () => {
  const { show } = drawNote({ ...kept, reading: { ...kept.reading, rights: { ...kept.reading.rights, fairUse: null, disclaimer: null } } });
  const fields = correctableFields(kept.reading).map(({ field }) => field);
  show({ ...struck(fields), reading: { ...kept.reading, rights: { ...kept.reading.rights, fairUse: null, disclaimer: null } } });
  expect(screen.getByText('You removed the authors whom this page names.')).toBeTruthy();
  expect(screen.getByText('You removed what this page says of its rights.')).toBeTruthy();
});

test('where the page itself names nobody, that is said', () => {
  drawNote({ ...kept, reading: { ...kept.reading, authors: [] } });
  expect(screen.getByText('No author is named on this page.')).toBeTruthy();
});

test('of several corrections of one field the latest is shown, with what was written before it', () => {
  const correction = (value: string, minute: string) => ({ field: '/page/title', value, at: `2026-11-24T10:${minute}:00Z`, reason: null });
  const { change } = drawNote({
    ...kept,
    corrections: [correction('Gate', '01'), correction('Gates', '02'), correction('The Gates', '03')],
  });
  const list = screen.getByRole('region', { name: 'Your corrections' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(1);
  expect(list.textContent).toMatch(/The Gates.*Before that you wrote: .*Gates.*Gate/);
  fireEvent.click(within(list).getByRole('button', { name: 'Take back' }));
  expect(change.mock.calls[0]?.[0]).toEqual({ takeBack: correction('The Gates', '03') });
});

test('an address that nobody knows is not shown as one', () => {
  const page = { ...kept.reading.page, title: null, url: 'https://unknown.invalid/' };
  drawNote({ ...kept, openedUrl: page.url, finalUrl: page.url, reading: { ...kept.reading, page } });
  expect(document.body.textContent).not.toContain('unknown.invalid');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Page without a headline');
  expect(screen.getAllByText('The address is not known.')).toHaveLength(2);
});

test('a text that was kept with a note that became part of this one can be read beside its own', () => {
  const later = { at, reading: originalReading(), textHash: 'b', changes: [], text: 'The gates were kept.' };
  drawNote({ ...kept, text: 'The gates are kept.', laterReadings: [later] });
  expect([...document.querySelectorAll('[data-part="text"] p')].map(({ textContent }) => textContent)).toEqual([
    'The gates are kept.',
    'The gates were kept.',
  ]);
});
