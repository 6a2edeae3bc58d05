import type { Party } from '../../model.ts';
import { withoutEntities } from '../../page/entities.ts';
import { foldSpace } from '../../page/fold-space.ts';
import { agenciesIn } from '../agency.ts';
import { isOrganisationWord, isStopWord, isTopic } from '../names/name-words.ts';
import { isPersonName } from '../names/person-name.ts';
import { tidyPersonName } from '../names/tidy-person-name.ts';
import { readByline } from './byline.ts';
import { isGenericByline } from './generic-byline.ts';

const TAG = /<[^<>]{1,300}>/g;

/** A value of markup as text: templates write "O&#39;Neil" where nothing decodes it. */
const decode = (text: string): string => withoutEntities(text.replace(TAG, ' ')).replace(TAG, ' ').trim();

/** "Theo Báo Sông Thu": portals of Vietnam write into the author's place whom they took the text from. */
export const isSource = (value: string, language: string | null): boolean => language?.startsWith('vi') === true && /^theo\s/i.test(value);

/** Whom a value in the author's place names: persons, organisations that sign, and agencies by their own names. Links are left to the caller. */
export function authorsIn(value: string, language: string | null): Party[] {
  if (isSource(value, language)) return [];
  const read = readByline(decode(value), { language });
  const beforeHouse = decode(value).split(' / ', 1)[0] ?? '';
  // "Ada Winter / kustmedien": whatever the house is, who signs stands before it.
  if (read.parties.length === 0 && read.agencies.length === 0 && value.includes(' / ') && isPersonName(beforeHouse, language ?? ''))
    return [{ name: tidyPersonName(beforeHouse, language ?? ''), type: 'person', url: null }];
  const authors = read.parties.filter((party) => party.role === 'author').map(({ name, type }) => ({ name, type, url: null }));
  return [...authors, ...read.agencies.map((agency) => ({ name: agency.name, url: null, type: 'organization' as const }))];
}

/**
 * The one person whom markup calls a person, however the name is shaped: "danah boyd", "Nautilus". Null for accounts ("admin"), addresses,
 * handles and names with a word of organisations.
 */
export function declaredPerson(value: string): Party | null {
  const name = tidyPersonName(decode(value));
  const words = name.split(' ');
  if (
    name.length < (EAST_ASIAN.test(name) ? 2 : 3) ||
    name.length > 60 ||
    words.length > 8 ||
    /[\d@#<>{}|\\/:;!?=_*,&()[\]]|\.\S{2,}\.?|^by\s/i.test(name)
  )
    return null;
  // "Our Correspondent in Lisbon": whoever it is.
  if (/^(?:our|from|exclusive|special to|posted|written|compiled|door onze|von redaktion)\s/i.test(name)) return null;
  // "oprac. JB": who compiled it, shortened.
  if (/^\p{Ll}{2,}\.\s/u.test(name)) return null;
  if (isGenericByline(name) || agenciesIn(name).length > 0 || words.some((word) => isOrganisationWord(word))) return null;
  // "李娜 王伟": two names of China in one place.
  if (words.length > 1 && words.every((word) => EAST_ASIAN.test(word) && isPersonName(word, 'zh'))) return null;
  if (words.length === 1 && (isStopWord(name) || isTopic(name))) return null;
  if (words.length === 1 && name === name.toLowerCase() && !isPenName(name)) return null;
  return { name, type: 'person', url: null };
}

const EAST_ASIAN = /^[\u3040-\u30ff\u3400-\u9fff々\uac00-\ud7a3]+$/;
/** What houses, desks and accounts of East Asia end in, or are called. */
const OF_HOUSE =
  /(?:[网網社报報台臺刊誌志部局室組组会會館馆所院]|新聞|新闻|ニュース|資訊|资讯|頻道|频道|平台|財經|财经|娛樂|娱乐|生活|觀察|观察|頭條|头条|中心|團隊|团队|公司|大[學学]|政府|公众号|官方|站长|站長|编辑|編輯|編集|小编|小編|管理[员員者人]|運営者?|スタッフ|신문|일보|뉴스|방송|미디어|편집|관리자|운영자|[팀부국])$/;

/** A name of one word in a script without capitals. */
const isPenName = (name: string): boolean => EAST_ASIAN.test(name) && name.length <= 12 && !OF_HOUSE.test(name);

/** The organisation that markup calls one and puts in the author's place; null for "Staff" and its like. */
export function declaredOrganisation(value: string): Party | null {
  const name = foldSpace(decode(value));
  if (name.length < 2 || name.length > 80 || /^https?:|@|^www\./.test(name) || isGenericByline(name)) return null;
  return { name, type: 'organization', url: null };
}
