import type { BylineWords } from '../byline-words.ts';

export const southAsianWords: Record<string, BylineWords> = {
  // Hindi.
  hi: {
    before: {
      author: 'द्वारा|द्वारा पोस्ट किया गया|प्रस्तुतकर्ता',
      translator: 'अनुवाद',
    },
    labels: {
      author: 'प्रस्तुति|बातचीत|रिपोर्ट|लेखक|संवाददाता',
      translator: 'अनुवाद',
      editor: 'संपादक|संपादन',
      photographer: 'फोटो',
      agency: 'साभार|सूत्र|स्रोत',
    },
    generic: 'एजेंसी न्यूज न्यूज़ वेब संवाददाता',
    collectives: 'टीम डेस्क ब्युरो ब्यूरो',
    stamps: 'अपडेटेड प्रकाशित',
    trades: 'पत्रकार संपादक संवाददाता',
    organisations: 'उजाला एजेन्सी एजेंसी जागरण टाइम्स न्यूज न्यूज़ मंत्रालय',
    furniture: 'अद्यतन अपडेट इनपुट गया तिथि प्रकाशन फॉलो फ़ॉलो लेखक लेखिका स्वतंत्र है हैं',
  },
  // Nepali: the days before dates of its own calendar.
  ne: {
    stamps: 'आइतबार बिहीबार बुधबार मंगलबार शनिबार शुक्रबार सोमबार',
  },
  // Marathi.
  mr: {
    collectives: 'वृत्तसेवा',
  },
  // Bengali.
  bn: {
    before: {
      author: 'কলমে|সাক্ষাৎকার নিয়েছেন',
    },
    labels: {
      author: 'প্রতিবেদক|লেখক',
      agency: 'সূত্র',
    },
    generic: 'নিজস্ব প্রতিবেদক',
    collectives: 'ডেস্ক ডেস্কঃ ব্যুরো',
    stamps: 'প্রকাশ প্রকাশিত হালনাগাদ',
    trades: 'করেসপন্ডেন্ট প্রতিনিধি প্রতিবেদক রিপোর্টার সংবাদদাতা সম্পাদক সিনিয়র',
    organisations: 'খবর ডটকম মন্ত্রণালয়',
    furniture: 'আপডেট প্রকাশের সর্বশেষ',
  },
  // Tamil.
  ta: {
    labels: {
      author: 'எழுதியவர்',
    },
    collectives: 'டீம்',
    trades: 'செய்தியாளர்',
    organisations: 'நிருபர்',
  },
  // Telugu.
  te: {
    labels: {
      author: 'రచన',
    },
    collectives: 'టీమ్ డెస్క్',
    furniture: 'అప్డేట్ అప్‌డేట్',
  },
  // Malayalam.
  ml: {
    collectives: 'ഡെസ്ക്',
    furniture: 'പുതുക്കിയത്',
  },
  // Kannada.
  kn: {
    collectives: 'ಡೆಸ್ಕ್',
    furniture: 'ನವೀಕರಣ',
  },
  // Gujarati.
  gu: {
    collectives: 'ડેસ્ક',
    furniture: 'અપડેટ',
  },
  // Punjabi.
  pa: {
    collectives: 'ਡੈਸਕ',
    furniture: 'ਅੱਪਡੇਟ',
  },
};
