import type { BylineWords } from '../byline-words.ts';

export const spanishPortugueseWords: Record<string, BylineWords> = {
  // Spanish.
  es: {
    before: {
      author:
        'creado por|entrevista conduzida por|entrevista de|entrevista realizada por|enviada especial|enviado especial|' +
        'enviado por|escrito por|ingresado por|por|posteado por|publicadas por|publicado por|redactado por|subido por',
      translator: 'traducción a cargo de|traducción de|traducido del * por|traducido por',
      editor: 'editado por',
    },
    labels: {
      author: 'autor de la entrada|autora|autores|escribe|escriben|redactor|texto|textos',
      translator: 'traducción|traductor',
      editor: 'edición',
      photographer: 'fotógrafo',
      agency: 'fuente',
    },
    alone: 'de',
    generic:
      'agencia autora colaboradores colectivo corresponsal de del el enviado equipo especial las los nuestro redactor redactora ' +
      'redactores',
    collectives: 'agencias redaccion',
    collectiveOpenings: 'equipo redaccion',
    unsigned: 'archivo captura cortesia divulgacion reproduccion',
    stamps: 'actualizada actualizado publicada publicado ultima',
    trades:
      'abogada abogado catedrática catedrático columnista coordinador coordinadora corresponsal cronista docente economista ' +
      'enviada enviado escritor escritora especial fotógrafo historiador historiadora investigador investigadora jefe periodista ' +
      'politologa politologo practicante profesor profesora redactor redactora reportera reportero sociologa sociologo ' +
      'subdirector subdirectora subeditor subeditora',
    organisations: 'agencia diario fundacion noticias prensa universidad',
    mastheads:
      'canal correo cronica dia digital heraldo hoy informativo mercurio mundo nacion norte noticia noticias pais periodico ' +
      'prensa razon revista semanario sur tribuna vanguardia voz',
    offices:
      'alcaldia asamblea ayuntamiento bomberos cabildo carabineros comandancia concejalia concejo concello congreso consejeria ' +
      'contraloria corte defensoria delegacion diputacion embajada fiscalia gabinete gendarmeria generalitat gobernacion ' +
      'gobierno intendencia judicial juzgado municipalidad municipio policia presidencia procuraduria secretaria senado ' +
      'subdelegacion',
    furniture: 'actualizacion articulos comentarios del fecha lectura mas publicacion ultima ultimo',
    openings: 'esta este estos las los para una',
    topics: 'ambiente climatico comunidad cultura economia latina latino politica salud sociedad unido unidos',
    genres: 'análisis|columna|crónica|opinión|tribuna',
  },
  // Portuguese.
  pt: {
    before: {
      author: 'criado por|escrita por|inserido por|postado por|publicada por|reportagem de|submetido por',
      translator: 'tradução de|traduzido por',
    },
    labels: {
      author: 'autor do post',
      translator: 'tradução|tradutor',
      editor: 'edição',
      agency: 'fonte',
    },
    generic: 'correspondente da do editora redacoes',
    collectives: 'redacao',
    collectiveOpenings: 'assessoria redacao',
    unsigned: 'arquivo divulgacao reproducao',
    stamps: 'atualizada atualizado',
    trades: 'colunista correspondente editora jornalista pesquisador pesquisadora professora redator redatora',
    organisations: 'fundacao jornal universidade',
    mastheads: 'agora correio estado globo hoje',
    offices: 'ascom assembleia assessoria bombeiros camara detran freguesia governo prefeitura sebrae secom sejusp',
    furniture: 'artigos atualizacao leitura publicacao',
    openings: 'do o os um uma',
    topics: 'climatica cotidiano educacao esportes mundo norte saude serie sul',
    genres: 'análise|coluna|crônica|opinião',
  },
};
