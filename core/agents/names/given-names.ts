import { foldName, foldWords } from '../fold-name.ts';

/** Given names that people in the languages of news bear most, folded: what tells "by Jan Petersen" from "by Gull Point". */
const NAMES = foldWords(
  'aaron abdullah abigail adam adele adina adrian adriana adrienne afonso agata agnes agneta agnieszka agostina agustin ahmed aidan ' +
    'aileen ainhoa aisha aisling alain alan alastair albert alberto albrecht alcides aldo alec alejandra alejandro aleksandar aleksandra ' +
    'alessandra alessandro alessia alex alexander alexandra alexandre alexei alexis alfie alfred alfredo ali alice alicia alin alina ' +
    'aline alison alistair allan allison alojzy alvaro alyssa amanda amandine amelia amelie amina amir amparo amy ana anais anastasia ' +
    'ander anders andre andrea andreas andrei andrej andres andrew andrzej andy angela angelika angus anibal anita anja ann anna anne ' +
    'anneke annelies annette annie annika anselmo antenor anthony antia antje antoine antoinette anton antonio antti archie arjun arlene ' +
    'arnau arnaud arne arnold arthur arturo ashleigh ashley astrid audrey augusto aurelie aurelio ava axel ayse baptiste barbara barry ' +
    'bart bastien beata beatrice beatriz becky belinda ben benedikt benedito benito benjamin benoit berenice bernadette bernard bernd ' +
    'bernhard bert beth bethany bettina betty bill birgit bjorn blake blazej bob bobby bogdan bonnie boris bozena brad brais bram brandon ' +
    'branislav breixo brenda brendan brett brian bridget brigitte bruce bruna bruno bryan byron caio caitlin callum calvin camelia ' +
    'cameron camila camille carl carla carlo carlos carlota carly carmen carmine carol carolina caroline carolyn carrie casimiro ' +
    'cassandra cassie catalin catalina catarina catherine cathy cecilia cedric celine celso chad charlene charles charlotte cheryl chiara ' +
    'chloe chris christelle christian christina christine christoph christophe christopher christy ciara cindy ciprian ciro claire clara ' +
    'clarence claude claudia claudio cleber clemens clifford clive clotilde clyde colette colin colleen connor conor consuelo coralie ' +
    'corina corinne cornelia cosmin courtney craig cristian cristiano cristina curtis cyril dagmar damian damien daniel daniela daniele ' +
    'danielle danny daphne dario darragh darren darryl dave david davide debora deborah debra deirdre delphine denis dennis derek desmond ' +
    'detlef devin diana diane dianne diarmuid didier diego dieter dietmar dimitri dirk djalma dmitri dolores domenico dominic dominik ' +
    'dominique donald doreen dorin doris dorota dorothee dorothy doug douglas dragan dragos duarte dumitru duncan dusan dustin dwight ' +
    'dylan eddie edgar edgardo edith edmund edoardo edson eduardo edward edwin efrain eileen eilidh einar eirik elaine eleanor elena ' +
    'elias elisa elisabeth eliza elizabeth elke ella ellen ellie elliot elliott elodie elsie elspeth elvira emanuele emil emilia emilie ' +
    'emilio emily emma emmanuel emmanuelle emre ennio enric enrico enrique eric erica erik erika erin ernest ernesto ernst erwan erwann ' +
    'esme esteban estefania estelle esther ethan etienne ettore eugene eugenia eulalia eunice eva evaristo evelyn ewa ewan ewelina ' +
    'ezequiel ezio fabian fabien fabio fabrice fabrizio facundo fanny fatima fatma fausto faye federica federico felipe felix femke ' +
    'fergus fermin fernanda fernando filip filipa filippo fiona fiorella flavia flavio florent florian florin frances francesca francesco ' +
    'francisco franck francois francoise frank franz fraser fred frederic frederik freya friederike friedrich gabriel gabriela gabriele ' +
    'gael gaelle gaetan gaetano gareth garrett gary gautier gavin geert gemma genevieve gennaro geoff geoffrey georg george georges ' +
    'georgina gerald geraldine gerard gerardo gerhard gheorghe ghislaine giacomo gianluca gianni gilberto giles gilles gillian gilmar ' +
    'gina gino giorgia giorgio giovanni gisela gitte giulia giulio giuseppe gladys glauber glenda goncalo gonzalo goran gordon grace ' +
    'graciela graeme graham graziella greg gregor gregory greta grzegorz guido guilherme guillaume guillermo gunnar gunter gunther ' +
    'gustavo gwen gwenaelle halina hamish hanna hannah hanne hans hansjorg harald harold harriet harry hartmut hassan hayley heather ' +
    'hector hedwig heidi heike heiko heinz heitor helen helena helene helga helmut henning henri henrietta henrik henrique henry herbert ' +
    'hernan herve hester hilary hildegard hiroshi holger horacio horst howard hugh hugo hussein iain ian iara ibrahim ignacia ignacio ' +
    'igor iker ilaria ilse ilya imogen imran ines inga inge ingeborg ingrid ingvild inigo ioan iolanda ion ionela ionut irene irina irma ' +
    'isaac isabel isabell isabella isabelle isidora ismael isobel ivan ivana ivano ivo ivona ivone izabela jaap jacek jacinta jacinto ' +
    'jack jackie jacob jacobo jacopo jacqueline jacques jadwiga jaime jake jakob jakub james jamie jan jana jandira jane janet janice ' +
    'janina jared jarek jaroslav jasmine jason javier jean jeanette jeanne jeff jeffrey jelena jenna jennifer jenny jens jeremiah jeremy ' +
    'jerome jerry jerzy jessica jette jill jim jimena jimmy jiri joachim joan joana joanna joanne joao joaquim joaquin jocelyn jocelyne ' +
    'jochen jodie joe joel johan johann johanna johannes john johnny jolanta jon jonas jonathan jordan jordi jorge joris jose josef ' +
    'josefina josefine josep joseph josephine josh joshua josiane joyce jozef juan juana judith julia julian juliana julianne julie ' +
    'julien julio jurgen jussara jussi justin justine kai kaisa kamil karel karen karim karin karine karl karolina karsten katarina ' +
    'katarzyna kate katharina katherine kathleen kathrin kathryn kathy katie katja katrin kay keiko keith kelly kelsey ken kenneth kerry ' +
    'kerstin kevin kieran kim kirsten kirsty klara klaus konrad konstantin kristen kristin kristina kristoffer krzysztof kumar kurt kyle ' +
    'lachlan ladislav laetitia laia laila lajos lara larissa larry lars lasse laszlo laura laure lauren laurence laurens laurent lauri ' +
    'lautaro lawrence lea leah leandro leanne leila lena leo leon leonard leonardo leonel leonor leroy lesley leslie lester leszek ' +
    'leticia letizia lewis liam lidia lieke liesbeth lina linda lindsay lindsey lionel lisa lisbeth lise liviu ljubica lloyd lluis loic ' +
    'loick lois loredana lorena lorenzo lorna lorraine lotte louis louisa louise luana luca lucas lucia lucian luciana luciano lucie ' +
    'lucien lucile lucinda lucio lucy ludovic luigi luis luisa luiz lukas luke lutz lynette lynn lynne maarten macarena macario maciej ' +
    'maddalena madeleine mael maelle maeve mafalda magali magdalena maggie magnus maite maja malcolm malgorzata mandy manfred manon ' +
    'manuel manuela marc marcel marcelline marcello marcelo marcia marcin marco marcus marek margaret margarida margarita margherita ' +
    'margot marguerite maria marian mariana mariangela marianne mariano marie marijke marilyn marina mario marion marisa marius marjorie ' +
    'mark marko markus marleen marlene marta martha martin martina marvin mary massimo mateo mateus mateusz mathieu mathilde matias ' +
    'matilda mats matteo matthew matthias matthieu maud maura maureen maurice mauricio maurizio mauro max maxim maxime maximo maxine maya ' +
    'mechthild meg megan meghan mehmet meike melanie melinda melissa merce meredith merete mette mhairi micaela michael michaela michal ' +
    'michel michele michelle mick miguel mihaela mihai mikael mike mikel mikhail mikkel mila milan mildred milena miles millie milos ' +
    'miloslav mira mircea mireille mirella miriam miroslav mitchell mohamed mohammad mohammed moira molly monica monika monique ' +
    'montserrat moritz morten muhammad muriel mustafa myra myriam nadege nadia nadine nadja nancy naomi natalia natalie natasa natascha ' +
    'natasha nathalie nathan neil nell nerea nestor neus neusa nicholas nick nicola nicolae nicolas nicole nicoletta nicolo niels nigel ' +
    'niklas nikola nikolai nils nina nkechi noah noel noelia noemi noemie nora norah norbert norberto nuno nuria oana oceane octavian ' +
    'odile oisin oksana olaf olav ole oleg olga oliver olivia olivier omar oreste oriol orla ornella oscar osvaldo otavio ottilie otto ' +
    'ovidiu owen pablo paloma pam pamela paola paolo pascal pascale pasquale pat patrice patricia patricio patrick patrik patrizia patsy ' +
    'patty paul paula pauline paulo pavel pawel pedro peggy pekka penelope per pernille perrine peter petr petra phil philip philipp ' +
    'philippe phillip phillipa phoebe phyllis pia pierluigi piero pierre piet pietro pilar piotr polly priya quentin rachael rachel radu ' +
    'rafael raffaele raffaella ragnar ragnhild rahul raimundo rainer raj ralf ralph raluca ramiro ramon ramona raphael raquel raul ' +
    'raymond razvan rebecca rebekah regina reginald reginaldo regis reinaldo reinhard reinhold remi renan renata renate renato renaud ' +
    'rene rhiannon rhys riccardo richard rick ricky rigoberto riitta rita robert roberta roberto roberval robin rocio roderick rodney ' +
    'rodolfo rodrigo roger roisin roland rolando rolf romain roman ron ronald ronaldo ronnie rory rosa rosalind rosana rosangela rose ' +
    'rosemarie rosemary rosie rossella rowena roxana roxane roxanne roy ruairi ruben rudolf rui rupert russell ruth ryan sabela sabina ' +
    'sabine sabrina sadie sally salvatore sam samantha samir samuel samuele sandra sandrine sanjay saoirse sara sarah sascha saskia saul ' +
    'saverio scott seamus sean sebastian sebastiao sebastien serena serge sergei sergio severine severino shane sharon shaun shauna shawn ' +
    'sheila shelley sian sibylle sidney siegfried sigrid silke silvia silvio simon simona simone sinead siobhan slavko sofia solene ' +
    'solveig sonia sophia sophie soren sorin stacey stacy stanislav stefan stefania stefano steffen stella stephan stephane stephanie ' +
    'stephen steve steven stewart stig stuart sue susan susana susannah susanne suzanne suzy sven svend svenja svetlana sybil sylvain ' +
    'sylvia sylvie tabitha tadeusz tamara tamas tammy tanguy tania tanja tanya tatiana tatiane tatjana ted teodoro terence teresa tereza ' +
    'teri terry tess tessa thaddeus thais theodor theodore theresa thiago thierry thomas thorsten tiago tibor tiffany tillmann tim timo ' +
    'timothy tina tiziana tiziano tobia tobias toby tom tomas tomasz tomislav tommasina tommaso tommy toni tony torben torsten tove ' +
    'tracey tracy traian travis trevor trine trish tristan tyler tyrone udo ugo ulf ulises ulla ulrich ulrike umberto ursula urszula ute ' +
    'uwe uxia vaclav vagner val valdir valentin valentina valeria valerie valerio vanesa vanessa vasco vasile vaughan veit vera vernon ' +
    'veronica veronika veronique vibeke vicente vicki vicky victor victoria vikram viktor vince vincent vincenzo vinicius virginia ' +
    'virginie vito vittorio vivian viviana viviane vivienne vladimir vojtech volker walter wanda wayne wei wendy werner wesley wiebke ' +
    'wieslaw wiktor wilfred wilfredo wilhelm will willem william willie winifred winston witold wojciech wolfgang xaver xavi xavier ' +
    'ximena xoan xose xurxo yann yannick yasmin yasmine yesenia yolanda yuki yuri yusuf yvan yves yvette yvonne zac zachary zbigniew ' +
    'zdenek zeynep zilda zlatko zoe zofia zoltan zsuzsa zulema zuzana',
);

/** Whether a word is a given name that many people bear. */
export const isGivenName = (word: string): boolean => NAMES.has(foldName(word));

/** Whether a name begins with a given name that many people bear: then it is a person's, whatever its second word may also mean. */
export function beginsWithGivenName(name: string): boolean {
  const [first = '', ...rest] = foldName(name).split(' ');
  return rest.length > 0 && NAMES.has(first);
}
