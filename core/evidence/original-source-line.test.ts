import { describe, expect, test } from 'vitest';
import { articleWith, prose } from '../page.test-support.ts';
import { readOriginalSourceLine } from './original-source-line.ts';

const namesIn = (parts: { byline?: string; foot?: string; body?: string }, lang = 'en') =>
  readOriginalSourceLine(articleWith(parts, { lang })).map(({ says }) =>
    says.about === 'origin' ? (says.publisher?.name ?? says.url) : says.about === 'agency' ? `agency ${says.agency.name}` : says.about,
  );

describe('a label line names where the text was taken from', () => {
  test.each([
    ['Source: Lantern University', 'Lantern University'],
    ['Quelle: Technische Werft, Pressemitteilung', 'Technische Werft'],
    ['Quelle: Pressemitteilung der Stadt Hafenburg', 'Stadt Hafenburg'],
    ['Źródło: Gazeta Portowa', 'Gazeta Portowa'],
    ['Источник: mayak.test', 'mayak.test'],
    ['Πηγή: faros.test', 'faros.test'],
    ['(本文来源：灯塔报)', '灯塔报'],
    ['Via Harbour News:', 'Harbour News'],
    ['Vía: El Faro', 'El Faro'],
    ['Vía El Faro Diario', 'El Faro Diario'],
    ['来 源：灯塔报', '灯塔报'],
    ['转 载 自：灯塔报', '灯塔报'],
    ['信源：灯塔报', '灯塔报'],
    ['引用元：灯台新聞', '灯台新聞'],
    ['来源丨灯塔报', '灯塔报'],
    ['プレスリリース提供：<img alt="PR TIMES" src="/p.png">', 'PR TIMES'],
    ['Quelle: dpa', 'agency dpa'],
    ['Zdroj: ČTK', 'agency ČTK'],
    ['[출처] 등대신문', '등대신문'],
    ['【来源】灯塔报', '灯塔报'],
    ['引用來源：燈塔報', '燈塔報'],
    ['Источник информации: Маяк', 'Маяк'],
    ['Ссылка на источник: mayak.test', 'mayak.test'],
    ['แหล่งที่มา : ข่าวประภาคาร', 'ข่าวประภาคาร'],
    ['ขอบคุณข้อมูลและภาพจาก : ข่าวประภาคาร', 'ข่าวประภาคาร'],
    ['منبع خبر : فانوس', 'فانوس'],
    ['مرجع: فانوس', 'فانوس'],
    ['Fuente: il molo, 10 de marzo de 2024', 'il molo'],
    ['Աղբյուրը՝ Փարոս', 'Փարոս'],
    ['Эх сурвалж: Гэрэлт цамхаг', 'Гэрэлт цамхаг'],
    ['ប្រភព៖ ប៉មភ្លើង', 'ប៉មភ្លើង'],
    ['Sumber: Harian Mercusuar', 'Harian Mercusuar'],
    ['Source: Lantern Weekly, May 3, 2024', 'Lantern Weekly'],
    ['Article credit: Lantern Weekly', 'Lantern Weekly'],
    ['記事提供：灯台新聞', '灯台新聞'],
    ['发布时间： 2024-05-03 信息来源： 灯塔市水务局 浏览量：12', '灯塔市水务局'],
    ['来源：灯塔新闻 字体：大 中', '灯塔新闻'],
  ])('%s', (words, expected) => {
    expect(namesIn({ foot: `<p>${words}</p>` })).toEqual([expected]);
  });

  test('in a line of several labels each ends where the next begins', () => {
    expect(namesIn({ byline: '<p>2016-12-09 10:12 来源：灯塔报-社会频道 作者：王小明 责任编辑：李四</p>' }, 'zh')).toEqual(['灯塔报']);
  });

  test('two agencies are two', () => {
    expect(namesIn({ foot: '<p>Quelle: sid/dpa</p>' }, 'de')).toEqual(['agency SID', 'agency dpa']);
  });

  test('a linked title stands for the work, not for its outlet’s name', () => {
    const [finding] = readOriginalSourceLine(
      articleWith({
        foot: '<p>Source: <em><a href="https://lantern.test/2024/05/the-long-night-of-the-breakwater">The long night of the breakwater, told by those who were there</a></em></p>',
      }),
    );
    expect(finding?.says).toMatchObject({ publisher: null, url: 'https://lantern.test/2024/05/the-long-night-of-the-breakwater' });
  });
});

