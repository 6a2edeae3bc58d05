import type { Compared } from '../../core/compare/compare-texts.ts';
import { DateText } from '../DateText.tsx';
import { tellDate } from '../dates.ts';
import { linkTo } from '../links.ts';
import { useWords, type WordKey } from '../words.tsx';
import type { ComparedSide, LaidTexts } from './ComparisonView.tsx';
import type { Layout } from './use-change-keys.ts';

interface HeadProps {
  texts: LaidTexts;
  layout: Layout;
  lay: (layout: Layout) => void;
  next: () => void;
  previous: () => void;
  /** The change that is being looked at, of how many. */
  at: number | null;
  changes: number;
  print: () => void;
}

function SideLine({ side, words, label }: { side: ComparedSide; words: number; label: WordKey }) {
  const { say, language } = useWords();
  const link = linkTo(side.url);
  return (
    <p data-part={label}>
      <span class="remark">{say(label)}</span>{' '}
      {link ? (
        <a href={link} target="_blank" rel="noreferrer noopener">
          <bdi>{side.publisher}</bdi>
        </a>
      ) : (
        <bdi>{side.publisher}</bdi>
      )}
      {side.text.date && (
        <>
          {' · '}
          <DateText value={side.text.date} />
        </>
      )}
      {' · '}
      {say('comparison.words', new Intl.NumberFormat(language).format(words))}
      {side.capturedAt && ` · ${say('comparison.captured', tellDate(side.capturedAt, language))}`}
    </p>
  );
}

/** Rounded down, so that only an unchanged text has all. */
const floorPercent = (share: number): number => Math.floor(share * 100) / 100;

function wordCounts({ comparison, copyWords, originalWords, sharedWords, differences, passages }: Compared) {
  const moved = differences.filter(({ what }) => what === 'moved').reduce((sum, { words }) => sum + words, 0);
  const counts: [WordKey, number][] = [
    ['comparison.wordsLeftOut', originalWords - sharedWords],
    ['comparison.wordsAdded', copyWords - sharedWords],
    ['comparison.wordsMoved', moved],
    ['comparison.longest', passages[0]?.words ?? 0],
  ];
  const shares: [WordKey, number][] = [
    ['comparison.shareOfOriginal', floorPercent(comparison.sharedOfOriginal)],
    ['comparison.shareOfCopy', floorPercent(comparison.sharedOfCopy)],
  ];
  return { counts: counts.filter(([, count]) => count > 0), shares };
}

function Counts({ compared }: { compared: Compared }) {
  const { say, language } = useWords();
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const { counts, shares } = wordCounts(compared);
  return (
    <ul class="joined-line" data-part="word-counts">
      {shares.map(([key, share]) => (
        <li key={key}>{say(key, percent.format(share))}</li>
      ))}
      {counts.map(([key, count]) => (
        <li key={key}>{say(key, number.format(count))}</li>
      ))}
    </ul>
  );
}

const layoutKeys = { beside: 'comparison.beside', merged: 'comparison.merged' } as const;

function LayoutChoice({ layout, lay }: Pick<HeadProps, 'layout' | 'lay'>) {
  const { say } = useWords();
  return (
    <fieldset class="layout-choice">
      <legend class="hidden">{say('comparison.layout')}</legend>
      {(['beside', 'merged'] as const).map((way) => (
        <label key={way}>
          <input type="radio" name="layout" checked={layout === way} onChange={() => lay(way)} /> {say(layoutKeys[way])}
        </label>
      ))}
    </fieldset>
  );
}

/** Which two texts these are, what the comparison counts, and the way from change to change. */
export function ComparisonHead({ texts, layout, lay, next, previous, at, changes, print }: HeadProps) {
  const { say, language } = useWords();
  const number = new Intl.NumberFormat(language);
  const { compared } = texts;
  return (
    <>
      <header class="part">
        <h1>{say('comparison.title')}</h1>
        <SideLine side={texts.original} words={compared.originalWords} label="comparison.original" />
        <SideLine side={texts.copy} words={compared.copyWords} label="comparison.copy" />
        <Counts compared={compared} />
      </header>
      <div class="part comparison-bar">
        <LayoutChoice layout={layout} lay={lay} />
        <p class="actions">
          <button type="button" onClick={previous} disabled={changes === 0}>
            {say('comparison.previous')}
          </button>
          <button type="button" onClick={next} disabled={changes === 0}>
            {say('comparison.next')}
          </button>
          <button type="button" onClick={print}>
            {say('comparison.print')}
          </button>
          <span role="status">
            {at === null
              ? say('comparison.changes', number.format(changes))
              : say('comparison.position', number.format(at + 1), number.format(changes))}
          </span>
        </p>
        <p class="remark keys">{say('comparison.keys')}</p>
        {/* Each passage says whose it is to who can't see in which column it stands. */}
        {layout === 'beside' && (
          <p class="columns" aria-hidden="true">
            {(['original', 'copy'] as const).map((side) => (
              <span key={side}>
                <span class="remark">{say(`comparison.${side}`)}</span> <bdi>{texts[side].publisher}</bdi>
              </span>
            ))}
          </p>
        )}
      </div>
    </>
  );
}
