import { describe, expect, test } from 'vitest';
import { articleHtml, articleWith, documentWith, prose } from '../page.test-support.ts';
import { readArticle } from '../read.ts';
import { readRepublicationNotice } from './republication-notice.ts';

const origins = (foot: string, lang = 'en') =>
  readRepublicationNotice(articleWith({ foot: `<p>${foot}</p>` }, { lang })).flatMap(({ says }) => (says.about === 'origin' ? says : []));
const named = (foot: string, lang = 'en') => origins(foot, lang).map((says) => says.publisher?.name ?? says.url);

test('whom a notice thanks by office alone is no outlet', () => {
  expect(named('Wir danken der Autorin und der Redaktion für die Erlaubnis zum Nachdruck.', 'de')).toEqual([]);
  expect(named('Wir danken dem Verlag für die freundliche Genehmigung.', 'de')).toEqual([]);
  expect(named('Ein Beitrag unseres Medienpartners wird am Montag gesendet.', 'de')).toEqual([]);
  expect(named('Un article de notre partenaire financier', 'fr')).toEqual([]);
  expect(named('Wir danken der Deichpost für die Erlaubnis zum Nachdruck.', 'de')).toEqual(['Deichpost']);
});

test('a note on an agency’s feed names no other outlet', () => {
  expect(named('Dieser Artikel wurde aus dem Newsfeed der Nachrichtenagentur AFP automatisch übernommen.', 'de')).toEqual([]);
  expect(named('Dieser Artikel wurde aus der Deichpost übernommen.', 'de')).toEqual(['Deichpost']);
});

