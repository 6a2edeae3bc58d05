import { describe, expect, test } from 'vitest';
import { articleWith, type PageSetup, pageWith, prose } from '../page.test-support.ts';
import { readVisibleByline } from './byline.ts';

const named = (parts: Parameters<typeof articleWith>[0], setup: PageSetup = {}) =>
  readVisibleByline(articleWith(parts, setup)).flatMap(({ says }) =>
    says.about === 'author' ? says.parties.map((party) => [party.name, says.role]) : [],
  );

test('a line opened by its word is a byline', () => {
  expect(named({ byline: '<div>By Ada Winter</div>' })).toEqual([['Ada Winter', 'author']]);
});

test('a line behind the date is one too', () => {
  expect(named({ byline: '<div>April 23, 2026 | by Ada Winter</div>' })).toEqual([['Ada Winter', 'author']]);
});

test('a translator signs as translator', () => {
  expect(named({ byline: '<p class="byline">Translated by Boris Lund</p>' })).toEqual([['Boris Lund', 'translator']]);
});

test('a bare name under the headline is one, a linked topic is not', () => {
  expect(named({ byline: '<div>Ada Winter</div>' })).toEqual([['Ada Winter', 'author']]);
  expect(named({ byline: '<div><a href="/topic/ada-winter">Ada Winter</a></div>' })).toEqual([]);
});

test('a blog signs below the text', () => {
  expect(named({ foot: '<div class="post-footer"><span class="post-author vcard">Posted by Ada Winter at 5:11 AM</span></div>' })).toEqual([
    ['Ada Winter', 'author'],
  ]);
});

test.each([
  ['en', 'Supreme Court'],
  ['en', 'Artificial Intelligence'],
  ['en', 'South China Sea'],
  ['en', 'Premier League'],
  ['de', 'Erneuerbare Energien'],
  ['fr', 'Réchauffement Climatique'],
  ['es', 'Estados Unidos'],
  ['pt', 'Meio Ambiente'],
  ['ru', 'Ближний Восток'],
])('a subject alone on the line under the headline signs nobody: in %s %s', (lang, subject) => {
  expect(named({ byline: `<div>${subject}</div>` }, { lang })).toEqual([]);
});

test('captions, comments and the standfirst sign nobody', () => {
  const byline =
    '<figure><figcaption>By Eve Stone</figcaption></figure><p>Crews return by nightfall, and the town by degrees to its habits, after a week of storms.</p>';
  expect(named({ byline, foot: '<div class="comments"><p>By Eve Stone</p></div>' })).toEqual([]);
});

test('a name above the headline with an address below it signs, and one behind the outlet that the title names', () => {
  const names = (html: string, title: string) =>
    readVisibleByline(pageWith(`<table><tr><td>${html}${prose}</td></tr></table>`, { head: `<title>${title}</title>` })).flatMap(
      ({ says }) => (says.about === 'author' ? says.parties.map(({ name }) => name) : []),
    );
  const column = (mail: string) => `<b>Selma Tunçay</b><br>${mail}<br><font size="4"><b>The shade of the plane tree</b></font><br>`;
  expect(names(column('stuncay@harbour.test'), 'The shade of the plane tree')).toEqual(['Selma Tunçay']);
  expect(names(column('Photographs'), 'The shade of the plane tree')).toEqual([]);
  const line = '<h2>The hour of storks</h2><div>Alfold Log &bull; Ilona Kerekes &bull; 5 March 2004</div>';
  expect(names(line, 'Alfold Log Online - The hour of storks')).toEqual(['Ilona Kerekes']);
});

describe('a table below the text', () => {
  const table = (rows: string) => `<table><tbody>${rows}</tbody></table>`;
  const row = (label: string, value: string) => `<tr><th>${label}</th><td>${value}</td></tr>`;
  const authors = (foot: string) =>
    readVisibleByline(articleWith({ foot }, { lang: 'pl' })).flatMap(({ says }) =>
      says.about === 'author' && says.role === 'author' ? says.parties.map(({ name }) => name) : [],
    );

  test('says who wrote it, apart from who put it online', () => {
    const rows = row('Autor artykułu', 'Halina Port') + row('Zdjęcia', 'Marek Jezioro') + row('Opublikował', 'Piotr Lis');
    expect(authors(table(rows))).toEqual(['Halina Port']);
  });

  test('or describes a book, whose author did not write it', () => {
    expect(authors(table(row('Autor', 'Halina Port') + row('Tytuł', 'Port') + row('Wydawnictwo', 'Mola')))).toEqual([]);
  });
});

