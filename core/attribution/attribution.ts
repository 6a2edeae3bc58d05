import type { Reading } from '../model.ts';
import { type CreditFacts, creditFacts } from './credit-facts.ts';
import { type CreditText, type Line, type Run, writeOut } from './credit-text.ts';
import { creditLanguage, creditWords } from './credit-words.ts';
import { fillSentence, type Slots } from './fill-sentence.ts';
import { withInnerQuotes } from './inner-quotes.ts';
import { prescribedSentences } from './programmes.ts';
import type { CreditWords } from './wordings/index.ts';

/** The credit that a re-post of an article owes, in every format that it is pasted in. */
export interface Attribution extends CreditText {
  /** What shaped it: a programme's own words, a Creative Commons licence, an agency's copy, or none of these. */
  form: 'programme' | 'creative-commons' | 'wire' | 'plain';
}

/**
 * Returns the credit for an article: its author, title, outlet with link, copyright line and licence with link, worded as the
 * republication programme prescribes, in Creative Commons' form of title, author, source, licence
 * (https://wiki.creativecommons.org/wiki/Recommended_practices_for_attribution) with what was changed, or naming agency and outlet for wire copy. A line
 * that the page's terms prescribe is added.
 * What the page does not say is left out. Null where the origin is disputed or there is nothing to credit.
 */
export function attributionOf(reading: Reading): Attribution | null {
  const facts = creditFacts(reading);
  if (!facts) return null;
  const language = creditLanguage(facts.language, facts.title);
  const words = creditWords(language);
  const slots = slotsOf(facts, words, language);
  const form = formOf(facts, slots);
  const lines = linesOf(form, facts, words, slots).filter((line) => line.length > 0);
  return { form, ...writeOut(lines, facts.language) };
}

/** A programme's own words count where they can be said at all: some of them are nothing without the original's address. */
function formOf(facts: CreditFacts, slots: Slots): Attribution['form'] {
  if (prescribedSentences(facts)?.some((sentence) => fillSentence(sentence, slots) !== null)) return 'programme';
  if (facts.licence && /^(?:CC|Creative Commons|Public Domain)/.test(facts.licence.name)) return 'creative-commons';
  return facts.agencies.length > 0 ? 'wire' : 'plain';
}

function linesOf(form: Attribution['form'], facts: CreditFacts, words: CreditWords, slots: Slots): Line[] {
  const fill = (sentence: string) => fillSentence(sentence, slots);
  const byline = fill(words.by) ?? fill('{title}');
  const parts = (...wanted: (Line | null)[]) => joinParts(wanted, words);
  const copyright: Line = facts.copyright ? [{ text: facts.copyright }] : [];
  const translated = fill(words.translated);
  const licensed = fill(words.licensed);
  const translation = sentences([words.translation], fill);
  const asked: Line = facts.asked ? [{ text: facts.asked }] : [];
  const changes = sentences(
    facts.changes.map((change) => words[change]),
    fill,
  );
  switch (form) {
    case 'programme':
      return [parts(byline, translated), sentences(prescribedSentences(facts) ?? [], fill), copyright];
    case 'creative-commons':
      return [
        parts(byline, translated, fill('{outlet}'), licensed),
        changes,
        agencyLine(facts, words, fill),
        translation,
        asked,
        copyright,
      ];
    case 'wire':
      return [parts(byline, translated, licensed), agencyLine(facts, words, fill), asked, copyright];
    case 'plain': {
      const published = facts.declaresEarlier ? [words.originally, words.original] : [words.published];
      return [parts(byline, translated, licensed), sentences([...published, words.translation], fill), asked, copyright];
    }
  }
}

function agencyLine({ agencies }: CreditFacts, words: CreditWords, fill: (sentence: string) => Line | null): Line {
  return agencies.length > 0 ? (fill(words.wire) ?? []) : [];
}

/** The sentences that can be filled, one after the other. */
function sentences(wanted: string[], fill: (sentence: string) => Line | null): Line {
  const known = wanted.flatMap((sentence) => {
    const line = fill(sentence);
    return line ? [line] : [];
  });
  // Scripts that end a sentence with "。" go on without a space.
  return known.flatMap((line, index) => (index > 0 && !known[index - 1]?.at(-1)?.text.endsWith('。') ? [{ text: ' ' }, ...line] : line));
}

function joinParts(wanted: (Line | null)[], { comma, stop }: CreditWords): Line {
  const known = wanted.filter((part): part is Line => part !== null);
  if (known.length === 0) return [];
  const line = known.flatMap((part, index) => (index === 0 ? part : [{ text: comma }, ...part]));
  // "Daniela Cerdas E." ends in a stop of its own.
  return line.at(-1)?.text.endsWith(stop) ? line : [...line, { text: stop }];
}

function slotsOf(facts: CreditFacts, words: CreditWords, language: string): Slots {
  const { comma } = words;
  const { title, authors, translators, translation, outlet, original, agencies, licence } = facts;
  const list = (names: string[]): Run | null => (names.length > 0 ? { text: listed(names, language) } : null);
  return {
    title: title ? { text: quoted(title, words), url: translation ? translation.url : original } : null,
    translation: translation ? { text: translation.name, url: translation.url } : null,
    authors: list(authors),
    translators: list(translators),
    outlet: { text: outlet.name, url: outlet.url },
    original: original ? { text: original, url: original } : null,
    agency: agencies.length > 0 ? { text: agencies.join(comma) } : null,
    licence: licence ? { text: licence.name, url: licence.url } : null,
  };
}

/** A title in quotation marks; those that stand in it become the inner ones of its language. */
function quoted(title: string, { quotes, inner = INNER[quotes[0].trim()] ?? ['“', '”'] }: CreditWords): string {
  const [open, close] = quotes.map((mark) => mark.trim()) as [string, string];
  return `${quotes[0]}${withInnerQuotes(title, [open, close], inner)}${quotes[1]}`;
}

const INNER: Record<string, [string, string]> = { '“': ['‘', '’'], '„': ['‚', '‘'], '《': ['〈', '〉'], '「': ['『', '』'] };

function listed(names: string[], language: string): string {
  return new Intl.ListFormat(language).format(names);
}
