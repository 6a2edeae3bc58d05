import type { Tongue } from '../tongue.ts';

const enWorks =
  'article|story|post|piece|essay|column|op-?ed|commentary|interview|report|analysis|blog(?: ?post)?|content|text|entry|feature|review|editorial|item|excerpt|letter|speech|transcript|news|version|opinion|perspective|press release|release|profile|investigation|material|tutorial|guide|list|translation|dispatch|note|Q&A|fact.?check';
const enShared = 're-?published|re-?printed|re-?posted|re-?produced|cross-?posted|syndicated|excerpted|licensed';

/** How English notices of republication are worded. */
export const englishTongues: readonly Tongue[] = [
  {
    cue: 'culled|originally|first|initially|previously|publi|print|post|reproduced|cross|syndicated|courtesy|excerpt|extract|adapted|original |published|produced by|provided|appear|arrangement|newsroom|journalism |media |retrieved|rest |full |permission|translation of| ran | runs ',
    w: `(?:this|the (?:above|following|preceding|present|foregoing)) (?:(?!that |which )[\\w’'&-]{1,14} ){0,2}?(?:${enWorks})s?\\b|the (?:article|story|piece|text|interview|report) (?:above|below)|the following(?= (?:was|appeared|ran|first|originally)\\b)`,
    a: '(?:originally|first|initially|previously)',
    v: '(?:published|appeared|posted|printed|run|ran|aired|written|produced|commissioned|released|issued|featured|reported|broadcast|carried|shared|delivered)(?: (?:online|here|in print|as an? [\\w -]{3,30}|in full))?',
    p: '(?:in|on|at|by|with|via|through|for)',
    frames: [
      [
        'Ar{w},? (?:that |which )?(?:(?:was|is|has|had|have|were)(?: been)? )?(?:also )?{a},? {v}{d} {p} ▢',
        'originally|first|initially|previously',
      ],
      ['Ar{w},? (?:(?:was|has) )?{v} {a}{d} {p} ▢', 'originally|first|initially|previously'],
      [
        'Ar(?:this|it) (?:(?:was|has) )?{v} {a}{d} {p} ▢',
        'originally|first|initially|previously',
        'this|it p|it a|it r|it w|it c|it i|it f|it b|it s|it d|it h',
      ],
      [
        'Ar(?:this|it) (?:(?:was|is|has|had)(?: been)? )?{a} {v}{d} {p} ▢',
        'originally|first|initially|previously',
        'this o|this f|this i|this p|it ori|it fir|it ini|it pre|this w|this h|it was|it is |it has|it had',
      ],
      [
        'Ar{w} (?:was|is|has been) (?:published|produced|provided)(?: and distributed)?(?: here| to us)?{d} (?:by|in|on|at|with (?:kind )?permission (?:of|from)) ▢',
        'published|produced|provided',
      ],
      ['Ar{w} (?:appears|appeared|ran|runs)(?: here)?{d} (?:in|on|at) ▢', 'appears|appeared|ran|runs'],
      [
        `Ar{w},? (?:(?:has|have|had) been |was |is |are )?(?:being )?(?:here )?(?:${enShared}|used|shared|taken|culled|sourced|presented)(?: here)?(?:,? (?:with|by|under|through)[^.;]{0,60}?(?:permission|consent|courtesy|licen[sc]e|agreement|arrangement|partnership))? (?:from|of|via|with|courtesy of) ▢`,
        'published|printed|posted|produced|syndicated|excerpted|licensed|used|shared|taken|culled|sourced|presented',
      ],
      ['Nr{a} {v}{d} {p} ▢', 'originally|first|initially|previously', 'origin|first |initia|previo'],
      [
        'Nr(?:article|story|post|piece|text|content) {a} {v}{d} {p} ▢',
        'originally|first|initially|previously',
        'articl|story |post o|post f|post i|post p|piece |text o|text f|text i|text p|conten',
      ],
      [
        `Nr(?:re-?published|re-?printed|re-?posted|culled)(?: here)?(?:,? (?:with|by|under)(?: [\\w’-]+){0,4} (?:permission|consent|courtesy|agreement|licen[cs]e))?,? (?:from|of|via|courtesy of) ▢`,
        'published|printed|posted|culled',
        're-published|republished|reprinted|re-printed|reposted|re-posted|culled',
      ],
      [
        'Nx(?:this (?:\\w+ )?(?:article|post|story|piece) (?:is|was|has been) )?cross-?posted (?:with permission )?from ▢',
        'posted ',
        'this |crossposted |cross-posted',
      ],
      [
        'Nr(?:(?:re-?)?(?:published|printed|posted|produced|presented)|syndicated)(?: here)?,? (?:by (?:special |kind )?(?:arrangement with|courtesy of)|courtesy of) ▢',
        'arrangement with|courtesy of',
        'publi|print|poste|produ|prese|repub|repri|repos|repro|repre|re-pu|re-pr|re-po|syndi',
      ],
      [
        'Ar{w},? (?:is |was |appears |has been )?(?:(?:re-?)?(?:published|printed|posted|produced) )?(?:here )?by (?:special )?arrangement with ▢',
        'arrangement with',
      ],
      [
        'Nr^(?:story source: )?(?:story|article|content|text|report|column|(?:news )?materials?)(?: is| are| was)? (?:provided by|(?:(?:provided|reprinted|reproduced) )?(?:by )?courtesy of) ▢',
        'provided by|courtesy of',
        'story|article|content|text|report|column|material|news materia',
      ],
      ['Nrstory source: (?:materials? provided by )?▢', 'story source: ', 'story source'],
      [
        'Ns(?:syndicated|licensed)(?: content| article| story)?(?: with permission)? (?:from|by|via) ▢',
        'syndicated|licensed',
        'syndicated |licensed fr|licensed by|licensed vi|licensed co|licensed ar|licensed st|licensed wi',
      ],
      [
        'Nr^(?:used|posted|published|shared)(?: here)? (?:with|by)(?: [\\w’]+){0,3} permission (?:of|from) ▢',
        ' permission ',
        'used with|used by |posted wi|posted by|published|shared wi|shared by|used here|posted he|shared he',
      ],
      [
        'Nr[^.!?]{3,100} (?:at|for|with|from|of|in) (?!this |that )(?:the )?▢,? where (?:an? (?:[\\w-]{3,9} )?version of )?(?:this|the)(?: (?:article|story|piece|essay|post|column))?(?: was)? {a} (?:appeared|published|ran)',
        ' where ',
      ],
      [
        'Nr(?:published|appeared|posted|printed) (?:first|originally) (?:in|on|at|by) ▢',
        'published|appeared|posted|printed',
        'published f|published o|appeared fi|appeared or|posted firs|posted orig|printed fir|printed ori',
      ],
      [
        'Nr^as (?:published|printed|it appeared|it ran) (?:in|on|by) ▢',
        'published|printed|it appeared|it ran',
        'as publishe|as printed |as it appea|as it ran i|as it ran o|as it ran b',
      ],
      [
        'Ar{w} (?:was|is) (?:reported|written|produced) by ▢,? and (?:is |was )?(?:(?:re-?)?(?:published|printed|posted)|shared|appears) here',
        'reported|written|produced',
      ],
      [
        'Ar{w} (?:comes|is brought) to [^.;]{2,40} (?:through|via|thanks to|as part of) (?:an? |our |its |the )?(?:[\\w-]+ ){0,3}(?:partnership|collaboration|agreement|arrangement) with ▢',
        'partnership|collaboration|agreement|arrangement',
      ],
      [
        "Nr(?:(?:we|our|i|with|many|special|warm|are|am|most|very)(?:[’']re|[’']m)? ){0,4}(?:grateful to|thank|thanks (?:are due )?to) (?:the )?▢,? (?:where|(?:in |on )?which|who) (?:(?:(?:this|the) (?:\\w+ )?(?:article|story|piece|essay|post|column|text)|it|this) )?(?:was )?{a} (?:appeared|published|printed|ran)\\b",
        'grateful to|thank|thanks ',
        'grateful to |thank |thanks to |thanks are d|we|our|i|with|many|special|warm|are|am|most|very',
      ],
      [
        "Ar(?:we|we[’']re)(?: are| have)? (?:re-?publish|re-?print|re-?post|cross-?post)(?:ing|ed)? (?:this|the following|the) (?:\\w+ )?(?:article|story|piece|essay|post|report|interview) (?:here )?(?:from|by|via|courtesy of|with (?:the )?permission (?:of|from)) ▢",
        'publish|print|post|cross',
        'we',
      ],
      [
        'Arthe original(?= (?:source|version|text|copy|of this)\\b)(?: source| version| text| copy)?(?: of (?:this|the) (?:\\w+ )?(?:article|story|post|piece|report|text|essay|interview))? (?:is|was|appears|appeared|(?:can|may) be (?:found|read|seen)|was (?:first )?published)(?: (?:in|on|at|by|from))? ▢',
        'the original',
        'the original',
      ],
      [
        'Nr(?:the )?original (?:article|post|story|version|publication|piece|text|blog ?post)(?:(?: was written by [^.;]{3,60}? and)? (?:is|was|appeared|appears|published|posted|available|can be (?:found|read)))?:? (?:in|on|at|by|from) ▢',
        'original ',
        'original a|original p|original s|original v|original t|original b|the origin',
      ],
      [
        'Nr(?:original (?:article|post|story|publication|source|link|url)|originally(?: published| posted| from)?|first published|first appeared)(?: (?:here|link|url))?:(?: (?:in|on|at|by))? ▢',
        'original |originally|first published|first appeared',
        'original a|original p|original s|original l|original u|originally|first publ|first appe',
      ],
      [
        'Nr(?:read|see|view) (?:the )▢(?:original(?: (?:article|story|post|piece|version|text))?(?: here)?)(?=[.!]?$|[.!] )',
        'original',
        'read the |see the |view the ',
      ],
      [
        'Nr(?:read|see|view) (?:the )?(?:original|full original)(?: (?:article|story|post|piece|version|text))?(?: (?:here|at|on|in|from)):? ▢',
        'original|full original',
        'read orig|read full|see origi|see full |view orig|view full|read the |see the o|see the f|view the ',
      ],
      [
        'Nr(?:for|see) the original version(?: of this [\\w ]{3,20})? on ▢ (?:visit|see|click|go)',
        ' the original version',
        'for the orig|see the orig',
      ],
      [
        'Nr(?:view|read) (?:this |the release |it )?in full ▢',
        'in full',
        'view in ful|read in ful|view this i|view the re|view it in |read this i|read the re|read it in ',
      ],
      [
        'Ne(?:to )?(?:read|view|see) the (?:(?:rest|remainder|whole|full version) of (?:this|the)|original(?! report)) (?:article|story|post|piece|report)(?: and [^.;,]{3,60})?,? (?:visit|go to|head to|click over to) ▢',
        ' the ',
        'read the |view the |see the o|to read t|to view t|to see th|see the r|see the w|see the f',
      ],
      [
        'Ne(?:read|see|continue reading) (?:the )?(?:rest|full (?:article|story|post|text|piece|report|interview|op-?ed|essay|column|commentary)|whole (?:thing|article|story)|entire (?:article|story|post|piece))(?: of (?:this|the) (?:article|story|post|piece))?(?: here)? (?:at|on|in|from|via) ▢',
        'rest|full |whole |entire ',
        'read res|read ful|read who|read ent|see rest|see full|see whol|see enti|continue|read the|see the ',
      ],
      [
        'Ae{w},? (?:is|was|are) (?:an? )?(?:[\\w-]+ ){0,2}?(?:excerpt(?:ed)?|extract(?:ed)?)(?: (?:taken|adapted|reprinted))? from ▢',
        'excerpt|extract',
      ],
      [
        'Ae(?:this|the following|what follows),? (?:is|was|are) (?:an? )?(?:[\\w-]+ ){0,2}?(?:excerpt(?:ed)?|extract(?:ed)?)(?: (?:taken|adapted|reprinted))? from (?:an? (?:longer )?(?:article|essay|piece|story|report|interview)(?: (?:that|which))?(?: (?:first|originally))?(?: (?:appeared|published))? (?:in|on|at|by) )?▢',
        'excerpt|extract',
        'this is |this was |this are |the followin|what follows|this, is |this, was |this, are ',
      ],
      [
        'Ne(?:an? )?(?:excerpt|extract)(?:ed)?(?: (?:taken|adapted|reprinted|with permission))? from (?:an? (?:longer |full )?(?:article|essay|piece|story|report|interview)(?: (?:that|which))?(?: (?:first|originally))?(?: (?:appeared|published))? (?:in|on|at|by) )?▢',
        'excerpt|extract',
        'excerpt|extract|a excerpt|a extract|an excerpt|an extract',
      ],
      [
        'At{w} (?:is|was) (?:an? |the )?(?:[\\w-]+ ){0,2}?translation of (?:an? |the )?(?:[\\w-]+ ){0,2}?(?:article|piece|story|text|essay|post|report|interview|column)(?: (?:that|which))?(?: (?:was )?(?:first |originally )?(?:published|appeared|posted|written))? (?:in|on|at|by|from) ▢',
        'translation of ',
      ],
      ['Ad{w} (?:is|was|has been) adapted(?: with permission)? from ▢', ' adapted'],
      [
        'Ad(?:this|it) (?:is|was|has been) adapted(?: with permission)? from ▢',
        ' adapted',
        'this is adap|this was ada|this has bee|it is adapte|it was adapt|it has been ',
      ],
      ['Nd(?:adapted)(?: with permission)? from ▢', 'adapted', 'adapted from|adapted with'],
      [
        'Ar{w} (?:is |are |appears? |was |comes? )?(?:to (?:us|you) |provided |published |reprinted |presented )?(?:here )?(?:courtesy of|by courtesy of|provided by) ▢',
        'courtesy of|by courtesy of|provided by',
      ],
      [
        'Ar(?:articles? from [^.]{3,80}?|this) (?:is |are |appears? |was |comes? )?(?:to (?:us|you) |provided |published |reprinted |presented )?(?:here )?(?:courtesy of|by courtesy of|provided by) ▢',
        'courtesy of|by courtesy of|provided by',
        'article from|articles fro|this ',
      ],
      ['Nr^retrieved{d} from ▢', 'retrieved', 'retrieved |retrieved, '],
      ['Nr^all content created by ▢ is available without charge to', 'is available without charge to', 'all content '],
      [
        'Nr▢ is (?:an? (?:independent,? |national,? |nonpartisan,? |nonprofit,? |non-profit,? |local |statewide |public interest |investigative |digital ){0,4}(?:newsroom|(?:news|journalism|media) (?:network|organi[sz]ation|outlet|site|service|venture|collaborative))|part of States Newsroom)',
        'newsroom|news|journalism|media|part of states newsroom',
      ],
    ],
  },
];
