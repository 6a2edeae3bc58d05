/** What the reader chose, as a backup carries it: settings, how notes are kept and exported, and saved searches. Never a permission. */
import * as v from 'valibot';
import type { SavedSearch } from '../../core/library/saved-search.ts';
import { keptNoteChoices, loadNoteChoices, type NoteChoices } from '../notes/note-choices.ts';
import { addSearches, dropSearches, loadSearches, newSearches, readSearches } from '../search/saved-searches.ts';
import { changeChoices, type KeptChoices } from '../settings/change-kept.ts';
import { keptSettings, loadSettings, type Settings } from '../settings/settings.ts';

const schema = 'whence/choices/1';

/** As it stands in a file. */
export interface CarriedChoices {
  schema: typeof schema;
  settings: Settings;
  notes: NoteChoices;
  searches: SavedSearch[];
}

const FileSchema = v.object({ schema: v.literal(schema), settings: v.unknown(), notes: v.unknown(), searches: v.unknown() });

type Choice = keyof Settings | keyof NoteChoices;

/** What lets Whence read or ask sites unasked is chosen on each device, where the browser asks for its leave: no file says it. */
const chosenAnew: ReadonlySet<Choice> = new Set(['reading', 'archives', 'followSaved']);

/** What a file's choices would change here, by name. Of a choice that differs the reader's own counts, unless it is the default. */
export interface ChoicesPlan {
  comeIn: Choice[];
  searches: string[];
  /** The reader's own, which stay. */
  stay: Choice[];
  /** Those that no file can make. */
  anew: Choice[];
}

/** What choices of a file have changed, to take it back. */
export interface ChoicesUndo {
  settings: Changed<Settings>;
  notes: Changed<NoteChoices>;
  searches: SavedSearch[];
}

interface Changed<Choices> {
  before: Partial<Choices>;
  after: Partial<Choices>;
}

/** What the reader chose, for a file; null where that is nothing. */
export async function choicesToCarry(): Promise<CarriedChoices | null> {
  const [settings, notes, searches] = await Promise.all([loadSettings(), loadNoteChoices(), loadSearches()]);
  const isChosen = !isSame(settings, keptSettings.defaults) || !isSame(notes, keptNoteChoices.defaults) || searches.length > 0;
  return isChosen ? { schema, settings, notes, searches } : null;
}

/** The choices in a file, each checked by itself; null where they are of another version, or none. */
export function readCarried(content: unknown): CarriedChoices | null {
  const parsed = v.safeParse(FileSchema, content);
  if (!parsed.success) return null;
  const { settings, notes, searches } = parsed.output;
  return { schema, settings: keptSettings.read(settings), notes: keptNoteChoices.read(notes), searches: readSearches(searches) };
}

/** Says what choices of a file would change. Reads alone. */
export async function planChoices({ settings, notes, searches }: CarriedChoices): Promise<ChoicesPlan> {
  const [own, ownNotes, ownSearches] = await Promise.all([loadSettings(), loadNoteChoices(), loadSearches()]);
  const [first, second] = [weigh(keptSettings, own, settings), weigh(keptNoteChoices, ownNotes, notes)];
  return {
    comeIn: [...Object.keys(first.taken), ...Object.keys(second.taken)] as Choice[],
    searches: newSearches(searches, ownSearches).map(({ name }) => name),
    stay: [...first.stay, ...second.stay],
    anew: [...first.anew, ...second.anew],
  };
}

/** Makes the choices of a file the reader's, as `planChoices` says it of what is chosen by then. */
export async function bringInChoices({ settings, notes, searches }: CarriedChoices): Promise<ChoicesUndo> {
  return {
    settings: await take(keptSettings, settings),
    notes: await take(keptNoteChoices, notes),
    searches: await addSearches(searches),
  };
}

/** How many choices and searches came in. */
export const howMany = ({ settings, notes, searches }: ChoicesUndo): number =>
  Object.keys(settings.after).length + Object.keys(notes.after).length + searches.length;

/** Takes that back. What was chosen since stays. */
export async function takeBackChoices({ settings, notes, searches }: ChoicesUndo): Promise<void> {
  await giveBack(keptSettings, settings);
  await giveBack(keptNoteChoices, notes);
  await dropSearches(searches);
}

interface Weighed<Choices> {
  taken: Partial<Choices>;
  stay: (keyof Choices)[];
  anew: (keyof Choices)[];
}

function weigh<Choices extends object>({ defaults }: KeptChoices<Choices>, own: Choices, theirs: Choices): Weighed<Choices> {
  const weighed: Weighed<Choices> = { taken: {}, stay: [], anew: [] };
  for (const name of Object.keys(defaults) as (keyof Choices)[]) {
    const joined = joinChoice(own[name], theirs[name], defaults[name]);
    if (isSame(theirs[name], defaults[name]) || isSame(own[name], theirs[name])) continue;
    if (chosenAnew.has(name as Choice)) weighed.anew.push(name);
    else if (isSame(joined, own[name])) {
      if (!Array.isArray(joined)) weighed.stay.push(name);
    } else weighed.taken[name] = joined;
  }
  return weighed;
}

/** Lists hold what is in either; else the reader's own counts unless it is the default. */
function joinChoice<Value>(own: Value, theirs: Value, usual: Value): Value {
  if (Array.isArray(own) && Array.isArray(theirs)) return [...new Set([...own, ...theirs])].sort() as Value;
  return isSame(own, usual) ? theirs : own;
}

async function take<Choices extends object>(kept: KeptChoices<Choices>, theirs: Choices): Promise<Changed<Choices>> {
  let changed: Changed<Choices> = { before: {}, after: {} };
  await changeChoices(kept, (own) => {
    const { taken } = weigh(kept, own, theirs);
    const names = Object.keys(taken) as (keyof Choices)[];
    changed = { before: Object.fromEntries(names.map((name) => [name, own[name]])) as Partial<Choices>, after: taken };
    return { ...own, ...taken };
  });
  return changed;
}

async function giveBack<Choices extends object>(kept: KeptChoices<Choices>, { before, after }: Changed<Choices>): Promise<void> {
  if (Object.keys(before).length === 0) return;
  await changeChoices(kept, (own) => {
    const untouched = Object.entries(before).filter(([name]) => isSame(own[name as keyof Choices], after[name as keyof Choices]));
    return { ...own, ...Object.fromEntries(untouched) };
  });
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
