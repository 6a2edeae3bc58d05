/**
 * How notices of republication are worded, language by language. A frame is a pattern with ▢ where the outlet is named:
 * what stands before ▢ leads in, what stands behind it closes (verbs at the end of German or Dutch sentences).
 * Its first letter tells where it holds: `A` anywhere, since it names this article as what was published elsewhere; `N` only as a note.
 * Its second letter tells the relation: r republished, s syndicated, x cross-posted, e excerpted, d adapted, t translated.
 * {w} is this article, {a} "first, originally", {v} "published, appeared", {p} "in, on, by", {d} a date between.
 */
export interface Tongue {
  /** A word that every frame of the language holds: tested before any frame. */
  cue: string;
  w?: string;
  a?: string;
  v?: string;
  p?: string;
  frames: readonly string[];
}

const date = '(?:,? (?:(?:on|in|am|im|le|en|el|em|il|op|den|dne|w dniu|dnia|от) )?[^.;!?]{0,24}?\\d{4}(?: г\\.?)?,?)?';
/** What may stand between the article and its verb: its author, its title. */
const between = '(?:,? (?:(?:written |authored )?by|von|de|di|por|par|van|["“„«‘\'])[^.;!?]{3,140}?)?';
const enWorks =
  'article|story|post|piece|essay|column|op-?ed|commentary|interview|report|analysis|blog(?: ?post)?|content|text|entry|feature|review|editorial|item|excerpt|letter|speech|transcript|news|version|opinion|perspective|press release|release|profile|investigation|material|tutorial|guide|list|translation|dispatch|note|Q&A|fact.?check';
const enShared = 're-?published|re-?printed|re-?posted|re-?produced|cross-?posted|syndicated|excerpted|licensed';

