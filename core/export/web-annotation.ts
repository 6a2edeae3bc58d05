import { plainWords } from '../attribution/credit-text.ts';
import type { Evidence, Note, QuoteSelector } from '../model.ts';
import type { ExportFormat } from './export-format.ts';
import { webIri } from './iri.ts';
import { languageTag } from './language-tag.ts';

/**
 * W3C Web Annotation (https://www.w3.org/TR/annotation-model/): a collection with one page, in it one annotation for each piece of
 * evidence. Words on the page are found by quotation, within their element where that is known, in the page as it was when it was read.
 */
export const webAnnotation: ExportFormat = {
  id: 'web-annotation',
  label: 'Web Annotation',
  extension: 'anno.jsonld',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  write: (notes) => `${JSON.stringify(collectionOf(notes), null, 2)}\n`,
};

function collectionOf(notes: readonly Note[]): object {
  const items = notes.flatMap((note) => note.reading.evidence.map((evidence, index) => annotationOf(note, evidence, index)));
  const id = 'urn:whence:annotations';
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: 'Evidence read by Whence',
    total: items.length,
    first: { id: `${id}:page-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function annotationOf(note: Note, evidence: Evidence, index: number): object {
  const savedAt = inUtc(note.savedAt);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:whence:note:${note.id.replace(/[^\w.-]/g, '_')}:evidence-${index + 1}`,
    type: 'Annotation',
    motivation: 'identifying',
    ...(savedAt ? { created: savedAt } : {}),
    creator: { id: 'urn:whence:software', type: 'Software', name: 'Whence' },
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: plainWords(evidence.signal), format: 'text/plain' },
      ...(evidence.selector ? [] : [quoteBody(note, evidence)]),
    ],
    target: {
      type: 'SpecificResource',
      // The model wants an address; a note from elsewhere may have none of the web.
      source: webIri(note.finalUrl) ?? 'about:blank',
      ...(evidence.selector ? { selector: selectorOf(evidence.selector) } : {}),
      ...(savedAt ? { state: { type: 'TimeState', sourceDate: savedAt } } : {}),
    },
  };
}

/** The model's times end in Z (section 3.3.1); null for what is no time. */
function inUtc(time: string): string | null {
  const moment = Date.parse(time);
  return Number.isNaN(moment) ? null : new Date(moment).toISOString();
}

/** What no selector of text finds (an attribute, a hidden block of data) is quoted in the body. */
function quoteBody(note: Note, { quote }: Evidence): object {
  const language = languageTag(note.reading.page.language);
  return { type: 'TextualBody', purpose: 'describing', value: quote, format: 'text/plain', ...(language ? { language } : {}) };
}

function selectorOf({ css, exact, prefix, suffix }: QuoteSelector): object {
  const quote = { type: 'TextQuoteSelector', exact, prefix, suffix };
  return css === null ? quote : { type: 'CssSelector', value: css, refinedBy: quote };
}
