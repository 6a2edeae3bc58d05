import { useId } from 'preact/hooks';
import { isolate } from '../core/attribution/isolate.ts';
import type { DateClaim, Hop, PageSays } from '../core/model.ts';
import { tellBecause } from './because-sentence.ts';
import { HopComparison } from './comparison/HopComparison.tsx';
import { DateText } from './DateText.tsx';
import { tellDate } from './dates.ts';
import { EvidenceDetails } from './EvidenceDetails.tsx';
import { HopMark } from './HopMark.tsx';
import { linkTo } from './links.ts';
import { Quotations } from './Quotations.tsx';
import { useView } from './view.tsx';
import { relationKeys, standingKeys } from './word-keys.ts';
import { useWords } from './words.tsx';

function PublisherName({ hop }: { hop: Hop }) {
  const { say } = useWords();
  const { pageUrl, isAway } = useView();
  const { name } = hop.publisher;
  const pageLink = isAway ? linkTo(pageUrl) : null;
  const link = hop.role === 'this-page' ? pageLink : (linkTo(hop.work.url) ?? linkTo(hop.publisher.url));
  if (!link)
    return (
      <span class="publisher-place">
        <bdi class="publisher">{name}</bdi>
      </span>
    );
  return (
    <a
      class="publisher"
      href={link}
      target="_blank"
      rel="noreferrer noopener"
      title={say(hop.work.url || hop.role === 'this-page' ? 'chain.openAt' : 'chain.open', name)}
    >
      {/* A no-break space: the arrow never stands on a line of its own. */}
      <bdi>{name}</bdi>
      {'\u00a0'}
      <span aria-hidden="true">↗</span>
    </a>
  );
}

/** What the page says of a stop that its reader put right. */
function PageSaysLine({ pageSays: { name, date, address } }: { pageSays: PageSays }) {
  const { say, language, direction } = useWords();
  const words = [name && isolate(name, direction), date && tellDate(date, language), address && isolate(address, direction)];
  return <p class="remark">{say('noteView.pageSays', words.filter(Boolean).join(' · ') || say('noteView.nothing'))}</p>;
}

function CaptureLine({ capture }: { capture: { url: string; time: string } }) {
  const { say, language } = useWords();
  const words = say('comparison.captured', tellDate(capture.time, language));
  const link = linkTo(capture.url);
  return (
    <p data-part="capture">
      {link ? (
        <a href={link} target="_blank" rel="noreferrer noopener">
          {words}
        </a>
      ) : (
        words
      )}
    </p>
  );
}

/** How its standing came about, and where its reader put it right, what the page says instead. */
function StandingLines({ hop: { role, standing, pageSays, because, reason } }: { hop: Hop }) {
  const words = useWords();
  const { say } = words;
  const { isAway } = useView();
  const here = role === 'this-page';
  return (
    <>
      <p class="remark">{say(here ? (isAway ? 'chain.pageRead' : 'chain.thisPage') : standingKeys[standing])}</p>
      {pageSays && (here || standing !== 'corrected') && <p class="remark">{say('standing.corrected')}</p>}
      {pageSays && <PageSaysLine pageSays={pageSays} />}
      {because && <p data-part="reason">{tellBecause(because, words)}</p>}
      {!because && reason && (
        <p>
          <bdi>{reason}</bdi>
        </p>
      )}
    </>
  );
}

interface HopItemProps {
  hop: Hop;
  /** The outlet that it came from: the hop above. */
  from?: string | undefined;
  /** Of the page at hand. */
  published: DateClaim | null;
  /** A claimed original stands beside the other one, on no line; their words are quoted together. */
  part?: 'hop' | 'claimed';
}

/** One publication: who, when, how its standing came about, and the words that say so. */
export function HopItem({ hop, from, published, part = 'hop' }: HopItemProps) {
  const { say } = useWords();
  const line = useId();
  const here = hop.role === 'this-page';
  return (
    <li class={part} data-part={part} data-role={hop.role} data-standing={hop.standing}>
      <div class="hop-line" id={line}>
        <HopMark kind={here ? 'this-page' : hop.standing} />
        <PublisherName hop={hop} />
        <span class="hop-date">
          {hop.work.date ? <DateText value={hop.work.date} /> : <span class="remark">{say('chain.dateUnknown')}</span>}
        </span>
      </div>
      <div class="hop-body">
        {from !== undefined && hop.relation !== 'published' && (
          <p class="relation">
            {say(relationKeys[hop.relation])} <bdi>{from}</bdi>
          </p>
        )}
        <StandingLines hop={hop} />
        {hop.capture && <CaptureLine capture={hop.capture} />}
        {hop.comparison && <HopComparison hop={hop} comparison={hop.comparison} />}
        {here && <EvidenceDetails ids={[...(published?.evidence ?? []), ...hop.evidence]} about={line} />}
        {!here && part === 'hop' && <Quotations ids={hop.evidence} />}
      </div>
    </li>
  );
}
