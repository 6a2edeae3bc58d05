import type { Tongue } from '../tongue.ts';

/** How French, Spanish, Portuguese and Italian notices of republication are worded. */
export const romanceTongues: readonly Tongue[] = [
  {
    cue: 'publi|paru|parue|apparu|diffus|autorisation|repris|reprodui|extrait|reprenons|première p|original|aimable|tiré|traduction d|partenaire',
    w: "(?:cet|cette|ce|l['’]|le (?:présent|texte)|la présente)[ ’']?(?:présent )?(?:article|texte|billet|reportage|entretien|interview|tribune|chronique|analyse|post|papier|contenu|éditorial|enquête|dépêche|essai|version)?",
    a: "(?:initialement|d['’]abord|originellement|originalement|originairement|préalablement|pour la première fois|à l['’]origine|en premier)",
    v: '(?:publiée?|parue?|diffusée?|postée?|éditée?|rédigée?|apparue?|mise? en ligne)',
    p: '(?:sur|dans|par|en|chez|au|à|aux)',
    frames: [
      [
        'Ar{w} (?:a (?:{a} )?été|a {a}(?= (?:ap)?paru)|est|était|fut)(?: {a})? {v}(?: {a})?{d} {p} ▢',
        'publié|paru|diffusé|posté|édité|rédigé|apparu| en ligne',
      ],
      ['Ar{w} (?:a été|est)(?: {a})? {v}(?: {a})? ▢ici', 'publié|paru|diffusé|posté|édité|rédigé|apparu| en ligne'],
      [
        "Ar{w} (?:a été|est) (?:republiée?|reprise?|reproduite?|tirée?|issue?|extraite?)(?: ici)?(?: avec (?:l[’'])?(?:aimable )?autorisation)? (?:à partir de|de|du|des|depuis|avec l[’'](?:aimable )?autorisation de|sur) ▢",
        'republié|repris|reproduit|tiré|issu|extrait',
      ],
      [
        'Nr(?:un|cet|ce) (?:article|texte|reportage|entretien|billet|contenu|papier|sujet) de notre (?:média )?partenaire ▢',
        ' de notre ',
        'un a|un t|un r|un e|un b|un c|un p|un s|cet |ce a|ce t|ce r|ce e|ce b|ce c|ce p|ce s',
      ],
      [
        'Nr(?:article |texte |tribune |entretien |billet )?{a} {v}{d} {p} ▢',
        'initialement|abord|originellement|originalement|originairement|préalablement|pour la première fois|origine|en premier',
        'd|à l|articl|texte |tribun|entret|billet|initia|origin|préala|pour l|en pre',
      ],
      [
        'Nr(?:article|texte|tribune|entretien|billet|chronique)(?: {v})(?: {a})?{d} {p} ▢',
        'article|texte|tribune|entretien|billet|chronique',
        'article|texte p|texte d|texte é|texte r|texte a|texte m|tribune|entreti|billet |chroniq',
      ],
      [
        'Nr{v} {a}{d} {p} ▢',
        'initialement|abord|originellement|originalement|originairement|préalablement|pour la première fois|origine|en premier',
        'publi|paru |parue|diffu|posté|édité|rédig|appar|mis e|mise ',
      ],
      [
        "Nr(?:republié|reproduit|repris|publié)e?(?: ici)? (?:avec l[’'](?:aimable )?autorisation (?:de|du|des)|à partir de|depuis) ▢",
        'republié|reproduit|repris|publié',
        'republi|reprodu|repris |publié |reprise|publiée',
      ],
      ["Nravec l[’'](?:aimable )?autorisation (?:de|du|des) ▢", 'autorisation ', 'avec l'],
      [
        "Ar(?:nous|la rédaction) (?:reproduisons|publions|republions|reprenons|diffusons)[^.]{0,70}? avec (?:l[’'](?:aimable )?)?(?:autorisation|accord) (?:de|du|des) ▢",
        'reproduisons|publions|republions|reprenons|diffusons',
        'nous reprodu|nous publion|nous republi|nous repreno|nous diffuso|la rédaction',
      ],
      [
        "Nr(?:article|texte|tribune|entretien|billet) (?:repris|tiré|issu|extrait|republié|reproduit)(?: avec (?:l[’'](?:aimable )?)?(?:autorisation|accord))? (?:de|du|des) ▢",
        'article|texte|tribune|entretien|billet',
        'article |texte re|texte ti|texte is|texte ex|tribune |entretie|billet r|billet t|billet i|billet e',
      ],
      ['Nrpremière (?:publication|parution) ?:? (?:{p} )?▢', 'première ', 'première pub|première par'],
      [
        "Ar(?:la source originale|la version originale|l[’']original|l[’']article original) (?:de cet article )?(?:est|a été publiée?|se trouve|est parue?)(?: {p})? ▢",
        'la source originale|la version originale|original|article original',
        'l',
      ],
      [
        'Nr(?:source originale|article original|publication originale|texte original|version originale)(?: {p}| ?:)+ ▢',
        'source originale|article original|publication originale|texte original|version originale',
        'source origi|article orig|publication |texte origin|version orig',
      ],
      [
        "At{w} est (?:la |une )?traduction d[’']un (?:article|texte|entretien|reportage)(?: (?:paru|publié))? (?:dans|sur|par|de|du) ▢",
        'traduction d',
      ],
      [
        "Ad{w} est (?:une |la )?version [^.]{3,40}? (?:d[’']un|du|de l[’']|de la|de son|de mon) ?(?:article|texte|tribune|entretien|billet|communication)[^.]{0,20}? {v} {p} ▢",
        'version ',
      ],
      [
        'Nr(?:repris|republié)e? (?:de|du|des) ▢',
        'repris|republié',
        'repris de|repris du|republié de|republié du|reprise de|reprise du|republiée de|republiée du',
      ],
      ["Nrlire l[’'](?:article|texte|entretien) original (?:sur|dans|chez) ▢", ' original ', 'lire l'],
      ["Nrlire l[’']▢article original", 'article original', 'lire l'],
      [
        'Ne(?:ce texte est (?:un )?)?extraits? (?:de|du|tiré de|tiré du) ▢',
        'extrait',
        'extrait de|extrait du|extrait tiré|ce texte est|extraits de|extraits du|extraits tir',
      ],
    ],
  },
  {
    cue: 'publi|apareci|reproduc|tomado|permiso|autorizaci|cortes|original|extra|traducción de',
    w: '(?:este|esta|el (?:presente)|la presente) ?(?:artículo|texto|nota|post|entrada|columna|ensayo|entrevista|reportaje|publicación|historia|contenido|crónica|análisis|informe|reseña|pieza|tutorial)?',
    a: '(?:originalmente|originariamente|inicialmente|primero|por primera vez|por vez primera|previamente|anteriormente|en primer lugar)',
    v: '(?:publicad[oa]|aparecid[oa]|escrit[oa]|difundid[oa]|postead[oa]|apareció|se publicó|salió)',
    p: '(?:en|por|de|del|desde|para)',
    frames: [
      [
        'Ar{w} (?:(?:fue|ha sido|es|está|había sido) )?(?:{a} )?{v}(?: {a})?{d} {p} ▢',
        'publicad|aparecid|escrit|difundid|postead|apareció|se publicó|salió',
      ],
      [
        'Ar{w} (?:fue|ha sido|es|está) (?:republicad|reproducid|tomad|extraíd)[oa](?: aquí)?(?: con (?:el )?(?:permiso|autorización))? (?:de|del|desde|en virtud) ▢',
        'republicad|reproducid|tomad|extraíd',
      ],
      [
        'Nr(?:artículo |texto |nota )?{v} {a}{d} {p}:? ▢',
        'originalmente|originariamente|inicialmente|primero|por primera vez|por vez primera|previamente|anteriormente|en primer lugar',
        'public|aparec|escrit|difund|postea|artícu|texto |nota p|nota a|nota e|nota d|se pub|salió |nota s',
      ],
      [
        'Nr{a} {v}{d} {p}:? ▢',
        'originalmente|originariamente|inicialmente|primero|por primera vez|por vez primera|previamente|anteriormente|en primer lugar',
        'original|originar|inicialm|primero |por prim|por vez |previame|anterior|en prime',
      ],
      [
        'Nr(?:tomado|reproducido|republicado|publicado)(?: aquí)?(?: con (?:el |la )?(?:permiso|autorización))? (?:de|del|desde) ▢',
        'tomado|reproducido|republicado|publicado',
        'tomado|reproducido|republicado|publicado',
      ],
      [
        'Nr(?:con (?:el |la )?(?:permiso|autorización|gentileza)|cortesía) (?:de|del) ▢',
        'permiso|autorización|gentileza|cortesía',
        'con permi|con autor|con genti|con el pe|con el au|con el ge|con la pe|con la au|con la ge|cortesía ',
      ],
      [
        'Ar{w} (?:se (?:re)?publica|se reproduce|aparece|es (?:re)?publicad[oa])(?: aquí)? (?:con|por) (?:el |la )?(?:permiso|autorización|gentileza|cortesía)(?: expresa?)? (?:de|del) ▢',
        'publica|se reproduce|aparece|publicad',
      ],
      [
        'Nr(?:artículo|texto|nota|columna|entrevista|reportaje) (?:publicad[oa]|aparecid[oa])(?: {a})?{d} {p} ▢',
        'publicad|aparecid',
        'artículo |texto pub|texto apa|nota publ|nota apar|columna p|columna a|entrevist|reportaje',
      ],
      [
        'Ar(?:la fuente|el artículo|la versión|la publicación) original(?: de este (?:artículo|texto))? (?:es|fue publicad[oa]|se (?:encuentra|publicó)|apareció)(?: en)? ▢',
        'la fuente|el artículo|la versión|la publicación',
        'la fuente or|el artículo |la versión o|la publicaci',
      ],
      [
        'Nr(?:fuente|artículo|publicación|texto|versión|nota) original(?:mente)?(?: en|:)+ ▢',
        ' original',
        'fuente origi|artículo ori|publicación |texto origin|versión orig|nota origina',
      ],
      [
        'At{w} es (?:una |la )?traducción del? (?:un |el )?(?:artículo|texto|reportaje|ensayo)(?: original)?(?: (?:que fue )?(?:publicado|aparecido))?(?: originalmente)? (?:en|por|de) ▢',
        'traducción de',
      ],
      [
        'Nr(?:lea|lee|leer|ver|vea|puedes leer) (?:el |la )?(?:artículo|texto|nota|versión|publicación|reportaje) original (?:en|aquí en) ▢',
        ' original ',
        'lea |lee |leer|ver |vea |pued',
      ],
      ['Nr(?:artículo|texto|nota|reportaje) original (?:de|del) ▢', ' original ', 'artículo ori|texto origin|nota origina|reportaje or'],
      ['Ne(?:extracto|fragmento) (?:de|del) ▢', 'extracto|fragmento', 'extracto de|fragmento de'],
    ],
  },
  {
    cue: 'publicad|republicad|reproduzid|produzid|permissão|original|cedido|extraíd|apareceu',
    w: '(?:este|esta|o presente|esse|essa)(?: (?:artigo|texto|post|conteúdo|entrevista|reportagem|coluna|análise|ensaio|matéria|notícia|crónica|publicação|resenha|documento))',
    a: '(?:originalmente|originariamente|inicialmente|primeiro|primeiramente|pela primeira vez|anteriormente|previamente)',
    v: '(?:publicad[oa]|postad[oa]|veiculad[oa]|divulgad[oa]|apareceu|escrit[oa])',
    p: "(?:em|no|na|nos|nas|por|pelo|pela|n[’'])",
    frames: [
      [
        'Ar{w} (?:foi|é|está|havia sido|tinha sido)? ?(?:{a} )?{v}(?: {a})?{d} {p}:? ▢',
        'publicad|postad|veiculad|divulgad|apareceu|escrit',
      ],
      [
        'Ar{w} (?:foi|é) (?:republicad|reproduzid|retirad|extraíd)[oa](?: aqui)?(?: com (?:a )?(?:permissão|autorização))? (?:de|do|da|a partir d[eoa]) ▢',
        'republicad|reproduzid|retirad|extraíd',
      ],
      [
        'Nr(?:leia|ler|veja) (?:o |a )?(?:artigo|texto|matéria|reportagem|versão|publicação) original (?:em|no|na|aqui em) ▢',
        ' original ',
        'leia |ler a|ler t|ler m|ler r|ler v|ler p|veja |ler o',
      ],
      ['Ar{w} foi produzid[oa] pel[oa] ▢', ' foi produzid'],
      [
        'Nr(?:artigo |texto |conteúdo |reportagem |matéria |publicação )?(?:{v} {a}|{a} {v}){d} {p}:? ▢',
        'originalmente|originariamente|inicialmente|primeiro|primeiramente|pela primeira vez|anteriormente|previamente',
        'publ|post|veic|divu|escr|orig|inic|prim|pela|ante|prev|arti|text|cont|repo|maté|apar',
      ],
      [
        'Nr(?:republicado|reproduzido|cedido|extraído)(?: aqui)?(?: com (?:a )?(?:permissão|autorização))? (?:de|do|da|por|pelo|pela) ▢',
        'republicado|reproduzido|cedido|extraído',
        'republica|reproduzi|cedido de|cedido do|cedido da|cedido po|cedido pe|extraído |cedido aq|cedido co',
      ],
      [
        'Ar(?:a fonte|o artigo|a versão) original(?: deste artigo)? (?:é|foi publicad[oa]|está)(?: {p})? ▢',
        ' original',
        'a fonte orig|o artigo ori|a versão ori',
      ],
      [
        'Nr(?:fonte|artigo|publicação|texto) original(?:mente)?(?: {p}|:)+ ▢',
        ' original',
        'fonte origin|artigo origi|publicação o|texto origin',
      ],
    ],
  },
  {
    cue: 'pubblicat|apparso|apparsa|uscit|ripubblicat|ripres|concessione|tratto|originale|estratto|brano|permesso|autorizzazione',
    w: "(?:quest[oa]|quest['’]|il presente|l['’]) ?(?:articolo|testo|post|intervista|pezzo|saggio|contributo|editoriale|reportage|analisi|brano)",
    a: '(?:originariamente|originalmente|inizialmente|in origine|per la prima volta|precedentemente|prima|già)',
    v: '(?:pubblicat[oa]|appars[oa]|uscit[oa]|post?at[oa]|ospitat[oa])',
    p: "(?:sulla|sullo|sull['’]|sul|sui|su|nella|nell['’]|nel|in|dalla|dall['’]|dal|da|presso)",
    frames: [
      ['Ar{w} (?:è|era|fu)(?: stat[oa])?(?: {a})? {v}(?: {a})?{d} {p} ?▢', 'pubblicat|appars|uscit|pos|ospitat'],
      [
        'Ar{w} (?:è|è stat[oa]) (?:ripubblicat|ripres|riprodott|tratt|cedut)[oa](?: qui)?(?: (?:con|su) (?:il )?(?:permesso|concessione|autorizzazione))? (?:da|dal|dalla|di|del) ▢',
        'ripubblicat|ripres|riprodott|tratt|cedut',
      ],
      [
        'Nr(?:articolo |testo )?(?:{v} {a}|{a} {v}){d} {p} ?▢',
        'pubblicat|appars|uscit|pos|ospitat|originariamente|originalmente|inizialmente|in origine|per la prima volta|precedentemente|prima|già',
        'pubb|appa|usci|posa|post|ospi|orig|iniz|in o|per |prec|prim|già |arti|test',
      ],
      [
        'Nr(?:per gentile concessione|tratto|ripreso|ripubblicato) (?:di|del|della|da|dal|dalla) ▢',
        'per gentile concessione|tratto|ripreso|ripubblicato',
        'per gentile |tratto di|tratto del|tratto da|ripreso di|ripreso del|ripreso da|ripubblicato',
      ],
      [
        'Nr(?:ripubblicato|riprodotto|pubblicato)(?: qui)? (?:con|su|per) (?:il |gentile )?(?:permesso|concessione|autorizzazione) (?:di|del|della|dello|da|dal|dalla) ▢',
        'ripubblicato|riprodotto|pubblicato',
        'ripubblicat|riprodotto |pubblicato ',
      ],
      [
        'Nrarticolo (?:uscito|apparso|pubblicato|tratto)(?: {a})?{d} {p} ?▢',
        'articolo ',
        'articolo usc|articolo app|articolo pub|articolo tra',
      ],
      ["Nrleggi (?:l[’']articolo|il testo|la versione) originale (?:sulla|sul|su|nel|in) ▢", ' originale ', 'leggi l|leggi il tes'],
      [
        "Ne(?:un )?(?:estratto|brano) (?:dalla|dall['’]|dal|da|di) ?▢",
        'estratto|brano',
        'estratto da|estratto di|brano da|brano di|un estratto |un brano da|un brano di',
      ],
      ["Ar(?:la fonte|l['’]articolo|la versione) originale(?: di questo articolo)? (?:è|si trova)(?: {p})? ?▢", ' originale', 'l'],
      [
        'Nr(?:fonte|articolo|pubblicazione|testo) originale(?: {p}|:)+ ?▢',
        ' originale',
        'fonte origin|articolo ori|pubblicazion|testo origin',
      ],
    ],
  },
  {
    cue: 'es va publicar|va ser publicat|ha estat publicat|publicat originalment|publicat per primera',
    w: "(?:aquest|aquesta|l[’']) ?(?:article|text|reportatge|entrevista|peça)",
    a: '(?:originalment|inicialment|originàriament|per primera vegada)',
    p: '(?:a la|al|als|a|per|en)',
    frames: [
      ['Ar{w} (?:es va publicar|va ser publicat|ha estat publicat)(?: {a})? {p} ▢', 'es va publicar|va ser publicat|ha estat publicat'],
      ['Nrpublicat {a} {p} ▢', 'originalment|inicialment|originàriament|per primera vegada', 'publicat ori|publicat ini|publicat per'],
    ],
  },
];
