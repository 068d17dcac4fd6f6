/**
 * Family names of Britain, Ireland and the Caribbean, A to K. From general knowledge, with a list of common names by
 * country (popular-names data, CC0). Small letters, no accents.
 */
export const FAMILY_BRITISH_A_TO_K = `
abbott abel abercrombie aberdeen abernathy abernethy abraham abrahams ackroyd acton adair adam adams adamson addison
adkins agnew aherne ahmed ainsley ainsworth aird airey aitchison aitken akehurst akers akhtar akter albon alcock
alderson aldous aldridge alexander alford ali allan allard allardyce allcock allen alleyne allison allman allott
allsop alston alton ambrose ames amos anderson anderton andrew andrews angus ankers annan annis ansell anstey anthony
appleby appleton appleyard archibald arkwright armitage armstrong arnold arnott arrowsmith arthur ascough ashby
ashcroft ashdown asher ashford ashley ashton ashurst ashworth aspinall asquith astbury astley aston atherton atkin
atkins atkinson attenborough atterbury attwood atwell aubrey auckland auld austen austin avery axford ayers aylward
ayres ayton babbage babington backhouse badcock baddeley bagley bagnall bagshaw bagshawe bailes baillie bain
bainbridge baines baird balaam balcombe baldock baldry baldwin balfour ballantine ballantyne ballard balmer bamber
bamford bancroft bannerman bannister barclay bardsley barkley barlow barnaby barnard barnes barnett barnfield
barnwell barr barraclough barrass barratt barrett barrie barrington barron barry bartholomew bartle bartlett barton
barwick basford baskerville bassett bastow batchelor bateman bateson batley batt battersby baugh baxendale baxter
bayley baylis bayliss bayne baynes beal beale beales beamish beardmore beardsley beasley beaton beattie beatty
beaumont beavis beckett beckford beckwith beddoes beddows bedford beecham beecher beeching beeson beeston begg beggs
beighton beirne belcher belfield bellamy bellingham bellis bence benfield benham benjamin benn bennett bennetts
bennie bennion benson bentham bentley benton beresford bernard berriman berryman bertram beswick bethell bethune
bettany betteridge betts bevan bevans beveridge beverley bevis bewick bibby bibi bickerstaff bickerton biddle
biddulph bidwell biggins biggs bignell bilton bingham bingley binks binnie binns birchall birchenall birdsall
birkbeck birkett birkin birmingham birrell birtles birtwistle bisset blackadder blackburn blackburne blackett
blackford blackie blackledge blacklock blackman blackmore blackshaw blackwell blackwood blagden blain blair blake
blakeley blakemore blakeney blakey blanchard blandford blaney blanshard blay blenkinsop blewitt bligh blissett
bloomfield blount bloxham blundell blyth blythe boardman boddy boden bodie bogle boland bolger bolton bonar bonham
bonner bonney boothby boothman boothroyd borland borthwick bosanquet bostock boswell bosworth botting bottomley
bottomly boucher boughton boulter boulton bourke bourne bousfield boustead bovey bowden bowdler bowen bowes bowett
bowie bowker bowles bowley bowring bowyer boxall boyce boyd boyes boylan boyle boyne bracewell bradbury braddock
bradfield bradford bradley bradshaw bradwell brady braham braithwaite bramhall bramley brammer brandon brannan
brannigan branson brant brassington brayshaw breakspear brearley breen bremner brennan brent brereton breslin brett
brewis brewster briant brice bricknell bridgeman bridger bridgewater brierley briggs brighton brind briscoe bristow
britton broadbent broadfoot broadhead broadhurst broadley brock brockbank brocklebank brocklehurst brodie bromfield
bromley brookbank brooke brooker brookes brookfield broome broomfield broomhall brophy brough broughton browne
brownhill brownlee brownlie brownlow bruce bruford brunskill brunton bryan bryant bryce bryson buchan buchanan
buckingham buckland buckley bucknall budd budgen bugg bullen bullimore bullivant bullough bulmer bunce bundy bunn
bunyan burbidge burbridge burch burchell burdett burge burgess burgin burke burkett burkinshaw burleigh burley
burling burnell burnett burnham burnley burnside burrell burridge burrough burroughs burt burton bushell bussey
butlin butterfield butterworth buxton byers byford byrne byrom byron bywater cadbury caddick cadman cahill cain caine
caird calder caldwell callaghan callahan callan callander calloway calvert cameron campbell campion candlish canham
cann cantrell capper carberry carden cardwell carey cargill carleton carlin carling carlisle carlton carlyle
carmichael carnegie carney carr carrick carrigan carrington carroll carruthers carson carswell cartledge cartlidge
cartmell cartwright carty cary casey cashman cass cassells cassidy caswell catchpole catherall catlin catterall
cattermole caulfield caunt causey cavanagh cavendish cawley cawood cawthorne chadwick chaffey challinor chalmers
chamberlin channing chaplin chapman chappell chapple charles charlesworth charlton charman charnley charnock
chatfield chatterton chatwin chaudhry cheadle cheetham chegwidden chen cheshire chester chesterton cheyne chidgey
chilcott childs chilton chilvers chisholm chisnall chivers cholmondeley chowdhury chown christie christopher chubb
churcher churchill churchward ciobanu clancy clapham clapp clapton clare claridge clark clarke clarkson claxton
clayden claydon clayton cleary clegg clelland clemence clements clemson cleveland cliffe clifford clift clifton
clinton cloke clough clowes clubb clucas cluley clutterbuck clyne coaker coates cobb cobbett cobley coburn cochran
cochrane cockburn cockcroft cocker cockerill cockram codd coe coffey coggins coghlan cohen coker colbert colbourne
colclough coldwell cole colebrook coleby coleman coles colgan collett colley collinge collings collingwood collins
collinson collis collison colman colquhoun colville colvin combes comerford compton conboy condon condron conlan
conlon conn connell connelly conner connolly connor connors conrad conroy considine constantine conti convery conway
conyers cooke cooksey cookson coombe coombes coombs cooney coote copeland copley coppin corbett corbin corbishley
corby corcoran cordell corder cordery cordingley corfield corkhill cornelius cornes cornford cornish cornwall
cornwell corrigan corry cosgrave cosgrove costello coster cotgrave cottam cotterell cotterill cottrell coughlan
coulson coultas coulter coulthard counsell couper coupland courtenay courtney coutts coverdale coverley cowan cowdrey
cowell cowen cowie cowley cowper coxon coyle coyne crabb crabbe crabtree cracknell craddock cragg craggs craig
craigie craik cramer crampton cranfield cranston crawford crawley crawshaw creasey credland cree cregan creighton
crerar cressey cresswell crewe crichton crilly cripps critchley critchlow crocker crockett crombie cromie crompton
cronin cronshaw crooke crookes crosbie crosby croshaw crossan crossland crossley croucher crowder crowe crowley
crowson crowther croxford croxton cruickshank crump crutchley cruz cubitt cuddy culbert cullen culley culligan
culshaw cumberland cummings cummins cunliffe cunningham cunnington curley curnow curran currie curson curtin curtis
curwen cusack cushing cuthbert cuthbertson cutts dabbs dabrowski dack dacre dakin dalby dalgleish dallas dalton daly
dalziel dando daniel daniels danks dann danson darby darbyshire darcy darke darlington darnell darrell darwin
daughtry davey david davidson davie davies davis davison davy daw dawe dawes dawkins daws dawson daykin deakin deane
dearden dearing dearlove debenham dee deegan deeley deering defoe deighton delamere delaney deller dempsey dempster
denby denham denholm denison denley denman denning dennis dennison denny densham denton denyer derbyshire derham
desai desmond devaney devereux devi devine devlin devonport devonshire dewar dewhurst dewsbury diaz dickenson dickie
dickins dickinson dickson diggle dillon dimmock dineen dingwall diprose ditchfield dix dixon dobbie dobbs dobie
dobson docherty dockerty dodd dodds dodgson dodson dodsworth doggett doherty doig dolan dolby dolman dominy donachie
donaghy donald donaldson donegan donkin donlan donnachie donnellan donnelly donoghue donohoe donohue donovan doody
dooley doran dore dorman dorrian dorrington dougall dougan dougherty douglas douglass doull dover dovey dow dowd
dowdall dowden dowding dowell dowie dowler dowling downes downey downie dowson doyle drabble drayton drewett drewitt
dring drinkwater driscoll drummond drury dryden drysdale duce duckett duckworth duddy dudley duffield duffin duffy
dugan dugdale duggan dumitru dunbar duncan dunckley dunford dunkley dunlea dunleavy dunlop dunmore dunn dunne dunnett
dunphy dunsmore dunstan dunstone dunwoody durant durham durkin durrant durward dutton duxbury dwyer dyas dyde dymond
dyson eade eades eadie ealey eames eardley earle earnshaw easey eason easterbrook eastham eastman easton eastwood
eaton eatwell ebdon eccles eccleston eckersley ede eden edgar edgell edgerton edgeworth edgley edmond edmonds
edmondson edmunds edmundson edney edward edwardes edwards egan egerton eggleton elderkin eldred eldridge elgar elkin
elkington elkins ellam elleray ellershaw ellery elliman ellingham ellington elliot elliott ellis ellison ellwood
elmer elmes elphick elphinstone elsdon elsey elston elsworth elton elvey elvin elvins elwell ely emberson embleton
embury emerson emmerson emmett emmott england english ennis enright enston entwhistle entwistle erskine escott essex
etheridge etherington eustace evans evanson evelyn everard everest everett everitt evershed ewart ewing eyles eyre
eyres fagan fahey fahy fairbairn fairbank fairbanks fairbrother fairburn fairclough fairey fairfax fairfield
fairhurst fairley fairlie fairweather falkner fallon fannon fanshawe faraday farley farnell farnham farnsworth
farnworth farquhar farquharson farr farragher farrant farrar farrell farrelly farrer farrington faulds faulkner
fawcett fawkes fazackerley fazakerley fearn fearnley fearns fearon featherstone featherstonehaugh feeley feeney
fellowes felton fenby fenn fennell fenner fenton fenwick fergus ferguson fergusson fernandes fernyhough ferrier
ferris ffrench fiddes fidler fielden fieldsend filby fincham findlay findley finlay finlayson finn finnegan finneran
finnerty finney finnie finnigan fisk fitch fitton fitzgerald fitzgibbon fitzjohn fitzmaurice fitzpatrick fitzsimmons
fitzsimons flaherty flanagan flannery flannigan flavell flaxman fleetwood fleming flemming fletcher flett flinn
flitcroft flook florence flores flowerday floyd flynn foden fogarty fogg foley folkard follett fookes foote forbes
forde fordham forman forrest forrester forshaw forster forsyth forsythe fortescue foss fothergill foulds foulger
foulkes fowkes fowler fowles fowley foxall foxcroft foxley foy frampton france francis frankland franklin frapwell
fraser frazer frearson freeland freeth frew frewin frith frobisher froggatt froud froude fryatt fulcher fulford
fullard fullerton fulton funnell furber furness furniss furnival fyfe gadd gadsby gadsden gaffney gage gainsborough
galbraith gallacher gallagher gallimore galloway galpin galvin gannon gant garbett garbutt garcia gardiner gardner
garfield garforth garlick garman garnett garnham garratt garrett garrick garrity garrod garside garth garthwaite
garton garvey garvin garwood gaskell gaskin gatward gaughan gautrey gavin gawthorpe gayle gaynor geary geddes geeson
gell gemmell gemmill george geraghty gerard germain gerrard getty gheorghe gibb gibbens gibbins gibbs gibney gibson
giddings gifford gilbert gilbertson gilbey gilchrist giles gilfillan gilhooly gilks gillan gillard gillespie gillett
gilliam gillian gilligan gilliland gilling gillingham gillis gillon gillot gillott gilmartin gilmore gilmour gilpin
gilroy gittins gladstone gladwin glaister glanville glasgow glassborow glasson glazebrook gleadhill gleave gledhill
gleeson glendenning glendinning glenn glennie glossop glover glynn goacher goddard godden godfrey godin godley
godsell godwin goff goldberg golding goldman goldstein goldstone goldsworthy goldthorpe gollop gomersall gomez
gonzalez gooch goodacre goodall goodchild gooden goodenough gooderham goodey goodfellow goodge goodhew gooding
goodison goodliffe goodman goodrich goodridge goodrum goodson goodwin goodyear goodyer gordon gorham gorman gormley
gornall gorringe gosden goss gossling gotobed goudie gough gould goulden goulding gourlay gourley gow gowans gower
gowing grabowski gracey grady grafton grahame grainger grandison granger grantham granville grassick gratton gravell
gravestock gray grayson grealish greasley greatorex greatrex greaves greenacre greenall greenan greenaway greene
greengrass greenhalgh greenhill greenhough greenland greenough greenshields greenslade greensmith greenway greenwell
greer greetham greg gregg gregor gregory gregson greig grenfell grenville gresham gretton greville greyson gribben
gribbin grice grier grierson griffith griffiths grigg griggs grigor grimley grimmett grimsdale grimshaw grimwade
grimwood grindley grindrod grisdale gristwood grocott grover grubb grundy guilfoyle guinness gulliford gulliver
gumbley gunn gunson gunter gupta guthrie gutierrez guttridge gwilliam gwilt gwynn gwynne gwyther hackett hadden
haddon haddow hadfield hadley hadlow hagan haggart haggarty hague haig haigh haile hailes haines hainsworth halford
haliday hallam hallett halliday halligan hallihan halliwell halpin halsall halse halsey halstead hambleton hamblin
hambly hamer hames hamill hamilton hamley hamlin hammersley hammett hammill hammond hampshire hampson hampton hanbury
hancock hancox handcock handford handley haney hankin hankins hankinson hanley hanlon hanmer hann hanna hannaford
hannah hannan hannay hannigan hannon hanrahan hansen hanson harber harbottle harcourt hardacre hardaker hardcastle
hardern hardie harding hardingham hardman hardwick hardwicke hargrave hargraves hargreave hargreaves harker harkin
harkins harkness harland harley harling harlow harman harmer harnett harold harper harpham harpur harrap harrigan
harriman harrington harriott harris harrison harrod harrold harron harrop harrower harte hartigan hartland hartley
hartnell hartnett hartshorn hartshorne hartwell harvey harvie harwood haseldine haslam hasler hassall hassell hastie
hastings haston haswell hatcher hatfield hathaway hatherley hatt hatton haughey haughton havard havelock hawes hawke
hawkes hawkesworth hawkins hawkridge hawkswell hawksworth hawley haworth hawthorne haycox hayden haydock haydon hayes
hayhoe hayhurst hayles hayley hayman haynes hayter hayton hayward haywood hazeldine hazell hazelwood hazlehurst
hazlewood hazlitt headley heald healey healy heaphy hearn hearne hearnshaw heathcote heatherington heaton heavey
hebblethwaite hebden heddle hedgecock hedley heeley heffernan heffron hegarty heggie hellier helliwell hellyer helme
helmsley hemingway hemmings hempsall hempstead hemsley hemsworth henderson hendrie hendry hendy henley henman
hennessey hennessy hennigan henry hensby henshall henshaw henson henthorn henton hepburn heppell hepplethwaite
hepworth herbert herdman herlihy hernandez herrick herriot herron hersey heseltine hesketh heslop hetherington hewett
hewison hewitson hewitt hewlett hewson hext heyes heywood heyworth hibberd hibbert hibbs hickinbotham hicking
hickling hickman hickmott hickson higginbotham higginbottom higgins higginson higgs higham highfield hignett higson
hildebrand hilder hilditch hiley hillard hillary hillman hillyard hillyer hilton hinchcliffe hinchey hinchliffe hinde
hindle hindley hindmarsh hine hines hingley hingston hinkley hinks hinton hipkins hipkiss hirst hiscock hiscocks
hiscox hislop hitchcock hitchen hitchens hitchin hitchins hitchman hoad hoar hoare hoban hobbs hobday hobson hockley
hodder hoddinott hodge hodges hodgetts hodgins hodgkin hodgkins hodgkinson hodgkiss hodgson hodkinson hodson hoey
hogarth hogben hogg hoggarth holbrook holcombe holcroft holdcroft holden holderness holdsworth holehouse holgate
holland hollands holliday hollier holliman hollingsworth hollingworth hollins hollinshead hollis hollister holloway
hollowood holman holme holmes holmwood holness holroyd holt holtby holton holyoake homewood honeyman hooke hookham
hooley hooper hooton hopcroft hopewell hopgood hopkin hopkins hopkinson hopkirk hoppe hopton hopwood horan horder
hore horgan horlock hornby horne horner hornsby horrigan horrobin horrocks horsburgh horsfall horsfield horsley
horsman horton horwood hosken hoskin hosking hoskins hossain hough houghton houlihan houlston hoult hounsell hourigan
housley houston hovey howard howarth howat howden howe howell howells howes howey howie howieson howitt howland
howles howlett howley howorth howse howson hoy hoyland hoyle hubbard hubble huck huckle hudd huddleston huddlestone
hudson huggett huggins hughes hughson hulbert hulland hulley hulme hulse hume humphrey humphreys humphries humphry
humphrys huntingdon huntington huntley hurd hurley hurrell hurren hurst hussain hussey hutcheon hutcheson hutchings
hutchins hutchinson hutchison hutt hutton huxley huxtable hyatt hyde hyder hyland hyman hymers hynd hyndman hynes
hyslop ibbotson iddon iles iliffe illingworth ince inchley ingham ingle ingleby inglis ingram innes inskip insley
ionescu iqbal ireland iremonger irish ironside irvin irvine irving irwin isaac isaacs isherwood islam islip ivery
ives iveson izzard jackman jackson jacob jacobs jacobson jacques jaffray jagger james jameson jamieson janes
jankowski jansen jaques jardine jarman jarrett jarrold jarvie jarvis jeacock jeal jeavons jebb jeeves jeff jefferies
jefferis jeffers jefferson jeffery jeffrey jeffries jeffs jelley jellicoe jenkin jenkins jenkinson jenks jenner
jennings jennison jephson jepson jermyn jerome jerram jerrard jessop jevons jewell jewitt jewson jobling jobson
johnson johnston johnstone jolley jolliffe jonas jones jordan jose joseph josephs joshi joslin jowett jowitt joyce
joyner jubb judd jude judkins judson jukes julian jupp kaczmarek kaminski kane kay kaye keable kean keane kearney
kearns kearsley keating keats keay keddie keeble keech keefe keegan keelan keeler keeley keenan keene keetley keeton
keighley keightley keir keirle keith kelleher keller kellett kelley kellie kelly kelsall kelsey kelso kelt kemble
kemp kempson kempton kemsley kenchington kendal kendall kendrick kenna kennard kennaway kennedy kennett kenney
kennington kenny kensett kent kentish kenward kenworthy kenyon keogh keough kernaghan kernick kernohan kerr kerridge
kerrigan kerrison kershaw kerslake kerwin ketley kettlewell kettley kevan keyes keyte keyworth khatun kidd kiddle
kielty kiely kiernan kightley kilbride kilburn kilby kilcoyne kilgallon kilgour killeen killick killip kilmartin
kilner kilpatrick kilroy kilvington kimber kimberley kimble kimmings kimpton kinch kingdon kinghorn kingman kingsbury
kingscott kingsford kingsley kingsman kingsmill kingston kingswood kingwell kinloch kinnaird kinnear kinsella kinsey
kipling kipps kirby kirk kirkbride kirkby kirkham kirkland kirkman kirkpatrick kirkup kirkwood kirton kirwan
kitchener kitchin kitching kitson kitt knaggs knapman knapp knapton knatchbull kneale knibb knibbs knighton knill
knott knotts knowles knowlson knox knutton kowalczyk kowalski kozlowski krawczyk kumar kwiatkowski kyle kynaston kyte
`;
