import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeNoteChoices, loadNoteChoices } from './note-choices.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

test('texts are kept until the reader says otherwise, and the template is Whence’s own', async () => {
  expect(await loadNoteChoices()).toEqual({ keepTexts: true, markdownTemplate: null });
});

test('a choice is kept, and the others stay', async () => {
  const markdownTemplate = '{{title}} '.repeat(20_000);
  await changeNoteChoices({ markdownTemplate });
  await changeNoteChoices({ keepTexts: false });
  expect(await loadNoteChoices()).toEqual({ keepTexts: false, markdownTemplate });
});

test('what has another shape is not trusted', async () => {
  await fakeBrowser.storage.local.set({ noteChoices: { keepTexts: 'yes' } });
  expect(await loadNoteChoices()).toEqual({ keepTexts: true, markdownTemplate: null });
});
