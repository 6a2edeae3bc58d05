import { once } from '../once.ts';
import { foldWords } from './fold-name.ts';

/** Outlets of one plain word, known the world over or in their country, folded. Their names don't say that an outlet bears them, and no address goes with them. */
const NAMES =
  'politico axios vox slate salon wired quartz variety billboard deadline punch vanguard gizmodo engadget mashable techcrunch ars verge ' +
  'onet interia infobae emol clarin milenio excelsior marca ole terra heise golem chip kicker bild focus stern watson blick ' +
  'idnes aktualne index origo telex hvg hotnews mediafax lenta meduza лента медуза фонтанка коммерсант regnum detik tirto vnexpress ' +
  'jacobin reason newsweek fortune forbes barron time nature economist euronews euractiv ft mediapart liberation marianne ansa adnkronos';

const names = once(() => foldWords(NAMES));

/** Whether a name as `foldName` gives it is the whole name of an outlet that goes by one plain word. */
export function isOneWordOutlet(folded: string): boolean {
  return names().has(folded);
}
