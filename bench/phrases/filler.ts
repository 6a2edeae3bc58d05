/** What an article on an invented page says between its head and its foot: our own plain words, for each language of the phrases. */
const SENTENCES: Record<string, string> = {
  en: 'The harbour stayed quiet through the morning, and the boats that had gone out before dawn came back one after the other with little to show for it.',
  de: 'Im Hafen blieb es den ganzen Vormittag ruhig, und die Boote, die vor der Dämmerung hinausgefahren waren, kehrten nacheinander mit wenig Fang zurück.',
  fr: 'Le port est resté calme toute la matinée, et les bateaux partis avant l’aube sont rentrés l’un après l’autre sans grand-chose à montrer.',
  es: 'El puerto permaneció tranquilo toda la mañana, y los barcos que habían salido antes del alba volvieron uno tras otro con muy poco que enseñar.',
  it: 'Il porto è rimasto tranquillo per tutta la mattina, e le barche uscite prima dell’alba sono tornate una dopo l’altra con poco da mostrare.',
  pt: 'O porto ficou calmo durante toda a manhã, e os barcos que tinham saído antes do amanhecer voltaram um após o outro com pouco para mostrar.',
  nl: 'De haven bleef de hele ochtend rustig, en de boten die voor zonsopgang waren uitgevaren kwamen een voor een terug met weinig vangst.',
  sv: 'Hamnen låg stilla hela förmiddagen, och båtarna som hade gått ut före gryningen kom tillbaka en efter en med liten fångst.',
  da: 'Havnen lå stille hele formiddagen, og bådene, der var sejlet ud før daggry, kom tilbage en efter en med ringe fangst.',
  no: 'Havnen lå stille hele formiddagen, og båtene som hadde gått ut før daggry, kom tilbake én etter én med liten fangst.',
  is: 'Höfnin var kyrrlát allan morguninn og bátarnir sem fóru út fyrir dögun komu aftur hver af öðrum með lítinn afla.',
  pl: 'Port był spokojny przez cały ranek, a łodzie, które wypłynęły przed świtem, wracały jedna po drugiej z niewielkim połowem.',
  ru: 'Всё утро в порту было тихо, и лодки, вышедшие в море до рассвета, одна за другой возвращались почти без улова.',
  uk: 'Увесь ранок у порту було тихо, і човни, що вийшли в море до світанку, один за одним поверталися майже без улову.',
  el: 'Το λιμάνι έμεινε ήσυχο όλο το πρωί, και οι βάρκες που είχαν βγει πριν από την αυγή γύρισαν η μία μετά την άλλη με λίγα ψάρια.',
  zh: '整个上午港口都很安静，天亮前出海的渔船一艘接一艘地回来，收获却不多，码头上的人们慢慢地收拾着渔网和绳索。',
  ja: '港は午前中ずっと静かで、夜明け前に出た船は一隻また一隻と戻ってきたが、獲れた魚はわずかで、人々は黙って網を片付けていた。',
  ko: '항구는 오전 내내 조용했고, 동트기 전에 나갔던 배들은 한 척씩 돌아왔지만 잡은 것은 많지 않았으며 사람들은 말없이 그물을 정리했다.',
  ar: 'ظل الميناء هادئا طوال الصباح، وعادت القوارب التي خرجت قبل الفجر واحدا تلو الآخر ولم تحمل معها إلا القليل من السمك.',
  fa: 'بندر تمام صبح آرام بود و قایق‌هایی که پیش از سپیده‌دم رفته بودند یکی پس از دیگری با صید اندک بازگشتند.',
  tr: 'Liman bütün sabah sakindi ve gün doğmadan açılan tekneler birer birer az bir avla geri döndü.',
  hi: 'बंदरगाह पूरी सुबह शांत रहा और भोर से पहले निकली नावें एक के बाद एक थोड़ी सी मछलियों के साथ लौट आईं।',
  id: 'Pelabuhan tetap tenang sepanjang pagi, dan perahu yang berangkat sebelum fajar kembali satu demi satu dengan hasil yang sedikit.',
  cs: 'Přístav byl celé dopoledne klidný a lodě, které vypluly před svítáním, se vracely jedna po druhé s malým úlovkem.',
  hu: 'A kikötő egész délelőtt csendes volt, és a hajnal előtt kifutott hajók egymás után tértek vissza kevés zsákmánnyal.',
  sr: 'Лука је целог јутра била мирна, а чамци који су испловили пре зоре враћали су се један за другим са мало улова.',
  hy: 'Նավահանգիստն ամբողջ առավոտ հանգիստ էր, և լուսաբացից առաջ դուրս եկած նավակները մեկը մյուսի հետևից վերադարձան քիչ որսով։',
  bn: 'সারা সকাল বন্দর শান্ত ছিল, আর ভোরের আগে যে নৌকাগুলো বেরিয়েছিল সেগুলো একে একে সামান্য মাছ নিয়ে ফিরে এল।',
  ro: 'Portul a rămas liniștit toată dimineața, iar bărcile care ieșiseră înainte de ivirea zorilor s-au întors una câte una cu puțin pește.',
  fi: 'Satama pysyi hiljaisena koko aamun, ja ennen aamunkoittoa lähteneet veneet palasivat yksi toisensa jälkeen niukan saaliin kanssa.',
  lv: 'Osta visu rītu bija klusa, un laivas, kas bija izbraukušas pirms ausmas, cita pēc citas atgriezās ar niecīgu lomu.',
  lt: 'Uostas visą rytą buvo ramus, o valtys, išplaukusios prieš aušrą, viena po kitos grįžo su menku laimikiu.',
  et: 'Sadam oli terve hommiku vaikne ning enne koitu merele läinud paadid tulid üksteise järel tagasi vähese saagiga.',
  sk: 'Prístav bol celé dopoludnie pokojný a lode, ktoré vyplávali pred svitaním, sa vracali jedna po druhej s malým úlovkom.',
  sl: 'Pristanišče je bilo vse dopoldne mirno, čolni, ki so izpluli pred zoro, pa so se drug za drugim vračali s skromnim ulovom.',
  hr: 'Luka je cijelo jutro bila mirna, a brodice koje su isplovile prije zore vraćale su se jedna za drugom s malo ulova.',
  bs: 'Luka je cijelo jutro bila mirna, a čamci koji su isplovili prije zore vraćali su se jedan za drugim s malo ulova.',
  bg: 'Пристанището беше спокойно цяла сутрин, а лодките, излезли преди зазоряване, се връщаха една след друга с малко риба.',
  mk: 'Пристаништето беше мирно цело утро, а чамците што излегоа пред зори се враќаа еден по еден со малку риба.',
  sq: 'Porti qëndroi i qetë gjithë mëngjesin dhe varkat që kishin dalë para agimit u kthyen njëra pas tjetrës me pak peshk.',
  he: 'הנמל נשאר שקט כל הבוקר, והסירות שיצאו לפני עלות השחר חזרו בזו אחר זו עם מעט דגים.',
  ur: 'بندرگاہ پوری صبح خاموش رہی اور فجر سے پہلے نکلنے والی کشتیاں ایک ایک کر کے تھوڑی سی مچھلی لے کر لوٹ آئیں۔',
  ms: 'Pelabuhan kekal tenang sepanjang pagi, dan bot yang keluar sebelum subuh pulang satu demi satu dengan hasil yang sedikit.',
  vi: 'Bến cảng yên tĩnh suốt buổi sáng, và những chiếc thuyền ra khơi trước bình minh lần lượt trở về với rất ít cá.',
  th: 'ท่าเรือเงียบสงบตลอดทั้งเช้า และเรือที่ออกไปก่อนรุ่งสางก็ทยอยกลับมาทีละลำพร้อมปลาเพียงเล็กน้อย',
};

/** `count` paragraphs of an article in a language, no two alike. */
export function fillParagraphs(lang: string, count: number): string[] {
  const sentence = SENTENCES[lang] ?? SENTENCES['en'] ?? '';
  return Array.from({ length: count }, (_, index) => `${`${sentence} `.repeat(2 + (index % 2))}(${index + 1})`);
}

/** A headline in that language: the first words of its sentence. */
export function fillHeadline(lang: string): string {
  const sentence = SENTENCES[lang] ?? SENTENCES['en'] ?? '';
  return /\s/.test(sentence) ? sentence.split(' ').slice(0, 7).join(' ').replace(/,$/, '') : sentence.slice(0, 18);
}
