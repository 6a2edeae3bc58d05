/**
 * Publishers whose names and domains don't give each other away, and programmes that many others republish, one a line:
 * domain|name|other spellings. An outlet whose domain is its own name squeezed needs no line unless it lends its articles widely.
 */
export const knownOutlets = `
theconversation.com|The Conversation|Conversation,The Conversation US,The Conversation UK,The Conversation France,The Conversation Africa,The Conversation AU,The Conversation Canada,The Conversation España
propublica.org|ProPublica|
grist.org|Grist|Grist Magazine
kffhealthnews.org|KFF Health News|Kaiser Health News,KHN,California Healthline
mongabay.com|Mongabay|Mongabay India,Mongabay Latam,Mongabay-India
globalvoices.org|Global Voices|Global Voices Online,Global Voices Advocacy
360info.org|360info|
stateline.org|Stateline|
statesnewsroom.com|States Newsroom|
insideclimatenews.org|Inside Climate News|InsideClimate News,ICN
themarkup.org|The Markup|
calmatters.org|CalMatters|
undark.org|Undark|Undark Magazine
hcn.org|High Country News|
project-syndicate.org|Project Syndicate|
tomdispatch.com|TomDispatch|Tom Dispatch
opendemocracy.net|openDemocracy|
truthout.org|Truthout|Truth-Out
commondreams.org|Common Dreams|
counterpunch.org|CounterPunch|Counter Punch
globalresearch.ca|Global Research|Centre for Research on Globalization,Mondialisation.ca
globalissues.org|Global Issues|
carbonbrief.org|Carbon Brief|
chinadialogue.net|China Dialogue|Dialogue Earth
canarymedia.com|Canary Media|
floodlightnews.org|Floodlight|
capitalandmain.com|Capital & Main|
yesmagazine.org|YES! Magazine|Yes Magazine
thetyee.ca|The Tyee|
thenarwhal.ca|The Narwhal|
texastribune.org|The Texas Tribune|
the74million.org|The 74|
chalkbeat.org|Chalkbeat|
hechingerreport.org|The Hechinger Report|
themarshallproject.org|The Marshall Project|
revealnews.org|Reveal|Reveal from The Center for Investigative Reporting
publicintegrity.org|Center for Public Integrity|
icij.org|ICIJ|International Consortium of Investigative Journalists
occrp.org|OCCRP|Organized Crime and Corruption Reporting Project
bellingcat.com|Bellingcat|
thebureauinvestigates.com|The Bureau of Investigative Journalism|TBIJ
wisconsinwatch.org|Wisconsin Watch|
yaleclimateconnections.org|Yale Climate Connections|
ensia.com|Ensia|
eos.org|Eos|
knowablemagazine.org|Knowable Magazine|
quantamagazine.org|Quanta Magazine|Quanta
aeon.co|Aeon|
psyche.co|Psyche|
singularityhub.com|Singularity Hub|
sciencealert.com|ScienceAlert|
stacker.com|Stacker|
eurozine.com|Eurozine|
voxeurop.eu|Voxeurop|
internazionale.it|Internazionale|
correctiv.org|Correctiv|CORRECTIV
netzpolitik.org|netzpolitik.org|netzpolitik
krautreporter.de|Krautreporter|
rferl.org|Radio Free Europe/Radio Liberty|RFE/RL,RFERL,Радио Свобода,Радіо Свобода,Radio Free Europe
rfa.org|Radio Free Asia|RFA
voanews.com|Voice of America|VOA,VOA News,美国之音
dw.com|Deutsche Welle|DW,Немецкая волна,德国之声
bbc.com|BBC|BBC News,BBC Online,bbc.co.uk,Би-би-си,英国广播公司
rfi.fr|RFI|Radio France Internationale
france24.com|France 24|
euronews.com|Euronews|
swissinfo.ch|SWI swissinfo.ch|Swissinfo
aljazeera.com|Al Jazeera|Al Jazeera English,Aljazeera,الجزيرة,半岛电视台
alarabiya.net|Al Arabiya|العربية
rt.com|RT|Russia Today
sputniknews.com|Sputnik|Sputnik News,Спутник
cgtn.com|CGTN|
chinadaily.com.cn|China Daily|
people.com.cn|People's Daily|人民网,人民日报,People's Daily Online
cctv.com|CCTV|央视,央视网,中央电视台,央视新闻
huanqiu.com|Huanqiu|环球网,环球时报
thepaper.cn|The Paper|澎湃新闻,澎湃新闻网,澎湃
ifeng.com|ifeng|凤凰网,凤凰新闻
163.com|NetEase|网易,网易新闻
sina.com.cn|Sina|新浪,新浪网,新浪新闻
qq.com|Tencent|腾讯,腾讯网,腾讯新闻
sohu.com|Sohu|搜狐,搜狐网
gmw.cn|Guangming Online|光明网,光明日报
nytimes.com|The New York Times|New York Times,NYT,NY Times,N.Y. Times
washingtonpost.com|The Washington Post|WaPo
wsj.com|The Wall Street Journal|WSJ
ft.com|Financial Times|FT,FT.com
theguardian.com|The Guardian|Guardian,the Guardian,The Observer,guardian.co.uk
thetimes.com|The Times|The Sunday Times,The Times of London,thetimes.co.uk
telegraph.co.uk|The Telegraph|The Daily Telegraph,Daily Telegraph
independent.co.uk|The Independent|
dailymail.co.uk|Daily Mail|MailOnline,Mail Online,The Daily Mail
latimes.com|Los Angeles Times|LA Times,L.A. Times
usatoday.com|USA Today|
nypost.com|New York Post|NY Post
nydailynews.com|New York Daily News|NY Daily News
sfchronicle.com|San Francisco Chronicle|SF Chronicle,SFGate
businessinsider.com|Business Insider|Insider
huffpost.com|HuffPost|The Huffington Post,Huffington Post,HuffPo,huffingtonpost.com
thedailybeast.com|The Daily Beast|
theatlantic.com|The Atlantic|The Atlantic Monthly
bloomberg.com|Bloomberg|
cnn.com|CNN|Cable News Network
cbsnews.com|CBS News|CBS
nbcnews.com|NBC News|NBC
abcnews.com|ABC News|
foxnews.com|Fox News|FoxNews,Fox News Channel
npr.org|NPR|National Public Radio
pbs.org|PBS NewsHour|PBS,The NewsHour
abc.net.au|ABC News (Australia)|Australian Broadcasting Corporation,ABC Australia
cbc.ca|CBC|CBC News,Canadian Broadcasting Corporation
smh.com.au|The Sydney Morning Herald|SMH
theage.com.au|The Age|
scmp.com|South China Morning Post|SCMP
nzherald.co.nz|The New Zealand Herald|NZ Herald
csmonitor.com|The Christian Science Monitor|CS Monitor,CSM
jpost.com|The Jerusalem Post|
indiatimes.com|The Times of India|TOI
hindustantimes.com|Hindustan Times|HT
spiegel.de|Der Spiegel|Spiegel,Spiegel Online,SPON
zeit.de|Die Zeit|Zeit Online,Zeit
faz.net|Frankfurter Allgemeine Zeitung|FAZ,FAZ.NET,Frankfurter Allgemeine
sueddeutsche.de|Süddeutsche Zeitung|SZ,Süddeutsche.de,Süddeutsche
welt.de|Die Welt|Welt,Welt Online
taz.de|taz|die tageszeitung,Die Tageszeitung
nzz.ch|Neue Zürcher Zeitung|NZZ
derstandard.at|Der Standard|derStandard,derStandard.at
handelsblatt.com|Handelsblatt|Handelsblatt Online
wiwo.de|WirtschaftsWoche|
tagesschau.de|tagesschau|tagesschau.de,ARD-aktuell
lemonde.fr|Le Monde|Le Monde.fr
monde-diplomatique.fr|Le Monde diplomatique|mondediplo.com
lefigaro.fr|Le Figaro|
liberation.fr|Libération|
ouest-france.fr|Ouest-France|
elpais.com|El País|El Pais
elmundo.es|El Mundo|
lavanguardia.com|La Vanguardia|
repubblica.it|la Repubblica|Repubblica
corriere.it|Corriere della Sera|
lastampa.it|La Stampa|
uol.com.br|Folha de S.Paulo|Folha
estadao.com.br|O Estado de S. Paulo|Estadão
globo.com|O Globo|G1
publico.pt|Público|
volkskrant.nl|de Volkskrant|
nrc.nl|NRC|NRC Handelsblad
wyborcza.pl|Gazeta Wyborcza|
rp.pl|Rzeczpospolita|
meduza.io|Meduza|Медуза
pravda.com.ua|Ukrainska Pravda|Українська правда,Украинская правда
asahi.com|The Asahi Shimbun|朝日新聞,朝日新聞社
yomiuri.co.jp|The Yomiuri Shimbun|読売新聞
nikkei.com|Nikkei|日本経済新聞
haaretz.com|Haaretz|הארץ
hbr.org|Harvard Business Review|HBR
`;
