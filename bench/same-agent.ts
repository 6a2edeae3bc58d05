import type { Agent } from '../core/model.ts';

/**
 * Whether the engine and a label mean the same party, judged without the engine's own knowledge of names,
 * so that an error there shows here. Lenient about legal forms, articles, case, accents and spacing; outlets also agree by address.
 */

const LEGAL_FORM = /\b(?:inc|llc|ltd|gmbh|s\.?a|co|corp|corporation|plc|ag|kg)\b\.?/g;

// One line a party: spellings that labels and pages use for it.
const SPELLINGS = [
  ['associated press', 'ap', 'apnews', 'ap news'],
  ['reuters', 'thomson reuters'],
  ['agence france presse', 'afp', 'france presse', '法新社'],
  ['dpa', 'deutsche presse agentur', 'deutschen presse agentur', 'dpa infocom'],
  ['press association', 'pa', 'pa media'],
  ['australian associated press', 'aap'],
  ['canadian press', 'la presse canadienne'],
  ['press trust of india', 'pti'],
  ['asian news international', 'ani'],
  ['indo asian news service', 'ians'],
  ['efe', 'agencia efe'],
  ['ansa', 'agenzia ansa'],
  ['pap', 'polska agencja prasowa'],
  ['keystone ats', 'ats', 'agence telegraphique suisse', 'keystone sda', 'sda'],
  ['xinhua', 'xinhua news agency', '新华社', '新華社', '新华网'],
  ['china news service', '中新网', '中国新闻网', 'chinanews'],
  ['athens news agency', 'απε', 'απε μπε', 'αθηναικο πρακτορειο ειδησεων', 'ana mpa'],
  ['cnn', 'cnn wire', 'cable news network'],
  ['new york times', 'nytimes', 'nyt'],
  ['huffpost', 'huffington post'],
  ['nra ila', 'nra institute for legislative action'],
  ['sport informations dienst', 'sid'],
  ['jewish telegraphic agency', 'jta'],
  ['anadolu agency', 'anadolu ajansi', 'aa'],
  ['kazinform', 'казинформ', 'миа казинформ'],
  ['kff health news', 'kaiser health news', 'khn'],
  ['european space agency', 'esa'],
  ['ria novosti', 'риа новости'],
  ['interfax ukraine', 'интерфакс украина'],
];
const canonical = new Map(SPELLINGS.flatMap((names) => names.map((name) => [plainName(name), plainName(names[0] ?? name)])));

/** A name without accents, case, article, legal form or punctuation. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(LEGAL_FORM, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a label's party (`name`, and its address where known) is the one found. */
export function sameAgent(name: string, url: string | null, found: { name: string } & Partial<Agent>): boolean {
  const hosts = [found.domain, found.url].map(hostName).filter(Boolean);
  const parts = [...name.split(/\s*(?:[/(),]| — )\s*/), name].filter(Boolean);
  return (
    parts.some((part) => sameName(part, found.name) || hosts.some((host) => namesHost(part, host))) || sameHost(url, found.name, hosts)
  );
}

/** Whether a name found holds the label's and more, an address aside: "Harbour Post and made" of the Harbour Post. */
export function holdsMore(name: string, found: string): boolean {
  const [one, other] = [plainName(name), plainName(found)];
  if (/^\S+\.\p{L}{2,}$/u.test(found)) return false;
  return one !== '' && one !== other && (` ${other} `.includes(` ${one} `) || (/[\u3000-\u9fff]/.test(one) && other.includes(one)));
}

/** Whether two names mean the same person, in whatever order their parts stand. */
export function samePerson(one: string, other: string): boolean {
  const sorted = (name: string) => plainName(name).split(' ').sort().join(' ');
  return sorted(one) === sorted(other) || settle(one) === settle(other);
}

function settle(name: string): string {
  const plain = plainName(name);
  return canonical.get(plain) ?? plain;
}

function sameName(one: string, other: string): boolean {
  const [a, b] = [settle(one), settle(other)];
  if (!a || !b) return false;
  if (squeeze(a) === squeeze(b) || squeeze(settle(hostCore(hostName(one)))) === squeeze(b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 4 && ` ${long} `.includes(` ${short} `)) return true;
  // Scripts without spaces between words: one name inside the other is the same outlet's section.
  return short.length >= 2 && /[\u3000-\u9fff\uac00-\ud7af]/.test(short) && long.includes(short);
}

/** Whether a label's name is what a host is called: "Grist" and grist.org, "nytimes.com" and www.nytimes.com. */
function namesHost(name: string, host: string): boolean {
  return squeeze(settle(name)) === squeeze(settle(hostCore(host))) || (name.includes('.') && hostCore(hostName(name)) === hostCore(host));
}

function sameHost(url: string | null, foundName: string, hosts: string[]): boolean {
  const core = hostCore(hostName(url));
  return core !== '' && (hosts.some((host) => hostCore(host) === core) || squeeze(settle(foundName)) === core);
}

function squeeze(name: string): string {
  return name.replaceAll(' ', '');
}

function hostName(address: string | null | undefined): string {
  if (!address || /\s/.test(address)) return '';
  const full = address.includes('//') ? address.replace(/^\/\//, 'https://') : `https://${address}`;
  return URL.canParse(full) ? new URL(full).hostname.replace(/^(?:www|m|edition|amp)\./, '') : '';
}

/** The part of a host that is a name: "nytimes" of cooking.nytimes.com, "dailymail" of dailymail.co.uk. */
function hostCore(host: string): string {
  const parts = host.split('.');
  if (parts.length < 2) return '';
  const second = parts.at(-2) ?? '';
  return (parts.length > 2 && /^(?:co|com|org|net|gov|ac)$/.test(second) ? parts.at(-3) : second) ?? '';
}
