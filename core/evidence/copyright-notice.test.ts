import { describe, expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readCopyrightNotice } from './copyright-notice.ts';

const read = (parts: Parameters<typeof articleWith>[0]) =>
  readCopyrightNotice(articleWith(parts)).map(({ says, scope }) =>
    says.about === 'holder' ? [scope, says.holders.map((party) => party.name), says.year] : [],
  );

const holdersIn = (parts: Parameters<typeof articleWith>[0]) =>
  readCopyrightNotice(articleWith(parts)).flatMap(({ says }) => (says.about === 'holder' ? says.holders.map(({ name }) => name) : []));

test('the foot of an article names its holders, with their addresses', () => {
  const page = articleWith({
    foot: '<p>Copyright © <a href="/author/ana">Ana Lima</a>, <a href="https://www.quay-lantern.test/1">Quay Lantern</a>, 2016</p>',
  });
  const [finding] = readCopyrightNotice(page);
  expect(finding?.scope).toBe('article');
  expect(finding?.quote).toBe('Copyright © Ana Lima, Quay Lantern, 2016');
  expect(finding?.says).toMatchObject({
    holders: [
      { name: 'Ana Lima', type: 'person', url: 'https://www.harbour-post.test/author/ana' },
      { name: 'Quay Lantern', url: 'https://www.quay-lantern.test/1' },
    ],
    year: 2016,
  });
});

test('a line that its class calls a copyright may say more than the holder', () => {
  const line = '© Northern Wire. Without the leave of the Northern Wire in writing it is forbidden to copy, quote or use this in any way.';
  expect(read({ foot: `<p class="copyright">${line}</p>` })).toEqual([['article', ['Northern Wire'], null]]);
  expect(read({ foot: `<p>${line}</p>` })).toEqual([]);
});

test('“©” before the words for copyright alone names nobody', () => {
  expect(read({ foot: '<p>©Autorské práva vyhradené</p>' }).filter(([, names]) => Array.isArray(names) && names.length > 0)).toEqual([]);
});

test('capitals of a Turkish footer, which lose the dot of their letters, reserve rights and name nobody', () => {
  const names = (line: string) => read({ after: `<footer><p>${line}</p></footer>` }).map(([, holders]) => holders);
  expect(names('© 2024 LİMAN HABER - TÜM HAKLARI SAKLIDIR')).toEqual([['LİMAN HABER']]);
  expect(names('TÜM HAKLARI SAKLIDIR')).toEqual([[]]);
});

test('who answers for what is printed, and the word for the right, hold nothing', () => {
  const names = (line: string) => read({ after: `<footer><p>${line}</p></footer>` }).map(([, holders]) => holders);
  expect(names('Ansvarig utgivare: Karin Hamn. © Kustbladet ekonomisk förening 2024')).toEqual([['Kustbladet ekonomisk förening']]);
  expect(names('Direttore responsabile: Anna Porto ©').flat()).toEqual([]);
  expect(names('© 2024 Copyright | Harbour Post | All rights reserved')).toEqual([['Harbour Post']]);
});

test('the footer of a page speaks for the site', () => {
  expect(read({ after: '<footer><p>© 2020 Harbour Post Media Ltd. All rights reserved.</p></footer>' })).toEqual([
    ['site', ['Harbour Post Media Ltd.'], 2020],
  ]);
});

test('a line that parts text from pictures names no photographer', () => {
  expect(read({ foot: '<p class="copyright">Copyright by Quay Trust, text © Ada Winter, photographs © Bo Lund, 2022</p>' })).toEqual([
    ['article', ['Quay Trust'], null],
    ['article', ['Ada Winter'], null],
  ]);
  expect(read({ foot: '<p>Text copyright © Ada Winter, 2021. Photographs copyright © Bo Lund, 2021.</p>' })).toEqual([
    ['article', ['Ada Winter'], 2021],
  ]);
});

