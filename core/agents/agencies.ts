/**
 * News agencies and press-release wires, one a line: " domains |name|,spelling,spelling,". The name is a spelling too; the others are folded as `foldName` does, so that
 * nothing needs to be built before the first look-up. One of up to four Latin letters keeps its case and counts only so or in capitals
 * ("PA", "dpa", not "pa"); one behind "=" is held to the same; one behind "!" counts only in capitals or in brackets, since it is a
 * common word or a first name too; one behind "~" only in capitals: "(OTS)" is Austria's wire of releases, "(ots)" Germany's.
 */
export const newsAgencies = `
 apnews.com ap.org |Associated Press|,AP,ap,ap news,apnews,associated press news,ap wire,ap online,agencia ap,lassociated press,ассошиэитед пресс,اسوشيتد برس,اسوشييتد برس,اسوشیتدپرس,אסושיייטד פרס,美联社,美聯社,ap通信,ap통신,เอพี,
 reuters.com |Reuters|,thomson reuters,reuters news,reuters news agency,reuters health,RTRS,agence reuters,agencia reuters,реитер,реитерс,ροιτερς,رويترز,رویترز,רויטרס,रॉयटर्स,路透社,路透,路透中文网,ロイター,ロイター通信,로이터,로이터통신,รอยเตอร์,রয়টার্স,
 afp.com |AFP|,afp,agence france presse,afp agence,agence afp,afp news,agencia afp,afp relaxnews,франс пресс,агентство франс пресс,وكالة فرانس برس,وكالة الانباء الفرنسية,فرانس برس,ا ف ب,خبرگزاری فرانسه,סוכנות הידיעות הצרפתית,एएफपी,法新社,afp通信,afp 時事,afp통신,เอเอฟพี,এএফপি,
 dpa.com dpa-international.com |dpa|,deutsche presse agentur,deutsche presseagentur,deutschen presse agentur,dpa infocom,dpa infocom gmbh,dpa sport,dpa video,dpa tmn,dpa themendienst,dpa international,agencia dpa,د ب ا,德新社,德国之声 德新社,
 dpa-afx.de |dpa-AFX|,dpa afx,dpa afx profeed,dpa afx topthem,dpa afx topthemen,dpa afx broker,dpa afx analyser,dpa afx compact,
 dts-nachrichtenagentur.de |dts Nachrichtenagentur|,dts,dts nachrichten,
 spot-on-news.de |spot on news|,spot on,
 teleschau.de |teleschau|,teleschau der mediendienst,
 sid.de |SID|,sid,sport informations dienst,sid sport,
 kna.de |KNA|,katholische nachrichten agentur,
 epd.de |epd|,evangelischer pressedienst,
 kathpress.at |Kathpress|
 bundestag.de |Heute im Bundestag|,hib,hib heute im bundestag,
 apa.at |APA|,apa,austria presse agentur,austria presseagentur,apamed,apa ots,~OTS,
 keystone-sda.ch |Keystone-SDA|,keystone sda,keystone ats,sda,ats,sda ats,keystone,keystone sda ats,schweizerische depeschenagentur,agence telegraphique suisse,awp,awp finanznachrichten,ats nxp,
 pa.media |PA Media|,PA,press association,pa news agency,pa news,press association sport,pa sport,
 upi.com |UPI|,united press international,
 thecanadianpress.com |The Canadian Press|,CP,la presse canadienne,presse canadienne,
 aap.com.au |AAP|,australian associated press,aap news,
 ncanewswire.com.au |NCA NewsWire|
 postmedia.com |Postmedia News|,postmedia breaking news,postmedia network,postmedia wire services,
 qmi.ca |QMI Agency|,agence qmi,QMI,
 bloomberg.com |Bloomberg|,bloomberg news,bloomberg opinion,彭博社,彭博,ブルームバーグ,블룸버그,блумберг,
 dowjones.com |Dow Jones Newswires|,dow jones,DJN,dj newswires,
 cnn.com |CNN|,cnn wire,cnn newswire,cnn newsource,cnn wire service,
 tribunecontentagency.com |Tribune News Service|,TNS,tribune content agency,tribune media services,mcclatchy tribune,mcclatchy tribune news service,mcclatchy tribune information services,MCT,
 mcclatchydc.com |McClatchy|,mcclatchy newspapers,mcclatchy news,mcclatchy news service,mcclatchy washington bureau,
 washingtonpost.com |Washington Post News Service|,washington post wire service,
 nytlicensing.com nytsyn.com |New York Times News Service|,nyt news service,nytns,ny times news service,new york times service,
 scrippsnews.com |Scripps News|,scripps howard news service,scripps howard,
 statepoint.net |StatePoint|,state point,statepoint media,
 brandpointcontent.com |Brandpoint|,BPT,bpt content,brandpoint content,
 nexstar.tv |Nexstar Media Wire|
 blackpressusa.com |NNPA Newswire|,NNPA,nnpa news wire,nnpa newswire service,black press usa,blackpressusa,
 ipsnews.net |Inter Press Service|,IPS,ips news,inter press service news agency,
 jta.org |JTA|,jewish telegraphic agency,
 religionnews.com |Religion News Service|,RNS,
 catholicnewsagency.com |Catholic News Agency|
 newsserviceflorida.com |News Service of Florida|,NSF,
 socalnews.com |City News Service|
 baycitynews.com |Bay City News|,bay city news service,
 statehousenews.com |State House News Service|,SHNS,
 capitolnewsillinois.com |Capitol News Illinois|
 thecentersquare.com |The Center Square|,center square,
 dailycallernewsfoundation.org |Daily Caller News Foundation|,DCNF,
 bangshowbiz.com |BANG Showbiz|,bang showbiz,
 swns.com |SWNS|,south west news service,swns media,
 efe.com |EFE|,agencia efe,efe agencia,efecom,efeagro,埃菲社,efe通信,
 europapress.es |Europa Press|,agencia europa press,ep europa press,
 cananewsonline.com |Caribbean Media Corporation|,!CMC,
 notimex.gob.mx |Notimex|
 telam.com.ar |Télam|,telam,agencia telam,
 noticiasargentinas.com |Noticias Argentinas|,agencia na,
 prensa-latina.cu |Prensa Latina|,pl prensa latina,
 andina.pe |Andina|,!Andina,agencia andina,
 abi.bo |Agencia Boliviana de Información|,ABI,agencia boliviana de informacion,
 avn.info.ve |Agencia Venezolana de Noticias|,AVN,agencia venezolana de noticias,
 colprensa.com |Colprensa|
 servimedia.es |Servimedia|
 colpisa.com |Colpisa|,agencia colpisa,
 acn.cat |ACN|,agencia catalana de noticies,agencia catalana de noticias,
 agenciareforma.com |Agencia Reforma|
 ansa.it |ANSA|,=Ansa,agenzia ansa,redazione ansa,安莎社,
 adnkronos.com |Adnkronos|,adnkronos salute,
 dire.it |Agenzia Dire|,!DIRE,agenzia dire,
 agi.it |AGI|,agenzia giornalistica italia,agenzia italia,
 askanews.it |Askanews|
 agenzianova.com |Agenzia Nova|
 lapresse.it |LaPresse|
 italpress.com |Italpress|
 9colonne.it |9Colonne|
 dire.it |Agenzia DiRE|
 lusa.pt |Lusa|,=Lusa,agencia lusa,lusa agencia de noticias,
 ebc.com.br |Agência Brasil|,agencia brasil,EBC,
 estadaoconteudo.com.br |Estadão Conteúdo|,estadao conteudo,agencia estado,AE,
 folhapress.com.br |Folhapress|
 agenciaoglobo.com.br |Agência O Globo|,agencia o globo,
 pap.pl |PAP|,polska agencja prasowa,polskiej agencji prasowej,pap biznes,nauka w polsce,pap nauka w polsce,
 iar.pl |IAR|,informacyjna agencja radiowa,
 ctk.cz |ČTK|,CTK,ceska tiskova kancelar,ceske noviny ctk,
 tasr.sk |TASR|,tlacova agentura slovenskej republiky,
 sita.sk |SITA|,slovenska tlacova agentura,
 mti.hu |MTI|,magyar tavirati iroda,
 bns.lt |BNS|,baltic news service,
 elta.lt |ELTA|,lietuvos naujienu agentura,
 leta.lv |LETA|
 belga.be |Belga|,=Belga,agence belga,belga news agency,
 ntb.no |NTB|,norsk telegrambyra,ntb scanpix,
 ritzau.dk ritzau.com |Ritzau|,ritzaus bureau,ritzau bureau,ritzau finans,
 tt.se |TT|,tt nyhetsbyran,tidningarnas telegrambyra,tt news agency,
 stt.fi |STT|,stt lehtikuva,suomen tietotoimisto,
 anp.nl |ANP|,algemeen nederlands persbureau,
 novumnieuws.nl |Novum|,=Novum,novum nieuws,novum ap,
 sputniknews.com sputnikglobe.com |Sputnik|,=Sputnik,=Спутник,
 tass.com tass.ru |TASS|,тасс,итар тасс,itar tass,塔斯社,タス通信,타스통신,
 ria.ru |RIA Novosti|,риа новости,риан,риа,俄新社,
 interfax.com interfax.ru |Interfax|,интерфакс,интерфакс россия,
 interfax.com.ua |Interfax-Ukraine|,interfax ukraine,интерфакс украина,інтерфакс украіна,
 regnum.ru |Regnum|,иа regnum,иа регнум,
 rosbalt.ru |Rosbalt|,росбалт,
 unian.net unian.ua unian.info |UNIAN|,униан,уніан,
 ukrinform.net ukrinform.ua |Ukrinform|,укринформ,укрінформ,
 unn.ua |UNN|,унн,украінські національні новини,
 inform.kz qazinform.com |Kazinform|,казинформ,миа казинформ,қазақпарат,
 kabar.kg |Kabar|,!Kabar,кабар,
 uza.uz |UzA|,OzA,уза,
 montsame.mn |Montsame|,монцамэ,
 belta.by |BelTA|,белта,
 armenpress.am |Armenpress|,арменпресс,արմենպրես,
 azertag.az |AZERTAC|,азертадж,azərtac,
 apa.az |APA.az|
 trend.az |Trend News Agency|
 amna.gr |ANA-MPA|,ana mpa,απε μπε,απε,αμπε,αθηναικο μακεδονικο πρακτορειο ειδησεων,αθηναικο πρακτορειο ειδησεων,AMNA,athens news agency,athens macedonian news agency,
 tanjug.rs |Tanjug|,танјуг,
 betabriefing.com |Beta|,!Beta,бета,novinska agencija beta,
 fonet.rs |FoNet|,фонет,
 fena.ba |FENA|,=Fena,
 srna.rs |SRNA|,=Srna,срна,
 hina.hr |HINA|,=Hina,
 sta.si |STA|,slovenska tiskovna agencija,slovenian press agency,
 mia.mk |MIA|,!MIA,миа,
 makfax.com.mk |Makfax|,макфакс,
 agerpres.ro |Agerpres|
 mediafax.ro |Mediafax|
 news.ro |News.ro|
 moldpres.md |Moldpres|
 bta.bg |BTA|,бта,българска телеграфна агенция,
 focus-news.net |Focus News Agency|,агенция фокус,информационна агенция фокус,
 ata.gov.al |ATA|,ATSH,agjencia telegrafike shqiptare,
 aa.com.tr |Anadolu Agency|,AA,anadolu ajansı,anadolu,agencia anadolu,وكالة الاناضول,الاناضول,агентство анадолу,анадолу,阿纳多卢通讯社,
 iha.com.tr |IHA|,ihlas haber ajansı,ihlas news agency,
 cihan.com.tr |Cihan|,!Cihan,cihan haber ajansı,cihan news agency,
 1prime.ru |Prime|,праим тасс,prime tass,аэи праим,
 ekai.pl |KAI|,katolicka agencja informacyjna,
 dha.com.tr |DHA|,demiroren haber ajansı,dogan haber ajansı,
 ankahaber.net |ANKA|,anka haber ajansı,
 xinhuanet.com news.cn xinhua.org |Xinhua|,xinhua news agency,agencia xinhua,agence xinhua,chine nouvelle,新华社,新華社,新华网,新華網,新华每日电讯,新华视点,新华社客户端,新华社新媒体,синьхуа,شينخوا,신화통신,新華社通信,ซินหัว,সিনহুয়া,
 chinanews.com.cn chinanews.com |China News Service|,中国新闻网,中新网,中新社,中國新聞社,中国新闻社,中新经纬,ECNS,
 cna.com.tw |Central News Agency|,CNA,中央社,中央通訊社,focus taiwan,
 kyodonews.net |Kyodo News|,kyodo,共同通信,共同通信社,共同社,共同,교도통신,共同通訊社,
 jiji.com |Jiji Press|,Jiji,時事通信,時事通信社,時事,지지통신,时事社,
 yna.co.kr yonhapnews.co.kr |Yonhap|,yonhap news agency,yonhap news,연합뉴스,聯合ニュース,韩联社,韓聯社,ренхап,
 newsis.com |Newsis|,뉴시스,
 news1.kr |News1|,뉴스1,
 kcna.kp |KCNA|,조선중앙통신,朝中社,朝鮮中央通信,
 ptinews.com |PTI|,press trust of india,पीटीआई,पीटीआई भाषा,भाषा,
 aninews.in |ANI|,asian news international,एएनआई,
 ians.in |IANS|,indo asian news service,आईएएनएस,
 uniindia.com |UNI|,united news of india,यूनीवार्ता,वार्ता,
 unb.com.bd |United News of Bangladesh|,UNB,ইউএনবি,
 bssnews.net |BSS|,bangladesh sangbad sangstha,বাসস,
 apppakistan.com.pk |APP|,associated press of pakistan,اے پی پی,
 bernama.com |Bernama|
 antaranews.com |Antara|,=Antara,antara news,kantor berita antara,lkbn antara,
 vnanet.vn |Vietnam News Agency|,ttxvn,VNA,thong tan xa viet nam,
 pna.gov.ph |Philippine News Agency|,PNA,
 irna.ir |IRNA|,ایرنا,خبرگزاری جمهوری اسلامی,ارنا,
 isna.ir |ISNA|,ایسنا,
 mehrnews.com |Mehr News Agency|,خبرگزاری مهر,
 farsnews.ir farsnews.com |Fars News Agency|,FNA,خبرگزاری فارس,
 tasnimnews.com |Tasnim|,خبرگزاری تسنیم,تسنیم,
 ilna.ir |ILNA|,ایلنا,
 iqna.ir |IQNA|,ایکنا,
 yjc.ir |Young Journalists Club|,YJC,باشگاه خبرنگاران جوان,
 iribnews.ir |IRIB News|,خبرگزاری صدا و سیما,خبرگزاری صداوسیما,
 mizanonline.ir |Mizan News Agency|,خبرگزاری میزان,
 borna.news |Borna News|,خبرگزاری برنا,
 shafaqna.com |Shafaqna|,شفقنا,
 ibna.ir |IBNA|,ایبنا,
 imna.ir |Imna|,ایمنا,
 aryanews.com |Arya News Agency|,خبرگزاری اریا,خبرگزاری اريا,
 wafa.ps |WAFA|,وفا,وكالة وفا,
 spa.gov.sa |Saudi Press Agency|,SPA,واس,وكالة الانباء السعودية,
 petra.gov.jo |Petra|,!Petra,بترا,وكالة الانباء الاردنية,
 mena.org.eg |MENA|,middle east news agency,ا ش ا,اشا,وكالة انباء الشرق الاوسط,
 kuna.net.kw |KUNA|,كونا,وكالة الانباء الكويتية,
 omannews.gov.om |Oman News Agency|,ONA,وكالة الانباء العمانية,
 wam.ae |WAM|,وام,وكالة انباء الامارات,
 qna.org.qa |QNA|,قنا,وكالة الانباء القطرية,
 bna.bh |BNA|,bahrain news agency,بنا,وكالة انباء البحرين,
 sana.sy |SANA|,سانا,وكالة سانا,
 nna-leb.gov.lb |NNA Lebanon|,national news agency,الوكالة الوطنية للاعلام,
 ina.iq |INA|,iraqi news agency,واع,
 map.ma |MAP|,maghreb arabe presse,و م ع,وكالة المغرب العربي للانباء,
 aps.dz |Algérie Presse Service|,algerie presse service,APS,وكالة الانباء الجزايرية,
 tap.info.tn |Tunis Afrique Presse|,TAP,وات,
 aps.sn |Agence de Presse Sénégalaise|,agence de presse senegalaise,
 panapress.com |Panapress|,PANA,panafrican news agency,
 apanews.net |APAnews|,apa news,
 ecclesia.pt |Agência Ecclesia|,!ecclesia,agencia ecclesia,
 aciprensa.com |ACI Prensa|
 fides.org |Agenzia Fides|,agencia fides,agence fides,agencia fides,
 agensir.it |AgenSIR|,agenzia sir,
 senado.leg.br |Agência Senado|,agencia senado,
 camara.leg.br |Agência Câmara de Notícias|,agencia camara,
 aps.dz |APS|,APS,algerie presse service,agence de presse senegalaise,
 tap.info.tn |TAP|,agence tunis afrique presse,
 rador.ro |Rador|
 gna.org.gh |Ghana News Agency|,GNA,
 aip.ci |Agence Ivoirienne de Presse|,AIP,agence ivoirienne de presse,
 acpcongo.com |Agence Congolaise de Presse|,ACP,agence congolaise de presse,
 angop.ao |ANGOP|,agencia angola press,
 aimnews.org |Agência de Informação de Moçambique|,!AIM,agencia de informacao de mocambique,mozambique news agency,
 inforpress.cv |Inforpress|
 nampa.org |NAMPA|,namibia press agency,
 zanis.gov.zm |ZANIS|
 kenyanews.go.ke |Kenya News Agency|
 ena.et |Ethiopian News Agency|,ENA,
 nannews.ng |News Agency of Nigeria|,NAN,
 newziana.co.zw |New Ziana|
 sanews.gov.za |SAnews|,sanewsgovza,south african government news agency,
 sapa.org.za |SAPA|,south african press association,
 africannewsagency.com |African News Agency|
 suna-sd.net |SUNA|,sudan news agency,
`;