describe('labels that credit something else', () => {
  test.each([
    '图片来源：灯塔图片社',
    '来源：资料图',
    'Photo source: Ada Harbour',
    'Source:',
    '凡本网注明来源：灯塔网的作品，版权均属于灯塔网',
    'Sources: Bureau of Harbours, Institute of Tides, Ministry of Fish',
    'Source: Getty Images',
    'Source: The Lantern Times, Rovers statement',
    'Źródło: inf. własna',
    'Zdroj: vlastní',
    '[PR] 提供：灯台電機',
    '来源：党委宣传部',
    '文章来源：办公室',
    '来源：新闻中心 / 摄影：刘亮',
    'Fonte: própria',
    'Fuente: elaboración propia',
    'Fontes: Instituto do Mar e Diário do Cais',
  ])('%s', (words) => {
    expect(namesIn({ foot: `<p>${words}</p>` })).toEqual([]);
  });

  test('a figure’s source below the figure', () => {
    expect(
      namesIn({ body: `${prose}<figure><img src="a.png"><figcaption>Source: Lantern Institute</figcaption></figure>${prose}` }),
    ).toEqual([]);
  });

  test('a sentence in the text', () => {
    expect(namesIn({ body: `${prose}<p>One source: the harbour master himself, who had seen it all from the tower.</p>${prose}` })).toEqual(
      [],
    );
  });
});

test('a Vietnamese line "Theo …" below the text names where it is from, in other tongues Theo is a man', () => {
  expect(namesIn({ foot: '<p>(Theo Báo Hải Đăng)</p>' }, 'vi')).toEqual(['Báo Hải Đăng']);
  expect(namesIn({ foot: '<p>Theo Harbour</p>' })).toEqual([]);
});

test('a Vietnamese writer of the paper’s own drew on what "Theo …" names', () => {
  const byline = '<div class="author"><a href="/tac-gia/ai-my-3473.htm">Ái My</a></div>';
  expect(namesIn({ byline, foot: '<p>Theo Báo Hải Đăng</p>' }, 'vi')).toEqual([]);
});

test('a table of who made the text names where it is from, a table of figures does not', () => {
  const table = (...rows: string[]) => `<table>${rows.map((row) => `<tr><td>${row}</td></tr>`).join('')}</table>`;
  const credits = table('<strong>Redaktur :</strong> Bayu Hermansyah', '<strong>Sumber :</strong> Harian Mercusuar');
  expect(namesIn({ body: `${prose}${credits}<p>${'Komentar pembaca '.repeat(12)}</p>` }, 'id')).toEqual(['Harian Mercusuar']);
  const figures = table('Tahun 2014: 112 kapal', 'Tahun 2015: 140 kapal', 'Sumber : Dinas Pelabuhan');
  expect(namesIn({ body: `${prose}${figures}<p>${'Komentar pembaca '.repeat(12)}</p>` }, 'id')).toEqual([]);
});

test('a Chinese portal opens the text with short lines, one of them its source; amid the text such a line is a part’s', () => {
  const lines = '<p>最新最全的港湾行情，尽在灯塔财经。</p><p>作者：柳叶青</p><p>来源：县域商业评论（ID：xianyu）</p>';
  expect(namesIn({ body: lines + prose }, 'zh')).toEqual(['县域商业评论']);
  expect(namesIn({ body: prose + lines + prose }, 'zh')).toEqual([]);
});

