import { expect, test } from 'vitest';
import { authorsOf } from './authors.test-support.ts';

const signedBy = (byline: string, lang = 'en') => authorsOf({ byline: `<div class="byline">${byline}</div>` }, lang);

test('a desk before a trade, behind the name, is nobody', () => {
  expect(signedBy('<a href="/author/ada">Ada Winter</a><span> | Fact Check Reporter</span>')).toBe('Ada Winter');
  expect(signedBy('Ada Winter, Higher Ed Reporter')).toBe('Ada Winter');
  expect(signedBy('ADA WINTER<span>SUBEDITOR DE NACIÓN</span><span>@adawinter</span>', 'es')).toBe('Ada Winter');
});

test('a name that runs into its desk and trade ends before the desk', () => {
  const runs = (words: string) => [
    signedBy(`By Ada Winter ${words}`),
    signedBy(`<a href="/author/ada">Ada Winter</a> <span>${words}</span>`),
  ];
  const desks = [
    'Home Affairs Correspondent',
    'Arts Editor',
    'US Political Correspondent',
    'Tokyo Correspondent',
    'City Hall Reporter',
    'Economist',
  ];
  for (const desk of desks) expect(runs(desk)).toEqual(['Ada Winter', 'Ada Winter']);
  expect(signedBy('ADA WINTER Courier Staff Writer')).toBe('Ada Winter');
  expect(signedBy('ADA WINTER JOURNALIST', 'nb')).toBe('Ada Winter');
});

test('a name of three words, or with an initial, keeps its last before a trade', () => {
  expect(signedBy('By Mary Beth West Reporter')).toBe('Mary Beth West');
  expect(signedBy('By Ada J. Winter Reporter')).toBe('Ada J. Winter');
  expect(signedBy('Ada Paris Winter Staff Writer')).toBe('Ada Paris Winter');
});

test('a desk and its trade in a line of their own are nobody', () => {
  expect(signedBy('<p>Ada Winter</p><p>Industrial Relations Reporter</p>')).toBe('Ada Winter');
  expect(signedBy('Breaking News Reporter')).toBe('');
});

test('a second writer with a trade of their own is one', () => {
  expect(signedBy('Ada Winter, Boris Lund Reporter')).toBe('Ada Winter; Boris Lund');
  expect(signedBy('Ada Winter Staff Writer, Calla Reed Staff Writer')).toBe('Ada Winter; Calla Reed');
  expect(signedBy('Ada Winter and Calla Reed Staff Writers')).toBe('Ada Winter; Calla Reed');
});

test('who led a talk signs it below', () => {
  const talk = (line: string, lang: string) => authorsOf({ foot: `<p><em>${line}</em></p>` }, lang);
  expect(talk('Das Gespräch führte Lennart Voss.', 'de')).toBe('Lennart Voss');
  expect(talk('Die Fragen stellten Ada Winter und Otto See.', 'de')).toBe('Ada Winter; Otto See');
  expect(talk('Intervista raccolta da Marco Porto', 'it')).toBe('Marco Porto');
  expect(talk('Das Gespräch führte nicht weiter.', 'de')).toBe('');
});

test('a professor signs a Korean column; a politician in a subheading does not', () => {
  const post = (name: string) => `<span>${name}</span><span>입력 2024.03.14 06:00</span>`;
  expect(signedBy(post('김서연 한빛대 경제학과 교수'), 'ko')).toBe('김서연');
  expect(authorsOf({ byline: '<p>김서연 한빛대 경제학과 교수</p>' }, 'ko')).toBe('');
  expect(signedBy(post('김서연 한빛당 대표'), 'ko')).toBe('');
});

test('an Ethiopic name ends where the next element begins', () => {
  expect(signedBy('<span>ሰላም ተስፋዬ</span><span>መጋቢት 5, 2016</span>', 'am')).toBe('ሰላም ተስፋዬ');
});

