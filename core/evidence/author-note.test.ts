import { expect, test } from 'vitest';
import { articleWith, prose } from '../page.test-support.ts';
import { readAuthorNote } from './author-note.ts';

const named = (foot: string, body = prose, lang = 'en') =>
  readAuthorNote(articleWith({ foot, body }, { lang })).flatMap(({ says }) =>
    says.about === 'author' ? says.parties.map(({ name }) => name) : [],
  );

test('a box about the author names who wrote it', () => {
  expect(named('<div class="author-box"><h4>About the author</h4><h3>Ada Winter</h3><p>She writes about the sea.</p></div>')).toEqual([
    'Ada Winter',
  ]);
  expect(named('<h4>Über die Autorin</h4><p>Ada Winter</p>')).toEqual(['Ada Winter']);
});

test('a Japanese box names who wrote it below its heading, its tabs nobody', () => {
  const boxed = (heading: string, below: string) =>
    named(`<div><h3>${heading}</h3>${below}<p>水辺を歩くライター。港町在住。</p></div>`, prose, 'ja');
  for (const heading of ['この記事を書いた人', 'この記事の著者', 'ライター紹介', '執筆者プロフィール'])
    expect(boxed(heading, '<p>佐藤健一</p>')).toEqual(['佐藤健一']);
  expect(boxed('この記事を書いた人', '<div>最新記事</div><p>佐藤健一</p>')).toEqual([]);
  expect(boxed('この記事を監修した人', '<p>佐藤健一</p>')).toEqual([]);
});

test('a box may open with the word of a byline', () => {
  expect(named('<div class="author-profile"><span>Von </span><strong>Ada Winter</strong></div>')).toEqual(['Ada Winter']);
  expect(named('<div class="author-profile"><strong>Foto: Ada Winter</strong></div>')).toEqual([]);
});

test('a note in italics says who the author is', () => {
  expect(named('<p><em>Ada Winter is a reporter in Lisbon.</em></p>')).toEqual(['Ada Winter']);
  expect(named('', `${prose}<p><i>Ada Winter ist Professorin für Meereskunde an der Universität von Lakeside.</i></p>`)).toEqual([
    'Ada Winter',
  ]);
});

test('a note tells who the author is behind a comma, or in bold where nothing else is', () => {
  expect(named('<p><em>Ada Winter, a retired captain, lives in Lisbon.</em></p>')).toEqual(['Ada Winter']);
  expect(named('<p><strong>Ada Winter</strong> is director of the Tide Institute.</p>')).toEqual(['Ada Winter']);
  expect(named('<p><b>Eve Stone</b> is the last of them.</p>', `<p><b>Max Rock</b> keeps the lamp.</p>${prose}`)).toEqual([]);
});

test('where the verb is left out a dash stands for it', () => {
  expect(named('<p><strong>Zofia Latarnik</strong> – historyk żeglugi, emerytowany inżynier.</p>')).toEqual(['Zofia Latarnik']);
  expect(named('<p><strong>Latarnia</strong> – najstarsza na wybrzeżu.</p>')).toEqual([]);
  expect(named('<p>Zofia Latarnik – historyk żeglugi, emerytowany inżynier.</p>')).toEqual([]);
});

test('whom an interview speaks to, in another case, did not write it', () => {
  const note = '<p><strong>Marta Latarnik</strong> – hydrolożka, profesor politechniki.</p>';
  const told = (lead: string) =>
    readAuthorNote(articleWith({ foot: note, byline: lead }, { lang: 'pl' })).flatMap(({ says }) =>
      says.about === 'author' ? says.parties : [],
    );
  expect(told('<p>Z prof. Martą Latarnik rozmawia Jan Port</p>')).toEqual([]);
  expect(told('<p>Z Martą Latarnikową rozmawia Jan Port</p>')).toEqual([]);
  expect(told('<p>9 czerwca 2022</p>')).toHaveLength(1);
});

test('the star of a Greek byline leads to who the author is', () => {
  expect(named('<p>*Ο Γιάννης Φάρος είναι συγγραφέας.</p>')).toEqual(['Γιάννης Φάρος']);
  expect(named('<p>Ο Γιάννης Φάρος είναι ο τελευταίος φαροφύλακας.</p>')).toEqual([]);
});

test('an outlet says of its reporters what they are and how they are reached', () => {
  expect(named('<p>Ada Winter is a staff writer. She can be reached at ada@harbour-post.test.</p>')).toEqual(['Ada Winter']);
  expect(named('<p>Reach reporter Ada Winter at ada@harbour-post.test.</p>')).toEqual(['Ada Winter']);
  expect(named('<p>Eve Stone is a staff writer who will be missed.</p>')).toEqual([]);
  expect(named('<p>For more, contact Eve Stone at eve@harbour-post.test.</p>')).toEqual([]);
});

