import { expect, test } from 'vitest';
import { articleWith, pageWith, prose } from '../page.test-support.ts';
import { readAuthorSignOff } from './author-sign-off.ts';

const signed = (foot: string, body = prose, lang = 'de') =>
  readAuthorSignOff(articleWith({ foot, body }, { lang })).flatMap(({ says }) =>
    says.about === 'author' ? says.parties.map(({ name }) => name) : [],
  );

test('a bracket at the end of the text names who wrote it', () => {
  expect(signed('<p>(Ada Winter, Boris Lund, APA, 3.5.2024)</p>')).toEqual(['Ada Winter', 'Boris Lund']);
  expect(signed('', `${prose}<p>Zwei Ventile müssen bis zum Frühjahr getauscht werden. (Ada Winter, APA, 3.5.2024)</p>`)).toEqual([
    'Ada Winter',
  ]);
});

test('a name alone in bold or on the right signs the text above it', () => {
  expect(signed('<p style="text-align:right;"><strong>Nguyễn An</strong></p>', prose, 'vi')).toEqual(['Nguyễn An']);
  expect(signed('<p><b>Ada Winter</b></p>')).toEqual(['Ada Winter']);
});

test('a bracket in bold behind the last sentence signs, one that is no name does not', () => {
  const last = (bold: string) => signed('', `${prose}<p>Binigyan siya ng sertipiko ng lungsod. <strong>${bold}</strong></p>`, 'fil');
  expect(last('(Lena Cruz-Ocampo)')).toEqual(['Lena Cruz-Ocampo']);
  expect(last('(Larawan: Lena Cruz)')).toEqual([]);
  expect(signed('', `${prose}<p>„Das ist genug für diesen Winter!“ <b>(Ada Winter)</b></p>`)).toEqual([]);
});

test('several sign in bold, each over an office; what stands under a heading is no signature', () => {
  const one = (name: string, office: string) => `<p class="signature"><strong>${name}</strong><br>${office}</p>`;
  const both = one('Ada Winter', 'ordförande, Maskinringen') + one('Boris Lund', 'skogsmästare');
  expect(signed(both, prose, 'sv')).toEqual(['Ada Winter', 'Boris Lund']);
  const other = `<h3>Mer debatt</h3>${one('Boris Lund', 'skogsmästare')}`;
  expect(signed(one('Ada Winter', 'ordförande') + other, prose, 'sv')).toEqual(['Ada Winter']);
});

test('where a text was taken from, in italics below it, signs nobody', () => {
  expect(signed('<p><em>Tomado de El Muelle</em></p>', prose, 'es')).toEqual([]);
  expect(signed('<p><em>Rosa del Muelle</em></p>', prose, 'es')).toEqual(['Rosa del Muelle']);
});

test('initials, agencies, pictures and other brackets sign nothing', () => {
  for (const foot of ['(aw/dpa)', '(APA, 3.5.2024)', '(Foto: Ada Winter)', '(Siehe auch Seite 4)', '(Wird fortgesetzt)'])
    expect(signed(`<p>${foot}</p>`)).toEqual([]);
});

test('a bracket within a sentence, a name in plain type, a heading and a link sign nothing', () => {
  expect(signed('', `${prose}<p>Die Hauptrolle spielt wie schon im ersten Teil seine Frau (Ada Winter)</p>`)).toEqual([]);
  expect(signed('', `${prose}<p>Das ist genug für diesen Winter. (Ada Winter)</p>`)).toEqual([]);
  expect(signed('', `${prose}<p>„Das ist genug für diesen Winter!“ (Ada Winter, Gärtnerin)</p>`)).toEqual([]);
  expect(signed('<p>Ada Winter</p>')).toEqual([]);
  expect(signed('<h3><b>Ada Winter</b></h3>')).toEqual([]);
  expect(signed('<p><b><a href="/tag/ada-winter">Ada Winter</a></b></p>')).toEqual([]);
});

test('in a text that is laid out in a table the name in bold behind it signs, in a table below the text it does not', () => {
  const cell = `<h1>Breakwater holds</h1><b>Dry days</b><br>${prose}<b>Hélène Kermorvan</b><br>`;
  expect(readAuthorSignOff(pageWith(`<table><tr><td>${cell}</td></tr></table>`)).map(({ quote }) => quote)).toEqual(['Hélène Kermorvan']);
  const below = '<table><tr><td><b>Hélène Kermorvan</b></td><td>12</td></tr></table>';
  expect(readAuthorSignOff(articleWith({ foot: below }))).toEqual([]);
});

test('Japanese papers sign behind the last sentence; Vietnamese ones name there whom they follow', () => {
  expect(signed('', `${prose}<p>双眼鏡は貸し出しがあり、参加は無料。【西浦健太】</p>`, 'ja')).toEqual(['西浦健太']);
  expect(signed('', `${prose}<p>双眼鏡は貸し出しがあり、参加は無料。【地図あり】</p>`, 'ja')).toEqual([]);
  expect(signed('<p align="right"><b>(Theo Báo Sông Xanh)</b></p>', prose, 'vi')).toEqual([]);
  expect(signed('<p align="right"><b>Trần Thu Vân</b></p>', prose, 'vi')).toEqual(['Trần Thu Vân']);
});