test('a cell that nothing links names the outlet that the cell before labels, where it is named as outlets are', () => {
  const foot = (label: string, value: string) => ({ foot: `<table><tr><td>${label}</td><td>${value}</td></tr></table>` });
  expect(namesIn(foot('ที่มา', 'หนังสือพิมพ์ชายฝั่ง'), 'th')).toEqual(['หนังสือพิมพ์ชายฝั่ง']);
  expect(namesIn(foot('المصدر', 'صحيفة الشاطئ'), 'ar')).toEqual(['الشاطئ']);
  expect(namesIn(foot('ที่มา', 'กลุ่มรักษ์อ่าว'), 'th')).toEqual([]);
  expect(namesIn(foot('ภาพ', 'หนังสือพิมพ์ชายฝั่ง'), 'th')).toEqual([]);
});

test('such a table may open the text, and tell the printed issue', () => {
  const byline = (label: string, value: string) => ({ byline: `<table><tr><td>${label}</td><td>${value}</td></tr></table>` });
  expect(namesIn(byline('ที่มา', 'นิตยสารชายฝั่ง ฉบับวันที่ 1 - 7 มีนาคม 2567'), 'th')).toEqual(['นิตยสารชายฝั่ง']);
  expect(namesIn(byline('ที่มา', 'กลุ่มรักษ์อ่าว'), 'th')).toEqual([]);
});

test('the label’s cell stands before the one that begins with its colon', () => {
  const row = (label: string, value: string) => `<tr><td>${label}</td><td>: ${value}</td></tr>`;
  const link = '<a href="https://www.lantern.test/">The Lantern</a>';
  expect(namesIn({ foot: `<table>${row('Editor', 'Ervin Hardono')}${row('Sumber', link)}</table>` }, 'id')).toEqual(['The Lantern']);
  expect(namesIn({ foot: `<table>${row('Editor', 'Ervin Hardono')}${row('Foto', link)}</table>` }, 'id')).toEqual([]);
});

test('a story told in labelled paragraphs says who told it, not where it is from', () => {
  const source = '<p><strong>Джерело:</strong> голова громади у коментарі "Сула Новини"</p>';
  const quote = '<p><strong>Пряма мова Лозового:</strong> "Двічі вода була розумнішою за нас, тепер ми слухаємо дідів".</p>';
  expect(namesIn({ body: `<p>${'Міст через Сулу відкрили втретє. '.repeat(6)}</p>${source}${quote}` }, 'uk')).toEqual([]);
  expect(namesIn({ body: prose, foot: '<p><strong>Джерело:</strong> Сула Новини</p>' }, 'uk')).toEqual(['Сула Новини']);
});

test.each(['Sources: Harbour Office; County Statistics; Reuters', 'Source: County Statistics Office data, 2023', 'المصدر: وكالات'])(
  'what figures or unnamed agencies gave is no original: "%s"',
  (words) => {
    expect(namesIn({ foot: `<p>${words}</p>` })).toEqual([]);
  },
);

test('the footer that an article has of its own is its foot', () => {
  expect(namesIn({ foot: '<footer class="article__foot"><p>Quelle: dpa</p></footer>' }, 'de')).toEqual(['agency dpa']);
});

test('the page’s own headline behind the label is the work', () => {
  const link = '<a href="https://lantern.test/2024/05/breakwater-holds-the-winter">Breakwater holds through winter storms</a>';
  const head = '<title>Breakwater holds through the winter storms</title>';
  const [finding] = readOriginalSourceLine(articleWith({ foot: `<p>Source: ${link}</p>` }, { head }));
  expect(finding?.says).toMatchObject({ publisher: null, title: 'Breakwater holds through winter storms' });
});

test('a label ends where the next element runs into its value', () => {
  const labels = (value: string) => `<div><span>Kaynak: ${value}</span><span>Giriş: 14.03.2024 - 10:12</span></div>`;
  expect(namesIn({ byline: labels('DHA') }, 'tr')).toEqual(['agency DHA']);
  expect(namesIn({ byline: labels('Liman Gazetesi') }, 'tr')).toEqual(['Liman Gazetesi']);
});