test('a price below a name makes it a book’s author, a sum of money in the first sentence does not', () => {
  expect(named({ byline: '<div>By Ada Winter</div><div>Lakeside Press; 320 pages; $28</div>' })).toEqual([]);
  const lead = '<p>A lifeboat shed that was due for demolition will become a museum after villagers raised £40,000 in a raffle.</p>';
  expect(named({ byline: '<div>By Ada Winter</div>', body: `${lead}${prose}` })).toEqual([['Ada Winter', 'author']]);
});

test('a place behind the only name is where the reporter is, if the text opens there', () => {
  const opening = (words: string) => `<p>${words} voted by nine to one on Monday to continue their strike for sixty jobs.</p>${prose}`;
  const byline = '<p>Ada Winter, Port Lydd</p>';
  expect(named({ byline, body: opening('Dockers at Port Lydd') })).toEqual([['Ada Winter', 'author']]);
  expect(named({ byline, body: opening('The dockers of the coast') })).toEqual([]);
});

describe('Chinese names whose element says that they sign', () => {
  const zh = { lang: 'zh' };
  test('a name of two signs alone, and one of several elements in a line', () => {
    expect(named({ byline: '<div class="author cf">方敏</div>' }, zh)).toEqual([['方敏', 'author']]);
    expect(
      named(
        {
          byline:
            '<div class="a_Info"><span class="a_source">河湾日报</span><span class="a_author">方敏</span><i>2017-05-03 11:12</i></div>',
        },
        zh,
      ),
    ).toEqual([['方敏', 'author']]);
  });
  test('a section of two signs elsewhere, a desk and an editor by their label do not', () => {
    expect(named({ byline: '<div class="cat">金融</div>' }, zh)).toEqual([]);
    expect(named({ byline: '<div class="author">编辑部</div>' }, zh)).toEqual([]);
    expect(named({ byline: '<div class="author">编辑：方敏</div>' }, zh)).toEqual([['方敏', 'editor']]);
  });
});

test('a name in a small heading signs where the date stands right below it', () => {
  expect(named({ byline: '<h5>Anna Winter</h5><h6>May 3, 2004</h6>' })).toEqual([['Anna Winter', 'author']]);
  expect(named({ byline: '<h5>Anna Winter</h5>' })).toEqual([]);
  expect(named({ byline: '<p><a href="mailto:aw@harbour-post.test">Anna Winter, Courier Staff Writer</a></p>' })).toEqual([
    ['Anna Winter', 'author'],
  ]);
});

test('the page’s own outlet before a name or behind it is none of the name', () => {
  const head = '<title>Breakwater holds through the winter storms - Harbour Post</title>';
  expect(named({ byline: '<p>Harbour Post, 23 May 2007, Anna Winter</p>' }, { head })).toEqual([['Anna Winter', 'author']]);
  expect(named({ byline: '<p>Anna Winter, The Harbour Post</p><p>Published: May 23, 2007</p>' }, { head })).toEqual([
    ['Anna Winter', 'author'],
  ]);
  expect(named({ byline: '<p>Anna Winter, Breakwater</p>' }, { head })).toEqual([]);
});

test('whom a picture shows, who took it and a place sign nobody’s text', () => {
  const date = '<p>May 23, 2007</p>';
  expect(named({ byline: `${date}<div class="foto"><img src="a.jpg"><p>Anna Winter</p></div>` })).toEqual([]);
  expect(named({ byline: `<div class="byline">AP Photo/Jan Lund</div>${date}` })).toEqual([['Jan Lund', 'photographer']]);
  expect(named({ byline: `<p>Anna Winter, 34</p>${date}` })).toEqual([]);
  expect(named({ byline: '<p>Santa Marta - May 23, 2007</p>' })).toEqual([]);
  expect(named({ byline: `<div class="foto"><img src="a.jpg"><p>Anna Winter</p>${date}</div>` })).toEqual([['Anna Winter', 'author']]);
});

