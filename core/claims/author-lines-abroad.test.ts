import { expect, test } from 'vitest';
import { authorsOf, contributorsOf, type Parts } from './authors.test-support.ts';

const line = (html: string, head = ''): Parts => ({ byline: html, head });

test.each<[string, string, Parts, string]>([
  [
    'is',
    'skrifa',
    line('<div class="author"><b>Birna Jónsdóttir</b> og <b>Árni Pálsson</b> skrifa<i>3. maí 2024</i></div>'),
    'Birna Jónsdóttir; Árni Pálsson',
  ],
  ['is', 'Eftir', line('<p>Eftir Birnu Jónsdóttur</p>'), 'Birnu Jónsdóttur'],
  ['lb', 'Vum', line('<p>Vum Marc Weis</p>'), 'Marc Weis'],
  ['af', 'Deur', line('<p>Deur Jan Hawe</p>'), 'Jan Hawe'],
  ['cy', 'Gan', line('<p>Gan Eira Môr</p>'), 'Eira Môr'],
  ['sv', 'Na is a name outside of Swahili', line('<p class="author">Na Li</p>'), 'Na Li'],
  ['sw', 'Na', line('<p>Na Juma Bandari</p>'), 'Juma Bandari'],
  ['sq', 'Nga', line('<p>Nga Ana Hoxha</p>'), 'Ana Hoxha'],
  [
    'fr',
    'a place in brackets before the second name',
    line(
      '<p class="author">Par Jeanne Port (Lisbonne, correspondante) et Luc Rivet</p>',
      '<meta property="og:article:author" content="Jeanne Port">',
    ),
    'Jeanne Port; Luc Rivet',
  ],
  [
    'fi',
    "the outlet's letters",
    line('<p class="author">Aino Lahti HP, Timo Ranta HP</p>', '<meta property="og:site_name" content="Harbour Post">'),
    'Aino Lahti; Timo Ranta',
  ],
  [
    'es',
    'a blank without width before the place',
    line(
      '',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"Ada Puerto\u200bLisboa"}}</script>',
    ),
    'Ada Puerto',
  ],
  ['de', 'an agency before a stamp', line('<div><b>Ada Winter/SDA</b><b>Publiziert: 03.05.2024, 11:12</b></div>'), 'Ada Winter'],
  ['de', 'a bracket below the text', { foot: '<p>(Ada Winter, APA, 3.5.2024)</p>' }, 'Ada Winter'],
  [
    'pt',
    'a desk of the outlet beside its own',
    line('<p class="author">Por Ana Porto, Harbour SP</p>', '<meta property="og:site_name" content="Harbour">'),
    'Ana Porto',
  ],
  ['fi', 'an agency and its stamp in one piece', line('<div>Aino Lahti / STT Julkaistu 03.05.2024 klo 11:12</div>'), 'Aino Lahti'],
  ['id', 'Reporter', line('<p>Reporter Ani Samudra</p><p>Editor Budi Karang</p>'), 'Ani Samudra'],
  ['mk', 'Пишува', line('<p class="date">Објавено на 3 мај 2024, 11:12 Пишува: Ана Петровска</p>'), 'Ана Петровска'],
  ['az', 'Müəllif', line('<p>Müəllif: Aysel Dənizli</p>'), 'Aysel Dənizli'],
  [
    'ru',
    'a list below the text that names more than the markup',
    {
      head: '<meta name="author" content="Анна Морская">',
      foot: '<p class="authors">Анна Морская, Самара; Пётр Волнов</p>',
    },
    'Анна Морская; Пётр Волнов',
  ],
  ['ar', 'a place and a colon', line('<div class="byline">دبي: سارة البحر وأحمد المرسى</div>'), 'سارة البحر; أحمد المرسى'],
  ['fr', 'how often it was read', line('<div class="signature">Luc Rivet - Hier à 11:12 | Lu 1 254 fois</div>'), 'Luc Rivet'],
  [
    'tr',
    'a box above the headline',
    line('<div class="yazar"><a href="/yazarlar/deniz-aksu">Deniz Aksu</a><span>Tüm Yazıları</span></div>'),
    'Deniz Aksu',
  ],
  ['af', 'en', line('<p class="author">Deur Jan Hawe en Elna Strand</p>'), 'Jan Hawe; Elna Strand'],
  ['ur', 'اور', line('<p class="author">مریم دریا اور علی کوہ</p>'), 'مریم دریا; علی کوہ'],
  ['sr', 'a day of the week behind the name', line('<p class="date">Аутор: Ана Петровић петак, 03.05.2024. у 11:12</p>'), 'Ана Петровић'],
  ['es', 'a day that is a surname', line('<p class="author">Por Plácido Domingo, 3 de mayo de 2024</p>'), 'Plácido Domingo'],
  [
    'ar',
    'a place before the name',
    line('<div><span>بيروت - أحمد المرسى</span> <span>نشر في: ٣ أيار ٢٠٢٤ - ١١:١٢</span></div>'),
    'أحمد المرسى',
  ],
  [
    'tr',
    'a place in capitals and an agency before stamps',
    line('<div>Ayşe Deniz / ANKARA, (DHA) Oluşturulma Tarihi: Mayıs 03, 2024 11:12 Güncelleme Tarihi: Mayıs 05, 2024 09:00</div>'),
    'Ayşe Deniz',
  ],
  ['bn', 'a place in the next element', line('<div class="author"><b>রাশেদ সাগর</b><b>ঢাকা</b></div>'), 'রাশেদ সাগর'],
])('%s: %s', (lang, _, parts, authors) => expect(authorsOf(parts, lang)).toBe(authors));

