import { expect, test } from 'vitest';
import { readLooseNotice } from '../../evidence/loose-notice.ts';
import { readRepublicationNotice } from '../../evidence/republication-notice.ts';
import { articleWith } from '../../page.test-support.ts';

const named = (foot: string, lang = 'en') => {
  const page = articleWith({ foot: `<p>${foot}</p>` }, { lang, head: '<meta property="og:title" content="What eels know">' });
  return [...readRepublicationNotice(page), ...readLooseNotice(page)].flatMap(({ says }) =>
    says.about === 'origin' ? (says.publisher?.name ?? []) : [],
  );
};

test.each([
  ['en', 'Ada Winter’s essay “The Weir” first appeared in Tide Watch and was adapted for the stage.'],
  ['es', 'Ana Olmo es escritora. Su relato «La presa» se publicó originalmente en La Linterna.'],
  ['pl', 'Ada Zima jest pisarką. Jej esej „Jaz” ukazał się pierwotnie w „Latarni”.'],
  ['de', 'Das Interview erschien zuerst in der „Laterne“, und der Minister hat kein Wort zurückgenommen.'],
  ['de', 'Der Bericht erschien zuerst in der „Laterne“; die Stadt hat ihn nicht dementiert.'],
  ['fr', 'L’essai a d’abord été publié dans La Lanterne, avant d’être repris par le site.'],
  ['en', 'The story was first reported by Tide Watch and has been confirmed by this newsroom.'],
  ['en', 'As first reported by Tide Watch, the chairman had offered to stay on.'],
  ['en', 'Tide Watch first published the letter, which was obtained under the records law.'],
  ['en', 'Originally published in Tide Watch, it is worth every minute of your Sunday.'],
  ['es', 'Publicado originalmente en La Linterna, vale cada minuto.'],
  ['en', 'Armel Guinn: Marsh Light. Quay Press, 240 pp. First published by Quay Press in 1962.'],
  ['nl', 'De stuw, Ada Winter. Voor het eerst verschenen in 1962 bij Uitgeverij De Kade.'],
  ['en', 'The photograph was originally published in Tide Watch.'],
  ['en', 'Read the original ruling at <a href="https://court.test/rulings/2024-05-04471">the court’s site</a>.'],
  ['en', 'An earlier version of this article misstated where the study was published. It was first published in Tide Watch.'],
  ['de', 'Dieser Text ist eine Antwort auf einen Beitrag, der am 3. Mai in der „Laterne“ erschienen ist.'],
  ['ja', 'この記事は灯台新聞に掲載された記事への反論である。'],
  ['sv', 'Artikeln har senare återpublicerats i Fyren.'],
  ['fr', 'Cet article a été repris par La Lanterne.'],
  ['en', 'First published in Tide Watch between 2011 and 2019, the nine essays are gathered here for the first time.'],
  ['ja', '初出：『灯台』1987年5月号～1989年3月号'],
  ['it', 'Il tribunale ha accertato che l’articolo era apparso per la prima volta su La Lanterna.'],
  ['sv', 'Rätten fann att texten först publicerades i Fyren.'],
  ['en', 'We republish articles from Tide Watch every Friday.'],
  ['en', 'Ada Winter is a retired columnist for the Harbour Ledger, where “Porch Talk” first ran in 1988.'],
  ['en', 'The map was originally published in Tide Watch.'],
  ['en', 'The code in this article was adapted from the <a href="https://gullsoft.test/winch-samples">Winch sample</a>.'],
  ['en', 'This article was adapted from my talk at the <a href="https://piermeet.test/">Pier meetup</a>.'],
  ['en', 'This post is adapted from a <a href="https://gulls.test/status/1385">Gulls thread</a>.'],
  ['en', '<em>This essay originally appeared as a chapter in <a href="https://shop.test/dp/059">The Harbour Society</a>.</em>'],
  ['en', 'I originally posted the question on the Quay forums and nobody answered.'],
  ['en', 'Further reading: <a href="https://tide-watch.test/why">“Why eels sleep”</a>, originally published in Tide Watch.'],
  ['de', 'Eine englische Fassung dieses Beitrags ist bei <a href="https://tide-watch.test/quiet">Tide Watch</a> erschienen.'],
  ['en', 'A Korean translation of this post was published by <a href="https://gull-korea.test/quiet">Gull Korea</a>.'],
  ['en', 'A version of this article appeared on X and LinkedIn.'],
  ['en', 'This post was originally written for a presentation I gave to coworkers.'],
  ['it', 'Chi ripubblica questo articolo citi “La Lanterna”.'],
  ['fa', 'بازنشر این مطلب با ذکر منبع آزاد است.'],
  ['es', 'Si desea republicar este artículo, indique que fue publicado originalmente en La Linterna.'],
  ['uk', 'Передрук матеріалів лише з дозволу редакції «Маяк».'],
  ['zh', '本文譯自簡體中文版，內容如有出入，請以簡體中文版為準。'],
  ['it', 'La chiusa, tratto da La chiusa di Ada Inverno. Al cinema dal 12 settembre.'],
])('of another text it is told, not of this one (%s): %s', (lang, line) => {
  expect(named(line, lang)).toEqual([]);
});

test.each([
  ['en', 'Ada Winter’s essay “What eels know” first appeared in Tide Watch.', 'Tide Watch'],
  ['de', 'Der Artikel erschien zuerst in der „Laterne“ und wurde für uns leicht gekürzt.', 'Laterne'],
  ['de', 'Dieser Beitrag erschien zuerst in der „Laterne“ und wurde dort viel gelesen.', 'Laterne'],
  ['en', 'Originally published in Tide Watch, it is republished here with permission.', 'Tide Watch'],
  ['en', 'First published by Tide Watch in 1962.', 'Tide Watch'],
  ['en', 'This article was originally published by Tide Watch. It was amended on 5 June to correct a name.', 'Tide Watch'],
  ['fr', 'Ce texte a d’abord été publié dans La Lanterne avant d’être repris ici.', 'La Lanterne'],
  ['no', 'Artikkelen er publisert i samarbeid med Fyret Avis, og ble først publisert der.', 'Fyret Avis'],
  ['en', 'Please note that this article was originally published by Tide Watch.', 'Tide Watch'],
  ['ja', '初出：『灯台』1987年5月号', '灯台'],
  [
    'de',
    'Eine englische Fassung dieses Beitrags ist zuerst bei <a href="https://tide-watch.test/quiet">Tide Watch</a> erschienen.',
    'Tide Watch',
  ],
  ['en', 'In this article, originally published in Tide Watch, Ada Winter asks where they go.', 'Tide Watch'],
  ['en', 'An earlier version of this essay was first published by Tide Watch.', 'Tide Watch'],
])('and what says it of this one is heard (%s): %s', (lang, line, outlet) => {
  expect(named(line, lang)).toContain(outlet);
});
