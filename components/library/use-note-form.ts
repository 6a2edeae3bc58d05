import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../core/model.ts';
import { tidyTags } from '../../core/notes/tidy-tags.ts';
import type { Drafts } from '../use-draft.ts';
import { useDraft } from './use-draft.ts';

/** Remark and tags as a form has them. */
interface Fields {
  remark: string;
  tags: string;
}

/** Those that are not kept yet, as they are typed, and what they were written over. */
interface Written extends Fields {
  over?: Fields;
}

/** Where those are kept until they are kept with the note: the reader may reload the page, or close it, in their midst. */
export type RemarkDrafts = Drafts<Written>;

/** Remark and tags as the reader would have them, and as they saw them when they wrote. */
export interface RemarkEdit {
  remark?: string;
  tags?: string[];
  seen: { remark: string; tags: string[] };
}

/** Calls `load` with what was left of a draft, once. */
function useLeft(drafts: RemarkDrafts | undefined, load: (before: Written) => void): void {
  useEffect(() => void drafts?.load().then((before) => before && load(before)), []);
}

/** What the reader makes of a note's remark and tags: as it stands in the fields, and how it is kept. */
export function useNoteForm(note: Note, change: (edit: RemarkEdit) => Promise<boolean>, drafts: RemarkDrafts | undefined) {
  const [remark, writeRemark, remarkOver] = useDraft(note.remark);
  const [tags, writeTags, tagsOver] = useDraft(note.tags.join(', '));
  const [isFromBefore, setFromBefore] = useState(false);
  const tidied = tidyTags([tags]);
  const edit = { ...(remark !== note.remark && { remark }), ...(tidied.join() !== tidyTags(note.tags).join() && { tags: tidied }) };
  const isUnkept = Object.keys(edit).length > 0;
  const wasUnkept = useRef(false);
  const over = (): Fields => ({ remark: remarkOver.current, tags: tagsOver.current });
  const writtenOver = (fields: Fields) => {
    remarkOver.current = fields.remark;
    tagsOver.current = fields.tags;
  };
  const put = (written: Fields) => {
    writeRemark(written.remark);
    writeTags(written.tags);
  };
  useLeft(drafts, (before) => {
    put(before);
    if (before.over) writtenOver(before.over);
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
  const write = (changed: Partial<Fields>) => {
    const written = { remark, tags, ...changed };
    put(written);
    drafts?.keep({ ...written, over: over() });
  };
  const keep = async (): Promise<void> => {
    const before = over();
    const sent = { remark, tags: tidied.join(', ') };
    put(sent);
    writtenOver(sent);
    const isKept = await change({ ...edit, seen: { remark: before.remark, tags: tidyTags([before.tags]) } });
    if (!isKept) writtenOver(before);
  };
  return { remark, tags, isUnkept, isFromBefore: isFromBefore && isUnkept, write, keep: () => void keep() };
}
