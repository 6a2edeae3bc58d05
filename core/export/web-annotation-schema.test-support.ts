/**
 * The W3C's Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) as a schema, section by section: the musts of each
 * class that Whence writes. Written from the Recommendation; another's schema stands beside it in the tests, which is looser.
 */
// 3.3.1: "the datetime must be a xsd:dateTime with the UTC timezone expressed as Z".
const time = { type: 'string', format: 'date-time', pattern: 'Z$' };
const iri = { type: 'string', format: 'iri' };
const words = { type: 'string' };
const shape = (type: string, properties: Record<string, object>, required: string[]) => ({
  type: 'object',
  properties: { ...properties, type: { const: type } },
  required: ['type', ...required],
  additionalProperties: false,
});

// 3.2.4 and 3.3.5: a body's purpose is a motivation.
const motivation = {
  enum: 'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  ),
};
const textualBody = shape('TextualBody', { value: words, format: words, language: words, purpose: motivation }, ['value']);

// 4.2.4 and 4.2.2; 4.2.9: a selector is refined by another.
const quoteSelector = shape('TextQuoteSelector', { exact: words, prefix: words, suffix: words }, ['exact']);
const cssSelector = shape('CssSelector', { value: words, refinedBy: quoteSelector }, ['value']);

// 4.3.1: one or more of these times.
const timeState = shape('TimeState', { sourceDate: time, sourceDateStart: time, sourceDateEnd: time, cached: iri }, []);

const target = shape('SpecificResource', { source: iri, selector: { oneOf: [quoteSelector, cssSelector] }, state: timeState }, ['source']);

const context = { const: 'http://www.w3.org/ns/anno.jsonld' };

const annotation = shape(
  'Annotation',
  {
    '@context': context,
    id: iri,
    motivation,
    created: time,
    creator: shape('Software', { id: iri, name: words }, ['id', 'name']),
    body: { type: 'array', minItems: 1, items: textualBody },
    target,
  },
  ['@context', 'id', 'target'],
);

// 5.1 and 5.2: a collection with its first page in it.
export const collectionSchema = shape(
  'AnnotationCollection',
  {
    '@context': context,
    id: iri,
    label: words,
    total: { type: 'integer', minimum: 0 },
    first: shape('AnnotationPage', { id: iri, startIndex: { type: 'integer', minimum: 0 }, items: { type: 'array', items: annotation } }, [
      'id',
      'items',
    ]),
  },
  ['@context', 'id', 'first'],
);
