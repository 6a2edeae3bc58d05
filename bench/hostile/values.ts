import fc from 'fast-check';
import { KEYS, STATEMENTS } from './words.ts';

/** Text, addresses and JSON as they may stand anywhere in a page. */

export const text = fc.oneof(
  fc.constantFrom(...STATEMENTS),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
export const address = fc.oneof(
  fc.constantFrom(
    'https://harbour-post.test/a',
    '//valley-echo.test',
    '/a?b#c',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
    'http://[::1',
    'https://xn--/',
    '#',
    '',
    'mailto:a@b',
    `https://${'a.'.repeat(300)}test/`,
  ),
  fc.webUrl(),
  fc.string({ maxLength: 30 }),
);
export const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    text,
    address,
    fc.integer(),
    fc.constantFrom(null, true, {}, [], '2024-05-02', '99999-99-99', 'NewsArticle', 'https://schema.org/Article'),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('json'), { maxKeys: 6, noNullPrototype: true }),
  ),
}));
