/** How a credit is worded in one language: it stands beside the article, so it speaks the article's language, not the reader's. */
export interface CreditWords {
  /** Around a title, and around what is quoted in one. */
  quotes: [string, string];
  inner?: [string, string];
  /** Between the parts of a credit, and after the last. */
  comma: string;
  stop: string;
  by: string;
  /** For a page that declares no earlier publication: it says who published, not who was first. */
  published: string;
  originally: string;
  original: string;
  wire: string;
  licensed: string;
  translated: string;
  /** Where a translation stands. */
  translation: string;
  /** What was done to the original, as a licence wants it noted. */
  shortened: string;
  changed: string;
}

/** How most scripts part and end. */
export const latin = { comma: ', ', stop: '.' };
