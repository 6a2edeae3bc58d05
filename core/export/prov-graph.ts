/** The chain of a note in the words of W3C PROV, before it is written as PROV-JSON or as Turtle. */
import { plainWords } from '../attribution/credit-text.ts';
import type { Evidence, Hop, Note, Reading } from '../model.ts';
import { correctedReading } from '../notes/corrected-reading.ts';
import { type Agent, agentOf, kindOf, partsOf, placeOfTranslation } from './prov-agents.ts';
import { type Attributes, address, decimal, type Item, moment, told, words } from './prov-values.ts';

/** Whose part in what: ids of items. */
export interface Derivation extends Item {
  generated: string;
  used: string;
  activity: string;
}

/** Somebody's part in an activity. */
export interface Association {
  id: string;
  activity: string;
  agent: string;
  role: string;
}

export interface ProvGraph {
  /** What the ids stand behind, as an IRI ending in a mark. */
  base: string;
  entities: Item[];
  /** `endedAt` is a moment of XML Schema. */
  activities: (Item & { endedAt: string | null; generates: string; by: string })[];
  /** What was done before a publication by others than its publisher: translating and the like. */
  parts: (Item & { informs: string; uses: string | null })[];
  associations: Association[];
  agents: Agent[];
  derivations: Derivation[];
  /** Entity to agent. */
  attributions: [entity: string, agent: string][];
}

/**
 * Returns the provenance of what a note is about: an entity a hop, made by an activity of its publisher and derived from the hop before,
 * and the reading itself, made by Whence from the page when the note was saved. Who translated, edited or photographed did so in an
 * activity of their own, which the publication was informed by.
 */
export function provGraph(note: Note): ProvGraph {
  const reading = correctedReading(note);
  const { chain } = reading;
  const authors = reading.authors.filter(({ role }) => role === 'author');
  const translated = placeOfTranslation(chain);
  const parts = partsOf(reading, translated);
  return {
    base: `urn:whence:note:${note.id.replace(/[^\w.-]/g, '_')}:`,
    entities: [...chain.map((hop, place) => entityOf(hop, place, reading)), readingEntity(note)],
    activities: activitiesOf(chain, note),
    parts: [...new Map(parts.map((part) => [part.activity, part])).values()].map(({ activity, informs, uses }) => ({
      id: activity,
      informs,
      uses,
      attributes: [],
    })),
    associations: parts.map(({ agent, activity, role }, place) => ({ id: `association-${place + 1}`, activity, agent: agent.id, role })),
    agents: [
      ...chain.map(({ publisher }, place) => agentOf(`publisher-${place + 1}`, publisher, 'Organization')),
      ...authors.map((author, place) => agentOf(`author-${place + 1}`, { name: author.name, url: author.url ?? null }, kindOf(author))),
      ...parts.map(({ agent }) => agent),
      { id: 'whence', kind: 'SoftwareAgent', attributes: [['foaf:name', words('Whence')]] },
    ],
    derivations: derivationsOf(reading),
    attributions: chain.flatMap(({ standing }, place) => {
      // What the claimed original itself denies is another work, of other authors.
      const writers = (standing === 'contradicted' ? [] : authors).map((_, author) => `author-${author + 1}`);
      const translators = parts.filter(({ role }) => role === 'translator' && place >= translated).map(({ agent }) => agent.id);
      return [`publisher-${place + 1}`, ...writers, ...translators].map((agent): [string, string] => [`hop-${place + 1}`, agent]);
    }),
  };
}

/** A publication for each hop, and the reading. */
function activitiesOf(chain: readonly Hop[], note: Note): ProvGraph['activities'] {
  const ended = moment(note.savedAt);
  return [
    ...chain.map((_, place) => ({
      id: `publication-${place + 1}`,
      endedAt: null,
      attributes: [],
      generates: `hop-${place + 1}`,
      by: `publisher-${place + 1}`,
    })),
    {
      id: 'reading-activity',
      endedAt: ended?.type === 'dateTime' ? ended.text : null,
      attributes: [],
      generates: 'reading',
      by: 'whence',
    },
  ];
}

function derivationsOf({ chain, evidence }: Reading): Derivation[] {
  const quotes = new Map(evidence.map((one) => [one.id, one]));
  return [
    ...chain.slice(1).map((hop, index) => derivationOf(hop, index + 1, chain, quotes)),
    { id: 'derivation-reading', generated: 'reading', used: `hop-${chain.length}`, activity: 'reading-activity', attributes: [] },
  ];
}

function entityOf({ work, role, standing, confidence, capture }: Hop, place: number, { page, chain }: Reading): Item {
  const title = plainWords(work.title ?? (place === chain.length - 1 ? page.title : null) ?? '');
  return {
    id: `hop-${place + 1}`,
    attributes: told([
      ['dcterms:title', title ? words(title) : null],
      ['prov:atLocation', address(work.url)],
      ['dcterms:issued', moment(work.date)],
      ['whence:role', words(role)],
      ['whence:standing', words(standing)],
      ['whence:confidence', { text: decimal(confidence), type: 'decimal' }],
      ['whence:archivedAt', address(capture?.url)],
    ]),
  };
}

function readingEntity(note: Note): Item {
  return {
    id: 'reading',
    attributes: told([
      ['dcterms:created', moment(note.savedAt)],
      ['prov:atLocation', address(note.finalUrl)],
      ['whence:textHash', note.textHash ? words(plainWords(note.textHash)) : null],
    ]),
  };
}

/** The words for a hop stand at the hop they name; what they tell is how the next one came from it. */
function derivationOf(hop: Hop, place: number, chain: readonly Hop[], quotes: Map<string, Evidence>): Derivation {
  const said = [...(chain[place - 1]?.evidence ?? []), ...hop.evidence]
    .flatMap((id) => quotes.get(id) ?? [])
    .map(({ quote }) => plainWords(quote));
  return {
    id: `derivation-${place + 1}`,
    generated: `hop-${place + 1}`,
    used: `hop-${place}`,
    activity: `publication-${place + 1}`,
    attributes: told([
      ['whence:relation', words(hop.relation)],
      // Whether the hop is what the page says it came from: PROV has no derivation that is denied.
      ['whence:standing', words(chain[place - 1]?.standing ?? 'stated')],
      ...[...new Set(said)].map((quote): Attributes[number] => ['whence:quote', words(quote)]),
    ]),
  };
}
