import { describe, expect, test } from 'vitest';
import { articleWith, prose } from '../page.test-support.ts';
import { readDisclaimer } from './disclaimer.ts';

const read = (foot: string) => readDisclaimer(articleWith({ foot })).map((finding) => finding.scope);

test.each([
  'Disclaimer: The contents of this article are of sole responsibility of the author(s).',
  'The views and opinions expressed in this commentary are those of the author and do not reflect the position of Harbour Post.',
  'Dieser Beitrag gibt die Meinung des Autors wieder, nicht notwendigerweise die der Redaktion.',
  'Les opinions exprimées dans cet article n’engagent que leur auteur.',
  'Мнение редакции может не совпадать с мнением автора.',
  '本文内容不代表本网观点，不构成投资建议。',
])('%s', (sentence) => {
  expect(read(`<p>${sentence}</p>`)).toEqual(['article']);
});

test('a disclaimer of readers’ comments is the site’s', () => {
  expect(read('<p>The opinions expressed in reader comments are those of the author only.</p>')).toEqual(['site']);
});

test('a bare heading and an article’s own words are none', () => {
  expect(read('<p>Disclaimer</p>')).toEqual([]);
  const story =
    '<p>The harbour master said he was not responsible for the flood, and that the views of the council do not reflect his own.</p>';
  expect(readDisclaimer(articleWith({ body: `${prose}${story}${prose}` }))).toEqual([]);
});

