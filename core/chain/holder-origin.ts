import { nameAgency } from '../agents/agency.ts';
import { foldName } from '../agents/fold-name.ts';
import { outletByName } from '../agents/outlet.ts';
import type { Finding } from '../model.ts';
import { isOutletLike } from '../wording/outlet-like.ts';

/**
 * A copyright line at the article that names another outlet ("Copyright Harbour Business Journal") tells whose text it is.
 * Companies that own sites sign there too, so only names worded like an outlet count; the fold drops the page's own.
 */
export function readOriginsFromHolders(findings: readonly Finding[]): Finding[] {
  const owners = findings.flatMap(({ says, scope }) => (says.about === 'holder' && scope === 'site' ? says.holders : []));
  const houses = owners.map(({ name }) => houseOf(name));
  // "Copyright © ABC, Inc., KGO-TV San Francisco" in the foot: the station is the page's own.
  const ofSite = findings
    .filter(({ says, scope, quote }) => says.about === 'holder' && scope === 'site' && !HANDED_ON.test(quote))
    .map(({ quote }) => quote);
  return findings.flatMap((finding): Finding[] => {
    const { says } = finding;
    const isHandedOn = HANDED_ON.test(finding.quote);
    if (says.about !== 'holder' || !(finding.scope === 'article' || isHandedOn) || finding.where !== 'visible-text') return [];
    return says.holders
      .filter((holder) => (holder.type !== 'person' || isHandedOn) && !nameAgency(holder.name))
      .flatMap((holder) => (isHandedOn ? [holder.name] : outletOf(holder.name)).map((name) => ({ ...holder, name })))
      .filter((holder) => houseOf(holder.name) === '' || !houses.includes(houseOf(holder.name)))
      .filter((holder) => !ofSite.some((notice) => notice.includes(holder.name)))
      .slice(0, 2)
      .map((holder) => ({
        ...finding,
        says: {
          about: 'origin',
          publisher: { name: holder.name, url: holder.url },
          relation: 'republished-from',
          url: null,
          title: null,
          date: null,
        },
        weight: 0.62,
      }));
  });
}

/** "Copyright © 2024 La Vague. Tous droits réservés. Distribué par AllAfrica Global Media": whoever is named first had it first. */
const HANDED_ON = /Provided by SyndiGate|(?:Distributed by|Distribué par) AllAfrica/;

/** What "Tideline NZ News" and "Tideline New Zealand Limited" begin with, where it is a house's own word. */
function houseOf(name: string): string {
  const [first = ''] = foldName(name).split(' ', 1);
  return first.length > 5 && !isOutletLike(first) ? first : '';
}

/** The outlet itself, or the known one whose firm a name is: "The Financial Times Limited". Other firms are none. */
function outletOf(name: string): string[] {
  const known = outletByName(name.replace(/ (?:Limited|Ltd\.?|LLC|Company)$/, ''));
  return known ? [known.name] : isOutletLike(name) && !isCompany(name) ? [name] : [];
}

function isCompany(name: string): boolean {
  return /(?:^|[\s,])(?:inc|llc|ltd|limited|gmbh|ag|s\.?a|corp|corporation|plc|group|media|company|co|holdings?|network|networks|communications|publishing|verlag|enterprises?|interactive|digital)\.?$/i.test(
    name,
  );
}
