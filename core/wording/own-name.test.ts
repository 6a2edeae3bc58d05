import { expect, test } from 'vitest';
import { pageWith, prose } from '../page.test-support.ts';
import { isOwnDeclined, isOwnName } from './own-name.ts';

const isOwn = (site: string, name: string, lang: string) =>
  isOwnDeclined(pageWith('<p>…</p>', { lang, head: `<meta property="og:site_name" content="${site}">` }), name);

test.each([
  ['Gazeta Portowa', 'Gazety Portowej', 'pl'],
  ['Gazeta Portowa', 'Portowej', 'pl'],
  ['Портовая правда', 'Портовой правде', 'ru'],
  ['Majakkalehti', 'Majakkalehden', 'fi'],
])('on the site of %s, "%s" is the site', (site, name, lang) => {
  expect(isOwn(site, name, lang)).toBe(true);
});

test.each([
  ['Gazeta Portowa', 'Gazety Górskiej', 'pl'],
  ['Gazeta Portowa', 'Gazety', 'pl'],
  ['Портовая правда', 'Новой правде', 'ru'],
  ['Harbour Post', 'Harbour Posts', 'en'],
  ['Gazeta Portowa', '', 'pl'],
])('on the site of %s, "%s" is another', (site, name, lang) => {
  expect(isOwn(site, name, lang)).toBe(false);
});

test('a paper goes by its short name on its own site; what is linked, known or longer is another', () => {
  const page = pageWith('<p>…</p>', { head: '<meta property="og:site_name" content="Lantern Daily">' });
  const isOwn = (name: string, url: string | null = null) => isOwnName(page, { name, url });
  expect(isOwn('the Lantern')).toBe(true);
  expect(isOwn('Lantern', 'https://lantern.test/')).toBe(false);
  expect(isOwn('Lantern Weekly')).toBe(false);
  expect(isOwnName(page, null)).toBe(false);
});

test.each([
  ['Kiebitz', 'Kiebitz Magazin'],
  ['La Sterne', 'Sterne Hebdo'],
  ['Le Ponton', 'Ponton magazine'],
  ['Tern', 'Tern newsletter'],
  ['Ternen', 'Ternens trykte avis'],
  ['Kiebitz', 'Kiebitz auf Seite 3'],
  ['海鸟日报', '海鸟日报客户端'],
  ['Sumru', 'Sumru dergisinin haziran sayısında'],
])('on the site of %s, "%s" is its own magazine, letter or paper', (site, name) => {
  const page = pageWith('<p>…</p>', { head: `<meta property="og:site_name" content="${site}">` });
  expect(isOwnName(page, { name, url: null })).toBe(true);
  expect(isOwnName(page, { name: `Neuer ${name}`, url: null })).toBe(false);
});

test('what the menu links to a part of the site is a section, what it links elsewhere or what is known is another', () => {
  const menu =
    '<nav><a href="/cultura">Cultura</a> <a href="/">Portada</a> <a href="https://nexo.example/">Nexo</a> <a href="/mongabay">Mongabay</a></nav>';
  const page = pageWith(`${menu}<article><h1>El muelle</h1>${prose}</article>`, { lang: 'es' });
  const isOwn = (name: string) => isOwnName(page, { name, url: null });
  expect(['Cultura', 'Cultura por Ada Winter'].map(isOwn)).toEqual([true, true]);
  expect(isOwnName(page, { name: 'Cultura', url: 'https://www.harbour-post.test/cultura' })).toBe(true);
  expect(isOwnName(page, { name: 'Cultura', url: 'https://cultura.example/' })).toBe(false);
  expect(['Portada', 'Nexo', 'Mongabay', 'Cultura Viva'].map(isOwn)).toEqual([false, false, false, false]);
});

test('what goes on in small letters behind the page’s own name is a part of it', () => {
  const page = pageWith('<p>…</p>', { lang: 'hu', head: '<meta property="og:site_name" content="Kikötő Hírek">' });
  const isOwn = (name: string) => isOwnName(page, { name, url: null });
  expect(['Kikötő Hírek podcastjának szerkesztett változata', 'Kikötő Hírek magazinjának'].map(isOwn)).toEqual([true, true]);
  expect(['Kikötő Hírek Pécs', 'Kikötői Szemle cikkének'].map(isOwn)).toEqual([false, false]);
});
