import type { Page } from '@playwright/test';
import { type Ending, endings } from '../../core/follow/endings.test-support.ts';
import type { Served } from '../../core/follow/invented-site.test-support.ts';
import { isPublicHost } from '../../core/follow/public-address.ts';
import { expect } from '../harness/fixture.ts';
import type { Answering, Sites } from '../harness/sites.ts';
import { popupOf, test, type Walker } from '../harness/walker.ts';

/** A site's answer at an address, each time it is asked. */
function answering({ status = 200, headers = {}, body = '', afterwards, hangs }: Served): Answering {
  let next: Served | undefined;
  return () => {
    if (hangs) return new Promise(() => undefined);
    const now = next ?? { status, headers, body };
    next = afterwards;
    return {
      status: now.status ?? 200,
      headers: now.headers ?? {},
      body: typeof now.body === 'string' ? now.body : Buffer.from(now.body ?? []),
    };
  };
}

/** What was asked of the walk's own sites, and of private places, since a moment; browsers ask their makers for things of their own. */
function askedSince(sites: Sites, moment: number, { start, web, asked }: Ending): string[] {
  const own = new Set([...Object.keys(web), ...asked].map((address) => new URL(address).hostname));
  const visit = sites.requests.indexOf(start, moment);
  return sites.requests
    .slice(visit + 1)
    .filter((address) => own.has(new URL(address).hostname) || !isPublicHost(new URL(address).hostname));
}

async function standingsIn(popup: Page, part: 'hop' | 'claimed'): Promise<(string | null)[][]> {
  const hops = await popup.locator(`[data-part=${part}]:not([data-role=this-page])`).all();
  return Promise.all(
    hops.map(async (hop) => [
      await hop.getAttribute('data-standing'),
      (await hop.locator('[data-part=reason]').allTextContents()).join(' ') || null,
    ]),
  );
}

async function meet({ sites, follow, reader }: Walker, ending: Ending): Promise<void> {
  const { start, web, asked, hops, claimed = [] } = ending;
  for (const [address, served] of Object.entries(web)) sites.serve(address, answering(served));
  const [moment, headers] = [sites.requests.length, sites.headers.length];
  const popup = await follow(start);
  const expected = ([standing, reason]: Ending['hops'][number]) => [standing, reason && expect.stringMatching(new RegExp(reason, 'i'))];
  await expect.poll(() => standingsIn(popup, 'hop')).toEqual(hops.map(expected));
  await expect.poll(() => standingsIn(popup, 'claimed')).toEqual(claimed.map(expected));
  const requests = askedSince(sites, moment, ending).filter((address) => address !== `${new URL(start).origin}/favicon.ico`);
  const pages = requests.filter((address) => !address.endsWith('/robots.txt'));
  // Of a site that is not served here only its name is known.
  const unserved = (address: string) => (sites.serves(address) ? address : `${new URL(address).origin}/`);
  expect(pages).toEqual(asked.map(unserved));
  expect(requests.filter((address) => !isPublicHost(new URL(address).hostname))).toEqual([]);
  for (const { address, headers: sent } of sites.headers.slice(headers))
    if (requests.includes(address) && address !== start)
      expect([address, sent.cookie, sent.referer, sent.authorization]).toEqual([address, undefined, undefined, undefined]);
  for (const page of reader.context.pages().slice(1)) await page.close();
}

/** Where no stop gives an address no walk is offered. */
const isUnaddressed = ({ hops }: Ending) => hops.length > 0 && hops.every(([, reason]) => reason?.test('no address is given'));

test.describe('a claimed original', () => {
  for (const ending of endings.filter((one) => !isUnaddressed(one))) {
    test(ending.name, async ({ walker }) => meet(walker, ending));
  }

  test('without an address is looked for by its reader, and no walk is offered', async ({ walker: { sites, reader } }) => {
    const unaddressed = endings.filter(isUnaddressed);
    expect(unaddressed).not.toHaveLength(0);
    for (const { start, web } of unaddressed) {
      for (const [address, served] of Object.entries(web)) sites.serve(address, answering(served));
      const popup = await popupOf(reader, await reader.visit(start));
      await expect(popup.locator('[data-part=look] a')).not.toHaveCount(0);
      await expect(popup.getByRole('button', { name: 'Follow the chain' })).toHaveCount(0);
    }
  });
});