describe('a box of a theme names the source without a colon', () => {
  const link = '<a href="https://lantern.test/2024/breakwater">The Lantern</a>';
  test.each([
    `<div class="small-box"><span>SOURCE</span>${link}</div>`,
    `<div class="post-source"><div class="meta-title">المصدر</div><span class="cloud">${link}</span></div>`,
    `<div><div>Fuente:</div><div>${link}</div></div>`,
    `<div class="small-box"><span>VIA</span>${link}</div>`,
  ])('%s', (foot) => {
    expect(namesIn({ foot })).toEqual(['The Lantern']);
  });

  test('a label with a colon is heard at the end of the text as well', () => {
    const body = `${prose}<p><strong>Fuente:</strong> ${link}</p>${prose.slice(0, 200)}</p>`;
    expect(namesIn({ body }, 'es')).toEqual(['The Lantern']);
  });

  test('the box’s heading before the label is no sentence', () => {
    expect(namesIn({ foot: `<div><span>Haber Kaynağı</span> <span>Kaynak: ${link}</span></div>` }, 'tr')).toEqual(['The Lantern']);
  });

  test('who only pointed to it counts for little beside the source', () => {
    const via = '<div><span>VIA</span><a href="https://quay.test/a">Quay Wireless</a></div>';
    const [source, pointer] = readOriginalSourceLine(articleWith({ foot: `${via}<div><span>SOURCE</span>${link}</div>` }));
    expect(source?.says).toMatchObject({ publisher: { name: 'The Lantern' } });
    expect(pointer?.weight).toBeLessThan(0.5);
  });

  test.each([
    [`<div><span>SOURCES</span>${link} <a href="https://quay.test/a">Quay Institute</a></div>`],
    [`<div>Sources</div><ul><li>${link}</li><li><a href="https://quay.test/a">Quay Institute</a></li></ul>`],
    [`<div><span>TAGS</span>${link}</div>`],
    [`<div><span>Source</span>${link} has more on the storm and on those who were out in it that night</div>`],
  ])('a list, another label and a sentence are none: %s', (foot) => {
    expect(namesIn({ foot })).toEqual([]);
  });

  test('above the text it may be a button', () => {
    expect(namesIn({ byline: `<div><span>Source</span>${link}</div>` })).toEqual([]);
  });
});

test('"来自" tells of a text by the headline, of a phone below a comment', () => {
  expect(namesIn({ byline: '<p>2018-9-21 06:12 | 发布者: admin | 来自: 灯塔报</p>' }, 'zh')).toEqual(['灯塔报']);
  expect(namesIn({ foot: '<p>来自: 灯塔手机</p>' }, 'zh')).toEqual([]);
});

test('"h/t" thanks for a pointer, linked or not: too little to name an origin', () => {
  const page = articleWith({ foot: '<p>H/t <a href="https://lantern.test/2024/05/breakwater-holds">Lantern Weekly</a></p>' });
  expect(readOriginalSourceLine(page).every(({ weight }) => weight < 0.5)).toBe(true);
});

test('a line under the headline names through whom the text came, linked', () => {
  const link = '<a href="https://lantern.test/essays/the-long-night-of-the-wall">Lantern Review</a>';
  expect(namesIn({ byline: `<p class="via">via ${link}</p>` })).toEqual(['Lantern Review']);
});

test('what a text draws on beside its own work is no origin', () => {
  const own = (line: string) =>
    readOriginalSourceLine(articleWith({ foot: `<p>${line}</p>` }, { head: '<meta property="og:site_name" content="Harbour Post">' }));
  expect(own('Source: Ministry of Waterways, Harbour Post research')).toEqual([]);
  expect(own('Quelle: Hafenamt, eigene Berechnungen')).toEqual([]);
  expect(own('Source: Waterways Weekly')).toHaveLength(1);
  expect(own('Source: Harbour + agencies')).toEqual([]);
  expect(own('Source: Waterways Weekly + agencies')).toHaveLength(1);
});

