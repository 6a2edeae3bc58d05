import type { Tongue } from '../tongue.ts';

/** How Hungarian, Romanian, South Slavic, Greek and Turkish notices of republication are worded. */
export const southEasternTongues: readonly Tongue[] = [
  {
    cue: 'megjelen|jelent meg|közölt|eredeti|forrás|apărut|publicat|preluat|original|prvotno|izvorno|prvobitno|objavljen|prenes|preneš|prenet|prenijet|preuzet|átvéve|engedély|acordul|permisiunea|dopuštenje|dozvolu|odobrenje|dovoljenjem',
    w: '(?:(?:a|az|ez a|ez az|acest|acestă|această|ovaj|ova|ta) ?)?(?:cikk|írás|interjú|szöveg|articol(?:ul)?|text(?:ul)?|interviu|materialul|članak|tekst|intervju|članek|prispevek|objava|vest|vijest)',
    a: '(?:eredetileg|először|korábban|inițial|(?:pentru )?prima dată|mai întâi|prvotno|izvorno|prvobitno|najprej|originalno|prvi put)',
    v: '(?:jelent meg|megjelent|a apărut|publicat[ăe]?|apărut[ăe]?|objavljen[ao]?|izašao|izašla|izdan)',
    p: '(?:a|az|în|pe|de|u|na|v|od|od strane)',
    frames: [
      'Ar{w} (?:a fost |je )?(?:bio |bila |bil |bila )?(?:{a} )?{v}(?: {a})?{d} {p} ▢',
      'Ar{w} (?:{a} )?(?:a|az) ▢(?:-?(?:ban|ben|on|en|ön|n))?(?: (?:oldalán|honlapján|weboldalán|hasábjain))? (?:{a} )?(?:jelent meg|megjelent)',
      'Nraz eredeti (?:cikk|írás|szöveg|interjú)(?: itt)?(?: (?:olvasható|jelent meg|elérhető))?(?: itt)?: ▢',
      'Ar(?:a |az )?(?:cikket|írást|interjút|szöveget|anyagot)(?: itt)? (?:a|az) ▢ (?:szíves |előzetes )?engedélyével',
      'Nr(?:a|az) ▢ (?:szíves |előzetes )?(?:engedélyével|hozzájárulásával)',
      'Nr(?:reprodus|republicat|publicat|preuzeto|objavljeno|prenešeno)(?: aici| ovdje)? (?:cu (?:acordul|permisiunea)|uz (?:dopuštenje|dozvolu|odobrenje)|z dovoljenjem) ▢',
      'Nr(?:{a} {v}|{v} {a}){d} {p} ▢',
      'Nr(?:preluat|preuzeto|prenešeno|preneseno|preneto|prenijeto|átvéve)(?: (?:cu acordul|uz dozvolu|z dovoljenjem))? (?:de pe|din|de la|iz|sa|s|od) ▢',
    ],
  },
  {
    cue: 'δημοσιεύ|δημοσίευ|πρωτοδημοσ|αναδημοσ|πρώτη φορά|αρχικά|άδεια',
    w: '(?:το|αυτό το|η|αυτή η|ο|το παρόν|το παραπάνω)? ?(?:άρθρο|κείμενο|συνέντευξη|ρεπορτάζ|ανάλυση|σχόλιο|δοκίμιο)(?: (?:αυτό|αυτή))?',
    a: '(?:αρχικά|πρώτα|για πρώτη φορά|πρωτότυπα)',
    v: '(?:δημοσιεύ(?:θηκε|τηκε|εται|σαμε)|πρωτοδημοσιεύ(?:θηκε|τηκε)|αναδημοσιεύ(?:εται|θηκε|τηκε))',
    p: '(?:στο|στη|στην|στον|από|από το|από τη|από την|στις|στα)',
    frames: [
      'Ar{w} (?:{a} )?{v}(?: {a})?{d} {p} ▢',
      'Nr(?:{a} )?{v}{d}(?: {a})? {p} ▢',
      'Nr(?:αναδημοσίευση|αναδημοσιεύεται|πρώτη δημοσίευση)(?: (?:με άδεια|με την άδεια))?(?: (?:από|του|της))?(?: (?:το|τη|την|τον))? ?:? ▢',
    ],
  },
  {
    cue: 'yayın|yayım|izniyle|izin al|alınmıştır|alıntı|orijinal|ilk olarak|çevril|tercüme|derlen',
    w: '(?:bu|yukarıdaki) (?:makale|yazı|haber|röportaj|metin|söyleşi|içerik)',
    frames: [
      "Ar{w}(?: (?:ilk olarak|ilk kez|orijinal olarak|daha önce|ilk defa))?(?: \\d{1,2} \\S{3,8} \\d{4}(?:[’'][dt][ae]| tarihinde)?)? ▢(?:[’'](?:n?[dt][ae]n?|un|nin|in|nın))?(?: adresinde(?: belirtilen tarihte)?| sitesinde| tarafından| dergisinde| gazetesinde)?(?: (?:ilk olarak|ilk kez))? (?:yayın|yayım)lan(?:mıştır|dı|mış)",
      "At{w} ▢(?:[’'][dt][ae]n)?(?: (?:sitesinden|gazetesinden|dergisinden))?(?: türkçeye)? (?:çevrilmiştir|çevrildi|tercüme edilmiştir)",
      "Ar{w} ▢(?:[’'][dt][ae]n)? (?:sitesinden|gazetesinden|dergisinden) (?:alınmıştır|alıntılanmıştır|derlenmiştir)",
      "Ar{w} ▢[’']n?[dt][ae]n alınmıştır",
      "Nr(?:ilk olarak|ilk kez) ▢[’'][dt][ae] (?:yayın|yayım)lan",
      "Ar(?:bu )?(?:yazının|makalenin|metnin|haberin|söyleşinin) (?:orijinali|aslı|özgün hali|ingilizcesi) ▢[’']n?[dt][ae] (?:yayın|yayım)lan",
      "Nt▢[’']n?[dt][ae]ki (?:\\S{4,14} )?(?:orijinalinden|aslından) ",
      "Nr▢[’'](?:n?[iıuü]n) izniyle",
      "Nr▢(?: dergisinden| gazetesinden| sitesinden|[’']n?[dt][ae]n) izin alınarak",
    ],
  },
  {
    cue: 'botua|publikua|marrë nga',
    w: '(?:ky|kjo) (?:artikull|shkrim|tekst|intervistë|analizë)|(?:artikulli|shkrimi|intervista)',
    frames: [
      'Ar{w} (?:u|është) (?:botua|botuar|publikua|publikuar)(?: (?:fillimisht|së pari|për herë të parë))? (?:në|te|nga) ▢',
      'Nr(?:botuar|publikuar) (?:fillimisht|së pari|për herë të parë) (?:në|te|nga) ▢',
    ],
  },
];
