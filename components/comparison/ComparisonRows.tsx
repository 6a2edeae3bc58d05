import { memo } from 'preact/compat';
import type { Row, RowKind } from '../../core/compare/lay-rows.ts';
import type { Piecewise, TextPiece } from '../../core/compare/row-texts.ts';
import { inLanguage } from '../in-language.ts';
import { useWords, type WordKey } from '../words.tsx';
import type { LaidTexts } from './ComparisonView.tsx';
import type { Layout } from './use-change-keys.ts';

const rowKeys: Record<Exclude<RowKind, 'same'>, WordKey> = {
  changed: 'comparison.changed',
  'left-out': 'comparison.leftOut',
  added: 'comparison.added',
  'moved-away': 'comparison.movedAway',
  'moved-here': 'comparison.movedHere',
};

function Piece({ piece, plain }: { piece: TextPiece; plain: boolean }) {
  if (plain || piece.of === 'both') return <>{piece.text}</>;
  return piece.of === 'original' ? <del>{piece.text}</del> : <ins>{piece.text}</ins>;
}

interface PassageProps {
  paragraphs: readonly Piecewise[];
  language: string | null;
  /** What is whole gone or came is marked at its side, not word by word. */
  plain: boolean;
  of: 'original' | 'copy' | 'both';
  /** Whose words they are, where both stand side by side. */
  label?: string;
}

function Passage({ paragraphs, language, plain, of, label }: PassageProps) {
  return (
    <div class="passage" data-of={of} {...(label && { role: 'group', 'aria-label': label })}>
      {paragraphs.map((pieces, at) => (
        <p {...inLanguage(pieces.map(({ text }) => text).join(''), language)} key={at}>
          {pieces.map((piece, index) => (
            <Piece key={index} piece={piece} plain={plain} />
          ))}
        </p>
      ))}
    </div>
  );
}

interface RowProps {
  row: Row;
  index: number;
  layout: Layout;
  languages: { copy: string | null; original: string | null };
}

function RowView({ row, index, layout, languages }: RowProps) {
  const { say } = useWords();
  const plain = row.what === 'left-out' || row.what === 'added';
  const label = row.what === 'same' ? null : say(rowKeys[row.what]);
  const isOriginals = row.what === 'left-out' || row.what === 'moved-away';
  return (
    <div class="row" data-row={index} data-what={row.what} {...(label && { tabIndex: -1, role: 'group', 'aria-label': label })}>
      {label && (
        <p class="row-label" aria-hidden="true">
          {label}
        </p>
      )}
      {layout === 'merged' ? (
        <Passage paragraphs={row.merged} language={isOriginals ? languages.original : languages.copy} plain={plain} of="both" />
      ) : (
        <>
          {row.original.length > 0 && (
            <Passage
              paragraphs={row.original}
              language={languages.original}
              plain={plain}
              of="original"
              label={say('comparison.original')}
            />
          )}
          {row.copy.length > 0 && (
            <Passage paragraphs={row.copy} language={languages.copy} plain={plain} of="copy" label={say('comparison.copy')} />
          )}
        </>
      )}
    </div>
  );
}

/** Both texts, row by row. Drawn anew only when they are laid another way: they may be long. */
export const ComparisonRows = memo(({ texts: { rows, copy, original }, layout }: { texts: LaidTexts; layout: Layout }) => {
  const languages = { copy: copy.text.language, original: original.text.language };
  return (
    <div class="rows" data-layout={layout} data-part="rows">
      {rows.map((row, index) => (
        <RowView key={index} row={row} index={index} layout={layout} languages={languages} />
      ))}
    </div>
  );
});
