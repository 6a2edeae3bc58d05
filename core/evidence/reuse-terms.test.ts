import { describe, expect, test } from 'vitest';
import { articleWith, prose } from '../page.test-support.ts';
import { readReuseTerms } from './reuse-terms.ts';

const read = (parts: Parameters<typeof articleWith>[0]) =>
  readReuseTerms(articleWith(parts)).map(({ says, signal }) =>
    says.about === 'terms' ? [signal, says.use, says.ruling, says.conditions.join(' ')].join(' | ') : '',
  );

test('a rule in the foot is the page’s own', () => {
  expect(read({ foot: '<p>This material may not be published, broadcast, rewritten or redistributed.</p>' })).toEqual([
    'reuse-terms | any | forbidden | ',
  ]);
});

test('what is ticked in a form rules on nothing that may be done with texts', () => {
  const tick = 'Hozzájárulok, hogy a kiadó az általam közölt adatokat felhasználja.';
  expect(read({ after: `<form><fieldset><p>${tick}</p></fieldset></form>` })).toEqual([]);
  expect(read({ after: `<footer><form><p>No part of this site may be reproduced.</p></form></footer>` })).toEqual([]);
});

test('all rights reserved is a term of its own, weaker than a rule', () => {
  expect(read({ after: '<footer>© 2020 Harbour Post. All rights reserved.</footer>' })).toEqual([
    'all-rights-reserved | any | ask-first | ',
  ]);
  expect(read({ after: '<footer>© 2020 Harbour Post. Some rights reserved.</footer>' })).toEqual([]);
});

test('a programme lists its conditions below its permission', () => {
  const after =
    '<section class="republish"><p>You can republish our stories for free.</p><ul><li>You must credit the author and Harbour Post.</li><li>Please don’t edit: you can’t edit our stories.</li><li>You must include our tracking code.</li></ul></section>';
  expect(read({ after })).toEqual([
    'reuse-terms | any | permitted | ',
    'reuse-terms | any | permitted-with-conditions | credit-author credit-source',
    'reuse-terms | any | permitted-with-conditions | no-changes',
    'reuse-terms | any | permitted-with-conditions | keep-tracking-code',
  ]);
});

test('what an article reports of others’ rules is none', () => {
  const story =
    '<p>The archive said that copying without permission is prohibited and that reproduction of the maps is a crime under the harbour act of 1911.</p>';
  expect(read({ body: `${prose}${story}${prose}` })).toEqual([]);
});

