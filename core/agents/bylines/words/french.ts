import type { BylineWords } from '../byline-words.ts';

export const frenchWords: Record<string, BylineWords> = {
  // French.
  fr: {
    before: {
      author:
        'ajouté par|article écrit par|article rédigé par|créé par|ecrit par|écrit par|entretien mené par|entretien réalisé par|interview réalisée par|mis en ligne par|par|' +
        'posté par|propos recueillis par|proposé par|publié par|recueilli par|rédigé par|signé par|soumis par|un entretien de',
      translator: 'traduction de|traduction par|traduit de * par|traduit du * par|traduit par',
      editor: 'mis à jour par',
    },
    labels: {
      author: "auteur|auteur de l'article|auteur de l’article|auteur de la publication|auteurs|texte|textes",
      translator: 'traduction',
      photographer: 'crédit photo',
    },
    generic:
      'agence agences auteur avec collectif correspondant correspondante correspondants envoye envoyee envoyes equipe invite ' +
      'journaliste journalistes la le les nos notre permanent permanente speciale speciaux',
    collectives: 'redaction',
    collectiveOpenings: 'equipe redaction',
    unsigned: 'capture',
    stamps: 'derniere mis modifie modifiee publie publiee',
    trades:
      'avocat avocate chercheur chercheuse chroniqueur chroniqueuse correspondant correspondante economiste ecrivain ecrivaine ' +
      'editorialiste enseignant enseignante envoye envoyee historien historienne journaliste maitre maitresse philosophe ' +
      'photographe politologue professeur professeure redactrice romancier romanciere sociologue',
    organisations: 'agence fondation groupe tribune',
    mastheads: 'actu courrier depeche infos lettre matin nouvelles ouest progres provence quotidien republique revue telegramme voix',
    offices:
      'agglomeration ambassade assemblee communique conseil cour departement douane douanes gendarmerie gouvernement insee ' +
      'mairie metropole ministere parquet pompiers prefecture prefet rectorat tribunal',
    furniture: 'commentaires derniere lecture partager temps',
    openings: 'ce ces cette des le les pour un une',
    topics: 'climatique economie environnement etats europeenne moyen orient planete politique rechauffement sante societe unis',
    desks: 'grand grande',
    genres: 'billet|chronique|décryptage|édito|éditorial|enquête|récit|tribune',
  },
  // Catalan.
  ca: {
    before: {
      author: 'escrit per|publicat per',
    },
    alone: 'per',
    collectives: 'redaccio',
    collectiveOpenings: 'redaccio',
    unsigned: 'arxiu',
    stamps: 'actualitzada actualitzat',
  },
};
