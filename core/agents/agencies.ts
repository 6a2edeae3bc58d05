/**
 * News agencies and press-release wires, one a line: domain|name|other spellings.
 * The name and the domain are spellings themselves. A spelling of up to four Latin letters counts only as written here or in capitals
 * ("PA", not "pa"); one after "=" is held to the same,
 * and one after "!" counts only in capitals or in brackets, since it is a common word or a first name too.
 */
export const newsAgencies = `
apnews.com|Associated Press|ap.org,AP,ap,A.P.,AP News,apnews,Associated Press News,AP Wire,AP Online,Agencia AP,L'Associated Press,Ассошиэйтед Пресс,أسوشيتد برس,أسوشييتد برس,آسوشیتدپرس,אסושיייטד פרס,美联社,美聯社,AP通信,AP통신
reuters.com|Reuters|Thomson Reuters,Reuters News,Reuters.com,Reuters News Agency,Reuters Health,RTRS,Agence Reuters,Agencia Reuters,Рейтер,Рейтерс,Ρόιτερς,رويترز,رویترز,רויטרס,रॉयटर्स,路透社,路透,路透中文网,ロイター,ロイター通信,로이터,로이터통신
afp.com|AFP|afp,Agence France-Presse,AFP agence,Agence AFP,AFP News,Agencia AFP,AFP-Relaxnews,Франс Пресс,Агентство Франс-Пресс,وكالة فرانس برس,فرانس برس,ا ف ب,أ ف ب,خبرگزاری فرانسه,סוכנות הידיעות הצרפתית,एएफपी,法新社,AFP通信,AFP＝時事,AFP통신
dpa.com|dpa|dpa-international.com,Deutsche Presse-Agentur,Deutsche Presseagentur,Deutschen Presse-Agentur,dpa-infocom,dpa Sport,dpa-Video,dpa-tmn,dpa Themendienst,dpa International,Agencia dpa,德新社,德国之声/德新社
dpa-afx.de|dpa-AFX|dpa-AFX ProFeed
sid.de|SID|sid,Sport-Informations-Dienst,SID Sport
kna.de|KNA|Katholische Nachrichten-Agentur
epd.de|epd|Evangelischer Pressedienst
kathpress.at|Kathpress|
apa.at|APA|apa,Austria Presse Agentur,Austria Presseagentur,APAMED,APA-OTS
keystone-sda.ch|Keystone-SDA|Keystone-ATS,sda,ats,sda-ats,Keystone,Keystone-SDA-ATS,Schweizerische Depeschenagentur,Agence télégraphique suisse,awp,awp Finanznachrichten,ats/nxp
pa.media|PA Media|PA,Press Association,PA News Agency,PA news,Press Association Sport,PA Sport
upi.com|UPI|United Press International
thecanadianpress.com|The Canadian Press|Canadian Press,CP,La Presse canadienne,Presse Canadienne
aap.com.au|AAP|Australian Associated Press,AAP News
postmedia.com|Postmedia News|Postmedia Breaking News,Postmedia Network,Postmedia Wire Services
qmi.ca|QMI Agency|Agence QMI,QMI
bloomberg.com|Bloomberg|Bloomberg News,Bloomberg.com,彭博社,彭博,ブルームバーグ,블룸버그,Блумберг
dowjones.com|Dow Jones Newswires|Dow Jones,DJN,DJ Newswires
cnn.com|CNN|CNN Wire,CNN Newswire,CNN Newsource,CNN Wire Service
tribunecontentagency.com|Tribune News Service|TNS,Tribune Content Agency,Tribune Media Services,McClatchy-Tribune,McClatchy-Tribune News Service,MCT
mcclatchydc.com|McClatchy|McClatchy Newspapers,McClatchy News,McClatchy News Service,McClatchy Washington Bureau
washingtonpost.com|Washington Post News Service|Washington Post Wire Service,The Washington Post News Service
nytimes.com|New York Times News Service|NYT News Service,NYTNS,N.Y. Times News Service,New York Times Service
scrippsnews.com|Scripps News|Scripps Howard News Service,Scripps Howard
statepoint.net|StatePoint|State Point,StatePoint Media
brandpointcontent.com|Brandpoint|BPT,BPT Content,Brandpoint Content
ipsnews.net|Inter Press Service|IPS,IPS News,Inter Press Service News Agency
jta.org|JTA|Jewish Telegraphic Agency
religionnews.com|Religion News Service|RNS
catholicnewsagency.com|Catholic News Agency|
newsserviceflorida.com|News Service of Florida|The News Service of Florida,NSF
socalnews.com|City News Service|
baycitynews.com|Bay City News|Bay City News Service
statehousenews.com|State House News Service|SHNS
capitolnewsillinois.com|Capitol News Illinois|
thecentersquare.com|The Center Square|
swns.com|SWNS|South West News Service,SWNS Media
efe.com|EFE|Agencia EFE,Efe,EFE Agencia,埃菲社,EFE通信
europapress.es|Europa Press|Agencia Europa Press,EP/Europa Press
notimex.gob.mx|Notimex|
telam.com.ar|Télam|Agencia Télam
noticiasargentinas.com|Noticias Argentinas|Agencia NA
prensa-latina.cu|Prensa Latina|PL/Prensa Latina
andina.pe|Andina|!Andina,Agencia Andina
colprensa.com|Colprensa|
servimedia.es|Servimedia|
ansa.it|ANSA|Agenzia ANSA,Redazione ANSA,Ansa.it,安莎社
adnkronos.com|Adnkronos|Adnkronos Salute
agi.it|AGI|Agenzia Giornalistica Italia,Agenzia Italia
askanews.it|Askanews|
agenzianova.com|Agenzia Nova|
lapresse.it|LaPresse|
italpress.com|Italpress|
dire.it|Agenzia DiRE|
lusa.pt|Lusa|=Lusa,Agência Lusa,Lusa - Agência de Notícias
ebc.com.br|Agência Brasil|EBC
estadaoconteudo.com.br|Estadão Conteúdo|Agência Estado,AE
folhapress.com.br|Folhapress|
agenciaoglobo.com.br|Agência O Globo|
pap.pl|PAP|Polska Agencja Prasowa,Polskiej Agencji Prasowej,PAP Biznes,Nauka w Polsce
iar.pl|IAR|Informacyjna Agencja Radiowa
ctk.cz|ČTK|CTK,Česká tisková kancelář,České noviny/ČTK
tasr.sk|TASR|Tlačová agentúra Slovenskej republiky
sita.sk|SITA|Slovenská tlačová agentúra
mti.hu|MTI|Magyar Távirati Iroda
bns.lt|BNS|Baltic News Service
elta.lt|ELTA|Lietuvos naujienų agentūra
leta.lv|LETA|
belga.be|Belga|=Belga,Agence Belga,Belga News Agency
ntb.no|NTB|Norsk Telegrambyrå,NTB scanpix
ritzau.dk|Ritzau|ritzau.com,Ritzaus Bureau,ritzau,Ritzau Bureau,Ritzau Finans
tt.se|TT|TT Nyhetsbyrån,Tidningarnas Telegrambyrå,TT News Agency
stt.fi|STT|STT-Lehtikuva,Suomen Tietotoimisto
anp.nl|ANP|Algemeen Nederlands Persbureau
novumnieuws.nl|Novum|=Novum,Novum Nieuws,Novum/AP
tass.com|TASS|tass.ru,ТАСС,ИТАР-ТАСС,ITAR-TASS,塔斯社,タス通信,타스통신
ria.ru|RIA Novosti|РИА Новости,РИА "Новости",РИАН,РИА,Новости,俄新社
interfax.com|Interfax|interfax.ru,Интерфакс,Интерфакс-Россия
interfax.com.ua|Interfax-Ukraine|Интерфакс-Украина,Інтерфакс-Україна
regnum.ru|Regnum|ИА REGNUM,ИА Регнум
rosbalt.ru|Rosbalt|Росбалт
unian.net|UNIAN|unian.ua,unian.info,УНИАН,УНІАН
ukrinform.net|Ukrinform|ukrinform.ua,Укринформ,Укрінформ
unn.ua|UNN|УНН,Українські Національні Новини
inform.kz|Kazinform|qazinform.com,Казинформ,МИА Казинформ,Қазақпарат,ҚазАқпарат
belta.by|BelTA|БелТА,БЕЛТА
armenpress.am|Armenpress|Арменпресс
azertag.az|AZERTAC|АЗЕРТАДЖ,AZƏRTAC
apa.az|APA.az|
trend.az|Trend News Agency|
amna.gr|ANA-MPA|ΑΠΕ-ΜΠΕ,ΑΠΕ,ΑΜΠΕ,ΑΠΕ ΜΠΕ,Αθηναϊκό-Μακεδονικό Πρακτορείο Ειδήσεων,Αθηναϊκό Πρακτορείο Ειδήσεων,AMNA,Athens News Agency,Athens-Macedonian News Agency
tanjug.rs|Tanjug|Танјуг
betabriefing.com|Beta|!Beta,Бета,Novinska agencija Beta
fonet.rs|FoNet|Фонет
fena.ba|FENA|Fena
srna.rs|SRNA|Srna,СРНА
hina.hr|HINA|Hina
sta.si|STA|Slovenska tiskovna agencija,Slovenian Press Agency
mia.mk|MIA|!MIA,МИА
agerpres.ro|Agerpres|
mediafax.ro|Mediafax|
bta.bg|BTA|БТА,Българска телеграфна агенция
focus-news.net|Focus News Agency|Агенция Фокус,Информационна агенция Фокус
ata.gov.al|ATA|Agjencia Telegrafike Shqiptare
aa.com.tr|Anadolu Agency|AA,Anadolu Ajansı,Anadolu,Agencia Anadolu,وكالة الأناضول,الأناضول,Агентство Анадолу,Анадолу,阿纳多卢通讯社
iha.com.tr|IHA|İHA,İhlas Haber Ajansı,İhlas News Agency
dha.com.tr|DHA|Demirören Haber Ajansı,Doğan Haber Ajansı
ankahaber.net|ANKA|ANKA Haber Ajansı
xinhuanet.com|Xinhua|news.cn,xinhua.org,Xinhua News Agency,Agencia Xinhua,Agence Xinhua,Chine nouvelle,新华社,新華社,新华网,新華網,新华每日电讯,新华视点,新华社客户端,新华社新媒体,Синьхуа,شينخوا,신화통신,新華社通信
chinanews.com.cn|China News Service|chinanews.com,中国新闻网,中新网,中新社,中國新聞社,中国新闻社,中新经纬,ECNS
cna.com.tw|Central News Agency|CNA,中央社,中央通訊社,Focus Taiwan
kyodonews.net|Kyodo News|Kyodo,共同通信,共同通信社,共同社,共同,교도통신,共同通訊社
jiji.com|Jiji Press|Jiji,時事通信,時事通信社,時事,지지통신,时事社
yna.co.kr|Yonhap|yonhapnews.co.kr,Yonhap News Agency,Yonhap News,연합뉴스,聯合ニュース,韩联社,韓聯社,Рёнхап
newsis.com|Newsis|뉴시스
news1.kr|News1|뉴스1
kcna.kp|KCNA|조선중앙통신,朝中社,朝鮮中央通信
ptinews.com|PTI|Press Trust of India,पीटीआई,पीटीआई-भाषा,भाषा
aninews.in|ANI|Asian News International,एएनआई
ians.in|IANS|Indo-Asian News Service,आईएएनएस
uniindia.com|UNI|United News of India,यूनीवार्ता,वार्ता
apppakistan.com.pk|APP|Associated Press of Pakistan
bernama.com|Bernama|
antaranews.com|Antara|=Antara,ANTARA News,Kantor Berita Antara,LKBN Antara
vnanet.vn|Vietnam News Agency|TTXVN,VNA,Thông tấn xã Việt Nam
pna.gov.ph|Philippine News Agency|PNA
irna.ir|IRNA|ایرنا,خبرگزاری جمهوری اسلامی,إرنا
isna.ir|ISNA|ایسنا
mehrnews.com|Mehr News Agency|خبرگزاری مهر
farsnews.ir|Fars News Agency|farsnews.com,FNA,خبرگزاری فارس
tasnimnews.com|Tasnim|خبرگزاری تسنیم,تسنیم
aryanews.com|Arya News Agency|خبرگزاری آریا,خبرگزاری آريا
wafa.ps|WAFA|وفا,وكالة وفا
spa.gov.sa|Saudi Press Agency|SPA,واس,وكالة الأنباء السعودية
petra.gov.jo|Petra|!Petra,بترا,وكالة الأنباء الأردنية
mena.org.eg|MENA|Middle East News Agency,أ ش أ,أ.ش.أ,وكالة أنباء الشرق الأوسط
kuna.net.kw|KUNA|كونا,وكالة الأنباء الكويتية
wam.ae|WAM|وام,وكالة أنباء الإمارات
qna.org.qa|QNA|قنا,وكالة الأنباء القطرية
bna.bh|BNA|Bahrain News Agency,بنا,وكالة أنباء البحرين
sana.sy|SANA|سانا,وكالة سانا
nna-leb.gov.lb|NNA Lebanon|National News Agency,الوكالة الوطنية للإعلام
ina.iq|INA|Iraqi News Agency,واع
map.ma|MAP|Maghreb Arabe Presse,و م ع,وكالة المغرب العربي للأنباء
aps.dz|Algérie Presse Service|APS,وكالة الأنباء الجزائرية
tap.info.tn|Tunis Afrique Presse|TAP,وات
aps.sn|Agence de Presse Sénégalaise|
panapress.com|Panapress|PANA,Panafrican News Agency
apanews.net|APAnews|APA News
gna.org.gh|Ghana News Agency|GNA
nannews.ng|News Agency of Nigeria|NAN
sapa.org.za|SAPA|South African Press Association,Sapa
africannewsagency.com|African News Agency|
suna-sd.net|SUNA|Sudan News Agency
`;

