/**
 * What the terms that Whence writes mean, as the W3C's context for annotations maps them (Web Annotation Vocabulary, appendix A): the
 * context itself stands on the W3C's site alone, and no test asks the network.
 */
const oa = 'http://www.w3.org/ns/oa#';
const as = 'http://www.w3.org/ns/activitystreams#';
const dc = 'http://purl.org/dc/elements/1.1/';
const dcterms = 'http://purl.org/dc/terms/';
const xsd = 'http://www.w3.org/2001/XMLSchema#';

const thing = (iri: string, more: object = {}) => ({ '@id': iri, '@type': '@id', ...more });
const word = (iri: string) => ({ '@id': iri, '@type': '@vocab' });
const moment = (iri: string) => ({ '@id': iri, '@type': `${xsd}dateTime` });
const count = (iri: string) => ({ '@id': iri, '@type': `${xsd}nonNegativeInteger` });
const own = (...names: string[]) => Object.fromEntries(names.map((name) => [name, oa + name]));

export const annotationContext = {
  id: '@id',
  type: '@type',
  ...own('Annotation', 'TextualBody', 'SpecificResource', 'CssSelector', 'TextQuoteSelector', 'TimeState'),
  ...own('identifying', 'tagging', 'describing', 'exact', 'prefix', 'suffix'),
  AnnotationCollection: `${as}OrderedCollection`,
  AnnotationPage: `${as}OrderedCollectionPage`,
  Software: `${as}Application`,
  body: thing(`${oa}hasBody`),
  target: thing(`${oa}hasTarget`),
  source: thing(`${oa}hasSource`),
  selector: thing(`${oa}hasSelector`),
  refinedBy: thing(`${oa}refinedBy`),
  state: thing(`${oa}hasState`),
  sourceDate: moment(`${oa}sourceDate`),
  motivation: word(`${oa}motivatedBy`),
  purpose: word(`${oa}hasPurpose`),
  created: moment(`${dcterms}created`),
  creator: thing(`${dcterms}creator`),
  name: 'http://xmlns.com/foaf/0.1/name',
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  format: `${dc}format`,
  language: `${dc}language`,
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  first: thing(`${as}first`),
  items: thing(`${as}items`, { '@container': '@list' }),
  startIndex: count(`${as}startIndex`),
  total: count(`${as}totalItems`),
};
