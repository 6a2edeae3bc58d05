import { foldName } from '../../agents/fold-name.ts';
import { articleNodes } from '../../page/articles-in-markup.ts';
import { nodesOf, textsOf, typesOf } from '../../page/json-ld.ts';
import type { Page } from '../../page.ts';
import type { Slot } from '../read-slot.ts';

/** Wires of releases give the firm that "Source:" names as the author in JSON-LD too. */
export function isDeclaredAuthor(page: Page, { publisher }: Slot): boolean {
  const name = foldName(publisher?.name ?? '');
  return articleNodes(page.jsonLd, [page.address])
    .flatMap((node) => nodesOf(node, 'author'))
    .some(
      (author) =>
        typesOf(author).some((type) => /Organization$/.test(type)) && textsOf(author, 'name').some((one) => foldName(one) === name),
    );
}
