import type { Condition } from '../model.ts';
import { type PhraseList, phraseList } from './phrase-list.ts';
import { WITHOUT_GAIN } from './reuse-words.ts';

/** What a page asks in return, in the order in which it is listed, with the words that ask it. */
const conditions: [Condition, PhraseList][] = [
  [
    'credit-author',
    phraseList(
      "byline|credit the author|credit the writer|credit the reporter|credit the journalist|credit to the author|credit our author|name the author|name of the author|author’s name|author's name|authors' names|attribution to the author|attribute the author|acknowledge the author|mention the author|author must be credited|author is credited|author and source|author and publication|author(s) are credited|author(s) or licensor are credited|namensnennung|nennung des autors|nennung der autor|autorenname|autorennennung|autor und quelle|citer l’auteur|citer l'auteur|citant l’auteur|l’auteur et la source|cite al autor|citar al autor|citando al autor|autor y la fuente|autor y fuente|cite o autor|citar o autor|autor e a fonte|e o autor|autor e fonte|autore e fonte|l’autore e la fonte|auteur en bron|nom de l’auteur|nom de l'auteur|nombre del autor|mención del autor|nome do autor|nome dell’autore|автор|作者|著者",
    ),
  ],
  [
    'credit-source',
    phraseList(
      'citazione|citand|citad|mención|mentionn|mencion|credit |credit.|credited|credits|source|attribut|cite us|acknowledg|quelle|fuente|fonte|bronvermelding|källa|kilde|źródł|zdroj|forrás|sursa|sursei|izvor|извор|источник|ссылк|джерел|посилан|първоизточник|πηγή|kaynak|المصدر|منبع|מקור|sumber|nguồn|lähde|lähtee|allik|avot|šaltin|heimild|burim|წყარო|աղբյուր|स्रोत|সূত্র|ที่มา|ماخذ|出处|出處|来源|來源|出典|출처|namensnennung|el origen|la procedencia|згад|упомин|引用元',
    ),
  ],
  [
    'state-copyright',
    phraseList(
      'copyright are|copyright is acknow|copyright must|copyright and source|copyright line|copyright notice|copyright information|source and copyright|include copyright|include the copyright|retain copyright|retain the copyright|state the copyright|copyrightvermerk|mention du copyright',
    ),
  ],
  [
    'link-to-original',
    phraseList(
      'link back|links back|link to|links to|linking to|linked to|link it back|hyperlink|back-link|backlink|direct link|link must|verlink|link auf|link zu|linksetzung|enlace|enlazando|enlazar|link activ|lien vers|lien actif|hyperlien|link attivo|link ativo|link para|гиперссыл|гіперпосил|активная ссылка|активной ссылк|активную ссылк|прямая ссылка|индексируемая ссылка|обратная ссылка|ссылка на данный сайт|ссылка на сайт|ссылка на наш сайт|исходную ссылку|ссылку на сайт|ссылки на сайт|odkaz na|odnośnik|σύνδεσμο|链接|原文连接|連結|リンク|링크|link naar|link do |linku |linkiem|linkkel|link către|un link|um link|a link|and link|länk till|lenke til|link til|linkki|رابط|لینک|bağlantı',
    ),
  ],
  ['noncommercial', phraseList(`${WITHOUT_GAIN}|resell`)],
  [
    'no-changes',
    phraseList(
      "don’t change|don't change|don’t edit|don't edit|não seja alterad|nicht verändert|ne pas la modifier|ne pas le modifier|can’t edit|can't edit|not edit|not be edited|not alter|not be altered|can’t change|can't change|not change|not be changed|not modify|not be modified|without changes|without alteration|without modif|without editing|no changes|no edits|no alterations|not rewrite|not be rewritten|unaltered|unedited|unchanged|unmodified|verbatim|in its entirety|in their entirety|in whole|in full|unverändert|sans modif|sin modific|sem alterações|sem modific|senza modif|bez zmian|без изменени|不得修改|改変",
    ),
  ],
  ['share-alike', phraseList('share alike|share-alike|sharealike|same licen|gleichen bedingungen|mêmes conditions|相同方式')],
  [
    'keep-tracking-code',
    phraseList(
      'tracking code|tracking pixel|tracking script|tracking tag|page counter|page-counter|pageview counter|page view counter|pixel code|pixel tag|analytics code|analytics tag|counter code|republish code|republication code|republication pixel|our pixel|our analytics|this pixel|this code|the code|html code',
    ),
  ],
  [
    'notify',
    phraseList(
      'send a copy|send us a copy| a copy to |let us know|tell us:|tell us at|tell us if|notify us|inform us|send us a|send us the|email us when|e-mail us when|email us a|tell us when|tell us where|belegexemplar|benachrichtig|informieren sie uns|avísenos|avisarnos|уведом',
    ),
  ],
];

/** The conditions that a sentence names (in lower case), in the vocabulary's order. */
export function conditionsIn(lower: string): Condition[] {
  const asWhole = lower.replace(IN_WHOLE_OR_PART, ' ');
  return conditions.filter(([, words]) => words.isIn(asWhole)).map(([condition]) => condition);
}

/** What leaves it to the reader how much to take asks for nothing. */
const IN_WHOLE_OR_PART = /\bin (?:whole|full) or (?:in )?part|\bin part or (?:in )?(?:whole|full)/g;

/** Conditions in the order of the vocabulary, each once. */
export function orderConditions(present: Iterable<Condition>): Condition[] {
  const wanted = new Set(present);
  return conditions.map(([condition]) => condition).filter((condition) => wanted.has(condition));
}
