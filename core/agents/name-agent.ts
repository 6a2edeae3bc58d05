import type { Agent, Mention } from '../model.ts';
import { type Agency, agencyByDomain, nameAgency } from './agency.ts';
import { hostOf, isPlainHttpUrl, registrableDomain } from './domain.ts';
import { isOrganisationName } from './names/organisation-name.ts';
import { isPersonName } from './names/person-name.ts';
import { domainOfOutlet, outletByDomain } from './outlet.ts';
import { sameOutlet } from './same-outlet.ts';
import { trimMarks } from './trim-marks.ts';

export type AgentKind = 'agency' | 'wire' | 'outlet' | 'person' | 'site' | 'unknown';

/** The page on which somebody is mentioned. */
export interface MentionContext {
  siteName: string;
  siteDomain: string | null;
  language?: string | null;
}

/** Who is meant, and what kind of party it is; 'site' is the page's own outlet. */
export interface NamedAgent {
  agent: Agent;
  kind: AgentKind;
}

/** Hosts that carry everybody's links: an address there says nothing of who is meant. */
const carriers =
  ' facebook.com fb.me twitter.com x.com t.co instagram.com linkedin.com lnkd.in youtube.com youtu.be telegram.me t.me bit.ly buff.ly ow.ly goo.gl tinyurl.com google.com feedburner.com pinterest.com vk.com weibo.com archive.org archive.today archive.ph archive.is wikipedia.org ';

const hostShape = /^(?:https?:\/\/)?(?:[^\s./:,;()!?'"]{1,63}\.){1,4}[^\s\d./:,;()!?'"]{2,18}(?:\/\S*)?$/;

/** A publisher's name without what hangs on it: blanks, quotation marks, brackets around it, a full stop, "'s". "CounterPunch.org" stays. */
export function cleanOutletName(name: string): string {
  const marks = ' "“”„«»*_~:;,|–—-';
  const clean = trimMarks(name.replace(/\s+/g, ' '), `${marks}'‘’.`, marks).replace(/['’]s$/, '');
  const bracketed = /^[([{（【《「](?<inner>[^()[\]（）【】《》「」]+)[)\]}）】》」]$/.exec(clean)?.groups?.['inner'];
  return (bracketed ?? clean).replace(/(?<=[^\s.]{3})\.$/, '').trim();
}

/** A name to read for a host: the known outlet's, else the host without "www.". */
export function outletFromHost(host: string): string {
  const domain = registrableDomain(host);
  const known = outletByDomain(domain) ?? agencyByDomain(domain);
  return known?.name ?? (hostOf(host.includes('//') ? host : `http://${host}`) ?? host).replace(/^(?:www\d?|m|mobile|amp)\./, '');
}

/** "www.harbour-post.test/a" is no name; "CounterPunch.org" is one. */
function isAddress(name: string): boolean {
  return /^(?:https?:\/\/|www\.)/i.test(name) || (hostShape.test(name) && name.includes('/'));
}

/** "bbc.com", as notices write an address without its path. */
const isBareHost = (name: string): boolean => name === name.toLowerCase() && hostShape.test(name);

/** The domain that the link gives the name, where it leads to a site of its own. */
function domainOfLink(url: string | null, context: MentionContext): string | null {
  if (!url || !isPlainHttpUrl(url)) return null;
  const domain = registrableDomain(url);
  return domain === null || domain === context.siteDomain || carriers.includes(` ${domain} `) || isAccount(url) ? null : domain;
}

/** Accounts on a portal's own host: there stands the text of whoever writes it, and the domain is the portal's. */
const isAccount = (url: string): boolean => /^(?:mp\.weixin\.qq|baijiahao\.baidu|mp\.toutiao)\.com$/.test(hostOf(url) ?? '');

function asAgency(agency: Agency, mention: Mention): NamedAgent {
  const isItsOwn = mention.url !== null && agencyByDomain(registrableDomain(mention.url)) === agency;
  const url = isItsOwn ? mention.url : null;
  return { agent: { name: agency.name, domain: agency.domain, url }, kind: agency.kind === 'news-agency' ? 'agency' : 'wire' };
}

function kindOf(agent: Agent, linked: string | null, context: MentionContext): AgentKind {
  if (sameOutlet(agent, { name: context.siteName, domain: context.siteDomain })) return 'site';
  if (outletByDomain(agent.domain) || isOrganisationName(agent.name)) return 'outlet';
  if (isPersonName(agent.name, context.language ?? '')) return 'person';
  return linked !== null || agent.domain !== null ? 'outlet' : 'unknown';
}

/**
 * Who a mention means: an agency under its own common name, the page's own site, or a publisher as the page writes it, with the domain
 * that its link, its name or the tables give. Links to the page's own site or to networks that carry everybody's posts give none.
 */
export function nameAgent(mention: Mention, context: MentionContext): NamedAgent {
  const linked = domainOfLink(mention.url, context);
  const written = cleanOutletName(mention.name);
  const name = written === '' || isAddress(written) || isBareHost(written) ? outletFromHost(written || mention.url || '') : written;
  const agency = nameAgency(name) ?? (hostShape.test(name) ? agencyByDomain(registrableDomain(name)) : null);
  if (agency) return asAgency(agency, mention);
  const isHere = linked === null && sameOutlet({ name, domain: null }, { name: context.siteName, domain: null });
  if (isHere) return { agent: { name, domain: context.siteDomain, url: null }, kind: 'site' };
  const domain = linked ?? domainOfOutlet(name) ?? (hostShape.test(name) ? registrableDomain(name) : null);
  const url = linked === null ? null : mention.url;
  const agent = { name, domain, url };
  return { agent, kind: kindOf(agent, linked, context) };
}