test('the paper that a group’s site belongs to is no other outlet', () => {
  const foot = (paper: string) =>
    `<p>The full article contains 312 words and appears in ${paper} newspaper.</p><p>Source: Harbour &amp; District Standard</p>`;
  expect(namesIn({ foot: foot('Harbour &amp; District Standard') })).toEqual([]);
  expect(namesIn({ foot: foot('Lantern Gazette') })).toEqual(['Harbour & District Standard']);
});

test('a label behind the date, without a blank, and one in a box whose outlet nothing links', () => {
  const line = '<p class="meta"><time>3 May 2024</time><span>Source: Lantern Weekly</span><b>412</b></p>';
  expect(namesIn({ byline: line })).toEqual(['Lantern Weekly']);
  expect(namesIn({ foot: '<div class="small-box"><span>SOURCE</span> <span>Lantern Weekly</span></div>' })).toEqual(['Lantern Weekly']);
  expect(namesIn({ foot: '<div class="small-box"><span>SOURCE</span> <span>Lantern Works</span></div>' })).toEqual([]);
});

test('two outlets behind one label are whom a text is gathered from', () => {
  expect(namesIn({ foot: '<p>Source: Lantern Weekly, Quay Courier</p>' })).toEqual([]);
});

test('the paper itself by its short name is no origin', () => {
  const page = articleWith({ foot: '<p>Source: The Lantern</p>' }, { head: '<meta property="og:site_name" content="Lantern Daily">' });
  expect(readOriginalSourceLine(page)).toEqual([]);
});

test('beside a box that names whom the text draws on, "via" tells who pointed to it', () => {
  const box = (label: string, href: string, name: string) => `<div class="box"><span>${label}</span><a href="${href}">${name}</a></div>`;
  const via = box('Via', 'https://lantern.test/2024/05/valve-that-listens', 'Lantern Weekly');
  const source = box('Source', 'https://works.test/newsroom/2024/valve-that-listens', 'Quay Works');
  expect(readOriginalSourceLine(articleWith({ foot: via + source })).every(({ weight }) => weight < 0.5)).toBe(true);
});

test('whom a network is named behind gave a tip', () => {
  expect(
    readOriginalSourceLine(articleWith({ foot: '<p>(Via <a href="https://ada-winter.test">Ada Winter</a> on Mastodon.)</p>' })),
  ).toEqual([]);
});

test('a label that begins with an h is no "h/t"', () => {
  const [finding] = readOriginalSourceLine(articleWith({ foot: '<p>Haber Kaynağı: Fener Gazetesi</p>' }, { lang: 'tr' }));
  expect(finding?.weight).toBeGreaterThan(0.5);
});

test('who gave information to a sentence is no label', () => {
  expect(namesIn({ foot: '<p>По информации очевидцев, вода ушла за ночь.</p>' }, 'ru')).toEqual([]);
});

test('"Font:" labels a source in Catalan, letters elsewhere', () => {
  expect(namesIn({ foot: '<p>Font: Diari del Port</p>' }, 'ca')).toEqual(['Diari del Port']);
  expect(namesIn({ foot: '<p>Font: Harbour Gazette</p>' }, 'en')).toEqual([]);
});

test('an office of statistics tells figures, in the tongue whose letters it signs with', () => {
  expect(namesIn({ foot: '<p>Bron: CBS</p>' }, 'nl')).toEqual([]);
  expect(namesIn({ foot: '<p>Źródło: GUS</p>' }, 'pl')).toEqual([]);
  expect(namesIn({ foot: '<p>Source: CBS</p>' }, 'en')).toEqual(['CBS']);
});

test('a page on this site about the source is not the original’s address', () => {
  const [finding] = readOriginalSourceLine(
    articleWith({ byline: '<p>Source: <a href="/organization/tidal-relief-of-the-isles">Tidal Relief News</a></p>' }),
  );
  expect(finding?.says).toMatchObject({ about: 'origin', publisher: { name: 'Tidal Relief News' }, url: null });
});

