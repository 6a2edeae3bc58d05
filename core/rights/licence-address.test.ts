import { expect, test } from 'vitest';
import { licenceAt } from './licence-address.ts';

test('a licence address gives name, version and port', () => {
  expect(licenceAt('http://creativecommons.org/licenses/by-nd/3.0/us/')).toEqual({
    name: 'CC BY-ND 3.0 US',
    url: 'https://creativecommons.org/licenses/by-nd/3.0/us/',
    spdx: null,
  });
  expect(licenceAt('https://creativecommons.org/licenses/by/4.0/deed.de')?.spdx).toBe('CC-BY-4.0');
  expect(licenceAt('https://creativecommons.org/publicdomain/zero/1.0/')?.spdx).toBe('CC0-1.0');
  expect(licenceAt('https://opendatacommons.org/licenses/odbl/1-0/')?.spdx).toBe('ODbL-1.0');
});

test('permission shops, legal notices and the commons itself are no licences', () => {
  for (const address of [
    'http://license.icopyright.net/3.1',
    '#license-0a1b',
    'https://harbour-post.test/legal',
    'https://creativecommons.org/',
  ]) {
    expect(licenceAt(address)).toBeNull();
  }
});
