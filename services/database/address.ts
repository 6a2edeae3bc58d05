// Parameters that say how a reader came, never which article is shown. Each name is documented by the one who adds it
// (Google, Meta, Microsoft, Mailchimp, HubSpot, Matomo, Piwik, Yandex, Adobe, Marketo, TikTok, X, LinkedIn, Instagram, Parse.ly …).
const trackingNames = new Set([
  'fbclid',
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'yclid',
  'ysclid',
  'ttclid',
  'twclid',
  'li_fat_id',
  'igsh',
  'igshid',
  'mc_cid',
  'mc_eid',
  '_hsenc',
  '_hsmi',
  '__hssc',
  '__hstc',
  '__hsfp',
  'hsctatracking',
  'mkt_tok',
  'vero_id',
  'vero_conv',
  'oly_anon_id',
  'oly_enc_id',
  '_openstat',
  'wickedid',
  's_cid',
  's_kwcid',
  'ef_id',
  'cmpid',
  'ns_campaign',
  'ns_mchannel',
  'ns_source',
  'ns_linkname',
  'ref_src',
  'ref_url',
  '_ga',
  '_gl',
  'piwik_campaign',
  'piwik_kwd',
  'pk_campaign',
  'pk_kwd',
  'pk_source',
  'pk_medium',
  'at_medium',
  'at_campaign',
  'at_custom1',
  'at_custom2',
  'at_custom3',
  'at_custom4',
  'smid',
  'wt_mc',
  'wt_zmc',
  'srsltid',
]);
const trackingPrefixes = ['utm_', 'mtm_', 'hsa_', 'stm_'];

function isTracking(parameter: string): boolean {
  const name = parameter.toLowerCase();
  return trackingNames.has(name) || trackingPrefixes.some((prefix) => name.startsWith(prefix));
}

// Sites that route in the browser put the article's path behind the hash: "#!/2024/story", "#/story/12".
function isRoute(hash: string): boolean {
  return hash.startsWith('#!') || hash.startsWith('#/');
}

/**
 * Returns the address under which a page's reading is kept: without its fragment and known tracking parameters,
 * everything else as it stands. Null for what is no http or https address.
 */
export function addressOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return null;
  if (!isRoute(address.hash)) address.hash = '';
  address.username = '';
  address.password = '';
  // Deleted only where one is found: writing searchParams re-encodes the whole query.
  for (const name of [...address.searchParams.keys()].filter(isTracking)) address.searchParams.delete(name);
  return address.href;
}

/** What a page's notes are found by: its address, or what it is called where it has none as sites have (a file, a page of the browser's own). */
export const placeOf = (url: string): string => addressOf(url) ?? url;