test('a firm on the line below its sign is the holder', () => {
  expect(read({ after: '<footer><p>Copyright © 2019<br>Harbour Media GmbH</p></footer>' })).toEqual([
    ['site', ['Harbour Media GmbH'], 2019],
  ]);
});

test.each([
  '<figure><img src="/a.jpg"><figcaption>The quay at dawn. © 2020 Jo Park / Northern Wire</figcaption></figure>',
  '<p>Photo: © Jo Park</p>',
  '<p>© Jo Park/Getty Images</p>',
  '<p>© NORTHWIRE / POOL</p>',
])('the sign of a picture is no notice of the text: %s', (html) => {
  const body = `<p>${'The harbour master said that the wall would hold. '.repeat(4)}</p>${html}<p>${'Crews moved their boats up the estuary before dark. '.repeat(4)}</p><p>${'The council meets on Thursday to decide who pays. '.repeat(4)}</p>`;
  expect(read({ body })).toEqual([]);
});

test('a story about copyright is no notice', () => {
  const body = `<p>${'The court heard that copyright in the maps had lapsed in 1990. '.repeat(4)}</p><p>${'Copyright Lantern lost the case, the judge said in 2012. '.repeat(4)}</p><p>${'The council meets on Thursday to decide who pays. '.repeat(4)}</p>`;
  expect(read({ body })).toEqual([]);
});

test('who built the page holds nothing', () => {
  expect(read({ after: '<footer><p>Forum software by Lantern® © 2010-2019 Lantern Ltd.</p></footer>' })).toEqual([]);
});

test.each(['© Text: Ada Winter, Foto: Boris Lund', '© Text: Ada Winter / Bilder: Boris Lund', '© Texte : Ada Winter, photos : Boris Lund'])(
  '"%s": the words and the pictures are two people’s, and the words’ owner is named',
  (line) => {
    const found = readCopyrightNotice(articleWith({ foot: `<p>${line}</p>` }));
    expect(found.flatMap(({ says }) => (says.about === 'holder' ? says.holders.map(({ name }) => name) : []))).toEqual(['Ada Winter']);
  },
);

test('a sign for the pictures alone names nobody', () => {
  expect(readCopyrightNotice(articleWith({ foot: '<p>© Foto: Boris Lund</p>' }))).toEqual([]);
});

describe('who built the page holds nothing', () => {
  test.each([
    ['<p>Powered by Discuz! X3.4</p><p>© 2001-2017 Comsenz Inc.</p>', []],
    ['<p>Copyright © 2004–2020 SoftNews Media Group All Rights Reserved.</p>', []],
    ['<p>Plone is © 2000-2014 by the Plone Foundation and friends.</p>', []],
    ['<p>© 2023 Breakwater - Premium WordPress news &amp; magazine theme by Quaymaker.</p>', []],
    ['<p>© 2012 - 2019 | Breakwater Theme by Quaymaker | All Rights Reserved</p>', [['site', [], 2019]]],
    ['<p>© 2024 Harbour Media Ltd. Theme: ColorMag by ThemeGrill.</p>', [['site', ['Harbour Media Ltd.'], 2024]]],
    ['<p>© 2024 Harbour Media Ltd. All rights reserved. Theme by Quaymaker.</p>', [['site', ['Harbour Media Ltd.'], 2024]]],
  ])('%s', (html, expected) => {
    expect(read({ after: `<footer>${html}</footer>` })).toEqual(expected);
  });

  test('unless the page is its own', () => {
    const page = articleWith(
      { after: '<footer><p>© 2024 Plone Foundation</p></footer>' },
      { head: '<meta property="og:site_name" content="Plone Foundation">' },
    );
    expect(readCopyrightNotice(page)).toHaveLength(1);
  });
});

