/**
 * Words as they are often misspelt, H to O: form = wording | other wording. Own list, from general knowledge of what is got
 * wrong in British letters and messages; none of these forms is a word that anybody means.
 */
export const MISSPELLINGS_H_TO_O = `
habbit=habit; habbits=habits; habe=have; haemarroids=haemorrhoids; haematolgy=haematology; haemmorhage=haemorrhage
haemorage=haemorrhage; haemorhage=haemorrhage; haemoroids=haemorrhoids; haemotology=haematology; haing=having
hallucenations=hallucinations; hallucinaton=hallucination; halucinating=hallucinating; halucinations=hallucinations
handicaped=handicapped; handycap=handicap; happend=happened; happines=happiness; happing=happening; happly=happily
happned=happened; happpen=happen; happyness=happiness; harasment=harassment; harrased=harassed; harrasment=harassment
harrass=harass; harrassed=harassed; harrassment=harassment; hasent=hasn't; hav'nt=haven't; haveing=having
havent't=haven't; havn't=haven't; havve=have; heacache=headache; headach=headache; headachs=headaches
headake=headache; headakes=headaches; healh=health; healthcre=healthcare; healty=healthy; heamatology=haematology
heamotology=haematology; hearbeat=heartbeat; heared=heard; hearng=hearing; heathy=healthy; heatlh=health
hedache=headache; hedaches=headaches; heealth=health; heighth=height; heigt=height; heigth=height; helath=health
helllo=hello; hellp=help; helo=hello; helpfull=helpful; helpfuly=helpfully; helpng=helping; helth=health
helthy=healthy; hemorage=haemorrhage; hemroids=haemorrhoids; hepatitus=hepatitis; hepititis=hepatitis; heplful=helpful
herat=heart; hersefl=herself; hesistant=hesitant; hesistate=hesitate; hesitaite=hesitate; hesitat=hesitate
hesitent=hesitant; hestitate=hesitate; heve=have; hieght=height; hight=height; himselve=himself; himslef=himself
hinderance=hindrance; hipertension=hypertension; hisotry=history; histroy=history; histry=history; hoilday=holiday
hoiliday=holiday; holday=holiday; holidy=holiday; holidys=holidays; holliday=holiday; homewrok=homework
honestley=honestly; honset=honest; hopefull=hopeful; hopefulley=hopefully; hopefullly=hopefully; hopefuly=hopefully
hopfully=hopefully; hopital=hospital; hopsital=hospital; hosery=hosiery; hosipital=hospital; hosiptal=hospital
hositpal=hospital; hospial=hospital; hospiece=hospice; hospise=hospice; hospitel=hospital; hospitl=hospital
hospitle=hospital; hospitol=hospital; hosptal=hospital; hosptial=hospital; hostle=hostel; housekeping=housekeeping
housewrok=housework; housr=hours; howerver=however; howeve=however; howevere=however; howver=however; hte=the
huband=husband; hubsand=husband; humerous=humorous; hunderd=hundred; hundered=hundred; huors=hours; hurtng=hurting
husban=husband; husbant=husband; husbend=husband; hwich=which; hydrotheraphy=hydrotherapy; hydrotheropy=hydrotherapy
hydrotherpy=hydrotherapy; hygeine=hygiene; hygeinist=hygienist; hygene=hygiene; hygenic=hygienic; hygenist=hygienist
hygienest=hygienist; hygine=hygiene; hypertention=hypertension; hypocrit=hypocrite; hypoglicaemia=hypoglycaemia
hypoglycaemea=hypoglycaemia; iboprofen=ibuprofen; ibroprofen=ibuprofen; ibrufen=ibuprofen; ibruprofen=ibuprofen
ibuprofene=ibuprofen; ibuprofin=ibuprofen; ibuprofren=ibuprofen; ibuprophen=ibuprofen; idae=idea; idealy=ideally
idenity=identity; identfy=identify; identicle=identical; identifed=identified; iether=either; ignor=ignore
ignorence=ignorance; ilegal=illegal; illlness=illness; illnes=illness; ilness=illness; ilnesses=illnesses
imagin=imagine; imaginery=imaginary; imeadiately=immediately; imediate=immediate; imediately=immediately
imediatly=immediately; imform=inform; imformation=information; imformed=informed; immeadiately=immediately
immedately=immediately; immediantly=immediately; immediatelly=immediately; immediatley=immediately
immediatly=immediately; immedietely=immediately; immedietly=immediately; immidiate=immediate; immidiately=immediately
immunisaton=immunisation; immunisatons=immunisations; immunsation=immunisation; impatiant=impatient
implament=implement; implemention=implementation; imporant=important; imporatnt=important; importan=important
importence=importance; importent=important; importnat=important; imposible=impossible; imposs=impossible
impossable=impossible; impotant=important; impresive=impressive; improove=improve; improoved=improved
improtant=important; improvemnt=improvement; improvment=improvement; improvments=improvements; improvng=improving
imunisation=immunisation; imunisations=immunisations; inacurate=inaccurate; inadvertant=inadvertent
inadvertantly=inadvertently; inappropiate=inappropriate; inapropriate=inappropriate; incidant=incident
incidentaly=incidentally; incidently=incidentally; incidnet=incident; inclding=including; includ=include
includeing=including; incomplet=incomplete; incontenence=incontinence; incontinance=incontinence
incontinant=incontinent; incontinece=incontinence; incontinense=incontinence; inconveience=inconvenience
inconveinence=inconvenience; inconveniance=inconvenience; inconveniece=inconvenience; inconvience=inconvenience
inconvienence=inconvenience; inconvienience=inconvenience; inconvient=inconvenient; inconvinent=inconvenient
inconvinience=inconvenience; inconvinient=inconvenient; incrase=increase; increadible=incredible; increasng=increasing
incredable=incredible; increse=increase; incresed=increased; incresing=increasing; inculde=include; inculded=included
inculding=including; indapendent=independent; indegestion=indigestion; indepedent=independent
independance=independence; independant=independent; independantly=independently; indepent=independent
indepentent=independent; indicat=indicate; indigestin=indigestion; indigeston=indigestion; indispensible=indispensable
indivdual=individual; individualy=individually; individul=individual; indiviual=individual; indivual=individual
indpendent=independent; indvidual=individual; infecion=infection; infecious=infectious; infectd=infected
infectin=infection; infectios=infectious; infecton=infection; infetion=infection; inflamation=inflammation
inflamatory=inflammatory; inflammed=inflamed; inflenza=influenza; influance=influence; influencial=influential
influensa=influenza; infom=inform; infomation=information; infomed=informed; infomration=information
informaiton=information; informantion=information; informatin=information; informaton=information
informtion=information; infromation=information; ingection=injection; ingrowen=ingrown; inhaer=inhaler
inhailer=inhaler; inhaller=inhaler; inhalor=inhaler; inital=initial; initally=initially; initative=initiative
injction=injection; injecion=injection; injectin=injection; injecton=injection; injectons=injections; injurd=injured
injurey=injury; injurys=injuries; innoculate=inoculate; inocculate=inoculate; inquirys=inquiries; insistant=insistent
inslin=insulin; insoels=insoles; insols=insoles; insomia=insomnia; insomina=insomnia; inspecton=inspection
instad=instead; instaed=instead; insted=instead; insteed=instead; instrucions=instructions; instructons=instructions
instuction=instruction; instuctions=instructions; instution=institution; insulen=insulin; insuline=insulin
insullin=insulin; insurence=insurance; insurrance=insurance; inteligence=intelligence; inteligent=intelligent
intellegent=intelligent; intelligance=intelligence; intented=intended; intepreter=interpreter; interesed=interested
interessting=interesting; interestd=interested; intereting=interesting; interfear=interfere; interferance=interference
intermitent=intermittent; intermittant=intermittent; interperter=interpreter; interprator=interpreter
interpretor=interpreter; interpretors=interpreters; interpritor=interpreter; interst=interest; intersted=interested
intersting=interesting; interupt=interrupt; interupted=interrupted; interuption=interruption; interveiw=interview
intervension=intervention; intervetion=intervention; intervew=interview; interviw=interview; inteview=interview
intoduce=introduce; intoduction=introduction; intrest=interest; intrested=interested; intresting=interesting
intrests=interests; introduceing=introducing; introducton=introduction; introdution=introduction
intruction=instruction; intructions=instructions; investagate=investigate; investagation=investigation
investgation=investigation; investigaton=investigation; investigatons=investigations; invitaton=invitation
invitie=invite; involed=involved; involvment=involvement; invoved=involved; invovled=involved; iregular=irregular
irelevant=irrelevant; iritable=irritable; iritation=irritation; irratating=irritating; irratation=irritation
irregulary=irregularly; irrelavant=irrelevant; irrelevent=irrelevant; irresponsable=irresponsible; irritible=irritable
isse=issue; isssue=issue; issuse=issues; isue=issue; isues=issues; itchey=itchy; itchyness=itchiness; itslef=itself
itsself=itself; janaury=January; januaray=January; janurary=January; januray=January; janury=January
jaundace=jaundice; jaundise=jaundice; jeopody=jeopardy; jepardy=jeopardy; jewelery=jewellery; jewellry=jewellery
jewlery=jewellery; jewlry=jewellery; jion=join; jouney=journey; jounrey=journey; joureny=journey; journy=journey
jsut=just; juce=juice; jutst=just; keyborad=keyboard; kichen=kitchen; kidnay=kidney; kidneies=kidneys; kidnies=kidneys
kidny=kidney; kindely=kindly; kindergarden=kindergarten; kindey=kidney; kindley=kindly; kindney=kidney
kitchin=kitchen; kitchn=kitchen; kneck=neck; kness=knees; knid=kind; knoledge=knowledge; knolwedge=knowledge
knowladge=knowledge; knowldge=knowledge; knowledgable=knowledgeable; knowlegde=knowledge; knowlege=knowledge
knwo=know; knwon=known; knwos=knows; konw=know; konwn=known; kown=known; labatory=laboratory; laboratry=laboratory
labortory=laboratory; labratory=laboratory; laguage=language; langage=language; langague=language; langauge=language
languange=language; languauge=language; langugage=language; languge=language; lansoprazol=lansoprazole
lanzoprazole=lansoprazole; larg=large; laxatve=laxative; laxitive=laxative; laxitives=laxatives; leafet=leaflet
leaflat=leaflet; leaflts=leaflets; leaftlet=leaflet; leagal=legal; leagally=legally; learnng=learning; leasure=leisure
leeflet=leaflet; leflet=leaflet; leisuire=leisure; lengh=length; lenght=length; lenth=length; leter=letter
leters=letters; letetr=letter; lettter=letter; leukaimia=leukaemia; leukeamia=leukaemia; leukeimia=leukaemia
levathyroxine=levothyroxine; levle=level; levothyroxin=levothyroxine; liaision=liaison; liase=liaise; liased=liaised
liasing=liaising; liasion=liaison; liason=liaison; liaze=liaise; libarary=library; libary=library; librarry=library
librery=library; licens=licence; lieing=lying; liesure=leisure; liftime=lifetime; lightheadness=light-headedness
liitle=little; likelyhood=likelihood; likley=likely; liklihood=likelihood; likly=likely; liquorish=liquorice
liscence=licence; lisen=listen; lisence=licence; listenng=listening; listned=listened; literaly=literally
litle=little; litrature=literature; littel=little; litterally=literally; littl=little; liturature=literature
livng=living; loacl=local; localy=locally; locatoin=location; locaton=location; locatons=locations; loction=location
loking=looking; lokk=look; lokking=looking; lonelyness=loneliness; longlasting=long-lasting; longterm=long-term
lonley=lonely; lonliness=loneliness; lookng=looking; loveley=lovely; lovley=lovely; lovly=lovely; luckely=luckily
luckly=luckily; lugage=luggage; lugguage=luggage; lukemia=leukaemia; lukily=luckily; lynphoma=lymphoma; machin=machine
maek=make; magnificant=magnificent; maintainance=maintenance; maintainence=maintenance; maintan=maintain
maintance=maintenance; maintenace=maintenance; maintenence=maintenance; makeing=making; makign=making
malnurished=malnourished; malnutriton=malnutrition; mamagram=mammogram; mammagram=mammogram; mammograhy=mammography
mammorgram=mammogram; mamogram=mammogram; managable=manageable; managaer=manager; managament=management
managemet=management; managemnt=management; managment=management; mangement=management; manoeuver=manoeuvre
manouver=manoeuvre; manouvre=manoeuvre; manualy=manually; manuever=manoeuvre; marrage=marriage; marraige=marriage
marriege=marriage; massagge=massage; matress=mattress; matresses=mattresses; matteress=mattress; mattrass=mattress
mattres=mattress; maximim=maximum; maximun=maximum; maxium=maximum; maybee=maybe; mayby=maybe; meanig=meaning
meanning=meaning; meanwile=meanwhile; mearly=merely; meassure=measure; measurment=measurement
measurments=measurements; measurs=measures; medacation=medication; medacine=medicine; medcation=medication
medciation=medication; medcine=medicine; medecation=medication; medecine=medicine; medicacion=medication
medicaion=medication; medicaiton=medication; medicatoin=medication; medicaton=medication; medicatons=medications
medicene=medicine; medicial=medical; medicien=medicine; medicin=medicine; medicinces=medicines; medicins=medicines
medictaion=medication; mediction=medication; medince=medicine; medisine=medicine; meducation=medication
meeeting=meeting; meetng=meeting; meical=medical; melloncholy=melancholy; membar=member; memeber=member
memebers=members; memebr=member; memery=memory; memmory=memory; menapausal=menopausal; menapause=menopause
menatl=mental; menber=member; menbers=members; menopase=menopause; mension=mention; mensioned=mentioned
menstral=menstrual; menstration=menstruation; menstual=menstrual; mentaly=mentally; mentel=mental; mentioend=mentioned
mentiond=mentioned; mertazapine=mirtazapine; mesage=message; mesages=messages; messege=message; messgae=message
messge=message; mesure=measure; mesured=measured; mesurement=measurement; metaformin=metformin; metalic=metallic
metformine=metformin; methadon=methadone; methatrexate=methotrexate; methodone=methadone; methotrexat=methotrexate
methotrexe=methotrexate; miagraine=migraine; midnite=midnight; midwif=midwife; midwifes=midwives; midwifry=midwifery
midwive=midwife; migrain=migraine; migrains=migraines; migrane=migraine; migranes=migraines; milage=mileage
miligrams=milligrams; miliion=million; milion=million; minature=miniature; mindfullness=mindfulness
mindfulnes=mindfulness; minimun=minimum; miniscule=minuscule; ministery=ministry; minites=minutes; minium=minimum
mintes=minutes; mintue=minute; mintues=minutes; mintute=minute; minuite=minute; minuites=minutes; minutess=minutes
minuts=minutes; minutues=minutes; miror=mirror; mirrow=mirror; mirtazepine=mirtazapine; mirtazipine=mirtazapine
miscarrage=miscarriage; miscarraige=miscarriage; miscarryed=miscarried; mischeivous=mischievous
mischevious=mischievous; mischievious=mischievous; miserible=miserable; mispell=misspell; mispelled=misspelled
mispelling=misspelling; mispelt=misspelt; missng=missing; misssed=missed; misunderstandng=misunderstanding
misundertanding=misunderstanding; mkae=make; mobileity=mobility; mobillity=mobility; mobilty=mobility; moble=mobile
moblie=mobile; mobliity=mobility; moday=Monday; moderatly=moderately; moistureiser=moisturiser
moisturing=moisturising; momento=memento; monady=Monday; mondy=Monday; mondya=Monday; monht=month; monhts=months
moning=morning; moniter=monitor; monitered=monitored; monitering=monitoring; monitring=monitoring; monring=morning
monthley=monthly; montior=monitor; montly=monthly; montsh=months; morfine=morphine; morgage=mortgage
morgtage=mortgage; moring=morning; moringn=morning; mornig=morning; mornng=morning; mornning=morning
morphene=morphine; morphin=morphine; mortage=mortgage; mostley=mostly; mosty=mostly; motivaton=motivation
mouthwas=mouthwash; movemnt=movement; movment=movement; movments=movements; mucle=muscle; mucsle=muscle; muhc=much
multible=multiple; multipule=multiple; murmer=murmur; muscel=muscle; muscels=muscles; musle=muscle; musles=muscles
mutch=much; mych=much; mysef=myself; mysel=myself; myslef=myself; mysterous=mysterious; naproxan=naproxen
naproxin=naproxen; nasuea=nausea; naturaly=naturally; nauseus=nauseous; nausia=nausea; nausiated=nauseated
nausious=nauseous; nausous=nauseous; nausua=nausea; necassary=necessary; neccesarily=necessarily; neccesary=necessary
neccesity=necessity; neccessarily=necessarily; neccessary=necessary; necesary=necessary; necesity=necessity
necessarilly=necessarily; necessarry=necessary; necessay=necessary; necessery=necessary; needd=need; neeed=need
negativ=negative; negitive=negative; negotate=negotiate; neibour=neighbour; neice=niece; neigbhour=neighbour
neigbour=neighbour; neigbours=neighbours; neighbouhood=neighbourhood; neighbur=neighbour; neighors=neighbours
neighour=neighbour; nerology=neurology; nervious=nervous; nervos=nervous; nervus=nervous; nescessary=necessary
nesessary=necessary; nessecary=necessary; nessesary=necessary; neumonia=pneumonia; neurolgy=neurology
neurologyist=neurologist; nevertheles=nevertheless; newletter=newsletter; newspapper=newspaper; ngiht=night
nieghbour=neighbour; nieve=naive; nighbour=neighbour; nigth=night; nihgt=night; nineth=ninth; ninteen=nineteen
ninteenth=nineteenth; ninty=ninety; nobdy=nobody; noboby=nobody; nohting=nothing; nomal=normal; nomally=normally
normallly=normally; normaly=normally; norml=normal; nornal=normal; notheing=nothing; nothign=nothing; nothng=nothing
noticable=noticeable; noticably=noticeably; noticeing=noticing; notied=noticed; notifcation=notification
notificaton=notification; notifiy=notify; notise=notice; notised=noticed; noveber=November; novemeber=November
novemer=November; novenber=November; novmber=November; novmeber=November; nowadys=nowadays; nowdays=nowadays
nowere=nowhere; nuber=number; nubmer=number; nucance=nuisance; nuisanse=nuisance; nuisence=nuisance; numbr=number
numbre=number; numner=number; numonia=pneumonia; nurce=nurse; nureology=neurology; nurese=nurse; nuring=nursing
nurs=nurse; nursary=nursery; nurserys=nurseries; nursey=nursery; nursng=nursing; nuse=nurse; nusre=nurse
nutricion=nutrition; nutrional=nutritional; nutrious=nutritious; nutritian=nutrition; nutrtion=nutrition; obeast=obese
obeseity=obesity; obisity=obesity; obsese=obese; obsesive=obsessive; obssessive=obsessive; obstical=obstacle
obtian=obtain; obviosly=obviously; obvioulsy=obviously; obviousley=obviously; obviuosly=obviously; obvius=obvious
obvously=obviously; ocasion=occasion; ocasionally=occasionally; ocassion=occasion; ocassionally=occasionally
occasionaly=occasionally; occasionly=occasionally; occassion=occasion; occassional=occasional
occassionally=occasionally; occassions=occasions; occation=occasion; occupacion=occupation; occupatinal=occupational
occupationl=occupational; occupatonal=occupational; occuped=occupied; occuptional=occupational; occurances=occurrences
occure=occur; occured=occurred; occurence=occurrence; occures=occurs; occuring=occurring; occurrance=occurrence
occurrs=occurs; ocober=October; ocotber=October; octber=October; octobar=October; octomber=October
ocupational=occupational; ocur=occur; ocured=occurred; ocurr=occur; ocurred=occurred; ofen=often; oferred=offered
offcie=office; offen=often; offerd=offered; offerring=offering; offical=official; offically=officially
officaly=officially; offred=offered; offten=often; ofice=office; oftern=often; oftne=often; ohter=other; ohters=others
olny=only; omeprazol=omeprazole; omeprozole=omeprazole; omiprazole=omeprazole; ommision=omission; ommit=omit
ommited=omitted; ommitted=omitted; oncolgy=oncology; oncoligy=oncology; oncologyist=oncologist; ongoin=ongoing
ongong=ongoing; onlly=only; onyl=only; operatoin=operation; operaton=operation; opereation=operation
ophthamology=ophthalmology; opinon=opinion; opions=opinions; oportunity=opportunity; oposite=opposite
opossite=opposite; opperate=operate; opperation=operation; oppertunity=opportunity; opportuity=opportunity
opportunites=opportunities; opportunty=opportunity; opposit=opposite; oppotunity=opportunity; opption=option
oppurtunity=opportunity; optalmology=ophthalmology; opthalmologist=ophthalmologist; opthalmology=ophthalmology
opthamologist=ophthalmologist; opthamology=ophthalmology; opticain=optician; optican=optician; opticans=opticians
opticien=optician; opticion=optician; optionel=optional; optitian=optician; optoin=option; optons=options
orgainse=organise; organiation=organisation; organisaton=organisation; organistion=organisation; organsie=organise
organsied=organised; orginal=original; orginally=originally; orginisation=organisation; orginise=organise
orginised=organised; orgnaise=organise; originaly=originally; origional=original; orignal=original
orthadontist=orthodontist; orthapaedic=orthopaedic; orthapedic=orthopaedic; orthodics=orthotics
orthodontest=orthodontist; orthopadic=orthopaedic; orthopeadic=orthopaedic; orthopeadics=orthopaedics
orthorpaedic=orthopaedic; orthoticst=orthotist; orthtics=orthotics; osteoarthiritis=osteoarthritis
osteoarthrits=osteoarthritis; osteoathritis=osteoarthritis; osteoperosis=osteoporosis; osteoporisis=osteoporosis
osteoporsis=osteoporosis; ostioporosis=osteoporosis; otehr=other; oter=other; otherise=otherwise; otherwis=otherwise
otherwize=otherwise; othotics=orthotics; othr=other; ougth=ought; ouside=outside; outcom=outcome; outisde=outside
outpaitent=outpatient; outpateint=outpatient; outpatents=outpatients; outpatiant=outpatient; outpatinet=outpatient
outpatinets=outpatients; outpatint=outpatient; outreech=outreach; outsanding=outstanding; outsid=outside
outstandng=outstanding; overal=overall; overdew=overdue; overwelm=overwhelm; overwelmed=overwhelmed
overwelming=overwhelming; overwhlemed=overwhelmed; oxegen=oxygen; oxgyen=oxygen; oxigen=oxygen; oxyegn=oxygen
`;
