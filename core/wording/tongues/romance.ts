import type { Tongue } from '../tongue.ts';

/** How French, Spanish, Portuguese and Italian notices of republication are worded. */
export const romanceTongues: readonly Tongue[] = [
  {
    cue: 'publi|paru|parue|apparu|diffus|autorisation|repris|reprodui|extrait|reprenons|première p|original|aimable|tiré',
    w: "(?:cet|cette|ce|l['’]|le (?:présent|texte)|la présente)[ ’']?(?:présent )?(?:article|texte|billet|reportage|entretien|interview|tribune|chronique|analyse|post|papier|contenu|éditorial|enquête|dépêche|essai|version)?",
    a: "(?:initialement|d['’]abord|originellement|originalement|originairement|préalablement|pour la première fois|à l['’]origine|en premier)",
    v: '(?:publiée?|parue?|diffusée?|postée?|éditée?|rédigée?|apparue?|mise? en ligne)',
    p: '(?:sur|dans|par|en|chez|au|à|aux)',
    frames: [
      ['Ar{w} (?:a (?:{a} )?été|est|était|fut)(?: {a})? {v}(?: {a})?{d} {p} ▢', 'publié|paru|diffusé|posté|édité|rédigé|apparu| en ligne'],
      ['Ar{w} (?:a été|est)(?: {a})? {v}(?: {a})? ▢ici', 'publié|paru|diffusé|posté|édité|rédigé|apparu| en ligne'],
      [
        "Ar{w} (?:a été|est) (?:republiée?|reprise?|reproduite?|tirée?|issue?|extraite?)(?: ici)?(?: avec (?:l[’'])?(?:aimable )?autorisation)? (?:à partir de|de|du|des|depuis|avec l[’'](?:aimable )?autorisation de|sur) ▢",
        'republié|repris|reproduit|tiré|issu|extrait',
      ],
      [
        'Nr(?:article |texte |tribune |entretien |billet )?{a} {v}{d} {p} ▢',
        'initialement|abord|originellement|originalement|originairement|préalablement|pour la première fois|origine|en premier',
      ],
      [
        'Nr(?:article|texte|tribune|entretien|billet|chronique)(?: {v})(?: {a})?{d} {p} ▢',
        'article|texte|tribune|entretien|billet|chronique',
      ],
      [
        'Nr{v} {a}{d} {p} ▢',
        'initialement|abord|originellement|originalement|originairement|préalablement|pour la première fois|origine|en premier',
      ],
      [
        "Nr(?:republié|reproduit|repris|publié)e?(?: ici)? (?:avec l[’'](?:aimable )?autorisation (?:de|du|des)|à partir de|depuis) ▢",
        'republié|reproduit|repris|publié',
      ],
      ["Nravec l[’'](?:aimable )?autorisation (?:de|du|des) ▢", 'autorisation '],
      [
        "Ar(?:nous|la rédaction) (?:reproduisons|publions|republions|reprenons|diffusons)[^.]{0,70}? avec (?:l[’'](?:aimable )?)?(?:autorisation|accord) (?:de|du|des) ▢",
        'reproduisons|publions|republions|reprenons|diffusons',
      ],
      [
        'Nr(?:article|texte|tribune|entretien|billet) (?:repris|tiré|issu|extrait|republié) (?:de|du|des) ▢',
        'article|texte|tribune|entretien|billet',
      ],
      ['Nrpremière (?:publication|parution) ?:? (?:{p} )?▢', 'première '],
      [
        "Ar(?:la source originale|la version originale|l[’']original|l[’']article original) (?:de cet article )?(?:est|a été publiée?|se trouve|est parue?)(?: {p})? ▢",
        'la source originale|la version originale|original|article original',
      ],
      [
        'Nr(?:source originale|article original|publication originale|texte original|version originale)(?: {p}|:)+ ▢',
        'source originale|article original|publication originale|texte original|version originale',
      ],
      ["Nrlire l[’']▢article original", 'article original'],
      ['Ne(?:ce texte est (?:un )?)?extraits? (?:de|du|tiré de|tiré du) ▢', 'extrait'],
    ],
  },
  {
    cue: 'publi|apareci|reproduc|tomado|permiso|autorizaci|cortes|original|extra',
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
      ],
      [
        'Nr{a} {v}{d} {p}:? ▢',
        'originalmente|originariamente|inicialmente|primero|por primera vez|por vez primera|previamente|anteriormente|en primer lugar',
      ],
      [
        'Nr(?:tomado|reproducido|republicado|publicado)(?: aquí)?(?: con (?:el |la )?(?:permiso|autorización))? (?:de|del|desde) ▢',
        'tomado|reproducido|republicado|publicado',
      ],
      ['Nr(?:con (?:el |la )?(?:permiso|autorización|gentileza)|cortesía) (?:de|del) ▢', 'permiso|autorización|gentileza|cortesía'],
      [
        'Ar{w} (?:se (?:re)?publica|se reproduce|aparece|es (?:re)?publicad[oa])(?: aquí)? (?:con|por) (?:el |la )?(?:permiso|autorización|gentileza|cortesía)(?: expresa?)? (?:de|del) ▢',
        'publica|se reproduce|aparece|publicad',
      ],
      ['Nr(?:artículo|texto|nota|columna|entrevista|reportaje) (?:publicad[oa]|aparecid[oa])(?: {a})?{d} {p} ▢', 'publicad|aparecid'],
      [
        'Ar(?:la fuente|el artículo|la versión|la publicación) original(?: de este (?:artículo|texto))? (?:es|fue publicad[oa]|se (?:encuentra|publicó)|apareció)(?: en)? ▢',
        'la fuente|el artículo|la versión|la publicación',
      ],
      ['Nr(?:fuente|artículo|publicación|texto|versión|nota) original(?:mente)?(?: en|:)+ ▢', ' original'],
      ['Ne(?:extracto|fragmento) (?:de|del) ▢', 'extracto|fragmento'],
    ],
  },
  {
    cue: 'publicad|republicad|reproduzid|permissão|original|cedido|extraíd|apareceu',
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
        'Nr(?:artigo |texto )?(?:{v} {a}|{a} {v}){d} {p}:? ▢',
        'originalmente|originariamente|inicialmente|primeiro|primeiramente|pela primeira vez|anteriormente|previamente',
      ],
      [
        'Nr(?:republicado|reproduzido|cedido|extraído)(?: aqui)?(?: com (?:a )?(?:permissão|autorização))? (?:de|do|da|por|pelo|pela) ▢',
        'republicado|reproduzido|cedido|extraído',
      ],
      ['Ar(?:a fonte|o artigo|a versão) original(?: deste artigo)? (?:é|foi publicad[oa]|está)(?: {p})? ▢', ' original'],
      ['Nr(?:fonte|artigo|publicação|texto) original(?:mente)?(?: {p}|:)+ ▢', ' original'],
    ],
  },
  {
    cue: 'pubblicat|apparso|apparsa|uscit|ripubblicat|ripres|concessione|tratto|originale|estratto|brano|permesso|autorizzazione',
    w: "(?:quest[oa]|quest['’]|il presente|l['’]) ?(?:articolo|testo|post|intervista|pezzo|saggio|contributo|editoriale|reportage|analisi|brano)",
    a: '(?:originariamente|originalmente|inizialmente|in origine|per la prima volta|precedentemente|prima)',
    v: '(?:pubblicat[oa]|appars[oa]|uscit[oa]|post?at[oa]|ospitat[oa])',
    p: "(?:su|sul|sulla|sullo|sui|sull['’]|in|nel|nella|nell['’]|da|dal|dalla|dall['’]|presso)",
    frames: [
      ['Ar{w} (?:è|era|fu)(?: stat[oa])?(?: {a})? {v}(?: {a})?{d} {p} ?▢', 'pubblicat|appars|uscit|pos|ospitat'],
      [
        'Ar{w} (?:è|è stat[oa]) (?:ripubblicat|ripres|riprodott|tratt|cedut)[oa](?: qui)?(?: (?:con|su) (?:il )?(?:permesso|concessione|autorizzazione))? (?:da|dal|dalla|di|del) ▢',
        'ripubblicat|ripres|riprodott|tratt|cedut',
      ],
      [
        'Nr(?:articolo |testo )?(?:{v} {a}|{a} {v}){d} {p} ?▢',
        'originariamente|originalmente|inizialmente|in origine|per la prima volta|precedentemente|prima',
      ],
      [
        'Nr(?:per gentile concessione|tratto|ripreso|ripubblicato) (?:di|del|della|da|dal|dalla) ▢',
        'per gentile concessione|tratto|ripreso|ripubblicato',
      ],
      [
        'Nr(?:ripubblicato|riprodotto|pubblicato)(?: qui)? (?:con|su|per) (?:il |gentile )?(?:permesso|concessione|autorizzazione) (?:di|del|della|dello|da|dal|dalla) ▢',
        'ripubblicato|riprodotto|pubblicato',
      ],
      ['Nrarticolo (?:uscito|apparso|pubblicato|tratto)(?: {a})?{d} {p} ?▢', 'articolo '],
      ["Ne(?:un )?(?:estratto|brano) (?:dalla|dall['’]|dal|da|di) ?▢", 'estratto|brano'],
      ["Ar(?:la fonte|l['’]articolo|la versione) originale(?: di questo articolo)? (?:è|si trova)(?: {p})? ?▢", ' originale'],
      ['Nr(?:fonte|articolo|pubblicazione|testo) originale(?: {p}|:)+ ?▢', ' originale'],
    ],
  },
];
