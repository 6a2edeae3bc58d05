import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupStories } from './group-stories.ts';
import type { StoryPage } from './place-pages.ts';
import { storyPage } from './story-pages.test-support.ts';

const ADDRESS = 'https://courier.test/2024/ferry';
const HEADLINE = 'The ferry that kept a town';
const groups = (pages: StoryPage[]) => groupStories(pages).map((story) => story.pages);

test('two copies that name the same address are one story, whatever they call it', () => {
  const pages = [
    storyPage('a', { origin: 'Courier', originUrl: ADDRESS, title: HEADLINE }),
    storyPage('b', { origin: 'The Courier', originUrl: `${ADDRESS}/?utm_source=mail#top`, title: 'A town and its boat', by: 'Mirror' }),
  ];
  expect(groups(pages)).toEqual([['a', 'b']]);
});

test('the original belongs to its story once it was read', () => {
  const original: StoryPage = { ...storyPage('o', { by: 'Courier', title: HEADLINE }), url: ADDRESS };
  const copy = storyPage('a', { origin: 'Courier', originUrl: ADDRESS, title: HEADLINE });
  expect(groups([original, copy])).toEqual([['o', 'a']]);
});

test('one outlet and the same headline make a story without any address', () => {
  const pages = [
    storyPage('a', { origin: 'Courier', title: HEADLINE }),
    storyPage('b', { origin: 'Courier', title: `“${HEADLINE}”`, by: 'Mirror' }),
    storyPage('c', { origin: 'Courier', title: 'Another boat is bought', by: 'Echo' }),
  ];
  expect(groups(pages)).toEqual([['a', 'b'], ['c']]);
});

test('one outlet and the same text do so under different headlines', () => {
  const pages = [
    storyPage('a', { origin: 'Courier', title: HEADLINE, textHash: 'f00' }),
    storyPage('b', { origin: 'Courier', title: 'How a boat saved us', textHash: 'f00', by: 'Mirror' }),
  ];
  expect(groups(pages)).toEqual([['a', 'b']]);
});

test('the same headline from two outlets is two stories', () => {
  const pages = [storyPage('a', { origin: 'Courier', title: HEADLINE }), storyPage('b', { origin: 'Review', title: HEADLINE })];
  expect(groups(pages)).toHaveLength(2);
});

test('a column of one name on two days stays two stories, and a copy that does not say which joins neither', () => {
  const pages = [
    storyPage('monday', { origin: 'Courier', originUrl: 'https://courier.test/1', title: 'The morning briefing today' }),
    storyPage('tuesday', { origin: 'Courier', originUrl: 'https://courier.test/2', title: 'The morning briefing today' }),
    storyPage('some-day', { origin: 'Courier', title: 'The morning briefing today', by: 'Mirror' }),
  ];
  expect(groups(pages)).toEqual([['monday'], ['tuesday']]);
});

test('a copy without an address joins the one story of its outlet and headline', () => {
  const pages = [
    storyPage('a', { origin: 'Courier', originUrl: ADDRESS, title: HEADLINE }),
    storyPage('b', { origin: 'Courier', title: HEADLINE, by: 'Mirror' }),
  ];
  expect(groups(pages)).toEqual([['a', 'b']]);
});

test.each(['Analysis', 'Opinion today', '', null])('the headline %j says too little to join anything', (title) => {
  const pages = [storyPage('a', { origin: 'Courier', title }), storyPage('b', { origin: 'Courier', title, by: 'Mirror' })];
  expect(groups(pages)).toEqual([]);
});

test('a Chinese headline says enough without blanks', () => {
  const title = '渡轮如何留住小镇';
  const pages = [storyPage('a', { origin: '潮汐报', title }), storyPage('b', { origin: '潮汐报', title, by: 'Mirror' })];
  expect(groups(pages)).toEqual([['a', 'b']]);
});

