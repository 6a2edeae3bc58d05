import { expect, test } from 'vitest';
import { isMakersCorner, isRecordAddress } from './record-hosts.ts';

test.each([
  'https://www.lantern.gov/news/quay',
  'https://www.rijksoverheid.nl/actueel/nieuws/kade',
  'https://www.gov.uk/government/news/quay',
  'https://lantern.gob.ar/noticias/muelle',
  'https://www.lantern.bel.tr/haber/iskele',
  'https://bip.lantern.test/uchwala-12',
  'https://x.com/lantern/status/1778300044551',
  'https://www.nature.com/articles/s41586-024-1',
])('%s is a record', (url) => {
  expect(isRecordAddress(url)).toBe(true);
});

test.each(['https://lantern.test/2024/05/quay', 'https://www.nature.com/articles/d41586-024-1', 'https://governing.test/quay-stays-open'])(
  '%s is none',
  (url) => {
    expect(isRecordAddress(url)).toBe(false);
  },
);

test('a maker has its own corner for the press, its blog and its help; a university’s is left', () => {
  expect(isMakersCorner('https://blog.lanternworks.test/2024/05/valve')).toBe(true);
  expect(isMakersCorner('https://lanternworks.test/en/about/press/2024/valve')).toBe(true);
  expect(isMakersCorner('https://support.lanternworks.test/articles/valve')).toBe(true);
  expect(isMakersCorner('https://news.lantern.test/2024/05/valve')).toBe(false);
  expect(isMakersCorner('https://newsroom.lantern.edu/2024/05/valve')).toBe(false);
});
