/** Invented outlets. Their names are nobody's; `.test` is nobody's either. */
export const REVIEW = {
  name: 'Tidewater Review',
  domain: 'tidewater-review.test',
  home: 'https://www.tidewater-review.test/',
} as const;

export const COMMONS = {
  name: 'Meridian Commons',
  domain: 'meridian-commons.test',
  home: 'https://www.meridian-commons.test/',
} as const;

export const AUTHOR = 'Ines Halloran';
export const HEADLINE = 'The gates that hold back the sea are older than the town they guard';
export const ORIGINAL_ADDRESS = `${REVIEW.home}2024/03/14/the-gates-that-hold-back-the-sea/`;
export const COPY_ADDRESS = `${COMMONS.home}the-gates-that-hold-back-the-sea/5561001`;

/** A second article of the commons. */
export const SECOND_HEADLINE = 'The pump that the council bought second-hand';
export const SECOND_ADDRESS = `${COMMONS.home}the-pump-and-the-council/5561002`;