test('a credit right below a picture signs nothing, even linked to its photographer’s page', () => {
  const byline = (between: string) =>
    `<div class="lead"><img src="h.jpg" alt="">${between}<p class="credit"><a href="/staff/eve-stone/">Eve Stone</a></p></div>`;
  expect(named({ byline: byline('') })).toEqual([]);
  expect(named({ byline: byline('<p class="byline">By Ada Winter</p>') })).toContainEqual(['Ada Winter', 'author']);
  expect(named({ byline: '<p class="credit"><a href="/staff/eve-stone/">Eve Stone</a></p>' })).toEqual([['Eve Stone', 'author']]);
});

test('a link to a photograph names whom it shows', () => {
  expect(named({ byline: '<ul><li><a href="/gallery/7"><span>Photo: </span>Eve Stone</a></li></ul>' })).toEqual([]);
  expect(named({ byline: '<p>By Ada Winter</p><p>Photo: <a href="/staff/eve-stone">Eve Stone</a></p>' })).toEqual([
    ['Ada Winter', 'author'],
    ['Eve Stone', 'photographer'],
  ]);
});

test('two names and the day behind a bar sign, a place that two share does not', () => {
  expect(named({ byline: '<p>Joan Durack and Geoff Ellison | <em>September 22, 2008</em></p>' })).toEqual([
    ['Joan Durack', 'author'],
    ['Geoff Ellison', 'author'],
  ]);
  expect(named({ byline: '<p>Spencer Dock and Gull Point | <em>September 22, 2008</em></p>' })).toEqual([]);
});

test('an agency’s dateline on a line of its own is no byline', () => {
  expect(named({ byline: '<p>PUERTO DEL MAR, 13 Feb. (LITORAL PRESS) -</p>' }, { lang: 'es' })).toEqual([]);
  expect(named({ byline: '<p>Ada Winter (Puerto del Mar)</p>' }, { lang: 'es' })).toEqual([['Ada Winter', 'author']]);
});

test('the house in ideographs before a name is none of it, and another house is no reason to hear one', () => {
  const head = '<meta property="og:site_name" content="港灣時報">';
  const byline = (words: string) => `<ul><li class="publish-author"><span>${words}</span></li></ul>`;
  expect(named({ byline: byline('港灣時報 孔承恩') }, { head, lang: 'zh' })).toEqual([['孔承恩', 'author']]);
  expect(named({ byline: byline('港灣時報 地方中心') }, { head, lang: 'zh' })).toEqual([]);
});

test('what asks to share the text signs nobody', () => {
  expect(named({ byline: '<div class="share-bar"><a href="#">שתפו בפייסבוק</a></div>' }, { lang: 'he' })).toEqual([]);
});

test('a blank within a name of two signs parts nobody', () => {
  expect(named({ byline: '<p>本报记者　冯远桥　屈 禾</p>' }, { lang: 'zh' })).toEqual([
    ['冯远桥', 'author'],
    ['屈禾', 'author'],
  ]);
});

test('a trade of several is none of them', () => {
  expect(
    named({ byline: '<span class="byline-author">Posted by Ada Winter and Boris Lund, Software Engineers, Lock Research Europe</span>' }),
  ).toEqual([
    ['Ada Winter', 'author'],
    ['Boris Lund', 'author'],
  ]);
});

test('an Arabic place before a dash of any kind is none of the name, and a caption may stand between the name and its date', () => {
  const byline = (line: string) =>
    `<div>الإثنين، 13 يوليو 2020 05:04 م</div><div class="img-cont"><img src="a.jpg"><div>المخبز قبل الفجر</div></div><span>${line}</span>`;
  expect(named({ byline: byline('الإسكندرية ـ سلمى المراكبي') }, { lang: 'ar' })).toEqual([['سلمى المراكبي', 'author']]);
});