test('initials before an agency sign for nobody', () => {
  expect(signed('<p align="right"><b>T.V (Theo TTXVN)</b></p>', prose, 'vi')).toEqual([]);
});

test('the place behind a name is where the reporter is', () => {
  expect(signed('<p><i>Марина Причалова, Верхнешлюзск</i></p>', prose, 'ru')).toEqual(['Марина Причалова']);
});

test('a bracket of ideographs alone below the text signs, whatever part it states', () => {
  expect(signed('<p>（作者：方敏）</p>', prose, 'zh')).toEqual(['方敏']);
  expect(signed('<p>（編輯：林瑜）1130503</p>', prose, 'zh')).toEqual(['林瑜']);
  expect(signed('<p>（聞き手　田中美咲）</p>', prose, 'ja')).toEqual(['田中美咲']);
  expect(signed('<p>（ソウル＝田中美咲）</p>', prose, 'ja')).toEqual(['田中美咲']);
  expect(signed('<p>【ワシントン田中美咲、山本健】</p>', prose, 'ja')).toEqual(['田中美咲', '山本健']);
  for (const foot of ['（完）', '（おわり）', '（時事通信）', '（来源：河湾日报）', '（写真：田中美咲提供）', '【図表あり】'])
    expect(signed(`<p>${foot}</p>`, prose, 'ja')).toEqual([]);
});

test('a known given name in plain type right below the text signs it, alone, with another or with an address', () => {
  expect(signed('<p>ANNA WINTER</p>')).toEqual(['Anna Winter']);
  expect(signed('<p>Anna Winter och Jan Lund</p>', prose, 'sv')).toEqual(['Anna Winter', 'Jan Lund']);
  expect(signed('<p>ANNA WINTER anna.winter@kajbladet.test 08-13 50 00</p>', prose, 'sv')).toEqual(['Anna Winter']);
  expect(signed('<p>(Anna Winter) / (<a href="mailto:awi@uferbote.test">awi</a>)</p>')).toEqual(['Anna Winter']);
});

test('in plain type a place, whom the text speaks of, and a name apart from the paragraphs sign nothing', () => {
  expect(signed('<p>Port Askaig</p>')).toEqual([]);
  expect(
    signed('<p>Anna Winter</p>', `${prose}<p>„Das genügt für diesen Winter“, sagt Anna Winter, die den Damm seit acht Jahren hütet.</p>`),
  ).toEqual([]);
  expect(signed('<div class="tags"><p>Anna Winter</p></div>')).toEqual([]);
  expect(signed('<p>Anna Winter 12 Beiträge</p>')).toEqual([]);
  expect(signed('<p>Anna Winter</p><p>Jan Lund</p><p>Peter Stone</p>')).toEqual([]);
});

test('a Vietnamese writer signs before what was drawn on', () => {
  expect(signed('<p style="text-align:right;"><strong>Nguyễn Hải</strong> (Theo <em>Báo Cảng</em>)</p>', prose, 'vi')).toEqual([
    'Nguyễn Hải',
  ]);
  expect(signed('<p style="text-align:right;">Ảnh (Theo Báo Cảng)</p>', prose, 'vi')).toEqual([]);
});

test('Japanese papers sign the last sentence in round brackets too', () => {
  const last = (bracket: string) => `${prose}<p>利用が多ければ、曜日を増やすことも考えるとしている。${bracket}</p>`;
  expect(signed('', last('（吉岡千尋）'), 'ja')).toEqual(['吉岡千尋']);
  expect(signed('', last('（吉岡千尋、山本健）'), 'ja')).toEqual(['吉岡千尋', '山本健']);
  expect(signed('', last('（運動部・川端直人）'), 'ja')).toEqual(['川端直人']);
  expect(signed('', last('（聞き手・川端直人）'), 'ja')).toEqual(['川端直人']);
  expect(signed('', last('（ロンドン・川端直人）'), 'ja')).toEqual(['川端直人']);
  expect(signed('', last('（写真・川端直人）'), 'ja')).toEqual([]);
  expect(signed('', last('(c)AFP/Boris LUND'), 'ja')).toEqual(['Boris LUND']);
  expect(signed('', last('【社会部 吉岡千尋、ソウル支局 山本健】'), 'ja')).toEqual(['吉岡千尋', '山本健']);
  for (const bracket of ['（敬称略）', '（運動部・港湾新聞）', '（県民局・調べ）', '（港湾新聞）', '（終わり）', '（共同通信社）'])
    expect(signed('', last(bracket), 'ja')).toEqual([]);
});

