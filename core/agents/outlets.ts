/**
 * Publishers whose names and domains don't give each other away, and programmes that many others republish, one a line:
 * " domains |name|,spelling,spelling,". The name is a spelling too; the others are folded as `foldName` does.
 */
export const knownOutlets = `
 theconversation.com |The Conversation|,conversation us,conversation uk,conversation france,conversation africa,conversation au,conversation canada,conversation espana,
 propublica.org |ProPublica|
 grist.org |Grist|,grist magazine,
 kffhealthnews.org |KFF Health News|,kaiser health news,khn,california healthline,
 mongabay.com |Mongabay|,mongabay india,mongabay latam,
 globalvoices.org |Global Voices|,global voices online,global voices advocacy,
 360info.org |360info|
 groundup.org.za |GroundUp|
 bhekisisa.org |Bhekisisa|
 stateline.org |Stateline|
 thenationaldesk.com thenationalnewsdesk.com |The National News Desk|
 statesnewsroom.com |States Newsroom|
 thehill.com |The Hill|
 newsnationnow.com |NewsNation|,newsnation now,
 insideclimatenews.org |Inside Climate News|,insideclimate news,icn,
 themarkup.org |The Markup|
 calmatters.org |CalMatters|
 undark.org |Undark|,undark magazine,
 hcn.org |High Country News|
 project-syndicate.org |Project Syndicate|,بروجيكت سنديكيت,بروجكت سنديكيت,پراجیکٹ سنڈیکیٹ,
 tomdispatch.com |TomDispatch|,tom dispatch,
 opendemocracy.net |openDemocracy|
 truthout.org |Truthout|,truth out,
 commondreams.org |Common Dreams|
 counterpunch.org |CounterPunch|,counter punch,
 globalresearch.ca mondialisation.ca |Global Research|,centre for research on globalization,
 carbonbrief.org |Carbon Brief|
 brasildefato.com.br |Brasil de Fato|
 floodlightnews.org |Floodlight|
 capitalandmain.com |Capital & Main|,capital and main,
 yesmagazine.org |YES! Magazine|,yes magazine,
 texastribune.org |The Texas Tribune|
 the74million.org |The 74|
 themarshallproject.org |The Marshall Project|
 revealnews.org |Reveal|,reveal from the center for investigative reporting,
 publicintegrity.org |Center for Public Integrity|
 icij.org |ICIJ|,international consortium of investigative journalists,
 occrp.org |OCCRP|,organized crime and corruption reporting project,
 thebureauinvestigates.com |The Bureau of Investigative Journalism|,tbij,
 yaleclimateconnections.org |Yale Climate Connections|
 knowablemagazine.org |Knowable Magazine|
 quantamagazine.org |Quanta Magazine|,quanta,
 stacker.com |Stacker|
 correctiv.org |Correctiv|
 netzpolitik.org |netzpolitik.org|,netzpolitik,
 rferl.org |Radio Free Europe/Radio Liberty|,radio free europe radio liberty,rfe rl,rferl,радио свобода,радіо свобода,radio free europe,
 rfa.org |Radio Free Asia|,rfa,
 voanews.com |Voice of America|,voa,voa news,美国之音,
 dw.com |Deutsche Welle|,dw,немецкая волна,德国之声,
 bbc.com bbc.co.uk |BBC|,bbc news,bbc online,би би си,英国广播公司,
 swissinfo.ch |SWI swissinfo.ch|,swi swissinfoch,swissinfo,
 aljazeera.com |Al Jazeera|,al jazeera english,aljazeera,الجزيرة,半岛电视台,
 alarabiya.net |Al Arabiya|,العربية,
 rt.com |RT|,russia today,
 sputniknews.com |Sputnik|,sputnik news,спутник,
 chinadaily.com.cn |China Daily|
 people.com.cn |People's Daily|,peoples daily,人民网,人民日报,peoples daily online,
 cctv.com |CCTV|,央视,央视网,中央电视台,央视新闻,
 huanqiu.com |Huanqiu|,环球网,环球时报,
 ifeng.com |ifeng|,凤凰网,凤凰新闻,
 163.com |NetEase|,网易,网易新闻,
 sina.com.cn |Sina|,新浪,新浪网,新浪新闻,
 qq.com |Tencent|,腾讯,腾讯网,腾讯新闻,
 sohu.com |Sohu|,搜狐,搜狐网,
 gmw.cn |Guangming Online|,光明网,光明日报,
 nytimes.com |The New York Times|,nyt,ny times,
 washingtonpost.com |The Washington Post|,wapo,
 wsj.com |The Wall Street Journal|,wsj,
 ft.com |Financial Times|,ft,
 theguardian.com guardian.co.uk |The Guardian|,observer,
 dailymail.co.uk |Daily Mail|,mailonline,mail online,
 latimes.com |Los Angeles Times|,la times,
 usatoday.com |USA Today|
 chicagotribune.com |Chicago Tribune|
 miamiherald.com |Miami Herald|
 sacbee.com |The Sacramento Bee|
 seattletimes.com |The Seattle Times|
 startribune.com |Star Tribune|,minneapolis star tribune,minnesota star tribune,
 inquirer.com |The Philadelphia Inquirer|
 dallasnews.com |The Dallas Morning News|
 ajc.com |The Atlanta Journal-Constitution|
 orlandosentinel.com |Orlando Sentinel|
 sun-sentinel.com |South Florida Sun Sentinel|
 sandiegouniontribune.com |The San Diego Union-Tribune|
 mercurynews.com |The Mercury News|
 ocregister.com |The Orange County Register|
 detroitnews.com |The Detroit News|
 freep.com |Detroit Free Press|
 baltimoresun.com |The Baltimore Sun|
 charlotteobserver.com |The Charlotte Observer|
 newsobserver.com |The News & Observer|
 kansascity.com |The Kansas City Star|
 post-gazette.com |Pittsburgh Post-Gazette|
 reviewjournal.com |Las Vegas Review-Journal|
 bostonherald.com |Boston Herald|
 bostonglobe.com |The Boston Globe|
 idahostatesman.com |Idaho Statesman|
 stltoday.com |St. Louis Post-Dispatch|
 denverpost.com |The Denver Post|
 houstonchronicle.com |Houston Chronicle|
 tampabay.com |Tampa Bay Times|
 nypost.com |New York Post|,ny post,
 nydailynews.com |New York Daily News|,ny daily news,
 sfchronicle.com |San Francisco Chronicle|,sf chronicle,sfgate,
 businessinsider.com |Business Insider|,insider,
 huffpost.com huffingtonpost.com |HuffPost|,huffington post,huffpo,
 theatlantic.com |The Atlantic|,atlantic monthly,
 bloomberg.com |Bloomberg|,bloomberg opinion,bloomberg view,bloomberg lp,
 cnn.com |CNN|,cable news network,
 cbsnews.com |CBS News|,cbs,
 nbcnews.com |NBC News|,nbc,
 abcnews.com |ABC News|
 foxnews.com |Fox News|,foxnews,fox news channel,
 npr.org |NPR|,national public radio,
 pbs.org |PBS NewsHour|,pbs,newshour,
 abc.net.au |ABC News (Australia)|,abc news australia,australian broadcasting corporation,abc australia,
 rnz.co.nz radionz.co.nz |RNZ|,radio new zealand,rnz news,rnz pacific,
 cbc.ca |CBC|,cbc news,canadian broadcasting corporation,
 smh.com.au |The Sydney Morning Herald|,smh,
 scmp.com |South China Morning Post|,scmp,
 nzherald.co.nz |The New Zealand Herald|,nz herald,
 csmonitor.com |The Christian Science Monitor|,cs monitor,csm,
 jpost.com |The Jerusalem Post|
 indiatimes.com |The Times of India|,toi,
 spiegel.de |Der Spiegel|,spiegel,spiegel online,spon,
 zeit.de |Die Zeit|,zeit online,zeit,
 faz.net |Frankfurter Allgemeine Zeitung|,faz,frankfurter allgemeine,
 sueddeutsche.de |Süddeutsche Zeitung|,suddeutsche zeitung,sz,suddeutschede,suddeutsche,
 welt.de |Die Welt|,welt,welt online,
 morgenpost.de |Berliner Morgenpost|
 rnd.de |RND|,redaktionsnetzwerk deutschland,
 taz.de |taz|,die tageszeitung,
 nzz.ch |Neue Zürcher Zeitung|,neue zurcher zeitung,nzz,
 derstandard.at |Der Standard|,derstandard,
 lemonde.fr |Le Monde|
 monde-diplomatique.fr mondediplo.com |Le Monde diplomatique|
 lefigaro.fr |Le Figaro|
 elpais.com |El País|,el pais,
 repubblica.it |la Repubblica|,repubblica,
 uol.com.br |Folha de S.Paulo|,folha de spaulo,folha,
 estadao.com.br |O Estado de S. Paulo|,o estado de s paulo,estadao,
 globo.com |O Globo|
 globo.com |g1|
 wyborcza.pl |Gazeta Wyborcza|
 meduza.io |Meduza|,медуза,
 pravda.com.ua |Ukrainska Pravda|,украінська правда,украинская правда,
 thepaper.cn |澎湃新闻|,澎湃新闻网,澎湃,
 bjnews.com.cn |新京报|,新京报网,
 caixin.com |财新网|,财新,财新周刊,
 huanqiu.com |环球网|,环球时报,
 yicai.com |第一财经|,第一财经日报,第一财经网,
 jiemian.com |界面新闻|,界面,
 nbd.com.cn |每日经济新闻|,每经网,
 21jingji.com |21世纪经济报道|,21财经,
 asahi.com |The Asahi Shimbun|,朝日新聞,朝日新聞社,
 hbr.org |Harvard Business Review|,hbr,
`;