test('an address in brackets behind the name is the holder’s', () => {
  const addressIn = (words: string) =>
    readCopyrightNotice(articleWith({ foot: `<p>${words}</p>` })).flatMap(({ says }) =>
      says.about === 'holder' ? says.holders.map(({ name, url }) => [name, url]) : [],
    );
  expect(addressIn('ⓒ부두일보(https://www.budu-ilbo.test), 무단 전재 및 재배포 금지')).toEqual([
    ['부두일보', 'https://www.budu-ilbo.test/'],
  ]);
  expect(addressIn('ⓒ부두일보, 무단 전재 및 재배포 금지')).toEqual([['부두일보', null]]);
});

test('who designed the page holds nothing of it', () => {
  const footer = (words: string) => read({ after: `<footer><p>${words}</p></footer>` }).map(([, holders]) => holders);
  expect(footer('Site design © Larch Studio 2026. Content © Harbour Post 2026')).toEqual([['Harbour Post']]);
  expect(footer('Content © 2026 North Fells Press CIC. Design © Blackthorn &amp; Wray.')).toEqual([['North Fells Press CIC']]);
  expect(footer('Harbour Design © 2026')).toEqual([['Harbour Design']]);
});

test('a year alone is its outlet’s, whose name stands below it or on a picture beside it', () => {
  const head = '<meta property="og:site_name" content="Harbour Post">';
  const holders = (footer: string) =>
    readCopyrightNotice(articleWith({ after: `<footer>${footer}</footer>` }, { head })).map(({ says }) =>
      says.about === 'holder' ? says.holders.map(({ name }) => name) : [],
    );
  expect(holders('<p>© 2026</p><p>Harbour Post</p>')).toEqual([['Harbour Post']]);
  expect(holders('<p>© 2026 <img src="/l.png" alt="Harbour Post"></p>')).toEqual([['Harbour Post']]);
  expect(holders('<p>© 2026</p><p>Lakeside Weekly</p>')).toEqual([[]]);
  expect(holders('<p><a href="/">Harbour Post</a></p><p>© 2026 All rights reserved</p>')).toEqual([['Harbour Post']]);
  expect(holders('<p>Tide Media Ltd</p><p>4 Quay Street</p><p>© 2026</p>')).toEqual([['Tide Media Ltd']]);
  expect(holders('<p>Lakeside Weekly</p><p>© 2026</p>')).toEqual([[]]);
  expect(holders('<p><a href="https://quay.test">Quay Bank plc</a></p><p>© 2026</p>')).toEqual([[]]);
  expect(holders('<p>© 2026 <a href="/">Harbour Post</a> - <a href="https://quay.test">Quay Themes</a></p>')).toEqual([['Harbour Post']]);
  expect(holders('<p>© 2026 <img src="/f.png" alt="Follow us"></p>')).toEqual([[]]);
});

test('whoever holds it is nobody by name; all material is somebody’s', () => {
  const footer = (words: string) => read({ after: `<footer><p>${words}</p></footer>` }).map(([, holders]) => holders);
  const nobody = (words: string) => footer(words).every((holders) => Array.isArray(holders) && holders.length === 0);
  expect(nobody('All articles are the copyright of their authors.')).toBe(true);
  expect(nobody('Copyright remains with the author')).toBe(true);
  expect(footer('All material copyright Harbour Post 2026')).toEqual([['Harbour Post']]);
  expect(nobody('All material about copyright Law and order')).toBe(true);
});

test('a sign right below a picture in the text is the picture’s, however it is worded', () => {
  const paragraph = `<p>${'The harbour master said that the wall would hold. '.repeat(4)}</p>`;
  const within = (html: string) => read({ body: `${paragraph}${html}${paragraph}${paragraph}` });
  expect(within('<div class="media"><img src="/a.jpg"><p class="copyright">© Jens Ohm</p></div>')).toEqual([]);
  expect(within('<div><img src="/a.jpg"></div><p>© 2019 Jens Ohm</p>')).toEqual([]);
  expect(within('<div class="media"><img src="/a.jpg"><div>© Copyright Jens Ohm 2018</div></div>')).toEqual([]);
  expect(within('<p class="copyright">© 2018 Northern Wire</p>')).toEqual([['article', ['Northern Wire'], 2018]]);
});

