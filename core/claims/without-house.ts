import { isDesk } from '../agents/bylines/desk-words.ts';
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
  // "ABN Riverland", "ABN Western Plains" on ABN News, the Alban Broadcasting Network or abn.test: its office there.
  const [first = '', ...rest] = words;
  const isOwnCode = (site: string) => foldName(site.split(/[\s.]/, 1)[0] ?? '') === foldName(first) || initialsOf(site) === first;
  if ((rest.length === 1 || isDesk(rest[0] ?? '')) && isCode(first) && first.length > 2 && siteNames.some(isOwnCode)) return null;
  const ofSites = new Set(sites.flatMap((site) => site.split(' ')));
  const isOwnDesk = isCode(last) && words.slice(0, -1).every((word) => ofSites.has(foldName(word)));
  return isOwnDesk ? null : name;
}

/**
 * "Ada Winter-Lantern State" where Lantern State University has it first, "Ada Winter Harbour Post" where the Harbour Post has: portals join
 * the house to who wrote it for it.
 */
export function withoutOrigin(name: string, publishers: readonly { name: string }[]): string {
  const houses = publishers.map((publisher) => `${foldName(publisher.name)} `);
  for (const { index } of name.matchAll(/[ -]/g)) {
    const house = `${foldName(name.slice(index + 1))} `;
    const isHouse = name[index] === '-' ? (known: string) => known.startsWith(house) : (known: string) => known === house;
    if (house.length > 3 && name.slice(0, index).includes(' ') && houses.some(isHouse)) return name.slice(0, index).trimEnd();
  }
  return name;
}
