/** Pages for the states of map and story: a few that tell a story, and hundreds that make a thicket. The outlets are invented. */
import type { ListedPage } from '../components/library/PageList.tsx';
import type { Hop, HopRole, Reading, Relation } from '../core/model.ts';
import { author, hop, quotes, reprintReading } from '../core/reading.test-support.ts';

const ORIGIN = 'https://www.saltmarsh-review.test/essays/gates';
const HEADLINE = 'Who Keeps the Gates';

interface Carrier {
  name: string;
  date: string | null;
  relation?: Relation;
  title?: string;
  agency?: string;
  language?: string;
  originDate?: string;
}

const domainOf = (name: string): string => `${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}.test`;

function pageHop(name: string, role: HopRole, relation: Relation, work: Partial<Hop['work']>, domain: string | null): Hop {
  return hop(name, { role, relation, work: { title: null, url: null, date: null, ...work }, publisher: { name, domain, url: null } });
}

function chainOf({ name, date, relation = 'republished-from', title = HEADLINE, agency, originDate = '2024-05-02' }: Carrier): Hop[] {
  const url = `https://${domainOf(name)}/gates`;
  const origin = pageHop(
    'The Saltmarsh Review',
    'origin',
    'published',
    { title: HEADLINE, url: ORIGIN, date: originDate },
    'saltmarsh-review.test',
  );
  const wire = agency ? [pageHop(agency, 'agency', 'syndicated-from', { date: '2024-05-03T06:00:00Z' }, domainOf(agency))] : [];
  return [origin, ...wire, pageHop(name, 'this-page', relation, { title, url, date }, domainOf(name))];
}

const carriers: Carrier[] = [
  { name: 'The Harbour Post', date: '2024-05-03', agency: 'Northern Wire', relation: 'syndicated-from' },
  { name: 'Commons Wire', date: '2024-05-04T09:30:00+02:00', title: 'Who keeps our gates?' },
  { name: 'Die Deichzeitung', date: '2024-05-09', relation: 'translated-from', title: 'Wer die Tore hütet', language: 'de' },
  { name: 'بريد الساحل', date: '2024-05-12', relation: 'translated-from', title: 'من يحرس البوابات', language: 'ar' },
  { name: 'Ledger & Tide', date: '2024-05', relation: 'excerpted-from', title: 'The gatekeepers' },
  { name: 'The Inland Echo', date: null, originDate: '2024-05-01' },
];

export const storyPages: ListedPage[] = carriers.map((carrier) => ({
  key: `n:${carrier.name}`,
  url: `https://${domainOf(carrier.name)}/gates`,
  title: carrier.title ?? HEADLINE,
  language: carrier.language ?? 'en',
  textHash: null,
  chain: chainOf(carrier),
}));

/** The whole readings of the story's pages. */
export const storyReadings: ReadonlyMap<string, Reading> = new Map(
  carriers.map((carrier, place) => {
    const reading = reprintReading({ chain: chainOf(carrier) });
    const credit = `This essay first appeared in The Saltmarsh Review; ${carrier.name} carries it with thanks.`;
    return [
      `n:${carrier.name}`,
      {
        ...reading,
        page: { ...reading.page, title: carrier.title ?? HEADLINE },
        authors: place === 4 ? [author('Staff')] : reading.authors,
        conflicts: place === 1 ? reading.conflicts : [],
        evidence: reading.evidence.map((one) => (one.id === 'origin' ? quotes('origin', credit) : one)),
      },
    ];
  }),
);

/** Two thousand pages of three hundred outlets: a few agencies feed most of them. */
export const thicket: ListedPage[] = Array.from({ length: 2000 }, (_, place) => {
  const from = (place * place * 7 + place) % (5 + (place % 29) * 3);
  const to = (place * 131 + 17) % 300;
  const carrier = `Paper ${to}`;
  const source = from < 3 ? `Wire ${from}` : `Gazette ${from}`;
  const relation: Relation = place % 11 === 0 ? 'translated-from' : from < 3 ? 'syndicated-from' : 'republished-from';
  const url = `https://${domainOf(carrier)}/${place}`;
  return {
    key: `n:${place}`,
    url,
    title: `Report number ${place % 700} from the coast`,
    language: 'en',
    textHash: null,
    chain: [
      pageHop(source, from < 3 ? 'agency' : 'origin', 'published', {}, domainOf(source)),
      pageHop(carrier, 'this-page', relation, { url, date: `2024-0${1 + (place % 9)}-1${place % 10}` }, domainOf(carrier)),
    ],
  };
});
