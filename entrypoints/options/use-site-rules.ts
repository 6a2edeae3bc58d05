import { useState } from 'preact/hooks';
import type { RuledSite, SiteRule } from '../../components/settings/SitesPart.tsx';
import { askForSites, giveBackSites } from '../../services/settings/permissions.ts';
import type { Settings, SettingsChanges, SiteChange } from '../../services/settings/settings.ts';
import { hostOf, patternOf } from '../../services/settings/site-rules.ts';

const lists = { read: 'readSites', skip: 'skippedSites', quiet: 'quietSites' } as const;
const ruleNames = Object.keys(lists) as SiteRule[];

type Change = (changes: SettingsChanges, site?: SiteChange) => Promise<boolean>;
type Told = { what: 'not-a-site' } | { what: 'not-given'; host: string } | null;

/** The rules for single sites, with the permission that reading one as it loads needs. `allowed`: those of the read sites that may be read. */
export function useSiteRules(settings: Settings, allowed: readonly string[], change: Change) {
  const [told, setTold] = useState<Told>(null);
  const sites: RuledSite[] = ruleNames
    .flatMap((rule) => settings[lists[rule]].map((host) => ({ host, rule, lacksPermission: rule === 'read' && !allowed.includes(host) })))
    .sort((one, other) => one.host.localeCompare(other.host));

  async function allow(host: string): Promise<void> {
    const given = await askForSites([patternOf(host)]);
    setTold(given ? null : { what: 'not-given', host });
    await change({});
  }

  async function add(words: string, rule: SiteRule): Promise<void> {
    const host = hostOf(words);
    if (!host) return setTold({ what: 'not-a-site' });
    setTold(null);
    // The browser wants the question straight from the click, before anything is kept.
    const asked = rule === 'read' ? askForSites([patternOf(host)]) : Promise.resolve(true);
    const given = await asked;
    await change({}, { list: lists[rule], host, isListed: true });
    if (!given) setTold({ what: 'not-given', host });
  }

  async function remove({ host, rule }: RuledSite): Promise<void> {
    await change({}, { list: lists[rule], host, isListed: false });
    if (rule === 'read') await giveBackSites([patternOf(host)]);
    setTold(null);
  }

  return {
    sites,
    told,
    add: (words: string, rule: SiteRule) => void add(words, rule),
    allow: (host: string) => void allow(host),
    remove: (site: RuledSite) => void remove(site),
  };
}
