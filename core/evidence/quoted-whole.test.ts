import { expect, test } from 'vitest';
import { articleWith, prose } from '../page.test-support.ts';
import { readQuotedWhole } from './quoted-whole.ts';

const link = '<a href="https://lantern.test/2024/05/breakwater-holds-again">The Lantern</a>';
const origins = (body: string) => readQuotedWhole(articleWith({ body })).flatMap(({ says }) => (says.about === 'origin' ? says : []));

test.each([`From ${link}:`, `Via ${link}:`, `${link} writes:`])('a page that is a quotation says whose by "%s"', (lead) => {
  expect(origins(`<p>${lead}</p><blockquote>${prose}</blockquote><p>Walls again.</p>`)).toMatchObject([
    {
      publisher: { name: expect.stringContaining('Lantern') },
      relation: 'excerpted-from',
      url: 'https://lantern.test/2024/05/breakwater-holds-again',
    },
  ]);
});

test.each([
  [
    'a quotation in a text of one’s own',
    `${prose}<p>From ${link}:</p><blockquote><p>The wall held through the night, and nobody slept.</p></blockquote>${prose}`,
  ],
  ['a person who is quoted', `<p>From <a href="/people/ada-winter-and-others">Ada Winter</a>:</p><blockquote>${prose}</blockquote>`],
  ['a quotation without a link', `<p>From The Lantern:</p><blockquote>${prose}</blockquote>`],
  ['a line that leads elsewhere', `<p>Some words about ${link} and the wall.</p><blockquote>${prose}</blockquote>`],
])('%s is no origin', (_, body) => {
  expect(origins(body)).toEqual([]);
});
