import type { Tongue } from '../tongue.ts';

const enWorks =
  'article|story|post|piece|essay|column|op-?ed|commentary|interview|report|analysis|blog(?: ?post)?|content|text|entry|feature|review|editorial|item|excerpt|letter|speech|transcript|news|version|opinion|perspective|press release|release|profile|investigation|material|tutorial|guide|answer|list|translation|dispatch|note|Q&A|fact.?check';
const enShared = 're-?published|re-?printed|re-?posted|re-?produced|cross[- ]?posted|syndicated|excerpted|licensed';
/** What an excerpt, an adaptation or a translation was made from, up to where that stood. */
const enPiece =
  '(?:an?|the) (?:(?:longer|full|original) )?(?:article|essay|piece|story|report|interview)(?: (?:that|which))?(?: (?:was )?(?:first|originally))?(?: (?:appeared|published))? (?:in|on|at|by) ';

/** How English notices of republication are worded. */
export const englishTongues: readonly Tongue[] = [
  {
    cue: 'wrote this|distributed by| is from | comes from |culled|originally|first|initially|previously|publi|print|post|reproduced|cross|mirrored|blogged|syndicated|courtesy|excerpt|extract|adapted|derived|original |produced by|provided|appear|arrangement|newsroom|journalism |media |retrieved|rest |full |permission|translation of|translated from|linkpost|link post| ran | runs ',
    w: `(?:this|the (?:above|following|preceding|present|foregoing)) (?:(?!that |which )[\\w’'&-]{1,14} ){0,2}?(?:${enWorks})s?\\b|the (?:article|story|piece|text|interview|report) (?:above|below)|the following(?= (?:was|appeared|ran|first|originally)\\b)`,
    a: '(?:originally|first|initially|previously)',
    v: '(?:published|appeared|posted|printed|run|ran|aired|written|produced|commissioned|released|issued|featured|reported|broadcast|carried|shared|delivered)(?: (?:online|here|in print|as an? [\\w -]{3,30}|in full))?',
    p: '(?:in|on|at|by|with|via|through|for|to)',
    frames: [
      'Ar{w},? (?:that |which )?(?:(?:was|is|has|had|have|were)(?: been)? )?(?:also )?{a},? {v}{d} {p} ▢',
      'Ar{w},? (?:(?:was|has) )?{v} {a}{d} {p} ▢',
      'Ar(?:this|it) (?:(?:was|has) )?{v} {a}{d} {p} ▢',
      'Ar(?:this|it) (?:(?:was|is|has|had)(?: been)? )?{a} {v}{d} {p} ▢',
      'Ar{w} (?:was|is|has been) (?:published|produced|provided)(?: and distributed)?(?: here| to us)?{d} (?:by|in|on|at|with (?:kind )?permission (?:of|from)) ▢',
      'Ar{w} (?:appears|appeared|ran|runs)(?: here)?{d} (?:in|on|at) ▢',
      `Ar{w},? (?:(?:has|have|had) been |was |is |are )?(?:being )?(?:here )?(?:${enShared}|used|shared|taken|culled|sourced|presented)(?: here)?(?:,? (?:with|by|under|through)[^.;]{0,60}?(?:permission|consent|courtesy|licen[sc]e|agreement|arrangement|partnership))? (?:from|of|via|with|courtesy of) ▢`,
      'Ar{w} (?:is|comes)(?: to (?:us|you))? from (?=(?:https?://)?(?:[\\w-]{2,40}\\.){1,3}[a-z]{2,6}(?:[\\s/.!]|$))▢',
      'Nr(?:he|she|they|i (?:first|originally)) wrote this(?: (?:column|commentary|op-?ed|essay|piece|post|article|story))? for ▢',
      'Ar{w} (?:is|was) (?:syndicated|distributed(?: for syndication)?) by ▢',
      'Nr^copyright \\d{4} (?:by )?[^.;]{3,50}, distributed (?:exclusively )?by (?=[^.;]{0,60}(?:syndicate|features|cartoons|content agency|writers group|\\.(?:com|org)))▢',
      'Nr(?:article |story |post |piece |text |content )?{a} {v}{d} {p} ▢',
      `Nr(?:original (?:article|story|post|piece),? )?(?:re-?published|re-?printed|re-?posted|culled)(?: here)?(?:,? (?:with|by|under)(?: [\\w’-]+){0,4} (?:permission|consent|courtesy|agreement|licen[cs]e))?,? (?:from|of|via|courtesy of) ▢`,
      'Nx(?:this (?:\\w+ )?(?:article|post|story|piece) (?:is|was|has been) )?(?:cross[- ]?post(?:ed)?|mirrored|re-?blogged) (?:with permission )?from ▢',
      'Nx^[^.:;|]{3,40} cross-?posted an? (?:post|piece|article|story) from ▢',
      'Nr(?:(?:re-?)?(?:published|printed|posted|produced|presented)|syndicated)(?: here)?,? (?:by (?:special |kind )?(?:arrangement with|courtesy of)|courtesy of) ▢',
      'Ar{w},? (?:is |was |appears |has been )?(?:(?:re-?)?(?:published|printed|posted|produced) )?(?:here )?by (?:special )?arrangement with ▢',
      'Nr^(?:story source: )?(?:story|article|content|text|report|column|(?:news )?materials?)(?: is| are| was)? (?:provided by|(?:(?:provided|reprinted|reproduced) )?(?:by )?courtesy of) ▢',
      'Nrstory source: (?:materials? provided by )?▢',
      'Ns(?:syndicated|licensed)(?: content| article| story)?(?: with permission)? (?:from|by|via) ▢',
      'Nr^(?:used|posted|published|shared)(?: here)? (?:with|by)(?: [\\w’]+){0,3} permission (?:of|from) ▢',
      'Nr[^.!?]{3,100} (?:at|for|with|from|of|in) (?!this |that )(?:the )?▢,? where (?:an? (?:[\\w-]{3,9} )?version of )?(?:this|the)(?: (?:article|story|piece|essay|post|column))?(?: was)? {a} (?:appeared|published|ran)',
      'Nr(?:published|appeared|posted|printed) (?:first|originally) (?:in|on|at|by) ▢',
      'Nr^as (?:published|printed|it appeared|it ran) (?:in|on|by) ▢',
      'Ar{w} (?:was|is) (?:reported|written|produced) by ▢,? and (?:is |was )?(?:(?:re-?)?(?:published|printed|posted)|shared|appears) here',
      'Ar{w} (?:comes|is brought) to [^.;]{2,40} (?:through|via|thanks to|as part of) (?:an? |our |its |the )?(?:[\\w-]+ ){0,3}(?:partnership|collaboration|agreement|arrangement) with ▢',
      "Nr(?:(?:we|our|i|with|many|special|warm|are|am|most|very)(?:[’']re|[’']m)? ){0,4}(?:grateful to|thank|thanks (?:are due )?to) (?:the )?▢,? (?:where|(?:in |on )?which|who) (?:(?:(?:this|the) (?:\\w+ )?(?:article|story|piece|essay|post|column|text)|it|this) )?(?:was )?{a} (?:appeared|published|printed|ran)\\b",
      "Ar(?:we|we[’']re)(?: are| have)? (?:re-?publish|re-?print|re-?post|cross-?post)(?:ing|ed)? (?:this|the following|the) (?:\\w+ )?(?:article|story|piece|essay|post|report|interview) (?:here )?(?:from|by|via|courtesy of|with (?:the )?permission (?:of|from)) ▢",
      'Arthe original(?= (?:source|version|text|copy|of this)\\b)(?: source| version| text| copy)?(?: of (?:this|the) (?:\\w+ )?(?:article|story|post|piece|report|text|essay|interview))? (?:is|was|appears|appeared|(?:can|may) be (?:found|read|seen)|was (?:first )?published)(?: (?:in|on|at|by|from))? ▢',
      'Nr(?:the )?original (?:article|post|story|version|publication|piece|text|blog ?post)(?:(?: was written by [^.;]{3,60}? and)? (?:is|was|appeared|appears|published|posted|available|can be (?:found|read)))?:? (?:in|on|at|by|from) ▢',
      'Nr(?:original (?:article|post|story|publication|source|link|url)|originally(?: published| posted| from)?|first published|first appeared)(?: (?:here|link|url))?:(?: (?:in|on|at|by))? ▢',
      'Nr(?:read|see|view) (?:the )▢(?:original(?: (?:article|story|post|piece|version|text))?(?: here)?)(?=[.!]?$|[.!] )',
      'Nr(?:read|see|view) (?:the )?(?:original|full original)(?: (?:article|story|post|piece|version|text))?(?: (?:here|at|on|in|from)):? ▢',
      'Nr(?:for|see) the original version(?: of this [\\w ]{3,20})? on ▢ (?:visit|see|click|go)',
      'Nr(?:view|read) (?:this |the release |it )?in full ▢',
      'Ne(?:to )?(?:read|view|see) the (?:(?:rest|remainder|whole|full version) of (?:this|the)|original(?! report)) (?:article|story|post|piece|report)(?: and [^.;,]{3,60})?,? (?:visit|go to|head to|click over to) ▢',
      'Ne(?:read|see|continue reading) (?:the )?(?:rest|full (?:article|story|post|text|piece|report|interview|op-?ed|essay|column|commentary)|whole (?:thing|article|story)|entire (?:article|story|post|piece))(?: of (?:this|the) (?:article|story|post|piece))?(?: here)? (?:at|on|in|from|via) ▢',
      'Ae{w},? (?:is|was|are) (?:an? )?(?:[\\w-]+ ){0,2}?(?:excerpt(?:ed)?|extract(?:ed)?)(?: (?:taken|adapted|reprinted))? from ▢',
      `Ae(?:this|the following|what follows),? (?:is|was|are) (?:an? )?(?:[\\w-]+ ){0,2}?(?:excerpt(?:ed)?|extract(?:ed)?)(?: (?:taken|adapted|reprinted))? from (?:${enPiece})?▢`,
      `Ne(?:an? )?(?:excerpt|extract)(?:ed)?(?: (?:taken|adapted|reprinted|with permission))? from (?:${enPiece})?▢`,
      'At{w} (?:is|was) (?:an? |the )?(?:[\\w-]+ ){0,2}?translation of (?:an? |the )?(?:[\\w-]+ ){0,2}?(?:article|piece|story|text|essay|post|report|interview|column)(?: (?:that|which))?(?: (?:was )?(?:first |originally )?(?:published|appeared|posted|written))? (?:in|on|at|by|from) ▢',
      `Nt(?:translated|translation)(?: with permission)? (?:from|of) ${enPiece}▢`,
      'Ad{w} (?:is|was) (?:derived|adapted) from [^.;]{3,160}?, {a} {v}{d} {p} ▢',
      `Ad{w} (?:is|was|has been) adapted(?: with permission)? from (?:${enPiece})?▢`,
      `Ad(?:this|it) (?:is|was|has been) adapted(?: with permission)? from (?:${enPiece})?▢`,
      `Ndadapted(?: with permission)? from (?:${enPiece})?▢`,
      'Ar{w} (?:is |are |appears? |was |comes? )?(?:to (?:us|you) |provided |published |reprinted |presented )?(?:here )?(?:courtesy of|by courtesy of|provided by) ▢',
      'Ar(?:articles? from [^.]{3,80}?|this) (?:is |are |appears? |was |comes? )?(?:to (?:us|you) |provided |published |reprinted |presented )?(?:here )?(?:courtesy of|by courtesy of|provided by) ▢',
      'Nr^retrieved{d} from ▢',
      'Nx(?:this is an? )?link ?post for ▢',
      'Nr^all content created by ▢ is available without charge to',
      'Nr▢ is (?:an? (?:independent,? |national,? |nonpartisan,? |nonprofit,? |non-profit,? |local |statewide |public interest |investigative |digital ){0,4}(?:newsroom|(?:news|journalism|media) (?:network|organi[sz]ation|outlet|site|service|venture|collaborative))|part of States Newsroom)',
    ],
  },
];
