import type { Tongue } from '../tongue.ts';

/** How Latvian, Lithuanian and Estonian notices of republication are worded. */
export const balticTongues: readonly Tongue[] = [
  {
    cue: 'publicēt|iznāca|pirmoreiz|sākotnēji|pirmo reizi|pirmą kartą|pirmiausia|iš pradžių|perspausdint|publikuot|paskelbt|pasirodė|išspausdint',
    w: '(?:šis |šī |šis |šį )?(?:raksts|teksts|intervija|komentārs|straipsnis|tekstas|interviu|komentaras)',
    a: '(?:pirmoreiz|sākotnēji|pirmo reizi|pirmą kartą|pirmiausia|iš pradžių)',
    v: '(?:publicēts|publicēta|publicējis|iznāca|publikuotas|publikuota|paskelbtas|paskelbta|pasirodė|išspausdintas)',
    p: '(?:žurnālā|portālā|laikrakstā|avīzē|vietnē|mājaslapā|portale|žurnale|laikraštyje|dienraštyje|savaitraštyje|svetainėje|tinklalapyje)',
    frames: [
      'Ar{w} (?:tika |ir |buvo )?{v}{d} {p} ▢',
      'Ar{w} (?:tika |ir |buvo )?{a} (?:tika |buvo )?{v}{d}(?: {p})? ▢',
      'Nr(?:{a} {v}|{v} {a}){d}(?: {p})? ▢',
      'Nr(?:pārpublicēts|pārpublicēta|perpublikuota|perspausdinta)(?: ar atļauju| gavus leidimą)? (?:no|iš)(?: (?:žurnāla|portāla|laikraksta|portalo|žurnalo|dienraščio))? ▢',
    ],
  },
  {
    cue: 'ilmus|avaldati|ilmunud|avaldatud',
    w: '(?:see |käesolev )?(?:artikkel|lugu|tekst|intervjuu|arvamuslugu|kommentaar)',
    a: '(?:esmalt|algselt|esmakordselt|esimest korda|varem)',
    v: '(?:ilmus|avaldati|on ilmunud|on avaldatud|ilmunud)',
    frames: [
      'Ar{w} {v}{d} (?:ajakirjas|ajalehes|nädalalehes|portaalis|veebilehel) ▢',
      'Ar{w} (?:{a} {v}|{v} {a}){d}(?: (?:ajakirjas|ajalehes|portaalis|veebilehel))? ▢',
      'Nr(?:{a} {v}|{v} {a}){d}(?: (?:ajakirjas|ajalehes|portaalis|veebilehel))? ▢',
    ],
  },
];
