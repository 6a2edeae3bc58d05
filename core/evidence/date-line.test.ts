import { expect, test } from 'vitest';
import { articleWith, prose } from '../page.test-support.ts';
import { readDateLine } from './date-line.ts';

const dates = (parts: Parameters<typeof articleWith>[0], lang = 'en') =>
  readDateLine(articleWith(parts, { lang })).map(({ says }) => (says.about === 'date' ? [says.which, says.value] : []));

test('the date under the headline is when it was published', () => {
  expect(dates({ byline: '<p>December 09, 2016</p>' })).toEqual([['published', '2016-12-09']]);
});

test('a line may hold both dates', () => {
  expect(dates({ byline: '<p>Publié le 9 décembre 2016, mis à jour le 10 décembre 2016</p>' }, 'fr')).toEqual([
    ['published', '2016-12-09'],
    ['modified', '2016-12-10'],
  ]);
});

test('a month hides in the author’s name where two elements meet without a blank', () => {
  const line = (author: string) => `<div class="meta"><span class="author">${author}</span><span class="date">مارس 29, 2023</span></div>`;
  expect(dates({ byline: line('هيئة التحرير') }, 'ar')).toEqual([['published', '2023-03-29']]);
});

test('a story that a heading links below the text dates itself alone', () => {
  const card = '<h4><a href="/2024/old">The old wall</a></h4><p class="date">3 May 2024</p>';
  expect(dates({ foot: '<p class="date">3 May 2024</p>' })).toEqual([['published', '2024-05-03']]);
  expect(dates({ foot: card })).toEqual([]);
});

test('dates in the running text and in comments date nothing', () => {
  expect(dates({ foot: '<div class="comments"><p>9 December 2016</p></div>' })).toEqual([]);
});

test('a relative date is refused', () => {
  expect(dates({ byline: '<p>2 hours ago</p>' })).toEqual([]);
});

test('each date of a line has the label before it, whichever comes first', () => {
  expect(dates({ byline: '<p>Updated: Mar 14, 2024 Published: Mar 12, 2024</p>' })).toEqual([
    ['modified', '2024-03-14'],
    ['published', '2024-03-12'],
  ]);
  expect(dates({ byline: '<p>公開日：2024.03.12 更新日：2024.03.14</p>' }, 'ja')).toEqual([
    ['published', '2024-03-12'],
    ['modified', '2024-03-14'],
  ]);
});

test('a standfirst that says when something will be dates nothing', () => {
  const standfirst = '<p>The festival on 5 May 2025 will be held at the harbour, and many are hoped to come from the whole county.</p>';
  expect(dates({ byline: standfirst })).toEqual([]);
});

test('a labelled line below the text dates it, an unlabelled sentence does not', () => {
  expect(dates({ foot: '<p>Erstellt: 12.3.2024</p>' }, 'de')).toEqual([['published', '2024-03-12']]);
  expect(dates({ foot: '<p>See you on 12 March 2024 at the pier</p>' })).toEqual([]);
});

test('a date set off before the standfirst or between bars dates, a date within a sentence does not', () => {
  const lead = (line: string, lang: string) => dates({ body: `<p>${line}</p>${prose}` }, lang);
  expect(lead('03.05.2009 · Der Hafenrat schließt den alten Markt, und die Händler ziehen vor Gericht.', 'de')).toEqual([
    ['published', '2009-05-03'],
  ]);
  expect(lead('Le Courrier du Quai | 03.05.2009 à 14h05 | Par Anna Winter (Bruxelles, correspondante)', 'fr')).toEqual([
    ['published', '2009-05-03'],
  ]);
  expect(lead('Am 03.05.2009 schließt der Markt, und die Händler ziehen vor Gericht, wenn niemand hilft.', 'de')).toEqual([]);
});

test('a day alone right below the text dates it, one in a list farther below does not', () => {
  expect(dates({ foot: '<p>03 maggio 2009(ultima modifica: 4 maggio 2009)</p>' }, 'it')[0]).toEqual(['published', '2009-05-03']);
  expect(dates({ foot: '<p>Publicerad: 2009-05-03</p>' }, 'sv')).toEqual([['published', '2009-05-03']]);
  expect(dates({ foot: '<p>3 maggio 2009, il molo riapre al pubblico</p>' }, 'it')).toEqual([]);
});

test('the issue that German archives tell below the text dates it', () => {
  const foot = (line: string) => dates({ foot: `<p>${line}</p>` }, 'de');
  expect(foot('ufz Nr. 7654 vom 23.5.2005, Seite 5, 137 Zeilen (ufz-Bericht), ANNA WINTER')).toEqual([['published', '2005-05-23']]);
  expect(foot('Aus: Ausgabe vom 23.05.2005, Seite 12 / Feuilleton')).toEqual([['published', '2005-05-23']]);
  expect(foot('Der Brief vom 23.5.2005, Seite 5, liegt der Redaktion vor')).toEqual([]);
});