test('an imprint’s register is nobody; the firm that opens it holds', () => {
  const imprint =
    'Herausgeber: Hafenpost Medien GmbH, Deichstr. 4. Registergericht Flensburg HRB 000. © Copyright 2024. Alle Rechte vorbehalten.';
  expect(read({ after: `<footer><p>${imprint}</p></footer>` })).toEqual([['site', ['Hafenpost Medien GmbH'], 2024]]);
});

test('a notice within the article’s own element is the article’s, also behind teasers', () => {
  const teasers = '<div class="related"><a href="/a">The wall of 1911</a></div>';
  const notice = '<div class="copyright">© 2023 Ridge Lantern</div>';
  const site = '<footer><p>© Harbour Post</p></footer>';
  expect(read({ foot: `${teasers}${notice}`, after: site })[0]).toEqual(['article', ['Ridge Lantern'], 2023]);
  expect(read({ after: `${notice}${site}` })[0]?.[0]).toBe('site');
});

test('a label on the line above makes a bare notice the article’s own; a photographer before the notice makes it a picture’s', () => {
  const foot = (label: string) => `<p>${label}</p><p>© 2014 Winter.</p><p>This is an open-access article under the terms of a licence.</p>`;
  const later = '<p>The wall was built in two summers and has been watched over ever since by the masons of the harbour office.</p>';
  expect(read({ body: foot('Copyright') + later })).toEqual([['article', ['Winter'], 2014]]);
  expect(read({ body: foot('Wall at dawn') + later })).toEqual([]);
  expect(read({ byline: '<div>Copyright Boris Lund/Copyright 2024 Harbour Agency. All rights reserved</div>' })).toEqual([]);
});

describe('a site named in small words', () => {
  const holders = (line: string, title = 'The ferry is late | Notater fra kaia') =>
    readCopyrightNotice(
      articleWith({ headline: 'The ferry is late', after: `<footer><p>${line}</p></footer>` }, { head: `<title>${title}</title>` }),
    ).flatMap(({ says }) => (says.about === 'holder' ? says.holders.map(({ name }) => name) : []));

  test('owns its pages where the notice calls it as the head does', () => {
    expect(holders('© 2022 Notater fra kaia')).toEqual(['Notater fra kaia']);
    expect(holders('Contents © 2022 Notater fra kaia - Powered by Quay')).toEqual(['Notater fra kaia']);
    expect(holders('Copyright © 2022 Notater fra kaia. All Rights Reserved Magaquay by Quay Themes')).toEqual(['Notater fra kaia']);
  });

  test('is no part of a firm’s name', () => {
    expect(holders('© 2022 Notater fra kaia Media AS')).not.toContain('Notater fra kaia');
    expect(holders('© 2022 Notater fra kaia', 'The ferry is late')).toEqual([]);
  });
});

test('who made the theme or the system holds no text', () => {
  const names = (line: string) =>
    readCopyrightNotice(articleWith({ after: `<footer><p>${line}</p></footer>` })).flatMap(({ says }) =>
      says.about === 'holder' ? says.holders.map(({ name }) => name) : [],
    );
  expect(names('Copyright © 2022 Magaquay by Quay Themes')).toEqual([]);
  expect(names('Det åpne publiseringssystemet Plone® er © 2000-2022 av Plone-stiftelsen og venner.')).not.toContain('er');
});

test.each([
  ['© 2024 All rights reserved. CC-BY-SA-4.0. Made with love', [[]]],
  ['© 2007–2023 UAB „Kranto medija“. Visos teisės saugomos.', [['UAB „Kranto medija“']]],
  ['© 2019–2024 The Tern Trust and Marlow University. All rights reserved.', [['The Tern Trust', 'Marlow University']]],
  ['Все права защищены законом. Перепечатка возможна только при ссылке на сайт', [[]]],
  ['All original content on Quay Lantern (text, graphics, code) is owned by Quay Lantern Ltd.', [['Quay Lantern Ltd.']]],
  ['Sämtliche Inhalte — Text, Fotografie, Zeichnungen und Gestaltung — sind © Hale & Partner AG', [['Hale & Partner AG']]],
])('a footer: %s', (line, holders) => {
  expect(read({ after: `<footer><p>${line}</p></footer>` }).map((found) => found[1])).toEqual(holders);
});