describe('rules on reuse that close the text', () => {
  test.each([
    ['en', 'No part of this publication may be reproduced in any form without the prior permission of the publisher.'],
    ['en', 'You may republish this article free of charge provided you credit the Harbour Post and link to the original.'],
    ['de', 'Nachdruck verboten.'],
    ['de', 'Nachdruck, auch auszugsweise, nur mit schriftlicher Genehmigung der Redaktion.'],
    ['fr', 'Reproduction interdite.'],
    ['fr', "Toute reproduction, même partielle, est interdite sans l'accord de l'éditeur."],
    ['es', 'Prohibida la reproducción total o parcial.'],
    ['es', 'Se autoriza la reproducción citando la fuente.'],
    ['pt', 'É proibida a reprodução total ou parcial sem autorização.'],
    ['pt', 'A reprodução é permitida desde que citada a fonte.'],
    ['it', 'Vietata la riproduzione anche parziale.'],
    ['it', 'È consentita la riproduzione citando la fonte.'],
    ['nl', 'Niets uit deze uitgave mag worden overgenomen zonder toestemming van de uitgever.'],
    ['nl', 'Overname toegestaan mits met bronvermelding.'],
    ['sv', 'Det är förbjudet att kopiera texten utan tillstånd.'],
    ['sv', 'Citera oss gärna men ange källan.'],
    ['da', 'Kopiering er ikke tilladt uden skriftlig aftale.'],
    ['da', 'Artiklen må citeres med kildeangivelse.'],
    ['no', 'Det er ikke tillatt å kopiere innhold uten avtale.'],
    ['no', 'Innholdet er beskyttet etter åndsverkloven.'],
    ['fi', 'Sisällön kopioiminen on kielletty ilman lupaa.'],
    ['fi', 'Lainatessasi mainitse lähde.'],
    ['pl', 'Kopiowanie, rozpowszechnianie bez zgody wydawcy zabronione.'],
    ['pl', 'Przedruk dozwolony pod warunkiem podania źródła.'],
    ['cs', 'Přebírání obsahu bez souhlasu redakce je zakázáno.'],
    ['cs', 'Jakékoli užití obsahu včetně převzetí je bez souhlasu zapovězeno.'],
    ['sk', 'Kopírovanie obsahu bez súhlasu vydavateľa je zakázané.'],
    ['hu', 'A cikkek utánközlése csak a szerkesztőség engedélyével lehetséges.'],
    ['hu', 'Másolása csak a forrás megjelölésével engedélyezett.'],
    ['ro', 'Preluarea informațiilor se poate face doar cu citarea sursei.'],
    ['ro', 'Reproducerea integrală este interzisă fără acordul redacției.'],
    ['hr', 'Zabranjeno prenošenje sadržaja bez dopuštenja izdavača.'],
    ['sr', 'Преузимање текстова је дозвољено уз навођење извора.'],
    ['sl', 'Ponatis brez dovoljenja ni dovoljen.'],
    ['ru', 'Перепечатка без разрешения редакции запрещена.'],
    ['ru', 'Копирование материалов запрещено.'],
    ['uk', 'Передрук матеріалів лише за наявності гіперпосилання.'],
    ['uk', "У разі використання матеріалів посилання на сайт обов'язкове."],
    ['bg', 'Препечатването на материали е разрешено само с посочване на източника.'],
    ['bg', 'Използването на съдържанието без съгласието на издателя е забранено.'],
    ['el', 'Απαγορεύεται η αναδημοσίευση χωρίς γραπτή άδεια.'],
    ['el', 'Επιτρέπεται η αναδημοσίευση με αναφορά στην πηγή.'],
    ['tr', 'İzinsiz kopyalanamaz ve yayınlanamaz.'],
    ['tr', 'Kaynak gösterilmeden alıntı yapılamaz.'],
    ['ar', 'يمنع نسخ أو إعادة نشر المحتوى دون إذن خطي.'],
    ['ar', 'يسمح بإعادة النشر مع ذكر المصدر.'],
    ['fa', 'استفاده از مطالب با ذکر منبع آزاد است.'],
    ['fa', 'هرگونه کپی‌برداری بدون اجازه ممنوع است.'],
    ['he', 'אין להעתיק או לפרסם ללא אישור בכתב.'],
    ['he', 'השימוש בתכנים מותר תוך ציון המקור.'],
    ['hi', 'बिना अनुमति के सामग्री का पुनः प्रकाशन वर्जित है।'],
    ['hi', 'बिना लिखित अनुमति के इस सामग्री का उपयोग प्रतिबंधित है।'],
    ['bn', 'অনুমতি ছাড়া এই ওয়েবসাইটের কোনো লেখা ব্যবহার বেআইনি।'],
    ['id', 'Dilarang mengutip isi berita tanpa menyebutkan sumber.'],
    ['id', 'Dilarang menyalin atau memperbanyak tanpa izin tertulis dari redaksi.'],
    ['vi', 'Ghi rõ nguồn khi phát hành lại thông tin từ website này.'],
    ['vi', 'Không sao chép khi chưa được sự đồng ý bằng văn bản.'],
    ['th', 'ห้ามคัดลอกหรือเผยแพร่โดยไม่ได้รับอนุญาต'],
    ['zh', '未经授权禁止转载。'],
    ['zh', '转载请联系作者获得授权，并注明出处。'],
    ['ja', '記事・写真の無断転用を禁じます。'],
    ['ja', '許可なく複製・転載することを禁じます。'],
    ['ko', '무단 전재 및 재배포 금지'],
    ['ko', '기사 이용 문의'],
  ])('%s: %s', (lang, sentence) => {
    const page = articleWith({ body: `${prose}<p>${sentence}</p>` }, { lang });
    expect(readReuseTerms(page).length).toBeGreaterThan(0);
  });
});

