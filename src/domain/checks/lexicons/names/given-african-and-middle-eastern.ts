/**
 * First names of Arabic, Somali, Turkish, Kurdish, West, East and Southern African and Caribbean families. From general
 * knowledge. Small letters, no accents.
 */
export const GIVEN_AFRICAN_AND_MIDDLE_EASTERN = `
abayomi abd abdalla abdallah abdel abdelaziz abdelkader abdelrahman abdifatah abdihakim abdikadir abdikarim abdillahi
abdinasir abdinur abdirahim abdirahman abdirashid abdirizak abdisalam abdiwahab abdiweli abdou abdoul abdoulaye
abdulaziz abdulkadir abdulkarim abdulkerim abdulla abdullahi abdulqadir abdulrahman abdulrazaq abdurahman abeba abebe
abeni abeo abidemi abimbola abiodun abiola abisola abla abshir abubakar abukar achieng adamma adan adanna adaobi
adaora adaugo ade adebayo adebisi adebola adebowale adebukola adedayo adedeji adedoyin adefolake adegoke adekunle
adel adelabu adelaja adeleke adeleye adem ademola adenike adeniyi adeola adeolu adepeju adeshina adesola adesua
adetokunbo adetola adetoun adewale adewunmi adeyemi adeyinka adham adhiambo adiba adjei adjoa adnan adwoa afaf
afolabi afolake aghogho agyei ahlam ahmadou ahmadu ahmet aida aidah aidarus ajoke ajwa akanni akello akif akil
akinola akinwale akinyi akua akuba akwasi ala alaa alaba alaeddin alemayehu alemu alev alford alhaji alhassan alican
alper alphonso alula alvita ama amadi amadou amaka amal amanuel amara amarachi amare amaya amel amer amin aminata
aminatou amineh amineta aminu amma ammah amondi amr anab anane anthonia antwan anuli anyango anyanwu aondo apiyo aram
arda arinze armah arwa arzu asabea asabi asantewaa asare ashanti ashwaq asiya asiye asli asmaa asmahan asmeret asrat
assefa assia astley asuman ata atakan atef ates atieno ato attila auma awa awad awele awet awino awurama aya ayalew
ayanda ayanle ayca aycan ayda aydan aydin ayele ayfer aygul aylin aymen aynalem aynur ayo ayobami ayodeji ayodele
ayokunle ayomide ayomikun ayoola ayotunde ayoub ayse aysegul aysel aysen aysenur aysun ayten azubuike azza baba
babajide babatope babatunde badr badra bahar bahja bakari bakhtiar baki bamidele bana bankole banu baraa baran barasa
baris barwaqo basel bashar bashiru basma bassam bassem batoul batuhan bayan bayo bekele belgin belma benedicta benson
berat bereket beren beres beresford berfin berhane berivan berkay beshir betelhem bheki bilan biniyam binta biodun
birol birsen biruk bishara bisi bisola bizunesh bolaji bolanle bolu boluwatife bongani bora boran bose boubacar
bouchra boutros buhle buket bukky bukola bulent bunmi burak burcu burhan busisiwe busra busta bwalya caasha cabdi
cabdullahi cali calvert canan candan cansu casha cem cemal cemil cemile cengiz cenk ceren ceyda ceylan chadi chafik
chaima chanda chebet chege chelimo chenai chepkemoi cherono chiamaka chibueze chibuike chibundu chibuzo chidera
chidiebere chidimma chidinma chido chidozie chidubem chiedu chiedza chiemeka chiemela chigozie chijioke chika chike
chikezie chikondi chileshe chima chimamanda chimdi chimezie chimwemwe chinaza chinelo chinenye chinonso chinwe
chinweike chinyere chioma chipo chisom chizoba chizzy chola chuka chukwudi chukwuebuka chukwuemeka chukwuma cigdem
cihan cleveland clovis cuneyt dalal dalia dameon damilare damilola danai daniyal daoud dapo daud davian daviana dawit
dawud dayo deandre debebe deeq deeqa deji deka delano dele delroy denham dereje desalegn desreen desta devon dhahabo
dilan dilara dilek dilovan dima djamila doaa dogan doha dolapo donette dorrett dotun dounia doyin dua duygu ebele
ebenezer ebere ebo ebrima ebru ebube ebuka ebun ece ecem edem edet ediz efe efosa efua egbo ege ehi eissa ejiro
ekaette ekene ekin ekon ekow ekrem ekua ela elcin elechi elham elif elmas elmi elroy elyas emad eman emeka emel emine
emir emrah emre ender engin enitan enoch enver ephrem ercan erdal erdem erdogan eren ergin erhan erkan erol ersin
ertan ertugrul ervin esayas ese esen eseosa esi esin esma esosa esra esraa essam estifanos everton evin evren eyad
eyerusalem eylem eyob eyup ezekiel ezinne ezinwa fadel fadi fadia fadil fadila fadumo fadzai fahd fahed fahima fahri
faizah fakhri falastin fanuel farag farai fardowsa fardus farhiya farid faris farouk faruq farxiyo fathi fathia
fathiya fatih fatiha fatma fatmata fatos fatoumata fatuma fawaz fawzi faysal feisal femi ferda ferdaus ferhat feride
ferit feruz feyza fidan fidelia figen fikirte filiz filmon filsan finot firas firat fisayo fitzgerald foday folarin
folasade folusho fouad foued fouzia francisca fredrick freweini fuad fuat funda funke funmilayo funmilola furkan
gamze gbemi gbenga gbolahan gebre genet getachew getahun ghada ghaith ghassan ghazal ghina girma gitonga gizem
gladstone glenroy godswill gokhan gonul goodluck gozde gugu gulay gulcan guled gulhan gulistan guliz gulsah gulsen
gulsum gunay gunes gurkan guven haben habibo habtamu habtom hachim hadeel hadi hadil hadiza hafid hagir hagos haidar
haifa haile hailu hajar hakan hakeem hala halah haldun halil halimo halit haluk hamda hamdi hamed hamoud hamsa hanaa
hanad hanan handan hande hani hania harun haruna hasana hashi hasibe hassana hatem hatice hatim hauwa hava havva hawa
hawo hawre haya hayat haydar hayder hayriye haytham hazal heba helina hewan hiba hibaq hibo hicham hidayet hikmet
hilal hirsi hisham hiwa hiwot hoda hodo hortense houda houria huda hudda hulya husam husamettin husayn huseyin husna
husnu hussam hussein ibado ibironke ibraahim ibrahima ibtihal ibtisam ibukun icilda idil idman idowu ifeanyi
ifechukwu ifeoma ifunanya ighodaro ihab ije ijeoma ikechukwu ikenna ikhlas ikran ilayda ilham ilhan ilkay ilker imane
imani ime inas inci iniobong ionie ipek irem ireti isa isatou isioma ismael ismahan ismet israa issa issam isse
istahil itai itohan itunu iyabo iyad iyanu iyiola izzet jaber jad jahmal jahmar jahmel jaiyeola jama jamaal jamar
jamarl jamilah jana jannah jasim jassim jelagat jepchirchir jeptoo jevon jide jideofor jihan jinan jomo joud joumana
jouri juma jumana jumoke justina kaan kabwe kadar kadeem kadian kadija kadir kadra kadriye kafayat kagiso kahsay
kalkidan kaltum kaltuma kaltun kamara kamau kamel kanayo kapembwa karanja karimatou kariuki karwan kassim kawa
kawthar kayode kebede kehinde keisha kelechi kemal kemar kemi kenan kene kenechukwu kerem kerim kerron kerwin keyshia
kezban khadar khadiija khadijo khadra khaled khalifa khawla khloud kibet kidane kidist kimani kipchoge kiprono kiptoo
kirani kofa kojo kolade kolawole koos koray korede kosi kossi kubra kuda kudakwashe kudirat kudzai kunle kuria kuziva
kwabena kwadwo kwaku kwasi kweku kwesi kymani ladan lai lale lamia lamin lamis langa lanre lascelles lateef latife
latisha layan leen leeroy lekan leman lemlem lenworth lerato levent leyla liban lidya limbani lindani lindiwe linval
liya lloydie lolade lovelace lujain lungile lutfi luul luwam lwazi lynval maame maan mabinty macharia madina maduka
mahad mahamed mahamud mahdi maher mahir mahmoud mai maina maita maizie majd majda majed makafui makda makeda makka
malak malek malika malyun mamady mame mamo manal manar mandla mansour marah maram mariama marium marta marva marvalyn
marwa marwan maryama maryan masimba maymun mayowa mazen mbali mbugua mduduzi medhanie mehdi mehret mehtap melbourne
melek melih melike melis melisa meltem memet merhawi meriem merlene meron mert merve meryem meseret mesfin mesut
metin mevlut michale milkias miray modou modupe mohamoud mohannad mojisola momodou moncef monia moraa morenike moriam
moslem mostafa mosun motunrayo mouna mounir mourad moussa moyo moyosore mphatso mpho muawiya muaz muchaneta mufaro
muge mugisha muhammet muhannad muhayadin muhib muhubo mukaddes mukaram mulenga mulu mulugeta muna munashe murat
murathan mursal musab muslimo mustaf mustapha musyoka mutale muthoni mutlu mutua muzaffer mwamba mwangi mwansa mwende
nabukenya naciye nada nadifa nagla nahla najat naji najla najwa nakato nakitende nalan namukasa nanayaa nandi nasra
nasser nassim nasteexo natnael nawaf nawal nayef nazan nazdar nazik nazli nchimunya ndidi ndubuisi nebiyat necati
necdet necla necmettin nejma nenna nerissa nermin nese neslihan nesrine nevin newroz ngugi nhamo nibras nidal nihat
nike nilay nilgun nilufer nimco nimo nisreen niyazi nizar njambi njeri njoroge nkechi nkem nkiru nkiruka nnamdi nneka
nnenna noha nokuthula nomvula nonhlanhla nonso nosa nosakhare nothando noura nouran nqobile ntombi nuha nur nuradin
nuran nuray nurcan nurettin nurgul nuri nursel nurta nurten nuura nwamaka nwando nyambura nyarai nyarko nyasha
nyawira nyokabi obi obiageli obinna obioma obiora ochieng ochuko odane odhiambo odion odunayo ogechi ogechukwu
ogochukwu oguz oguzhan okan okechukwu okello okey okon okoro oktay ola olabisi olabode oladapo oladele oladimeji
oladipo oladunni olaitan olajide olajumoke olakunle olalekan olamide olamilekan olanrewaju olaolu olaoluwa
olasunkanmi olatunde olatunji olayemi olayinka olcay olubunmi olufemi olufunke olufunmilayo olufunso olugbenga
olukayode olumide olumuyiwa olusegun oluseun olusola olutayo olutoyin oluwabukola oluwadamilare oluwadamilola
oluwafemi oluwafunmilayo oluwakemi oluwaseyi oluwatobi oluwatobiloba oluwatomi oluwatosin oluwole oluyemi omaima
omari omnia omobolanle omolara omolola omondi omoniyi omotayo omotola omotunde omran onome onur onyango onyeka
onyekachi onyinye opeyemi opio opoku oreoluwa orhan orkun orouba osagie osahon osaro osas osaze osbourne osei oshane
othman otieno oumar oumou ousmane owino oyin oyinda oyindamola oyinkan ozan ozcan ozge ozgur ozkan ozlem palesa
panashe patrice peju pelin pembe pinar polat qali qassim quame rachid rachida radwan raed rafeef rafik raghad rahaf
raheem rahel rahila rahma rahmah rahmo rajaa ramadan ramazan rami ramla ramlah ramy ramzi randa rania rasha rashawn
rashed rasheedat rawan rawda rayan rayane razan rebaz recep reda redouane reem refik reham remi remzi renad renford
rere reyhan rezan ridha ridwan rigbe rihab riza rizgar roaa robel roda rojda rojin ronke rotimi roxroy rudo rufaro
rukayat ruken rumbi rumbidzai ruqaya ruqiya ruta ruvarashe ruvimbo ruwayda saad saada saadia sabahattin sabri sabrin
sabriye sadam sadek sadik sado safaa sagal sahal sahin sahra saida saidu sakariya salaad salah salam salem salih
saliha salwa samah samatar sameh samer sami samrawit sanaa saniye sanusi sarkawt sati savas sawsan sayid seble sebnem
seda sedat sefa seher sekai selahattin selam selamawit selcuk selda selim selin semhar semih semira semra sena senait
senay sener serap serdar serhat serife serkan serpil seun sevda sevgi sevil sevim sevinc seyfi seyi sezen sezer
sezgin shaden shadi shadia shaimaa shakirat shaneil shanel shaniqua shanique shantel shantell shaquille sharmaine
shelly-ann sherif sherifat sherine sherwin shevon shilan shima shireen shko shola shuaib sibel sibongile sibusiso
siham sihem sikiru simba simge simi simisola sinan sinem sinmiloluwa siphiwe sipho sirad sirwan sisay sithembile
sizwe slimane sofian soha sohaila sola somto songul soran souad soulayman souleymane soumaya stedman suad suado suat
subeer sucaad suhaib suhayb suheyla sukran sukru sulaiman sule suleiman sulekha suleyman sumayo suna tadala tadele
tadesse tafadzwa taha taher tahsin taiwo tajudeen takondwa takudzwa tamirat tanaka taner taofeek taqwa tarek tareq
tarig tariro tarkan tashan tatenda tawa tawananyasha tawanda tawfiq tayfun tayo tega tekin tekle temesgen temi
temidayo temilola temiloluwa temitayo tendekai teniola tesfay tesfaye teshome tevin tewodros thabo thaer thandeka
thandiwe themba thembi thembinkosi thokozani thuli tigist tinashe tinotenda tirunesh titi titilayo titilope tiwa tobe
tobechukwu tobi tobiloba tochi tochukwu toju tokunbo tola tolga tolu toluwani tomiwa tonderai tope tosan tosin toyin
trevaughn tsega tsegaye tsehay tsepo tsion tsitsi tugba tugce tulay tulin tuncay tuncer tunde tunji turan turgay
turgut turkan tyreese tyrese tyrique ubah ubong uche uchechukwu uchenna udo udochukwu ufuk ugo ugochi ugochukwu
ugonna ugur uju ukamaka ulas ulku uloma umayma umit umm umut unal unathi unoma uwaoma uzo uzoamaka uzoma vahit vedat
veli velma verley verlin vimbai vinroy vivia volkan vusi vusumuzi wadzanai wael wafaa wairimu walid wambui wangari
wangui wanjiku wanjiru warda warsame warsan wasiu waweru wemimo wiam widad wilberforce winnifred wissam woldu wole
wubit xolani yaa yagmur yahia yakup yalcin yanela yankho yara yared yasar yasemin yaser yassin yassine yavuz yazan
yazid yejide yeliz yemane yemi yemisi yeter yetunde yigit yildiz yilmaz yinka yodit yohana yohannes yomi yonas yoofi
yordanos yosef younes youness youssouf yunis yunus yusufu zafer zainabu zakariya zaki zamzam zana zandile zanele
zawadi zaynab zehra zeina zeinab zekeriya zeki zekiye zelal zephaniah zeresenay zerin zerrin zewdu zeyad zeynep ziad
zidan zineb zinhle zion ziya zodwa zouhair zubeyde zuhair zuhra zuhur zuki zuleyha
`;
