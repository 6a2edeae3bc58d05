import { describe, expect, test } from 'vitest';
import { articleWith, pageWith, prose } from '../page.test-support.ts';
import type { Page } from '../page.ts';
import { readAgencyByline } from './agency-byline.ts';

const creditsOf = (line: string) =>
  readAgencyByline(articleWith({ byline: `<p class="byline">${line}</p>` })).map(({ says }) =>
    says.about === 'agency' ? `${says.agency.name} ${says.share}` : says.about === 'origin' ? says.publisher?.name : says.about,
  );

test('letters that are words too are an agency’s in an element for sources', () => {
  const credited = (name: string) =>
    readAgencyByline(articleWith({ byline: `<div class="${name}"><span>AA</span><span>14.09.2021 - 10:02</span></div>` }, { lang: 'tr' }))
      .length;
  expect(credited('news-source')).toBe(1);
  expect(credited('font-size')).toBe(0);
});

test.each(['By Ada Harbour, Bruce Banner', 'By Ada Harbour - Local News', 'By ABC Staff', 'Protokoll: Ada Harbour | Foto: Bo Lake/dpa'])(
  '%s names no other outlet',
  (line) => {
    expect(creditsOf(line)).toEqual([]);
  },
);

describe('a byline names an agency, or another outlet', () => {
  test.each([
    ['By The Associated Press', 'Associated Press copy'],
    ['Reuters', 'Reuters copy'],
    ['Published December 15, 2011 Reuters', 'Reuters copy'],
    ['Ada Harbour, Associated Press', 'Associated Press copy'],
    ['By Ada Harbour / Associated Press', 'Associated Press copy'],
    ['By Ada Harbour AP Sports Writer', 'Associated Press copy'],
    ['By Ada Harbour and Tom Reed, AP Business Writers', 'Associated Press copy'],
    ['ADA HARBOUR, Reuters January 17, 2012 3:21pm', 'Reuters copy'],
    ['/ Source: Associated Press', 'Associated Press copy'],
    ['Press Association Friday 13 November 2015', 'PA Media copy'],
    ['Von dpa', 'dpa copy'],
    ['Agentur: epd', 'epd copy'],
    ['D’après AFP', 'AFP copy'],
    ['Szerző: MTI', 'MTI copy'],
    ['Agenturen', undefined],
    ['By STAFF and wire reports', undefined],
    ['Agencias', undefined],
    ['PTI', 'PTI copy'],
    ['Autor: PAP/Gazeta Portowa | 02-01-2012 05:46', 'PAP copy'],
    ['Radio Portowe/PAP', 'PAP contributed'],
    ['La Jetée (avec AFP)', 'AFP contributed'],
    ['Hafenpost (mit dpa)', 'dpa contributed'],
    ['Kustbladet med TT', 'TT contributed'],
    ['Farol com Lusa', 'Lusa contributed'],
    ['Harbour Post, with files from The Canadian Press', 'The Canadian Press contributed'],
    ['By Ada Harbour, Lantern News', 'Lantern News'],
    ['By Reuters Staff', 'Reuters copy'],
    ['By Ada Harbour | Fox News', 'Fox News'],
    ['Ada Harbour, RNZ', 'RNZ'],
    ['The Lantern Star/Asia News Network', 'The Lantern Star'],
    ['By Ada Harbour of RNZ', 'RNZ'],
    ['By Ada Harbour of the Lantern Gazette', 'Lantern Gazette'],
    ['By Ada Harbour | Lantern Dispatch', 'Lantern Dispatch'],
    ['Por Ada Harbour – Repórter da Agência Brasil – Brasília', 'Agência Brasil copy'],
    ['Ada Harbour - Repórter da Agência Brasil', 'Agência Brasil copy'],
    ['By Ada Harbour – Lantern Telegram', 'Lantern Telegram'],
    ['By Ada Harbour, Lantern Beacon', 'Lantern Beacon'],
    ['Por Ada Harbour, do Jornal da Serra', 'Jornal da Serra'],
    ['Por g1 Caruaru', 'g1'],
    ['Por Ada Harbour, g1 Santos', 'g1'],
    ['Story by Ada Harbour • The Lantern Gazette • 3 min read', 'The Lantern Gazette'],
    ['New York Times', 'The New York Times'],
    ['PTI, New Delhi', 'PTI copy'],
    ['中央社 台北3日電', 'Central News Agency copy'],
    ['中央社華沙7日綜合外電報導', 'Central News Agency copy'],
    ['Agence France-Presse in Marseille', 'AFP copy'],
    ['Mira Harbour for Lantern News', 'Lantern News'],
    ['Reported by: ANI, Edited by: Ada Harbour', 'ANI copy'],
    ['Da Agência Brasil', 'Agência Brasil copy'],
    ['AA', 'Anadolu Agency copy'],
    ['AFP, updated on May 3, 2024', 'AFP copy'],
    ['utorok 3. 5. 2022 13:32 | TASR aktualizované', 'TASR copy'],
    ['AFP, actualizado el 3 de mayo de 2024', 'AFP copy'],
    ['03.05.2024 23:12 ‧ há 2 anos por Lusa', 'Lusa copy'],
    ['dpa/Von Ada Winter', 'dpa copy'],
    ['By ADA HARBOUR Associated Press', 'Associated Press copy'],
    ['By Ada Harbour Associated Press,Updated May 3, 2024, 7:01 a.m.', 'Associated Press copy'],
    ['ByADA HARBOUR Associated Press', 'Associated Press copy'],
    ['By Ada Harbour, Lantern News On 3/3/23 at 4:15 AM EST', 'Lantern News'],
    ['By Ada Harbour The Washington Post', 'The Washington Post'],
    ['By Ada Harbour | aharbour@lanternpost.test | Associated Press', 'Associated Press copy'],
    ['By Ada Harbour | aharbour@lanternpost.test | Lantern Dispatch', 'Lantern Dispatch'],
  ])('%s', (line, expected) => {
    expect(creditsOf(line)).toEqual([expected]);
  });
});

