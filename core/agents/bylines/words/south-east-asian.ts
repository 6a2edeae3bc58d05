import type { BylineWords } from '../byline-words.ts';

export const southEastAsianWords: Record<string, BylineWords> = {
  // Indonesian.
  id: {
    before: {
      author:
        'dikirim oleh|diposting oleh|dipublikasikan oleh|disusun oleh|diterbitkan oleh|ditulis oleh|diunggah oleh|laporan|oleh|' +
        'penulis',
      translator: 'diterjemahkan oleh',
    },
    labels: {
      author: 'kontributor|penulis|penulis pos|pewarta|rep|teks',
      editor: 'penyunting',
      agency: 'sumber',
    },
    alone: 'kontributor|pewarta|reporter',
    generic: 'tim',
    collectives: 'redaksi',
    collectiveOpenings: 'redaksi',
    unsigned: 'bidikan dokumentasi ilustrasi istimewa tangkapan',
    stamps: 'diperbarui diterbitkan kemaskini',
    trades: 'pemberita wartawan',
    mastheads: 'berita harian kabar kompas koran kosmo pikiran radar sinar suara tempo tribun utusan',
    offices:
      'bmkg dinas diskominfo humas kejaksaan kementerian kodim kominfo majlis pdrm pemerintah pemkab pemkot pemprov polda polres ' +
      'polri polsek',
  },
  // Thai.
  th: {
    before: {
      author: 'ข่าวโดย|เขียนโดย|เรื่องโดย|บทความโดย|โดย|ผู้เขียน|เผยแพร่โดย|โพสต์โดย|รายงานโดย|เรียบเรียงโดย|สัมภาษณ์โดย',
      translator: 'แปลโดย|แปลและเรียบเรียงโดย',
    },
    labels: {
      author: 'ผู้เขียน|นักเขียน|ผู้สื่อข่าว|เรียบเรียง|เรื่อง|เรื่องโดย|เรื่องและภาพ|สัมภาษณ์|สัมภาษณ์และเรียบเรียง',
      translator: 'แปล|แปลโดย|แปลและเรียบเรียง|ผู้แปล',
      editor: 'บรรณาธิการ',
      photographer: 'ช่างภาพ|ภาพ|ภาพโดย|ภาพประกอบ',
      agency: 'ที่มา|แหล่งที่มา',
    },
    generic: 'กองบรรณาธิการ ออนไลน์',
    stamps: 'ปรับปรุง เผยแพร่ เมื่อ เมื่อวันที่ อัปเดต',
    trades: 'ผู้สื่อข่าว',
  },
  // Vietnamese.
  vi: {
    before: {
      author: 'bởi|đăng bởi|được đăng bởi|được viết bởi|viết bởi',
    },
    labels: {
      author: 'bài|bài và ảnh|bài viết|ghi|người đăng|tác giả|tác giả bài viết|thực hiện|tin bài',
      editor: 'biên tập',
      agency: 'nguồn',
    },
    alone: 'nhóm pv|phóng viên|pv',
    generic: 'ban bien tap',
    unsigned: 'nvcc',
    mastheads: 'bao đai tap',
  },
  // Tagalog.
  tl: {
    before: {
      author: 'isinulat ni',
    },
    alone: 'ni|nina|ulat ni',
  },
  // Filipino.
  fil: {
    alone: 'ni|nina|ulat ni',
  },
  // Swahili.
  sw: {
    labels: {
      author: 'mwandishi',
    },
    alone: 'na',
    stamps: 'ilichapishwa',
  },
};
