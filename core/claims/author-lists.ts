import { nameAgency } from '../agents/agency.ts';
import { isGenericByline } from '../agents/bylines/generic-byline.ts';
import { foldName } from '../agents/fold-name.ts';
import { isKnownByHost } from '../agents/known-by-host.ts';
import { beginsWithGivenName } from '../agents/names/given-names.ts';
import { isPersonName } from '../agents/names/person-name.ts';
import { sameOutlet } from '../agents/same-outlet.ts';
import type { Agent, ContributorRole, Finding, Party } from '../model.ts';
import { isAuthorPage } from '../page/author-page.ts';
import { isOfOwners, isSiteOf } from './own-site.ts';
import { sameName } from './same-name.ts';
import { withoutHouse, withoutOrigin } from './without-house.ts';

export type AuthorFinding = Finding<{ about: 'author'; role: ContributorRole; parties: Party[] }>;

/** Those whom one piece of evidence names in one part, or several lines of one byline together. */
export interface AuthorList {
  finding: AuthorFinding;
  parties: Party[];
  role: ContributorRole;
}

/** The lists that findings give. News agencies, the publishers of the chain and the page's own outlet are left out: they are hops. */
export function listAuthors(findings: readonly Finding[], publishers: readonly Agent[], siteNames: readonly string[]): AuthorList[] {
  // Below a release stand those whom to ask about it.
  const least = findings.some(isOfReleaseWire) ? LIGHT : 0;
  const stated = findings.filter((finding): finding is AuthorFinding => finding.says.about === 'author' && finding.weight >= least);
  const isSigned = stated.some(({ signal, says }) => signal === 'byline' && says.role === 'author' && says.parties.every(isPerson));
  return stated
    .filter((finding) => !isSigned || !isAccount(finding))
    .map((finding) => ({
      finding,
      role: finding.says.role,
      parties: finding.says.parties
        .filter((party) => !isPublisher(party, publishers, siteNames))
        .flatMap((party) => ofThePersonAlone(party, siteNames))
        .map((party) => ({ ...party, name: withoutOrigin(party.name, publishers) })),
    }))
    .filter(({ parties }) => parties.length > 0);
}

const isPerson = ({ type }: Party): boolean => type === 'person';

/** "Publicado por Alberquero": the account that put a text online, where another line has a person's name. */
const isAccount = ({ signal, quote, says }: AuthorFinding): boolean =>
  signal === 'byline' && POSTED.test(quote) && says.parties.every(({ type }) => type === 'unknown');

const POSTED = /^(?:publi|post|pubbl|envi|eingestellt|veröff)\p{L}{1,12} /iu;

/** Whether a wire for press releases carries the text. */
export const isOfReleaseWire = ({ says }: Finding): boolean =>
  says.about === 'agency' && says.share === 'copy' && nameAgency(says.agency.name)?.kind === 'press-release-wire';

function ofThePersonAlone(party: Party, siteNames: readonly string[]): Party[] {
  if (party.type !== 'person') return [party];
  const name = withoutHouse(party.name, siteNames);
  return name === null ? [] : [{ ...party, name }];
}

function isPublisher(party: Party, publishers: readonly Agent[], siteNames: readonly string[]): boolean {
  // Blogs name their writer as their publisher too: no outlet is called so.
  if (
    /^[\u3400-\u9fff]{3}$/.test(party.name) &&
    isPersonName(party.name, 'zh') &&
    !sameOutlet({ name: party.name, domain: null }, { name: siteNames[0] ?? '', domain: null })
  )
    return false;
  if (isSiteOf(party, siteNames)) return false;
  if (nameAgency(party.name) || isGenericByline(party.name, siteNames)) return true;
  const agent = { name: party.name, domain: null };
  if (publishers.some((publisher) => sameOutlet(agent, publisher) && !isOwnBlog(party, publisher))) return true;
  // "adawinter.hashnode.test": the account's name in the address is who signs.
  const account = party.type === 'person' ? siteNames.find(isOfOwners)?.split('.', 1)[0] : undefined;
  return siteNames
    .filter((name) => account === undefined || name.split('.', 1)[0] !== account)
    .some((name) => sameOutlet(agent, { name, domain: null }) || (party.type !== 'person' && isPartOf(party.name, name)));
}

/** A person's own site, known by no more than its address or where it has its account, is called as they are: "adawinter.test". */
const isOwnBlog = ({ name, type, url }: Party, publisher: Agent): boolean =>
  type === 'person' &&
  ((isKnownByHost(publisher) && (beginsWithGivenName(name) || isAuthorPage(url ?? ''))) ||
    (isOfOwners(publisher.domain ?? '') && foldName(publisher.name) !== foldName(name)));

/** Whether one of two names holds the other but for case, blanks and marks: "CBSNews", "CBS News Digital". */
function isPartOf(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b].map((name) => foldName(name).replaceAll(' ', '')).sort((x, y) => x.length - y.length);
  return short.length > 3 && long.includes(short);
}

/** How many blocks apart two lines of one byline stand at most: a trade or a place between. */
const NEAR = 3;
/** Below this weight a byline stands at the foot, where lines are not told from teasers. */
export const LIGHT = 0.6;

const lineOf = (list: AuthorList): number | null =>
  list.finding.signal === 'byline' && list.role === 'author' && list.finding.weight >= LIGHT ? (list.finding.at?.block ?? null) : null;

/** The lists with the lines of one byline, each naming an author of its own, joined to one. */
export function joinLines(lists: readonly AuthorList[]): AuthorList[] {
  const joined: AuthorList[] = [];
  let open: AuthorList | null = null;
  let end = 0;
  for (const list of lists) {
    const line = lineOf(list);
    if (open && line !== null && line - end <= NEAR) open.parties.push(...missingFrom(open.parties, list.parties));
    else joined.push({ ...list, parties: missingFrom([], list.parties) });
    if (line === null) continue;
    if (!open || line - end > NEAR) open = joined.at(-1) ?? null;
    end = line;
  }
  return joined;
}

const missingFrom = (known: readonly Party[], parties: readonly Party[]): Party[] =>
  parties.filter((party, index) => ![...known, ...parties.slice(0, index)].some((other) => sameName(other.name, party.name)));