test.each([
  'By Ada Harbour',
  'By Ada Harbour, Staff Writer',
  'By Ada Harbour, Political Editor',
  'By Ada Harbour | aharbour@lanternpost.test',
  'By Ada Harbour | aharbour@lanternpost.test | 555-0100',
  'By Ada Marie Bloomberg',
  'By Ada Harbour, formerly of the Associated Press',
  'By Ada Harbour of Port Lydd',
  'By Ada Harbour, Reuters Institute fellow',
  'Opening Night for Harbour Radio Orchestra',
  'Get the APP',
  'By Ada Harbour | Local News',
  'By Ada Harbour | Transfer News',
  'By Ada Harbour | Business & Harbours',
  'By Ada Harbour | <a href="/harbour-mail">Harbour Mail</a>',
  'May 3, 2024 | 5 min read',
])('no agency is named by "%s"', (line) => {
  expect(creditsOf(line)).toEqual([]);
});

test('two letters alone sign a line of their own country', () => {
  const credits = (lang: string) => readAgencyByline(articleWith({ byline: '<p>TT</p>' }, { lang })).length;
  expect([credits('sv'), credits('en')]).toEqual([1, 0]);
});

test('a related story’s byline is not this one’s', () => {
  const page = articleWith({ after: '<aside class="related"><p>By The Associated Press</p></aside>' });
  expect(readAgencyByline(page)).toEqual([]);
});

test('a channel of the page’s own outlet is none, nor is another writer before it', () => {
  const line = (text: string) => `<p class="byline">${text}</p>`;
  const head = '<header><a href="/">HarbourNews</a></header>';
  const outletsOf = (page: Page) => readAgencyByline(page).map(({ says }) => (says.about === 'origin' ? says.publisher?.name : says.about));
  const article = (text: string) =>
    `<main><article><h1>Breakwater holds through the winter storms</h1>${line(text)}${prose}</article></main>`;
  expect(outletsOf(pageWith(head + article('Ada Winter, HarbourNews')))).toEqual([]);
  expect(outletsOf(pageWith(article('Ada Winter, HarbourNews')))).toEqual(['HarbourNews']);
  expect(outletsOf(pageWith(article('Ada Winter, Boris Lund - HarbourNews')))).toEqual([]);
});

