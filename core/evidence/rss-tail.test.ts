import { expect, test } from 'vitest';
import { articleWith, prose } from '../page.test-support.ts';
import { readRssTail } from './rss-tail.ts';

const post = '<a href="https://lantern.test/2024/05/breakwater-holds-again">Breakwater holds again</a>';
const site = '<a href="https://lantern.test/">The Lantern</a>';

test.each([
  [`The post ${post} appeared first on ${site}.`],
  [`Der Beitrag ${post} erschien zuerst auf ${site}.`],
  [`L’article ${post} est apparu en premier sur ${site}.`],
  [`La entrada ${post} se publicó primero en ${site}.`],
  [`L'articolo ${post} proviene da ${site}.`],
  [`L'articolo ${post} sembra essere il primo su ${site}.`],
  [`O post ${post} apareceu primeiro em ${site}.`],
  [`Het bericht ${post} verscheen eerst op ${site}.`],
  [`Artykuł ${post} pochodzi z serwisu ${site}.`],
  [`Сообщение ${post} появились сначала на ${site}.`],
  [`Запись ${post} впервые появилась ${site}.`],
  [`Inlägget ${post} dök först upp på ${site}.`],
  [`投稿 ${post} は ${site} に最初に表示されました。`],
  [`Bài viết ${post} đã xuất hiện đầu tiên vào ngày ${site}.`],
])('a feed copy ends with its tail: %s', (tail) => {
  const [finding] = readRssTail(articleWith({ foot: `<p>${tail}</p>` }));
  expect(finding?.says).toMatchObject({
    publisher: { name: 'The Lantern', url: 'https://lantern.test/' },
    relation: 'syndicated-from',
    url: 'https://lantern.test/2024/05/breakwater-holds-again',
    title: 'Breakwater holds again',
  });
});

test('a post that appeared first in a list is no tail', () => {
  expect(
    readRssTail(articleWith({ body: `${prose}<p>The post of harbour master appeared first on a list of unpaid offices in 1912.</p>` })),
  ).toEqual([]);
  expect(readRssTail(articleWith({}))).toEqual([]);
});

test('where a word appeared for the first time is no tail', () => {
  const foot = `<p>Имя сторожа впервые появилось в книге смотрителей.</p>`;
  expect(readRssTail(articleWith({ foot }, { lang: 'ru' }))).toEqual([]);
});