test('a long line with a label right before its figures dates the text, whatever it ends with', () => {
  const line = 'Par Capucine Morel, Publié le 12/11/2023 à 18h04, mis à jour le 13/11/2023 à 07h30 - Lecture 3 min.';
  expect(dates({ byline: `<p>${line}</p>` }, 'fr')).toEqual([
    ['published', '2023-11-12'],
    ['modified', '2023-11-13'],
  ]);
  const sentence = 'Le rapport que la mairie a publié le matin du 12/11/2023 dit que le pont attendra encore jusqu’au printemps.';
  expect(dates({ byline: `<p>${sentence}</p>` }, 'fr')).toEqual([]);
});

test('below a line that tells the day of a paper, the page’s own day is looked for at the foot', () => {
  const foot = '<p>Fecha de publicación en la web: 06/05/2019</p>';
  expect(dates({ byline: '<p>Publicado en El Correo de la Ría, 3 de mayo de 2019</p>', foot }, 'es')).toEqual([
    ['published', '2019-05-03'],
    ['published', '2019-05-06'],
  ]);
  expect(dates({ byline: '<p>3 de mayo de 2019</p>', foot }, 'es')).toEqual([['published', '2019-05-03']]);
});

test('an hour that ends with a stop ends no sentence', () => {
  const below = (line: string) =>
    dates({ body: `<p>The old quay wall has held for ninety years, and this winter it did so again.</p><p>${line}</p>${prose}` }, 'es');
  expect(below('Portovello 19/03/2016 12:00 h.')).toEqual([['published', '2016-03-19']]);
  expect(below('3 de mayo de 2019 10:30 a. m.')).toEqual([['published', '2019-05-03']]);
  expect(below('Se hundió el 19/03/2016.')).toEqual([]);
});

test.each([
  ['fr', 'Modifié le 3 mai 2025'],
  ['it', 'Ultimo aggiornamento: 3 maggio 2025'],
  ['el', 'Ενημερώθηκε 3 Μαΐου 2025'],
  ['ro', 'Actualizat la 3 mai 2025'],
  ['ja', '2025年5月3日更新'],
])('a change in %s makes it the day of the change: %s', (lang, line) => {
  expect(dates({ byline: `<p>${line}</p>` }, lang)).toEqual([['modified', '2025-05-03']]);
});

test('a section of news is no change', () => {
  expect(dates({ byline: '<p>Actualidad · 3 de mayo de 2025</p>' }, 'es')).toEqual([['published', '2025-05-03']]);
  expect(dates({ byline: '<p>Updates | 3 May 2025</p>' })).toEqual([['published', '2025-05-03']]);
});

test('an hour of the change behind a day makes it the day of the change', () => {
  expect(dates({ byline: '<div>July 10, 2012 -- Updated 0027 GMT (0827 HKT)</div>' })).toEqual([['modified', '2012-07-10']]);
  expect(dates({ byline: '<div>July 10, 2012 -- Updated rules for the harbour</div>' })).toEqual([['published', '2012-07-10']]);
});

test('a label opens a line of a date that tags make long', () => {
  const tags = Array.from({ length: 14 }, (_, i) => `<a href="/tag/${i}">Wellenbrecher und Hafen</a>`).join(', ');
  expect(dates({ byline: `<p>veröffentlicht am 14 Feb ’20 | Tags: ${tags}</p>` }, 'de')).toEqual([['published', '2020-02-14']]);
  expect(dates({ byline: `<p>Hafenfest am 14 Feb ’20 | Tags: ${tags}</p>` }, 'de')).toEqual([]);
});

test('who signs below the text dates it there, too', () => {
  expect(dates({ foot: '<p><small>Scritto da <b>Ada Porto</b> il 21 gennaio 2017</small></p>' }, 'it')).toEqual([
    ['published', '2017-01-21'],
  ]);
  expect(dates({ foot: '<p>See also what Ada Winter wrote on 21 January 2017 in the other paper.</p>' })).toEqual([]);
});

test('a byline as long as a paragraph is none, though its date ends in a full stop, and though it closes the text', () => {
  const line = '<p class="author">Feketehalmi Ilka 2015. december 8. 10:09 Frissítve: 2015. december 9.</p>';
  expect(dates({ body: `${line}${prose}` }, 'hu')[0]).toEqual(['published', '2015-12-08']);
  const foot = '<p class="autor_line">nedeľa 21. mája 2023 19:03 | Slávka Kollárová, Otília Šimkovičová</p>';
  expect(dates({ body: `${prose}${foot}` }, 'sk')).toEqual([['published', '2023-05-21']]);
});

test('lines without a figure between the headline and the date take up none of the lines that are read', () => {
  const menu = '<ul>'.concat('<li><a href="/harbour">Harbour</a></li>'.repeat(50), '</ul>');
  expect(dates({ byline: `${menu}<p>December 09, 2016</p>` })).toEqual([['published', '2016-12-09']]);
});
