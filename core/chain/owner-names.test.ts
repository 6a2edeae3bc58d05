import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { ownerNames } from './owner-names.ts';

test('the owner stands in the markup or in the footer', () => {
  const ld =
    '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"Harbour Post","parentOrganization":{"name":"Lantern Media","url":"https://www.lanternmedia.test/titles"}}}</script>';
  const after = '<footer><p>© 2024 Harbour Post, a Gannet Group company.</p></footer>';
  expect(ownerNames(articleWith({ after }, { head: ld }))).toEqual(['Lantern Media', 'lanternmedia.test', 'Gannet Group']);
});

test('a firm that the text speaks of owns nothing', () => {
  expect(ownerNames(articleWith({ body: '<p>The dredger belongs to Lockworks, a Gannet Group company.</p>' }))).toEqual([]);
});