/** Who distributes what firms and offices write about themselves, in the same form: no agency of news. */
export const pressReleaseWires = `
 prnewswire.com prnewswire.co.uk |PR Newswire|,prnewswire,PRN,pr newswire uk,cision pr newswire,CNW,cnw group,canada newswire,
 businesswire.com |Business Wire|,businesswire,
 globenewswire.com |GlobeNewswire|,globe newswire,marketwired,marketwire,nasdaq omx globenewswire,
 prweb.com |PRWeb|,pr web,
 einpresswire.com |EIN Presswire|,ein news,
 presseportal.de presseportal.ch |news aktuell|,=ots,presseportal,na•presseportal,news aktuell gmbh,dpa ots,
 ots.at |APA-OTS|,apa ots,OTS,
 accesswire.com |ACCESSWIRE|,access newswire,
 newsfilecorp.com |Newsfile|,newsfile corp,thenewswire,
 eurekalert.org |EurekAlert!|,eurekalert,
 newswire.com |Newswire|
 newswire.ca |CNW Telbec|
 newswise.com |Newswise|
 prnasia.com |PR Newswire Asia|,美通社,
 prtimes.jp |PR TIMES|
 kyodonewsprwire.jp |Kyodo News PR Wire|,共同通信prワイヤー,jcn newswire,
 openpr.de openpr.com |openPR|
 pressebox.de |PresseBox|
 lifepr.de |lifePR|
 media-outreach.com |Media OutReach Newswire|,media outreach,
 africa-newsroom.com |APO Group|,african press organization,APO,
 actusnews.com |Actusnews|
`;