test('a notice that is quoted in the text is nobody’s', () => {
  const names = read({
    body: `${'<p>The harbour stayed quiet through the morning, and the boats came back one after the other.</p>'.repeat(3)}<p>Write “© 2024 Your Harbour. All rights reserved.” at the foot of each page, lawyers say.</p>${'<p>The harbour stayed quiet through the morning, and the boats came back one after the other.</p>'.repeat(5)}`,
  });
  expect(JSON.stringify(names)).not.toContain('Harbour');
});

test('a notice that a sentence quotes is nobody’s at the end of the text and below it too', () => {
  const told = '<p>On its own site the paper writes “© 2024 Harbour Post, all rights reserved” under every story.</p>';
  expect(read({ foot: told })).toEqual([]);
  expect(read({ foot: '<p>Unter jedem Text steht dort „© 2024 Deichbote“, auch unter diesem.</p>' })).toEqual([]);
  expect(read({ foot: '<p>“© 2024 Harbour Post”</p>' })).toHaveLength(1);
});

test('the holder of a book, a film or figures that the text speaks of does not hold the text', () => {
  for (const line of [
    'The Long Quay, directed by Ruth Alder, opens on Friday in cinemas. ©2024 Saltmarsh Films. All Rights Reserved.',
    '“The Long Quay” by Ruth Alder is published by Saltmarsh Press. © 2023 Ruth Alder. All rights reserved.',
    'Ruth Al, Den långa kajen. Saltets förlag, 240 s. © Saltets förlag 2023',
    'League table. Data provided by Statline Sports. © 2024 Statline.',
  ])
    expect(read({ foot: `<p>${line}</p>` })).toEqual([]);
  expect(read({ foot: '<p>“The Long Quay” first appeared in Saltmarsh. © 2023 Ruth Alder. All rights reserved.</p>' })).toEqual([
    ['article', ['Ruth Alder'], 2023],
  ]);
});

test('the notice of the system that a site runs on is not the site’s', () => {
  const names = (line: string) => read({ after: `<footer><p>${line}</p></footer>` }).map(([, holders]) => holders);
  expect(names('PostNuke copyright 2001 by Tom Ferris')).toEqual([]);
  expect(names('© 2005-2024 e107 Core Team. All rights reserved.')).toEqual([]);
  expect(names('Proudly built on WordPress © 2024 Quay Lantern')).toEqual([['Quay Lantern']]);
});

test.each([
  'Toteutus © Aalto Digi Oy',
  'Skabt af © Val Studio',
  'Producerad av Norrsken Webb © 2024',
  'Vefsíðugerð: © Norðurvefur',
  'Erstellt von © Pixelhain',
  'Izdelava spletnih strani © Val Studio',
  'طراحی و تولید © موج وب',
  'Realizzazione sito: Lido Web Agency © 2019',
  'Desenvolvido por Onda Web © 2019',
  '技术支持:潮汐科技 © 2010-2024',
  'Plantilla creada por Luis Otero © 2012. Con la tecnología de Blogger.',
  'Copyright © 2012-2024 by TemplateShore. Distributed by Free Templates Hub',
  '© 2024, sort vendredi',
  'Map data © OpenShoreMap contributors',
  '© 2024 Piškotki',
  'Blog script © 2009 Shoresoft',
  'Imágenes © Marea Press 2024',
  '© 2024 Tietosuojaseloste',
  '© 2024 Общи условия',
  '© ۱۴۰۳ درباره ما',
  '© 2024 हमारे बारे में',
  '© 2024 Om cookies',
  '© 2024 | Mit ♥ gemacht in Kiel',
  'Bildnachweise: © Karl Wenner, © Ostbild',
  '© Fotos Jutta Hain',
  'Szablon: Studio Fala © 2015',
  'ออกแบบเว็บไซต์โดย © Klong Studio',
  'จัดทำเว็บไซต์โดย Klong Studio © 2024',
  'Website door © Val Studio',
  'Izrada stranica © Val Studio',
  'Cookie consent by <a href="https://kekskasten.test">Kekskasten</a> © 2024',
])('who made the page, and a sentence, holds nothing: %s', (line) => {
  expect(holdersIn({ after: `<footer><p>${line}</p></footer>` })).toEqual([]);
});

