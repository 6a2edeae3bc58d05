import { foldName } from '../agents/fold-name.ts';

const isCode = (word: string): boolean => /^\p{Lu}{2,5}$/u.test(word);

/** The first letters of a name of several words: "Harbour Post" is HP. */
const initialsOf = (name: string): string =>
  name.includes(' ')
    ? name
        .split(' ')
        .map((word) => word.charAt(0))
        .join('')
    : name;

/** "Ana Moura Do", where "Do CAIS" stood. */
const withoutArticle = (words: readonly string[]): string =>
  (words.length > 2 && /^(?:do|da|de|del|della|of|for|von|du)$/i.test(words.at(-1) ?? '') ? words.slice(0, -1) : words).join(' ');

/**
 * A person's name without the page's own outlet before or behind it: "Harbour-Post Ada WINTER", "Ada Winter HP". Null where nothing else
 * stands there: "Harbour SP", a desk of the outlet.
 */
export function withoutHouse(name: string, siteNames: readonly string[]): string | null {
  const words = name.split(/\s+/);
  const sites = siteNames.map(foldName).filter((site) => site !== '');
  const squeezed = sites.map((site) => site.replaceAll(' ', '')).filter((site) => site.length > 3);
  const isHouse = (part: readonly string[]) => squeezed.includes(foldName(part.join(' ')).replaceAll(' ', ''));
  for (let count = 1; count <= words.length - 2; count += 1) if (isHouse(words.slice(0, count))) return words.slice(count).join(' ');
  const last = words.at(-1) ?? '';
  if (words.length > 2 && isCode(last) && sites.some((site) => initialsOf(site) === foldName(last)))
    return withoutArticle(words.slice(0, -1));
  // "ABN Riverland" on ABN News, the Alban Broadcasting Network or abn.test: its office there.
  const [first = '', ...rest] = words;
  const isOwnCode = (site: string) => foldName(site.split(/[\s.]/, 1)[0] ?? '') === foldName(first) || initialsOf(site) === first;
  if (rest.length === 1 && isCode(first) && first.length > 2 && siteNames.some(isOwnCode)) return null;
  const ofSites = new Set(sites.flatMap((site) => site.split(' ')));
  const isDesk = isCode(last) && words.slice(0, -1).every((word) => ofSites.has(foldName(word)));
  return isDesk ? null : name;
}

/** "Ada Winter-Lantern State" where Lantern State University has it first: portals of research join the house to who wrote its release. */
export function withoutOrigin(name: string, publishers: readonly { name: string }[]): string {
  const hyphen = name.lastIndexOf('-');
  const house = foldName(name.slice(hyphen + 1));
  const isHouse = publishers.some((publisher) => `${foldName(publisher.name)} `.startsWith(`${house} `));
  return hyphen > 3 && house.length > 2 && name.slice(0, hyphen).includes(' ') && isHouse ? name.slice(0, hyphen).trimEnd() : name;
}
