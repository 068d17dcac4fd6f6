/**
 * Family names of Britain's other communities: South Asian, Arabic, Somali, African, Polish, Romanian, Portuguese, Spanish,
 * Turkish, Ukrainian, Chinese, Vietnamese, Jewish, Greek, Albanian, Afghan and more. From general knowledge. Small letters,
 * no accents.
 */
export const FAMILY_WORLD = `
aarons abad abara abass abbas abbasi abdalla abdelrahman abdi abdilahi abdirahman abdul abdulla abdullah abdullahi
abdulle abe abeles abellera abelson abid abiodun abiola aboagye aboderin abokor abramov abramovich abramovitz
abramowitz abubakar abukar acheampong achebe achieng acquah adamczak adamczyk adamska adamu adan addae addo ade
adeagbo adebanjo adebayo adebisi adebiyi adedeji adedoyin adegbite adegboye adegoke adekoya adekunle adeleke adeleye
ademola aden adenekan adeniji adeniran adeniyi adeola adeoti adeoye aderibigbe adesanya adesina adesokan adetunji
adewale adewumi adewunmi adeyemi adeyemo adhiambo adhikari adigun adjei adler adomako adu aduba aduloju aduse
afewerki afolabi afolayan afrah afridi afriyie afzal agarwal agbaje agbayani agbo agboola aggarwal agha agrawal agu
aguilar aguilera aguirre agyekum agyeman agyemang ahluwalia ahmad ahmadi ahmadzai ahmeti ahn ahsan aidoo aigbe aina
ajala ajani ajao ajayi ajibade ajose akanbi akande akano akbar akbari akhter akinbode akinde akindele akinfenwa
akinola akinsanya akintola akinwande akinyemi akinyi akpabio akpan akram aksoy aktas aku akuffo akyol al-ali
al-hashimi al-masri al-najjar al-rashid al-sayed al-shami alabi alade alaka alam alami alamin alawi albu alcantara
aldosari alekseev alemu alexandru alhashimi alhassan alkan alli alonso alonzo alsharif altin aluko alvarez alves alvi
amadi aman amankwah amato ameyaw amha amin amini amir amiri amissah amoah amoako amoateng amoding amponsah amrani
anand anane andersen andersson andoh andrade andrenko andreou andrzejczak anene angelov anghel angwenyi aniagolu
aniagyei aning ankrah anokye ansah ansari ansong antczak antonenko antonescu antoniou antunes antwi anwar anyanwu
apostol appau appiah apraku apte aquino arab arain araya aref aremu arhin arif ariyo armah arora arowolo arshad
arslan arun aryee asamoah asante asare ascher asefa asfaw asghar ashiru ashour ashraf asiamah asiedu asiegbu asif
aslam aslan assaf assefa ata atanda ates atta attah attia atuahene au augustyniak aujla auyeung avci avila avram awad
awan awolowo awosika awuah ayad aydarus aydin aydogan ayele ayeni ayhan ayinde ayodele ayoub ayub azam azevedo azimi
aziz azizi azubuike babalola babar babatunde babenko babic babych badawi badea badejo badmus badu bae baek baffour
bahl bahloul bahrami bahta bai bains bajrami bajwa bak bakir bako bakr bakri bakshi balakrishnan balan balci balodis
balogh balogun baltag bamberger bamgbose bamidele banda banerjee banerji bangura bankole bano bansal baptista
baptiste barakat barakzai baran baranowski barbieri barbosa barbu barros bartczak bartley barua bashir basile basra
bassey basu batista batra battaglia bauer baum baumgarten bautista baweja bayrak bbosa becker beckles bedi bediako
bednarek bejan bekele belgrave belhadj belkacem bellini bello ben benali benedetti benmoussa bento berger bergman
bergmann bergstrom berhane berhe berisha berkovitz berkowitz berman bernardi bernardo bernstein berzins bethelmy
bhagat bhakta bhalla bhandari bharadwaj bhardwaj bhargava bhasin bhatia bhatnagar bhatt bhatta bhattacharya
bhattacharyya bhatti bhebhe bhogal bhuiyan bhullar bhuta bialek bianchi bianco bielak bielecki bilal bilgin bilyk
bingol birhane blanc blanco blaszczyk blau bloch blum blumenthal boadi boadu boahen boakye boamah boampong boateng
bockarie bodnar bodner bogdan bogdanov bogucki bondar bondarenko bonifacio bonsu boothe bora borges borkowski
borowski bose bostan botan botezatu boukhari boulos boutros bouzid boychuk boyko bozkurt braga braimah brako branco
brandeis brandt brar brathwaite bratu braun bregu brenner brito brodsky bruno brzezinski brzozowski bucur
buenaventura bui bujor bulut bunea burlacu busari busch butkus byaruhanga bytyqi cabral cabrera caetano cai calado
calderon callender calvo camara campos candemir cano cao capili caputo caraman cardoso caringal carneiro carrasco
caruso carvalho castillo castro catacutan cattaneo cavaco cayabyab cazacu ceban ceesay celik cerny cetin ceylan cha
chadha chaggar chaimovitz chait chakanyuka chakrabarti chakraborty chan chana chand chanda chander chandra chang chao
chaoui charalambous charney chatha chatterjee chatterji chau chaudhari chaudhary chauhan chavez chawla che cheema
chege cheng cherif chernenko cheruiyot cheung chhabra chia chiang chidozie chigumba chike chikomba chikwanha chima
chimuka ching chinyama chipeta chiriac chirila chirwa chisenga chitando chiu chivu chiwenga chiweshe chmiel chmura
cho chohan choi chojnacki chong chopra chornyi chou choudhary choudhry choudhury chouhan choy christensen
christodoulou christofi christou chu chua chudasama chui chukwu chukwudi chukwuma chun chung cichocki cieslak cinar
ciobotaru ciocan cisse claessens coban codrington cohn cojocaru colombo coman conceicao concepcion constantin
constantinou conte conteh contreras cooperman coppola cordeiro cordero corpuz correia cortes coskun costa costache
costea costin coutinho couto cozma craciun crespo crisan cristea croitoru cudjoe cuffy cui cumar cumberbatch cunanan
cunha cybulski czajka czajkowski czarnecki czerwinski czyz d'amico d'angelo dabrowska dacosta dada dadhwal dagli
daher dahir dai daka dakhil dalal daley damian damico danciu danila daniyan danjuma danquah danso dantes danylenko
daoud dapaah dar daramola darji darko darwish das dasgupta datta daud dave dawood dayan de-guzman de-jong de-luca
de-vries deac debrah dekker dela-cruz delgado delos-santos deluca demchenko demetriou demir demirci demirel demirkan
demirtas deng deniz deo dervishi deshmukh deshpande desta deutsch dev dhaliwal dhami dhanda dhanjal dhar dhariwal
dhawan dhesi dhillon dhir dhlamini dhliwayo dhokia dhunna di-stefano diaconu diallo diarra dias didenko diez dilawar
dima dimaculangan dimitrov dinca dincer dinh dinu diop diriye dixit dizon djama djordjevic dlamini doan dobre dogan
dogbe dogru doku domagala domanski domingo domingues dominguez donkor dosanjh doshi douale dowdie dragan dragoi
dragomir dreyfus dreyfuss du dua duah duale dualeh duan duarte dube duberry dubois duda dudek duman dumitrache
dumitrascu dumitriu duong dupont dupuis durand durmaz durojaiye durrani duru dushku dutt dutta dvorak dziedzic ebo
eboigbe ebong ebrahimi eckstein edeh edelman edet edghill effah effiong efstathiou efunnuga egal egbe eghbal egwu
ehimen ehrenreich ehrlich eid eisen eisenberg eisner ejiofor ekanem ekici ekinci ekong ekpo ekwueme elamin elbadawy
eleftheriou elezi elhassan elmas elmi elsayed eluwa emenike emmanuel enache enahoro endo ene enea engel englander
eniola epstein erdem erdogan eren ergin eriksen eriksson erlich erol ersoy escobar escueta esfahani espinoza espiritu
esposito essien esteves estrada esuman etim etuk evangelista evbuomwan eversley eze ezeani ezeh ezekiel fabbri fadare
fadel fagbemi fahmy faiz faizi fajardo fakunle falana faleye faloye famakinwa fapohunda farah farahani faraz farcas
faria farid farinde faris farkas farooq farooqi farouk fasanya fashola fasina fathi fatoye fatunla fawzi fayemi fazal
fedorenko fedorov fedoruk feigenbaum fein feinberg feinstein feld feldman feng fenty fernandez fernando ferrara
ferrari ferraro ferraz ferreira ferrer ferri figueiredo fijalkowski filimon filip filipek findlater finkel
finkelstein fiore firdous fischel fischer fishman fleischer fleischman florea florek fodor fofanah folarin folorunso
fong fonseca fontaine fontana forson fosu fournier franco franke frankel frankowski freitas freud freund friedland
friedlander friedman friedrich frimpong fromm frunza fu fuchs fuentes fujimoto fujita fujiwara fung furman furtado
futerman gaber gabr gajda gajewski galal galang gallardo gallego galli gallo gan gandhi ganea ganesan ganguly gao
garfinkel garg garnier garofalo garrido gashi gaspar gatchalian gatti gaur gautam gauthier gavrila gawron gawronski
gaye gaynair gbadamosi gbadebo gebre gebremariam gebremedhin gebremichael gebreselassie gebru geller geng georgiev
georgiou gerber gertner ghaffari ghanbari ghanem ghani ghasemi ghataura ghatora ghazi ghebre ghebremeskel gherman
ghita ghosh ghuman gil gimenez ginsberg ginsburg giordano girard girma githinji gittens gjoka gjoni glaser glassman
glick glowacki gluck goh gohel gohil gok gokce goldblatt goldblum goldenberg goldfarb goldhill goldschmidt goldwater
golubev gomes goncalves gopal gopalan gorecki gorski gosal goswami goto gottlieb govind gradinaru graf grasso greco
grecu greenbaum greenberg greenblatt greenfeld greenidge greenspan greenstein grewal grigoras grossman grosu groza
gruber grunfeld grunwald grzelak grzyb gu guan guedes guerin guerra guerreiro guerrero guha gujral gul gulec guled
guler gultekin gumede gumus gunawardena gundogdu gunes guney gungor guo guraya gure gurung gustafsson gutowski
guttman guven guzel guzman guzun gwon gyamfi gyasi gyimah haas haber habib habibi habte habtemariam hadad haddad hadi
hadjicharalambous hadjigeorgiou hafeez hagen hagos hahn haider hailu hakim hakimi halberstadt halili halim halpern
halvorsen hamad hamdan hamdi hamid hamidi hammerstein hamza han hanif hansson hao haq haque hariri haroon haroun
hartmann haruna hasan hasegawa hashemi hashi hashim hashimoto hashmi hassan hassanein haugen havryliuk haxhi hayashi
hayat hayer heidari heller heng henriques herrera herrero herrmann herschel hersi herz hidalgo hilal hira hirani
hirsch hirschfeld hirsi hoang hoffman hoffmann hofmann holm honchar hong hoque horak horowitz horvat horvath hosen
hosseini hotak hoti hou hoxha hoxhaj hristov hrytsenko hsieh hsu hu hua huang huber huda hui humayun hundal huo
hurwitz husain huseyin hussaini hussein huynh hwang hylton hysi iacob ibanez ibe ibeh ibekwe ibrahim idahosa idowu
idris igbinedion ige iglesias ignacio ignat igwe iheanacho ihejirika ijeoma ikeda ikpe ilic ilie iliev ilori ilyas
imran inamdar inan inoue inyang ioannou ionita iordache iorga ip irfan irimia iroegbu isa isaacson isah isaias ishaq
ishii ishikawa ishola isik islami ismael ismail ismaili israel issa istrate ito ivan ivanchenko ivanenko ivanov iwu
iyamu jabbar jabeen jaber jablonski jabr jacobi jacobovitch jacobovits jadeja jafari jaffar jaffe jaffer jagdev
jagodzinski jahan jain jakubowski jalal jalali jalil jalloh jama jamal jameel jamil jammeh jan janas jang jani
janicki janik jankauskas jansons janssen janssens jansson jarju jarosz jashari jasinski jaskulski jassim jaswal jatta
javadi javaid javed javier jaworski jayaram jayasinghe jayawardena jegede jensen jeon jeong jere jethwa jezierski jha
jhutti ji jia jiang jiao jibril jimale jimenez jimoh jin jitaru jo joachim jobe joffe johal johansen johansson joof
jorgensen josan jovanovic jozwiak juarez juhasz junaid jung jurek kabba kabir kabiri kabuye kachale kaczmarczyk
kaczor kaczynski kadam kaddour kadhim kadir kagame kahan kahn kahraman kahsay kainth kakar kalam kalkan kallon kalms
kalnins kalra kalsi kam kamal kamani kamara kamau kambarage kamboj kamil kaminsky kamya kan kanaan kanda kandola kang
kania kanneh kanter kanu kanwar kapadia kapila kaplan kapoor kapur kara karabulut karaca karadag karagiannis karakaya
karakoc karaman karami karanja karatas karczewski kargbo karikari karim karimi kariuki karlsson karpel karpinski
kartal karzai kasher kashyap kask kasozi kasprzak kassa kassem kassim kato katz katzenberg kaufman kaufmann kaul kaur
kauser kaushal kaya kaymak kazemi kazlauskas kazmierczak ke kebede kedzierski keita kelmendi keskin kessler
kestenbaum keung khalaf khalid khalifa khalil khalili khaliq khamis khanam khanna kharchenko khater khatib khatoon
khatri khawaja khera khinda kho khokhar khomenko khoo khorasani khosla khoury khumalo khurana kibaki kibet kidane
kigozi kilic kim kimani kimathi kimura kinyua kipkemboi kiprotich kirabo kirac kiwanuka kiyingi klein kleinman klimek
klos klymenko kmiec knezevic knudsen ko kobayashi koc kocak koch koech koenig koffi kogan kohler kohli kohn koksal
kolasa kolesnyk kolev kolodziej kolodziejczyk kolomiets kondo kone kong konieczny konig koo kooner kopec koppel
korhonen korkmaz kornbluth koroma kose koshy kosinski kostrzewa kot kotecha kou kouassi kovac kovacevic kovacs koval
kovalchuk kovalenko kovtun kowal kowalewski kowalik kowalska kozak koziol kozlov krajewski krakowiak kramer krasniqi
kraus krause kravchenko kravchuk kravets kravitz krawiec krishna krishnan kristensen kristiansen krol krolikowski
kruger kruk krumins krupa krysiak krzeminski krzyzanowski ku kuang kubacki kubiak kubicki kucharski kucuk kuhn kujawa
kulik kulkarni kullar kuma kumari kumi kundra kundu kung kuo kuqi kurek kurowski kurt kurup kushner kushnir kusi kuti
kutlu kuzmenko kuznetsov kuzniar kwakye kwan kwarteng kwateng kwiecien kwok kwon kwong kyei kyeremateng kyriacou
kyriakou lach lacsamana lacson ladwa lai lakatos lakhani lakhanpal lal lalani lange lapidus larsen larsson lartey
lashley lasisi lasker laskowski latif lau laurent lawal lawanson layne lazar lazari leal lebedev lebovits lebrun
leclerc lefebvre lefevre legaspi lehman lehmann lehrer leiberman leibowitz leite lemaire leon leone leong lerner
leroy lesniak leung levene levenson levi levin levine levinsky levinson levitan levitas lew lewandowska lian liang
liao lichtenstein lieberman liepins lightbourne lika lim lima limbu lin lind lindberg lindo lindqvist lindstrom
lipinski lipkin lipman lipschitz lipsky lis lisowski litvak llapashtica lleshi lobo lodhi loewe loh lohia loizou lok
lombardi lombardo longo loona lorenz lotfi lou loureiro lourenco lowenthal lozano lu lubavitch lubega lubin luca
ludwig lui luk lukasik lukaszewski lule lundgren lungu luo luong lupu luria lustig luthra luu ly lysenko lytvyn
lytvynenko maalim maalouf mabadeje mabaso mabuza macapagal macaraeg macaulay maccabi macedo machado macharia
maciejewski madan madej madhani madhavan madsen madueke maduka madziva maeda maftei magar magbanua magnusson
magsaysay magtoto mah mahajan mahal mahamed mahamoud mahamud maharjan mahboob mahdi mahendran maheshwari mahmoud
mahmoudi mahmud mai maia maier maina maini majchrzak majeed majewski majid majumdar majumder mak makamba makinen
makki makoni makowski makumbi makwana malabanan maldonado malecki malek malhi malhotra malinga malinowski malinsky
manalo mancini mandal mandaza mandel mandelbaum mandelson manea mangal mangat mangena mangubat mannan manole mansoor
mansour mansouri manyika manzoor mao mapfumo maposa marasigan marcelle marchand marchenko marchetti marciniak
marcinkowski marcu margolis margolyes margulies mariani marin marinescu marini marino marinov markiewicz markovic
markovitch markowski marku marouf marquez marszalek martinelli martynenko martyniuk marufu marx maseko masih masood
masri masuku matharu mathebula mathew mathur matias matloob matos matsika matsuda matsumoto matusiak matuszewski
matysiak mavani mavhunga mazer mazibuko mazumder mazurek mazurenko mazza mbah mbanefo mbatha mbewe mbugua mcfarlane
mckoy mcleish mcpherson meah medeiros medina mehari mehmood mehra mehrotra mei meier meir meisels mejia mekonen
mekonnen melamed melbourne melnic melnychuk melnyk melo memon mendel mendelsohn mendelson mendes mendez mendonca
mendoza meng mengistu menon mensah merali mercado mercier messina meszaros meyers mhlanga mhondera mian miao
michaelides michalak michalski micu mielczarek mihai mihaila mihalache mihalcea mikhailov mikkelsen mikolajczyk
milewski militaru milosevic milstein minhas minsky mir miranda miron mirvis mirza misgina mishra misra mitra miura
mkandawire mlambo mocanu modeste modha modi mody mogos mohamed mohammad mohammadi mohammadzai mohammed mohamoud
mohamud mohan mohseni moin moisa mok mokoena moldovan moldovanu molina moller molnar momand momodu momoh moncrieffe
mondal monga montefiore monteiro montero montes monti moosa mora moradi morais morant morar moraru moreau moreira
morelli moreno moretti mori morina moroz morozov morsi mortazavi mortensen mosa moshe moskowitz mostafa mota motala
mothersill moughal moura mousavi moussa moyo mpofu mroczek mroz msipa mthembu mthethwa mtshali mtukudzi mubarak mucaj
mucha mudenda mudhar mugabe mugabi mughal mugisha muhammad mui muja mukasa mukherjee mukhopadhyay mukhtar mukoro
mukwena mulenga mulindwa muller multani mulugeta munir munoz munshi muntean munteanu munyaradzi mupfumi muponda murad
murakami murati muresan murthy murugesan murwira musa mushonga musial musoke mussa mustafa mustapha mutai mutale
mutasa mutesi mutlu mutua muwanga muzenda mwale mwangi mwanza nabizada nadarajah nadeem nadler nagar nagi nagpal
nagra naguib nagy nahar naidoo naidu naik nair najafi najjar nakagawa nakajima nakamura nakano nakato nam nambiar
namukasa nanda nandra nantongo narang narayan narayanan narine narula nascimento naseem naseer nasir nasr nasri
nassar nasser nath nathwani natividad natt navarro nawaz nawrocki nayak nayar nayyar nazarenko nazari nazir ncube
ndebele ndiaye ndlovu ndoj ndreu ndubuisi ndukwe ndungu neacsu neagu nechita necula negash negi negrea negri negru
nehra nemec nemes nemeth neri neto neuberger neumann neves ng ngai ngan ngcobo ngo ngoma ngugi ngwenya nhamo ni nica
nicolae nicolaou niculae nie nielsen niemiec nieminen nieto nijjar nikolaidis nikolic nikolli nikolov nilsson ning
nisa nistor nita nitu njenga njeri njie njoku njoroge nkala nkansah nkomo nkosi nkrumah nnadi nnaji nnamdi nobre
nogueira noh noor noori noorzai nortey nour novak novikov novotny nowacki nowakowski nowicka nowicki nsubuga ntege
ntuli nunes nunez nur nussbaum nuur nwabueze nwachukwu nwafor nwankwo nwaogu nwokocha nwokolo nwokoye nwosu nxumalo
nyambi nyame nyamekye nyantakyi nyarko nyathi nygaard nyirenda nyoni nzama oancea obadina obafemi obaseki obasi obeng
oberoi obianwu obinna ocampo ochieng ochoa odame odeh odeyemi odhiambo odinga odoi odoom oduro odusanya oduwole oduya
ofoegbu ofori ogawa ogboi ogbonna ogbu ogun ogunbanjo ogundipe ogunlana ogunleye ogunmola ogunsola ogunyemi ogutu
oguz ohene ojo ojukwu okada okechukwu okeke okello okenwa okereke okezie okoh okoli okonkwo okorie okoro okoroafor
okoth okoye okpara okunola okur okwu okwuosa oladapo oladipo olah olaleye olaniyan olanrewaju olar olaru olatunji
olawale olayinka olejniczak olejnik oliveira oliynyk olorunfemi oloyede olsson olszewski oltean olufemi olusanya omar
omari omer omondi omotayo omotosho onah onal onder oner ong ono onuoha onwuka onyango onyeama onyeka onyekachi
onyshchenko opara opio opoku oppenheim oppenheimer oppong oprea orhan orji orlando orlowski ornstein ortega
orzechowski osagie osei oseni oshin oshodi osinski osinubi ososanya ostrowski osuji ota othman otieno otoo ottey
otubanjo ou ouma ouyang owczarek owino owolabi owoseni owuor owusu oyebanji oyedele oyekanmi oyelade oyelaran oyeleke
oyeniyi oyewole oyinlola ozcan ozdemir ozen ozer ozgur ozkan ozmen ozolins ozols oztekin ozturk pacheco pacquiao
padda padhiar pagano pai paiva pajak pala palan paluch palumbo pana panasenko panayi panayiotou panchal panchenko
pancholi pandey pandit pandya panesar panganiban pangilinan panjwani pannu papadakis papadopoulos papaioannou papp
pappas parekh parikh parisi parmar parveen pasca pascual pathak pathan pathania patil patrascu patru pavel pavlenko
pavlou pavlov pavlovic pawar pawlak pawlik pawlowski pedersen peerzada peeters pei peker pellegrini pellegrino pena
peng pepa pereira perera peres perlman perlmutter persad persson pestana petcu petersson petit petkov petrauskas
petre petrea petrenko petrou petrov petrovic pfeiffer phagura pham phan philippou phiri phung pierre pietrzak
pietrzyk pimenta pina pindoria pinheiro pinho pinsker pinter pintilie piras pires pirvu plaku plesca pluta pohl poku
polak polat polishchuk pollak polonsky ponomarenko poon popal popat popiolek popoola popov portnoy porumb pospisil
postolache poudel poulsen powar prabhakar pradhan prajapati prakash prasad preda prendi prieto prochazka prokopenko
przybyla przybylski przybysz puiu pujara purewal puri purohit pusey pytel qaderi qadir qadri qaiser qamar qasim
qassim qayyum qi qian qiao qin qiu qosja qu quach quadri quan quansah quarshie quartey quaye quiambao quintero
quiroga quraishi qureshi rabbani rabin rabinovich rabinovitch rabinowitz racz radebe raducan raghavan rahim rahimi
rahmani rahmanzai rai raina raja rajan rajaratnam raji rajput raju rak rama ramachandran ramadan ramakrishnan raman
ramanathan ramanujan ramaswamy ramdin ramesh ramos rampersad ramsaran ramsarran ramzan rana randhawa rani rao
rapaport rappaport rashed rashid rashidi rasmussen rasouli ratajczak rathod rathore ratnam raut raval ravi ravindran
rawal rawat raza razak razzaq rego rehman reich reichmann reis reiss ren resnick rexhepi rezaei rezai riaz ribeiro
ricci richter rinaldi rios rishi ritblat riva rivas riyaz rizvi rizwan rizzi rizzo roache robleh robles rocha
rodrigues rogowski rojas romano romanowski romero rong rosales rosca rosenbaum rosenblatt rosenbloom rosenblum
rosenfeld rosenstein rosenthal rosinski rossetti rossi rotar rotaru rothman rothschild rothstein rotich rousseau ruan
ruben rubens rubenstein rubin rubinstein rubio rudenko ruggiero ruiz ruparelia rus russo rutkowski ruto rutto ryba
rybak ryu rzepka sa saad saadat saadi saar saba sabir sabri sabry sacher sachs sadat sadeghi sadhra sadiku sadiq
sadowski saeed saez safdar safi safran saglam sagoo saha sahin sahinoglu sahni sahota sai saidi saini saito sajjad
saka sakai sakala sakamoto sala salah salako salama salameh salawu salazar saleem saleh salehi salem salgado salihu
salim salinas sallah salman salomon salomons salvador sam samad samadi samatar samir samms samo sampaio samra samy
san sandberg sandhar sandhu sandu sanger sangha sanghera sani sanna sanni santana santiago santoro santos sanusi sanz
saperstein sapir saraiva sardar sarfo sarfraz sarkar sarmiento sarna sarpong sartori sarwar sasaki sassoon sato
sattar sauer sava savani savchenko savchuk savin savva savvides sawicki saxena sayed sayegh schafer schechter schiff
schlesinger schloss schmid schmidt schmitt schmitz schneerson schneider scholz schonfeld schreiber schroder schubert
schulman schulte schultz schulz schulze schumacher schuster schwab schwartz schwarz seah sealy seidel sekyi seligman
selim selimi semenenko semenov sener senghor sengupta senthilkumar seo seow sepp sequeira serag serban serra serrano
sesay seth sethi sevim shabalala shabani shabir shafi shafiq shahbaz shaheen shahid shahin shaikh shakeel shakir
shakoor shala shamsi shan shao shapero shapira shapiro shapovalov sharif sharifi shechter shehata shehu shen sheng
shergill sheth shetty shevchenko shevchuk shi shimizu shinde shinwari shirazi shittu shkurti shlomo shoaib shobowale
shoker shonibare shrestha shukla shulha shulman shum shumba shvets siad sian sibanda siddig siddique siddiqui sidhu
sido sieff sihota sikora sikorski silber silberman silberstein sillah silva silveira silverstein silvestri simion
simoes simsek sinani singhal singhania sinha sirbu sison sithole siu sivakumar sivalingam sivanathan siwek skeete
skiba sklar skowron skowronski skrzypczak slonim slowik smilovitch smirnov smit smolinski soare soares sobczak
sobczyk sobel sobolewski socha sodha sodhi sodipo sofer sofoluwe sogbesan soh sohal sohn sokhal sokhi sokol sokolov
sokolowski solanke solanki solano soler soliman solmaz soloveitchik somal sommer sondhi soneye soni soo sooch sood
soomro sorensen soriano sorin sorrentino soto sousa souza sowah sowe sowunmi soyinka soylu soysal spahiu spector
spiegel spier spiro spitz spitzer springer sra sran sridhar srinivasan srivastava ssali ssebunya ssekandi sserwadda
st-hill stachowiak stachura stanciu stancu stanekzai staniszewski stankevicius stankiewicz stasiak stavrou stefaniak
steinberg steiner stennett stepien sternberg sternlicht stoian stojanovic stolarczyk stoyanov strauss strzelecki
stylianou su suarez subramaniam subramanian suciu sucu sui sukhija sulaiman suleiman suleman suleyman sulkowski sumal
suman sunmonu sunner sur surana surdu suri suslu susman sussman suthar suzuki svensson svoboda swaminathan sydorenko
syed symonenko szczepaniak szczepanski szczygiel sze szekely szeto szewczyk szulc szwed szymczak tabassum tabrizi
tadesse taha taheri tahir tahiri tai taiwo tak takacs takahashi takeuchi takyi talwar tamang tamm tanaka tanase
tandoh tandon tanna tannenbaum tanriverdi tanveer tanwar tao tarasenko tareke tariq tas tasci tata tataru taub tauber
tavares tawfik tawiah tay teh tehrani teitelbaum teixeira tekeste tekin teklay tekle teles tembo temel teng teo teoh
terzi tesfamariam tesfay tesfaye teshome tessema testa tetteh tewelde tewolde thaci thai thakar thakkar thakor
thakral thakur thandi thapa thapar theodorou theodoulou thiara thind thomsen thukral tian tijani tiwana tiwari
tkachenko tkachuk toader todea todorov tohow tokarz tolentino toma tomar tomaszewski tomczak tomczyk toor toora topal
topol toprak toska tosun toth touati touray toure trabelsi trachtenberg tran traore treisman trinh tripathi trivedi
trojanowski trujillo truong tsai tsang tse tshabalala tshuma tsoi tsui tu tuchman tudose tufail tunc tuncer tung
turan turay turcanu turcu turek turkmen turkoglu tuzun tversky twum tylka tymoshenko ubah ucar uche uckan udeh udo
udoh ueda ugochukwu ugwu uka ukoha ullah ullmann uludag umali umar umeh umoh unadkat unal unger ungureanu unlu
unnikrishnan upadhyay upadhyaya uppal urbaniak urbanski ursache ursu usman usta uwaifo uysal uzoma uzun vacaru
vadgama vadher vaghela vaid vaidya vaja valadares valdez valencia valente valentini vandenberg varga vargas varghese
varma varsani vasani vasconcelos vasilache vasile vasiliauskas vasiliou vasquez vassell vasudevan vasylenko vaz
vazquez vega veiga vekaria velasco velez veliu venkataraman venkatesh ventura vera verhoeven verma vermeulen vicente
vidal vieira vij vijay vilela villanueva villaruel virdee virdi virk virtanen visser viswanathan vitale vitali vlad
vlaicu vlasenko vo vogel vogt vohra voicu voigt voinea volkov voloshyn vora vorobyov vu vulpe vuong vyas waberi
wachsman wada wadhwa wafula wagner wahab wahid wai walczak waldman walia wallach wambua wanjiru warburg wardak warfa
warraich warsame waseem wasik wasilewski wasim wasserman wasswa watanabe wawrzyniak waxman wazir wehbe wei weil weill
weinberger weiner weinfeld weingarten weinstein weinstock weintraub weisberg weisfeld weiss weissman weisz weitzman
weizmann weng werner wieczorek wierzbicki wiesel wilczek wilk winegarten wineman winiarski winkler wint wiredu
wisniewska witek witkowski wlodarczyk wojtczak wolde woldemariam woldemichael wolff wolfson wolski wong worku worrell
wouters wrobel wroblewski wrona wu wulfsohn wuraola wysocki xavier xhaferi xhaka xia xian xiang xiao xie xin xing
xiong xu xue yabut yacoub yaffe yagci yahya yakovenko yakubu yalcin yamada yamaguchi yamamoto yaman yamashita
yamazaki yan yanik yao yaqoob yaremenko yasar yasin yasmin yassin yau yavas yavuz yazici yearwood yeboah yee yeh
yesil yeung yi yigit yik yildirim yildiz yilmaz yim ying yiu yohannes yong yoo yoon yoshida younas younis yousaf
yousafzai yousef yousefi youssef yousuf yu yuce yudkin yue yuen yuksel yun yung yurchenko yusuf zabludowicz zacharias
zachariou zadok zadran zafar zaharia zahedi zaheer zahid zaidi zajac zak zakharchenko zaki zakrzewski zalewski zaman
zamani zamfir zamora zand zapata zare zarei zaremba zawada zawadzki zayed zeitlin zeka zeldin zelman zeneli zeng
zengin zewde zhai zhan zhao zheng zhong zhou zhu zhuang zhuk zhuo zia zidan ziegler ziemba zilber zimba zimmerman
zimmermann zinchenko ziolkowski zogu zondo zou zubairu zubeir zuckerman zuk zukauskas zukerman zulu zungu zuniga zunz
zurek zych
`;