test('what happens on a day is no dispatch', () => {
  for (const line of ['河灣合作社7日停電', '河灣通訊社7日綜合報導']) expect(creditsOf(line)).toEqual([]);
});

test('the rubric above a Russian headline is no agency', () => {
  expect(readAgencyByline(articleWith({ byline: '<p>Новости</p>' }, { lang: 'ru' }))).toEqual([]);
  expect(readAgencyByline(articleWith({ byline: '<p>РИА Новости</p>' }, { lang: 'ru' }))).toHaveLength(1);
});

test('below a standfirst the line that its class calls the author’s is read too, a sentence is not', () => {
  const below = (line: string) =>
    readAgencyByline(
      articleWith({
        body: `<p class="chapeau">The harbour master opens the quay a day early, and the crews come home.</p>${line}${prose}`,
      }),
    ).map(({ says }) => (says.about === 'agency' ? says.agency.name : says.about));
  expect(below('<p class="author">BELGA</p>')).toEqual(['Belga']);
  expect(below('<p>BELGA</p>')).toEqual([]);
  expect(below('<p class="author">Belga trains stop at the quay, and nobody gets off before the tide.</p>')).toEqual([]);
});

test('letters that are a person’s as often are the agency’s where the page spells it out', () => {
  const signed = (byline: string, foot = '') =>
    readAgencyByline(articleWith({ byline, foot }, { lang: 'es' })).map(({ says }) =>
      says.about === 'agency' ? says.agency.name : says.about,
    );
  const credit = '<p>En declaraciones recogidas por Europa Press, el alcalde pide calma.</p>';
  expect(signed('<p class="author">Por E.P.</p>', credit)).toEqual(['Europa Press']);
  expect(signed('<p class="author">EP</p>', credit)).toEqual(['Europa Press']);
  expect(signed('<p class="author">Por E.P.</p>')).toEqual([]);
  expect(signed('<p>EP</p>', credit)).toEqual([]);
});

test('the place that an element sets behind the agency is cut off, a word without one is not', () => {
  const byline = (line: string) =>
    readAgencyByline(articleWith({ byline: `<p class="dateline">${line}</p>` }, { lang: 'ca' })).map(({ says }) =>
      says.about === 'agency' ? says.agency.name : says.about,
    );
  expect(byline('<small>EFE <span class="location"> Barcelona </span></small> <time>Actualitzada el 13/02/2017 13:18</time>')).toEqual([
    'EFE',
  ]);
  expect(byline('<small>Reuters Agro Fira</small> <time>Actualitzada el 13/02/2017 13:18</time>')).toEqual([]);
});

test('"Efe" is the agency in Spanish papers, a first name elsewhere', () => {
  const signed = (lang: string) => readAgencyByline(articleWith({ byline: '<span class="author">Efe</span>' }, { lang })).length;
  expect(signed('es')).toBe(1);
  expect(signed('tr')).toBe(0);
});

test('an outlet with its article that a byline links to its own site, neither a workplace nor a label of partners', () => {
  const bee = (outlet: string, href = 'https://brindlehillbee.test/') => creditsOf(`By Ada Harbour, <a href="${href}">${outlet}</a>`);
  expect(bee('The Brindle Hill Bee')).toEqual(['The Brindle Hill Bee']);
  expect(bee('The Brindle Hill Bee', '/bee')).toEqual([]);
  expect(bee('The Brindle Hill Institute')).toEqual([]);
  expect(creditsOf('Ada Harbour, News Partner')).toEqual([]);
});

