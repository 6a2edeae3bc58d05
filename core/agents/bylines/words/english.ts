import type { BylineWords } from '../byline-words.ts';

export const englishWords: Record<string, BylineWords> = {
  // English.
  en: {
    before: {
      author:
        'authored by|blog by|by|compiled by|compiled from agency reports by|compiled from wire reports by|contributed by|' +
        'created by|curated by|dispatch by|editorial by|feature by|guest editorial by|guest post by|interviewed by|' +
        'investigation by|letter by|post by|posted by|published by|q&a by|reported by|review by|submitted by|text|words|' +
        'written and photographed by|written by',
      translator: 'translated by|translated from * by|translated from the * by|translated into * by|translation by',
      editor: 'edited by|editing by|moderated by|produced by|updated by',
      photographer:
        'afp photo|animation by|ap photo|art by|courtesy|courtesy of|epa photo|photo|photo courtesy of|photo credit|photography|' +
        'photos|pictures|reuters photo|visuals by',
      contributor:
        'additional reporting by|as told to|checked by|fact checked by|fact-checked by|medically reviewed by|reporting by|reviewed by|research by|with|with contributions by|with contributions from|' +
        'with help from|with reporting from',
    },
    labels: {
      author: 'article author|author|authors|byline|guest author|post author|report|reporter|reporters|story|text|words|writer|written',
      translator: 'translation|translator|translators',
      editor: 'edited|editing|editor|editors|fact check|producer',
      photographer: 'credit|image credit|photo credit',
      contributor: 'contributor|contributors|reporting',
      agency: 'source|sources',
    },
    generic:
      'a administrador advertorial agency all and anonymous at author authors blog brand branded breaking briefing by columnist ' +
      'comment comments community content contributed contributing contributor contributors correspondents demand digital for ' +
      'from guest in letter letters moderator morning multiple new news none null numbers of online our paid partner photo ' +
      'photos popular post posted press promoted published reader readers release releases report reported reports root service ' +
      'services share special sponsor sponsored studio submitted super teams the undefined unknown updated user various view ' +
      'views web webmaster wire wires writer',
    collectives:
      'admin administrator agencies board bureau correspondent desk editor editorial editors newsdesk newsroom office reporter ' +
      'reporters staff team writers',
    unsigned:
      'archive archives contributed courtesy file files handout internet private reproduction screencap screengrab screenshot ' +
      'screenshots stock supplied uncredited',
    stamps:
      'add archive bio comment comments follow get join leave listen modified posted profile published save share show subscribe ' +
      'updated view website',
    trades:
      'activist adviser advisor analyst anchor anthropologist assistant associate attorney audience author blogger broadcaster ' +
      'business candidate cartoonist ceo chair chief city columnist community consultant contributing contributor copywriter ' +
      'county critic data defence deputy designers developers digital diplomatic director economist editor-in-chief education ' +
      'engineers environment essayist executive fellow filmmaker foreign founder freelance freelancer head health historian host ' +
      'illustrator industrial intern international investigative lawyer lecturer legal local managers managing minister national ' +
      'novelist officer phd photographer political presenter president producer professor psychologist publisher regional ' +
      'researcher researchers science scientist scientists security senior sociologist special sports strategist student tech ' +
      'technology trainee visiting writer',
    organisations:
      'academy advertiser advocate affairs agency airlines architects argus associates attorneys authority bank brewery ' +
      'broadcasting bulletin cemetery center centre chapel chronicle club coalition collective college commission committee ' +
      'conference consortium consulting corp council daily dental digest dispatch embassy enquirer enterprises estates ' +
      'examiner express farms firm funeral gardens gazette globe group guardian herald holdings hotel images inc initiative ' +
      'inquirer insider institute intelligencer journal labs library llc llp ltd magazine mail marketing media ministry monitor ' +
      'motors museum network news newspaper newspapers newswire newswires observer office online orchestra orthodontics partners ' +
      'party pharma photo photos pictures pllc police post press project publishing radio realty record register rescue ' +
      'research review robotics rotary school schools sentinel seo service services society software sons spectator staffing ' +
      'standard statesman stock surgery telegraph television times trust tv union university ventures veterinary webdesign ' +
      'weekly winery wire wordpress',
    mastheads: 'beacon blog digest echo live now online portal report reports voice voices watch week weekend',
    offices:
      'ambulance assembly attorneys authority borough bureau chamber coastguard commission commissioner congress constabulary ' +
      'consulate court customs department dept directorate embassy government governor governors hospital library mayor ministry ' +
      'municipal municipality museum nhs parliament prosecutor prosecutors secretariat senate sheriff sheriffs treasury',
    furniture:
      'activity ad ads advertisement advertising analysis arrow articles arts audio baseball basketball book breaking bst buy by ' +
      'care categories category cdt cest cet change chevron click climate close comment comments contact cookies copied ' +
      'copyright crime cst culture customer description desk download economy edt email energy enlarge entertainment est estate ' +
      'exclusive facebook feedback finance first follow football friday full gallery gmt google here hide highlights hockey home ' +
      'icon image interview ist it last latest less link listen live log login markets menu message messages min modified monday ' +
      'more most movies music nation newsletter newsletters next notice now open opinion options our page pdf pdt play pm policy ' +
      'politics popular posted previous print privacy pst publication published read reading recent register related religion resize reviews ' +
      'rights safety saturday save screen search section share sharing show sign size skip soccer sponsored stories story ' +
      'subscribe subscription sunday tags terms text this thursday top topic topics travel trending tuesday tweet twitter up ' +
      'update updated updates utc video view watch we weather web wednesday world you your',
    openings:
      'a about all an and are as ask at but call contact email for from get her his how if in is its meanwhile meet more most my ' +
      'new no not of on or our reach see that the their these this those to was we what when where which who why with you your',
    topics:
      'africa agriculture americas announcement arguments artificial asia aviation bitcoin border bowl budget cancer canyon ' +
      'celebrities celebrity check cities coast congress contents court covid credits crisis crypto cup cyber dive earthquake ' +
      'edition election elections environment esports essay essays explainer facts family fashion feature features fiction film ' +
      'films floods gaming guide guides gulf horoscopes ice inflation innovation insurance intelligence investigation ' +
      'investigations investing island islands kingdom lakes league letters linings links lives matters motoring mountains ' +
      'nutrition obituaries obituary ocean pacific pandemic parenting parliament podcast podcasts poetry points policy pollution ' +
      'popular premier premium privacy publication puzzles quiz rapids recipes reform republic retirement royal royals sea slam ' +
      'social space speech startups states stocks storms study supreme taxes territory theatre timeline town towns trade union ' +
      'vaccine valley voting war wars wellness wildlife',
    desks:
      'accountability afghanistan agricultural ai america angeles apprentice arabia architecture argentina art assignment ' +
      'athletics auckland audience australia balkans baltic bangkok bangladesh beauty beijing beirut berlin books boxing brand ' +
      'brazil brisbane brussels business cadet cairo california canada canberra central chicago china city classical commerce ' +
      'commercial communities community congressional consumer content copy county courts cricket cycling dance data day deals ' +
      'defence defense delhi democracy design development digital drink east eastern economic economics education egypt ' +
      'emergency engagement england enterprise equality ethiopia eu europe european evening faith farming financial florida food ' +
      'foreign france freelance games gaza gender general germany global golf graduate graphics greece guest hall healthcare ' +
      'higher holyrood hong house housing immigration india indigenous indonesia industrial infrastructure interactive ' +
      'international investigative iran iraq ireland israel istanbul italy jakarta japan jerusalem johannesburg junior justice ' +
      'kenya kong korea kyiv labor labour lagos latin lebanon legal life lifestyle lisbon literary lobby local london madrid ' +
      'malaysia manila marketing medical melbourne mental metro mexico middle military mining mlb money montreal morning moscow ' +
      'motor motorsport movie multimedia mumbai municipal nairobi national nature nba nfl nhl nigeria night nordic north ' +
      'northeast northern northwest olympics opera ottawa outdoors pakistan palestine paris parliamentary personal perth ' +
      'philippines picture planning poland political pop portugal projects property public race racing refugees regional ' +
      'relations resources restaurant rock rome rugby rural russia saudi schools science scotland seo seoul shanghai shopping ' +
      'showbiz singapore south southeast southern southwest spain special state statehouse stormont style suburban sydney syria ' +
      'taiwan tech technology tennis texas thailand the theater tokyo toronto traffic trainee transit transport transportation ' +
      'turkey uae ufc uk ukraine us usa vancouver veterans vietnam visual visuals wales washington watchdog water weekend ' +
      'wellington west western westminster white whitehall wine women york youth',
    genres: 'analysis|column|comment|commentary|essay|exclusive|explainer|guest view|op-ed|opinion|perspective|viewpoint',
  },
};