describe('a notice names the outlet that published first', () => {
  test.each([
    ['en', 'This article originally appeared on The Lantern Weekly.', 'The Lantern Weekly'],
    ['en', 'A version of this story by Ada Harbour was first published on 3 March 2024 by Coastal News.', 'Coastal News'],
    ['en', 'Originally published at lantern.test on May 4, 2024.', 'lantern.test'],
    ['en', 'We are grateful to the Lantern Weekly, in which this piece first appeared, for letting us share it.', 'Lantern Weekly'],
    ['en', 'Our thanks to Tide Watch, where this article was originally published.', 'Tide Watch'],
    ['en', 'Culled from The Lantern Weekly', 'The Lantern Weekly'],
    ['en', 'As published in the Lantern Weekly, March 3, 1997', 'Lantern Weekly'],
    ['en', 'Published first on Lantern Weekly.', 'Lantern Weekly'],
    ['en', 'The following appeared in the Lantern Weekly on May 1.', 'Lantern Weekly'],
    ['en', 'The original of this article may be found at Lantern Weekly.', 'Lantern Weekly'],
    ['en', 'To view the original article, visit Lantern Weekly.', 'Lantern Weekly'],
    ['en', 'This story was reported by Tide Watch and is published here through a content-sharing agreement.', 'Tide Watch'],
    ['en', 'This story comes to Harbour Post readers through a partnership with Tide Watch.', 'Tide Watch'],
    ['en', 'Ada Winter is a columnist for the Lantern Weekly, where this first appeared.', 'Lantern Weekly'],
    ['en', 'We thank Tide Watch, who first published this essay.', 'Tide Watch'],
    ['en', 'This story was originally published by Harbour Today.', 'Harbour Today'],
    ['en', 'This story was originally published by Tide Watch last week.', 'Tide Watch'],
    ['en', 'THIS STORY WAS ORIGINALLY PUBLISHED BY TIDE WATCH LAST WEEK.', 'TIDE WATCH'],
    ['en', 'This article first appeared in All About Gulls.', 'All About Gulls'],
    ['en', 'This article first ran in the Lantern Sunday edition.', 'Lantern'],
    ['en', 'This story was first published by the Center for Harbour Integrity and was edited here.', 'Center for Harbour Integrity'],
    ['en', 'This story was first published by Tide Watch for its readers.', 'Tide Watch'],
    ['en', 'This story was originally published by AHOY! Magazine on March 8, 2024.', 'AHOY! Magazine'],
    ['en', 'Cross posted from Tide Watch', 'Tide Watch'],
    [
      'en',
      'Originally published: <a href="https://tidewatch.test/walls">Tide Watch</a> on March 9, 2024 by Ada Winter (more by Tide Watch)',
      'Tide Watch',
    ],
    ['ja', '※この記事は<a href="https://minato.test/12">「港通信」</a>2024年2月号に掲載された文章を転載したものです。', '港通信'],
    ['en', 'This is a linkpost for https://adawinter.test/tides', 'adawinter.test'],
    ['de', 'Text: Ada Winter, In: Pfarrbrief-Werkstatt.test', 'Pfarrbrief-Werkstatt.test'],
    ['de', 'Der folgende Text von Ada Winter wurde mit freundlicher Genehmigung aus der Zeitschrift „Ebbe“, Heft 2, übernommen.', 'Ebbe'],
    [
      'no',
      'Denne artikkelen er produsert og finansiert av Norsk institutt for havneforskning - les mer.',
      'Norsk institutt for havneforskning',
    ],
    ['en', 'Mirrored from <a href="https://lantern.test/">The Lantern Weekly</a>.', 'The Lantern Weekly'],
    ['en', 'This essay was originally posted to the <a href="https://lantern.test/blog/">Lantern blog</a>.', 'Lantern blog'],
    [
      'en',
      'This article is derived from “Quiet nets” by Ada Winter, originally published on lantern.test in 2023 under a licence.',
      'lantern.test',
    ],
    [
      'de',
      'Dieser Artikel ist abgeleitet von „Quiet nets“ von Ada Winter, ursprünglich veröffentlicht auf lantern.test im Jahr 2023.',
      'lantern.test',
    ],
    ['fr', 'Cet article est dérivé de « Quiet nets » par Ada Winter, publié à l’origine sur lantern.test en 2023.', 'lantern.test'],
    ['fi', 'Julkaistu alun perin lantern.test-sivustolla', 'lantern.test'],
    ['fa', 'این یادداشت پیش‌تر در ماهنامه اسکله منتشر شده بود.', 'اسکله'],
    ['ja', 'この記事は「みなと経済」に寄稿したものです。', 'みなと経済'],
    ['ja', 'この記事は元々中国語で書かれ、みなと経済に掲載されました。', 'みなと経済'],
    ['ko', '이 글은 항구타임스에 기고한 글입니다.', '항구타임스'],
    ['zh', '本文最初发表于cstn，于2018年2月17日迁移至此', 'cstn'],
    ['fr', '👉 Article original sur Le Quai', 'Le Quai'],
    ['cs', 'Převzato z Deníku Molo', 'Deník Molo'],
    ['de', 'Ein Beitrag unseres Medienpartners Deichkurier', 'Deichkurier'],
    ['fr', 'Un article de notre partenaire La Gazette des Quais', 'La Gazette des Quais'],
    ['fi', 'Artikkeli on julkaistu alun perin Rantalehden verkkosivuilla.', 'Rantalehti'],
    ['de', 'Zuerst erschienen in der Wochenzeitung „Die Heide“ Nr. 12/2014.', 'Die Heide'],
    ['de', 'Dieser Text erschien zuerst im Online-Magazin Deichgraf am 3. Mai 2019.', 'Deichgraf'],
    ['de', 'Zuerst erschienen in der Kreiszeitung vom 3. Mai 2019.', 'Kreiszeitung'],
    ['de', 'Dieser Text erschien zuerst im Stadtmagazin Deichkante.', 'Deichkante'],
    ['de', 'Der Artikel ist im Mai-Heft der Zeitschrift Deichgraf erschienen.', 'Deichgraf'],
    ['de', 'Mit freundlicher Genehmigung entnommen aus der Deichpost.', 'Deichpost'],
    ['nl', 'Het originele artikel verscheen op Tide Watch.', 'Tide Watch'],
    ['it', 'Articolo già pubblicato su La Banchina.', 'La Banchina'],
    ['pt', 'Esta reportagem foi publicada originalmente pela Agência Cais e republicada sob licença.', 'Agência Cais'],
    ['pt', 'Artigo publicado no jornal “Diário da Ria” a 12 de março de 2019', 'Diário da Ria'],
    ['ro', 'Textul a fost publicat inițial de Digul și este republicat cu acordul autorilor.', 'Digul'],
    ['de', 'Dieser Text erschien zuerst im Deich-Magazin Ausgabe 3.21.', 'Deich-Magazin Ausgabe 3.21'],
    ['de', 'Dieser Text erschien im Original unter dem Titel „The Wall“ bei Tide Watch.', 'Tide Watch'],
    ['de', 'Dieser Artikel war zuerst am 5. April 2023 in englischer Sprache im Magazin „Tide Watch“ erschienen.', 'Tide Watch'],
    ['de', 'Dieser Beitrag wurde uns freundlicherweise von der Deichpost zur Verfügung gestellt.', 'Deichpost'],
    ['de', 'Wir danken der Deichpost für die Erlaubnis zur Veröffentlichung.', 'Deichpost'],
    ['de', 'Dieser Text erschien erstmals am 6. August 2024 im Seeblatt auf Seite 3.', 'Seeblatt'],
    ['nl', 'The song of the wall verscheen op Tide Watch en werd vertaald door Jan Reyniers.', 'Tide Watch'],
    ['nl', 'Een eerdere versie van dit artikel verscheen in de Dijkpost.', 'Dijkpost'],
    ['sv', 'Artikeln har tidigare varit införd i Vallposten.', 'Vallposten'],
    ['no', 'Artikkelen ble først publisert i nettavisen Digeposten.', 'Digeposten'],
    ['no', 'Innlegget sto på trykk i Digeposten 3. mai 2020.', 'Digeposten'],
    ['da', 'Artiklen blev først bragt i Havneavisen den 3. maj 2022.', 'Havneavisen'],
    ['ur', 'بشکریہ روزنامہ مینار', 'روزنامہ مینار'],
    // The sign of the indefinite stands on the letter before its alef, or on that.
    ['ar', 'نُشر هذا المقال أولًا في موقع المرفأ', 'المرفأ'],
    ['ar', 'نُشر هذا المقال أصلاً في موقع المرفأ', 'المرفأ'],
    ['ar', 'نقلًا عن موقع المرفأ', 'المرفأ'],
    ['ar', 'نُشر هذا المقال للمرة الأولى في موقع المرفأ بتاريخ 10 مارس 2024', 'المرفأ'],
    ['id', 'Artikel ini telah tayang di Harian Mercusuar dengan judul Bendungan Surut', 'Harian Mercusuar'],
    ['zh', '本文来自微信公众号：灯塔观察，作者：方敏', '灯塔观察'],
    ['zh', '本文原刊於2017年3月15日《燈塔週報》，承蒙作者授權轉載', '燈塔週報'],
    ['zh', '（原文于3月5日发表在英国《灯塔周刊》网站，原标题：《港口城市学走路》。）', '灯塔周刊'],
    ['ko', '이 기사는 대안언론 <등대뉴스>에 실린 기사를 제휴 협약에 따라 싣습니다.', '등대뉴스'],
    [
      'id',
      'Artikel ini telah tayang di Harian Mercusuar dengan judul Dari Bambu Bekas, Layang-layang Sampai ke Seberang',
      'Harian Mercusuar',
    ],
    ['zh', '《原文刊登於合作媒體燈塔報，河灣網獲授權轉載。》', '燈塔報'],
    ['en', 'Republished with kind permission of the Lantern Weekly.', 'Lantern Weekly'],
    ['en', 'This story was published with permission from Lantern Weekly.', 'Lantern Weekly'],
    ['en', 'The original source of this article is Lantern Weekly', 'Lantern Weekly'],
    ['en', 'Cross-posted from Tide Watch', 'Tide Watch'],
    ['en', '<a href="https://notes.test/@ada">Ada Winter</a> cross-posted a post from Tide Watch', 'Tide Watch'],
    [
      'en',
      '<a href="https://salt.test/">Salt Notes</a> cross-posted a post from <a href="https://tide.test/">Tide Watch</a>',
      'Tide Watch',
    ],
    ['en', 'Article courtesy of Tide Watch.', 'Tide Watch'],
    ['en', 'Retrieved on 3rd May 2024 from tidewatch.test', 'tidewatch.test'],
    ['en', 'Tide Watch is a public interest journalism venture that explains how the state’s water works.', 'Tide Watch'],
    ['de', 'Dieser Beitrag erschien zuerst auf Englisch bei Tide Watch.', 'Tide Watch'],
    ['en', 'Ada Winter writes for Lantern Weekly, where a version of this column first appeared.', 'Lantern Weekly'],
    ['en', 'This story was produced by Tide Watch and reviewed and distributed by Pilot Wire.', 'Tide Watch'],
    ['en', 'This post was originally published on this site: https://lantern.test/2024/05/breakwater', 'lantern.test'],
    ['en', 'Copyright 2024 Lantern Courier. Reprinted with permission.', 'Lantern Courier'],
    ['de', 'Dieser Beitrag ist zuerst bei „Laterne“ erschienen.', 'Laterne'],
    ['de', 'Eine frühere Fassung dieses Essays erschien zuerst in der Zeitschrift „Leuchtturm“.', 'Leuchtturm'],
    ['de', 'Wir danken der Redaktion des Hafenblatts für die freundliche Genehmigung zum Abdruck.', 'Hafenblatt'],
    ['pl', 'Artykuł ukazał się w Kurierze Portowym z 9 września 2022 r.', 'Kurier Portowy'],
    ['el', 'Το άρθρο δημοσιεύτηκε στον «Φάρο της Κυριακής» στις 4/2/2018.', 'Φάρος της Κυριακής'],
    ['sv', 'Texten är tidigare publicerad i Kustbladets kulturbilaga.', 'Kustbladet'],
    ['fi', 'Juttu on julkaistu Majakka-lehdessä 3/2020.', 'Majakka'],
    ['cs', 'Převzato z Týdeníku Přístav se souhlasem redakce.', 'Přístav'],
    ['et', 'Artikkel ilmus ajalehes Sadamaleht 3. mail 2021.', 'Sadamaleht'],
    ['lv', 'Raksts publicēts laikrakstā “Ostas Ziņas” 2020. gada 29. maijā.', 'Ostas Ziņas'],
    ['fr', 'Cet article est une version remaniée d’un texte paru dans La Gazette des estuaires, n° 48.', 'La Gazette des estuaires'],
    [
      'de',
      'Dieser Text erschien im Original auf Englisch unter dem Titel »Who Owns the Tide?« in The Lantern Review.',
      'The Lantern Review',
    ],
    ['it', 'Questo articolo è stato ripreso da La Darsena del 4 febbraio 2020.', 'La Darsena'],
    ['de', 'Das Interview wurde am 7. Mai 2024 geführt und ist zunächst im Leuchtturm erschienen.', 'Leuchtturm'],
    ['fr', 'Cet article a été initialement publié sur La Lanterne.', 'La Lanterne'],
    ['es', 'Este artículo fue publicado originalmente en La Linterna.', 'La Linterna'],
    ['pt', '**Publicado originalmente em:** Farol Diário', 'Farol Diário'],
    ['it', 'Questo articolo è stato pubblicato originariamente su Il Faro.', 'Il Faro'],
    ['nl', 'Dit artikel verscheen eerder in De Vuurtoren.', 'De Vuurtoren'],
    ['sv', 'Artikeln publicerades först i Fyren.', 'Fyren'],
    ['pl', 'Tekst ukazał się pierwotnie w Latarni (12 maja 2019).', 'Latarni'],
    ['ru', 'Статья была впервые опубликована в «Маяке».', 'Маяке'],
    ['el', 'Το άρθρο δημοσιεύτηκε αρχικά στο Φάρος.', 'Φάρος'],
    ['zh', '本文转载自灯塔报', '灯塔报'],
    ['ja', 'この記事は灯台新聞に掲載されたものです。', '灯台新聞'],
    ['ko', '이 글은 등대신문에 처음 게재된 글입니다.', '등대신문'],
  ])('%s: %s', (lang, words, outlet) => {
    expect(named(words, lang)).toEqual([outlet]);
  });
});