export const pressReleaseWires = `
prnewswire.com|PR Newswire|prnewswire.co.uk,PRNewswire,PRN,PR Newswire UK,Cision PR Newswire,CNW,CNW Group,Canada NewsWire,Canada Newswire
businesswire.com|Business Wire|BusinessWire
globenewswire.com|GlobeNewswire|Globe Newswire,Marketwired,Marketwire,Nasdaq OMX/GlobeNewswire
prweb.com|PRWeb|PR Web
einpresswire.com|EIN Presswire|EIN News
presseportal.de|news aktuell|=ots,Presseportal,presseportal.ch,na•presseportal,news aktuell GmbH,dpa-ots
ots.at|APA-OTS|OTS,APA OTS
accesswire.com|ACCESSWIRE|Access Newswire
newsfilecorp.com|Newsfile|Newsfile Corp,TheNewswire
eurekalert.org|EurekAlert!|EurekAlert
newswire.com|Newswire|Newswire.com
newswire.ca|CNW Telbec|CNW/Telbec
newswise.com|Newswise|
prnasia.com|PR Newswire Asia|美通社
prtimes.jp|PR TIMES|
kyodonewsprwire.jp|Kyodo News PR Wire|共同通信PRワイヤー,JCN Newswire
openpr.de|openPR|openPR.com,openPR.de
pressebox.de|PresseBox|
lifepr.de|lifePR|
media-outreach.com|Media OutReach Newswire|Media OutReach
africa-newsroom.com|APO Group|African Press Organization,APO
actusnews.com|Actusnews|
`;
