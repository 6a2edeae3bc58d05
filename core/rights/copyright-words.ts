/**
 * "Copyright" as templates translated into other languages write it beside the sign, "Hak Cipta © 2024 …": a part of the sign, not a name.
 * "版权所有" says that rights are reserved, "저작권자" who holds them.
 */
export const COPYRIGHT_WORDS =
  'حقوق (?:الطبع و ?)?النشر(?: والتأليف)?|حقوق الطبع|حقوق التأليف والنشر|حق (?:نشر|چاپ)|זכויות יוצרים|hak cipta|hakcipta|karapatang-ari|telif hakk[ıi]|telif hakları|bản quyền|' +
  'авторск(?:ие|ое) прав[ао]|авторські права|авторське право|авторски права|ауторска права|autorská práva|autorské práv[ao]|autorska prawa|prawa autorskie|autorsk[ao] prav[ao]|avtorske pravice|' +
  "derechos de autor|derechos reservados de autor|direitos autorais|direitos de autor|droits? d[’']auteurs?|drets d[’']autor|diritti d[’']autore|drepturi(?:le)? de autor|" +
  'urheberrechte?|auteursrecht(?:en)?|ophavsret|opphavsrett|upphovsrätt|tekijänoikeu(?:s|det)|höfundarréttur|szerzői jog(?:ok)?|autoriõigus(?:ed)?|autortiesības|autorių teisės|autoriaus teisės|' +
  'πνευματικά δικαιώματα|कॉपीराइट|কপিরাইট|ลิขสิทธิ์|版[权權](?!所有|[归歸属屬])|著作[权權](?!所有|[归歸属屬])|著作権|コピーライト|저작권(?!자)';
