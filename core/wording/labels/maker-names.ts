import { foldName, foldWords } from '../../agents/fold-name.ts';
import { beginsWithGivenName } from '../../agents/names/given-names.ts';
import { outletByName } from '../../agents/outlet.ts';
import { trimRight } from '../../agents/trim-marks.ts';
import { once } from '../../once.ts';
import { legalFormIn } from '../../rights/legal-forms.ts';
import { looksLikePerson } from '../../rights/person-like.ts';
import { isOutletLike } from '../outlet-like.ts';

/** What firms that make or sell something, and clubs that play, call themselves, folded. */
const TRADES =
  'robotics motors automotive pharma pharmaceuticals airlines airways bank banca banco insurance versicherung energy energie electric electronics software technologies technology systems semiconductor semiconductors laboratories holdings foods brewery hotels properties logistics solutions stadtwerke werke football futbol fussball club clube klub klubu kulubu fc sc sv tsv afc rfc';

/** Forms of firms that stand before the name: "ООО «Насос»", "PT Garam". */
const FORM_BEFORE =
  /^(?:ооо|оао|ао|пао|зао|тов|пат|ат|pt|cv|uab|sia|株式会社|有限会社|\(주\)|주식회사)[\s«„"]|^株式会社|(?:株式会社|有限公司)$/i;

/** Broadcasters and papers that go by capitals alone. */
const KNOWN_CAPITALS =
  /^(?:bbc|cnn|zdf|ard|rtl|rtbf|rts|srf|orf|mdr|ndr|wdr|swr|rbb|nhk|kbs|mbc|sbs|ytn|jtbc|tbs|abc|cbc|cbs|nbc|npr|pbs|rte|rtve|rtp|sic|rmf|nos|nrk|svt|yle|err|lrt|ert|rai|uol|rpp|rbc|рбк|dw|rfi|rfa|voa|ndtv|vrt|vtm|faz|nzz|taz|sz|waz|noz|haz|sme|hvg|bta|cctv|scmp|wsj|nyt|ft|rt|g1|n1|lci|bfm|bfmtv|cgtn|kaztag|иа|тасс|уп)$/i;
const CAPITALS = /^(?=.{0,5}\p{Lu})[\p{Lu}\d.]{2,7}$/u;
const BROADCASTS = /tv|тв|τv|fm|radio|\d/i;

const trades = once(() => foldWords(TRADES));

/** Whether a name that nothing links is of somebody who makes no news: a firm, a club, a person, letters that stand for an institute. */
export function isMaker(name: string): boolean {
  const bare = trimRight(name.trim(), '»"”');
  if (isOutletLike(bare)) return false;
  return isFirm(bare) || isUnknownCapitals(bare) || (beginsWithGivenName(bare) && looksLikePerson(bare));
}

/** Whether a name is a firm's or a club's. */
export function isFirm(name: string): boolean {
  if (isOutletLike(name)) return false;
  const known = trades();
  return (
    FORM_BEFORE.test(name) ||
    closesWithForm(name) ||
    foldName(name)
      .split(' ')
      .some((word) => known.has(word))
  );
}

function closesWithForm(name: string): boolean {
  const form = legalFormIn(name);
  return form !== null && form.end >= trimRight(name, '.').length;
}

function isUnknownCapitals(name: string): boolean {
  return CAPITALS.test(name) && !KNOWN_CAPITALS.test(name) && !BROADCASTS.test(name) && outletByName(name) === null;
}