test('Catalan papers set the place right behind the agency, others set words of its name there', () => {
  const signed = (line: string, lang: string) =>
    readAgencyByline(articleWith({ byline: `<p class="author">${line}</p>` }, { lang })).map(({ says }) =>
      says.about === 'agency' ? says.agency.name : says.about,
    );
  expect(signed('ACN Girona', 'ca')).toEqual(['ACN']);
  expect(signed('EFE Verde', 'es')).toEqual([]);
  expect(signed('Efe / Madrid', 'es')).toEqual(['EFE']);
});

test('a reporter lent by a programme signs for the paper, however it is called', () => {
  expect(creditsOf('Ada Harbour, Local Journalism Initiative Reporter / Gull Point - Jan 9, 2023 / 11:02 am')).toEqual(['Gull Point']);
  expect(creditsOf('By Ada Harbour, Local Journalism Initiative Reporter, Lantern Sentinel')).toEqual(['Lantern Sentinel']);
  expect(creditsOf('By Ada Harbour, Local Journalism Initiative Reporter')).toEqual([]);
});

test('the outlet’s name in a byline leads to the article that it had there', () => {
  const addressOf = (href: string) =>
    readAgencyByline(articleWith({ byline: `<p class="byline">By Ada Harbour / <a href="${href}">Lantern News</a></p>` })).map(
      ({ says }) => (says.about === 'origin' ? says.url : says.about),
    );
  expect(addressOf('https://lantern.test/2024/05/03/walls')).toEqual(['https://lantern.test/2024/05/03/walls']);
  expect(addressOf('https://lantern.test/')).toEqual([null]);
  expect(addressOf('/tag/lantern-news-2024')).toEqual([null]);
});

test('a newswire of the Black press is an agency', () => {
  expect(creditsOf('By Ada Harbour, NNPA Newswire Senior National Correspondent')).toEqual(['NNPA Newswire copy']);
});

test('behind a dash a name with the English article is an outlet’s, where the page speaks another language', () => {
  const outlets = (lang: string, line: string) =>
    readAgencyByline(articleWith({ byline: `<p>${line}</p>` }, { lang })).map(({ says }) =>
      says.about === 'origin' ? says.publisher?.name : says.about,
    );
  expect(outlets('it', 'di Anna Winter* - The Salt Road')).toEqual(['The Salt Road']);
  expect(outlets('it', 'di Anna Winter - La via del sale')).toEqual([]);
  expect(outlets('en', 'by Anna Winter - The Salt Road')).toEqual([]);
});

test('the source that a station links before its byline is whose story it carries', () => {
  const desk = '<a href="https://gull-valley.test">Gull Valley Desk</a> | By <a href="/people/ada-harbour">Ada Harbour</a>';
  expect(creditsOf(desk)).toEqual(['Gull Valley Desk']);
  expect(creditsOf('<a href="/local">Local Life</a> | By Ada Harbour')).toEqual([]);
  expect(creditsOf('Gull Valley Desk | By Ada Harbour')).toEqual([]);
});

test('a link that is the writer’s alone parts the outlet, where the head gives that as author', () => {
  const line = (slug: string) => `<p class="byline"><a href="/author/${slug}/">Ada Harbour, Gull Hour</a></p>`;
  const outlets = (slug: string, author: string) =>
    readAgencyByline(articleWith({ byline: line(slug) }, { head: `<meta name="author" content="${author}">` })).map(({ says }) =>
      says.about === 'origin' ? says.publisher?.name : says.about,
    );
  expect(outlets('ada-harbour', 'Gull Hour')).toEqual(['Gull Hour']);
  expect(outlets('ada-harbour', 'Ada Harbour')).toEqual([]);
  expect(outlets('gull-hour', 'Gull Hour')).toEqual([]);
});

test('the house of a picture, named in its alternative text behind the caption, is not whose copy it is', () => {
  const picture = (alt: string) => `<div><img src="/w.jpg" alt="${alt}"><ul><li>The old wall on Sunday.</li><li>Reuters</li></ul></div>`;
  expect(creditsOf(picture('The old wall on Sunday. Reuters'))).toEqual([]);
  expect(creditsOf(picture('Reuters'))).toEqual(['Reuters copy']);
});
