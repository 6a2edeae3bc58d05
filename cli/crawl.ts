import type { Crew } from './crew.ts';
import type { Item } from './inputs/item.ts';
import type { Outcome } from './read-page.ts';

export type Row = { id: unknown } & Outcome;

/**
 * One row for each item, in the items' order, as soon as it is there. `ahead` items are held at most, so that a slow page
 * neither stops its neighbours nor lets the crawl pile up behind it.
 */
export async function* readInOrder(items: AsyncIterable<Item>, crew: Pick<Crew, 'read'>, ahead: number): AsyncGenerator<Row> {
  const coming = items[Symbol.asyncIterator]();
  const held: Promise<Row>[] = [];
  let next: Promise<IteratorResult<Item>> | null = coming.next();
  while (next || held.length > 0) {
    const first = held[0];
    const came: IteratorResult<Item> | Row = await Promise.race([
      ...(first ? [first] : []),
      ...(next && held.length < ahead ? [next] : []),
    ]);
    if ('id' in came) {
      held.shift();
      yield came;
    } else if (came.done) {
      next = null;
    } else {
      const row = readItem(came.value, crew);
      // A surprise is met when the row's turn comes; until then it must not count as unhandled.
      row.catch(() => undefined);
      held.push(row);
      next = coming.next();
    }
  }
}

async function readItem(item: Item, crew: Pick<Crew, 'read'>): Promise<Row> {
  return 'error' in item ? { id: item.id, error: item.error } : { id: item.id, ...(await crew.read(item.page)) };
}
