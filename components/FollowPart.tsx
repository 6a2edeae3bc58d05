import { useRef } from 'preact/hooks';
import { namedHops } from '../core/chain/named-hops.ts';
import { searchLinks } from '../core/follow/search-links.ts';
import type { Hop, Reading, Standing } from '../core/model.ts';
import { linkTo } from './links.ts';
import { standingKeys } from './word-keys.ts';
import { useWords, type WordKey } from './words.tsx';

/** Where following stands: not asked for, on its way (with the host that is asked), or broken off with the browser's words. */
export type Following = { state: 'idle' } | { state: 'walking'; host: string | null } | { state: 'failed'; error: string };

export interface FollowProps {
  following: Following;
  follow: () => void;
  stop: () => void;
}

const searchKeys: Record<'outlet' | 'web' | 'archive', WordKey> = {
  outlet: 'follow.lookOutlet',
  web: 'follow.lookWeb',
  archive: 'follow.lookArchive',
};

function SearchLinks({ hop, title }: { hop: Hop; title: string | null }) {
  const { say } = useWords();
  const links = searchLinks(hop, title).filter(({ url }) => linkTo(url) !== null);
  if (links.length === 0) return null;
  return (
    <p data-part="search-links">
      <bdi>{hop.publisher.name}</bdi>: {say('follow.look')}{' '}
      {links.map(({ where, url }, index) => (
        <span key={where}>
          {index > 0 && ' · '}
          <a href={url} target="_blank" rel="noreferrer noopener">
            {say(searchKeys[where])}
          </a>
        </span>
      ))}
    </p>
  );
}

/** What the chain shows, told where it was asked for: the chain may be out of sight, or not be seen at all. */
function WhatWasFound({ stops }: { stops: readonly Hop[] }) {
  const { say } = useWords();
  return (
    <>
      {stops.map(({ publisher, standing }, place) => (
        <span key={`${place} ${publisher.name}`}>
          {place > 0 && <br />}
          <bdi>{publisher.name}</bdi> · {say(standingKeys[standing])}
        </span>
      ))}
    </>
  );
}

const wasOpened = (standing: Standing) => standing === 'confirmed' || standing === 'contradicted';

/** Where no stop gives an address, nothing can be opened: the reader looks for them. */
function LookPart({ stops, title }: { stops: readonly Hop[]; title: string | null }) {
  const { say } = useWords();
  if (stops.every((hop) => searchLinks(hop, title).length === 0)) return null;
  return (
    <section class="part" data-part="look" aria-label={say('follow.look')}>
      {stops.map((hop, place) => (
        <SearchLinks key={`${place} ${hop.publisher.name}`} hop={hop} title={title} />
      ))}
    </section>
  );
}

/** Following the chain: the one button that lets Whence open other pages, its progress, and where to look for what can't be opened. */
export function FollowPart({ reading, following, follow, stop }: FollowProps & { reading: Reading }) {
  const { say } = useWords();
  const wasWalking = useRef(false);
  wasWalking.current ||= following.state === 'walking';
  const earlier = namedHops(reading);
  if (earlier.length === 0) return null;
  if (earlier.every(({ work, standing }) => work.url === null && !wasOpened(standing)))
    return <LookPart stops={earlier} title={reading.page.title} />;
  const wasFollowed = earlier.some(({ standing, reason }) => reason != null || wasOpened(standing) || standing === 'unreachable');
  const lost = wasFollowed ? earlier.filter(({ standing }) => standing === 'unreachable') : [];
  const isWalking = following.state === 'walking';
  // Sites that an original was found to name: nobody could ask for them before.
  const lacksSites = earlier.some(({ because }) => because?.code === 'no-permission');
  return (
    <section class="part" data-part="follow" aria-label={say('follow.start')}>
      <p class="actions">
        {isWalking ? (
          <button type="button" onClick={stop}>
            {say('follow.stop')}
          </button>
        ) : (
          <button type="button" onClick={follow}>
            {say(wasFollowed ? 'follow.again' : 'follow.start')}
          </button>
        )}
      </p>
      <p class="remark" role="status">
        {isWalking
          ? following.host
            ? say('follow.walkingAt', following.host)
            : say('follow.walking')
          : following.state === 'failed'
            ? say('follow.failed', following.error)
            : wasFollowed
              ? lacksSites
                ? say('follow.askAgain')
                : wasWalking.current && <WhatWasFound stops={earlier} />
              : say('follow.what')}
      </p>
      {lost.map((hop, index) => (
        <SearchLinks key={`${index} ${hop.publisher.name}`} hop={hop} title={reading.page.title} />
      ))}
    </section>
  );
}
