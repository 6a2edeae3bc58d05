import { once } from '../../once.ts';
import { phrasesIn } from '../bylines/byline-words.ts';

/** Places whose names have the shape of a person's, folded as `foldName` does. None is known as a person's name too. */
const PLACES =
  'abu dhabi|addis ababa|alice springs|ann arbor|asia pacific|atlantic city|bandar seri begawan|baton rouge|battle creek|bay area|' +
  'beit lahia|belo horizonte|blue ridge|bowling green|british columbia|buenos aires|burkina faso|byron bay|cape breton|' +
  'cape canaveral|cape cod|cape town|cape verde|capitol hill|carson city|central park|chesapeake bay|chiang mai|college station|' +
  'colorado springs|coral gables|corpus christi|costa rica|da nang|dar es salaam|daytona beach|den haag|downing street|' +
  'downtown los angeles|east bay|east london|el paso|el salvador|far east|fleet street|fort lauderdale|fort myers|fort worth|' +
  'frankfurt am main|gaza city|golan heights|golden gate|great lakes|green bay|highland park|ho chi minh city|hong kong|' +
  'horn of africa|hudson valley|huntington beach|hyde park|iowa city|isle of man|isle of wight|jammu and kashmir|jersey city|' +
  'kansas city|key west|khan younis|kota kinabalu|kuala lumpur|la paz|lake erie|lake michigan|lake ontario|lake superior|lake tahoe|' +
  'las vegas|little rock|long beach|long island|los angeles|main street|mexico city|miami beach|middle east|milton keynes|' +
  'monte carlo|moose jaw|mount everest|mount rainier|myrtle beach|navi mumbai|new bedford|new brunswick|new delhi|new england|' +
  'new hampshire|new haven|new jersey|new london|new mexico|new orleans|new south wales|new york|new zealand|newport beach|' +
  'niagara falls|nizhny novgorod|nova scotia|novi sad|oak park|oak ridge|oklahoma city|palm beach|palo alto|papua new guinea|' +
  'pearl harbor|phnom penh|port au prince|port elizabeth|port harcourt|port louis|port moresby|port sudan|porto alegre|' +
  'prince edward island|prince george|puerto rico|quebec city|quezon city|red deer|rhode island|rio de janeiro|river thames|' +
  'saint petersburg|salt lake city|san antonio|san bernardino|san diego|san francisco|san jose|san juan|san mateo|san pedro sula|' +
  'san salvador|san francisco bay|santa barbara|santa clara|santa cruz|santa fe|santa monica|santa rosa|santiago de chile|santo domingo|sao paulo|' +
  'sao tome|saudi arabia|siem reap|sierra leone|silicon valley|sioux falls|sri lanka|st louis|st petersburg|staten island|' +
  'tamil nadu|tampa bay|tel aviv|terre haute|the hague|thunder bay|tunbridge wells|twin cities|ulan bator|united kingdom|' +
  'united states|virginia beach|wall street|washington d c|washington dc|west bank|west palm beach|white house|नई दिल्ली|תל אביב|رام الله|خان يونس|' +
  'بيت لحم|دير البلح|دير الزور|شرم الشيخ|الدار البيضاء|سيدي بوزيد';

/** "Ciudad de México", "Estado do Pará": the kind of place opens the name. */
const NAMED_AS_PLACES = /^(?:ciudad|cidade|ciutat|citta|estado|provincia|isla|ilha|isola) (?:de|del|do|da|di|dos|las|los)\s/;

/** "South Korea", "Baltic Sea", "Uttar Pradesh": the kind of place, or the quarter of a country, closes it. */
const ENDS_AS_PLACES =
  /^(?:(?:(?:nor|sou)thern|western|central|latin|equatorial|(?:nor|sou)th|(?:south)?east|west) (?:africa|america|asia|korea|carolina|australia|ireland|virginia|sudan|timor|bengal|macedonia|jerusalem|guinea)|\S+(?: \S+)? (?:sea|islands|canal|strip|pradesh|gulf|plains|mountains|coast|rapids|canyon|territory))$/;

const places = once(() => new Set(phrasesIn(PLACES)));

/** Whether a folded name is a well-known place's. */
export function isPlaceName(folded: string): boolean {
  return places().has(folded) || NAMED_AS_PLACES.test(folded) || ENDS_AS_PLACES.test(folded);
}
