import { bringInChoices, type CarriedChoices, type ChoicesUndo, takeBackChoices } from '../../services/files/carried-choices.ts';
import { sendSurely } from '../../services/send.ts';
import { loadSettings } from '../../services/settings/settings.ts';

type Carried<Made> = ({ ok: true } & Made) | { ok: false; why: 'surprise'; error: string };

async function carry<Made extends object>(work: () => Promise<Made>): Promise<Carried<Made>> {
  try {
    const made = await work();
    // Menus speak the language, and which pages are read as they load follows the lists.
    const { language } = await loadSettings();
    await sendSurely('settings.changed', { changes: { language } });
    return { ok: true, ...made };
  } catch (error) {
    return { ok: false, why: 'surprise', error: String(error) };
  }
}

/** Makes the choices of a backup the reader's, and has what follows from them done. */
export const bringInChosen = (choices: CarriedChoices) => carry(async () => ({ undo: await bringInChoices(choices) }));

/** Takes that back. */
export const takeBackChosen = (undo: ChoicesUndo) => carry(async () => ({ done: await takeBackChoices(undo) }));