test('the link on the outlet, on the article or behind the notice leads to the original', () => {
  const original = 'https://lantern.test/2024/05/breakwater-holds-again';
  const link = `<a href="${original}">`;
  expect(origins(`This story first appeared on ${link}The Lantern</a>.`)[0]).toMatchObject({
    publisher: { name: 'The Lantern', url: null },
    url: original,
  });
  expect(
    origins(`This ${link}article</a> first appeared on <a href="https://lantern.test/">The Lantern</a> and is republished here.`)[0],
  ).toMatchObject({
    publisher: { name: 'The Lantern', url: 'https://lantern.test/' },
    url: original,
  });
  expect(
    origins(`This article is republished from The Lantern under a Creative Commons license. Read the ${link}original article</a>.`)[0],
  ).toMatchObject({
    publisher: { name: 'The Lantern', url: null },
    url: original,
  });
  expect(origins(`This article originally appeared on The Lantern: ${link}The breakwater holds again</a>`)[0]).toMatchObject({
    publisher: { name: 'The Lantern', url: null },
    url: original,
  });
  expect(origins(`This article originally appeared in The Lantern at ${original}.`)[0]).toMatchObject({
    publisher: { name: 'The Lantern', url: null },
    url: original,
  });
  expect(
    origins(
      `This story was originally published by <a href="https://lantern.test/">The Lantern</a>. Sign up for its <a href="${original}">weekly newsletter here</a>.`,
    )[0]?.url,
  ).toBeNull();
  expect(origins('This article originally appeared on The Lantern: <a href="/subscribe">Read every week</a>')[0]?.url).toBeNull();
});

test('an excerpt and an adaptation say how they derive', () => {
  expect(origins('This is an excerpt from The Keeper of Lights.')[0]?.relation).toBe('excerpted-from');
  expect(origins('This article is adapted from The Lantern Weekly.')[0]?.relation).toBe('adapted-from');
});

test('a notice of the day alone dates the text and names nobody', () => {
  const page = articleWith({ foot: '<p>First published on Friday 18 November 2011</p>' });
  expect(readRepublicationNotice(page).map((finding) => finding.says)).toEqual([{ about: 'date', which: 'original', value: '2011-11-18' }]);
  expect(named('First published on Tue 23 Jan 2024 20.50 GMT')).toEqual([]);
  expect(named('First published in The Sun 21 April 2024')).toEqual(['The Sun']);
});

describe('what sounds like a notice and is none', () => {
  test.each([
    'The essay first appeared in her diary, the court heard.',
    'This article was reprinted on Lantern.test.',
    'Her work has appeared in The Lantern and Coastal News.',
    'The novel, originally published in 1966, was out of print for years.',
    'FREE REPRINTS: please credit us when you republish our articles.',
    'При перепечатке активная ссылка на сайт обязательна.',
    'Here’s a little taste courtesy of The Daily Lantern.',
    'This story ran in full.',
    'The original was in the Lantern Museum, and the copy in the cellar.',
    'As published figures show, the port lost money.',
    'The following winter appeared in the Lantern Weekly as a poem.',
    'The price comes to a hundred dollars through a partnership with Tide Bank.',
    'Original Study DOI: 10.1/moth',
    'A version of this story appears in print on May 3, 2024, on Page A1.',
    'To view the original report, visit the Lantern Board’s website.',
    'We thank the readers of the Lantern Weekly, who wrote to us about the ferry.',
    'Thanks to everyone at Tide Watch, where she first worked as a reporter.',
    'Her essay is a translation of what the keepers told her.',
    'Elle l’a publié dans La Lanterne.',
    'This episode was produced by Ada Winter and edited by Boris Lund.',
    'Imagen: cortesía de La Linterna',
    'First published as a thread on Mastodon.',
    'Dieser Artikel wurde von Ada Winter veröffentlicht.',
    'Questo articolo è stato pubblicato da Redazione.',
    'Leia também: Porto reabre, publicado originalmente em Farol Diário',
    'O livro, publicado originalmente em 1924, é um clássico.',
    'This article first appeared in our May print edition.',
    'Dieser Artikel erschien zuerst in der Printausgabe vom 3. Mai.',
  ])('%s', (words) => {
    const inBody = articleWith({ body: `${prose}<p>${words}</p>${prose}` });
    expect(readRepublicationNotice(inBody).filter((finding) => finding.says.about === 'origin')).toEqual([]);
    expect(origins(words)).toEqual([]);
  });

  test('captions, comments and hidden templates speak of something else', () => {
    const words = 'This photo essay. This article originally appeared on The Lantern.';
    const page = articleWith({
      body: `${prose}<figure><figcaption>${words}</figcaption></figure>${prose}`,
      after: `<section class="comments"><p>${words}</p></section><textarea>${words}</textarea>`,
    });
    expect(readRepublicationNotice(page)).toEqual([]);
  });
});

test('the page’s own headline, linked right behind the name, is the work', () => {
  const work = 'https://lantern.test/2014/02/90211.html';
  const taken = (title: string) =>
    origins(`This article was originally published on <a href="https://lantern.test/">Lantern Weekly</a>: <a href="${work}">${title}</a>`);
  expect(taken('Breakwater holds through the winter storms')).toMatchObject([{ publisher: { name: 'Lantern Weekly' }, url: work }]);
  expect(
    origins('This article was originally published on <a href="https://lantern.test/">Lantern Weekly</a>: <a href="/tides.html">Tides</a>'),
  ).toMatchObject([{ url: null }]);
});

