import { once } from '../once.ts';
import { phraseList } from '../rights/phrase-list.ts';
import { mostTelling, type Stems, stemsOf } from './notices/frame-stems.ts';

/** How a tail is worded: `joins` stands between the post and the site, `closes` behind the site where the verb ends the sentence. */
export interface RssTail {
  joins: string;
  closes?: string;
}

/**
 * The line that WordPress feeds carry at the end of each post ("The post ▢ appeared first on ▢."), as Yoast and WordPress translate it, by language. */
export const rssTails: readonly RssTail[] = [
  {
    joins: 'appeared first on|first appeared on|was first published on',
  },
  {
    joins: '(?:erschien zuerst|erschien erstmals|ist zuerst erschienen)(?: (?:auf|bei|in|im|unter))?(?: Blog)?',
  },
  {
    joins: "est apparu en premier (?:sur|dans)|est d[’']abord apparu sur",
  },
  {
    joins: '(?:se publicó|apareció|aparece|fue publicad[oa]|es publicad[oa])(?: por)? (?:primero|primera vez|originalmente) en',
  },
  {
    joins: 'proviene da|(?:sembra essere il|è apparso per|è stato pubblicato per) primo su',
  },
  {
    joins:
      '(?:apareceu primeiro|aparece primeiro|foi publicado primeiro|aparece em primeiro lugar|apareceu pela primeira vez) (?:em|no|na)|é original de',
  },
  { joins: 'verscheen (?:eerst|als eerste) op|komt van' },
  {
    joins: 'pochodzi z serwisu|pojawił się po ?raz pierwszy w|po raz pierwszy pojawił się|pochodzi z|pierwszy raz ukazał się na',
  },
  {
    joins: 'появились сначала на|впервые появил[аои]с[ья](?: на)?|сначала появил[аои]с[ья] на|появил[аои]с[ья] сначала на',
  },
  {
    joins: "спершу (?:з[’']явився|зʼявився|з[’']явилася) на|вперше з[’']явив?(?:ся|лася) на",
  },
  {
    joins: '(?:dök först upp|publicerades först|visades först|först visades) (?:på|hos)',
  },
  {
    joins: '(?:blev først udgivet|vises først|dukkede først op|blev først vist|udkom først) på',
  },
  {
    joins: '(?:dukket først opp|ble først publisert|sto først|ble publisert først) (?:på|hos)',
  },
  {
    joins: '(?:julkaistiin|ilmestyi|julkaistu) ensimmäise(?:nä|n kerran)',
    closes: '(?:ssa|ssä|lla|llä)?',
  },
  {
    joins: '(?:se nejdříve objevil|pochází z|byl nejprve publikován)(?: na| z)?',
  },
  {
    joins: '(?:zobrazený najskôr|je zobrazený ako prvý na|bol zverejnený ako prvý na|sa zobrazil najskôr|pochádza z)(?: na)?',
  },
  {
    joins: '(?:bejegyzés |cikk )?(?:először (?:itt jelent meg|a|az|jelent meg(?: itt)?):?)',
    closes: '(?:-[eoö]n)?(?: jelent meg)?',
  },
  {
    joins: 'apare prima dată (?:în|pe)|a apărut prima dată (?:în|pe)|apare mai întâi (?:în|pe)',
  },
  {
    joins: '(?:yazısı|makalesi|gönderisi)? ?ilk (?:önce|olarak)',
    closes: "(?: üzerinde|[’'][dt][ae])? (?:ortaya çıktı|yayınlandı|göründü)",
  },
  {
    joins: '(?:εμφανίστηκε πρώτα|δημοσιεύτηκε πρώτα|πρωτοεμφανίστηκε) (?:στο|στην|στη|στον|σε)',
  },
  { joins: '(?:(?:הופיע|פורסם) לראשונה|הופיע ראשון) (?:באתר|ב-?)' },
  {
    joins: 'أولاً على|أولًا على|أولا على',
  },
  {
    joins: '(?:برای )?(?:اولین بار|نخستین بار|ابتدا) (?:در|به)',
    closes: '(?: پدیدار شد| منتشر شد| ظاهر شد)?',
  },
  {
    joins: '(?:は)(?:最初に)?',
    closes: '(?:に最初に表示されました|の最初に登場しました|に最初に登場しました)',
  },
  { joins: '(?:最先|首先|最早)(?:出现|发表|發表|出現|刊登|刊于)(?:在|于|於)' },
  { joins: '(?:이|은|가|는) ', closes: '에 (?:처음 등장|먼저|처음으로 나타|처음 나타)' },
  {
    joins: '(?:đã )?xuất hiện đầu tiên (?:vào ngày|trên|tại)',
  },
  {
    joins: '(?:pertama kali (?:tampil|muncul|ditampilkan|terbit)|tampil pertama kali) (?:pada|di)',
  },
  { joins: 'се появи за пръв път (?:на|в)|е публикувана за първи път (?:на|в)' },
  {
    joins:
      '(?:se prvo pojavio|se pojavio prvi puta?|pojavio se prvo|pojavio se prvi put|je prvi put objavljen|се прво појавио|се појавио први пут)(?:l[ao])? (?:na|u|на)',
  },
  { joins: '(?:se je pojavil[ao]? (?:najprej|prvič)|je bil[ao]? najprej objavljen[ao]?) na' },
  { joins: '(?:pirmiausia|pirmą kartą) (?:pasirodė|paskelbtas)' },
  { joins: '(?:vispirms|pirmo reizi) (?:parādījās|publicēts)' },
  {
    joins: '(?:ilmus|avaldati) (?:esmalt |esimesena |kõigepealt )?',
  },
  {
    joins: 'ha aparegut primer a|es va publicar primer a|apareix primer a',
  },
  { joins: 'ปรากฏครั้งแรกบน' },
  { joins: 'पहली बार|सबसे पहले', closes: '(?: पर)? (?:दिखाई दिया|प्रकाशित)' },
];

const cue = once(() => phraseList(rssTails.flatMap(stemsOfTail).join('|')));

/** Whether a text, in lower case, holds words of some tail: without them none is sought. */
export function mayHoldTail(lower: string): boolean {
  return cue().isIn(lower);
}

/** Words of which every match of a tail holds one. */
export function stemsOfTail({ joins, closes = '' }: RssTail): Stems {
  return mostTelling([`(?:${joins})`, closes].flatMap((source) => stemsOf(source, () => null))) ?? [];
}
