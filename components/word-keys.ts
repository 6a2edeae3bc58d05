/** Which string says what: one entry for each word of the model, so that a new word can't go without. */
import type { Condition, EvidencePlace, EvidenceScope, Relation, Ruling, Standing, Use } from '../core/model.ts';
import type { WordKey } from './words.tsx';

export const relationKeys: Record<Exclude<Relation, 'published'>, WordKey> = {
  'republished-from': 'relation.republishedFrom',
  'syndicated-from': 'relation.syndicatedFrom',
  'cross-posted-from': 'relation.crossPostedFrom',
  'translated-from': 'relation.translatedFrom',
  'excerpted-from': 'relation.excerptedFrom',
  'adapted-from': 'relation.adaptedFrom',
  'archived-from': 'relation.archivedFrom',
};

export const standingKeys: Record<Standing, WordKey> = {
  stated: 'standing.stated',
  inferred: 'standing.inferred',
  confirmed: 'standing.confirmed',
  contradicted: 'standing.contradicted',
  unreachable: 'standing.unreachable',
  added: 'standing.added',
  corrected: 'standing.corrected',
};

export const placeKeys: Record<EvidencePlace, WordKey> = {
  'visible-text': 'place.visibleText',
  meta: 'place.meta',
  link: 'place.link',
  'json-ld': 'place.jsonLd',
  microdata: 'place.microdata',
  rdfa: 'place.rdfa',
  microformats: 'place.microformats',
  attribute: 'place.attribute',
  url: 'place.url',
  'fetched-page': 'place.fetchedPage',
};

/** That words are about the article goes without saying. */
export const scopeKeys: Record<Exclude<EvidenceScope, 'article'>, WordKey> = { page: 'scope.page', site: 'scope.site' };

export const useKeys: Record<Use, WordKey> = {
  'repost-noncommercial': 'use.repostNoncommercial',
  'repost-commercial': 'use.repostCommercial',
  excerpt: 'use.excerpt',
  translate: 'use.translate',
  print: 'use.print',
  'text-and-data-mining': 'use.textAndDataMining',
  'ai-training': 'use.aiTraining',
  any: 'use.any',
};

export const rulingKeys: Record<Ruling, WordKey> = {
  permitted: 'ruling.permitted',
  'permitted-with-conditions': 'ruling.permittedWithConditions',
  'ask-first': 'ruling.askFirst',
  forbidden: 'ruling.forbidden',
};

export const conditionKeys: Record<Condition, WordKey> = {
  'credit-author': 'condition.creditAuthor',
  'credit-source': 'condition.creditSource',
  'state-copyright': 'condition.stateCopyright',
  'link-to-original': 'condition.linkToOriginal',
  noncommercial: 'condition.noncommercial',
  'no-changes': 'condition.noChanges',
  'share-alike': 'condition.shareAlike',
  'keep-tracking-code': 'condition.keepTrackingCode',
  notify: 'condition.notify',
};
