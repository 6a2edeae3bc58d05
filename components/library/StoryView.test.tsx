import { cleanup, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { entryOfReading } from '../../core/library/entry.ts';
import { reprintReading } from '../../core/reading.test-support.ts';
import { draw } from '../words.test-support.tsx';
import { StoryView } from './StoryView.tsx';

vi.stubGlobal(
  'ResizeObserver',
  class {
    observe = () => undefined;
    disconnect = () => undefined;
  },
);
afterEach(cleanup);

const nothing = () => undefined;
const pages = [entryOfReading(reprintReading(), { address: reprintReading().page.url, at: '2026-03-04T05:06:07Z', textHash: null })];

function Stories() {
  const [story, openStory] = useState<string | null>(null);
  const rest = { at: null, readingsOf: async () => new Map(), goTo: nothing, chooseOnly: nothing, save: nothing };
  return <StoryView entries={pages} everyKind={pages} story={story} openStory={openStory} {...rest} />;
}

const focused = () => document.activeElement?.textContent;

test('who opens a story by key is at its title, and who leaves it is back at its line', async () => {
  draw(<Stories />);
  const line = screen.getAllByRole('button')[0];
  line?.focus();
  line?.click();
  await vi.waitFor(() => expect([document.activeElement?.tagName, focused()]).toEqual(['H2', 'Who Keeps the Gates']));
  const back = screen.getByRole('button', { name: 'All stories' });
  back.focus();
  back.click();
  await vi.waitFor(() => expect([document.activeElement?.tagName, focused()]).toEqual(['BUTTON', 'Who Keeps the Gates']));
});