describe('a closing line in any of thirty languages names the outlet', () => {
  test.each([
    ['en', 'First published by Lantern Weekly.', 'Lantern Weekly'],
    ['en', 'Originally appeared in the Lantern Weekly.', 'Lantern Weekly'],
    ['en', 'This piece ran first in Tide Watch.', 'Tide Watch'],
    ['en', 'An earlier version of this essay appeared in Tide Watch.', 'Tide Watch'],
    ['de', 'Zuerst erschienen in: Leuchtturm', 'Leuchtturm'],
    ['de', 'Dieser Artikel ist am 3. Mai 2024 im „Leuchtturm“ erschienen.', 'Leuchtturm'],
    ['de', 'Erschienen im Leuchtturm am 3. Mai 2024', 'Leuchtturm'],
    ['de', 'Dieser Text stammt aus dem Magazin Leuchtturm.', 'Leuchtturm'],
    ['de', 'Der Beitrag ist eine gekürzte Fassung eines Artikels, der im Leuchtturm erschienen ist.', 'Leuchtturm'],
    ['de', 'Dieser Text erschien zuerst in der Leuchtturm 4/2024.', 'Leuchtturm'],
    ['fr', 'Première publication : La Lanterne, 3 mai 2024', 'La Lanterne'],
    ['fr', "Publié à l'origine dans La Lanterne", 'La Lanterne'],
    ['fr', "Ce texte est d'abord paru dans La Lanterne.", 'La Lanterne'],
    ['es', 'Publicado por primera vez en La Linterna.', 'La Linterna'],
    ['es', 'Artículo publicado en La Linterna el 3 de mayo de 2024.', 'La Linterna'],
    ['es', 'Esta nota apareció primero en La Linterna.', 'La Linterna'],
    ['pt', 'Publicado pela primeira vez em Farol Diário.', 'Farol Diário'],
    ['it', 'Pubblicato per la prima volta su Il Faro.', 'Il Faro'],
    ['it', 'Articolo uscito su Il Faro il 3 maggio 2024.', 'Il Faro'],
    ['nl', 'Eerder verschenen in De Vuurtoren.', 'De Vuurtoren'],
    ['nl', 'Dit stuk verscheen eerst op De Vuurtoren.', 'De Vuurtoren'],
    ['sv', 'Först publicerad i Fyren.', 'Fyren'],
    ['sv', 'Texten har tidigare publicerats i Fyren.', 'Fyren'],
    ['da', 'Artiklen er oprindeligt bragt i Fyrtårnet.', 'Fyrtårnet'],
    ['no', 'Saken ble først publisert i Fyret.', 'Fyret'],
    ['no', 'Denne kronikken sto først på trykk i Fyret.', 'Fyret'],
    ['fi', 'Juttu on julkaistu alun perin Majakka-lehdessä.', 'Majakka'],
    ['pl', 'Artykuł ukazał się w „Latarni” nr 4/2024.', 'Latarni'],
    ['pl', 'Tekst ukazał się w „Kwartalniku Portowym” nr 4/2019.', 'Kwartalnik Portowy'],
    ['pl', 'Pierwotnie opublikowano w Latarni.', 'Latarni'],
    ['cs', 'Článek původně vyšel v časopise Maják.', 'Maják'],
    ['cs', 'Původně publikováno na webu Maják.', 'Maják'],
    ['sk', 'Článok pôvodne vyšiel v denníku Maják.', 'Maják'],
    ['hu', 'A cikk eredetileg a Világítótoronyban jelent meg.', 'Világítótorony'],
    ['hu', 'Az írás először a Világítótorony oldalán jelent meg.', 'Világítótorony'],
    ['ro', 'Articolul a fost publicat inițial în Farul.', 'Farul'],
    ['hr', 'Članak je izvorno objavljen na portalu Svjetionik.', 'Svjetionik'],
    ['sr', 'Текст је првобитно објављен у листу Светионик.', 'Светионик'],
    ['ru', 'Впервые опубликовано в журнале «Маяк».', 'Маяк'],
    ['ru', 'Материал впервые вышел на сайте «Маяк».', 'Маяк'],
    ['uk', 'Статтю вперше опубліковано на сайті «Маяк».', 'Маяк'],
    ['bg', 'Статията е публикувана за първи път в „Фар“.', 'Фар'],
    ['el', 'Πρώτη δημοσίευση: Φάρος', 'Φάρος'],
    ['el', 'Το κείμενο πρωτοδημοσιεύτηκε στον Φάρο.', 'Φάρο'],
    ['tr', "Bu yazı ilk olarak Deniz Feneri'nde yayımlandı.", 'Deniz Feneri'],
    ['ar', 'نُشر هذا المقال لأول مرة في صحيفة المنارة.', 'المنارة'],
    ['ar', 'نشر هذا المقال أولا في موقع المنارة', 'المنارة'],
    ['fa', 'این مقاله نخستین بار در روزنامه فانوس منتشر شد.', 'فانوس'],
    ['he', 'הכתבה פורסמה לראשונה באתר המגדלור.', 'המגדלור'],
    ['hi', 'यह लेख सबसे पहले दीपस्तंभ में प्रकाशित हुआ था।', 'दीपस्तंभ'],
    ['id', 'Artikel ini pertama kali terbit di Mercusuar.', 'Mercusuar'],
    ['id', 'Artikel ini telah tayang di Mercusuar dengan judul Pelabuhan', 'Mercusuar'],
    ['vi', 'Bài viết được đăng lần đầu trên Hải Đăng.', 'Hải Đăng'],
    ['zh', '本文首发于《灯塔报》。', '灯塔报'],
    ['zh', '原载《灯塔报》2024年5月3日', '灯塔报'],
    ['zh', '（本文原刊於《燈塔報》）', '燈塔報'],
    ['ja', '（初出：灯台新聞 2024年5月3日）', '灯台新聞'],
    ['ja', 'この記事は「灯台新聞」に掲載された記事を再編集したものです。', '灯台新聞'],
    ['ja', '本記事は灯台新聞からの転載です。', '灯台新聞'],
    ['ko', '이 기사는 등대신문에 먼저 실렸습니다.', '등대신문'],
    ['en', 'Reprinted by permission of the Lantern Weekly.', 'Lantern Weekly'],
    ['en', 'Published here by arrangement with the Lantern Weekly.', 'Lantern Weekly'],
    ['en', 'This article is reproduced with the kind permission of The Lantern.', 'The Lantern'],
    ['en', 'Used by permission of Tide Watch.', 'Tide Watch'],
    ['en', 'Shared with permission from Tide Watch.', 'Tide Watch'],
    ['de', 'Abdruck mit freundlicher Genehmigung des Leuchtturm-Verlags.', 'Leuchtturm'],
    ['de', 'Wir veröffentlichen den Beitrag mit freundlicher Genehmigung der Zeitschrift Leuchtturm.', 'Leuchtturm'],
    ['fr', "Reproduit avec l'aimable autorisation de La Lanterne.", 'La Lanterne'],
    ['fr', "Publié avec l'autorisation de La Lanterne.", 'La Lanterne'],
    ['fr', "Nous reproduisons cet article avec l'aimable autorisation de La Lanterne.", 'La Lanterne'],
    ['es', 'Reproducido con permiso de La Linterna.', 'La Linterna'],
    ['es', 'Publicado con autorización de La Linterna.', 'La Linterna'],
    ['es', 'Este texto se publica con permiso de La Linterna.', 'La Linterna'],
    ['pt', 'Reproduzido com permissão do Farol Diário.', 'Farol Diário'],
    ['it', 'Per gentile concessione di Il Faro.', 'Il Faro'],
    ['it', 'Ripubblicato con il permesso di Il Faro.', 'Il Faro'],
    ['nl', 'Met toestemming overgenomen uit De Vuurtoren.', 'De Vuurtoren'],
    ['pl', 'Przedruk za zgodą redakcji „Latarni”.', 'Latarni'],
    ['cs', 'Publikováno se svolením časopisu Maják.', 'Maják'],
    ['hu', 'A cikket a Világítótorony engedélyével közöljük.', 'Világítótorony'],
    ['ru', 'Публикуется с разрешения редакции журнала «Маяк».', 'Маяк'],
    ['ru', 'Перепечатано с разрешения «Маяка».', 'Маяка'],
    ['uk', 'Публікується з дозволу видання «Маяк».', 'Маяк'],
    ['el', 'Αναδημοσίευση από τον Φάρο', 'Φάρο'],
    ['el', 'Αναδημοσιεύεται με άδεια από τη σελίδα Φάρος', 'Φάρος'],
    ['tr', "Deniz Feneri'nin izniyle yayımlanmıştır.", 'Deniz Feneri'],
    ['tr', "Bu yazının orijinali Deniz Feneri'nde yayımlanmıştır.", 'Deniz Feneri'],
    ['ar', 'نشر بإذن من صحيفة المنارة', 'المنارة'],
    ['he', 'באדיבות אתר המגדלור', 'המגדלור'],
    ['ja', '灯台新聞の許可を得て転載しています。', '灯台新聞'],
    ['ko', '등대신문의 허락을 받아 게재합니다.', '등대신문'],
    ['zh', '本文经灯塔报授权转载。', '灯塔报'],
    ['zh', '本文獲《燈塔報》授權轉載', '燈塔報'],
    ['id', 'Diterbitkan ulang atas izin Mercusuar.', 'Mercusuar'],
    ['en', 'A version of this story ran in the May 2 edition of Lantern Weekly.', 'Lantern Weekly'],
    ['en', 'This essay is a translation of an article first published in Lantern Weekly.', 'Lantern Weekly'],
    ['en', 'Reproduced courtesy of the Lantern Weekly.', 'Lantern Weekly'],
    ['en', 'Ada Winter is a reporter at Lantern Weekly, where this story first appeared.', 'Lantern Weekly'],
    ['en', 'We are republishing this piece from Lantern Weekly.', 'Lantern Weekly'],
    ['de', 'Dieser Beitrag erschien am 2. Mai zuerst auf Leuchtturm.', 'Leuchtturm'],
    ['es', 'Lea el artículo original en La Linterna.', 'La Linterna'],
    ['pt', 'Conteúdo publicado originalmente pela Revista Farol.', 'Revista Farol'],
    ['tr', "Bu haber Fener Gazetesi'nden alınmıştır.", 'Fener Gazetesi'],
    ['en', 'Reprinted, with permission, from the Lantern Weekly.', 'Lantern Weekly'],
    ['en', 'Republished under a Creative Commons licence from Lantern Weekly.', 'Lantern Weekly'],
    ['en', 'Excerpted from a longer report in the Lantern Weekly.', 'Lantern Weekly'],
    ['de', 'Der Text ist eine Übernahme aus dem Leuchtturm.', 'Leuchtturm'],
    ['fr', 'Repris de La Lanterne', 'La Lanterne'],
    ['pt', 'Esta reportagem foi produzida pela Agência Farol.', 'Agência Farol'],
    ['ca', 'Aquest article es va publicar originalment al Far Diari.', 'Far Diari'],
    ['da', 'Artiklen har tidligere været bragt i Fyrtårnet.', 'Fyrtårnet'],
    ['no', 'Saken er hentet fra Fyret.', 'Fyret'],
    ['hu', 'Az eredeti cikk itt jelent meg: Világítótorony', 'Világítótorony'],
    ['sl', 'Članek je bil prvotno objavljen v reviji Svetilnik.', 'Svetilnik'],
    ['ar', 'هذا المقال مترجم عن صحيفة المنارة', 'المنارة'],
    ['de', 'Dieser Beitrag stammt von unserem Medienpartner Leuchtturm.', 'Leuchtturm'],
    ['de', 'Das Original erschien zuerst im Leuchtturm.', 'Leuchtturm'],
    ['fr', 'Article repris avec l’autorisation de La Lanterne.', 'La Lanterne'],
    ['fr', 'Texte original : La Lanterne', 'La Lanterne'],
    ['es', 'Este texto es una traducción de un artículo publicado en La Linterna.', 'La Linterna'],
    ['it', 'Questo pezzo è uscito per la prima volta sulla Lanterna.', 'Lanterna'],
    ['sv', 'Texten är en översättning av en artikel i Fyren.', 'Fyren'],
    ['is', 'Greinin birtist fyrst í Vitablaðinu.', 'Vitablaðið'],
    ['fi', 'Juttu on julkaistu ensin Majakkalehdessä.', 'Majakkalehti'],
    ['lv', 'Raksts pirmoreiz publicēts portālā Bāka.', 'Bāka'],
    ['lt', 'Straipsnis pirmą kartą publikuotas žurnale „Švyturys“.', 'Švyturys'],
    ['et', 'Artikkel ilmus esmalt Tuletornilehes.', 'Tuletornileht'],
    ['pl', 'Artykuł ukazał się pierwotnie na łamach tygodnika „Latarnia”.', 'Latarnia'],
    ['hr', 'Preneseno s portala Svjetionik', 'Svjetionik'],
    ['sr', 'Преузето са портала Светионик', 'Светионик'],
    ['bg', 'Статията е публикувана първо във вестник „Фар“.', 'Фар'],
    ['sq', 'Ky shkrim u botua fillimisht në Fari', 'Fari'],
    ['tr', 'Bu makale Deniz Feneri sitesinden çevrilmiştir.', 'Deniz Feneri'],
    ['hi', 'दीपस्तंभ से साभार', 'दीपस्तंभ'],
    ['th', 'บทความนี้เผยแพร่ครั้งแรกที่ ประภาคาร', 'ประภาคาร'],
    ['ko', '이 글은 『등대신문』에서 전재한 것입니다.', '등대신문'],
    ['zh', '（原载于微信公众号“灯塔夜话”）', '灯塔夜话'],
  ])('%s: %s', (lang, words, outlet) => {
    const page = articleWith({ body: `${prose}<p>${words}</p>` }, { lang });
    const names = readRepublicationNotice(page).map(({ says }) => (says.about === 'origin' ? says.publisher?.name : null));
    expect(names).toEqual([expect.stringContaining(outlet)]);
  });
});

