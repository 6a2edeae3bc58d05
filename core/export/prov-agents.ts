/** The agents of a PROV graph, and their parts in the work. */
import { plainWords } from '../attribution/credit-text.ts';
import type { Contributor, ContributorRole, Hop, Reading } from '../model.ts';
import { address, type Item, told, words } from './prov-values.ts';

/** PROV's classes of agents, where one is known to be of one. */
export type AgentKind = 'Person' | 'Organization' | 'SoftwareAgent';

export type Agent = Item & { kind: AgentKind | null };

/** An agent by its name and address, as far as they are known. */
export function agentOf(id: string, { name, url }: { name: string; url: string | null }, kind: AgentKind | null): Agent {
  return {
    id,
    kind,
    attributes: told([
      ['foaf:name', words(plainWords(name))],
      ['foaf:homepage', address(url)],
    ]),
  };
}

/** The class of an author; null where a page does not tell. */
export function kindOf({ type }: Contributor): AgentKind | null {
  const kinds = { person: 'Person', organization: 'Organization', unknown: null } as const;
  return kinds[type];
}

/** The hop whose text is the translation: the first that is said to be translated from the one before it, else the page that was read. */
export function placeOfTranslation(chain: readonly Hop[]): number {
  const said = chain.findIndex(({ relation }) => relation === 'translated-from');
  return said < 0 ? chain.length - 1 : said;
}

const activities: Partial<Record<ContributorRole, string>> = {
  translator: 'translation',
  editor: 'editing',
  photographer: 'photography',
  contributor: 'contribution',
};

/** Who had a part in the work besides its authors, in which activity, and for which publication. */
export function partsOf({ authors, chain }: Reading, translated: number) {
  return Object.entries(activities).flatMap(([role, activity]) => {
    const place = role === 'translator' ? translated : chain.length - 1;
    const uses = role === 'translator' && place > 0 && chain[place]?.relation === 'translated-from' ? `hop-${place}` : null;
    return authors
      .filter((one) => one.role === role)
      .map((one, index) => ({
        role,
        activity,
        uses,
        informs: `publication-${place + 1}`,
        agent: agentOf(`${role}-${index + 1}`, { name: one.name, url: one.url ?? null }, kindOf(one)),
      }));
  });
}
