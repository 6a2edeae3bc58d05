import type { Tongue } from '../tongue.ts';

/** How German, Dutch and Nordic notices of republication are worded. */
export const germanicTongues: readonly Tongue[] = [
  {
    cue: 'erschien|partners|leseprobe|veröffentlicht|publiziert|abgedruckt|genehmigung|erlaubnis|zur verfügung gestellt|stammt|original|nachdruck|übernommen|übernahme|auszug|erstver',
    w: '(?:diese[rsn]?|der|das|die|eine?)(?: (?:vorliegend|obig|folgend|nachfolgend|obenstehend|früher|erst|länger|kürzer|gekürzt|ausführlicher|erweitert|ursprünglich)e[nrs]?)?(?: (?:fassung|version) (?:de[sr]|diese[sr]))? [a-zäöüß-]{0,16}?(?:artikel|beitrag|text(?:e(?=s))?|bericht|essay|interview|kommentar|story|meldung|reportage|analyse|kolumne|blogpost|aufsatz|post|rezension|gespräch|übersetzung|fassung)(?:e?s)?',
    a: '(?:zuerst|ursprünglich|zunächst|erstmals|im original|zum ersten mal|bereits|vorab|auch|original)',
    v: '(?:erschienen|veröffentlicht|publiziert|abgedruckt|gedruckt|gepostet|verfasst)(?: worden)?',
    p: '(?:im|in|bei|beim|auf|unter|in der|auf der|von|vom|durch|am)',
    frames: [
      ['Ar{w} erschien(?: (?:so|dort|leicht gekürzt))?(?: {a})?{d}(?: {a})? {p} ▢', ' erschien'],
      [
        'Ar{w} (?:ist|wurde|war|erschien)(?: {a})?{d}(?: {a})? {p} ▢ {v}',
        'erschienen|veröffentlicht|publiziert|abgedruckt|gedruckt|gepostet|verfasst',
      ],
      [
        'Ar{w} (?:ist|wurde|war)(?: {a})?{d} {v}(?: {a})? {p} ▢',
        'erschienen|veröffentlicht|publiziert|abgedruckt|gedruckt|gepostet|verfasst',
      ],
      [
        'Ar(?:das|dieses|der|dieser|die|diese) (?:interview|gespräch|artikel|beitrag|text)(?:[^.!?:\\d]|\\d\\.?){1,80}?(?:,|und) (?:ist|wurde) {a} {p} ▢ {v}',
        'erschienen|veröffentlicht|publiziert|abgedruckt|gedruckt|gepostet|verfasst',
        'das i|das g|das a|das b|das t|diese|der i|der g|der a|der b|der t|die i|die g|die a|die b|die t',
      ],
      [
        'Ar(?:er|sie|es) (?:ist|wurde|erschien) {a} {p} ▢ {v}',
        'erschienen|veröffentlicht|publiziert|abgedruckt|gedruckt|gepostet|verfasst',
        'er ist |er wurd|er ersc|sie ist|sie wur|sie ers|es ist |es wurd|es ersc',
      ],
      [
        'Nr(?:{a} {v}{d}|erschien(?:en)? {a}|erstmals {v}) {p} ▢',
        'erschienen|veröffentlicht|publiziert|abgedruckt|gedruckt|gepostet|verfasst|erschien|erstmals ',
        'zuers|urspr|zunäc|erstm|im or|zum e|berei|vorab|auch |origi|ersch',
      ],
      [
        'Nrerst(?:veröffentlichung|veröffentlicht|publikation|abdruck|mals erschienen)(?:ung)?(?: {p}|:) ▢',
        'veröffentlichung|veröffentlicht|publikation|abdruck|mals erschienen',
        'erstveröffen|erstpublikat|erstabdruck |erstabdruck:|erstmals ers|erstabdrucku',
      ],
      [
        'Nr(?:ein|dieser) (?:artikel|beitrag|text|bericht) unseres (?:medien|kooperations)?partners ▢',
        ' unseres ',
        'ein artikel|ein beitrag|ein text un|ein bericht|dieser arti|dieser beit|dieser text|dieser beri',
      ],
      ['Ar{w} stammt (?:aus|von)(?: (?:der|dem))?(?: (?:ausgabe|heft)(?: [\\d/]+)?(?: (?:der|des|von))?)? ▢', ' stammt '],
      [
        'Nr(?:mit (?:freundlicher )?genehmigung )?(?:nachdruck|abdruck|übernahme|übernommen|entnommen|(?:zweit|wieder)?veröffentlich(?:t|ung)|(?:ab|nach)gedruckt)(?: erfolgt)?(?: (?:hier )?mit (?:freundlicher )?genehmigung)? (?:aus|von|der|des|durch)(?: de[mr])? ▢',
        'nachdruck|abdruck|übernahme|übernommen|entnommen|veröffentlich|gedruckt',
        'nachdru|abdruck|übernah|übernom|entnomm|veröffe|zweitve|wiederv|abgedru|nachged|mit gen|mit fre',
      ],
      ['Nrmit (?:freundlicher )?genehmigung (?:von|der|des|durch|vom) ▢', 'genehmigung ', 'mit genehmig|mit freundli'],
      [
        'Ar(?:wir|die redaktion) (?:veröffentlich|publizier|druck|übernehm|dank|bedank)[^.]{0,70}? mit (?:freundlicher )?genehmigung (?:von|der|des|vom) ▢',
        'genehmigung ',
        'wir veröffen|wir publizie|wir druck|wir übernehm|wir dank|wir bedank|die redaktio',
      ],
      [
        'Arwir danken (?:der redaktion |den kollegen )?(?:der|dem|des|von|vom) ▢für die (?:freundliche )?(?:genehmigung|erlaubnis)',
        'wir danken ',
        'wir danken d|wir danken v',
      ],
      [
        'Ard(?:as|er) original(?:text|artikel|beitrag)? (?:erschien|steht|stammt|findet sich)(?: {a})?{d} (?:bei|auf|in|im|aus|von|unter) ▢',
        ' original',
        'das original|der original',
      ],
      ['Ardas original(?:text)? (?:ist|wurde)(?: {a})?{d} (?:bei|auf|in|im|von|unter) ▢ {v}', 'das original', 'das original'],
      [
        'At{w} ist (?:eine?|die) (?:[a-zäöüß-]+ )?übersetzung (?:eines|des|einer) (?:[a-zäöüß-]+ )?(?:artikels|beitrags|textes|essays|interviews|reportage|kolumne)(?: (?:aus|von|auf|in|bei|im))?(?: (?:der|dem))? ▢',
        'übersetzung ',
      ],
      ['Nrerschienen(?: {a})? (?:im|in|bei|auf|in der|in:) ▢', 'erschienen', 'erschienen '],
      [
        'Ar{w} (?:ist|war) (?:eine?|die) [^.,]{3,40}? (?:eines|des|der|einer) (?:artikels|beitrags|textes|interviews|aufsatzes|essays)[^.]{0,30}?, (?:der|die|das|welche[rs]?)(?: {a})? {p} ▢ (?:erschien|veröffentlicht)',
        'erschien|veröffentlicht',
      ],
      [
        'Ar{w} (?:wurde|wird)(?: (?:uns|hier))?(?: (?:freundlicherweise|dankenswerterweise))? (?:von|vom) (?:der |dem )?▢(?:freundlicherweise |dankenswerterweise |kostenlos )?zur verfügung gestellt',
        'zur verfügung gestellt',
      ],
      ['Ar{w} ist eine übernahme (?:von|aus|der|des)(?: (?:der|dem))? ▢', ' ist eine übernahme '],
      ['Ar{w} (?:wurde|ist|haben wir)(?: {a})? (?:von|vom|aus|aus dem|aus der) ▢ übernommen', 'übernommen'],
      [
        'Nr(?:den|das|zum) original(?:artikel|beitrag|text)? (?:finden sie|gibt es|lesen sie|steht|findet sich) ▢(?:hier|auf|bei|unter)',
        ' original',
        'den original|das original|zum original',
      ],
      ['Ar{w} (?:wurde|ist|wird|erscheint)[^.]{0,30}? mit (?:freundlicher )?genehmigung (?:von|der|des|vom) ▢', 'genehmigung '],
      [
        'Nr(?:zum )?original(?:artikel|beitrag|text|quelle|veröffentlichung)?:? (?:auf|bei|in|von|im)? ?▢',
        'original',
        'original |zum original|originalarti|originalbeit|originaltext|originalquel|originalverö|original: ',
      ],
      [
        'Ne(?:(?:{w} ist )?(?:ein )?(?:gekürzter )?(?:auszug|auszüge|vorabdruck)|leseprobe) aus ▢',
        'auszug|auszüge|vorabdruck|leseprobe',
        'der|das|die|ein|auszug aus|auszüge aus|vorabdruck a|gekürzter au|gekürzter vo|leseprobe au',
      ],
    ],
  },
  {
    cue: 'gepubliceerd|verschen|verscheen|geplaatst|overgenomen|toestemming|oorspronkelijk|fragment',
    w: '(?:dit|deze|het(?: originele| oorspronkelijke)?|een (?:ingekorte |bewerkte |eerdere |vroegere |langere |kortere )?versie van (?:dit|deze)) [a-zäöüß-]{0,16}?(?:artikel|bericht|blog|blogpost|verhaal|stuk|column|interview|tekst|opinie|essay|nieuws|bijdrage|analyse|reportage)',
    a: '(?:oorspronkelijk|eerder|eerst|origineel|voor het eerst|ook|initieel)',
    v: '(?:gepubliceerd|verschenen|geplaatst|gepost)',
    p: '(?:in|op|bij|door|via|op de|in de)',
    frames: [
      ['Ar{w} (?:is|werd|was)(?: {a})? {v}{d} {p} ▢', 'gepubliceerd|verschenen|geplaatst|gepost'],
      ['Ar{w} (?:is|werd|was)(?: {a})?{d} {p} ▢ {v}', 'gepubliceerd|verschenen|geplaatst|gepost'],
      ['Ar{w} verscheen(?: {a})?{d} {p} ▢', ' verscheen'],
      [
        'Nr{a} {v}{d} {p} ▢',
        'gepubliceerd|verschenen|geplaatst|gepost',
        'oorspro|eerder |eerst g|eerst v|origine|voor he|ook gep|ook ver|initiee',
      ],
      ['Nt[^.!?]{3,140}? verscheen(?: {a})?{d} {p} ▢en werd vertaald', 'en werd vertaald'],
      ['Nr(?:met toestemming )?overgenomen (?:uit|van) ▢', 'overgenomen ', 'overgenomen |met toestemm'],
      [
        'Nr(?:gepubliceerd|geplaatst|overgenomen|herpublicatie|overname) met toestemming van ▢',
        ' met toestemming van',
        'gepubliceerd|geplaatst me|overgenomen |herpublicati|overname met',
      ],
      ['Ne(?:een )?fragment uit ▢', 'fragment uit', 'fragment uit|een fragment'],
    ],
  },
  {
    cue: 'ursprunglig|publicer|införd|opprinnelig|oprindelig|publisert|offentliggjort|först|først|udgivet|bragt|på trykk|i tryck|gjengitt|gengivet|återg|republisert|tillstånd|upphaflega|birtist|julkaistu|ilmesty|översättning|oversættelse|oversettelse|hentet fra|hämtad från|taget fra|overtatt fra',
    w: '(?:den här|denna|denne|dette|artikeln|artikkelen|artiklen|inlägget|innlegget|teksten|texten|kronikken|indlægget|debattartikeln|saken|saka|kronikken|innlegget|debattinnlegget|kommentaren|kommentaaret|reportasjen|reportaget|intervjuet|interviewet|krönikan|nyheten|historien|greinin|þessi grein|tämä|juttu|artikkeli|teksti)(?: (?:artikel[n]?|artikkelen|text(?:en)?|tekst(?:en)?|inlägg|innlegg|indlæg|krönika|kronikken|kronikk|kroniken|kronik|innlegget|saken|sak|intervju|interview|artikkeli|juttu|kirjoitus|teksti))?',
    a: '(?:ursprungligen|först|opprinnelig|først|oprindeligt|tidigare|tidligere|upphaflega|fyrst|alun perin|ensin|alunperin|aiemmin|ensimmäisen kerran)',
    v: '(?:införd|publicerade?s?|publicerat|publicerats|publisert|publiceret|offentliggjort|bragt|udgivet|trykt|birtist|birt|julkaistu|ilmestynyt|ilmestyi|postad)',
    p: '(?:i|í|på|av|af|hos|ved|á|hjá)',
    frames: [
      [
        'Ar{w} (?:är|var|er|ble|blev|har|on)?(?: {a})?(?: (?:blivit|blitt|været|vært|varit))? ?(?:{a} )?{v}(?: {a})?{d} {p} ▢',
        'införd|publicerad|publicerat|publicerats|publisert|publiceret|offentliggjort|bragt|udgivet|trykt|birtist|birt|julkaistu|ilmestynyt|ilmestyi|postad',
      ],
      [
        'Nr(?:{a} {v}|{v} {a}){d}(?: {p}|:) ▢',
        'ursprungligen|först|opprinnelig|først|oprindeligt|tidigare|tidligere|upphaflega|fyrst|alun perin|ensin|alunperin|aiemmin|ensimmäisen kerran',
      ],
      [
        'Ar{w} (?:on )?{a} {v} ▢',
        'ursprungligen|först|opprinnelig|først|oprindeligt|tidigare|tidligere|upphaflega|fyrst|alun perin|ensin|alunperin|aiemmin|ensimmäisen kerran',
      ],
      [
        'Ar{w} (?:on |oli )?(?:{a} {v}|{v} {a}) ▢(?:-(?:lehdessä|lehden|sivustolla|verkkolehdessä|blogissa)|(?:ssa|ssä|lla|llä)(?=[ .,]|$))',
        'ursprungligen|först|opprinnelig|først|oprindeligt|tidigare|tidligere|upphaflega|fyrst|alun perin|ensin|alunperin|aiemmin|ensimmäisen kerran',
      ],
      ['Ar{w} (?:on|oli) {v} ▢-(?:lehdessä|sivustolla|verkkolehdessä|blogissa)', 'lehdessä|sivustolla|verkkolehdessä|blogissa'],
      [
        'Nr(?:{a} {v}|{v} {a}) ▢(?:ssa|ssä|lla|llä)(?=[ .,]|$)',
        'ursprungligen|först|opprinnelig|først|oprindeligt|tidigare|tidligere|upphaflega|fyrst|alun perin|ensin|alunperin|aiemmin|ensimmäisen kerran',
      ],
      ['Ar{w} (?:sto|stod|stod að)(?: {a})?(?: på trykk| i tryck)?(?: {a})?{d} {p} ▢', 'sto|stod|stod að'],
      [
        'Nr(?:gjengitt|gengivet|återgiven|återpublicerad|återges|republisert) (?:med tillatelse|med tilladelse|med tillstånd|med samtykke)? ?(?:fra|från|av|af) ▢',
        'gjengitt|gengivet|återgiven|återpublicerad|återges|republisert',
        'gjengitt |gengivet |återgiven |återpublicer|återges |republisert ',
      ],
      [
        'At{w} (?:är|er) en (?:[a-zåäöæø]+ )?(?:översättning|oversættelse|oversettelse) (?:av|af) (?:en|et|ein) (?:artikel|artikkel|text|tekst|krönika|kronikk?)(?: (?:publicerad|publisert|bragt|trykt))? (?:i|på|från|fra) ▢',
        'översättning|oversættelse|oversettelse',
      ],
      ['Ar{w} (?:är|er) (?:hentet|hämtad|taget|overtatt) (?:fra|från) ▢', 'hentet|hämtad|taget|overtatt'],
      ['Nrmed tillstånd (?:från|av) ▢', 'med tillstånd ', 'med tillstån'],
    ],
  },
];