test('a photographer is told by the trade behind the name', () => {
  const list = '<ul class="authors"><li>Marit Fjell <span>Journalist</span></li><li>Odd Hansen <span>Fotograf</span></li></ul>';
  expect(contributorsOf(line(list), 'nb')).toBe('Marit Fjell:person, Odd Hansen:photographer');
});

test('a photographer is told by the trade in the line below the name', () => {
  const list =
    '<address class="byline"><div>Mathilde Fjord</div><div>Journalist</div></address><address class="byline"><div>Jeppe Havn</div><div>Fotograf</div></address>';
  expect(contributorsOf(line(list), 'da')).toBe('Mathilde Fjord:person, Jeppe Havn:photographer');
});

test.each<[string, string, Parts]>([
  ['de', 'who took a picture', line('<div>Ada Winter/SDA</div>')],
  ['fr', 'a reading time', line('<p class="date">Temps de Lecture 3 min.</p>')],
  ['hi', 'a bureau', line('<div class="author">मेल टुडे ब्यूरो</div>')],
  ['ur', 'a web desk', line('<div class="author">ویب ڈیسک</div>')],
  ['ar', 'a subject without a date', line('<div>رياضة - ليونيل ميسي</div>')],
])('%s: %s names no author', (lang, _, parts) => expect(authorsOf(parts, lang)).toBe(''));

test.each<[string, string, Parts, string]>([
  [
    'sv',
    'below a standfirst that reads as a paragraph',
    line(
      '<div>Sextio hushåll får klara sig med svävaren. Trafikverket skyller på snön, öborna på Trafikverket.</div><div class="authors"><div><span class="author__name">Elin Sjö</span><span>Reporter</span></div><div><span class="author__name">Mats Ek</span><span>Foto</span></div></div>',
    ),
    'Elin Sjö:person, Mats Ek:photographer',
  ],
  [
    'fa',
    'an office on a line of its own',
    line('<div class="author"><p>سارا کاویانی</p><p>دبیر گروه محیط‌زیست</p></div>'),
    'سارا کاویانی:person',
  ],
  ['th', 'story and pictures', line('<p>เรื่อง: ชลธิชา พงษ์ดี</p><p>ภาพ: ณัฐวุฒิ แสงทอง</p>'), 'ชลธิชา พงษ์ดี:person, ณัฐวุฒิ แสงทอง:photographer'],
])('%s, each in their part: %s', (lang, _, parts, expected) => {
  expect(contributorsOf(parts, lang)).toBe(expected);
});
