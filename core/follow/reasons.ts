/** Why a hop could not be opened, or what stood there instead of its article. */
export type Unreached =
  | 'no-address'
  | 'bad-address'
  | 'private-address'
  | 'no-permission'
  | 'not-found'
  | 'gone'
  | 'soft-404'
  | 'refused'
  | 'server-failure'
  | 'asked-to-wait'
  | 'robots'
  | 'no-connection'
  | 'too-slow'
  | 'too-large'
  | 'not-html'
  | 'redirects'
  | 'unreadable'
  | 'paywall'
  | 'consent-wall'
  | 'login-wall'
  | 'not-article'
  | 'too-little-text'
  | 'another-language'
  | 'leads-back'
  | 'leads-elsewhere'
  | 'budget-spent'
  | 'cancelled'
  | 'no-capture'
  | 'not-in-folder'
  | 'outside-folder';

/** Every such reason, worded in English. */
export const reasons: Record<Unreached, string> = {
  'no-address': 'no address is given for it',
  'bad-address': "its address can't be opened: it is not a web address, or it carries a name and a password",
  'private-address': 'its address leads into a private network; a public page has no business there',
  'no-permission': 'Whence may not open its site; the permission was not given',
  'not-found': 'there is no such page any more (404)',
  gone: 'the page was taken away (410)',
  'soft-404': 'its address leads to a page that says there is no such article',
  refused: 'its site refuses to show the page',
  'server-failure': 'its site failed to answer',
  'asked-to-wait': 'its site is busy and asks to be left alone for a while',
  robots: 'its site asks programs not to open the page; open it yourself to compare',
  'no-connection': "its site can't be reached",
  'too-slow': 'its site took too long to answer',
  'too-large': 'the page is too large',
  'not-html': 'its address leads to something that is not a web page',
  redirects: 'its address leads from one page to the next without end',
  unreadable: "the page couldn't be read",
  paywall: 'only its beginning is open; the rest stands behind a paywall',
  'consent-wall': 'its site shows a question about cookies or consent instead of the article',
  'login-wall': 'its site shows it only to people who log in',
  'not-article': 'its address leads to a page that is not an article',
  'too-little-text': 'there is too little text to compare',
  'another-language': 'it is in another language, and there is too little to compare by',
  'leads-back': 'its address leads back to a page of this chain',
  'leads-elsewhere': 'its address sends on to another article',
  'budget-spent': 'the walk had come to its limit of pages or time',
  cancelled: 'the walk was stopped before',
  'no-capture': 'no archive that was asked has it from before',
  'not-in-folder': 'its address is not in the folder',
  'outside-folder': "the folder's index names a file outside of the folder for it",
};

/** The reason in words for a reader, to stand behind "could not be checked:". */
export function reasonFor(why: Unreached): string {
  return reasons[why];
}
