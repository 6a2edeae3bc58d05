import type { BylineWords } from '../byline-words.ts';

export const southEasternWords: Record<string, BylineWords> = {
  // Greek.
  el: {
    before: {
      author:
        'αναρτήθηκε από|από|γραφει|γράφει|γραφει η|γράφει η|γραφει ο|γράφει ο|γράφουν|γράφουν οι|γράφτηκε από|δημοσιεύθηκε από|' +
        'δημοσιεύτηκε από|επιμέλεια|ρεπορτάζ|συντάχθηκε από|της|της συνεργάτιδας|του|του συνεργάτη|των|υποβλήθηκε από',
      translator: 'μετάφραση',
    },
    labels: {
      author: 'γράφει|κείμενα|κείμενο|συντάκτης',
      translator: 'μετάφραση',
      agency: 'πηγή',
    },
    alone: 'ανάλυση της|ανάλυση του|ανταπόκριση|αποστολή|άρθρο της|άρθρο του',
    generic: 'ομαδα πηγη συντακτικη συνταξη',
    unsigned: 'αρχειο αρχειου',
    stamps: 'δημοσιευθηκε δημοσιευση ενημερωση',
    trades: 'δημοσιογραφος φωτογράφος',
    organisations: 'εφημεριδα πανεπιστημιο πρακτορειο',
    mastheads: 'αληθεια βημα εθνος ειδησεις ελευθερια εφημεριδα ημερησια καθημερινη νεα νεες ταχυδρομος τυπος φωνη',
    offices:
      'αστυνομια βουλη δημος δημου εισαγγελια ελστατ επιμελητηριο κυβερνηση λιμενικο νοσοκομειο περιφερεια περιφερειας ' +
      'πυροσβεστικη υπουργειο υπουργειου',
    furniture: 'δημοσιευσης ενημερωση',
    genres: 'γνώμη',
  },
  // Hungarian.
  hu: {
    before: {
      author: 'az interjút készítette|beküldte|írta',
      translator: 'ford.|fordította',
    },
    labels: {
      author: 'bejegyezte|beküldte|feltöltötte|írta|közzétette|létrehozta|szerző|szöveg',
      translator: 'fordítás|fordította',
      photographer: 'kép',
      agency: 'forrás',
    },
    collectives: 'redakcio szerkesztoseg',
    collectiveOpenings: 'szerkesztoseg',
    stamps: 'frissitve megjelent utolso',
    trades: 'szerkesztő ujsagiro',
    organisations: 'hirek',
    mastheads: 'hirek kozlony nepszava ujsag',
    offices: 'katasztrofavedelem kormany mentoszolgalat onkormanyzat onkormanyzata rendorseg',
    furniture: 'frissites utolso',
  },
  // Albanian.
  sq: {
    alone: 'nga|shkruan',
    collectiveOpenings: 'redaksia',
    stamps: 'objavuar perditesuar',
    trades: 'gazetar gazetare',
  },
  // Turkish.
  tr: {
    before: {
      author: 'ekleyen|gönderen|hazırlayan|yayınlayan|yazan',
      translator: 'çeviren',
      photographer: 'fotoğraf',
    },
    labels: {
      author: 'derleyen|haber|muhabir|yazar|yazı|yazının yazarı',
      translator: 'çeviren|çeviri',
      editor: 'editör|yayına hazırlayan',
      agency: 'kaynak',
    },
    generic: 'ajanslar editoru haber',
    collectives: 'merkezi servisi',
    unsigned: 'arsiv',
    stamps: 'eklenme guncelleme guncellenme olusturulma tüm yayinlanma yayınlanma',
    trades: 'editoru muhabir muhabiri yazar yazarı',
    organisations: 'haberler',
    mastheads: 'aksam ekspres gazete gundem haberler manset medya olay postasi sabah sozcu',
    offices:
      'bakanligi baskanligi belediye belediyesi bulten bulteni hastanesi jandarma kaymakamligi komutanligi mahkemesi meclisi ' +
      'mudurlugu odasi rektorlugu savciligi tbmm valiligi valilik',
    furniture: 'abone haberi takip tarihi yayin yazdır yazilari yazıları',
    desks: 'köşe',
    genres: 'köşe yazısı',
  },
  // Azerbaijani.
  az: {
    labels: {
      author: 'müəllif|söhbətləşdi',
    },
  },
  // Uzbek.
  uz: {
    labels: {
      author: 'muallif',
    },
  },
  // Kazakh.
  kk: {
    alone: 'дайындаған|сұхбаттасқан',
  },
  // Georgian.
  ka: {
    labels: {
      author: 'ავტორი|ჟურნალისტი|ტექსტი',
      translator: 'თარგმანი',
      editor: 'რედაქტორი',
      photographer: 'ფოტო',
      agency: 'წყარო',
    },
    alone: 'ავტორი',
    furniture: 'განახლება',
  },
  // Armenian.
  hy: {
    labels: {
      author: 'լրագրող|հեղինակ|տեքստ|տեքստը',
      translator: 'թարգմանություն|թարգմանությունը',
      editor: 'խմբագիր',
      photographer: 'լուսանկար|լուսանկարը|լուսանկարները',
      agency: 'աղբյուր|աղբյուրը',
    },
    furniture: 'աղբյուր աղբյուրը լուսանկարը',
  },
};