test('a picture’s credit ends the label’s value, and a kind with a capital is part of the name', () => {
  expect(namesIn({ foot: '<p>źródło: PAP, fot. Jan Bury</p>' }, 'pl')).toEqual(['agency PAP']);
  expect(namesIn({ foot: '<p>Fonte: Jornal do Cais</p>' }, 'pt')).toEqual(['Jornal do Cais']);
  expect(namesIn({ foot: '<p>Fonte: Ansa</p>' }, 'it')).toEqual(['agency ANSA']);
});

describe('a field for the first publication names the outlet', () => {
  test.each([
    ['<dl><dt>Originally published</dt><dd>Lantern Weekly</dd></dl>', null],
    ['<div class="field"><div>First published</div><div>12 March 2022, Lantern Weekly</div></div>', '2022-03-12'],
    ['<p>First published: 12 March 2022, Lantern Weekly</p>', '2022-03-12'],
    ['<aside><h4>Published in</h4><p>Lantern Weekly</p></aside>', null],
    ['<dl><dt>Originally published in:</dt><dd><a href="https://lantern.test/">Lantern Weekly</a> (12 March 2022)</dd></dl>', '2022-03-12'],
  ])('%s', (byline, date) => {
    expect(readOriginalSourceLine(articleWith({ byline })).map(({ says }) => says)).toMatchObject([
      { publisher: { name: 'Lantern Weekly' }, relation: 'republished-from', date },
    ]);
  });

  test.each([
    '<dl><dt>Originally published</dt><dd>12 March 2022</dd></dl>',
    '<ul><li>Published in</li><li>Ports and Harbours</li></ul>',
    '<p>First published: 12 March 2022</p>',
    '<p>First published: 12 March 2022, 10:15 GMT</p>',
    '<dl><dt>First published</dt></dl><p>The harbour master spoke to the Lantern Weekly on Tuesday, and then to the council.</p>',
    '<p>First published novel wins the Lantern Prize</p><p>Lantern Weekly</p>',
  ])('none in %s', (byline) => {
    expect(namesIn({ byline })).toEqual([]);
  });
});

test('a firm that a wire of releases names as source and as author issued the release, another firm is what the text draws on', () => {
  const sourcesBy = (author: string) =>
    readOriginalSourceLine(
      articleWith(
        { byline: '<p>3 May 2024 | Source: <a href="/firms/7">Lock Works Inc.</a></p>' },
        {
          head: `<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"${author}"}}</script>`,
        },
      ),
    ).map(({ says }) => (says.about === 'origin' ? says.publisher : says));
  expect(sourcesBy('Lock Works Inc.')).toEqual([{ name: 'Lock Works Inc', url: null }]);
  expect(sourcesBy('Harbour Post')).toEqual([]);
});

test.each([
  'Story credit: Ada Winter',
  'Article source: Lantern University study',
  'Source: Lantern County, May 3, 2024',
  'Source: Lock Works press release, May 3, 2024',
])('who wrote it, and what a text draws on with its day, are not where it is from: %s', (line) => {
  expect(namesIn({ foot: `<p>${line}</p>` })).toEqual([]);
});

test('a line below the source tells the day of the original', () => {
  const dated = (below: string) =>
    readOriginalSourceLine(
      articleWith(
        { foot: `<p>Fuente: <a href="https://www.lantern.test/quay-walls">https://www.lantern.test/quay-walls</a></p><p>${below}</p>` },
        { lang: 'es' },
      ),
    ).map(({ says }) => (says.about === 'origin' ? says.date : null));
  expect(dated('Fecha de publicación del artículo original: 02/02/2018')).toEqual(['2018-02-02']);
  expect(dated('Fecha de la próxima asamblea: 02/02/2018')).toEqual([null]);
});

