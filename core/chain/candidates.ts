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
  const weighty = findings.filter(outweighsLoose);
  for (const finding of findings) {
    if (!isOriginFinding(finding) && !isAgencyFinding(finding)) continue;
    if (finding.signal === 'loose-notice' && weighty.length > 0 && !weighty.some((other) => isOfOneSite(other, finding))) continue;
    const found = agentOf(finding, identity);
    if (!found) {
      unplaced.push(finding);
      continue;
    }
    const named = { ...found, agent: { ...found.agent, url: frontPage(found.agent.url) } };
    if (isOwn(named.agent, finding, identity)) {
      if (isOriginFinding(finding)) own.push(finding);
      else unplaced.push(finding);
      continue;
    }
    const known = candidates.find((candidate) => sameAgent(candidate.agent, named.agent));
    if (known) {
      known.findings.push(finding);
      known.agent = fuller(known.agent, named.agent);
      if (named.kind === 'agency') known.kind = 'agency';
    } else candidates.push({ agent: named.agent, kind: named.kind, findings: [finding], confidence: 0 });
  }
  const joined = joinNameless(candidates);
  for (const candidate of joined) candidate.confidence = confidenceOf(candidate.findings);
  return { candidates: joined, own, unplaced };
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

function agentOf(finding: OriginFinding | AgencyFinding, identity: Identity): { agent: Agent; kind: Candidate['kind'] } | null {
  const { says } = finding;
  const context = { siteName: identity.site.name, siteDomain: identity.site.domain };
  if (says.about === 'agency') {
    const { agent } = nameAgent(says.agency, context);
    return { agent, kind: 'agency' };
  }
  if (isBook(says)) return null;
  const url = says.publisher?.url ?? says.url;
  const mention = says.publisher ?? (url ? { name: new URL(url).hostname, url } : null);
  if (!mention) return null;
  const { agent, kind } = nameAgent({ name: mention.name, url: url && isForeign(url, identity) ? url : null }, context);
  return { agent, kind: kind === 'agency' || kind === 'wire' ? 'agency' : 'outlet' };
}

/** "Excerpted from “Harbours: A History of Walls”" names a book, not an outlet: a title, long or with a colon, without an address. */
function isBook(says: OriginFinding['says']): boolean {
  if (says.relation !== 'excerpted-from' && says.relation !== 'adapted-from') return false;
  const name = says.publisher?.name ?? '';
  return name !== '' && !says.url && !says.publisher?.url && !isOutletLike(name) && (name.includes(':') || name.split(' ').length > 3);
}

/** An agent lives at its front page; an article there is a work. */
function frontPage(url: string | null): string | null {
  return url && `${new URL(url).origin}/`;
}

function isForeign(url: string, identity: Identity): boolean {
  return registrableDomain(url) !== identity.site.domain;
}

function isOwn(agent: Agent, finding: Finding, identity: Identity): boolean {
  if (finding.signal === 'republication-notice' && finding.says.about === 'origin' && leadsHome(finding.says.publisher, identity))
    return true;
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

/** "本文首发于<a href="/">我的博客@潮生</a>": the name is linked to the page's own front page. */
const leadsHome = (mention: Mention | null, identity: Identity): boolean =>
  mention?.url != null && !isForeign(mention.url, identity) && new URL(mention.url).pathname === '/';
