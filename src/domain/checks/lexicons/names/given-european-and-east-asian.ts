/**
 * First names of European (Polish, Romanian, Ukrainian, Portuguese, Italian, Greek, Baltic, Albanian …), Jewish, Iranian,
 * Afghan, Chinese, Vietnamese, Japanese, Korean and Filipino families. From general knowledge. Small letters, no accents.
 */
export const GIVEN_EUROPEAN_AND_EAST_ASIAN = `
abba abdul-wali abner abram adela adelheid adelina adelka adina adriana adrien afonso afsaneh agata agathe agim
agnese agostinho aharon ahmadshah ai aiguo ailin aino aiste aivars ajkuna ajmal akane akari aki akihiko akiko akira
akiva albana albertine alberto albin alecu alejandro alejo aleksandr aleksandrs aleksei aleksey alena alessandra
alessandro alessia alexandros alexei alexey alfons alfonso alfredo algirdas alin alireza alla almudena altin alvaro
alyona amadeu amalia ami amichai amirali amirhossein amnon amparo anabela analyn anamaria anastasiia anastasios
anastazja anat anatoli anatoliy anca anders andra andre andreas andrej andres andrii andris andrius andriy androulla
aneta anete anetka anezka angeles angelika angelito angelo angelos anghel anh ania anibal aniko anja anka anke
ann-marie anneli annelies annemarie annika annike anshel antanas antigoni antje antoine anton antonella antonina
antonis antti anzhela aparecida apolonia apostolos araceli arash arben ardian ardita arek arezoo ari arieh ariel
arina aris arkadiusz arkady arlene arman armando armin armindo armita arnaud arne arnel arnis arsen arta artan artem
artis artur arturas arturo arturs arunas arvin arya aryeh asaf ascensao ashkan asia asta astrid asuka atefeh
athanasios athina augusto aurel aurelia aurelie aurelien aurelija aurelio aurica ausra avi aviel avigail avigdor
avital aviva avner avraham avrohom avrom axel axinte ayako ayala ayelet ayumi azadeh azar azriel babak bahareh bahman
bahram baiba baila bajram balazs balbina bao baoyu baptiste bardhyl barend barnabas bartek bartlomiej bartolomeu
bartosz baruch basia basir bastian bastien basya batsheva batya bayani beata beate beatriz begona behnam behnaz
behrouz belen benedetta benedetto benedikt beniamin benigno benito benoit bente bento bentzion benzion berel berit
bernardita bernardo besa besart besim besnik biao bibi-gul bich bijan bingwen binh binyamin birgit birgitte birute
bjorn blanca blandine blanka blazej blazena bledar blerim blerina blerta bo boaz bogumil bogumila boguslaw boguslawa
bohdan bohdana bohumil boleslaw borys borzou boyan bozena bracha branka breindel brigitte brit britta bronek
bronislava bronislaw bronislawa bruna brygida bujar caetano caio camelia camila camille carine carlo carlota carlotta
carmela carmo carolina carsten catalin catalina catarina cecile cecylia celio celso cesar cezar cezary chaim chana
chani channah chao chaoxiang chara charalambos chau chava chavi chaya chayim chedva cheng cherry-ann cherrylyn chezky
chi-ming chiu chiyo christelle christiane christoph christophe christos chrysanthi chrystalla chun chung chunhua
cidalia ciprian claas claudio claudiu cleide clemence clementina clotilde codrut codruta conceicao concetta conchita
constanca constanta constantin consuela consuelo corazon corentin corina cornel cornelia cosimo cosme cosmin costas
costel costica costin crina cristea cristeta cristi cristiana cristiano cristina cristobal cruz csaba csilla cuc
cuong custodia custodio cyrus czeslaw czeslawa daciana dagmar dagmara daisuke daiva dalibor danguole danica daniela
danilo dante danut danuta danylo dao dardan darek dario dariush dariusz darwin daryna dat davide davis dawei dawid
deividas delaram delphine denisa denys deolinda desislava despina detlef devora devorah dezso didzis diem diep
dietmar dietrich dieu dimitar dimitra dimitrie dimitrios dimitris dindo dinis dino dinu diogo divina dmitri dmitriy
dmitry doan dobromir dochia doina domenico domingo domingos dominik dominika donatella donya dorel dorin dorina
dorothee doru dov dovid dovile dragan dragana dragos drita duarte duc dulce dumitra dumitru duong dusan dusanka duy
ebba ebrahim ecaterina eckhard edeltraud edgardo edgars edite edlira edmond edoardo edona edouard edson eduard
eduarda eduardo edyta eero efraim efrat efren eftychia egidijus egle eha eitan ekaterina elaheh elazar eleftheria
eleftherios elemer eleni eleonora eliana eliezer elimelech elina elira elisabetta elisheva eliyahu elkana elke elnaz
elodie elona elpida elvana elvyra elzbieta emanuel emanuela emanuele emeline emelita emese emi emil emilia emilie
emilija emilio emina emmanuelito encarnacion endrit eniko enrico enrique ensieh enzo erich erik eriko erion erlinda
ermal ermelinda ermira ernesto erwin eryk erzsebet esa esmail esperanca esperanza esteban estefania esti eszter
etleva etsuko ettel etty eugen eugenia eugenio eugeniu eugeniusz eulalia eun-ji eunji eusebio evaldas evangelia
evangelos evaristo evelyne evgeni evgenia evgeny ewelina fabiana fabien fabienne fabio fabiola fabrice fabrizia
fabrizio faiga faigy faranak farbod fardin fariba farideh farnaz farrokh farshid farzad farzaneh fatbardha fatemeh
fatmir faustino fe federica federico fedir fedor fei feliciana felicja feliks felipe femke feng feodor ferdinand
ferenc fereshteh fernand fernanda fernando fernao fidel filip filipa filipe filippo filomena firouzeh fishel fitim
fjolla flamur flavia flavio flavius flordeliza florea florencio florent florentina florian floriana florica florim
florina florinda forough fotini fotis francesco franciszka frantisek franz franziska fredrik freida freshta friedrich
friedrun frimet fritz fruma fryderyk fu fumiko gabi gabor gabriela gaelle gaetan gaetano galina gavriel gedalia
gediminas gelu gennady gennaro genowefa georgeta georgi georgian georgios georgiy gerardo gerda gergely gerhard
gerlinde gerrit gertrud geula gezim ghafoor ghasem gheorghita ghislaine gholam giacomo giada giancarlo gianfranco
giang gianluca gianna gianni giannis gica giedre gigi gil gila gilad gilberto gilles ginalyn ginevra gino gintaras
gintare gioia giorgia giorgio giovanna gisela gitel gitta gittel giuliana giuliano giulio giuseppina gizella gjergj
golda goldie golnar golnaz goncalo goran gordana gosia graca grace-ann graciela granit graziella grazyna gregoire
gregoris grigore grigori grzesiek guadalupe guang gudrun guilherme guillaume guillermo gulbuddin gunilla gunnar gunta
guntars gunter gunther guntis guo guoqiang guowei gustav gustavo guus gyorgy gyula habibollah habibullah hadar hadas
hadassah hae-won hagit hai haiyan haleh halina halyna hamidreza hamidullah hamit hanh hanne hannelore hans hansje hao
hartmut haruki haruto hedwig heike heiko heiner heinrich heinz heitor hekmat helder helene helge heli helio helmut
heng hengameh henk hennadiy henning henri henriette henrik henrique henryk henryka hermann hernan hersh hideki hideo
hien hieronim hieu hilde hildegard hillel hinata hinda hiroko hiromi hitomi hoa hoai hoang holger homa homayoun hong
hongmei honorata hooman horacio horatiu horia hormoz horst hosein hossein hryhoriy hua huan huang hui huiling
humberto huong huu huyen hyun hyun-woo iacob iancu ichiro idan idit ido ieva ievgen iga ignacio ignacy ignas igor
ihor ilan ilaria ilarion ilda ildiko ileana ilias ilie ilinca ilir ilirjana ilmars ilona ilse ilya ilze imaculada
imre inacio inbal indre inese inessa ineta inge ingeborg inger ingmar ingo ingrida inmaculada inna ioann ioanna
ioannis iolanda ionel ionela ionica iordanis iosif iraj iraklis irena ireneusz irina irmantas irmina isabela isamu
isaura isidoro istvan itamar itzik iulia iulian iuliana iuliu iustin iustina ivana ivanka ivanna ivar ivars ivaylo
ivelina iveta ivo ivona ivone iwo iwona iza izabela izumi izydor jaan jaap jacek jacinta jacinto jacky jadwiga jadzia
jae jae-hyun jagoda jalil jamshid janina janneke jannik jannis janos janusz jarek jaromir jaroslav jaroslaw jaroslawa
jasiek jasmijn javad javier jawid jayson jean-claude jean-luc jean-marc jean-paul jedrzej jejomar jelena jens jericho
jeroen jeronimo jerucham jerwin jerzy jetmir jeton jhun ji-hoon ji-woo jia jiahao jiahui jian jianguo jianhua jianjun
jie jihoon jimena jimin jin jin-ho jindrich jing jingyi jiri jiro jitka jiyeon joachim joana joaquim joaquin jochen
joep johan johann johannes jola jolanta jolita jomar jonalyn joon joost jordi jorge joris josef josefa josefina
josette josiane josip jovana jovelyn jozef jozefa jozsef juana judit juliane julien julieta julio julita julka
jun-jun junichi junjie junko juozas jurate jurgen jurgita juris justyna jutta juvenal ka-ho ka-man kacper kadri
kai-wing kaisa kaja kajetan kalin kalina kalle kalliopi kalman kambiz kamil kamila kamyar kaori kare karel karin
karlis karol karolina karolis karsten kasia kaska kaspar kaspars kastriot katalin katarina katayoun katerina kateryna
kati katja katrin katya kaveh kazik kazimiera kazimierz kazuko kazuo keiko keisuke kenta keren kerstin kestutis
keyvan khanh khatera khoa khosrow khrystyna kiana kieu kimia kinga kira kiril kirill kiyoshi kjell klaas klara
klaudia klaus klementyna klodian knud knut kobi konrad konstantin konstantina konstantinos konstanty kornel kornelia
kostas kourosh krasimir kreshnik kristaps kristel kristiina kristjan krisztian krisztina krysia krystian krystyna
krzysiek ksawery kseniia kseniya kuba kujtim kumiko kunegunda kwok kyriaki kyriakos kyung ladislav lailanie lailuma
laima laimonas lajos lan larisa lars larysa lasse laszlo lauma laure laureano laurent laurentiu leandro lechoslaw
ledion leeor lefteris leib leibel leif lene lenka lenuta leokadia leonardo leonid leonidas leonor leontina lesia
lesya leszek leticia lev li liang liat libuse lida lidia lidiya lieke lieselotte liga ligaya ligia lihua liis lijuan
liliana lilibeth liliya lin linas lindita linnea lioara lior liora lipa liridon liridona lisandro lisbet liubov
liudmyla liviu liwayway lixin ljiljana ljubica ljubomir loc loic lolita longin loredana lorena lorenz lorenza lorenzo
loreta lothar loukas lourdes lu lubomir lubos luc luciana luciano lucica lucien lucilia lucja lucjan lucyna ludmila
ludovic ludovica ludwig ludwik ludwika luigi luisa luise luiz luiza lukas luljeta lulzim luminita lurdes lutz luz
luzia luzviminda lyubov lyudmila lyudmyla maarja maarten maayan macarena maciej maciek madalin madalina madara maedeh
maelle mafalda magali magdolna mahboubeh mahin mahnaz mahsa mahshid mahtab mahyar maija maike majlinda makis makoto
maksim maksym maksymilian maliheh malka malky malwina mami mandana manel manolis manolo manuel manuela mara maral
marcela marcelina marcello marcelo marcio marcjanna marcos marek margareta margarete margarida margherita margit
margrit margus marharyta maria-theresia mariana marianna mariano maribel maricar maricel marichu maricica maricruz
marie-claire marieke mariela marielle mariette mariia marijana marijke mariko marilena marilou marin marinela mario
mariola marios maris marisol marites marius mariusz marivic marjan markella marketa marko markus marlena marlies
martijn martyna maryla maryna marzanna marzena marzieh masako masao masoud masoumeh matej mateo mateus matheus
mathias mathieu mathilde mati mattea matteo matthieu matvii matviy matylda mauricio maurits mauro maurycy maxime
maximo mayer mayumi mechel mechthild medeea megumi mehran mehrdad mehri mehrnaz mehrnoosh meifen meihua meiling meir
meixiang melania melchor menachem menashe mendel mendy menelaos menno merete merike merlinda meshulam michalina
michalis michel michela michele michiko midori mieczyslaw mieczyslawa migena mihaela mihail mihaita mihnea mika
mikael mikhail miki mikko milad milada milagros milda milena milica miljana milka milorad milos miloslav milosz
milutin mimoza min-ji min-jun minako mindaugas mingyu minh minji minjun minoo mioara mircea mireille mirel mirela
mirella miri mirjam mirjana mirjeta miron miroslav miroslava miroslaw miroslawa mirtes miruna mirwais misaki mitra
mitsuko miyuki mizuki mladen mohammadreza mohsen moises moishe mojgan mojtaba momoko montserrat mordche mordechai
morten morteza moshe motti motty murilo mychailo myhailo mykhailo mykola mykyta myrna myroslav myroslava myrto myung
na naama nachman nachum nadege nader nadezda nadezhda nadiia nadiya naftali naim najibullah nam nandor nanna naoki
naoko narcis narcisa narciso narges nargiz nasim nasratullah nastaran nataliia natalina nataliya natalya natan
natasza nathalie natsuki navid nazanin nazare nazarii nazila nechama nechemia negar negin nehama nektarios nel nela
nelio nelu nemanja nemesio nenita nerijus nertila nestor neuza nevena nexhmije nga ngan nghia ngoc nguyet nhan nhi
nhu nhung nicoara nicolae nicoleta nicolo nicos nicu nicusor niels nika niklas nikola nikolai nikolaos nikolaus
nikolay nikoletta nikoo nikos niloofar niloufar nils nilton ning nir nissan nissim niusha noa noam noboru noelia
noelie noemie nofar noga nooshin norbert norberto norica noriko normunds nosson nozomi nuno oanh obaidullah octavian
octavio odeta odete odile ofelia ofer ofir ofra ognyan olavo oleg oleh olek oleksandr oleksandra oleksii oleksiy
olena olesya olha olimpia olivier oliwier omid omri ondine ondrej ora oren orest ori oriana orit orly orsolya oskar
ostap osvaldo otavio ottilie otylia ovidiu pacita paco palmira palwasha pamfil panagiota panagiotis panayiota
panayiotis panicos pantea pantelis paola paolo paraschiva paraskevi parisa parvaneh parviz parwana pascale pascual
pasquale patrik patrizia patru patrycja patryk paulo pavel pavla pavlina pavlo pavlos payam pedram pegah pei-shan
pekka pelagia pellumb peng pepe perl perlita perrine pesach pessy petar petre petrica petrit petro petronel petronela
petros petru petruta peyman phong phu phuc phung phuoc phuong pia piedad pierluigi piero pierrette pieter pietro
pilar pinchas piotrek piret pirjo pirkko piroska placido plamen pnina polina polyxeni pooya pouria pouya predrag
priit priscila przemek przemyslaw puran pyotr qendrim qi qian qiang qiaolian qing quan quang quiteria quoc quy quyen
quynh rachelle radek radka radmila radoslav radoslaw radovan radu rafaela rafal raffaele raffaella raimonds raimundo
rainer raivo raizel raizy ralf raluca ramil ramin ramiro ramon ramune rasa rasoul rasvan razvan rebeca regimantas
reiko reinaldo reiner reinhard reinhold remedios remigijus remigiusz remus remy renate renato reuven rexhep reynaldo
reza rhodora ricardo riccardo rie rifka riina riitta rikke rimantas rinor ritvars rivka rivky rizal rizalina roberto
rochel rocio rodelio rodica rodolfo rodrigo roel rogelio rogerio rohullah roksana roksolana rolando romain romina
rommel romuald romulo ronaldo ronen rong ronit roozbeh rosalba rosalia rosalinda rosaria rosario rosaura roselyn
rosen rosine rosmarie rostislav rostyslav roxana roya roza rozalia ru ruchel ruchie ruchy rudiger rudina rudolf ruel
rufino rui rumen ruolan ruslan ruslana ruxandra ruzena ruzica ryo ryota ryszard saara sabin sachiko sadije saeid
saghar saimir sakura salvador salvatore saman samaneh sanaz sancho sanda sandis sandor sandro sandu sang-hoon sanita
sanja sanna sanne santa santiago santos sanziana sara-leah sarit satoshi saulius saverio savvas sayuri sebastiana
sebastiano sebastiao sebastien sedigheh senka seo-yeon seojun sepideh seppo septimiu serban sergey serghei sergio
sergiy serhii serhiy setareh setsuko seung severina severine seweryn shafiqa shahriar shahrzad shai shaindel shaindy
shan shanshan shapour sharona shaul shaya sheng shevy shi shideh shifra shigeru shimon shimshon shinji shira shirel
shirin shiva shizuka shkelqim shloime shlomie shlomit shlomo shmuel shmuly shoshana shota shpresa shprintze shqipe
shragi shu shuang shufen shukria shulamit shulem shuli siamak siavash sibylle siegfried sigita sigrid siim silke
silvana silvano silvio silviu simao simcha simin simina simion simona sina sintija siu siu-ling sivan sjoerd skaiste
skender slavica slavka slawek slawomir slobodan smaranda snezana sofiia sofiya soheila sohrab sokol solange soledad
solene solmaz solomiia solomiya sona soo soo-jin sora sorana soren sorin sorina soroush sotiris sotiroulla soudabeh
spyridon spyros srdjan stanca stanimir stanislav stanislava stanislawa stas stathis stavros stavroula stefania
stefanie stefano steffen stefka stela stelian steliana stelios steluta sten stepan stephane stig stipe stojan
stylianos surele suri surie susana sussan susumu sven svenja svetla svetozar svitlana swantje sylvain sylvaine
sylwester sylwia szabolcs szczepan szilvia tadas tadashi tadeusz tahereh taisiia takashi takeshi takumi tal talia
tamas tanase tanguy tanja tanta tao taras tasos tasoula tatyana tehila telma telmo teodor teodora teodoro teodosia
teofil teofilo teresinha teresita tetiana tetyana teuta thais thalia thanasis thang thanh thanos thao theodor
theodoros theodosia theofanis theres thi thiago thibault thien thierry thijs thinh thoa thorsten thu thuan tiago tian
tiberiu tibor tien tihomir tiina tilman timea timo tiphaine titus tiziana toader toan tobiasz todor toma tomas tomek
tomislav tommaso tomoko tonia toomas toon torben torsten toshiko tosia touraj tova tovah tove traian trang tri triin
trinh trinidad truc trung tsvetan tsvetelina tu tuan tung tuula tuvia tuyet tymofii tymon tymoteusz tziporah tzippora
tzipporah tzvi ugne uldis ulf uliana ulla ulrich ulrike ulyana umberto urbano uri uriel urmas urszula ute uwe uyen
uziel vaclav vadim vadym vahid vaida valbona valdas valdete valdis valentin valentino valentyn valentyna valer valeri
valerii valeriia valerio valeriu valeriy valon vanda vasco vasil vasilica vasiliki vasilis vasilka vasily vasso vasyl
vasylyna veerle velvel veronique vesela veselin vesna veta vibeke vicente vicenzo vidas vija vika viktor viktoria
viktoriia vilija vilma vincenza vincenzo vinh violeta viorel viorica vira virgilio virginie virginija virpi vit
vitalii vitaliy vitaly vito vitor vitoria vittoria vittorio viviana vjollca vjosa vlad vlada vladimir vladislav
vladyslav vladyslava voichita vojtech volker vsevolod vu vyacheslav vytautas wacek waclaw waclawa wah wahidullah wai
waldek waldemar waleria walmir waltraud wanderley wang wawrzyniec wazhma weidong weiming wenche wenjing werner
weronika wiebke wieslaw wieslawa wiktor wiktoria wilfredo wilfried wilhelm willem wilson wim wincenty wing-yan wiola
wioletta witold wladyslaw wladyslawa wlodzimierz wojtek wolfgang wouter wu xavier xenia xhemal xhevahire xia xian
xiang xiaohong xiaojun xiaoli xiaoling xiaoming xiaoyan ximena xin xing xinyi xiong xiu xiulan xiuying xu xuan xue
xueqin xun yaakov yael yafa yago yair yalda yan yana yaniv yankel yankev yann yannick yannis yanyan yao yaping yarden
yaron yaroslav yaroslava yasaman yasuko yating yechezkel yechiel yee yegor yehor yehoshua yehuda yehudis yehudit
yelena yelyzaveta yeon yerachmiel yesenia yeshaya yeshayahu yevgenia yevhen yevhenia yevheniia yi yi-ling yiannis
yifan yigal yimin yiming ying yiorgos yisrael yisroel yissachar yitzchak yitzchok ylli yoann yocheved yoel yoko
yonatan yong yoni yonit yoon yordan yordanka yoshiko yossi yotam young-ho yu yue yuhan yui yuka yukiko yuliia yuliya
yumei yumi yumiko yuming yun yuri yurii yuriy yusuke yuting yuto yuval yuxuan zabihullah zacharias zalman zalmay
zamfir zamfira zarghuna zari zarmina zbynek zbyszek zdenek zdenka zdravko zdzislaw zdzislawa ze zeev zehava zelia
zeljko zenaida zenobia zenon zevi zhanna zhen zheng zhi zhigang zhihao zhong zhou ziba zihan zina zinaida zisel zisis
zita ziv zivile zivko zixuan zlata zlatko zohreh zoia zoltan zora zoran zoryana zosia zsofia zsolt zsuzsanna zuhal
zulmira zuza zuzana zvi zvika zygmunt
`;
