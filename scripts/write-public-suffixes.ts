/**
 * Writes core/agents/public-suffixes.ts from the Public Suffix List that tldts carries.
 * Run it after updating tldts: node scripts/write-public-suffixes.ts
 *
 * tldts itself costs 47 KB of gzip and a pass over 11,000 labels at load; a content script can't pay that.
 * Kept are the rules of more than one label that registries set (a single label is the list's own default rule)
 * and those private ones under which people publish. Left out are the town names of .jp, .no and .it
 * the schools of .us, the trades of .aero and .hu, the offices below gov.pl, the network's own .arpa and second labels in other scripts than Latin:
 * 3,600 rules that decide next to no news site.
 */
import { writeFileSync } from 'node:fs';
import { edgeChild, edgeLength, edgeStart, exceptionsRoot, labelText, nodeFlags, rulesRoot } from 'tldts/dist/es6/src/data/trie.js';
import { COMMON, COMMON_AT } from '../core/agents/suffix-rules.ts';

const ICANN = 1;

/** Private suffixes of the list under which articles are published. */
const publishing = `
  blogspot.com github.io gitlab.io bitbucket.io readthedocs.io gitbook.io codeberg.page netlify.app vercel.app pages.dev
  workers.dev deno.dev web.app firebaseapp.com herokuapp.com onrender.com fly.dev surge.sh azurewebsites.net appspot.com
  wixsite.com wixstudio.com altervista.org hatenablog.com hatenablog.jp hatenadiary.com hatenadiary.org hatenadiary.jp
  hateblo.jp bearblog.dev notion.site framer.website framer.media carrd.co webflow.io translate.goog myshopify.com
  cloudfront.net eu.org uk.com us.com de.com co.com za.com in.net cn.com eu.com br.com gr.com ru.com sa.com se.net uk.net
  us.org za.org ae.org hk.org com.de com.se co.nl co.no co.de co.cz co.ua biz.ua pp.ua cc.ua com.ru msk.ru spb.ru net.ru
  org.ru pp.ru msk.su spb.su gov.nl med.pl art.pl gda.pl gdansk.pl gdynia.pl krakow.pl lodz.pl lublin.pl poznan.pl
  torun.pl wroc.pl zakopane.pl radio.am radio.fm
`
  .trim()
  .split(/\s+/);

const kept: Record<string, (rule: string) => boolean> = {
  jp: (rule) => /^(?:ac|ad|co|ed|go|gr|lg|ne|or)$/.test(rule),
  no: (rule) => /^(?:dep|kommune|mil|priv|stat|vgs)$/.test(rule),
  it: (rule) => /^(?:gov|edu)$/.test(rule),
  us: (rule) => /^[a-z]{2,5}$/.test(rule),
  pl: (rule) =>
    /^(?:com|edu|gov|info|media|mil|net|nom|org|biz|art|med|tv|bialystok|bydgoszcz|czest|elblag|gda|gdansk|gdynia|katowice|kielce|krakow|lodz|lublin|olsztyn|opole|poznan|radom|rzeszow|slask|szczecin|torun|warszawa|waw|wroc|wroclaw|zakopane|zgora)$/.test(
      rule,
    ),
  br: (rule) =>
    /^(?:adv|am|art|blog|com|coop|eco|edu|emp|eng|flog|fm|gov|ind|inf|jor|jus|leg|mil|mp|net|nom\..*|ong|org|pro|psi|radio|rec|tur|tv|vlog|wiki)$/.test(
      rule,
    ),
  aero: () => false,
  arpa: () => false,
  se: (rule) => /^(?:org|press|pp|tm)$/.test(rule),
  bg: () => false,
  hu: (rule) => /^(?:co|film|forum|info|media|news|org|priv|sport|tm)$/.test(rule),
  vn: (rule) => /^(?:ac|biz|com|edu|gov|health|info|int|io|name|net|org|pro)$/.test(rule),
  ec: (rule) => /^(?:com|edu|fin|gob|gov|info|med|mil|net|org|pro|tv)$/.test(rule),
  bo: (rule) => /^(?:com|edu|gob|gov|info|int|mil|net|noticias|org|revista|tv|web)$/.test(rule),
};

const offsets: number[] = [];
let at = 0;
for (const length of edgeLength) {
  offsets.push(at);
  at += length;
}

function rulesUnder(node: number, suffix: string): { rule: string; flags: number }[] {
  const found: { rule: string; flags: number }[] = [];
  for (let edge = edgeStart[node] ?? 0; edge < (edgeStart[node + 1] ?? 0); edge += 1) {
    const start = offsets[edge] ?? 0;
    const label = labelText.slice(start, start + (edgeLength[edge] ?? 0));
    const rule = suffix ? `${label}.${suffix}` : label;
    const child = edgeChild[edge] ?? 0;
    if (nodeFlags[child]) found.push({ rule, flags: nodeFlags[child] });
    found.push(...rulesUnder(child, rule));
  }
  return found;
}

/** Whether a rule is in plain letters, as it stands or coded. */
const isPlain = (rule: string) => !rule.includes('xn--') && [...rule].every((letter) => letter < '\u0080');

const groups = new Map<string, string[]>();
function keep(rule: string, mark = ''): void {
  const dot = rule.lastIndexOf('.');
  const tld = rule.slice(dot + 1);
  const rest = rule.slice(0, dot);
  groups.set(tld, [...(groups.get(tld) ?? []), mark + rest]);
}

for (const { rule, flags } of rulesUnder(rulesRoot, '')) {
  const dot = rule.lastIndexOf('.');
  if (dot < 0 || !isPlain(rule)) continue;
  const wanted = flags & ICANN ? (kept[rule.slice(dot + 1)]?.(rule.slice(0, dot)) ?? true) : publishing.includes(rule);
  if (wanted) keep(rule);
}
for (const { rule } of rulesUnder(exceptionsRoot, '')) {
  if (!rule.endsWith('.jp')) keep(rule, '!');
}

/** Which of the labels that most registries have stand below a domain, as one sign. */
const signOf = (rules: readonly string[]): string =>
  String.fromCharCode(COMMON_AT + COMMON.reduce((bits, label, at) => bits + (rules.includes(label) ? 2 ** at : 0), 0));

const text = [...groups]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([tld, rules]) =>
      `${tld}:${signOf(rules)}${rules
        .filter((rule) => !COMMON.includes(rule))
        .sort()
        .join(',')}`,
  )
  .join(';');

writeFileSync(
  new URL('../core/agents/public-suffixes.ts', import.meta.url),
  `/**
 * Public suffixes of more than one label, by top-level domain: a sign for which of the most common labels it has (core/agents/suffix-rules.ts),
 * and its others: "uk:…ac,co;…". "*" stands for any label, "!" for an exception.
 * Written by scripts/write-public-suffixes.ts from the Public Suffix List (https://publicsuffix.org, MPL 2.0) as tldts carries it.
 */
export const publicSuffixes =
  ';${text.replaceAll('\\', '\\\\')};';
`,
);