test('who can be reached at the page’s own house wrote it', () => {
  expect(named('<p><b>Anna Winter</b> can be reached at (555) 555-0100 or awinter@harbour-post.test.</p>')).toEqual(['Anna Winter']);
  expect(named('<p>E-mail Anna Winter at awinter@mail.harbour-post.test.</p>')).toEqual(['Anna Winter']);
  expect(named('<p>Anna Winter can be reached at awinter@county.test.</p>')).toEqual([]);
  expect(named('<p>Contact Anna Winter at 555-0100.</p>')).toEqual([]);
});

test('a name behind a dash signs', () => {
  expect(named('<p>— Ada Winter</p>')).toEqual(['Ada Winter']);
});

test('sentences, quotations and boxes about others sign nothing', () => {
  expect(named('<p>Eve Stone is a former mayor of the town.</p>')).toEqual([]);
  expect(named('<p>Eve Stone <em>is</em> a former mayor of the town.</p>')).toEqual([]);
  expect(named('<blockquote><p>— Eve Stone</p></blockquote>')).toEqual([]);
  expect(named('<h3>More stories</h3><p>— Eve Stone</p><p><em>Eve Stone is back with a new podcast.</em></p>')).toEqual([]);
  const portrait = prose.replace('</p>', ' “It holds”, says Eve Stone.</p>');
  expect(named('<p><em>Eve Stone is the mayor of the town.</em></p>', portrait)).toEqual([]);
  expect(named('<div class="comments"><p><em>Eve Stone is right.</em></p></div>')).toEqual([]);
});

test('a headline that opens or ends with a name signs, where the text does not speak of the person', () => {
  const titled = (headline: string, body = prose) =>
    readAuthorNote(articleWith({ headline, body })).flatMap(({ says }) =>
      says.about === 'author' ? says.parties.map(({ name }) => name) : [],
    );
  expect(titled('Mircea Lund: On the patience of clocks')).toEqual(['Mircea Lund']);
  expect(titled('Qui paie les digues ? par Harriet Lund')).toEqual(['Harriet Lund']);
  expect(titled('Mircea Lund: The wall will hold', `${prose}<p>Lund said so on Tuesday.</p>`)).toEqual([]);
  expect(titled('Harbour Wall: What holds it')).toEqual([]);
  expect(titled('A town run by Port Lydd')).toEqual([]);
});

test('the notice that blogs of engineers copy along names who wrote the text', () => {
  const named = (line: string) =>
    readAuthorNote(articleWith({ foot: `<p>${line}</p>` }, { lang: 'zh' })).flatMap(({ says }) =>
      says.about === 'author' ? says.parties.map(({ name }) => name) : [],
    );
  expect(named('版权声明：本文为CSDN博主「灯塔猫」的原创文章，遵循CC 4.0 BY-SA版权协议')).toEqual(['灯塔猫']);
  expect(named('版权声明：本文为博主原创文章，未经允许不得转载')).toEqual([]);
});

test('a name behind a dash signs the text before the credit of its picture too', () => {
  const signed = (behind: string) => named('', `${prose}<p>-- Ada Winter</p><p>${behind}</p>`);
  expect(signed('Photo: the wall in 2008. Credit: Boris Lund / Harbour Post')).toEqual(['Ada Winter']);
  expect(signed('The gates stay shut until the spring, said the harbour master.')).toEqual([]);
});

test('words of a byline before a name in bold, and who that is, sign the text', () => {
  const bio = (words: string) => named(`<footer><p>${words}</p></footer>`);
  expect(
    bio('Written by <strong>Ada Winter</strong> who lives and works in Lisbon building useful things. You should follow her.'),
  ).toEqual(['Ada Winter']);
  expect(bio('Written by <b>Ada Winter</b>, a captain who has kept the harbour lights of Lisbon for forty years by now.')).toEqual([
    'Ada Winter',
  ]);
  expect(bio('By <b>Ada Winter</b>, who kept the harbour lights of Lisbon, the town was told what had come of the boats.')).toEqual([]);
  expect(bio('Photos by <b>Ada Winter</b> who lives and works in Lisbon and has kept the harbour lights for forty years.')).toEqual([]);
  expect(bio('Written by Ada Winter who lives and works in Lisbon and has kept the harbour lights for forty years by now.')).toEqual([]);
});
