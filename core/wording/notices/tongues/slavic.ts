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
      [
        'Ar{w} (?:został |była? |zostało )?(?:{a} )?{v}(?: {a})?{d} {p} ▢',
        'ukazał się|ukazała się|opublikowan|pojawił się|zamieszczon|wydan',
      ],
      ['Ar{w} pochodzi (?:z|ze) ▢', ' pochodzi '],
      [
        'Nr(?:{a} {v}|{v} {a}|opublikowano {a}){d}(?: {p}|:) ▢',
        'pierwotnie|po raz pierwszy|oryginalnie|wcześniej|najpierw|pierwszy raz|opublikowano ',
        'pierwot|po raz |orygina|wcześni|najpier|pierwsz|opublik|zamiesz|wydan|ukazał |ukazała|pojawił',
      ],
      [
        'Nr(?:przedruk|przedrukowano|publikujemy|publikacja)(?: za (?:uprzejmą )?zgodą(?: redakcji)?)? (?:z|ze|za zgodą|od)? ?▢',
        'przedruk|przedrukowano|publikujemy|publikacja',
        'przedruk |przedrukowan|publikujemy |publikacja ',
      ],
      ['Nr(?:artykuł|tekst) oryginalny:? ▢', ' oryginalny', 'artykuł oryg|tekst orygin'],
      ['Nefragment(?:y)? (?:z )?▢', 'fragment', 'fragment |fragmenty '],
    ],
  },
  {
    cue: 'původně|poprvé|publikov|zveřejn|vyšel|vyšl|vyšiel|svolen|pôvodne|uverejn|převzat|prevzat',
    w: '(?:tento |tato |toto |tenhle )?(?:článek|text|příspěvek|rozhovor|komentář|článok|príspevok|rozhovor|esej)',
    a: '(?:původně|poprvé|nejprve|nejdříve|pôvodne|prvýkrát|najprv|dříve)',
    v: '(?:publikován[oa]?|zveřejněn[oa]?|vyšel|vyšla|vyšlo|vyšiel|vydán|otištěn|publikovan[ýáé]|zverejnen[ýáé]|uverejnen[ýáé]|objevil se)',
    p: '(?:na|v|ve|serverem|časopisem|webu)',
    frames: [
      [
        'Ar{w} (?:byl[ao]? |bol[ao]? )?(?:{a} )?{v}(?: {a})?{d} {p} ▢',
        'publikován|zveřejněn|vyšel|vyšla|vyšlo|vyšiel|vydán|otištěn|publikovan|zverejnen|uverejnen|objevil se',
      ],
      [
        'Nr(?:{a} {v}|{v} {a}){d} {p} ▢',
        'původně|poprvé|nejprve|nejdříve|pôvodne|prvýkrát|najprv|dříve|publikován|zveřejněn|vyšel|vyšla|vyšlo|vyšiel|vydán|otištěn|publikovan|zverejnen|uverejnen|objevil se',
        'půvo|popr|nejp|nejd|pôvo|prvý|najp|dřív|publ|zveř|zver|uver|vyše|vyšl|vyši|vydá|otiš|obje',
      ],
      [
        'Nr(?:převzato|prevzaté|převzali jsme)(?: (?:se svolením|so súhlasom))? (?:z|ze|zo|od) ▢',
        'převzato|prevzaté|převzali jsme',
        'převzato z|převzato o|prevzaté z|prevzaté o|převzali j|převzato s|prevzaté s',
      ],
      ['Nr(?:se svolením|so súhlasom) ▢', 'se svolením|so súhlasom', 'se svolením|so súhlasom'],
      [
        'Nr(?:publikov|zveřejn|otišt|uverejn|přetišt)[a-zěščřžýáíéůú]{1,6} (?:se|s) (?:laskavým )?(?:svolením|souhlasem|súhlasom|povolením) ▢',
        'svolením|souhlasem|súhlasom|povolením',
        'publikov|zveřejn|otišt|uverejn|přetišt',
      ],
    ],
  },
  {
    cue: 'опублик|вышел|вышла|появил|оригинал|материалам|материалу|перепеч|разрешени|першоджерел|вперше|явил|републик|публикува|публикует|публикуем|печата|публіку|отрывок|фрагмент|уривок|објав|първи път|излезе|сообщение|перепост|преузет|пренет|преземен|передрук',
    w: "(?:эта|данная|настоящая|этот|данный|ця|цей|даний|тази|този)? ?(?:статья|статью|материал|текст|интервью|пост|колонка|заметка|публикация|эссе|стаття|статтю|матеріал|публікація|інтерв[’']ю|допис|статията|материалът|текстът|чланак|текст)",
    a: '(?:впервые|изначально|первоначально|ранее|вперше|спочатку|раніше|първоначално|за първи път|първо|оригинално|првобитно|первинно)',
    v: "(?:опубликован[аоы]?|вышел|вышла|вышло|появил[аио]?с[ья]|размещен[аоы]?|напечатан[аоы]?|опублікован[аоий]{0,2}|вийшл[ао]|вийшов|з[’']явил[аио]?ся|публикуван[ао]?|излезе|објављен[ао]?)",
    p: '(?:в|на|во|у|във|изданием|порталом|сайтом|виданням|от|от страна на)',
    frames: [
      [
        'Ar{w} (?:была? |было |був |було |е |беше |је |је био |је била )?(?:{a} )?{v}(?: {a})?{d} {p} ▢',
        'опубликован|вышел|вышла|вышло|появил|размещен|напечатан|опублікован|вийшл|вийшов|явил|публикуван|излезе|објављен',
      ],
      [
        'Nr(?:{a} {v}|{v} {a}){d} {p} ▢',
        'впервые|изначально|первоначально|ранее|вперше|спочатку|раніше|първоначално|за първи път|първо|оригинално|првобитно|первинно',
        'впер|изна|перв|ране|споч|рані|първ|ориг|прво|опуб|появ|разм|напе|вийш|з|публ|обја|выше|вышл|изле',
      ],
      [
        'Nrоригинал(?:ьная)?(?: (?:статьи|публикации|материала|текста|поста|статья|публикация|статті|публікації|матеріалу))?(?: (?:опубликован|находится|размещен|на английском)[а-я]*)?:?(?: (?:на|в|по ссылке))? ▢',
        'оригинал',
        'оригинал',
      ],
      [
        'Nr(?:читать|читайте) (?:оригинал|полную версию)(?: статьи| материала)? (?:на|в) ▢',
        'оригинал|полную версию',
        'читать ориги|читать полну|читайте ориг|читайте полн',
      ],
      [
        'Nr(?:преузето|пренето|преземено)(?: уз дозволу)? (?:са|из|од|с) ▢',
        'преузето|пренето|преземено',
        'преузето с|преузето и|преузето о|пренето из|пренето од|пренето с|преземено |преузето у|пренето уз',
      ],
      ['Nr(?:от переводчика: )▢(?:оригинал)', 'от переводчика: ', 'от переводчи'],
      [
        'Nr(?:(?:публику|печата|перепечат|републик|воспроизв|размеща|публікує|друкує|передрук)[а-яёіїє]{0,12})[^.«»]{0,30}? (?:с (?:любезного )?разрешения|з (?:люб[’ʼ]язного )?дозволу) ▢',
        'разрешения|дозволу',
        'публику|печата|перепечат|републик|воспроизв|размеща|публікує|друкує|передрук',
      ],
      [
        'Ne(?:отрывок|фрагмент|глава|уривок|фрагменти) (?:из|з|із) ▢',
        'отрывок|фрагмент|глава|уривок|фрагменти',
        'отрывок |фрагмент|глава из|глава з|глава із|уривок и|уривок з|уривок і',
      ],
      [
        'Nr(?:подготовлено )?(?:по материалам|за матеріалами|по материалу|по данным сайта):? ▢',
        'по материалам|за матеріалами|по материалу|по данным сайта',
        'по материала|за матеріала|по материалу|по данным са|подготовлено',
      ],
      [
        'Nr(?:перепечат(?:ано|ка)|републикация|публикуется|републіковано|передрук|перепост)(?: с разрешения| з дозволу)? (?:из|с|с разрешения|з|із|от)? ?▢',
        'перепечат|републикация|публикуется|републіковано|передрук|перепост',
        'перепечатано|перепечатка |републикация|публикуется |републікован|передрук |перепост ',
      ],
      [
        'Arоригинал (?:этой |данной |цієї )?(?:статьи|публикации|статті) (?:опубликован|находится|можно|был|на)[а-я]*(?: (?:на|в))? ▢',
        'оригинал ',
        'оригинал ста|оригинал пуб|оригинал это|оригинал дан|оригинал ціє',
      ],
    ],
  },
];
