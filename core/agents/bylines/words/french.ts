import type { BylineWords } from '../byline-words.ts';

export const frenchWords: Record<string, BylineWords> = {
  // French.
  fr: {
    before: {
      author: `
        ajouté par|analyse de|chronique de|correspondant à *|correspondante à *|créé par|de notre correspondant|
        de notre correspondant à *|de notre correspondante|de notre correspondante à *|de notre envoyé spécial|
        de notre envoyé spécial à *|de notre envoyée spéciale|de notre envoyée spéciale à *|écrit par|édito de|enquête de|
        entretien mené par|entretien réalisé par|envoyé spécial|envoyé spécial à *|envoyée spéciale|envoyée spéciale à *|
        interview réalisée par|l'édito de|l’édito de|la chronique de|le billet de|mis en ligne par|par|par notre correspondant|
        par notre correspondant à *|par notre correspondante|par notre correspondante à *|par notre envoyé spécial|
        par notre envoyé spécial à *|par notre envoyée spéciale|par notre envoyée spéciale à *|posté par|propos recueillis par|
        proposé par|publié par|récit de|recueilli par|rédigé par|reportage de|signé par|soumis par|texte de|texte et photos|
        texte et photos de|texte par|textes de|tribune de|tribune par|un article de|un billet de|un entretien de|un récit de|
        un reportage de|un texte de|une analyse de|une chronique de|une enquête de|une tribune de`,
      translator: 'traduction de|traduction par|traduit de * par|traduit du * par|traduit par',
      editor: 'mis à jour par',
      photographer: 'illustration de|illustrations de|photo de|photo par|photos de|photos par',
    },
    labels: {
      author: "auteur|auteur de l'article|auteur de l’article|auteur de la publication|auteurs|texte|textes",
      translator: 'traduction',
      photographer: 'crédit photo',
    },
    generic: `
      agence agences auteur avec collectif correspondant correspondante correspondants envoye envoyee envoyes equipe invite
      journaliste journalistes la le les nos notre permanent permanente redaction speciale speciaux`,
    collectives: 'redaction',
    collectiveOpenings: 'equipe redaction',
    unsigned: 'capture',
    stamps: 'derniere mis modifie modifiee publie publiee',
    trades: `
      avocat avocate chercheur chercheuse chroniqueur chroniqueuse correspondant correspondante economiste ecrivain ecrivaine
      editorialiste enseignant enseignante envoye envoyee historien historienne journaliste maitre maitresse philosophe
      photographe politologue professeur professeure redactrice romancier romanciere sociologue`,
    organisations: 'agence fondation tribune',
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
      photographer: 'fotografia de',
    },
    labels: {
      photographer: 'fotografia',
    },
    alone: 'per',
    collectives: 'redaccio',
    collectiveOpenings: 'redaccio',
    unsigned: 'arxiu',
    stamps: 'actualitzada actualitzat',
  },
};