test('a linked title is no outlet where the address has it too', () => {
  const [says] = origins('Originalartikel: <a href="https://tide-watch.test/2020/the-song-of-the-wall">The Song of the Wall</a>', 'de');
  expect(says).toMatchObject({ publisher: null, url: 'https://tide-watch.test/2020/the-song-of-the-wall', title: 'The Song of the Wall' });
  const [outlet] = origins('Originalartikel: <a href="https://tide-watch.test/2020/the-song-of-the-wall">Tide Watch Monthly</a>', 'de');
  expect(outlet?.publisher?.name).toBe('Tide Watch Monthly');
});

test('a day before the outlet, with the language between, is when it was first there', () => {
  const notice = 'Dieser Artikel war zuerst am 5. April 2023 in englischer Sprache im Magazin „Tide Watch“ erschienen.';
  expect(origins(notice, 'de')[0]?.date).toBe('2023-04-05');
});

test('who provided the text', () => {
  expect(named('Materials provided by University of Lowmere.')).toEqual(['University of Lowmere']);
  expect(named('(內容由燈塔北京提供。未經授權，不得轉載。)', 'zh')).toEqual(['燈塔北京']);
  expect(named('Photo provided by the harbour board.')).toEqual([]);
});

test('a day of first publication is read as far as its order is sure', () => {
  const dates = (line: string) =>
    readRepublicationNotice(articleWith({ byline: `<p>${line}</p>` })).flatMap(({ says }) => (says.about === 'date' ? says.value : []));
  expect(dates('First Posted: 08-13-10 05:18 PM | Updated: 08-14-10 12:41 AM')).toEqual(['2010-08-13']);
  expect(dates('First Posted: 08-03-10 05:18 PM')).toEqual([]);
});

