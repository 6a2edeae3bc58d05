import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readFairUseNotice } from './fair-use-notice.ts';

const quotes = (foot: string) => readFairUseNotice(articleWith({ foot })).map((finding) => finding.quote);

test('a page that relies on fair use says so', () => {
  const notice =
    'harbour-post.test contains copyrighted material the use of which has not always been specifically authorized by the copyright owner. We publish it under the provisions of "fair use".';
  expect(quotes(`<p>${notice}</p>`)).toHaveLength(2);
});

test('a licence that mentions fair use, and a court that rules on it, rely on nothing', () => {
  expect(quotes('<p>This License acknowledges your rights of fair use or other equivalent, as provided by copyright law.</p>')).toEqual([]);
  expect(quotes('<p>The court ruled that the maps were protected under fair use.</p>')).toEqual([]);
});
