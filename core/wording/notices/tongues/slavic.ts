import type { Tongue } from '../tongue.ts';

/** How Polish, Czech, Slovak and Cyrillic notices of republication are worded. */
export const slavicTongues: readonly Tongue[] = [
  {
    cue: 'ukazał|fragment|opublikowan|pochodzi|przedruk|zgod|pierwotnie|oryginaln|publikujemy',
    w: '(?:ten |niniejszy |poniższy |powyższy )?(?:artykuł|tekst|wywiad|materiał|wpis|felieton|esej|reportaż|komentarz|wersja oryginalna)',
    a: '(?:pierwotnie|po raz pierwszy|oryginalnie|wcześniej|najpierw|pierwszy raz)',
    v: '(?:ukazał się|ukazała się|opublikowan[yao]|pojawił się|zamieszczon[yao]|wydan[yao])',
    p: '(?:na|w|we|przez|na łamach|na stronie|na portalu|w serwisie|z)',
    frames: [
      'Ar{w} (?:został |była? |zostało )?(?:{a} )?{v}(?: {a})?{d} {p} ▢',
      'Ar{w} pochodzi (?:z|ze) ▢',
      'Nr(?:{a} {v}|{v} {a}|opublikowano {a}){d}(?: {p}|:) ▢',
      'Nr(?:przedruk|przedrukowano|publikujemy|publikacja)(?: za (?:uprzejmą )?zgodą(?: redakcji)?)? (?:z|ze|za zgodą|od)? ?▢',
      'Nr(?:artykuł|tekst) oryginalny:? ▢',
      'Nefragment(?:y)? (?:z )?▢',
    ],
  },
  {
    cue: 'původně|poprvé|publikov|zveřejn|vyšel|vyšl|vyšiel|svolen|pôvodne|uverejn|převzat|prevzat',
    w: '(?:tento |tato |toto |tenhle )?(?:článek|text|příspěvek|rozhovor|komentář|článok|príspevok|rozhovor|esej)',
    a: '(?:původně|poprvé|nejprve|nejdříve|pôvodne|prvýkrát|najprv|dříve)',
    v: '(?:publikován[oa]?|zveřejněn[oa]?|vyšel|vyšla|vyšlo|vyšiel|vydán|otištěn|publikovan[ýáé]|zverejnen[ýáé]|uverejnen[ýáé]|objevil se)',
    p: '(?:na|v|ve|serverem|časopisem|webu)',
    frames: [
      'Ar{w} (?:byl[ao]? |bol[ao]? )?(?:{a} )?{v}(?: {a})?{d} {p} ▢',
      'Nr(?:{a} {v}|{v} {a}){d} {p} ▢',
      'Nr(?:převzato|prevzaté|převzali jsme)(?: (?:se svolením|so súhlasom))? (?:z|ze|zo|od) ▢',
      'Nr(?:se svolením|so súhlasom) ▢',
      'Nr(?:publikov|zveřejn|otišt|uverejn|přetišt)[a-zěščřžýáíéůú]{1,6} (?:se|s) (?:laskavým )?(?:svolením|souhlasem|súhlasom|povolením) ▢',
    ],
  },
  {
    cue: 'предоставлен|опублик|вышел|вышла|оригинал|материалам|материалу|перепеч|разрешени|першоджерел|вперше|явил|републик|публикува|публикует|публикуем|печата|публіку|отрывок|фрагмент|уривок|објав|първи път|излезе|сообщение|перепост|преузет|пренет|преземен|передрук',
    w: "(?:эта|данная|настоящая|этот|данный|ця|цей|даний|тази|този)? ?(?:статья|статью|материал|текст|интервью|пост|колонка|заметка|публикация|эссе|стаття|статтю|матеріал|публікація|інтерв[’']ю|допис|статията|материалът|текстът|чланак|текст)",
    a: '(?:впервые|изначально|первоначально|ранее|вперше|спочатку|раніше|първоначално|за първи път|първо|оригинално|првобитно|первинно)',
    v: "(?:опубликован[аоы]?|вышел|вышла|вышло|появил[аио]?с[ья]|размещен[аоы]?|напечатан[аоы]?|опублікован[аоий]{0,2}|вийшл[ао]|вийшов|з[’']явил[аио]?ся|публикуван[ао]?|излезе|објављен[ао]?)",
    p: '(?:в|на|во|у|във|изданием|порталом|сайтом|виданням|от|от страна на)',
    frames: [
      'Ar{w} (?:была? |было |був |було |е |беше |је |је био |је била )?(?:{a} )?{v}(?: {a})?{d} {p} ▢',
      'Nr(?:{a} {v}|{v} {a}){d} {p} ▢',
      'Nrоригинал(?:ьная)?(?: (?:статьи|публикации|материала|текста|поста|статья|публикация|статті|публікації|матеріалу))?(?: (?:опубликован|находится|размещен|на английском)[а-я]*)?:?(?: (?:на|в|по ссылке))? ▢',
      'Nr(?:читать|читайте) (?:оригинал|полную версию)(?: статьи| материала)? (?:на|в) ▢',
      'Nr^(?:материал|статья|текст) предоставлена? (?:изданием|газетой|журналом|порталом|редакцией) ▢',
      'Nr(?:преузето|пренето|преземено)(?: уз дозволу)? (?:са|из|од|с) ▢',
      'Nr(?:от переводчика: )▢(?:оригинал)',
      'Nr(?:(?:публику|печата|перепечат|републик|воспроизв|размеща|публікує|друкує|передрук)[а-яёіїє]{0,12})[^.«»]{0,30}? (?:с (?:любезного )?разрешения|з (?:люб[’ʼ]язного )?дозволу) ▢',
      'Ne(?:отрывок|фрагмент|глава|уривок|фрагменти) (?:из|з|із) ▢',
      'Nr(?:подготовлено )?(?:по материалам|за матеріалами|по материалу|по данным сайта):? ▢',
      'Nr(?:перепечат(?:ано|ка)|републикация|публикуется|републіковано|передрук|перепост)(?: с разрешения| з дозволу)? (?:из|с|с разрешения|з|із|от)? ?▢',
      'Arоригинал (?:этой |данной |цієї )?(?:статьи|публикации|статті) (?:опубликован|находится|можно|был|на)[а-я]*(?: (?:на|в))? ▢',
    ],
  },
];
