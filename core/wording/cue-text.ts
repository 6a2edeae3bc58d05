/**
 * A text as cues are sought in it: lower case, one sigma. A cue is a list of words without which a dear pattern can't match: patterns
 * cost a page 0.1 to 3 ms when they first run, whatever their input, and looking for a few words costs next to nothing.
 */
export function cueText(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('ς') ? lower.replaceAll('ς', 'σ') : lower;
}