test('a sentence in a script without capitals signs nothing', () => {
  expect(named({ foot: '<p>صبح که می‌شود، تنور خاموش است و فقط بوی نان می‌ماند.</p>' }, { lang: 'fa' })).toEqual([]);
});

test('what stands over an advertisement signs nobody', () => {
  expect(named({ byline: '<p>Posted by: admin in</p><p>Sponsored Message</p>' })).toEqual([]);
});

test('whom to ask about a release did not write it; a name with its address alone did', () => {
  const foot = (above: string) =>
    named({ body: `${prose}${prose}`, foot: `<p>${above}</p><p>Ada Winter<br>awinter@lantern.test<br>918-555-0121</p>` });
  expect(foot('CONTACT: Media:')).toEqual([]);
  expect(foot('Press contact')).toEqual([]);
  expect(foot('The gates stay shut.')).toEqual([['Ada Winter', 'author']]);
});

test('millions below a byline are no price of a book', () => {
  const byline = '<div>By Ada Winter</div>';
  expect(named({ byline: `${byline}<div>The county paid $2 million for a wall.</div>` })).toEqual([['Ada Winter', 'author']]);
  expect(named({ byline: `${byline}<div>The county paid $1,200 for a wall.</div>` })).toEqual([['Ada Winter', 'author']]);
  expect(named({ byline: `${byline}<div>Lakeside Press; $28.50</div>` })).toEqual([]);
});

test('“by the end of the year” names nobody', () => {
  expect(named({ foot: '<p>The plant will employ 140 by the end of the year.</p>' })).toEqual([]);
});

test('names in bold with a place right above the text sign it, whom it speaks of does not', () => {
  const above = (line: string) => ({ body: `<p><strong>${line}</strong></p>${prose}` });
  expect(named(above('Tolu Adegbite and Chidi Okafor-Eze, Lagos')).map(([name]) => name)).toEqual(['Tolu Adegbite', 'Chidi Okafor-Eze']);
  expect(named(above('Tolu Adegbite, Reporter'))).toEqual([['Tolu Adegbite', 'author']]);
  expect(named({ ...above('Tolu Adegbite, Lagos'), headline: 'Adegbite holds the breakwater' })).toEqual([]);
  expect(named({ body: `${prose}<p><strong>Tolu Adegbite, Lagos</strong></p>${prose}` })).toEqual([]);
  expect(named({ body: `<p>Tolu Adegbite, Lagos</p>${prose}` })).toEqual([]);
});

test('a paper with its article and its day under the headline is nobody', () => {
  expect(named({ byline: '<p>La Stampa del Borgo, 12 marzo 2014</p>' }, { lang: 'it' })).toEqual([]);
  expect(named({ byline: '<p>Anna Stampa, 12 marzo 2014</p>' }, { lang: 'it' })).toEqual([['Anna Stampa', 'author']]);
});

test('what stands before a bar and “By” is linked as a source and signs for nobody', () => {
  const desk = '<a href="https://gull-valley.test">Gull Valley Desk</a> | By <a href="/people/ada-winter">Ada Winter</a>';
  expect(named({ byline: `<div>${desk}</div>` })).toEqual([['Ada Winter', 'author']]);
});

test('a firm is no person, whatever its name is without its form', () => {
  const signed = named({ byline: '<p class="byline">By Larkin Harbour, Inc.</p>' });
  expect(signed).not.toContainEqual(['Larkin Harbour', 'author']);
});

test('a standfirst in the byline’s place may close with who signs, but not with whose book it tells of', () => {
  expect(named({ byline: '<p>Acht Monate Umleitung. von <b>Jana Hafen</b></p>' }, { lang: 'de' })).toEqual([['Jana Hafen', 'author']]);
  expect(named({ byline: '<p>Die Stadt liest „Das Meer“ von Jana Hafen</p>' }, { lang: 'de' })).toEqual([]);
});

test('of two who are linked, each has the office behind the link', () => {
  const list = '<div class="authors"><a href="/a">Ola Havn</a> <i>Journalist</i> <a href="/b">Kari Brygge</a> <i>Fotograf</i></div>';
  expect(named({ byline: list }, { lang: 'no' })).toEqual([
    ['Ola Havn', 'author'],
    ['Kari Brygge', 'photographer'],
  ]);
});

