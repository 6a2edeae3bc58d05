/** m, f and n are the genders, p is the plural of things. */
export type Gender = 'm' | 'f' | 'n' | 'p';

/** How a Slavic tongue declines what papers are called: what words end with in the cases in which notices name them. */
export interface Declension {
  /** "gazeta f gazecie gazety": the noun, its gender, its other cases. Longer words end so too ("miesięcznik"). */
  nouns: string;
  /** The endings of adjectives in those cases, each with the one that a masthead has; the first that fits counts. */
  adjectives: Record<Gender, readonly (readonly [RegExp, string])[]>;
  /** Where adjectives stand behind the noun as well: "Kurier Portowy". */
  alsoBehind?: boolean;
}

const southSlavic: Declension = {
  nouns:
    'novine p novinama|novice p novicah novic|vijesti p vijestima|vesti p vestima|list m listu lista|glas m glasu glasa|nik m niku nika|kurir m kuriru kurira|politika f politici politike|delo n delu dela|новине p новинама|вести p вестима|лист m листу листа|глас m гласу гласа|ник m нику ника|курир m куриру курира|политика f политици политике',
  adjectives: {
    m: [
      [/[oe][mg]$|ega$/u, 'i'],
      [/[ое][мг]$/u, 'и'],
    ],
    f: [
      [/oj$/u, 'a'],
      [/ој$/u, 'а'],
    ],
    n: [[/em$|ega$/u, 'o']],
    p: [
      [/i[mh]$/u, 'e'],
      [/им$/u, 'е'],
    ],
  },
};

export const declensions: Record<string, Declension> = {
  pl: {
    nouns:
      'nik m niku nika nikiem|kurier m kurierze kuriera kurierem|głos m głosie głosu głosem|przegląd m przeglądzie przeglądu|express m expressie expressu|goniec m gońcu gońca|magazyn m magazynie magazynu|puls m pulsie pulsu|tor m torze tora torem|gazeta f gazecie gazety gazetę gazetą|trybuna f trybunie trybuny|kronika f kronice kroniki|polityka f polityce polityki|echo n echu echa|słowo n słowie słowa|życie n życiu życia|pismo n piśmie pisma|wiadomości p wiadomościach|wieści p wieściach|nowiny p nowinach nowin|fakty p faktach faktów',
    adjectives: {
      m: [
        [/(?<=[kg])i(?:m|ego)$/u, 'i'],
        [/ym$|ego$/u, 'y'],
      ],
      f: [[/(?<=[kg])iej$|ej$|ą$/u, 'a']],
      n: [[/(?<=[kg]i)m$|(?<=[kg]i)ego$|ym$|ego$/u, 'e']],
      p: [[/(?<=i)ch$|ych$/u, 'e']],
    },
    alsoBehind: true,
  },
  cs: {
    nouns:
      'noviny p novinách novin|listy p listech listů|zprávy p zprávách zpráv|ník m níku|list m listu|zpravodaj m zpravodaji zpravodaje|hlas m hlase hlasu|kurýr m kurýru kurýra|magazín m magazínu|právo n právu práva|echo n echu echa|slovo n slově slova|fronta f frontě fronty|doba f době doby|pravda f pravdě pravdy',
    adjectives: {
      m: [
        [/é(?:m|ho)$/u, 'ý'],
        [/(?<=í)(?:m|ho)$/u, ''],
      ],
      f: [[/é$/u, 'á']],
      n: [[/(?<=[éí])(?:m|ho)$/u, '']],
      p: [
        [/ých$/u, 'é'],
        [/(?<=í)ch$/u, ''],
      ],
    },
  },
  sk: {
    nouns:
      'noviny p novinách novín|listy p listoch listov|správy p správach správ|ník m níku|hlas m hlase hlasu|kuriér m kuriéri kuriéra|magazín m magazíne magazínu|pravda f pravde pravdy|slovo n slove slova|echo n echu echa',
    adjectives: {
      m: [[/om$|ého$/u, 'ý']],
      f: [[/ej$/u, 'á']],
      n: [[/om$|ého$/u, 'é']],
      p: [
        [/ých$/u, 'é'],
        [/ich$/u, 'ie'],
      ],
    },
  },
  uk: {
    nouns:
      'ник m нику ника|голос m голосі голосу|край m краї краю|тиждень m тижні тижня|час m часі часу|газета f газеті газети|правда f правді правди|новини p новинах новин|вісті p вістях вістей|відомості p відомостях|слово n слові слова|життя n житті|дзеркало n дзеркалі дзеркала',
    adjectives: {
      m: [[/(?:ому|ого)$/u, 'ий']],
      f: [[/(?:ій|ої)$/u, 'а']],
      n: [[/(?:ому|ого)$/u, 'е']],
      p: [[/их$/u, 'і']],
    },
  },
  ru: {
    nouns:
      'ник m нике ника|курьер m курьере курьера|голос m голосе голоса|листок m листке листка|журнал m журнале журнала|экспресс m экспрессе экспресса|газета f газете газеты|правда f правде правды|неделя f неделе недели|жизнь f жизни|заря f заре зари|трибуна f трибуне трибуны|новости p новостях новостей|известия p известиях известий|ведомости p ведомостях ведомостей|вести p вестях вестей|слово n слове слова|дело n деле дела|обозрение n обозрении обозрения',
    adjectives: {
      m: [
        [/(?<=(?:^|\s)(?:мор|реч|город|дон|степ|лес|завод|твер|больш|молод)(?:ск|н)?)(?:ом|ого)$/i, 'ой'],
        [/(?<=[кгхжшчщ])(?:ом|ого)$|ем$|его$/u, 'ий'],
        [/(?:ом|ого)$/u, 'ый'],
      ],
      f: [
        [/ой$/u, 'ая'],
        [/ей$/u, 'яя'],
      ],
      n: [
        [/(?:ом|ого)$/u, 'ое'],
        [/(?:ем|его)$/u, 'ее'],
      ],
      p: [[/(?<=[иы])х$/u, 'е']],
    },
  },
  hr: southSlavic,
  sr: southSlavic,
  bs: southSlavic,
  sl: southSlavic,
};
