import type { Reading } from '../core/model.ts';
import { ArchivePart } from './ArchivePart.tsx';
import { CitedPart } from './CitedPart.tsx';
import { ConflictList } from './ConflictList.tsx';
import { CopyPart } from './CopyPart.tsx';
import type { Copy } from './copying.ts';
import { FollowPart, type FollowProps } from './FollowPart.tsx';
import { ReusePart } from './ReusePart.tsx';
import { RightsPart } from './RightsPart.tsx';
import { SavePart, type SaveProps } from './SavePart.tsx';

export interface RestProps {
  reading: Reading;
  /** Absent where nothing can be copied from. */
  copy?: Copy | undefined;
  /** The credit is copied without a click: a key asked for it. */
  copyAtOnce?: boolean | undefined;
  /** Absent where no chain can be followed from. */
  follow?: FollowProps | undefined;
  /** Absent where no note can be saved from. */
  save?: SaveProps | undefined;
}

/** What stands below the chain: what speaks against it, whose it is, what may be done with it, and what the reader can do. */
export function ReadingRest({ reading, copy, copyAtOnce, follow, save }: RestProps) {
  const copying = copy && <CopyPart copy={copy} atOnce={copyAtOnce} />;
  return (
    <>
      <ConflictList reading={reading} />
      {follow && <FollowPart reading={reading} {...follow} />}
      <RightsPart rights={reading.rights} />
      <ReusePart reading={reading} />
      <CitedPart cited={reading.citedSources} />
      {follow && <ArchivePart url={reading.page.url} />}
      {save ? <SavePart {...save}>{copying}</SavePart> : copying && <div class="part foot">{copying}</div>}
    </>
  );
}
