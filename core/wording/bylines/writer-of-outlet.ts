import { beginsWithGivenName } from '../../agents/names/given-names.ts';
import { isPersonName } from '../../agents/names/person-name.ts';
import { outletByName } from '../../agents/outlet.ts';
import type { Statement } from '../../model.ts';
import { isOutletLike, isPost, outletByOffice } from '../outlet-like.ts';

/** Where somebody worked before: "formerly of the Associated Press". */
const FORMER =
  /^(?:originally |first |former|ex-|late of|previously|once|ehemals|vormals|früher|ancien|anciennement|antes|ex\s|già|voormalig)/i;
const WRITER_OF =
  /^(?<writer>\p{Lu}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]*){1,3})\s?(?:,|\/|\(|\s[|•·]|\s[–—-](?=\s))\s?(?<outlet>\p{L}[^,/|•·()–—]{1,48})\)?$/u;
const WRITER_FOR =
  /^(?<writer>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}) (?:for|für|pour|para|voor|för|dla|для) (?:the )?(?<outlet>\p{Lu}[^,/|()\s]{1,24} \p{Lu}[^,/|()]{1,30})$/u;
/** "By Ada Winter for Mongabay": of one word only a known outlet. */
const WRITER_FOR_ONE =
  /^(?<writer>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}) (?:for|für|pour|para|voor|för|dla|для) (?<outlet>\p{L}[^,/|()\s]{2,24})$/u;

/** "Ada Winter of RNZ": of an outlet, not of a place. */
const WRITER_FROM = /^(?<writer>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}) of (?:the )?(?<outlet>\p{Lu}[^,/|()]{1,48})$/u;
/** "A. Author, Local Journalism Initiative Reporter, Harbour News": Canada's programme has its reporters signed so wherever a text is run. */
const LENT =
  /^(?<writer>\p{Lu}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]*){1,3}), Local Journalism Initiative(?: Reporter| Journalist)?\s?[,/|–—-]\s?(?<outlet>\p{L}[^,/|()]{1,48}?)(?:\s[–—-])?$/iu;

/** Sections and titles of columns that are worded like outlets: "By A. Author | Local News". */
const SECTION =
  /^(?:(?:world|local|national|regional|breaking|latest|business|sports?|city|state|community|county|metro|politic\p{L}*|entertainment|education|crime|opinion|tech\p{L}*|science|health|weather|travel|culture|arts|market|daily|morning|evening|weekend|weekly|in-depth|video|photo) (?:(?:& |and )\p{L}+ )?(?:news|today|daily|weekly|review|record|report|register|star|mail|press|magazine|monitor|express|wire|desk|post|bulletin)|news|today|review|magazine|press releases?|(?:news|community|media|content|local|syndication|brand|publishing) partners?)$/iu;

/** "The Lantern Star/Asia News Network": a network shares what its papers write. */
const SHARES = /^(?:Asia News Network|ANN)$/;

/** "Sari Utami - kabarNews", behind a comma: another writer, then the channel of the page's own outlet. */
const namesPerson = (outlet: string): boolean => / [-–—] /.test(outlet) && isPersonName(outlet.split(/ [-–—] /, 1)[0] ?? '');

/** "Ada Winter, do Jornal da Serra". */
const OF = /^d[aeo] (?=\p{L})/u;

/** The statement that a text comes from the outlet that its author writes for, without a date. */
export type WriterCredit = Omit<Extract<Statement, { about: 'origin' }>, 'date'>;

/**
 * "By A. Author, Harbour News": the author writes for another outlet; the fold drops the site's own. "A. Author for Canal Record" says it
 * outright and needs no byline around it, if the first word is a given name.
 */
export function writerOfOutlet(words: string, isByline: boolean): WriterCredit | null {
  const lent = LENT.exec(words)?.groups;
  if (lent) return writerCredit(lent['writer'] as string, lent['outlet'] as string);
  const ofOne = isByline ? WRITER_FOR_ONE.exec(words)?.groups : undefined;
  if (ofOne && outletByName(ofOne['outlet'] ?? '')) return writerCredit(ofOne['writer'] as string, ofOne['outlet'] as string);
  const found =
    (isByline ? (WRITER_OF.exec(words) ?? WRITER_FROM.exec(words)) : null) ?? (beginsWithGivenName(words) ? WRITER_FOR.exec(words) : null);
  const { writer = '', outlet: named = '' } = found?.groups ?? {};
  const outlet = outletByOffice(named.replace(OF, ''))?.name ?? named.replace(OF, '');
  if (SHARES.test(outlet.trim()) && isOutletLike(writer)) return outletCredit(writer);
  if (namesPerson(outlet) || !isOutletLike(outlet) || isPost(outlet) || FORMER.test(outlet) || SECTION.test(outlet.trim())) return null;
  return writerCredit(writer, outlet);
}

/** The statement by an outlet's name, with its front page where one is known. */
export function outletCredit(name: string, url: string | null = null): WriterCredit {
  return { about: 'origin', publisher: { name: name.trim(), url }, relation: 'syndicated-from', url: null, title: null };
}

/** The same with who wrote it. */
export function writerCredit(writer: string, outlet: string, url: string | null = null): WriterCredit {
  return { ...outletCredit(outlet, url), authors: [{ name: writer, url: null, type: 'person' }] };
}
