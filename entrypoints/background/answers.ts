import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { drawMenus } from '../../services/browser/menus.ts';
import { paintIdle } from '../../services/browser/toolbar.ts';
import { backUp, changeBackup, planBackup } from '../../services/files/backup.ts';
import { followChain, progressOf, stopFollowing } from '../../services/following/follow.ts';
import { showLink } from '../../services/following/from-link.ts';
import { WalkedSchema } from '../../services/following/walked.ts';
import { endWant, wantWalk } from '../../services/following/wanted-walk.ts';
import type { Answers, MessageName, Reply, Sends } from '../../services/messages.ts';
import { saveHere } from '../../services/notes/save-here.ts';
import { savePage } from '../../services/notes/save-page.ts';
import { keepTakenPicture } from '../../services/notes/take-picture.ts';
import { QuoteSelectorSchema } from '../../services/schema/evidence.ts';
import { PageOfTabSchema } from '../../services/schema.ts';
import { beginReading } from '../../services/settings/registration.ts';
import { changeSettings, quietenSite, SettingsChangeSchema } from '../../services/settings/settings.ts';
import { showWordsInPage } from '../../services/tabs/page-scripts.ts';
import { tellTabNews } from '../../services/tabs/tab-news.ts';
import { readTab, readTaken, recallTab } from '../../services/tabs/tab-readings.ts';

type Sender = Browser.runtime.MessageSender;

const anything = v.null();
const TabSchema = v.object({ tabId: v.number() });

/** What each message must look like. A page's process may be hostile even where its script is ours. */
const schemas = {
  'page.taken': PageOfTabSchema,
  'article.gone': anything,
  'badge.dismissed': v.object({ until: v.picklist(['site', 'always']) }),
  'reading.of': TabSchema,
  'reading.refresh': v.object({ tabId: v.number(), insist: v.boolean(), unasked: v.boolean() }),
  'chain.wanted': WalkedSchema,
  'chain.follow': WalkedSchema,
  'chain.progress': WalkedSchema,
  'chain.stop': WalkedSchema,
  'quote.show': v.object({ tabId: v.number(), selector: QuoteSelectorSchema }),
  'link.read': v.object({ windowId: v.number(), url: v.string(), insist: v.boolean() }),
  'note.save': v.object({
    tabId: v.number(),
    id: v.pipe(v.string(), v.uuid()),
    remark: v.string(),
    tags: v.array(v.string()),
    again: v.boolean(),
  }),
  'note.here': v.object({ id: v.pipe(v.string(), v.uuid()) }),
  'picture.keep': v.object({
    noteId: v.pipe(v.string(), v.maxLength(100)),
    takenAt: v.pipe(v.string(), v.isoTimestamp()),
    data: v.string(),
  }),
  'settings.changed': SettingsChangeSchema,
  'backup.wanted': v.object({
    every: v.exactOptional(v.picklist(['never', 'daily', 'weekly'])),
    form: v.exactOptional(v.picklist(['bundle', 'json'])),
  }),
  'backup.now': anything,
} satisfies { [N in MessageName]: v.GenericSchema<Sends<N>> };

const answers: { [N in MessageName]: (sends: Sends<N>, sender: Sender) => Promise<Answers<N>> } = {
  'page.taken': ({ page, url: said }, sender) => {
    const { tabId, url } = pageOf(sender);
    return readTaken(tabId, { page, url: addressRead(said, url) });
  },
  'article.gone': async (_, sender) => {
    const { tabId } = pageOf(sender);
    await paintIdle(tabId);
    tellTabNews({ tabId, is: 'gone' });
    return null;
  },
  'badge.dismissed': async ({ until }, sender) => {
    if (until === 'always') await changeSettings({ badge: 'never' });
    else await quietenSite(new URL(pageOf(sender).url).hostname);
    return null;
  },
  'reading.of': ({ tabId }, sender) => recallTab(ownPage(sender, tabId)),
  'reading.refresh': ({ tabId, ...how }, sender) => readTab(ownPage(sender, tabId), how),
  'quote.show': ({ tabId, selector }, sender) => showWordsInPage(ownPage(sender, tabId), selector),
  'chain.wanted': async (walked, sender) => {
    await wantWalk(ownPage(sender, walked));
    return null;
  },
  'chain.follow': async (walked, sender) => {
    await endWant(ownPage(sender, walked));
    return followChain(walked);
  },
  'chain.progress': (walked, sender) => progressOf(ownPage(sender, walked)),
  'chain.stop': async (walked, sender) => {
    await stopFollowing(ownPage(sender, walked));
    return null;
  },
  'link.read': async (link, sender) => {
    const { windowId, url, insist } = ownPage(sender, link);
    await showLink(windowId, url, insist);
    return null;
  },
  'note.save': ({ tabId, ...page }, sender) => savePage(ownPage(sender, tabId), page),
  'note.here': ({ id }, sender) => saveHere(pageOf(sender).tabId, id),
  'picture.keep': async (picture, sender) => {
    await keepTakenPicture(ownPage(sender, picture));
    return null;
  },
  'settings.changed': async ({ changes, site }, sender) => {
    ownPage(sender, 0);
    await changeSettings(changes, site);
    if (changes.language !== undefined) await drawMenus();
    await beginReading();
    return null;
  },
  'backup.wanted': async (wanted, sender) => {
    ownPage(sender, 0);
    const backup = await changeBackup(wanted);
    await planBackup();
    return backup;
  },
  'backup.now': (_, sender) => {
    ownPage(sender, 0);
    return backUp();
  },
};

/** Returns the tab and the address that a content script speaks for: the browser's word, not the script's. */
function pageOf({ tab, url, frameId }: Sender): { tabId: number; url: string } {
  if (tab?.id === undefined || !url || frameId !== 0) throw new Error('Only the top of a tab may say this');
  return { tabId: tab.id, url };
}

/**
 * Returns the address to keep a reading under. A page that moved on without loading goes on speaking under the address it was
 * loaded at, so what the reading says of itself counts, within the site that the browser vouches for.
 */
function addressRead(said: string, vouched: string): string {
  return URL.canParse(said) && new URL(said).origin === new URL(vouched).origin ? said : vouched;
}

/** Returns what is asked about where one of the extension's own pages speaks; a content script has no business with other tabs. */
function ownPage<About>({ url }: Sender, about: About): About {
  if (!url?.startsWith(browser.runtime.getURL('/'))) throw new Error('Only a page of the extension may say this');
  return about;
}

async function answer<N extends MessageName>(name: N, sends: unknown, sender: Sender): Promise<Answers<N>> {
  const schema: v.GenericSchema<unknown, Sends<N>> = schemas[name] as unknown as v.GenericSchema<unknown, Sends<N>>;
  return answers[name](v.parse(schema, sends), sender);
}

function isNamed(message: unknown): message is { name: MessageName; sends: unknown } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'name' in message &&
    typeof message.name === 'string' &&
    Object.hasOwn(answers, message.name)
  );
}

/** Answers one message of the protocol. The door: an error that nobody expected is caught here, once, and told as words. */
export function answerMessage(message: unknown, sender: Sender): Promise<Reply> | undefined {
  if (sender.id !== browser.runtime.id || !isNamed(message)) return undefined;
  return answer(message.name, message.sends, sender).then(
    (given): Reply => ({ ok: true, answer: given }),
    (error: unknown): Reply => {
      console.error(`${message.name} failed`, error);
      return { ok: false, error: error instanceof Error ? error.message : String(error) };
    },
  );
}
