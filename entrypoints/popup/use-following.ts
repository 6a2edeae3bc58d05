import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Following } from '../../components/FollowPart.tsx';
import { isNamedSite } from '../../components/links.ts';
import { namedHops } from '../../core/chain/named-hops.ts';
import type { Reading } from '../../core/model.ts';
import type { Walked } from '../../services/following/walked.ts';
import type { TabReading } from '../../services/messages.ts';
import { send, sendSurely } from '../../services/send.ts';
import { askForSites, siteOf } from '../../services/settings/permissions.ts';

const lookEvery = 300;

/** The sites that following this reading needs. */
function sitesOf(reading: Reading): string[] {
  const addresses = namedHops(reading).flatMap((hop) => (hop.work.url && isNamedSite(hop.work.url) ? [hop.work.url] : []));
  return [...new Set(addresses.flatMap((address) => siteOf(address) ?? []))];
}

/** Following the chain of a page, always the same object: asks for the sites, walks, and shows how far it is. `show` takes what was found. */
export function useFollowing(walked: Walked, show: (found: TabReading) => void) {
  const [following, setFollowing] = useState<Following>({ state: 'idle' });
  const walk = useCallback(async () => {
    setFollowing({ state: 'walking', host: null });
    try {
      // A worker that dies on the way is followed by one that goes on from what is kept.
      const found = await sendSurely('chain.follow', walked);
      // Of a page that the tab has left meanwhile nothing is shown on the next.
      if (found.state !== 'unread') show(found);
      setFollowing({ state: 'idle' });
    } catch (error) {
      setFollowing({ state: 'failed', error: error instanceof Error ? error.message : String(error) });
    }
  }, [walked, show]);
  const follow = useCallback(
    (reading: Reading) => {
      const sites = sitesOf(reading);
      // The browser's question may close this popup: then the background begins by itself once the answer is yes.
      if (sites.length > 0) void send('chain.wanted', walked);
      const asked = sites.length > 0 ? askForSites(sites) : Promise.resolve(true);
      // Refused or not, the walk says of each hop what came of it.
      void asked.catch(() => false).then(walk);
    },
    [walked, walk],
  );
  const stop = useCallback(() => void send('chain.stop', walked), [walked]);
  // A walk that another popup began is joined.
  useEffect(() => void send('chain.progress', walked).then((progress) => progress && walk()), [walked, walk]);
  useEffect(() => {
    if (following.state !== 'walking') return undefined;
    const timer = setInterval(async () => {
      const progress = await send('chain.progress', walked);
      setFollowing((now) => (now.state === 'walking' ? { state: 'walking', host: progress?.host ?? now.host } : now));
    }, lookEvery);
    return () => clearInterval(timer);
  }, [following.state, walked]);
  return { following, follow, stop, walk };
}