test('what a report cites in its text and links there is no source of a copy', () => {
  const link = '<a href="https://www.lantern.test/2024/05/quay-walls">The Lantern</a>';
  const cites = `${prose}<p>Selon ${link}, qui a repéré le problème la semaine dernière, les vannes du quai ne ferment plus depuis l’hiver, et personne ne sait pourquoi elles l’ont fait avant.</p>${prose}`;
  expect(namesIn({ body: cites, foot: `<p>Source : ${link}</p>` }, 'fr')).toEqual([]);
  expect(namesIn({ foot: `<p>Source : ${link}</p>` }, 'fr')).toEqual(['The Lantern']);
});

test('an account that portals stamp below the source yields to it, among the lines that close a text', () => {
  const lines =
    '<p>来源：灯塔教育报</p><p>【来源：灯塔县融媒体中心】</p><p>声明：此文版权归原作者所有，若有来源错误或者侵犯您的合法权益，您可通过邮箱与我们取得联系，我们将及时进行处理，谢谢您的支持。</p>';
  const found = readOriginalSourceLine(articleWith({ body: `${prose}${lines}` }, { lang: 'zh' }));
  expect(found.map(({ says, weight }) => [says.about === 'origin' && says.publisher?.name, weight > 0.58])).toEqual([
    ['灯塔教育报', true],
    ['灯塔县融媒体中心', false],
  ]);
});

test('who signs the line beside the source wrote what was taken from there, an editor and a photographer did not', () => {
  const signed = (line: string) =>
    readOriginalSourceLine(
      articleWith({ foot: `<p>${line}</p><p>Sumber: <a href="https://mercusuar.test/">Harian Mercusuar</a></p>` }, { lang: 'id' }),
    ).flatMap(({ says }) => (says.about === 'author' ? says.parties.map(({ name }) => name) : []));
  expect(signed('Reporter: Irwan Sagara')).toEqual(['Irwan Sagara']);
  expect(signed('Editor: Irwan Sagara')).toEqual([]);
  expect(signed('Foto: Irwan Sagara')).toEqual([]);
});

test('an address below its label is where the text is from, in whatever elements', () => {
  const field = (label: string) =>
    `<div class="f"><div class="field-label">${label}:</div><div class="field-item">https://www.lantern.test/2020/02/quay-walls</div></div>`;
  expect(namesIn({ foot: field('Fuente') }, 'es')).toEqual(['lantern.test']);
  expect(namesIn({ foot: field('Contacto') }, 'es')).toEqual([]);
});

test('the last line of a release names whose it is, that of a report what it draws on', () => {
  const foot = '<p>Source: Lock Works Inc.</p>';
  const opened = (dateline: string) => namesIn({ foot, body: prose.replace('<p>', `<p>${dateline}`) });
  expect(opened('PORTSMITH, May 3, 2024 (GLOBE NEWSWIRE) -- ')).toEqual(['Lock Works Inc']);
  expect(opened('PORTSMITH, May 3, 2024 – ')).toEqual([]);
});

test('a bar on top with a day in it is the article’s own line, one of links is a menu', () => {
  const inBar = (line: string) => namesIn({ byline: `<div class="top-bar">${line}</div>` }, 'zh');
  expect(inBar('<span>2024年05月03日 11:12</span><span>来源：灯塔报</span>')).toEqual(['灯塔报']);
  expect(inBar('<a href="/1">来源：灯塔报</a> <a href="/2">首页新闻</a>')).toEqual([]);
});

test('an address may be written behind the name, or instead of it', () => {
  const url = 'http://fener.test/2024/05/why-we-moved-the-quay';
  const found = (line: string, lang: string) =>
    readOriginalSourceLine(articleWith({ foot: `<p>${line}</p>` }, { lang })).map(({ says }) => says);
  expect(found(`출처: 항구경제신문 ${url}`, 'ko')).toMatchObject([{ publisher: { name: '항구경제신문' }, url }]);
  expect(found(`Πηγή: ${url}`, 'el')).toMatchObject([{ publisher: { name: 'fener.test' }, url }]);
  expect(found('Πηγή: http', 'el')).toEqual([]);
});

