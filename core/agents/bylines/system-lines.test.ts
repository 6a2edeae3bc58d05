import { describe, expect, test } from 'vitest';
import { readByline } from './byline.ts';

const namesIn = (line: string, language: string) => readByline(line, { language }).parties.map(({ name }) => name);

// As publishing systems' own translations word the line, with the day of the week cut short and the hour behind its word.
describe.each<[language: string, name: string, lines: string[]]>([
  ['es', 'Lucía Puerto', ['Enviado por @ el Jue, 10/05/2018 - 08:18', 'Publicado por @ en 8:18']],
  ['pt', 'Rui Cais', ['Enviado por @ em qui, 10/05/2018 - 08:18', 'Postado por @ às 08:18', 'Publicada por @ à(s) 08:18']],
  ['it', 'Corrado Molo', ['Inviato da @ il Gio, 10/05/2018 - 08:18', 'Pubblicato da @ alle 08:18']],
  ['fr', 'Jeanne Port', ['Soumis par @ le jeu 10/05/2018 - 08:18', 'Publié par @ à 08:18', 'Ecrit par @', 'Article rédigé par @']],
  ['nl', 'Femke Kade', ['Ingezonden door @ op do, 10/05/2018 - 08:18']],
  ['sv', 'Pontus Hamn', ['Inskickad av @ tor, 10/05/2018 - 08:18', 'Upplagd av @ kl. 08:18']],
  ['da', 'Mads Havn', ['Indsendt af @ den tor, 10/05/2018 - 08:18', 'Lagt op af @ kl. 08.18']],
  ['nb', 'Eirik Kai', ['Sendt inn av @ tor, 10/05/2018 - 08:18', 'Lagt inn av @ kl. 08:18']],
  ['fi', 'Mikko Satama', ['Lähettänyt @ to, 10/05/2018 - 08:18', 'Lähettänyt @ klo 8.18', 'Julkaistu 10.5.2018 kirjoittaja @']],
  ['pl', 'Tomasz Molo', ['Opublikowane przez @ w dniu czw., 10/05/2018 - 08:18', 'Autor: @ o 08:18', 'Opublikowano przez @ o 08:18']],
  ['cs', 'Ondřej Molo', ['Vystavil @ v 8:18']],
  ['hu', 'Kelemen Ádám', ['Beküldte @ - 2018. május 10. 08:18', 'Bejegyezte: @ dátum: 8:18', 'Posted on 2018.05.10. by @']],
  ['ro', 'Mihnea Portul', ['Trimis de @ la Joi, 10/05/2018 - 08:18', 'Publicat de @ la 08:18', 'Autor articol: @']],
  ['el', 'Στέλιος Βρανάς', ['Υποβλήθηκε από @ στις Πέμ, 10/05/2018 - 08:18', 'Αναρτήθηκε από @ στις 8:18 π.μ.', 'Συντάχθηκε από @']],
])('%s', (language, name, lines) => {
  test.each(lines)('%s', (line) => expect(namesIn(line.replace('@', name), language)).toEqual([name]));
});

test('what is called as a day is may be a name', () => {
  expect(namesIn('By Kim Sun 5 May 2019', 'en')).toEqual(['Kim Sun']);
  expect(namesIn('Von Ada Mai am 5. Mai 2019', 'de')).toEqual(['Ada Mai']);
});

test('what a text is filed under signs nothing, what stands behind it may', () => {
  expect(namesIn('Posted by Ada Winter Oct 10, 2016 Tags: 번역 아키텍쳐', 'ko')).toEqual(['Ada Winter']);
  expect(namesIn('Tags: 번역 아키텍쳐', 'ko')).toEqual([]);
  expect(namesIn('标签：港口 经济 作者：林海生', 'zh')).toEqual(['林海生']);
  expect(namesIn('Categories: Harbours, Ada Winter', 'en')).toEqual([]);
});
