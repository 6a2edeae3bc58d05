import { lowerOf, phraseList } from '../../rights/phrase-list.ts';

const PERMISSION = phraseList(
  'reprinted with permission|reposted with permission|reproduced with permission|published with permission|published here with permission|published by permission|reprinted by permission|with kind permission|with the kind permission|mit freundlicher genehmigung|aimable autorisation|con permiso del autor|con permiso de la autora|com permissão do autor|per gentile concessione|su gentile concessione|met toestemming van|met toestemming over|med tillstånd|med tillatelse|med tilladelse|luvalla|za zgodą redakcji|za zgodą autor|za zgodą wydaw|se svolením|so súhlasom autor|engedélyével köz|cu permisiunea|cu acordul autor|uz dopuštenje|uz dozvolu|с разрешения автор|с разрешения редакц|з дозволу автор|з дозволу редакц|с разрешение|με την άδεια του|αναδημοσίευση από|izniyle|بإذن من|با اجازه|באדיבות|ברשות המחבר|atas izin|được sự đồng ý của tác giả|許可を得て掲載|許可を得て転載しています|許諾を得て掲載|허락을 받아 게재|허가를 받아 게재|동의를 받아 게재',
);

const OF_PICTURE = /photo|foto|bild|image|picture|imagen|grafik|graphic|video|map|karte|illustration|фото|写真|图片|사진/;

const LONGEST_LINE = 240;

/** "Publikujemy za zgodą autora.": whether a line says that the text came with leave, from somebody whom it doesn't name. */
export function saysPermission(line: string): boolean {
  const lower = line.length <= LONGEST_LINE ? lowerOf(line) : '';
  return PERMISSION.isIn(lower) && !OF_PICTURE.test(lower);
}
