/** Who hands a text on, behind whose it is: "Quay Media Group Provided by SyndiGate Media Inc.", "… Distribué par AllAfrica Global Media". */
const PASSED_ON = /[.\s]{0,2}(?:(?:Provided|Distributed|Syndicated) by|Distribué par) \p{Lu}[^.;]{1,60}/u;
const LONGEST = 90;

/** How many letters behind a place name who hands the text on; 0 where none do. */
export function lengthOfPassing(text: string, at: number): number {
  const match = PASSED_ON.exec(text.slice(at, at + LONGEST));
  return match?.index === 0 ? match[0].length : 0;
}

/** A holder without who hands the text on. */
export function withoutPassing(holder: string): string {
  const at = holder.search(PASSED_ON);
  return at > 0 ? holder.slice(0, at) : holder;
}