describe('a part of a book, or leave from somebody unnamed, names no outlet', () => {
  test.each([
    ['en', 'An extract from the book "Walls of Water"', 'Walls of Water'],
    ['en', 'Adapted from “Walls of Water” by Ada Winter.', 'Walls of Water'],
    ['de', 'Auszug aus dem Buch „Mauern aus Wasser“', 'Mauern aus Wasser'],
    ['es', 'Extracto del libro «Muros de agua»', 'Muros de agua'],
    ['it', "Estratto dal libro «Muri d'acqua»", "Muri d'acqua"],
    ['nl', 'Fragment uit het boek ‘Muren van water’', 'Muren van water'],
    ['ru', 'Отрывок из книги «Стены воды»', 'Стены воды'],
    ['en', 'Republished with permission.', null],
    ['pl', 'Publikujemy za zgodą autora.', null],
  ])('%s: %s', (lang, words, title) => {
    expect(origins(words, lang)).toMatchObject([{ publisher: null, url: null, title }]);
  });
});

test('leave for a picture is none for the text', () => {
  expect(origins('Photo reproduced with permission of the harbour board.')).toEqual([]);
});

test('the page’s own newsletter and paper are no other outlet', () => {
  expect(named('This article first appeared in Low Tide, our weekly newsletter.')).toEqual([]);
  expect(named('A version of this story first appeared in the Low Tide newsletter. <a href="/letters">Sign up here</a>.')).toEqual([]);
  expect(named('This article first appeared in Low Tide, a newsletter by Ada Winter.')).toEqual(['Low Tide']);
});

test.each([
  'This article was originally published on 3 June and has been updated.',
  'This article was originally published on June 3rd and has been updated.',
  'Harbour office (2019). Tide tables. Retrieved from tides.test',
])('%s: a day, a reference, and no outlet', (line) => {
  expect(named(line)).toEqual([]);
});

test('below a label on a line of its own stands whose the text is, though other boxes follow it', () => {
  const box = '<p><strong>Story Source:</strong></p><p>Materials provided by Lantern University. Original written by Ada Winter.</p>';
  const page = articleWith({
    body: `${prose}${box}<p>Journal reference:</p><p>Cite this page: Harbour Post, with a long line that looks like one more paragraph.</p>${prose}`,
  });
  expect(readRepublicationNotice(page).map(({ says }) => says)).toMatchObject([{ publisher: { name: 'Lantern University' } }]);
});

test('a notice that the text quotes is another text’s; one in a box of its own is this one’s', () => {
  const box = '<blockquote><p>This article first appeared in the Lantern Weekly.</p></blockquote>';
  const said = (lead: string) => readRepublicationNotice(articleWith({ body: `${lead}${box}${prose}` })).length;
  expect([said('<p>The ninth site wrote this at its foot:</p>'), said('')]).toEqual([0, 1]);
});

test('a text that opens with where its subject was published speaks of its subject', () => {
  const opens = (line: string) => readRepublicationNotice(articleWith({ body: `<p>${line}</p>${prose}` })).map(({ says }) => says);
  expect(opens('First published in Lantern Weekly between 2011 and 2019, the nine essays of this book have waited for a binding.')).toEqual(
    [],
  );
  expect(opens('First published in Lantern Weekly, 3 May 2024, by permission of the editors.')).toHaveLength(1);
});

test('who produced a story that another distributed is its outlet, linked or not, and a person where they name one', () => {
  const made = (by: string) =>
    readRepublicationNotice(
      articleWith({
        foot: `<p><em>This story was produced by ${by} and reviewed and distributed by <a href="https://stacker.com/">Stacker</a>.</em></p>`,
      }),
    ).map(({ says }) => (says.about === 'origin' ? [says.publisher?.name, says.url] : []));
  const url = 'https://nightshift.test/five-night-jobs/';
  expect(made(`<a href="${url}">Nightshift Ledger</a>`)).toEqual([['Nightshift Ledger', url]]);
  expect(made(`<a href="${url}">Anna Winter</a>`)).toEqual([]);
  expect(made('Nightshift Ledger')).toEqual([['Nightshift Ledger', null]]);
  expect(made('Anna Winter')).toEqual([]);
});

test('where to read the rest is where the text is from, where to read more of another is not', () => {
  const bee = '<a href="https://bee.test/2022/01/14/plow-gets-a-name/">bee.test</a>';
  expect(named(`To read the rest of this article and other stories by The Bee, visit ${bee}.`)).toHaveLength(1);
  expect(named(`To read the minutes of the meeting, visit ${bee}.`)).toEqual([]);
});

test('"View in full here" leads to the release, "in full" in a sentence does not', () => {
  const url = 'https://news.saltbay.test/2023/02/sea-grass-remembers';
  expect(named(`/Public Release. View in full <a href="${url}">here</a>.`)).toEqual([url]);
  expect(named('The lines say that they will print the rule in full.')).toEqual([]);
});

test('an item of a roundup tells where the linked piece was first, not this page', () => {
  const item = (heading: string) =>
    readRepublicationNotice(
      articleWith({ body: `${prose}<h2>${heading}</h2><p>Sailors sleep in slices. Originally published by Tide Watch.</p>` }),
    );
  expect(item('<a href="https://tidewatch.test/2024/12/sleep-at-sea">Sleep at sea</a>')).toEqual([]);
  expect(item('Sleep at sea')).toHaveLength(1);
});

test('a section of a digest closes with its own source, not the digest’s', () => {
  const first = 'The ferryman rides as a passenger now. This story first appeared in Tide Watch.';
  const body = `${prose}<h3>Bridge</h3>${prose}<h3>Ferry</h3><p>${first}</p><h3>Eel</h3><p>Caught, measured, let go.</p>`;
  expect(readRepublicationNotice(articleWith({ body }))).toEqual([]);
  expect(readRepublicationNotice(articleWith({ body: `${prose}<h3>Ferry</h3><p>${first}</p>` }))).toHaveLength(1);
});

test('a shelf and an account of the page’s own site are no outlet', () => {
  const shelf = '<a href="/rassegna/" rel="category tag">rassegna</a>';
  const account = '<a href="/author/comitato/" rel="author">comitato</a>';
  expect(named(`Questo articolo è stato pubblicato in ${shelf} il 6 febbraio 2020 da ${account}.`, 'it')).toEqual([]);
});

test('one word that leads to a part of the page’s own site is a shelf, two may be an outlet that a portal has', () => {
  expect(named('Bu yazı <a href="/kultur">Kültür</a> kategorisinde <a href="/yazar/ada">ada</a> tarafından yayınlandı', 'tr')).toEqual([]);
  expect(named('Erschienen in <a href="/kultur">Kultur</a>', 'de')).toEqual([]);
  expect(named('Erschienen in <a href="/von/deichpost-nord">Deichpost Nord</a>', 'de')).toEqual(['Deichpost Nord']);
  expect(named('Erschienen in der Deichpost', 'de')).toEqual(['Deichpost']);
});

test('the title that it had there, linked, leads to the original', () => {
  const told = (link: string) =>
    origins(
      `Artikel ini telah tayang di <a href="https://mercusuar.test">Harian Mercusuar</a> dengan judul <a href="${link}">Bendungan</a>`,
      'id',
    );
  expect(told('https://mercusuar.test/read/2024/05/03/bendungan-surut')).toMatchObject([
    { publisher: { name: 'Harian Mercusuar' }, url: 'https://mercusuar.test/read/2024/05/03/bendungan-surut' },
  ]);
  expect(told('https://mercusuar.test/')).toMatchObject([{ url: null }]);
});

test('the day between the verb and the outlet is the original’s', () => {
  expect(origins('本文原刊於2017年3月15日《燈塔週報》，承蒙作者授權轉載', 'zh')).toMatchObject([{ date: '2017-03-15' }]);
  expect(origins('本文发表于2017年3月15日。', 'zh')).toEqual([]);
});

test('a newswire that lets all of its content be run names itself; others speak of all content too', () => {
  expect(
    origins('All content created by the Lantern Foundation, an independent newswire, is available without charge to any publisher.'),
  ).toMatchObject([{ publisher: { name: 'Lantern Foundation' } }]);
  expect(origins('All content created by the Lantern Foundation is copyrighted.')).toEqual([]);
});

