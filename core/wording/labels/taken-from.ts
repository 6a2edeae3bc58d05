const TAKEN_FROM = /^[([]?(?:dal?|dall[ao]|from|aus|uit|ze?|iz|из|din|fra|från|in) .{3,60}, [^,]{0,24}\d{4}[)\]]?\.?$/iu;

/** Whether words name the paper that a text was taken from, and its day, without a verb: "(da La Voce del Molo, 3 marzo 2019)". */
export function isTakenFrom(words: string): boolean {
  return TAKEN_FROM.test(words);
}