test("a link to the outlet's front page is no address of a story", () => {
  const home = 'https://www.courier.test/';
  const pages = [
    storyPage('a', { origin: 'Courier', originUrl: home, title: HEADLINE }),
    storyPage('b', { origin: 'Courier', originUrl: home, title: 'Another boat is bought', by: 'Mirror' }),
  ];
  expect(groups(pages)).toHaveLength(2);
});

test('pages that declare nothing are no story, even of one headline', () => {
  expect(groups([storyPage('a', { title: HEADLINE }), storyPage('b', { title: HEADLINE })])).toEqual([]);
});

test('pages of two outlets that declare nothing are one story where headline and text are the same', () => {
  const pages = [
    storyPage('a', { title: HEADLINE, textHash: 'f00' }),
    storyPage('b', { title: `“${HEADLINE}”`, textHash: 'f00', by: 'Mirror' }),
  ];
  expect(groupStories(pages)).toMatchObject([{ sharing: 'headline and text', pages: ['a', 'b'] }]);
});

test('pages that declare nothing are no story by their text alone, nor within one outlet, nor by a headline that says too little', () => {
  const page = (key: string, told: Parameters<typeof storyPage>[1]) => storyPage(key, { title: HEADLINE, textHash: 'f00', ...told });
  expect(groups([page('a', {}), page('b', { by: 'Mirror', title: 'A town and its boat' })])).toEqual([]);
  expect(groups([page('a', {}), page('b', { by: 'Mirror', textHash: 'ba4' })])).toEqual([]);
  expect(groups([page('a', {}), page('b', {})])).toEqual([]);
  expect(groups([page('a', { title: 'Opinion' }), page('b', { title: 'Opinion', by: 'Mirror' })])).toEqual([]);
});

test('a page that says where it comes from is not drawn to those that say nothing', () => {
  const pages = [
    storyPage('a', { title: HEADLINE, textHash: 'f00' }),
    storyPage('b', { title: HEADLINE, textHash: 'f00', by: 'Mirror', origin: 'Courier' }),
  ];
  expect(groups(pages)).toEqual([['b']]);
});

const anyPage = fc
  .record({
    origin: fc.option(fc.constantFrom('Courier', 'Review'), { nil: undefined }),
    originUrl: fc.constantFrom(null, null, ADDRESS, 'https://courier.test/other', 'https://courier.test/', 'no address'),
    title: fc.constantFrom(null, HEADLINE, 'Another boat is bought', 'Opinion'),
    textHash: fc.constantFrom(null, null, 'f00', 'ba4'),
    by: fc.constantFrom('Portal', 'Mirror'),
  })
  .map(
    ({ origin, ...told }) =>
      (key: string) =>
        storyPage(key, origin === undefined ? told : { ...told, origin }),
  );
const anyPages = fc.array(anyPage, { maxLength: 14 }).map((made) => made.map((make, place) => make(`p${place}`)));

const asSets = (pages: StoryPage[]) =>
  groupStories(pages)
    .map((story) => ({ ...story, pages: [...story.pages].sort() }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

test('a page is in one story at most, and the order of reading changes none', () => {
  fc.assert(
    fc.property(
      anyPages.chain((pages) => fc.tuple(fc.constant(pages), fc.shuffledSubarray(pages, { minLength: pages.length }))),
      ([pages, shuffled]) => {
        const members = groupStories(pages).flatMap((story) => story.pages);
        expect(new Set(members).size).toBe(members.length);
        expect(asSets(shuffled)).toEqual(asSets(pages));
      },
    ),
  );
});

test('pages that declare two addresses are never one story', () => {
  fc.assert(
    fc.property(anyPages, (pages) => {
      const byKey = new Map(pages.map((page) => [page.key, page]));
      for (const { pages: members } of groupStories(pages)) {
        const declared = members.flatMap((key) => {
          const [first, second] = byKey.get(key)?.chain ?? [];
          return second && first?.work.url?.startsWith('https://courier.test/') && first.work.url !== 'https://courier.test/'
            ? [first.work.url]
            : [];
        });
        expect(new Set(declared).size).toBeLessThanOrEqual(1);
      }
    }),
  );
});
