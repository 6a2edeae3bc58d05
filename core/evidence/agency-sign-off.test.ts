import { describe, expect, test } from 'vitest';
import { articleWith, prose } from '../page.test-support.ts';
import { readAgencySignOff } from './agency-sign-off.ts';

const said = (page: Parameters<typeof readAgencySignOff>[0]) =>
  readAgencySignOff(page).map(({ says }) =>
    says.about === 'agency' ? `${says.agency.name} ${says.share}` : says.about === 'origin' ? says.publisher?.name : says.about,
  );
const atFoot = (line: string) => said(articleWith({ foot: `<p>${line}</p>` }));
const atEnd = (tail: string) =>
  said(
    articleWith({
      body: `${prose}<p>The last boats came in before dark, and the harbour master closed the gates for the night.${tail}</p>`,
    }),
  );

test('behind a sentence with a "with" the agency in the bracket signs the copy', () => {
  expect(atEnd(' El viaje dura tres horas, con paradas en ocho pueblos. (Télam)')).toEqual(['Télam copy']);
  expect(atEnd(' Reisende müssen mit einer Stunde rechnen. (dpa)')).toEqual(['dpa copy']);
  expect(atEnd(' De treinen rijden weer, met vertraging. (ANP)')).toEqual(['ANP copy']);
  expect(atEnd(' Le train repart avec deux arrêts. (AFP)')).toEqual(['AFP copy']);
});

test("a sister's site closes the text in a bracket; the page's own, an address within a sentence and one further up do not", () => {
  expect(atEnd(' (lantern-post.test)')).toEqual(['lantern-post.test']);
  expect(atEnd(' More is told there (lantern-post.test)')).toEqual([]);
  expect(said(articleWith({ body: `<p>The last boats came in before dark. (lantern-post.test)</p>${prose}` }))).toEqual([]);
});

describe('an agency signs below the text', () => {
  test.each([
    ['© dpa-infocom, dpa:201227-99-820474/3', 'dpa copy'],
    ['dpa', 'dpa copy'],
    ['PAP/koc/ ula/ako', 'PAP copy'],
    ['PAP/ap/', 'PAP copy'],
    ['ATS / NXP', 'Keystone-SDA copy'],
    ['(APA, red, 3.5.2024)', 'APA copy'],
    ['SID jl rd', 'SID copy'],
    ['Denne pressemeddelelse er udsendt af Boligforeningen Vestfyn via Ritzau.', 'Boligforeningen Vestfyn'],
    ['(belga)', 'Belga copy'],
    ['--- Von Ada Winter, dpa-AFX ---', 'dpa-AFX copy'],
    ['NDR/dpa', 'dpa contributed'],
    ['AGERPRES/(AS - autor: Mădălina Bărbuță, editor: Cornel Sandu)', 'Agerpres copy'],
    ['PAP - Nauka w Polsce, Ludmiła Żelazko', 'PAP copy'],
    ['© dpa/harbour-post.test', 'dpa copy'],
    ['© 2012 The Associated Press. All rights reserved. This material may not be published.', 'Associated Press copy'],
    ['™ & © 2013 Cable News Network, Inc., a Time Warner Company. All rights reserved.', 'CNN copy'],
    ['RIPRODUZIONE RISERVATA © Copyright ANSA', 'ANSA copy'],
    ['Our Standards: The Thomson Reuters Trust Principles.', 'Reuters copy'],
    ['(Reporting by Ada Harbour and Ben Pier; Editing by Cleo Quay)', 'Reuters copy'],
    [
      'Die Redaktion hat diese Meldung nicht bearbeitet. Sie wurde automatisch von der Deutschen Presse-Agentur (dpa) übernommen.',
      'dpa copy',
    ],
    ['Associated Press writers Ada Harbour in Birmingham, Ala., and Ben Pier contributed to this report.', 'Associated Press copy'],
    ['Harbour News’ Ada Quay and The Associated Press contributed to this report.', 'Associated Press contributed'],
    ['SOURCE Harbour Works Company', 'Harbour Works Company'],
    ['Hinweis: Für den Inhalt der Pressemitteilung ist der Emittent / Herausgeber der Meldung »Hafen SE« verantwortlich.', 'Hafen SE'],
    ['Verantwortlich für den Inhalt der Pressemitteilung: Hafen AG', 'Hafen AG'],
    ['The Harbour Post’s Ada Winter contributed to this report.', 'Harbour Post contributed'],
    ['With input from agencies', undefined],
    ['Compiled from wire reports', undefined],
    ['(avec agences)', undefined],
    ['Autor: PAP | 12-03-2024', 'PAP copy'],
    ['Author: Reuters', 'Reuters copy'],
    ['(Con información de agencias)', undefined],
    ['Mit Material von Agenturen', undefined],
    ['Provided by University of Harbour', 'University of Harbour'],
    ['Distributed by APO Group on behalf of Ministry of Ports, Selmoria.', 'Ministry of Ports'],
    ['Original-Content von: Hafenamt Nord, übermittelt durch news aktuell', 'Hafenamt Nord'],
    ['Diese Meldung wurde unverändert aus dem Basisdienst der APA übernommen.', 'APA copy'],
    ['Une dépêche de l’AFP, publiée telle quelle par notre rédaction.', 'AFP copy'],
    ['lno/rei/mit Material der AFP', 'AFP contributed'],
    ['Mit Agenturmaterial (dpa)', 'dpa contributed'],
    ['*Com informações da Agência Brasil', 'Agência Brasil contributed'],
    ['Additional reporting by AFP', 'AFP contributed'],
    ['Bình An (Theo AFP)', 'AFP contributed'],
    ['T.V (Theo TTXVN)', 'Vietnam News Agency copy'],
    ['(With agency inputs)', undefined],
  ])('%s', (line, expected) => {
    expect(atFoot(line)).toEqual([expected]);
  });

  test.each([
    [' (ANSA).', 'ANSA copy'],
    ['(PAP)', 'PAP copy'],
    ['(Theo TTXVN)', 'Vietnam News Agency copy'],
    [' EFE', 'EFE copy'],
    [' -- PTI', 'PTI copy'],
  ])('the last word of the text: "%s"', (tail, expected) => {
    expect(atEnd(tail)).toEqual([expected]);
  });
});