test('a first edition, with its year and no day, is a book’s; a paper’s, and that of "this article", is not', () => {
  const first = (line: string) => named(line).length;
  expect(first('Originally published in 1966 by Heron Press')).toBe(0);
  expect(first('First published in 2009 by the Harbour Institute.')).toBe(0);
  expect(first('First published in Great Britain in 1987 by Heron House')).toBe(0);
  expect(first('This essay was originally published in 1966 by Heron Press.')).toBe(1);
  expect(first('Originally published in 1966 by The Lantern Weekly.')).toBe(1);
  expect(first('First published on 3 May 2009 by the Harbour Institute.')).toBe(1);
});

test.each([
  ['zh', '文章授權轉載自《燈塔星球》網站', '燈塔星球'],
  ['zh', '本文始发于潮生网', '潮生网'],
  ['zh', '原文始发于微信公众号（港口夜话）：安静的码头', '港口夜话'],
  ['zh', '本文章首发在潮生社区', '潮生社区'],
  ['ja', 'この記事は、港町ジャーナルの記事を翻訳・編集したものです。', '港町ジャーナル'],
  ['ja', '本記事は技術解説サイト minato.test からの転載です。', 'minato.test'],
  ['ko', '이 글은 Lantern의 "Why we moved the quay" 글을 번역한 글입니다.', 'Lantern'],
  ['tr', 'Bu yazı ilk olarak 18 Temmuz 2018 tarihinde Fener’de yayınlanmıştır.', 'Fener'],
])('%s: %s', (lang, notice, outlet) => {
  expect(origins(notice, lang)).toMatchObject([{ publisher: { name: outlet } }]);
});

test.each([
  ['zh', '本文首发于个人博客'],
  ['zh', '本文轉載自舊站存檔。'],
  ['zh', '文章首发地址：'],
  ['zh', '这篇文章转自公司内网中一篇不错的分析文章'],
  ['zh', '本文由@潮生 授权发布，禁止转载。'],
  ['ja', '本記事は、オリジナル記事（英語）の抄訳です。'],
  ['ar', 'نُشر هذا المقال في الأصل على مدونتي الشخصية'],
])('an unnamed page of the author’s own is no outlet: %s: %s', (lang, notice) => {
  expect(origins(notice, lang)).toEqual([]);
});

test('what a quotation above the text says of the text is heard, and goes on about the copy', () => {
  const above = (words: string) =>
    readRepublicationNotice(articleWith({ body: `<blockquote><p>${words}</p></blockquote>${prose}${prose}` }, { lang: 'zh' })).length;
  expect(
    above('转载自 <a href="https://chaosheng.test/thread-2126967-1-1.html">潮生</a>，已尽量保留原文正文；如有缺漏请以原文为准。'),
  ).toBe(1);
  expect(above('他说，那篇文章转载自潮生，后来被很多人记住，港口的人们至今还在谈论它。')).toBe(0);
});

test('a linked title is the work, and its host the outlet', () => {
  expect(
    origins('本文转载自：<a href="https://chaosheng.test/2016-04-10/three-knots-for-quays">【缆绳入门】2：常用的结</a>', 'zh'),
  ).toMatchObject([{ publisher: null, url: 'https://chaosheng.test/2016-04-10/three-knots-for-quays' }]);
});

test('the year of an earlier version is no outlet, whatever the sentence goes on with', () => {
  expect(named('A version of this article was originally published in 2019 but has been updated since.')).toEqual([]);
  expect(named('This was originally published in Lantern Weekly but has been updated since.')).toEqual(['Lantern Weekly']);
});

test('leave given by an office names no outlet, in whatever case and before whatever verb', () => {
  expect(named('Mit freundlicher Genehmigung des Autors veröffentlicht.', 'de')).not.toContain('Autors veröffentlicht');
  expect(named('Abdruck mit freundlicher Genehmigung des Verlags.', 'de')).not.toContain('Verlag');
  expect(named('Abdruck mit freundlicher Genehmigung des Deichblatts.', 'de')).toEqual(['Deichblatt']);
});

test.each([
  ['en', 'This interview was originally published in Japanese on Lantern Weekly. Translated by Tide Chronicle.'],
  ['en', 'This answer was originally posted on Lantern Weekly.'],
  ['en', 'This interview was originally published December 4, 2012 on the now-retired Lantern Weekly.'],
  ['en', 'Cross-posted from Lantern Weekly, essays on shores and tides.'],
  ['es', 'Post originalmente publicado en Lantern Weekly pero movido aquí.'],
])('what stands about the outlet in a notice is no part of its name (%s): %s', (lang, notice) => {
  expect(named(notice, lang)).toEqual(['Lantern Weekly']);
});

test('a note that opens with what became of a work, and goes on about it, says nothing of the text', () => {
  expect(named('Originally published in Lantern Weekly, the poem was set to music and sung for years.')).toEqual([]);
});

test('behind who published a text, linked, stands where it was published', () => {
  const ada = '<a href="https://winter.test/">Ada Winter</a>';
  const lantern = '<a href="https://lantern.test/a">Lantern Weekly</a>';
  expect(named(`Originally published by ${ada} on ${lantern}.`)).toEqual(['Lantern Weekly']);
  expect(named(`Article initialement publié par ${ada} sur ${lantern}.`, 'fr')).toEqual(['Lantern Weekly']);
  expect(named(`Originally published by <a href="https://winter.test/">adaw_7</a> on ${lantern}.`)).toEqual(['Lantern Weekly']);
  expect(named(`Originally published by ${ada} and ${lantern}.`)).toEqual(['Ada Winter']);
});

test('a network of one letter is named where the post is linked', () => {
  expect(named('Originally posted on <a href="https://x.com/winter/status/2066586160902881542">X</a>.')).toEqual(['X']);
  expect(named('Originally posted on <a href="https://x.com/">X</a>.')).toEqual([]);
  expect(named('Originally posted on <a href="https://lantern.test/2024/05/02/quiet-harbour">y</a>.')).toEqual([]);
});

test.each([
  ['pl', 'Artykuł ukazał się w numerze 16 czasopisma Wysoka Fala.', 'Wysoka Fala'],
  ['pl', 'Tekst ukazał się w 16. numerze magazynu „Wysoka Fala”.', 'Wysoka Fala'],
  ['cs', 'Článek vyšel v čísle 16 časopisu Vysoký Příliv.', 'Vysoký Příliv'],
  ['fr', 'Article paru dans le n° 16 de Marée Haute.', 'Marée Haute'],
  ['it', 'Questo articolo è stato pubblicato sul numero 16 della rivista Alta Marea.', 'Alta Marea'],
])('the issue and the kind of paper are no part of its name (%s): %s', (lang, notice, name) => {
  expect(named(notice, lang)).toEqual([name]);
});

const earlier = (foot: string, lang: string) =>
  readArticle(
    documentWith(articleHtml({ foot: `<p>${foot}</p>` }), { lang }),
    'https://www.harbour-post.test/2026/03/04/breakwater-holds',
    { insist: true },
  )
    .chain.slice(0, -1)
    .map(({ publisher }) => publisher.name);

