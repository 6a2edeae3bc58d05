import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../core/model.ts';
import { tidyTags } from '../../core/notes/tidy-tags.ts';
import type { Drafts } from '../use-draft.ts';
import { useDraft } from './use-draft.ts';

/** Remark and tags that are not kept yet, as they are typed. */
interface Written {
  remark: string;
  tags: string;
}

/** Where those are kept until they are kept with the note: the reader may reload the page, or close it, in their midst. */
export type RemarkDrafts = Drafts<Written>;

/** Calls `load` with what was left of a draft, once. */
function useLeft(drafts: RemarkDrafts | undefined, load: (before: Written) => void): void {
  useEffect(() => void drafts?.load().then((before) => before && load(before)), []);
}

/** What the reader makes of a note's remark and tags: as it stands in the fields, and the change that keeps it. */
export function useNoteForm(note: Note, drafts: RemarkDrafts | undefined) {
  const [remark, writeRemark] = useDraft(note.remark);
  const [tags, writeTags] = useDraft(note.tags.join(', '));
  const [isFromBefore, setFromBefore] = useState(false);
  const tidied = tidyTags([tags]);
  const edit = { ...(remark !== note.remark && { remark }), ...(tidied.join() !== tidyTags(note.tags).join() && { tags: tidied }) };
  const isUnkept = Object.keys(edit).length > 0;
  const wasUnkept = useRef(false);
  const put = (written: Written) => {
    writeRemark(written.remark);
    writeTags(written.tags);
  };
  useLeft(drafts, (before) => {
    put(before);
    setFromBefore(true);
  });
  useEffect(() => {
    // Only what is on the disk is forgotten here: it may have refused the change.
    if (wasUnkept.current && !isUnkept) {
      drafts?.keep(null);
      setFromBefore(false);
    }
    wasUnkept.current = isUnkept;
  }, [isUnkept]);
  const write = (changed: Partial<Written>) => {
    const written = { remark, tags, ...changed };
    put(written);
    drafts?.keep(written);
  };
  return { remark, tags, edit, isUnkept, isFromBefore: isFromBefore && isUnkept, write, tidy: () => writeTags(tidied.join(', ')) };
}
