import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CitationStyle, Copy, CopyOutcome, CopyRequest, CreditFormat } from './copying.ts';
import { useWords, type WordKey } from './words.tsx';

const formatKeys: Record<CreditFormat, WordKey> = {
  rich: 'copy.rich',
  html: 'copy.html',
  markdown: 'copy.markdown',
  text: 'copy.text',
};

const styleKeys: Record<CitationStyle, WordKey> = {
  apa: 'copy.apa',
  mla: 'copy.mla',
  chicago: 'copy.chicago',
  wikipedia: 'copy.wikipedia',
  bibtex: 'copy.bibtex',
};

const keyOf = (request: CopyRequest): WordKey => (request.what === 'attribution' ? formatKeys[request.format] : styleKeys[request.style]);

const formats = (Object.keys(formatKeys) as CreditFormat[]).map((format): CopyRequest => ({ what: 'attribution', format }));
const styles = (Object.keys(styleKeys) as CitationStyle[]).map((style): CopyRequest => ({ what: 'citation', style }));

interface ChoicesProps {
  id: string;
  legend: string;
  requests: CopyRequest[];
  choose: (request: CopyRequest) => void;
}

function Choices({ id, legend, requests, choose }: ChoicesProps) {
  const { say } = useWords();
  return (
    <fieldset id={id} class="choices">
      <legend class="hidden">{legend}</legend>
      {requests.map((request) => (
        <button type="button" key={keyOf(request)} data-copy={Object.values(request).join(' ')} onClick={() => choose(request)}>
          {say(keyOf(request))}
        </button>
      ))}
    </fieldset>
  );
}

function Outcome({ request, outcome }: { request: CopyRequest; outcome: CopyOutcome }) {
  const { say } = useWords();
  if (outcome.state !== 'copied') return <p>{say(outcome.state === 'nothing' ? 'copy.nothing' : 'copy.refused')}</p>;
  return (
    <>
      <p>{say('copy.copied', say(keyOf(request)))}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its room is scrolled, by the keyboard too. */}
      <blockquote dir="auto" class="copied" data-part="copied" tabIndex={0}>
        {outcome.words}
      </blockquote>
    </>
  );
}

/** The credit that a re-post owes, at one click (`atOnce`: without one, where a key asked for it), and its other formats; citations in the styles that people use. Says what was copied. */
export function CopyPart({ copy, atOnce = false }: { copy: Copy; atOnce?: boolean | undefined }) {
  const { say } = useWords();
  const [open, setOpen] = useState<CopyRequest['what'] | null>(null);
  const [done, setDone] = useState<{ request: CopyRequest; outcome: CopyOutcome } | null>(null);
  const choices = useId();
  const choose = (request: CopyRequest) => void copy(request).then((outcome) => setDone({ request, outcome }));
  const asked = useRef(choose);
  asked.current = choose;
  useEffect(() => {
    if (atOnce) asked.current({ what: 'attribution', format: 'rich' });
  }, [atOnce]);
  const toggle = (what: CopyRequest['what']) => ({
    'aria-expanded': open === what,
    'aria-controls': choices,
    onClick: () => setOpen(open === what ? null : what),
  });
  return (
    <section class="copying" aria-label={say('copy.heading')} data-part="copy">
      <div class="actions">
        <span class="joined">
          <button type="button" onClick={() => choose({ what: 'attribution', format: 'rich' })}>
            {say('copy.attribution')}
          </button>
          <button type="button" aria-label={say('copy.attributionAs')} {...toggle('attribution')}>
            <span aria-hidden="true">▾</span>
          </button>
        </span>
        <button type="button" {...toggle('citation')}>
          {say('copy.citation')} <span aria-hidden="true">▾</span>
        </button>
      </div>
      {open && (
        <Choices
          id={choices}
          legend={say(open === 'attribution' ? 'copy.attributionAs' : 'copy.citation')}
          requests={open === 'attribution' ? formats : styles}
          choose={choose}
        />
      )}
      <div role="status">{done && <Outcome {...done} />}</div>
    </section>
  );
}