describe('closing lines that say whose the views are, or who answers for what', () => {
  test.each([
    ['en', "The views expressed in this article are the author's alone."],
    ['en', 'Views expressed are personal.'],
    ['de', 'Die in diesem Beitrag geäußerten Meinungen sind die des Autors.'],
    ['de', 'Der Beitrag spiegelt nicht die Ansicht der Redaktion wider.'],
    ['fr', "Les propos tenus n'engagent que leur auteur."],
    ['fr', 'Les opinions exprimées dans cet article sont celles de leurs auteurs.'],
    ['es', 'Las opiniones vertidas en este artículo son responsabilidad exclusiva de su autor.'],
    ['es', 'Las opiniones expresadas aquí son del autor y no reflejan la línea editorial.'],
    ['pt', 'As opiniões expressas neste texto são de responsabilidade do autor.'],
    ['pt', 'Este texto não representa, necessariamente, a opinião do jornal.'],
    ['it', "Le opinioni espresse in questo articolo sono dell'autore."],
    ['it', 'La redazione non si assume alcuna responsabilità per il contenuto dei commenti.'],
    ['nl', 'De mening van de auteur is niet per se die van de redactie.'],
    ['nl', 'De redactie is niet verantwoordelijk voor de inhoud van reacties.'],
    ['sv', 'Åsikterna som uttrycks i texten är skribentens egna.'],
    ['sv', 'Redaktionen ansvarar inte för innehållet i kommentarerna.'],
    ['da', 'Dette debatindlæg er alene udtryk for skribentens holdning.'],
    ['da', 'Indlægget er udtryk for skribentens egen holdning.'],
    ['no', 'Dette er et debattinnlegg og gir uttrykk for skribentens egne meninger.'],
    ['no', 'Meningene i teksten står for skribentens regning.'],
    ['fi', 'Kirjoituksen mielipiteet ovat kirjoittajan omia.'],
    ['pl', 'Redakcja nie ponosi odpowiedzialności za treść komentarzy.'],
    ['pl', 'Opinie wyrażone w tekście są opiniami autora i nie muszą odzwierciedlać stanowiska redakcji.'],
    ['cs', 'Názory autora se nemusí shodovat s názory redakce.'],
    ['cs', 'Redakce nenese odpovědnost za obsah komentářů.'],
    ['sk', 'Názory autora sa nemusia zhodovať s názormi redakcie.'],
    ['hu', 'A cikkben megjelent vélemények nem feltétlenül tükrözik a szerkesztőség álláspontját.'],
    ['hu', 'A szerkesztőség nem vállal felelősséget a hozzászólások tartalmáért.'],
    ['ro', 'Opiniile exprimate aparțin autorului și nu reflectă poziția redacției.'],
    ['ro', 'Redacția nu își asumă responsabilitatea pentru conținutul comentariilor.'],
    ['sr', 'Ставови изнети у тексту не одражавају нужно став редакције.'],
    ['hr', 'Stavovi izneseni u tekstu isključivo su autorovi i ne odražavaju nužno stajalište redakcije.'],
    ['hr', 'Redakcija ne odgovara za sadržaj komentara.'],
    ['ru', 'Мнение автора может не совпадать с мнением редакции.'],
    ['ru', 'Мнение редакции может не совпадать с мнением авторов публикаций.'],
    ['uk', 'Думка автора може не збігатися з позицією редакції.'],
    ['uk', 'Редакція не несе відповідальності за зміст коментарів.'],
    ['bg', 'Мнението на автора може да не съвпада с мнението на редакцията.'],
    ['bg', 'Редакцията не носи отговорност за коментарите на читателите.'],
    ['el', 'Οι απόψεις που εκφράζονται στο άρθρο απηχούν τις προσωπικές θέσεις του συγγραφέα.'],
    [
      'el',
      "Τα άρθρα που δημοσιεύονται εκφράζουν τον/την συντάκτη/τριά τους και οι θέσεις δεν συμπίπτουν κατ' ανάγκην με την άποψη της σελίδας.",
    ],
    ['tr', 'Yazıda yer alan görüşler yazarın kendisine aittir.'],
    ['tr', 'Yorumlardan yorumu yazan kişi sorumludur.'],
    ['ar', 'الآراء الواردة في هذا المقال تعبر عن رأي كاتبها.'],
    ['ar', 'المقالات المنشورة لا تعبر بالضرورة عن رأي الموقع.'],
    ['fa', 'دیدگاه‌های مطرح شده لزوماً نظر سایت نیست.'],
    ['fa', 'نظرات نویسنده لزوما بازتاب دیدگاه این رسانه نیست.'],
    ['he', 'הדעות המובעות בטור הן של הכותב בלבד.'],
    ['he', 'האמור בכתבה אינו מייצג בהכרח את עמדת המערכת.'],
    ['hi', 'लेख में व्यक्त विचार लेखक के निजी विचार हैं।'],
    ['hi', 'ये लेखक के निजी विचार हैं।'],
    ['bn', 'প্রকাশিত লেখাটি লেখকের একান্তই নিজস্ব।'],
    ['bn', 'মন্তব্যের জন্য কর্তৃপক্ষ দায়ী নয়।'],
    ['id', 'Isi tulisan sepenuhnya menjadi tanggung jawab penulis.'],
    ['id', 'Artikel ini merupakan pendapat pribadi penulis dan tidak mencerminkan pandangan redaksi.'],
    ['vi', 'Bài viết thể hiện quan điểm riêng của tác giả.'],
    ['vi', 'Bài viết không nhất thiết phản ánh quan điểm của tòa soạn.'],
    ['th', 'ความคิดเห็นเป็นของผู้เขียนและไม่จำเป็นต้องสอดคล้องกับกองบรรณาธิการ'],
    ['zh', '本文仅代表作者个人观点，与本网站无关。'],
    ['zh', '以上内容仅供参考，不构成投资建议。'],
    ['ja', '本記事の内容は筆者個人の見解です。'],
    ['ja', 'この記事は筆者の個人的な意見であり、編集部の見解ではありません。'],
    ['ko', '이 칼럼은 필자의 개인적인 의견이며 본지의 편집 방향과 다를 수 있습니다.'],
    ['ko', '외부 필진의 글은 본지의 편집방향과 일치하지 않을 수 있습니다.'],
  ])('%s: %s', (lang, sentence) => {
    const page = articleWith({ body: `${prose}<p>${sentence}</p>` }, { lang });
    expect(readDisclaimer(page).length).toBeGreaterThan(0);
  });
});

test.each([
  'He said the newspaper would not be responsible for the debts of its owner.',
  'The mayor is responsible for the harbour, not the county.',
  'Für den Inhalt der Flasche war der Händler verantwortlich.',
  'Ответственность за ремонт несёт город, сказал мэр.',
  '新しい制度は市民の意見を反映していないと彼は述べた。',
  'Her views on the harbour changed over the years.',
])('a closing sentence of the news is none: %s', (sentence) => {
  expect(readDisclaimer(articleWith({ body: `${prose}<p>${sentence}</p>` }))).toEqual([]);
});
