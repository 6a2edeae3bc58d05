import type { Condition, Ruling, Use } from '../model.ts';
import { conditionsIn, orderConditions } from './conditions.ts';
import { COMMERCIAL, EXCERPT, IN_PRINT, MINING, NONCOMMERCIAL, OTHER_ACT, TRAINING, TRANSLATE, WHOLE_ACT } from './reuse-words.ts';

/** "… que no sea para la venta u otro fin de carácter comercial": commerce is named to be left out. */
const NO_COMMERCE =
  /(?<!\p{L})(?:not?|non|never|without|except|excluding|other than|nicht|keine[rnsm]?|ohne|außer|ne|pas|sauf|hors|sin|salvo|excepto|sem|exceto|não|senza|tranne|niet|geen|behalve|ikke|inte|ej|nie|bez|не|кроме|без|крім)(?!\p{L})[^.;]{0,50}(?:commerc|comercia|kommerz|kommers|komerc|коммерч|комерц)/u;

const isWithoutGain = (lower: string): boolean => NONCOMMERCIAL.isIn(lower) || NO_COMMERCE.test(lower);

/** What a sentence that gives leave asks in return. */
export function owedIn(lower: string): Condition[] {
  const owed = conditionsIn(lower);
  return NO_COMMERCE.test(lower) ? orderConditions([...owed, 'noncommercial']) : owed;
}

/** The uses that a sentence rules on. */
export function usesIn(lower: string, ruling: Ruling): Use[] {
  const machine: Use[] = [];
  if (MINING.isIn(lower)) machine.push('text-and-data-mining');
  if (TRAINING.isIn(lower)) machine.push('ai-training');
  const isDenied = ruling === 'ask-first' || ruling === 'forbidden';
  const uses = isDenied ? deniedUses(lower) : allowedUses(lower);
  // Where a link is owed, the web is meant as well.
  if (IN_PRINT.isIn(lower) && uses.length === 0 && /гиперссыл|hyperlink/.test(lower)) uses.push('any');
  if (IN_PRINT.isIn(lower) && (uses.length > 0 || !/online|internet/.test(lower))) uses.push('print');
  if (uses.length > 0) return [...uses, ...machine];
  return machine.length > 0 && (!OTHER_ACT.isIn(lower) || FOR_MACHINES_ALONE.test(lower)) ? machine : ['any', ...machine];
}

/** "No part may be reproduced for the purpose of training …": nothing is said of other purposes. */
const FOR_MACHINES_ALONE = /\bfor (?:the )?purposes? of (?:\p{L}+ ){0,4}(?:train|mining|develop)|\bin order to train\b/u;

/** "禁止转载与商用", "ni su uso comercial": commerce beside an act, not its kind; "kommerzielles Text und Data Mining": the mining's. */
const BESIDE_COMMERCE =
  /[与與和及或、]商[用业業]|(?:kommerzielle[sn]?|commercial) text[ -]|(?<!\p{L})(?:ni|nor) (?:\p{L}+ ){0,2}(?:comercia|commercia)/u;

function deniedUses(lower: string): Use[] {
  if (TRANSLATE.isIn(lower) && !OTHER_ACT.isIn(lower)) return ['translate'];
  const isOfCommerce = COMMERCIAL.isIn(lower) && (!isWithoutGain(lower) || FOR_COMMERCE.test(lower));
  return isOfCommerce && !BESIDE_COMMERCE.test(lower) ? ['repost-commercial'] : [];
}

/** "May not be reproduced for any commercial purpose": nothing is said of other purposes. */
const FOR_COMMERCE = /(?:may|must|can) ?not be [^,;]{3,40} for (?:any )?commercial (?:purpose|use|gain|end)/;

function allowedUses(lower: string): Use[] {
  const uses: Use[] = [];
  if (isWithoutGain(lower)) uses.push('repost-noncommercial');
  else if (COMMERCIAL.isIn(lower)) uses.push(WITH_COMMERCE.test(lower) ? 'any' : 'repost-commercial');
  // "Translate it and republish it in your language": what is republished is the translation.
  if (TRANSLATE.isIn(lower)) uses.push('translate');
  if (EXCERPT.isIn(lower) ? !WHOLE_ACT.isIn(lower) : isOfPart(lower)) uses.push('excerpt');
  return uses;
}

/** "Including commercially", "y compris à des fins commerciales": commerce is named beside other uses. */
const WITH_COMMERCE =
  /(?:includ\p{L}{2,3}|even|also|auch|sogar|selbst|y compris|même|inclus[ou]|también|anche|inclusive|mesmo|também|ook|zelfs|även|också|også|również|także|nawet|včetně|(?<!\p{L})и|в том числе|даже|包括|含)(?:,? (?!non|not)\p{L}{1,12}){0,3}[\s-]?(?:commerc|comerc|komm?er[cs]|коммерч|商)/u;

/** "Se permite la reproducción parcial", "up to 100 words of any article": leave for a part, where the whole is not named beside it. */
function isOfPart(lower: string): boolean {
  return (PARTLY.test(lower) || UP_TO.test(lower)) && !WHOLLY.test(lower);
}

const PARTLY =
  /(?<!\p{L})(?:partial(?!ly (?:or|and))|parcia[il]|parzial|partiel|in part(?!icular|ner)|auszugsweis|teilweis|gedeeltelijk|delvis|częściow|částečn|čiastočn|részleges|parțial|djelomičn|delimičn|частичн|частков|частичн)|(?:部分|节录|節錄)[转轉]|一部の?[転複引]|일부\s?(?:전재|복제|인용)/u;
const UP_TO =
  /(?<!\p{L})(?:up to|at most|no(?:t)? more than|a maximum of|bis zu|höchstens|maximal|jusqu['’]à|hasta|máximo|até|fino a|massimo|tot|maximaal|do|до|не более)(?: de| di| van)? (?:\d{1,4}|\p{L}{2,10}) (?:words|paragraph|sentences|lines|characters|wörter|sätze|zeilen|absätze|mots|paragraphes|phrases|palabras|párrafos|líneas|palavras|parágrafos|linhas|parole|paragrafi|righe|woorden|alinea|słów|slov|слов|знаков)/u;
const WHOLLY =
  /(?<!\p{L})(?:total|whole|entire|full|complet|integr|íntegr|intégr|ganz|vollständig|gänzlich|geheel|volledig|całoś|celé|úpln|teljes|hel(?:t|a|e) |полн|повн|цял|全)|[全整][文部篇]/u;