test.each<[string, string, string[]]>([
  ['ru', 'Материал подготовлен Еленой Кранцевой и Павлом Шлюзовым, Саратов', ['Елена Кранцева', 'Павел Шлюзов']],
  ['ru', 'Материал подготовлен пресс-службой порта', []],
  ['en', '— Report from Ada Winter, Tide News', ['Ada Winter']],
  ['en', '— Report from Tide News', []],
  ['en', '— With reports from Ada Winter', []],
  ['en', 'This is a re-post from Tide Watch by Ada Winter.', ['Ada Winter']],
  ['en', 'This is a re-post from Tide Watch by popular demand.', []],
  ['zh', '（本文转载自《城南旧事报》2019年6月16日第5版，作者方晓棠，原题《伞下》，有删节）', ['方晓棠']],
  ['zh', '（本文转载自《城南旧事报》，作者授权发布）', []],
])('what closes the text in words tells who wrote it: %s %s', (lang, words, names) => {
  const page = articleWith({ body: `${prose}<p>${words}</p>` }, { lang });
  const found = readAuthorSignOff(page).flatMap(({ says }) => (says.about === 'author' ? says.parties.map(({ name }) => name) : []));
  expect(found).toEqual(names);
});

test('above a last line that tells where the text was published before, its author signs', () => {
  const body = `${prose}<p><b>Мирослава Дячишин</b></p>`;
  expect(signed('', `${body}<p>Матеріал вийшов друком у «Портовому віснику» 24 серпня 2021 року.</p>`, 'uk')).toEqual([
    'Мирослава Дячишин',
  ]);
  expect(signed('', `${body}<p>Вона тримає ключ від маяка вже сорок років і нікому його не віддасть.</p>`, 'uk')).toEqual([]);
});

test('a name in bold may close with a full stop, and an agency may stand before it', () => {
  expect(signed('<p align="right"><b>Галина ОСОКИНА.</b></p>', prose, 'ru')).toEqual(['Галина Осокина']);
  expect(signed('<p>PAP - Nauka w Polsce, Ludmiła Żelazko</p>', prose, 'pl')).toEqual(['Ludmiła Żelazko']);
  expect(signed('<p>(da La Voce del Molo, 3 marzo 2019)</p>', prose, 'it')).toEqual([]);
});

test('a Chinese paper signs behind the last full stop; what else stands there in brackets is nobody', () => {
  const last = (bracket: string) => `${prose}<p>居民可以沿江步行到城南，二期工程预计年底完工。${bracket}</p>`;
  expect(signed('', last('（林晓）'), 'zh')).toEqual(['林晓']);
  expect(signed('', last('（林晓 周宁）'), 'zh')).toEqual(['林晓', '周宁']);
  for (const bracket of ['（完）', '（高清）', '（周二）', '（综合）', '（河湾日报）']) expect(signed('', last(bracket), 'zh')).toEqual([]);
});

test('who wrote with an agency signs below, whatever button stands behind', () => {
  expect(signed('<p>Tereza Přístavní, ČTK <a href="#">Sdílet</a></p>', prose, 'cs')).toEqual(['Tereza Přístavní']);
  expect(signed('<p>Ilustrační foto, ČTK <a href="#">Sdílet</a></p>', prose, 'cs')).toEqual([]);
});

test('whose the original article is wrote it', () => {
  const line = (words: string) => `<p>${words}, publié le 3 avril 2022 sur le site La Lanterne.</p>`;
  expect(signed(line('Article original d’Ada Winter'), prose, 'fr')).toEqual(['Ada Winter']);
  expect(signed(line('Article original de La Lanterne'), prose, 'fr')).toEqual([]);
});

test('the reporter signs before the editor, as agencies of Moldova have it', () => {
  expect(signed('<p>(Reporter A. Winter, redactor B. Lund)</p>', prose, 'ro')).toEqual(['A. Winter']);
  expect(signed('<p>(Reporter fără frontiere, redactor pe viață)</p>', prose, 'ro')).toEqual([]);
});

test('a priest signs with his office below, above the notice of the bulletin', () => {
  const foot = '<p style="text-align: right;"><strong>P. Yves-Marie Lund</strong>,<br>recteur de Saint-Gildas</p>';
  const notice = '<p><small>Texte paru dans <em>La Lanterne du diocèse</em> n° 214</small></p>';
  expect(signed('', `${prose}${foot}${notice}`, 'fr')).toEqual(['Yves-Marie Lund']);
  expect(signed('', `${prose}<p>recteur de Saint-Gildas</p>${notice}`, 'fr')).toEqual([]);
});

test('a name that opens with a rare given name signs where its office stands below', () => {
  expect(signed('<p>YAMIRA LUND PIKE</p><p>Corresponsal de EL MUELLE</p>', prose, 'es')).toEqual(['Yamira Lund Pike']);
  expect(signed('<p>YAMIRA LUND PIKE</p><p>Comparte esta nota</p>', prose, 'es')).toEqual([]);
});
