import { expect, test } from 'vitest';
import { hearTabNews, type TabNews, tellTabNews } from './tab-news.ts';

test('who listens hears what is new of a tab, and nothing after the end', async () => {
  const heard: TabNews[] = [];
  const first = new Promise<void>((resolve) => {
    const end = hearTabNews((news) => {
      heard.push(news);
      end();
      resolve();
    });
  });
  tellTabNews({ tabId: 7, is: 'read' });
  await first;
  tellTabNews({ tabId: 8, is: 'gone' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual([{ tabId: 7, is: 'read' }]);
});