/** Every tongue in which notices are heard. */
export const tongues: readonly Tongue[] = [
  {
    cue: 'originally|first|initially|previously|re-?publi|re-?print|re-?post|reproduced|cross-?post|syndicated|courtesy|excerpt|extract|adapted|original |published|produced by|provided|appear|newsroom|rest |full |permission',
    w: `(?:this|the (?:above|following|preceding|present|foregoing)) (?:(?!that |which )[\\w’'&-]{1,14} ){0,2}?(?:${enWorks})s?\\b`,
    a: '(?:originally|first|initially|previously)',
    v: '(?:published|appeared|posted|printed|run|ran|aired|written|produced|commissioned|released|issued|featured|reported|broadcast|carried|shared|delivered)(?: (?:online|in print|as an? [\\w -]{3,30}|in full))?',
    p: '(?:in|on|at|by|with|via|through|for)',
    frames: [
      'Ar{w},? (?:that |which )?(?:(?:was|is|has|had|have|were)(?: been)? )?(?:also )?{a},? {v}{d} {p} ▢',
      'Ar{w},? (?:(?:was|has) )?{v} {a}{d} {p} ▢',
      'Ar(?:this|it) (?:(?:was|has) )?{v} {a}{d} {p} ▢',
      'Ar(?:this|it) (?:(?:was|is|has|had)(?: been)? )?{a} {v}{d} {p} ▢',
      'Ar{w} (?:was|is|has been) (?:published|produced|provided)(?: and distributed)?(?: here)?{d} (?:by|in|on|at) ▢',
      'Ar{w} (?:appears|appeared)(?: here)?{d} (?:in|on|at) ▢',
      `Ar{w},? (?:(?:has|have|had) been |was |is |are )?(?:being )?(?:here )?(?:${enShared}|used|shared|taken|sourced|presented)(?: here)?(?:,? (?:with|by|under|through)[^.;]{0,60}?(?:permission|consent|courtesy|licen[sc]e|agreement|arrangement|partnership))? (?:from|of|via|with|courtesy of) ▢`,
      'Nr{a} {v}{d} {p} ▢',
      'Nr(?:article|story|post|piece|text|content) {a} {v}{d} {p} ▢',
      `Nr(?:re-?published|re-?printed|re-?posted)(?: here)?(?:,? (?:with|by)(?: [\\w’]+){0,3} (?:permission|consent|courtesy|agreement))? (?:from|of|via|courtesy of) ▢`,
      'Nx(?:this (?:\\w+ )?(?:article|post|story|piece) (?:is|was|has been) )?cross-?posted (?:with permission )?from ▢',
      'Ns(?:syndicated|licensed)(?: content| article| story)?(?: with permission)? (?:from|by|via) ▢',
      'Nr^(?:used|posted|published|shared)(?: here)? (?:with|by)(?: [\\w’]+){0,3} permission (?:of|from) ▢',
      'Arthe original (?:source|version|text|copy)(?: of (?:this|the) (?:\\w+ )?(?:article|story|post|piece|report|text|essay|interview))? (?:is|was|appears|appeared|can be (?:found|read|seen)|was (?:first )?published)(?: (?:in|on|at|by|from))? ▢',
      'Nr(?:the )?original (?:article|post|story|version|publication|piece|text|blog ?post)(?: (?:is|was|appeared|appears|published|posted|available|can be (?:found|read)))?:? (?:in|on|at|by|from) ▢',
      'Nr(?:original (?:article|post|story|publication|source|link|url)|originally(?: published| posted| from)?|first published|first appeared)(?: (?:here|link|url))?:(?: (?:in|on|at|by))? ▢',
      'Nr(?:read|see|view) (?:the )▢(?:original(?: (?:article|story|post|piece|version|text))?(?: here)?)(?=[.!]?$|[.!] )',
      'Nr(?:read|see|view) (?:the )?(?:original|full original)(?: (?:article|story|post|piece|version|text))?(?: (?:here|at|on|in|from)):? ▢',
      'Nr(?:for|see) the original version(?: of this [\\w ]{3,20})? on ▢ (?:visit|see|click|go)',
      'Ne(?:read|see|continue reading) (?:the )?(?:rest|full (?:article|story|post|text|piece|report|interview)|whole (?:thing|article|story)|entire (?:article|story|post|piece))(?: of (?:this|the) (?:article|story|post|piece))?(?: here)? (?:at|on|in|from|via) ▢',
      'Ae{w},? (?:is|was|are) (?:an? )?(?:[\\w-]+ ){0,2}?(?:excerpt(?:ed)?|extract(?:ed)?)(?: (?:taken|adapted|reprinted))? from ▢',
      'Ae(?:this|the following|what follows),? (?:is|was|are) (?:an? )?(?:[\\w-]+ ){0,2}?(?:excerpt(?:ed)?|extract(?:ed)?)(?: (?:taken|adapted|reprinted))? from ▢',
      'Ne(?:an? )?(?:excerpt|extract)(?:ed)?(?: (?:taken|adapted|reprinted|with permission))? from ▢',
      'Ad{w} (?:is|was|has been) adapted(?: with permission)? from ▢',
      'Ad(?:this|it) (?:is|was|has been) adapted(?: with permission)? from ▢',
      'Nd(?:adapted)(?: with permission)? from ▢',
      'Ar{w} (?:is |are |appears? |was |comes? )?(?:to (?:us|you) |provided |published |reprinted |presented )?(?:here )?(?:courtesy of|by courtesy of|provided by) ▢',
      'Ar(?:articles? from [^.]{3,80}?|this) (?:is |are |appears? |was |comes? )?(?:to (?:us|you) |provided |published |reprinted |presented )?(?:here )?(?:courtesy of|by courtesy of|provided by) ▢',
      'Nr▢ is (?:an? (?:independent,? |national,? |nonpartisan,? |nonprofit,? |non-profit,? |local |investigative |digital ){0,4}(?:newsroom|news (?:network|organi[sz]ation|outlet|site|service))|part of States Newsroom)',
    ],
  },
  {
    cue: 'erschien|veröffentlicht|publiziert|abgedruckt|genehmigung|stammt|original|nachdruck|übernommen|auszug|erstver',
    w: '(?:diese[rsn]?|der|das|die|ein(?:e)?)(?: (?:vorliegende|obige|folgende|nachfolgende|obenstehende|gekürzte fassung|version)[nr]?)?(?: (?:des|dieses))? [a-zäöüß-]{0,16}?(?:artikel|artikels|beitrag|beitrags|text|textes|bericht|essay|interview|kommentar|story|meldung|reportage|analyse|kolumne|blogpost|aufsatz|post|rezension|gespräch|übersetzung|fassung)',
    a: '(?:zuerst|ursprünglich|zunächst|erstmals|im original|zum ersten mal|bereits|vorab|auch|original)',
    v: '(?:erschienen|veröffentlicht|publiziert|abgedruckt|gedruckt|gepostet|verfasst)(?: worden)?',
    p: '(?:im|in|bei|beim|auf|unter|in der|auf der|von|vom|durch|am)',
    frames: [
      'Ar{w} erschien(?: (?:so|dort|leicht gekürzt))?(?: {a})?{d}(?: {a})? {p} ▢',
      'Ar{w} (?:ist|wurde|war|erschien)(?: {a})?{d}(?: {a})? {p} ▢ {v}',
      'Ar{w} (?:ist|wurde|war)(?: {a})?{d} {v}(?: {a})? {p} ▢',
      'Ar(?:das|dieses|der|dieser|die|diese) (?:interview|gespräch|artikel|beitrag|text)(?:[^.!?:\\d]|\\d\\.?){1,80}?(?:,|und) (?:ist|wurde) {a} {p} ▢ {v}',
      'Ar(?:er|sie|es) (?:ist|wurde|erschien) {a} {p} ▢ {v}',
      'Nr(?:{a} {v}{d}|erschien(?:en)? {a}|erstmals {v}) {p} ▢',
      'Nrerst(?:veröffentlichung|veröffentlicht|publikation|abdruck|mals erschienen)(?:ung)?(?: {p}|:) ▢',
      'Ar{w} stammt (?:aus|von)(?: (?:der|dem))?(?: (?:ausgabe|heft)(?: [\\d/]+)?(?: (?:der|des|von))?)? ▢',
      'Nr(?:nachdruck|abdruck|übernahme|übernommen|veröffentlicht|veröffentlichung|zweitveröffentlichung|wiederveröffentlichung|abgedruckt)(?: erfolgt)?(?: (?:hier )?mit (?:freundlicher )?genehmigung)? (?:aus|von|der|des|durch) ▢',
      'Nrmit (?:freundlicher )?genehmigung (?:von|der|des|durch|vom) ▢',
      'Ar{w} (?:wurde|ist|wird|erscheint)[^.]{0,30}? mit (?:freundlicher )?genehmigung (?:von|der|des|vom) ▢',
      'Nr(?:zum )?original(?:artikel|beitrag|text|quelle|veröffentlichung)?:? (?:auf|bei|in|von|im)? ?▢',
      'Arder originalartikel (?:ist|erschien|findet sich|stammt)(?: {a})? (?:auf|bei|in|im|aus|von) ▢',
      'Ne(?:auszug|leseprobe|auszüge) aus ▢',
    ],
  },
  {
    cue: 'publi|paru|parue|apparu|diffus|autorisation|repris|reprodui|extrait|original|aimable|tiré',
    w: "(?:cet|cette|ce|l['’]|le (?:présent|texte)|la présente)[ ’']?(?:présent )?(?:article|texte|billet|reportage|entretien|interview|tribune|chronique|analyse|post|papier|contenu|éditorial|enquête|dépêche|essai|version)?",
    a: "(?:initialement|d['’]abord|originellement|originalement|originairement|préalablement|pour la première fois|à l['’]origine|en premier)",
    v: '(?:publiée?|parue?|diffusée?|postée?|éditée?|rédigée?|apparue?|mise? en ligne)',
    p: '(?:sur|dans|par|en|chez|au|à|aux)',
    frames: [
      'Ar{w} (?:a (?:{a} )?été|est|était|fut)(?: {a})? {v}(?: {a})?{d} {p} ▢',
      'Ar{w} (?:a été|est)(?: {a})? {v}(?: {a})? ▢ici',
      "Ar{w} (?:a été|est) (?:republiée?|reprise?|reproduite?|tirée?|issue?|extraite?)(?: ici)?(?: avec (?:l[’'])?(?:aimable )?autorisation)? (?:à partir de|de|du|des|depuis|avec l[’'](?:aimable )?autorisation de|sur) ▢",
      'Nr(?:article |texte |tribune |entretien |billet )?{a} {v}{d} {p} ▢',
      'Nr(?:article|texte|tribune|entretien|billet|chronique)(?: {v})(?: {a})?{d} {p} ▢',
      'Nr{v} {a}{d} {p} ▢',
      "Nr(?:republié|reproduit|repris|publié)e?(?: ici)? (?:avec l[’'](?:aimable )?autorisation (?:de|du|des)|à partir de|depuis) ▢",
      "Nravec l[’'](?:aimable )?autorisation (?:de|du|des) ▢",
      "Ar(?:la source originale|la version originale|l[’']original|l[’']article original) (?:de cet article )?(?:est|a été publiée?|se trouve|est parue?)(?: {p})? ▢",
      'Nr(?:source originale|article original|publication originale|texte original|version originale)(?: {p}|:)+ ▢',
      "Nrlire l[’']▢article original",
      'Ne(?:ce texte est un )?extraits? (?:de|du|tiré de) ▢',
    ],
  },
  {
    cue: 'publi|apareci|reproduc|tomado|permiso|autorizaci|cortes|original|extra[cí]',
    w: '(?:este|esta|el (?:presente)|la presente) ?(?:artículo|texto|nota|post|entrada|columna|ensayo|entrevista|reportaje|publicación|historia|contenido|crónica|análisis|informe|reseña|pieza|tutorial)?',
    a: '(?:originalmente|originariamente|inicialmente|primero|por primera vez|por vez primera|previamente|anteriormente|en primer lugar)',
    v: '(?:publicad[oa]|aparecid[oa]|escrit[oa]|difundid[oa]|postead[oa]|apareció|se publicó|salió)',
    p: '(?:en|por|de|del|desde|para)',
    frames: [
      'Ar{w} (?:(?:fue|ha sido|es|está|había sido) )?(?:{a} )?{v}(?: {a})?{d} {p} ▢',
      'Ar{w} (?:fue|ha sido|es|está) (?:republicad|reproducid|tomad|extraíd)[oa](?: aquí)?(?: con (?:el )?(?:permiso|autorización))? (?:de|del|desde|en virtud) ▢',
      'Nr(?:artículo |texto |nota )?{v} {a}{d} {p}:? ▢',
      'Nr{a} {v}{d} {p}:? ▢',
      'Nr(?:tomado|reproducido|republicado|publicado)(?: aquí)?(?: con (?:el |la )?(?:permiso|autorización))? (?:de|del|desde) ▢',
      'Nr(?:con (?:el |la )?(?:permiso|autorización|gentileza)|cortesía) (?:de|del) ▢',
      'Ar(?:la fuente|el artículo|la versión|la publicación) original(?: de este (?:artículo|texto))? (?:es|fue publicad[oa]|se (?:encuentra|publicó)|apareció)(?: en)? ▢',
      'Nr(?:fuente|artículo|publicación|texto|versión|nota) original(?:mente)?(?: en|:)+ ▢',
      'Ne(?:extracto|fragmento) (?:de|del) ▢',
    ],
  },
  {
    cue: 'publicad|republicad|reproduzid|permissão|original|cedido|extraíd|apareceu',
    w: '(?:este|esta|o presente|esse|essa)(?: (?:artigo|texto|post|conteúdo|entrevista|reportagem|coluna|análise|ensaio|matéria|notícia|crónica|publicação|resenha|documento))',
    a: '(?:originalmente|originariamente|inicialmente|primeiro|primeiramente|pela primeira vez|anteriormente|previamente)',
    v: '(?:publicad[oa]|postad[oa]|veiculad[oa]|divulgad[oa]|apareceu|escrit[oa])',
    p: "(?:em|no|na|nos|nas|por|pelo|pela|n[’'])",
    frames: [
      'Ar{w} (?:foi|é|está|havia sido|tinha sido)? ?(?:{a} )?{v}(?: {a})?{d} {p}:? ▢',
      'Ar{w} (?:foi|é) (?:republicad|reproduzid|retirad|extraíd)[oa](?: aqui)?(?: com (?:a )?(?:permissão|autorização))? (?:de|do|da|a partir d[eoa]) ▢',
      'Nr(?:artigo |texto )?(?:{v} {a}|{a} {v}){d} {p}:? ▢',
      'Nr(?:republicado|reproduzido|cedido|extraído)(?: aqui)?(?: com (?:a )?(?:permissão|autorização))? (?:de|do|da|por|pelo|pela) ▢',
      'Ar(?:a fonte|o artigo|a versão) original(?: deste artigo)? (?:é|foi publicad[oa]|está)(?: {p})? ▢',
      'Nr(?:fonte|artigo|publicação|texto) original(?:mente)?(?: {p}|:)+ ▢',
    ],
  },
  {
    cue: 'pubblicat|apparso|apparsa|uscit|ripubblicat|ripres|concessione|tratto|originale|estratto',
    w: "(?:quest[oa]|quest['’]|il presente|l['’]) ?(?:articolo|testo|post|intervista|pezzo|saggio|contributo|editoriale|reportage|analisi|brano)",
    a: '(?:originariamente|originalmente|inizialmente|in origine|per la prima volta|precedentemente|prima)',
    v: '(?:pubblicat[oa]|appars[oa]|uscit[oa]|post?at[oa]|ospitat[oa])',
    p: "(?:su|sul|sulla|sullo|sui|sull['’]|in|nel|nella|nell['’]|da|dal|dalla|dall['’]|presso)",
    frames: [
      'Ar{w} (?:è|era|fu)(?: stat[oa])?(?: {a})? {v}(?: {a})?{d} {p} ?▢',
      'Ar{w} (?:è|è stat[oa]) (?:ripubblicat|ripres|riprodott|tratt|cedut)[oa](?: qui)?(?: (?:con|su) (?:il )?(?:permesso|concessione|autorizzazione))? (?:da|dal|dalla|di|del) ▢',
      'Nr(?:articolo |testo )?(?:{v} {a}|{a} {v}){d} {p} ?▢',
      'Nr(?:per gentile concessione|tratto|ripreso|ripubblicato) (?:di|del|della|da|dal|dalla) ▢',
      "Ar(?:la fonte|l['’]articolo|la versione) originale(?: di questo articolo)? (?:è|si trova)(?: {p})? ?▢",
      'Nr(?:fonte|articolo|pubblicazione|testo) originale(?: {p}|:)+ ?▢',
    ],
  },
  {
    cue: 'gepubliceerd|verschen|verscheen|geplaatst|overgenomen|toestemming|oorspronkelijk',
    w: '(?:dit|deze|het|een (?:ingekorte |bewerkte )?versie van (?:dit|deze)) [a-zäöüß-]{0,16}?(?:artikel|bericht|blog|blogpost|verhaal|stuk|column|interview|tekst|opinie|essay|nieuws|bijdrage|analyse|reportage)',
    a: '(?:oorspronkelijk|eerder|eerst|origineel|voor het eerst|ook|initieel)',
    v: '(?:gepubliceerd|verschenen|geplaatst|gepost)',
    p: '(?:in|op|bij|door|via|op de|in de)',
    frames: [
      'Ar{w} (?:is|werd|was)(?: {a})? {v}{d} {p} ▢',
      'Ar{w} (?:is|werd|was)(?: {a})?{d} {p} ▢ {v}',
      'Ar{w} verscheen(?: {a})?{d} {p} ▢',
      'Nr{a} {v}{d} {p} ▢',
      'Nr(?:met toestemming )?overgenomen (?:uit|van) ▢',
    ],
  },
  {
    cue: 'ursprunglig|publicer|opprinnelig|oprindelig|publisert|offentliggjort|först|først|udgivet|bragt|upphaflega|birtist|julkaistu|ilmesty',
    w: '(?:den här|denna|denne|dette|artikeln|artikkelen|artiklen|inlägget|innlegget|teksten|texten|kronikken|indlægget|debattartikeln|greinin|þessi grein|tämä|juttu|artikkeli|teksti)(?: (?:artikel[n]?|artikkelen|text(?:en)?|tekst(?:en)?|inlägg|innlegg|indlæg|krönika|kronikk|kronik|saken|sak|intervju|interview|artikkeli|juttu|kirjoitus|teksti))?',
    a: '(?:ursprungligen|först|opprinnelig|først|oprindeligt|tidigare|tidligere|upphaflega|fyrst|alun perin|ensin|alunperin|ensimmäisen kerran)',
    v: '(?:publicerad(?:e|es|t)?|publicerats|publisert|publiceret|offentliggjort|bragt|udgivet|trykt|birtist|birt|julkaistu|ilmestynyt|ilmestyi|postad)',
    p: '(?:i|på|av|af|hos|ved|á|hjá)',
    frames: [
      'Ar{w} (?:är|var|er|ble|blev|har|on)?(?: (?:blivit|blitt|været))? ?(?:{a} )?{v}(?: {a})?{d} {p} ▢',
      'Nr(?:{a} {v}|{v} {a}){d}(?: {p}|:) ▢',
      'Ar{w} (?:on )?{a} {v} ▢',
      'Nrmed tillstånd (?:från|av) ▢',
    ],
  },
  {
    cue: 'ukazał|opublikowan|pochodzi|przedruk|zgod[ąy]|pierwotnie|oryginaln|publikujemy',
    w: '(?:ten |niniejszy |poniższy |powyższy )?(?:artykuł|tekst|wywiad|materiał|wpis|felieton|esej|reportaż|komentarz|wersja oryginalna)',
    a: '(?:pierwotnie|po raz pierwszy|oryginalnie|wcześniej|najpierw|pierwszy raz)',
    v: '(?:ukazał się|ukazała się|opublikowan[yao]|pojawił się|zamieszczon[yao]|wydan[yao])',
    p: '(?:na|w|we|przez|na łamach|na stronie|na portalu|w serwisie|z)',
    frames: [
      'Ar{w} (?:został |była? |zostało )?(?:{a} )?{v}(?: {a})?{d} {p} ▢',
      'Ar{w} pochodzi (?:z|ze) ▢',
      'Nr(?:{a} {v}|{v} {a}|opublikowano {a}){d}(?: {p}|:) ▢',
      'Nr(?:przedruk|przedrukowano|publikujemy|publikacja)(?: za (?:uprzejmą )?zgodą(?: redakcji)?)? (?:z|ze|za zgodą|od)? ?▢',
      'Nr(?:artykuł|tekst) oryginalny:? ▢',
    ],
  },
  {
    cue: "опублик|вышел|вышла|появил|оригинал|материалам|материалу|перепеч|разрешени|першоджерел|вперше|з[’']явил|републик|публикува|объявлен|сообщение|перепост",
    w: "(?:эта|данная|настоящая|этот|данный|ця|цей|даний|тази|този)? ?(?:статья|материал|текст|интервью|пост|колонка|заметка|публикация|эссе|стаття|матеріал|публікація|інтерв[’']ю|допис|статията|материалът|текстът|чланак|текст)",
    a: '(?:впервые|изначально|первоначально|ранее|вперше|спочатку|раніше|първоначално|за първи път|оригинално|првобитно|первинно)',
    v: "(?:опубликован[аоы]?|вышел|вышла|вышло|появил[аио]?с[ья]|размещен[аоы]?|напечатан[аоы]?|опублікован[аоий]{0,2}|вийшл[ао]|вийшов|з[’']явил[аио]?ся|публикуван[ао]?|излезе|објављен[ао]?)",
    p: '(?:в|на|во|у|изданием|порталом|сайтом|виданням|от|от страна на)',
    frames: [
      'Ar{w} (?:была? |было |був |було |е |беше |је )?(?:{a} )?{v}(?: {a})?{d} {p} ▢',
      'Nr(?:{a} {v}|{v} {a}){d} {p} ▢',
      'Nrоригинал(?:ьная)?(?: (?:статьи|публикации|материала|текста|поста|статья|публикация|статті|публікації|матеріалу))?(?: (?:опубликован|находится|размещен|на английском)[а-я]*)?:?(?: (?:на|в|по ссылке))? ▢',
      'Nr(?:от переводчика: )▢(?:оригинал)',
      'Nr(?:подготовлено )?(?:по материалам|за матеріалами|по материалу|по данным сайта):? ▢',
      'Nr(?:перепечат(?:ано|ка)|републикация|публикуется|републіковано|передрук|перепост)(?: с разрешения| з дозволу)? (?:из|с|с разрешения|з|із|от)? ?▢',
      'Arоригинал (?:этой |данной |цієї )?(?:статьи|публикации|статті) (?:опубликован|находится|можно|был|на)[а-я]*(?: (?:на|в))? ▢',
    ],
  },
  {
    cue: 'původně|poprvé|publikov|zveřejn|vyšel|vyšla|svolen|pôvodne|uverejn|převzat|prevzat',
    w: '(?:tento|tato|toto)? ?(?:článek|text|příspěvek|rozhovor|komentář|článok|príspevok|rozhovor|esej)',
    a: '(?:původně|poprvé|nejprve|nejdříve|pôvodne|prvýkrát|najprv|dříve)',
    v: '(?:publikován[oa]?|zveřejněn[oa]?|vyšel|vyšla|vydán|otištěn|publikovan[ýáé]|zverejnen[ýáé]|uverejnen[ýáé]|objevil se)',
    p: '(?:na|v|ve|serverem|časopisem|webu)',
    frames: [
      'Ar{w} (?:byl[ao]? |bol[ao]? )?(?:{a} )?{v}(?: {a})?{d} {p} ▢',
      'Nr(?:{a} {v}|{v} {a}){d} {p} ▢',
      'Nr(?:převzato|prevzaté|převzali jsme)(?: (?:se svolením|so súhlasom))? (?:z|ze|zo|od) ▢',
      'Nr(?:se svolením|so súhlasom) ▢',
    ],
  },
  {
    cue: 'megjelen|jelent meg|közölt|eredeti|forrás|apărut|publicat|preluat|original|prvotno|izvorno|prvobitno|objavljen|originaln|prenes',
    w: '(?:a|az|ez a|acest|acestă|această|ovaj|ova|ta) ?(?:cikk|írás|interjú|szöveg|articol(?:ul)?|text(?:ul)?|interviu|materialul|članak|tekst|intervju|članek|prispevek|objava|vest|vijest)',
    a: '(?:eredetileg|először|korábban|inițial|pentru prima dată|mai întâi|prvotno|izvorno|prvobitno|najprej|originalno|prvi put)',
    v: '(?:jelent meg|megjelent|a apărut|publicat[ăe]?|apărut[ăe]?|objavljen[ao]?|izašao|izašla|izdan)',
    p: '(?:a|az|în|pe|de|u|na|v|od|od strane)',
    frames: [
      'Ar{w} (?:a fost |je )?(?:bio |bila )?(?:{a} )?{v}(?: {a})?{d} {p} ▢',
      'Ar{w} {a} (?:a|az) ▢(?:-[bo][aen]n|-on|-en|-ön|-n)? (?:jelent meg|megjelent)',
      'Nr(?:{a} {v}|{v} {a}){d} {p} ▢',
      'Nr(?:preluat|preuzeto|prenešeno|preneto|átvéve)(?: (?:cu acordul|uz dozvolu|z dovoljenjem))? (?:de pe|din|de la|iz|sa|s|od) ▢',
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
    cue: 'yayın|yayım|izniyle|alınmıştır|alıntı|orijinal|ilk olarak',
    w: '(?:bu|yukarıdaki) (?:makale|yazı|haber|röportaj|metin|söyleşi|içerik)(?: ilk)?',
    frames: [
      "Ar{w}(?: (?:ilk olarak|ilk kez|orijinal olarak|daha önce|ilk defa))? ▢(?:[’'](?:[dt][ae](?:n)?|un|nin|in|nın))?(?: sitesinde| tarafından| dergisinde| gazetesinde)?(?: (?:ilk olarak|ilk kez))? (?:yayın|yayım)lan(?:mıştır|dı|mış)",
      "Ar{w} ▢[’'][dt][ae]n alınmıştır",
      "Nr(?:ilk olarak|ilk kez) ▢[’'][dt][ae] (?:yayın|yayım)lan",
      "Nr▢[’'](?:n?[iıuü]n) izniyle",
    ],
  },
  {
    cue: 'pertama kali|diterbitkan|dipublikasikan|dimuat|tayang|disadur|dikutip|lần đầu|đăng|nguồn gốc|theo bài',
    w: '(?:artikel|tulisan|berita|naskah|konten|bài viết|bài|bài báo)(?: (?:ini|này))',
    a: '(?:pertama kali|sebelumnya|telah|sudah|awalnya|lần đầu|lần đầu tiên|trước đó|gốc|được)',
    v: '(?:diterbitkan|dipublikasikan|dimuat|tayang|terbit|ditayangkan|đăng|xuất bản|được đăng|đăng tải|được xuất bản)',
    p: '(?:di|oleh|dari|pada|trên|tại|bởi|ở)',
    frames: [
      'Ar{w} (?:{a} ){0,3}{v}(?: {a})? {p} ▢',
      'Nr(?:{a} {v}|{v} {a}) {p} ▢',
      'Nr(?:artikel ini )?(?:disadur|dikutip|diterjemahkan|dilansir) dari ▢',
    ],
  },
  {
    cue: 'نشر|نُشر|ظهر|نقلا|نقلاً|منتشر|برگرفته|نخستین|بازنشر|פורסם|התפרסם|הופיע|באדיבות|प्रकाशित|छपा|প্রকাশিত',
    w: '(?:(?:هذا|هذه|تم) ?(?:المقال|المقالة|النص|التقرير|المادة|الحوار)?|(?:این|متن این) (?:مقاله|مطلب|یادداشت|گزارش|متن)|(?:המאמר|הכתבה|הטור|הטקסט|הפוסט)(?: (?:הזה|הזאת|זה))?|(?:यह|ये) (?:लेख|आलेख|रिपोर्ट|खबर)|(?:এই|লেখাটি) ?(?:লেখাটি|প্রতিবেদন|নিবন্ধ)?)',
    a: '(?:لأول مرة|أصلا|أصلاً|في الأصل|سابقا|نخستین بار|اولین بار|ابتدا|לראשונה|במקור|מקורית|קודם|सबसे पहले|मूल रूप से|पहली बार|প্রথম)',
    v: '(?:نُ?شرت?|تم نشره|تم نشرها|ظهرت?|منتشر شده(?: است)?|منتشر شد|פורסמה?|התפרסמה?|הופיעה?)',
    p: '(?:في|على|من قبل|عبر|عن|لدى|در|توسط|ב|באתר|בעיתון|על ידי|ב-)',
    frames: [
      'Ar{w} (?:{a} )?{v}(?: {a})?{d} {p} ?▢',
      'Ar{w} (?:{a} )?{p} ▢ (?:{a} )?{v}',
      'Nr(?:{a} {v}|{v} {a}) {p} ?▢',
      'Nr(?:نقلا عن|نقلاً عن|برگرفته از|بازنشر از|به نقل از|באדיבות)(?: موقع| صحيفة| سایت)?:? ▢',
      'Ar{w} (?:{a} )?▢ (?:में|पर|-এ|তে|পত্রিকায়)(?: (?:{a}))? (?:प्रकाशित|छपा|প্রকাশিত)',
    ],
  },
  {
    cue: '转载|轉載|转自|轉自|摘自|节选自|首发于|首發於|刊于|刊於|原载|原載|刊登于|发表于|發表於|编译自|編譯自|来源于|來源於|原文地址|原文链接|原文連結|原文出处|译自|譯自|授权|授權',
    w: '(?:本文|本篇|此文|该文|文章|这篇文章|該文|原文)',
    frames: [
      'Ar(?:注[：:])?(?:{w}|内容)?(?:已获授权|经授权|經授權|获授权|授权)?(?:转载自|轉載自|转自|轉自|转载于|转载来源|轉載來源|摘自|摘编自|摘錄自|节选自|節錄自|来源于|來源於)(?:公众号|微信公众号|网站|網站)?[：:]? ?▢',
      'Ar{w}(?:最初|首先|原)?(?:首发于|首發於|首发在|首发|原载于|原载|原載於|原載|发表于|發表於|刊登于|刊登於|刊于|刊於|载于|載於|发布于|發佈於)(?:公众号|微信公众号|网站)?[：:]? ?▢',
      'Nr(?:原载于|原载|原載於|原載|首发于|首發於|(?:转载|轉載)[：:])[：:]? ?▢',
      'Nr(?:原文地址|原文链接|原文連結|原文網址|原文出处|原文來源|原文来源|原文)[：:] ?▢',
      'Nr(?:文章|本文|内容)?(?:转载|轉載)?(?:来自|來自)[：:]? ?▢',
      'At(?:{w})?(?:编译自|編譯自|译自|譯自|翻译自)[：:]? ?▢',
      'Ar(?:经|經|由|获|獲)▢授[权權](?:转载|轉載)',
    ],
  },
  {
    cue: '掲載|転載|初出|元記事|原文|許可|提供|게재|전재|허가|원문|출처|재게시|옮긴',
    w: '(?:この記事|本記事|当記事|本稿|この文章|이 글은|이 기사는|본 기사는|본 글은|이 칼럼은|위 글은)',
    frames: [
      'Ar{w}は?、?(?:もともと|最初に|元々)?▢(?:に|で)(?:最初に|初めて)?(?:掲載|公開|発表)(?:された|され|した)',
      'Ar{w}は?、?▢(?:から|より)の?(?:許可を得て|許諾を得て)?転載',
      'Nr▢(?:の|より|から)(?:許可|許諾|承諾)を(?:得て|えて)(?:転載|掲載)',
      'Nr▢(?:より|から)転載',
      'Nr(?:初出|転載元|元記事|原文)[：:=＝] ?▢',
      'Ar{w} ?▢(?:에|의|에서)(?: 처음| 먼저| 최초로)? ?(?:게재|실린|발표|공개)',
      'Nr\\*? ?▢(?: 작가)?의 (?:허가|허락|동의)를? ?(?:받아|얻어|하에) ?(?:재게시|전재|게재)',
      'Nr(?:원문|원문 링크|원문 보기|원글)[：: ]+ ?▢',
    ],
  },
];

const RELATIONS = {
  r: 'republished-from',
  s: 'syndicated-from',
  x: 'cross-posted-from',
  e: 'excerpted-from',
  d: 'adapted-from',
  t: 'translated-from',
} as const;

/** A frame made ready to be looked for at a given place. */
export interface Frame {
  isNote: boolean;
  /** Whether it goes on behind the words for this article; else it begins a sentence. */
  followsWork: boolean;
  relation: (typeof RELATIONS)[keyof typeof RELATIONS];
  /** What stands before the outlet, sticky; null where the outlet begins the sentence. */
  lead: RegExp | null;
  close: RegExp | null;
}

/** A tongue made ready: how it names this article, and its frames. */
export interface OpenTongue {
  work: RegExp | null;
  frames: Frame[];
}

/** Makes a tongue ready: macros filled in, patterns compiled. */
export function openTongue(tongue: Tongue): OpenTongue {
  const fill = (text: string): string =>
    text.replace(/\{([wavpd])\}/g, (_, name: 'w' | 'a' | 'v' | 'p' | 'd') => (name === 'd' ? date : (tongue[name] ?? '')));
  const frames = tongue.frames.map((row): Frame => {
    const followsWork = row.startsWith('{w}', 2);
    const [lead = '', close] = fill(row.slice(followsWork ? 5 : 2)).split('▢');
    // Behind a blank the outlet may stand in quotes or marks: "published on:** …".
    const opening = `${followsWork ? between : ''}${lead.replace(/ $/, '(?=[\\s"“„«‘\'(:*\\[]|$)')}`;
    return {
      isNote: row[0] === 'N',
      followsWork,
      relation: RELATIONS[row[1] as keyof typeof RELATIONS],
      lead: lead === '' ? null : new RegExp(opening, 'iy'),
      close: close ? new RegExp(close.trimStart(), 'i') : null,
    };
  });
  return { work: tongue.w ? new RegExp(tongue.w, 'gi') : null, frames };
}