test('a label that opens an element of a long line of credits is one, within an element it is none', () => {
  const line = (last: string) =>
    namesIn({ byline: `<div><span>Giriş: 05.03.2021 - 10:20</span> <span>Editör: Burak Kaya</span> ${last}</div>` }, 'tr');
  expect(line('<span>Kaynak: Deniz Haber Ajansı</span>')).toEqual(['Deniz Haber Ajansı']);
  expect(line('<span>Hukuk servisi kaynak: Deniz Haber Ajansı</span>')).toEqual([]);
});

test('a title and the site behind it are told apart', () => {
  const [found] = readOriginalSourceLine(articleWith({ foot: '<p>（元記事：The Future for Ferries, Driftwood.net）</p>' }, { lang: 'ja' }));
  expect(found?.says).toMatchObject({ publisher: { name: 'Driftwood.net' }, title: 'The Future for Ferries' });
});

test('the last line of a wire’s release names its issuer as surely as a release of capitals', () => {
  const body = `<p>PORT ELDER, May 3, 2024 (GLOBE NEWSWIRE) -- Harbour Works today said that the breakwater holds through the winter.</p>${prose}`;
  const [found] = readOriginalSourceLine(articleWith({ body, foot: '<p>Source: Harbour Works Company</p>' }));
  expect(found).toMatchObject({ says: { publisher: { name: 'Harbour Works Company' } }, weight: 0.8 });
});

test('behind a label a whole notice is the notice’s to read', () => {
  expect(namesIn({ foot: '<p>Source: This article was published by <a href="https://tidewatch.test/walls">Tide Watch</a></p>' })).toEqual(
    [],
  );
});

test('who is named as the source and has a page among the site’s authors wrote it for the site', () => {
  const byline = (href: string) => `<div>Source: <a href="${href}">Ada Winter</a></div>`;
  const says = (href: string) => readOriginalSourceLine(articleWith({ byline: byline(href) })).map(({ says }) => says.about);
  expect(says('/author/AdaWinter')).toEqual(['author']);
  expect(says('/organization/ada-winter')).not.toContain('author');
});

test.each([
  ['Nguồn Báo Bến Cảng', 'vi', ['Báo Bến Cảng']],
  ['Sumber Harian Pelabuhan', 'id', ['Harian Pelabuhan']],
  ['Kaynak Liman Gazetesi', 'tr', ['Liman Gazetesi']],
  ['Источник — «Вестник гавани»', 'ru', ['Вестник гавани']],
  ['ที่มา สำนักข่าวท่าเรือ', 'th', ['สำนักข่าวท่าเรือ']],
  ['Источник — река, которая берёт начало в горах', 'ru', []],
  ['Sumber Air Pelabuhan', 'id', []],
  ['Sumber Foto Harian Pelabuhan', 'id', []],
  ['ที่มา ภาพ Harbour News', 'th', []],
  ['Nguồn nước sông đang cạn dần', 'vi', []],
])('a label without its colon, before a masthead alone: %s', (line, lang, names) => {
  expect(namesIn({ foot: `<p>${line}</p>` }, lang)).toEqual(names);
});

test('a label below the text stands before who edited it and what may be done with it', () => {
  const below = (notice: string) => namesIn({ body: `${prose}<p>Fonte: Correio Novo</p><p>Edição: Glauco Serpa</p>${notice}` }, 'pt');
  const words =
    'Todos os conteúdos produzidos por este jornal podem ser reproduzidos por quem quiser, desde que não sejam alterados e deem crédito.';
  expect(below(`<div class="copyright"><p>${words}</p></div>`)).toEqual(['Correio Novo']);
  expect(below(`<p>${words.replace('Todos os conteúdos', 'Os barcos do porto, segundo a junta, que')}</p>`)).toEqual([]);
});
