import type { CreditFacts } from './credit-facts.ts';

/** The words by which a republication programme asks to be credited. Sentences that can't be filled are left out. */
interface Programme {
  domains: string[];
  sentences: string[];
  /** In other languages that the programme publishes in, by primary subtag. */
  others?: Record<string, string[]>;
}

// The Republication Tracker Tool hands this line out with every article (its `shareable-content.php`).
const trackerTool = [
  'This {original:article} first appeared on {outlet} and is republished here under a {licence:Creative Commons license}.',
];
const trackerToolUnlicensed = [
  'This {original:article} first appeared on {outlet} and is republished here under a Creative Commons license.',
];

/** Each programme's own republishing page prescribes these words; those of a tool stand in what its button copies. */
const programmes: Programme[] = [
  {
    domains: ['theconversation.com'],
    sentences: ['This article is republished from {outlet} under a Creative Commons license.', 'Read the {original:original article}.'],
    others: {
      fr: ['Cet article est republié à partir de {outlet} sous licence Creative Commons.', 'Lire l’{original:article original}.'],
      es: ['Este artículo fue publicado originalmente en {outlet}.', 'Lea el {original:original}.'],
    },
  },
  { domains: ['propublica.org'], sentences: ['This {original:story} was originally published by {outlet}.'] },
  { domains: ['floodlightnews.org'], sentences: ['This {original:story} was originally published by {outlet}.'] },
  { domains: ['calmatters.org'], sentences: ['This {original:story} was originally published by {outlet}.'] },
  { domains: ['grist.org'], sentences: ['This {original:story} was originally published by {outlet}.'] },
  { domains: ['insideclimatenews.org'], sentences: ['This {original:article} originally appeared on {outlet}.'] },
  {
    domains: ['undark.org'],
    sentences: ['This article was originally published on {outlet}.', 'Read the {original:original article}.'],
  },
  { domains: ['mongabay.com'], sentences: ['This {original:article} was originally published on {outlet}.'] },
  { domains: ['globalvoices.org'], sentences: ['This {original:story} originally appeared on {outlet}.'] },
  {
    domains: ['themarkup.org'],
    sentences: ['This article was {original:originally published} on {outlet} and was republished under a {licence} license.'],
  },
  { domains: ['360info.org'], sentences: ['Originally published under {licence:Creative Commons} by {outlet}™.'] },
  { domains: ['kffhealthnews.org', 'khn.org'], sentences: trackerTool },
  {
    // The titles of States Newsroom, which all share the Republication Tracker Tool.
    domains: [
      ...['alabamareflector.com', 'alaskabeacon.com', 'arkansasadvocate.com', 'azmirror.com', 'coloradonewsline.com'],
      ...['floridaphoenix.com', 'georgiarecorder.com', 'idahocapitalsun.com', 'indianacapitalchronicle.com', 'iowacapitaldispatch.com'],
      ...['kansasreflector.com', 'kentuckylantern.com', 'lailluminator.com', 'mainemorningstar.com', 'marylandmatters.org'],
      ...['michiganadvance.com', 'minnesotareformer.com', 'missouriindependent.com', 'dailymontanan.com', 'nebraskaexaminer.com'],
      ...['nevadacurrent.com', 'newhampshirebulletin.com', 'newjerseymonitor.com', 'sourcenm.com', 'ncnewsline.com'],
      ...['northdakotamonitor.com', 'ohiocapitaljournal.com', 'oklahomavoice.com', 'oregoncapitalchronicle.com', 'penncapital-star.com'],
      ...['rhodeislandcurrent.com', 'scdailygazette.com', 'southdakotasearchlight.com', 'tennesseelookout.com', 'utahnewsdispatch.com'],
      ...['virginiamercury.com', 'washingtonstatestandard.com', 'westvirginiawatch.com', 'wisconsinexaminer.com'],
      ...['stateline.org', 'statesnewsroom.com'],
    ],
    sentences: trackerTool,
  },
];

function isOn(url: string | null, domain: string): boolean {
  const host = url ? new URL(url).hostname : '';
  return host === domain || host.endsWith(`.${domain}`);
}

/** Returns the sentences that the article's programme prescribes in the article's language; null where none is known, and for translations. */
export function prescribedSentences({ outlet, original, licence, language, tracked, translation }: CreditFacts): string[] | null {
  if (translation) return null;
  const programme = programmes.find(({ domains }) => domains.some((domain) => isOn(outlet.url, domain) || isOn(original, domain)));
  const tongue = language?.toLowerCase().split(/[-_]/)[0] ?? 'en';
  // Their English words have no place beside an article in another language.
  const english = programme?.sentences ?? (tracked ? trackerTool : null);
  const chosen = tongue === 'en' ? english : (programme?.others?.[tongue] ?? null);
  return chosen === trackerTool && !licence?.url ? trackerToolUnlicensed : chosen;
}