describe('what a notice links by a work, a call or a wish is named by where it leads', () => {
  const POST = 'https://lantern.test/posts/2024/05/arc-length-anew';
  test.each([
    ['es', `Publicado originalmente en inglés en <a href="${POST}">Making open data more accessible</a>`],
    ['ja', `以下は<a href="${POST}">Arc Length Anew, Again</a>の日本語訳です。`],
    ['ru', `Оригинал статьи: <a href="${POST}">Длина дуги — поиски формулы</a>`],
    ['es', `Publicado originalmente en <a href="${POST}">este sitio</a>.`],
    ['zh', `<a href="${POST}">本文转自如下链接</a>`],
    ['en', `This post was originally published on <a href="${POST}">my website</a>.`],
  ])('%s: %s', (lang, line) => {
    expect(earlier(line, lang)).toEqual(['lantern.test']);
  });
});

describe('words beside the name', () => {
  const LANTERN = '<a href="https://lantern.test/">Lantern Like Us</a>';
  test.each([
    [
      'en',
      `This article was originally published in ${LANTERN} a <a href="https://medium.com/p/quay-841-abc">Medium</a> publication`,
      'Lantern Like Us',
    ],
    [
      'en',
      `<a href="https://lantern.test/a/beavers-reach-new-numbers">Original story</a> reprinted with permission from ${LANTERN}.`,
      'Lantern Like Us',
    ],
    ['ja', '※この記事は提携媒体「水の窓」より許可を得て掲載しています。', '水の窓'],
    ['ja', '※本コラムは、長谷のブログ「水辺ノート」からの転載です。', '水辺ノート'],
    ['zh', '文章转载自公众号-水边夜话', '水边夜话'],
    ['uk', 'Уперше надруковано в газеті «Берегова правда», передруковуємо з дозволу.', 'Берегова правда'],
    ['fa', 'این مقاله ترجمه‌ای است از <a href="https://lantern.test/">فانوس دریایی</a>.', 'فانوس دریایی'],
  ])('%s: %s', (lang, words, outlet) => {
    expect(earlier(words, lang)).toEqual([outlet]);
  });

  test.each([
    ['ko', '원문 작성일: 2026년 05월 03일 | 작성자: Ada Kim'],
    ['en', 'This blog originally ran on WordPress; it is now built with <a href="https://gohugo.io">Hugo</a>.'],
    ['zh', '来源：国家统计局数据，本刊制图'],
    ['de', 'Quelle: Küste24 im Radio'],
    ['de', 'Quelle: Küste24 im Radio 03.05.2024 - 12:00 Uhr'],
    ['nl', 'Bron: <a href="https://www.rijksoverheid.nl/">rijksoverheid.nl</a>'],
    ['en', 'Originally posted on our GitHub project page.'],
  ])('name nobody: %s: %s', (lang, words) => {
    expect(earlier(words, lang)).toEqual([]);
  });
});

test('a Nepali page thanks whom it took a story from', () => {
  expect(named('<p>यो समाचार घाट साप्ताहिकबाट साभार गरिएको हो।</p>', 'ne')).toEqual(['घाट साप्ताहिक']);
  expect(named('<p>यो समाचार घाट साप्ताहिकमा छ।</p>', 'ne')).toEqual([]);
});

test('who wrote it there is no part of the outlet’s name', () => {
  expect(named('First published in The Lantern Weekly by Jane Harbour.')).toEqual(['The Lantern Weekly']);
  expect(named('Zuerst erschienen in der Deichzeitung von Anna Winter.', 'de')).toEqual(['Deichzeitung']);
  expect(named('First published on Made by Harbour, 3 May 2020.')).toEqual(['Made by Harbour']);
  expect(named('First published in The Drowned Parish by Ada Winter.')).not.toEqual(['The Drowned Parish']);
});

test('an adaptation and a translation name where the article stood that they were made from', () => {
  expect(origins('Adapted from an article first published in the Lantern Weekly.')).toMatchObject([
    { publisher: { name: 'Lantern Weekly' }, relation: 'adapted-from' },
  ]);
  expect(origins('Translated from an article in the Lantern Weekly.')).toMatchObject([
    { publisher: { name: 'Lantern Weekly' }, relation: 'translated-from' },
  ]);
  expect(named('Translated from the French by Jane Harbour.')).toEqual([]);
});

test('the printed edition behind a name is no part of it', () => {
  expect(named('Republished from the Lantern Weekly print edition January 11, 2012 A11')).toEqual(['Lantern Weekly']);
});

test('who had it first and who hands it on', () => {
  expect(named('This article is from TideDispatch.org.')).toEqual(['TideDispatch.org']);
  expect(named('This op-ed was distributed by QuayWords.org.')).toEqual(['QuayWords.org']);
  expect(named('Copyright 2024 Ada Winter, distributed by Quay Cartoons newspaper syndicate.')).toEqual([
    'Quay Cartoons newspaper syndicate',
  ]);
  expect(named('Материал предоставлен изданием «Морской вестник»', 'ru')).toEqual(['Морской вестник']);
  expect(named('Saka vart fyrst publisert i Hamneposten.', 'nn')).toEqual(['Hamneposten']);
  expect(named('[The Harbour Post’taki İngilizce orijinalinden Elif Aydın tarafından Rıhtım için çevrilmiştir]', 'tr')).toEqual([
    'The Harbour Post',
  ]);
});

test.each([
  'This article is from our archives.',
  'This article is from the May issue.',
  'This story is from Brindle.',
  'This text is from Genesis 3.',
  'Copyright 2024 Ada Winter, distributed by Low Water Music.',
  'This film is distributed by Salt Pictures.',
])('not from another outlet: %s', (foot) => {
  expect(named(foot)).toEqual([]);
});

test('a press office that sends a text is no outlet', () => {
  expect(named('Материал предоставлен пресс-службой порта', 'ru')).toEqual([]);
});

test('who had a text first in which tongue', () => {
  expect(named('First published in Pomost 1/2024 (Polish version); Tide Review (English version)')).toEqual(['Pomost']);
});

test('whom a notice links to a page of theirs on this site published nothing elsewhere', () => {
  expect(named('Originally published by <a href="/@orsakelm">Orsa Kelm</a> on March 12th 2018')).toEqual([]);
  expect(named('Originally published by <a href="https://tidewatch.test/">Tide Watch</a> on March 12th 2018')).toEqual(['Tide Watch']);
});

test('whom an op-ed’s writer wrote it for', () => {
  expect(named('Orsa Kelm is a fellow of the Port Forum. She wrote this for QuaySources.com.')).toEqual(['QuaySources.com']);
  expect(named('He wrote this column for The Lantern Post.')).toEqual(['The Lantern Post']);
  expect(named('She wrote this for her daughter.')).toEqual([]);
  expect(named('He wrote this book for Salt Press.')).toEqual([]);
});

test('a kind of outlet with a capital is a part of the name, a small one is not', () => {
  expect(named('Publicado originalmente en la Revista del Estero.', 'es')).toEqual(['Revista del Estero']);
  expect(named('Este artículo fue publicado originalmente en El Diario de Almoraima.', 'es')).toEqual(['El Diario de Almoraima']);
  expect(named('Cet article a été initialement publié dans le Journal de Montfleur.', 'fr')).toEqual(['Journal de Montfleur']);
  expect(named('This article was originally published in The Paper Boat.')).toEqual(['The Paper Boat']);
  expect(named('Este artículo fue publicado originalmente en el diario La Almoraima.', 'es')).toEqual(['La Almoraima']);
  expect(named('This article was originally published on the website of The Quay Post.')).toEqual(['The Quay Post']);
});

test('the column beside every article speaks of none', () => {
  const besides = (words: string) =>
    readRepublicationNotice(
      articleWith({ foot: `<aside class="${words}"><div><p>This article was originally published by Tide Watch.</p></div></aside>` }),
    ).length;
  expect(besides('sidebar widget-area')).toBe(0);
  expect(besides('rightSidebar')).toBe(0);
  expect(besides('republished')).toBe(1);
});
