import { expect, test } from 'vitest';
import { documentWith } from '../page.test-support.ts';
import { unwrapAddress, unwrapPage } from './wrapper.ts';

const held = (address: string) => {
  const wrapper = unwrapAddress(address);
  return wrapper && [wrapper.keeper.name, wrapper.original, wrapper.captured];
};

test.each([
  [
    'https://web.archive.org/web/20161209051140/https://harbour-post.test/a?b=c',
    'Wayback Machine',
    'https://harbour-post.test/a?b=c',
    '2016-12-09T05:11:40Z',
  ],
  [
    'http://web.archive.org/web/20161209051140id_/http:/harbour-post.test/a',
    'Wayback Machine',
    'http://harbour-post.test/a',
    '2016-12-09T05:11:40Z',
  ],
  ['https://web.archive.org/web/2016/harbour-post.test/a', 'Wayback Machine', 'http://harbour-post.test/a', null],
  [
    'https://archive.ph/2016.12.09-051140/https://harbour-post.test/a',
    'archive.today',
    'https://harbour-post.test/a',
    '2016-12-09T05:11:40Z',
  ],
  [
    'https://wayback.archive-it.org/1234/20161209051140/https://harbour-post.test/a',
    'Archive-It',
    'https://harbour-post.test/a',
    '2016-12-09T05:11:40Z',
  ],
  [
    'https://webarchive.nationalarchives.gov.uk/ukgwa/20161209051140/https://harbour-post.test/a',
    'UK Government Web Archive',
    'https://harbour-post.test/a',
    '2016-12-09T05:11:40Z',
  ],
  ['https://harbour--post-test.cdn.ampproject.org/c/s/harbour-post.test/a', 'Google AMP cache', 'https://harbour-post.test/a', null],
  ['https://www.bing-amp.com/c/s/harbour-post.test/a', 'Bing AMP cache', 'https://harbour-post.test/a', null],
  ['https://www.google.co.uk/amp/s/harbour-post.test/a', 'Google AMP viewer', 'https://harbour-post.test/a', null],
  [
    'https://webcache.googleusercontent.com/search?q=cache:x1Y2z:https://harbour-post.test/a',
    'Google cache',
    'https://harbour-post.test/a',
    null,
  ],
  [
    'https://www-harbour--post-test.translate.goog/a?_x_tr_sl=de&_x_tr_tl=en&p=1',
    'Google Translate',
    'https://www.harbour-post.test/a?p=1',
    null,
  ],
])('%s holds another page', (address, keeper, original, captured) => {
  expect(held(address)).toEqual([keeper, original, captured]);
});

test.each([
  'https://harbour-post.test/web/20161209051140/https://quayside.test/a',
  'https://web.archive.org/web/20161209051140/javascript:alert(1)',
  'https://web.archive.org/web/20161209051140/file:///etc/passwd',
  'https://web.archive.org/save',
  'https://www.google.com/search?q=amp',
  'https://archive.ph/x1Y2z',
  'no address',
])('%s holds none that it names', (address) => {
  expect(unwrapAddress(address)).toBeNull();
});

test('an impossible time of capture is left out', () => {
  expect(held('https://web.archive.org/web/20161399051140/https://harbour-post.test/a')).toEqual([
    'Wayback Machine',
    'https://harbour-post.test/a',
    null,
  ]);
});

test('archive.today tells behind a code what it holds', () => {
  const bookmark = '<link rel="bookmark" href="http://archive.today/20161209051140/https://harbour-post.test/a">';
  expect(unwrapPage(documentWith('', { head: bookmark }), 'https://archive.ph/x1Y2z')).toMatchObject({
    address: 'https://archive.ph/x1Y2z',
    original: 'https://harbour-post.test/a',
    captured: '2016-12-09T05:11:40Z',
  });
  const form = '<form><input name="q" value="https://harbour-post.test/b"></form>';
  expect(unwrapPage(documentWith(form), 'https://archive.is/x1Y2z')).toMatchObject({
    original: 'https://harbour-post.test/b',
    captured: null,
  });
});

test('Memento links tell what any archive holds', () => {
  const links = '<link rel="original" href="https://harbour-post.test/a"><link rel="timegate" href="https://archive.example/timegate">';
  expect(unwrapPage(documentWith('', { head: links }), 'https://archive.example/1234')).toMatchObject({
    kind: 'archive',
    keeper: { name: 'archive.example' },
    original: 'https://harbour-post.test/a',
  });
});

test('a search form and a lone "original" link hold no page', () => {
  const page = documentWith('<form><input name="q" value="https://harbour-post.test/b"></form>', {
    head: '<link rel="original" href="https://harbour-post.test/a">',
  });
  expect(unwrapPage(page, 'https://quayside.test/search')).toBeNull();
});
