// Elements that the parser closes by itself, or that hold nothing: leaving them open nests nothing.
const CLOSED_BY_THE_PARSER =
  /^(?:p|li|dt|dd|tr|td|th|thead|tbody|tfoot|colgroup|col|caption|option|optgroup|rt|rp|rb|rtc|br|hr|img|input|meta|link|base|area|embed|source|track|wbr|param|html|head|body|frame|frameset|basefont|bgsound|keygen)$/i;
const TAG = /<(?<slash>\/?)(?<name>[a-z][a-z0-9]*)/gi;

/**
 * Whether a page nests its elements deeper than `limit`, counted over its tags without building the tree: the tree is what costs,
 * by the square of its depth. Browsers themselves stop at 512.
 */
export function nestsDeeperThan(html: string, limit: number): boolean {
  let depth = 0;
  for (const { groups } of html.matchAll(TAG)) {
    if (CLOSED_BY_THE_PARSER.test(groups?.['name'] ?? '')) continue;
    depth = groups?.['slash'] ? Math.max(0, depth - 1) : depth + 1;
    if (depth > limit) return true;
  }
  return false;
}
