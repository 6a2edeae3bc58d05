import { isPersonName } from '../../agents/names/person-name.ts';
import { tidyPersonName } from '../../agents/names/tidy-person-name.ts';
import type { Block } from '../../page/blocks.ts';
import { Trait } from '../../page/traits.ts';
import type { Page } from '../../page.ts';

const tellsWho = /^(?:is|was|are|ist|war|est|es|è|é|är|er|jest|je|adalah|este|είναι|–|—|writes|covers|lives|teaches|works|reports|served)$/;
/** What an outlet says of its own: "… is a staff writer", and how to write to it, where no markup sets the note apart. */
const ownReporter =
  /\bis (?:an?|the|our) (?:[\w-]{2,20} ){0,4}(?:writer|reporter|editor|columnist|correspondent|journalist|contributor|intern)\b/;
const howToReach =
  /\b(?:can be reached|reach (?:him|her|them)|contact (?:him|her|them)|follow (?:him|her|them)|e-?mail (?:him|her|them))\b|[\w.]@[\w.]|\s@\w/i;
/** "*Ο Γιάννης Μακρής είναι συγγραφέας": the star of the byline, and the article that Greek names have. */
const GREEK_NOTE = /^\*{1,2}\s?[ΟΗ]\s/u;

/** "The writer, Jane Harbour, is minister of ports". */
const THE_WRITER =
  /^\W{0,2}(?:the (?:writer|author)|(?:unser |der |unsere |die )(?:gast)?autor(?:in)?|l['’]auteure?|el autor|la autora|o autor|a autora|l['’]aut(?:ore|rice)),?\s/i;

/** "Jane Harbour is a reporter in …", where markup sets the note apart from the text; of several who sign, a sentence each. */
export function namesInNote(block: Block, page: Page): string[] {
  const [first = '', ...others] = block.text.replace(GREEK_NOTE, '').split(/(?<=\p{L}{2}[.!?]) /u, 6);
  const isOfWriter = THE_WRITER.test(first) && block.index >= page.region.bodyEnd;
  const name = nameBeforeVerb(first.replace(THE_WRITER, ''), page);
  if (!name || !(isOfWriter || isSetApart(block, page))) return [];
  return [name, ...others.flatMap((sentence) => nameBeforeVerb(sentence, page) ?? [])];
}

function nameBeforeVerb(sentence: string, page: Page): string | null {
  const words = sentence.split(' ', 8);
  const verb = words.findIndex((word) => tellsWho.test(word));
  const [name = ''] = words.slice(0, Math.max(0, verb)).join(' ').split(',');
  return verb < 2 ? null : personIn(name, page);
}

function isSetApart(block: Block, page: Page): boolean {
  const { traits, element, text } = block;
  if (traits & (Trait.authorBio | Trait.byline)) return true;
  if (GREEK_NOTE.test(text) || (ownReporter.test(text) && howToReach.test(text))) return true;
  const first = element.querySelector('em,i,strong,b,a');
  const words = (first?.textContent ?? '').trim();
  if (!first || words === '' || !text.startsWith(words.slice(0, 12))) return false;
  if (/^(?:em|i)$/.test(first.localName)) return words.length > text.length * 0.8;
  return /^(?:strong|b)$/.test(first.localName) && block.index >= page.region.bodyEnd && isOnlyBold(block, page);
}

/** Whether no other paragraph opens with words in bold: a list of portraits names whom it is about, not who wrote it. */
function isOnlyBold(block: Block, page: Page): boolean {
  const opensBold = ({ element }: Block) => /^(?:strong|b)$/.test(element.firstElementChild?.localName ?? '');
  return !page.blocks.some((other) => other !== block && /^(?:byline|body)$/.test(other.zone) && opensBold(other));
}

/** The person whose name a text is; null where it is none. */
export function personIn(text: string, page: Page): string | null {
  const name = tidyPersonName(text);
  return isPersonName(name, page.language ?? '') ? name : null;
}
