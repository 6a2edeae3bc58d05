import { useId, useState } from 'preact/hooks';
import type { Contributor } from '../core/model.ts';
import { EvidenceDetails } from './EvidenceDetails.tsx';
import { linkTo } from './links.ts';
import { weave, weaveOpenly } from './lists.ts';
import { useOnPaper } from './use-on-paper.ts';
import { useView } from './view.tsx';
import { useWords, type WordKey, type Words } from './words.tsx';

const shownAtFirst = 3;

const roleKeys: Partial<Record<Contributor['role'], WordKey>> = {
  translator: 'byline.translator',
  editor: 'byline.editor',
  photographer: 'byline.photographer',
  contributor: 'byline.contributor',
};

/** What a string says before its slot and behind it: what stands in the slot is drawn. */
function around(key: WordKey, say: Words['say']): string[] {
  return say(key, '\u0000').split('\u0000');
}

/** A name alone finds its own direction; what the author did is told in the interface's. */
function AuthorName({ author: { name, role, url } }: { author: Contributor }) {
  const { say } = useWords();
  const key = roleKeys[role];
  const [before, after] = key ? around(key, say) : [];
  const link = linkTo(url);
  const shown = (
    <>
      {before}
      <bdi>{name}</bdi>
      {after}
    </>
  );
  if (!link) return shown;
  return (
    <a href={link} target="_blank" rel="noreferrer noopener">
      {shown}
    </a>
  );
}

/** The page names nobody, or its reader removed whom it names. */
function NobodyNamed() {
  const { say } = useWords();
  const { asRead } = useView();
  return <p class="byline remark">{say(asRead && asRead.authors.length > 0 ? 'byline.struck' : 'byline.none')}</p>;
}

/** Who wrote it: the first names, and the others on request. */
export function Byline({ authors }: { authors: Contributor[] }) {
  const { say, count, language } = useWords();
  const [asked, setAll] = useState(false);
  const isOnPaper = useOnPaper();
  const all = asked || isOnPaper;
  const line = useId();
  if (authors.length === 0) return <NobodyNamed />;
  // One name more than shown is named, not counted: "and 1 other" takes the room of the name.
  const shown = all || authors.length <= shownAtFirst + 1 ? authors : authors.slice(0, shownAtFirst);
  const hidden = authors.length - shown.length;
  const named = shown.map((author, index) => <AuthorName key={index} author={author} />);
  // The button closes the list where names are left out.
  const names = hidden > 0 ? weaveOpenly(named, language) : weave(named, language);
  const [before, after] = around('byline.by', say);
  return (
    <>
      <p class="byline" data-part="authors" id={line}>
        {before}
        {names}
        {after}{' '}
        {(hidden > 0 || all) && (
          <button type="button" class="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? say('byline.fewer') : count('byline.others', hidden)}
          </button>
        )}
      </p>
      <EvidenceDetails ids={authors.flatMap(({ evidence }) => evidence)} about={line} />
    </>
  );
}
