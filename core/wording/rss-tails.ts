import { phraseList } from '../rights/phrase-list.ts';

/** How a tail is worded: `joins` stands between the post and the site, `closes` behind the site where the verb ends the sentence. */
export interface RssTail {
  /** Words without which it can't stand in a text, divided by bars; the joining words themselves where it is left out. */
  cue?: string;
  joins: string;
  closes?: string;
}

/**
 * The line that WordPress feeds carry at the end of each post ("The post ▢ appeared first on ▢."), as Yoast and WordPress translate it, by language. */
export const rssTails: readonly RssTail[] = [
  { joins: 'appeared first on|first appeared on|was first published on|appeared originally on' },
  {
    cue: 'erschien zuerst|erschien erstmals|ist zuerst erschienen',
    joins: '(?:erschien zuerst|erschien erstmals|ist zuerst erschienen)(?: (?:auf|bei|in|im|unter))?(?: Blog)?',
  },
  {
    cue: 'est apparu en premier sur|abord apparu sur|est apparu en premier dans',
    joins: "est apparu en premier sur|est d[’']abord apparu sur|est apparu en premier dans",
  },
  {
    cue: 'se publicó|apareció|aparece|fue publicad|es publicad',
    joins: '(?:se publicó|apareció|aparece|fue publicad[oa]|es publicad[oa])(?: por)? (?:primero|primera vez|originalmente) en',
  },
  { joins: 'proviene da|sembra essere il primo su|è apparso per primo su|è stato pubblicato per primo su' },
  {
    cue: 'apareceu primeiro|aparece primeiro|foi publicado primeiro|aparece em primeiro lugar|apareceu pela primeira vez|é original de',
    joins:
      '(?:apareceu primeiro|aparece primeiro|foi publicado primeiro|aparece em primeiro lugar|apareceu pela primeira vez) (?:em|no|na)|é original de',
  },
  { joins: 'verscheen eerst op|verscheen als eerste op|komt van' },
  {
    joins:
      'pochodzi z serwisu|pojawił się poraz pierwszy w|pojawił się po raz pierwszy w|po raz pierwszy pojawił się|pochodzi z|pierwszy raz ukazał się na',
  },
  {
    cue: 'появились сначала на|впервые появил|сначала появил| сначала на|взято с',
    joins: 'появились сначала на|впервые появил[аои]с[ья](?: на)?|сначала появил[аои]с[ья] на|появил[аои]с[ья] сначала на|взято с',
  },
  {
    cue: 'спершу |вперше з',
    joins: "спершу (?:з[’']явився|зʼявився|з[’']явилася) на|вперше з[’']явив?(?:ся|лася) на",
  },
  {
    cue: 'dök först upp|publicerades först|visades först|först visades',
    joins: '(?:dök först upp|publicerades först|visades först|först visades) (?:på|hos)',
  },
  {
    cue: 'blev først udgivet|vises først|dukkede først op|blev først vist|udkom først',
    joins: '(?:blev først udgivet|vises først|dukkede først op|blev først vist|udkom først) på',
  },
  {
    cue: 'dukket først opp|ble først publisert|sto først|ble publisert først',
    joins: '(?:dukket først opp|ble først publisert|sto først|ble publisert først) (?:på|hos)',
  },
  {
    cue: ' ensimmäise',
    joins: '(?:julkaistiin|ilmestyi|julkaistu|on julkaistu) ensimmäise(?:nä|n kerran)',
    closes: '(?:ssa|ssä|lla|llä)?',
  },
  {
    cue: 'se nejdříve objevil|pochází z|byl nejprve publikován',
    joins: '(?:se nejdříve objevil|pochází z|byl nejprve publikován)(?: na| z)?',
  },
  {
    cue: 'zobrazený najskôr|je zobrazený ako prvý na|bol zverejnený ako prvý na|sa zobrazil najskôr|pochádza z',
    joins: '(?:zobrazený najskôr|je zobrazený ako prvý na|bol zverejnený ako prvý na|sa zobrazil najskôr|pochádza z)(?: na)?',
  },
  {
    cue: 'először ',
    joins: '(?:bejegyzés |cikk )?(?:először (?:itt jelent meg|a|az|jelent meg(?: itt)?):?)',
    closes: '(?:-[eoö]n)?(?: jelent meg)?',
  },
  {
    cue: 'apare prima dată |a apărut prima dată |apare mai întâi ',
    joins: 'apare prima dată (?:în|pe)|a apărut prima dată (?:în|pe)|apare mai întâi (?:în|pe)',
  },
  {
    cue: 'ortaya çıktı|yayınlandı|göründü',
    joins: '(?:yazısı|makalesi|gönderisi)? ?ilk (?:önce|olarak)',
    closes: "(?: üzerinde|[’'][dt][ae])? (?:ortaya çıktı|yayınlandı|göründü)",
  },
  {
    cue: 'εμφανίστηκε πρώτα|δημοσιεύτηκε πρώτα|πρωτοεμφανίστηκε',
    joins: '(?:εμφανίστηκε πρώτα|δημοσιεύτηκε πρώτα|πρωτοεμφανίστηκε) (?:στο|στην|στη|στον|σε)',
  },
  { cue: 'הופיע לראשונה |הופיע לראשונה ב|פורסם לראשונה ב', joins: 'הופיע לראשונה (?:ב-?|באתר)|הופיע לראשונה ב|פורסם לראשונה ב-?' },
  { joins: 'أولاً على|أولًا على|أولا على|ظهرت أولاً على|ظهرت أولًا على|ظهرت أولا على|نشرت أولا على' },
  {
    cue: 'اولین بار|نخستین بار|ابتدا',
    joins: '(?:برای )?(?:اولین بار|نخستین بار|ابتدا) (?:در|به)',
    closes: '(?: پدیدار شد| منتشر شد| ظاهر شد)?',
  },
  {
    cue: 'に最初に表示されました|の最初に登場しました|に最初に登場しました',
    joins: '(?:は)(?:最初に)?',
    closes: '(?:に最初に表示されました|の最初に登場しました|に最初に登場しました)',
  },
  { cue: '最先|首先|最早', joins: '(?:最先|首先|最早)(?:出现|发表|發表|出現|刊登|刊于)(?:在|于|於)' },
  { cue: '처음 등장|먼저|처음으로 나타|처음 나타', joins: '(?:이|은|가|는) ', closes: '에 (?:처음 등장|먼저|처음으로 나타|처음 나타)' },
  {
    cue: 'xuất hiện đầu tiên |đã xuất hiện đầu tiên vào ngày',
    joins: '(?:đã )?(?:xuất hiện đầu tiên (?:vào ngày|trên|tại)|đã xuất hiện đầu tiên vào ngày)',
  },
  {
    cue: 'pertama kali |tampil pertama kali',
    joins: '(?:pertama kali (?:tampil|muncul|ditampilkan|terbit)|tampil pertama kali) (?:pada|di)',
  },
  { cue: 'се появи за пръв път |е публикувана за първи път ', joins: 'се появи за пръв път (?:на|в)|е публикувана за първи път (?:на|в)' },
  {
    cue: 'se prvo pojavio|se pojavio prvi put|pojavio se prvo|pojavio se prvi put|je prvi put objavljen|се прво појавио|се појавио први пут',
    joins:
      '(?:se prvo pojavio|se pojavio prvi puta?|pojavio se prvo|pojavio se prvi put|je prvi put objavljen|се прво појавио|се појавио први пут)(?:l[ao])? (?:na|u|на)',
  },
  { cue: 'se je pojavil| najprej objavljen', joins: '(?:se je pojavil[ao]? (?:najprej|prvič)|je bil[ao]? najprej objavljen[ao]?) na' },
  { cue: 'pirmiausia|pirmą kartą', joins: '(?:pirmiausia|pirmą kartą) (?:pasirodė|paskelbtas)' },
  { cue: 'parādījās|publicēts', joins: '(?:vispirms|pirmo reizi) (?:parādījās|publicēts)' },
  {
    cue: 'ilmus|avaldati|ilmus esmalt|avaldati esmalt',
    joins: '(?:ilmus|avaldati|ilmus esmalt|avaldati esmalt) (?:esmalt |esimesena |kõigepealt )?',
  },
  { joins: 'ha aparegut primer a|es va publicar primer a|apareix primer a' },
  { joins: 'ปรากฏครั้งแรกบน' },
  { cue: 'पहली बार|सबसे पहले', joins: 'पहली बार|सबसे पहले', closes: '(?: पर)? (?:दिखाई दिया|प्रकाशित)' },
];

/** A word of every tail's joint, sought before any tail. */
export const rssCue = phraseList(
  'first|zuerst|erstmals|premier|abord|primer|proviene da|apareceu|aparece em|original de|eerst|komt van|pochodzi z|poraz|raz pierwszy|pierwszy raz|сначала|впервые|спершу|вперше|först|først|ensimmäis|nejdříve|nejprve|pochází|najskôr|ako prvý|pochádza|először|prima dată|mai întâi|ilk |πρώτα|πρωτο|לראשונה|أول|اولین|نخستین|ابتدا|最初|最先|首先|最早|처음|먼저|đầu tiên|pertama|пръв|първи|prv|прв|najprej|prvič|pirm|vispirms|esmalt|esimesena|kõigepealt|ปรากฏครั้งแรก|पहली|सबसे',
);