test('the desk that sells reprints is to be asked', () => {
  expect(read({ after: '<footer><p>Order Article and Photo Reprints</p></footer>' })).toEqual(['rights-desk | any | ask-first | ']);
  expect(read({ after: '<footer><p>Republishing Guidelines</p></footer>' })).toEqual([]);
});

test.each([
  'The ministry said the copying of passports was prohibited.',
  'Das Gericht erklärte, der Nachdruck des Buches sei verboten.',
  'The use of drones over the harbour is forbidden without permission of the port.',
  'Die Nutzung des Stegs ist nur mit Genehmigung gestattet.',
])('a closing sentence of the news is no rule: %s', (sentence) => {
  expect(read({ body: `${prose}<p>${sentence}</p>` })).toEqual([]);
});

test('a rule on pictures alone is none on the text', () => {
  for (const rule of [
    'You cannot republish our photographs without specific permission.',
    'AP and Getty images may not be republished.',
    'Please do not use our pictures or illustrations without permission.',
  ])
    expect(read({ foot: `<p>${rule}</p>` }), rule).toEqual([]);
  for (const rule of ['No part of this site, including photographs, may be reproduced.', 'Articles and images may not be republished.'])
    expect(read({ foot: `<p>${rule}</p>` }), rule).toEqual(['reuse-terms | any | forbidden | ']);
  expect(read({ foot: '<p>Photographs on this site may not be used without the consent of the photographers.</p>' })).toEqual([]);
  expect(read({ foot: '<p>Photographs and articles may not be used without our consent.</p>' })).toEqual([
    'reuse-terms | any | ask-first | ',
  ]);
});

test('all rights are reserved to people too where machines are named', () => {
  expect(read({ after: '<footer><p>Alle Rechte vorbehalten, auch für Text- und Data-Mining</p></footer>' })).toEqual([
    'reuse-terms | text-and-data-mining | ask-first | ',
    'all-rights-reserved | any | ask-first | ',
  ]);
});

test('how the owner asks to be credited', () => {
  expect(read({ after: '<footer><p>Our content must be attributed as “Source: Department of Rivers”.</p></footer>' })).toEqual([
    'reuse-terms | any | permitted-with-conditions | credit-source',
  ]);
  expect(read({ foot: '<p>The panel was long attributed as a Vermeer.</p>' })).toEqual([]);
});

test('a programme goes on with its conditions in the same paragraph', () => {
  const foot = '<p>You are free to republish our stories. You have to credit us. You can’t edit our material. Read us every morning.</p>';
  expect(read({ foot })).toEqual([
    'reuse-terms | any | permitted | ',
    'reuse-terms | any | permitted-with-conditions | credit-source',
    'reuse-terms | any | permitted-with-conditions | no-changes',
  ]);
});

test('Dutch says "this" as French says "said"', () => {
  const foot = (words: string) => `<p>${words}</p>`;
  expect(read({ foot: foot('Overname van dit artikel is alleen toegestaan met toestemming van de redactie.') })).toEqual([
    'reuse-terms | any | ask-first | ',
  ]);
  expect(read({ foot: foot('La reproduction de l’article est interdite, a dit le juge.') })).toEqual([]);
});

test.each([
  'The Quay Lantern name and logo may not be used without permission.',
  'Illustration by Ada Winter, used with permission. Not to be reproduced.',
  '“Low Water”, a novel. All rights reserved. No part of the book may be reproduced without permission.',
  'Reproducido con autorización de la Revista Litoral.',
])('a rule on something else, or leave that this page was given, is none on the text: %s', (words) => {
  expect(read({ foot: `<p>${words}</p>` })).toEqual([]);
});

test.each([
  '“The Quay Lantern” is a registered trademark of Lowmere Media Inc. All rights reserved.',
  'Newsletter · Podcast · Photos · © 2024 Lowmere Media Inc. All rights reserved.',
])('a site’s foot reserves its rights beside its mark and its offers: %s', (words) => {
  expect(read({ after: `<footer><p>${words}</p></footer>` })).toEqual(['all-rights-reserved | any | ask-first | ']);
});

test('what a clause says of pictures is none of the text’s rules', () => {
  const words = 'You may republish our articles with credit; photographs may not be reused.';
  expect(read({ foot: `<p>${words}</p>` })).toEqual(['reuse-terms | any | permitted-with-conditions | credit-source']);
});