test('a topic’s link beside the author’s signs nothing', () => {
  const line = (second: string) =>
    `<div class="byline"><a href="/by/ada">Ada Winter</a><span class="date">16 Jun 2018</span><a href="${second}">Pell Valley</a></div>`;
  expect(named({ byline: line('/list/pell-valley') })).toEqual([['Ada Winter', 'author']]);
  expect(named({ byline: line('/by/pell-valley') })).toHaveLength(2);
});

test('a link ends the name before whose the author is', () => {
  const by = (words: string) => named({ byline: `<p class="byline">Guest post by ${words}</p>` });
  expect(by('<a href="https://ada.test/">Ada Winter</a> of Tidal Labs')).toEqual([['Ada Winter', 'author']]);
});

test('whom a text is filed under signs nothing, a linked author does', () => {
  const foot = (words: string, link: string) => named({ foot: `<p class="entry-meta"><span class="${words}">${link}</span></p>` });
  expect(foot('entry-tags', 'Tagged With: <a href="/t/eve-stone" rel="tag">Eve Stone</a>, <a href="/t/quay" rel="tag">Quays</a>')).toEqual(
    [],
  );
  expect(foot('tags', 'Avec : <a href="/t/eve-stone" rel="tag">Eve Stone</a>')).toEqual([]);
  expect(foot('tags', 'Tagged with: Eve Stone')).toEqual([]);
  expect(foot('entry-author', 'By <a href="/w/eve-stone" rel="tag">Eve Stone</a>')).toEqual([['Eve Stone', 'author']]);
});

test('beside the author stands who put it online, who is recommended, and what a sentence opens with', () => {
  expect(named({ byline: '<p>发布者: 小潮汐 | 原作者: 林晓</p>' }, { lang: 'zh' })).toEqual([['林晓', 'author']]);
  expect(named({ byline: '<p>編集部おすすめ 2024-05-03</p>' }, { lang: 'ja' })).toEqual([]);
  expect(named({ byline: '<p>Por Dios y por la patria</p>' }, { lang: 'es' })).toEqual([]);
  expect(named({ byline: '<p>Του Νίκου Αλεξίου</p>' }, { lang: 'el' })).toEqual([['Νίκος Αλεξίου', 'author']]);
});

test('the agency that a byline names beside its author is no author', () => {
  for (const line of ['Par Solène Kerbrat Avec AFP', 'Par Solène Kerbrat | Avec AFP', 'Par Solène Kerbrat — Avec AFP'])
    expect(named({ byline: `<p class="byline">${line}</p>` }, { lang: 'fr' })).toEqual([['Solène Kerbrat', 'author']]);
  expect(named({ byline: '<p class="byline">Von Ada Winter — Boris Lund</p>' }, { lang: 'de' })).toHaveLength(2);
});

test('what only screen readers are told signs nothing, a label hidden before a name does', () => {
  expect(named({ byline: '<p class="sr-only">By Boris Lund for the story before</p><p>By Ada Winter</p>' })).toEqual([
    ['Ada Winter', 'author'],
  ]);
  expect(named({ byline: '<div><span class="screen-reader-text">By Boris Lund</span></div>' })).toEqual([]);
  expect(named({ byline: '<div><span class="screen-reader-text">Posted by</span> <a href="/author/ada">Ada Winter</a></div>' })).toEqual([
    ['Ada Winter', 'author'],
  ]);
});

test('a linked title of a series has an author of its own', () => {
  const series = '<ul><li><a href="/s/1">The Bridge Nobody Built</a>, By Boris Lund</li></ul>';
  expect(named({ body: `${series}${prose}` })).toEqual([]);
  expect(named({ byline: '<ul><li><a href="/news">News</a></li><li>By Boris Lund</li></ul>' })).toEqual([['Boris Lund', 'author']]);
});

test('a byline that runs into a paper names the writer alone', () => {
  expect(named({ byline: '<p class="byline">By Owen Marsh Adirondack Messenger</p>' })).toEqual([['Owen Marsh', 'author']]);
});
