import { expect, test } from 'vitest';
import { pageWith } from '../page.test-support.ts';

const languageOf = (text: string, lang = '') => pageWith(`<h1>—</h1><p>${text}</p><p>${text}</p>`, { lang }).language;

const SENTENCES: [string, string][] = [
  ['en', 'The keeper of the light said that the wall was built with stones from the quarry and that nobody had paid for it.'],
  ['de', 'Der Wärter sagte, dass die Mauer nicht von der Stadt gebaut wurde und das Geld für den Turm auf eine Spende zurückgeht.'],
  [
    'fr',
    'Le gardien dit que les pierres sont dans une grange et que des voisins, qui est bien surpris, est venu avec une lampe pour les voir.',
  ],
  ['pl', 'Latarnik powiedział, że mur nie jest gotowy i że pieniądze na remont nie przyjdą przez zimę, ale to się jeszcze zmieni do maja.'],
  [
    'vi',
    'Người gác đèn nói rằng bức tường không được xây trong mùa mưa và các phiến đá của làng là của những người thợ cũ, với một số ít tiền cho công.',
  ],
  [
    'ru',
    'Смотритель сказал, что стену не построили и что деньги на ремонт не пришли из города, но это для него как новость, и он по ней не плачет.',
  ],
  [
    'uk',
    'Доглядач маяка розповів, що мур досі не добудували, бо гроші з її фонду до села не дійшли, а каміння лежить під снігом уже третю зиму.',
  ],
  ['be', 'Вартаўнік сказаў, што мур яшчэ не дабудавалі, бо грошы ў вёску не дайшлі, а камяні ляжаць пад снегам ужо трэцюю зіму запар.'],
  ['ja', '灯台の守りは、石の壁がまだできていないと話し、村の人たちは来年の春までに直してほしいと役場に伝えたという。'],
  ['zh', '灯塔看守人说，石墙还没有修好，村民希望明年春天之前能够完工，县里已经答应拨款，但是工程队还没有进场，材料也没有运到码头上来。'],
];

test.each(SENTENCES)('a page that declares no language is in the one that its text is in: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test('what the page declares holds', () => {
  expect(languageOf('The keeper of the light said that the wall was built with stones from the quarry.', 'ga')).toBe('ga');
});

test('a short text and a list of names tell no language', () => {
  expect(languageOf('The wall of the pier.')).toBeNull();
  expect(
    languageOf(
      'Ada Winter, Boris Lund, Jana Hafen, Kosta Limani, Lin Gang, Mia Kai, Nils Hamn, Olga Pristan, Pia Molo, Rosa Porto, Tal Fels.',
    ),
  ).toBeNull();
});

test('English that a template declares gives way to a text in another language, and no other does', () => {
  const [, german = ''] = SENTENCES[1] ?? [];
  const [, english = ''] = SENTENCES[0] ?? [];
  expect(languageOf(german, 'en-US')).toBe('de');
  expect(languageOf(english, 'en-GB')).toBe('en-GB');
  expect(languageOf(german, 'nl')).toBe('nl');
  expect(languageOf('Hafen', 'en')).toBe('en');
});
