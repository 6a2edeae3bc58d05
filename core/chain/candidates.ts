import { registrableDomain } from '../agents/domain.ts';
import { nameAgent } from '../agents/name-agent.ts';
import { sameOutlet } from '../agents/same-outlet.ts';
import type { Agent, Finding, Mention, Statement } from '../model.ts';
import { isOutletLike } from '../wording/outlet-like.ts';
import { confidenceOf } from './confidence.ts';
import { joinNameless } from './join-nameless.ts';
import { fuller, sameAgent } from './same-agent.ts';

export type OriginFinding = Finding<Extract<Statement, { about: 'origin' }>>;
export type AgencyFinding = Finding<Extract<Statement, { about: 'agency' }>>;

/** Somebody whom the page's evidence makes an earlier publisher, with all that speaks for it. */
export interface Candidate {
  agent: Agent;
  kind: 'agency' | 'outlet';
  findings: (OriginFinding | AgencyFinding)[];
  /** 0 to 1: independent kinds of evidence strengthen one another, copies of one kind do not. */
  confidence: number;
}

export interface Identity {
  site: Agent;
  siteNames: readonly string[];
}

/** Groups findings by the agent they mean, leaving out those that mean the page's own site and those that name nobody (a book, another language); an agency on its own page and the nameless are unplaced. */
export function gatherCandidates(
  findings: readonly Finding[],
  identity: Identity,
): { candidates: Candidate[]; own: OriginFinding[]; unplaced: Finding[] } {
  const candidates: Candidate[] = [];
  const own: OriginFinding[] = [];
  const unplaced: Finding[] = [];
  for (const finding of ofEarlierPublishers(findings)) {
    const named = agentOf(finding, identity);
    const isOfHere = named !== null && isOwn(named.agent, finding, identity);
    if (named && !isOfHere) addTo(candidates, named, finding);
    else if (isOfHere && isOriginFinding(finding)) own.push(finding);
    else unplaced.push(finding);
  }
  const joined = joinNameless(candidates);
  for (const candidate of joined) candidate.confidence = confidenceOf(candidate.findings);
  return { candidates: joined, own, unplaced };
}

/** The findings that may name who had the text before, without lines heard by their words alone where others say more. */
function ofEarlierPublishers(findings: readonly Finding[]): (OriginFinding | AgencyFinding)[] {
  const weighty = findings.filter(outweighsLoose);
  return findings
    .filter((finding) => isOriginFinding(finding) || isAgencyFinding(finding))
    .filter((finding) => finding.signal !== 'loose-notice' || weighty.length === 0 || weighty.some((other) => isOfOneSite(other, finding)));
}

function addTo(candidates: Candidate[], { agent, kind }: Named, finding: OriginFinding | AgencyFinding): void {
  const known = candidates.find((candidate) => sameAgent(candidate.agent, agent));
  if (!known) {
    candidates.push({ agent, kind, findings: [finding], confidence: 0 });
    return;
  }
  known.findings.push(finding);
  known.agent = fuller(known.agent, agent);
  if (kind === 'agency') known.kind = 'agency';
}

/** A line that is heard by its words alone counts only where nothing else on the page tells whose the text is. */
function outweighsLoose(finding: Finding): boolean {
  if (finding.signal === 'loose-notice' || finding.where !== 'visible-text' || finding.weight < 0.58) return false;
  return isAgencyFinding(finding)
    ? finding.says.share === 'copy'
    : isOriginFinding(finding) && (finding.says.publisher ?? finding.says.url) !== null;
}

/** Whether two findings lead to one site: the words that are thin alone bear the others out. */
function isOfOneSite(one: Finding, other: Finding): boolean {
  const domain = siteOf(one);
  return domain !== null && domain === siteOf(other);
}

function siteOf(finding: Finding): string | null {
  const url = isOriginFinding(finding) ? (finding.says.publisher?.url ?? finding.says.url) : null;
  return url ? registrableDomain(url) : null;
}

function isOriginFinding(finding: Finding): finding is OriginFinding {
  return finding.says.about === 'origin';
}

function isAgencyFinding(finding: Finding): finding is AgencyFinding {
  return finding.says.about === 'agency';
}

type Named = Pick<Candidate, 'agent' | 'kind'>;

function agentOf({ says }: OriginFinding | AgencyFinding, identity: Identity): Named | null {
  const context = { siteName: identity.site.name, siteDomain: identity.site.domain };
  if (says.about === 'agency') return { agent: atFrontPage(nameAgent(says.agency, context).agent), kind: 'agency' };
  if (isBook(says)) return null;
  const url = says.publisher?.url ?? says.url;
  const mention = says.publisher ?? (url ? { name: new URL(url).hostname, url } : null);
  if (!mention) return null;
  const { agent, kind } = nameAgent({ name: mention.name, url: url && isForeign(url, identity) ? url : null }, context);
  return { agent: atFrontPage(agent), kind: kind === 'agency' || kind === 'wire' ? 'agency' : 'outlet' };
}

/** "Excerpted from “Harbours: A History of Walls”" names a book, not an outlet: a title, long or with a colon, without an address. */
function isBook(says: OriginFinding['says']): boolean {
  if (says.relation !== 'excerpted-from' && says.relation !== 'adapted-from') return false;
  const name = says.publisher?.name ?? '';
  return name !== '' && !says.url && !says.publisher?.url && !isOutletLike(name) && (name.includes(':') || name.split(' ').length > 3);
}

/** An agent lives at its front page; an article there is a work. */
function atFrontPage(agent: Agent): Agent {
  return { ...agent, url: agent.url && `${new URL(agent.url).origin}/` };
}

function isForeign(url: string, identity: Identity): boolean {
  return registrableDomain(url) !== identity.site.domain;
}

function isOwn(agent: Agent, finding: Finding, identity: Identity): boolean {
  if (TELLS_WHERE_FIRST.has(finding.signal) && finding.says.about === 'origin' && leadsHome(finding.says.publisher, identity)) return true;
  // A translation's original may stand on the same site, in another language edition.
  if (
    finding.says.about === 'origin' &&
    finding.says.relation === 'translated-from' &&
    finding.says.url &&
    agent.domain === identity.site.domain
  )
    return false;
  if (agent.domain !== null && agent.domain === identity.site.domain) return true;
  if (sameOutlet(agent, identity.site)) return true;
  return identity.siteNames.some((name) => sameOutlet(agent, { name, domain: identity.site.domain }));
}

const TELLS_WHERE_FIRST = new Set(['republication-notice', 'rss-tail']);

/** "本文首发于<a href="/">我的博客@潮生</a>": the name is linked to the page's own front page. */
const leadsHome = (mention: Mention | null, identity: Identity): boolean =>
  mention?.url != null && !isForeign(mention.url, identity) && new URL(mention.url).pathname === '/';
