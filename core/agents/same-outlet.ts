import { agencyByDomain, nameAgency } from './agency.ts';
import { registrableDomain } from './domain.ts';
import { foldName } from './fold-name.ts';
import { outletByDomain, outletByName } from './outlet.ts';

/** A publisher as far as it is known: a name, and a registrable domain or null. */
export interface NamedOutlet {
  name: string;
  domain: string | null;
}

const squash = (name: string) => foldName(name).replace(/[\s+*•#@%~^$=<>{}]/g, '');

/** Endings that name the same house: "Spiegel Online", "Grist Magazine", "Harbour Post Inc". */
const spareEnding = /\s(?:online|digital|website|web|magazine|newspaper|com|inc|llc|ltd|limited|gmbh|ag|sa|plc|corp|media group|staff)$/;
const spareOpening = /^(?:the|der|die|das|le|la|les|el|los|il|lo|de|het|o|a)\s(?=\S{3})/;
const domainEnding = /\.(?:com|org|net|info|co|news|media|tv|test|example|[a-z]{2}(?:\.[a-z]{2})?)$/i;

/** What a name may be compared as: itself, either side of its brackets, the parts around a bar. */
function variants(name: string): string[] {
  const inside = /^(?<before>[^()（）]{1,80})[(（](?<within>[^()（）]{2,60})[)）]\s*$/.exec(name)?.groups;
  const parts = inside ? [inside['before'] ?? '', inside['within'] ?? ''] : name.split(/\s[|–—-]\s/);
  return [name, ...(parts.length > 1 ? parts : [])].map((part) => part.trim()).filter(Boolean);
}

/** A name without its domain's ending: "GlobalResearch.ca" gives "GlobalResearch". */
const withoutEnding = (name: string) => name.replace(/^(?:https?:\/\/)?www\./i, '').replace(domainEnding, '');

const labelOf = (domain: string | null) => (domain ? squash(domain.split('.')[0] ?? '') : '');

/** The name with one spare word gone, or as it is: "die zeit" gives "zeit", "bbc news" "bbc". */
function bareNames(name: string): string[] {
  const folded = foldName(name);
  const bare = folded.replace(spareEnding, '');
  // "News" is spare only behind letters: BBC News is the BBC, Science News isn't Science.
  const letters = /^(?<letters>[A-ZÀ-Þ]{2,5}) News$/.exec(name.trim())?.groups?.['letters'];
  return [folded, bare, folded.replace(spareOpening, ''), bare.replace(spareOpening, ''), foldName(letters ?? folded)].map(squash);
}

/** The first letters of a name of three words or more. */
function initialsOf(name: string): string {
  const words = foldName(name.replace(/\band\b/g, ''))
    .split(' ')
    .filter(Boolean);
  return words.length >= 3 ? words.map((word) => word.charAt(0)).join('') : '';
}

function sameName(a: string, b: string): boolean {
  const [first, second] = [squash(withoutEnding(a)), squash(withoutEnding(b))];
  if (first.length < 2 || second.length < 2) return false;
  if (first === second) return true;
  const isLong = (name: string) => name.length >= 3;
  if (bareNames(a).filter(isLong).includes(second) || bareNames(b).filter(isLong).includes(first)) return true;
  const isShort = (name: string) => name.length >= 3 && name.length <= 6;
  return (isShort(first) && first === initialsOf(b)) || (isShort(second) && second === initialsOf(a));
}

/** The house that tables know behind a name or a domain, as its domain. */
function knownHouse({ name, domain }: NamedOutlet): string | null {
  const byName = outletByName(name) ?? nameAgency(name) ?? outletByName(withoutEnding(name));
  const known = outletByDomain(domain) ?? agencyByDomain(domain) ?? byName;
  if (known) return known.domain;
  const written = domainEnding.test(name) ? registrableDomain(name) : null;
  return outletByDomain(written)?.domain ?? agencyByDomain(written)?.domain ?? null;
}

/** Whether a name is what a domain's first label says: "Global Research" and globalresearch.ca. */
function nameIsLabel(name: string, domain: string | null): boolean {
  const label = labelOf(domain);
  if (label.length < 3) return false;
  const squashed = squash(withoutEnding(name));
  return squashed === label || `the${squashed}` === label || bareNames(name).includes(label);
}

/**
 * Whether two mentions mean one publisher: by domain, by a house that is known under both names, or by names that differ only in case,
 * accents, points, articles, squeezed blanks, an ending such as ".com" or "Online", or initials. "The Guardian Nigeria" is not The Guardian.
 */
export function sameOutlet(a: NamedOutlet, b: NamedOutlet): boolean {
  if (a.domain !== null && a.domain === b.domain) return true;
  // A name alone may be anybody's of that name; tables that know the most famous one must not part it from its namesake.
  if ((a.domain === null || b.domain === null) && squash(a.name) !== '' && squash(a.name) === squash(b.name)) return true;
  const [houseA, houseB] = [knownHouse(a), knownHouse(b)];
  if (houseA !== null && houseB !== null) return houseA === houseB;
  const names = variants(a.name).flatMap((left) => variants(b.name).map((right) => [left, right] as const));
  const isApart = a.domain !== null && b.domain !== null;
  if (isApart) return names.some(([left, right]) => squash(left) === squash(right) && squash(left) !== '');
  if (names.some(([left, right]) => sameName(left, right))) return true;
  return variants(b.name).some((name) => nameIsLabel(name, a.domain)) || variants(a.name).some((name) => nameIsLabel(name, b.domain));
}
