import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { reprintReading } from '../../core/reading.test-support.ts';
import { hearNoteNews } from './note-news.ts';
import { saveNote } from './notes.ts';

const told = () => new Promise((resolve) => setTimeout(resolve, 20));

/** What another page of the extension writes. */
async function writtenElsewhere(): Promise<void> {
  const channel = new BroadcastChannel('note news');
  channel.postMessage('another page');
  channel.close();
  await told();
}

test('who listens hears of what is written elsewhere, and nothing after the end', async () => {
  const heard = vi.fn();
  const end = hearNoteNews(heard);
  await writtenElsewhere();
  expect(heard).toHaveBeenCalledTimes(1);
  end();
  await writtenElsewhere();
  expect(heard).toHaveBeenCalledTimes(1);
});

test('a note that is saved is news to others, once it is on the disk, and none to who saved it', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const [heard, elsewhere] = [vi.fn(), vi.fn()];
  const end = hearNoteNews(heard);
  const channel = new BroadcastChannel('note news');
  channel.onmessage = elsewhere;
  await saveNote({ reading: reprintReading(), remark: '', tags: [] });
  await told();
  channel.close();
  end();
  expect([heard.mock.calls.length, elsewhere.mock.calls.length]).toEqual([0, 1]);
});