test('whoever designed it too, the texts’ holder is read', () => {
  const names = (line: string) => holdersIn({ after: `<footer><p>${line}</p></footer>` });
  expect(names('Inhalt und Design © Quay Lantern')).toEqual(['Quay Lantern']);
  expect(names('© 2024 Quay Lantern. Designed by Studio Lund')).toEqual(['Quay Lantern']);
  expect(names('Website © Quay Lantern')).toEqual(['Quay Lantern']);
  expect(names('<a href="#">Choix de consentement</a> © Quay Lantern')).toEqual(['Quay Lantern']);
  expect(names('© Rowan, Ash &amp; Elm Publishing')).toEqual(['Rowan, Ash & Elm Publishing']);
});

test.each([
  'Luis Otero, La barca, 1903. © VEGAP, 2024. Donación de Elsa Pardo',
  'Our theme music is “Low Tide” © 2019 Blue Lantern, used under licence.',
  'Hymn texts © 1998 Lantern Music',
  'Journal of Ferry Studies is published by Lantern Academic, © 2024 Lantern Academic Ltd.',
  'Alder, Ruth (2 May 2019). “The ferry question”. Northport Gazette. © 2019 Northport Gazette. Retrieved 3 May 2024.',
])('a picture’s, a song’s, a journal’s, a reference’s notice is not the text’s: %s', (line) => {
  expect(holdersIn({ foot: `<p>${line}</p>` })).toEqual([]);
});

test('two names joined by a sign are one holder, before the copyright sign too', () => {
  const names = (line: string) => read({ after: `<footer><p>${line}</p></footer>` }).map(([, holders]) => holders);
  expect(names('Ash &amp; Elm © 2024')).toEqual([['Ash & Elm']]);
  expect(names('Privacy &amp; Terms © 2024 Quay Lantern')).toEqual([['Quay Lantern']]);
});

test('what a sign stands right behind is no text: a horoscope, figures, a theme, a system', () => {
  const names = (line: string) => read({ after: `<footer><p>${line}</p></footer>` }).map(([, holders]) => holders);
  for (const line of [
    'Horoscope © Starline Features',
    'Kursdaten © Ticker AG',
    '地図データ © 潮地図',
    'Theme NorthSea © 2011 Ruth Alder',
    'Contenido CMS © four for business AG',
  ])
    expect(names(line)).toEqual([]);
});

test('a Persian or Arabic sentence about rights is no holder', () => {
  const names = (line: string) => read({ after: `<footer><p>${line}</p></footer>` }).flatMap(([, holders]) => [holders].flat());
  expect(names('حقوق این سایت متعلق به همه کسانی است که برای آن می‌نویسند')).toEqual([]);
  expect(names('Copyright © 2024 - این قالب توسط رایا طراحی شده است')).toEqual([]);
  expect(names('© 2024 كل ما ينشر هنا يعبر عن رأي كاتبه')).toEqual([]);
  expect(names('کلیه حقوق برای روزنامه اسکله محفوظ است')).toEqual(['روزنامه اسکله']);
});

test('a Chinese portal’s rule for all that it shows is the site’s, wherever it stands', () => {
  const rule = '<p>凡本网注明“来源：灯塔日报”的作品，版权均属于灯塔日报。</p>';
  expect(read({ foot: rule }).map(([scope]) => scope)).toEqual(['site']);
});