test('a section in the author’s place of the markup is nobody', () => {
  const author = (name: string) =>
    authorsOf({
      head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"${name}"}}</script>`,
    });
  expect(author('Obituaries')).toBe('');
  expect(author('Nautilus')).toBe('Nautilus');
});

test('a label that screen readers are told, with a comma behind it', () => {
  expect(
    authorsOf(
      { byline: '<ul><li><span><strong>Author</strong>, <span>Asha Juma</span></span></li><li>Role, Harbour Post</li></ul>' },
      'sw',
    ),
  ).toBe('Asha Juma');
  expect(authorsOf({ byline: '<p>Author, reporter and sailor: these are the words on her door.</p>' })).toBe('');
});

test('two Japanese names with a blank between are two, one with a blank within is one', () => {
  expect(signedBy('田中美咲　山本健', 'ja')).toBe('田中美咲; 山本健');
  expect(signedBy('長谷川　健太郎', 'ja')).toBe('長谷川 健太郎');
});

test('a Korean word for texts before a name, and for pictures', () => {
  expect(authorsOf({ byline: '<ul><li>글 이수민</li><li>사진 박지훈</li></ul>' }, 'ko')).toBe('이수민');
});

test('for which house a writer wrote is no name, nor is the house before its town', () => {
  const own = { head: '<meta property="og:site_name" content="CAIS">' };
  expect(authorsOf({ ...own, byline: '<p class="author">Ana Moura Do CAIS, em Salvador</p>' }, 'pt')).toBe('Ana Moura');
  expect(signedBy('Heitor Prado Colaboração para o CAIS, em Valença', 'pt')).toBe('Heitor Prado');
  expect(signedBy('<b>Carla Benítez</b> <i>Especial para Paraná Diario</i>', 'es')).toBe('Carla Benítez');
  expect(signedBy('Von Elif Kaymak, NKR, und Jonas Pohl, SRB Potsdam', 'de')).toBe('Elif Kaymak; Jonas Pohl');
  expect(signedBy('By LIM Wei and Park Min-jae')).toBe('LIM Wei; Park Min-jae');
});

test('who made a film’s report signs, who cut it does not', () => {
  expect(signedBy('Servizio di Anna Ferri, montaggio di Luca Neri', 'it')).toBe('Anna Ferri');
});

test('who compiled a page in two letters is nobody in the markup either', () => {
  const author = (name: string) =>
    authorsOf({
      head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"${name}"}}</script>`,
    });
  expect(author('oprac. JB')).toBe('');
  expect(author('danah boyd')).toBe('danah boyd');
});

test('a trade in small letters before the second name', () => {
  expect(signedBy('By Lauren Rook and state political reporter Jano Fell')).toBe('Lauren Rook; Jano Fell');
  expect(signedBy('By Lauren Rook and their friends')).toBe('Lauren Rook');
});

test('a paper behind a dash, and the outlet’s office in a place', () => {
  const line = (text: string) => authorsOf({ head: '<meta property="og:site_name" content="ABN News">', byline: `<p>${text}</p>` });
  expect(line('TAMA KERERU - Western Plains Times')).toBe('Tama Kereru');
  expect(line('Tama Kereru - Reuters')).toBe('');
  expect(line('ABN Riverland')).toBe('');
  expect(line('Aba Riverland')).toBe('Aba Riverland');
});

test('trades that are one word with their desk, and other tongues’ desks before a trade', () => {
  const runs = (words: string, lang: string) => [signedBy(`Jana Hafen ${words}`, lang), signedBy(`<p>Jana Hafen</p><p>${words}</p>`, lang)];
  const trades: [string, string][] = [
    ['Gerichtsreporterin', 'de'],
    ['Leitender Redakteur', 'de'],
    ['Leiterin Lokalredaktion Nord', 'de'],
    ['Inrikesreporter', 'sv'],
    ['Politisk redaktør', 'da'],
    ['Kulttuuritoimittaja', 'fi'],
    ['Politiek verslaggever', 'nl'],
    ['Grand reporter', 'fr'],
    ['Enviada especial', 'es'],
  ];
  for (const [trade, lang] of trades) expect([trade, ...runs(trade, lang)]).toEqual([trade, 'Jana Hafen', 'Jana Hafen']);
  expect(signedBy('Pierre Grand', 'fr')).toBe('Pierre Grand');
});

test('two linked names, each with an office behind it', () => {
  const link = (name: string) => `<a href="/authors/${name.toLowerCase().replace(' ', '-')}">${name}</a>`;
  expect(signedBy(`${link('Martha Lunn')} <i>Environment Correspondent</i> ${link('Ivor Teal')} <i>Data Reporter</i>`)).toBe(
    'Martha Lunn; Ivor Teal',
  );
  expect(signedBy(`Authors ${link('Martha Lunn')} Editor ${link('Ivor Teal')}`)).toBe('Martha Lunn');
  expect(signedBy(`${link('Martha Lunn')} on why ${link('Ivor Teal')} left`)).not.toContain('Ivor Teal left');
});
