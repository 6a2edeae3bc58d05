import { expect, test } from 'vitest';
import { authorsOf } from '../../claims/authors.test-support.ts';
import { writerOfText } from './notice-authors.ts';

test.each([
  'A reportagem é de Anna Winter, publicada por El Faro, 11-04-2022.',
  '"O cais não voltará", escreve Anna Winter, teóloga, em artigo publicado por El Faro, 11-04-2022.',
  'O artigo é de Anna Winter, jornalista e escritora, publicado por El Faro',
  'Artículo de Anna Winter publicado en El Faro',
  'Articolo di Anna Winter, pubblicato su Il Faro',
  'Article original d’Anna Winter, publié le 3 avril',
  'This content originally appeared on Tide Watch and was authored by Anna Winter.',
  'Originalartikel von Anna Winter, erschienen in der Laterne',
])('a notice names who wrote the text: %s', (line) => {
  expect(writerOfText(line)?.name).toBe('Anna Winter');
});

test.each([
  'Artigo de opinião publicado por El Faro',
  'O artigo é de 2019, publicado por El Faro',
  'Reportagem publicada por Anna Winter',
  'Un article de La Lanterne publié en mai',
])('a notice that names nobody: %s', (line) => {
  expect(writerOfText(line)).toBeNull();
});

test('who is named with where the text was published wrote it, whoever put it here', () => {
  const body =
    '<p>Texte original d’Anna Winter, publié sur <a href="https://www.lantern.test/2024/05/quay/">La Lanterne</a> le 3 mai 2024.</p>';
  expect(authorsOf({ byline: '<p class="byline">Par Boris Lund</p>', foot: body }, 'fr')).toBe('Anna Winter');
  const source = (rest: string) =>
    authorsOf({ foot: `<p>Source : <a href="https://www.lantern.test/2024/05/quay/">La Lanterne</a>${rest}</p>` }, 'fr');
  expect(source(', Anna Winter, 03-05-2024')).toBe('Anna Winter');
  expect(source(', Port Lydd, 03-05-2024')).toBe('');
  expect(source(', Anna Winter et la mairie')).toBe('');
});
