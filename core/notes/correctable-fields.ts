import type { Reading } from '../model.ts';

export type FieldName = 'headline' | 'published' | 'author' | 'hop-name' | 'hop-date' | 'hop-address' | 'holder' | 'licence';

/** A field that a reader may put right: a JSON Pointer into the reading, what it is, and the how-manieth (from 1) where there are several. */
export interface CorrectableField {
  field: string;
  name: FieldName;
  place: number;
}

/** The fields of a reading that can be corrected, in the order in which a reading shows them. */
export function correctableFields({ authors, dates, chain, rights }: Reading): CorrectableField[] {
  const each = (many: readonly unknown[], name: FieldName, path: (place: number) => string): CorrectableField[] =>
    many.map((_, place) => ({ field: path(place), name, place: place + 1 }));
  return [
    { field: '/page/title', name: 'headline', place: 1 },
    ...each(authors, 'author', (place) => `/authors/${place}/name`),
    ...(dates.published ? [{ field: '/dates/published/value', name: 'published' as const, place: 1 }] : []),
    ...chain.flatMap((_, place): CorrectableField[] => [
      { field: `/chain/${place}/publisher/name`, name: 'hop-name', place: place + 1 },
      { field: `/chain/${place}/work/date`, name: 'hop-date', place: place + 1 },
      { field: `/chain/${place}/work/url`, name: 'hop-address', place: place + 1 },
    ]),
    ...each(rights.holders, 'holder', (place) => `/rights/holders/${place}/name`),
    ...(rights.licence ? [{ field: '/rights/licence/name', name: 'licence' as const, place: 1 }] : []),
  ];
}