describe('names that sign nothing', () => {
  test.each([
    'Copyright © 2024 Harbour Media. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
    '© dpa/Ada Harbour',
    'Associated Press articles: Copyright © 2016 The Associated Press.',
    'Ada Harbour contributed to this report.',
    'Additional reporting by Ada Harbour',
    'He quoted a dispatch of the AFP.',
  ])('%s', (line) => {
    expect(atFoot(line)).toEqual([]);
  });

  test('a picture’s credit', () => {
    expect(said(articleWith({ body: `${prose}<figure><figcaption>Boats at night. (Reuters)</figcaption></figure>` }))).toEqual([]);
  });
});

test('a line on travel agencies or on somebody’s help credits nobody', () => {
  expect(atFoot('Travel agencies')).toEqual([]);
  expect(atFoot('Die Agenturen für Arbeit melden weniger Arbeitslose.')).toEqual([]);
  expect(atFoot('The mayor’s Ada Winter contributed to this report.')).toEqual([]);
});

test('a syndicate’s line names whose text it is and whose wire', () => {
  expect(atFoot('©2024 Quayside Courier. Visit quaysidecourier.test. Distributed by Tribune Content Agency, LLC.')).toEqual([
    'Quayside Courier',
    'Tribune News Service copy',
  ]);
});

test('results below a subheading are an agency’s, the text is not; its last paragraph may be', () => {
  const results = '<h3>Other results</h3><p>Saltmere 2, Reedbank 1; Odell 0, Lund 4 (Reuters)</p>';
  expect(said(articleWith({ body: `${prose}${results}<p>The semi-finals are on Saturday.</p>` }))).toEqual([]);
  expect(said(articleWith({ foot: '<div><h4>Source</h4><p>Reuters</p></div>' }))).toEqual(['Reuters copy']);
});

test('below the linked headline of another article an agency signs that one', () => {
  const below = (heading: string) => said(articleWith({ foot: `<div><h3>${heading}</h3><p>Autor: ČTK</p></div>` }));
  expect(below('<a href="/ferry">The ferry is late</a>')).toEqual([]);
  expect(below('Kdo psal')).toEqual(['ČTK copy']);
});

test('an agency’s sign below a picture within the text signs the picture', () => {
  const picture = '<div class="inline"><img src="/a.jpg" alt=""><span>© BELGA</span></div>';
  const last = '<p>Cyclists will have to go round by the old road until the autumn, the town hall says.</p>';
  expect(said(articleWith({ body: `${prose}${picture}${last}` }))).toEqual([]);
  expect(said(articleWith({ body: `${prose}${last}<p>© BELGA</p>` }))).toEqual(['Belga copy']);
});

test('the block of contacts below a release names the firm whose it is', () => {
  const contacts = (firm: string) => `<p>Ada Winter<br>${firm}<br>+1 401-555-0188<br><a href="#">email us here</a></p>`;
  expect(said(articleWith({ body: `${prose}${contacts('Harbour Loom LLC')}${prose}` }))).toEqual(['Harbour Loom LLC']);
  expect(said(articleWith({ body: `${prose}<p>Ada Winter<br>+1 401-555-0188<br>email us here</p>${prose}` }))).toEqual([]);
});

test('below the kind of a release stands whose it is; the kind alone, and a text that speaks of one, name nobody', () => {
  const above = (byline: string) =>
    readAgencySignOff(articleWith({ byline })).map(({ says }) => says.about === 'origin' && says.publisher?.name);
  expect(above('<p>Peer-Reviewed Publication</p><p><a href="/u">University of Lantern</a></p>')).toEqual(['University of Lantern']);
  expect(above('<p>Peer-Reviewed Publication</p>')).toEqual([]);
  expect(above('<p>A peer-reviewed publication of May</p><p>University of Lantern</p>')).toEqual([]);
});

test('"by" before an agency alone is a signature; before others, and in the link of a teaser, it is none', () => {
  expect(atFoot('Por Agência Brasil')).toEqual(['Agência Brasil copy']);
  expect(atFoot('Por Agência do Porto')).toEqual([]);
  expect(atFoot('<a href="/2024/05/rights-bill"><span>By REUTERS 11/20/2023 04:06 AM</span></a>')).toEqual([]);
});
