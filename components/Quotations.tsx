import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Evidence } from '../core/model.ts';
import { inLanguage } from './in-language.ts';
import { signalKind } from './signal-kind.ts';
import { useOnPaper } from './use-on-paper.ts';
import { useView } from './view.tsx';
import { placeKeys, scopeKeys } from './word-keys.ts';
import { useWords } from './words.tsx';

interface QuotationProps {
  evidence: Evidence;
  /** What else its last line offers. */
  children?: ComponentChildren;
}

/** The words on the page, in their own language and direction, with where they stand and a way to them. */
export function Quotation({ evidence, children }: QuotationProps) {
  const { say } = useWords();
  const { language } = useView();
  const { where, scope, signal, quote } = evidence;
  const kind = signalKind(signal);
  // What another page says is neither stated nor implied by this one.
  const isElsewhere = where === 'fetched-page';
  const told = [
    ...(kind ? [say(kind)] : []),
    say(placeKeys[where]),
    ...(scope === 'article' ? [] : [say(scopeKeys[scope])]),
    ...(isElsewhere ? [] : [say(where === 'visible-text' ? 'evidence.stated' : 'evidence.inferred')]),
  ];
  return (
    <figure class="quotation" data-signal={signal}>
      <blockquote {...inLanguage(quote, language)}>
        {where === 'visible-text' || isElsewhere ? `“${quote}”` : <code>{quote}</code>}
      </blockquote>
      <figcaption>
        {told.join(' · ')} <ShowOnPage evidence={evidence} />
        {children}
      </figcaption>
    </figure>
  );
}

/** The beginning of the words: by these one "show" is told from the next in a list of buttons. */
function beginningOf(quote: string): string {
  const letters = [...quote];
  return letters.length > 60 ? `${letters.slice(0, 60).join('').trimEnd()}…` : quote;
}

function ShowOnPage({ evidence: { quote, selector } }: { evidence: Evidence }) {
  const { say } = useWords();
  const { showWords } = useView();
  const [found, setFound] = useState<'shown' | 'not-found' | null>(null);
  if (!selector || !showWords) return null;
  const show = async () => setFound(await showWords(selector));
  return (
    <>
      <button
        type="button"
        class="link-button"
        aria-label={`${say('evidence.showLabel')}: “${beginningOf(quote)}”`}
        onClick={() => void show()}
      >
        {say('evidence.show')}
      </button>
      <span role="status">{found && <span class="remark">{say(found === 'shown' ? 'evidence.shown' : 'evidence.notFound')}</span>}</span>
    </>
  );
}

/** The evidence of these ids: the first piece at once, the others on request, by a button that stays where it is. */
export function Quotations({ ids }: { ids: string[] }) {
  const { count, say } = useWords();
  const { evidenceOf } = useView();
  const [all, setAll] = useState(false);
  const isOnPaper = useOnPaper();
  const [first, ...others] = evidenceOf(ids);
  if (!first) return null;
  return (
    <div class="quotations">
      <Quotation evidence={first}>
        {others.length > 0 && (
          <button type="button" class="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? say('evidence.fewer') : count('evidence.more', others.length)}
          </button>
        )}
      </Quotation>
      {(all || isOnPaper) && others.map((piece) => <Quotation key={piece.id} evidence={piece} />)}
    </div>
  );
}
