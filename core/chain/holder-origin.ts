import { nameAgency } from '../agents/agency.ts';
import type { Finding } from '../model.ts';
import { isOutletLike } from '../wording/outlet-like.ts';

/**
 * A copyright line at the article that names another outlet ("Copyright Harbour Business Journal") tells whose text it is.
 * Companies that own sites sign there too, so only names worded like an outlet count; the fold drops the page's own.
 */
export function readOriginsFromHolders(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding): Finding[] => {
    const { says } = finding;
    if (says.about !== 'holder' || finding.scope !== 'article' || finding.where !== 'visible-text') return [];
    return says.holders
      .filter((holder) => holder.type !== 'person' && !nameAgency(holder.name) && isOutletLike(holder.name) && !isCompany(holder.name))
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

function isCompany(name: string): boolean {
  return /(?:^|[\s,])(?:inc|llc|ltd|limited|gmbh|ag|s\.?a|corp|corporation|plc|group|media|company|co|holdings?|network|networks|communications|publishing|verlag|enterprises?|interactive|digital)\.?$/i.test(
    name,
  );
}
