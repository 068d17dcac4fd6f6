/**
 * Words as they are often misspelt, S to Z: form = wording | other wording. Own list, from general knowledge of what is got
 * wrong in British letters and messages; none of these forms is a word that anybody means.
 */
export const MISSPELLINGS_S_TO_Z = `
saefly=safely; saefty=safety; safegard=safeguard; safegarded=safeguarded; safegarding=safeguarding
safegaurd=safeguard; safegaurding=safeguarding; safeguading=safeguarding; safeguardng=safeguarding; safley=safely
saftey=safety; safty=safety; sais=says; salbutemol=salbutamol; salbutimol=salbutamol; salbutomol=salbutamol
salery=salary; sanatary=sanitary; sandwhich=sandwich; sandwhiches=sandwiches; sandwichs=sandwiches; sandwitch=sandwich
sanitery=sanitary; sarturday=Saturday; satarday=Saturday; satday=Saturday; saterday=Saturday; satifaction=satisfaction
satifactory=satisfactory; satified=satisfied; satisfactary=satisfactory; satisfed=satisfied; satisified=satisfied
satuday=Saturday; saturaday=Saturday; saturdya=Saturday; saurday=Saturday; sautrday=Saturday; saveing=saving
scaning=scanning; scarey=scary; scartching=scratching; scedule=schedule; sceduled=scheduled; sceduling=scheduling
schdule=schedule; schduled=scheduled; schedual=schedule; schedualed=scheduled; scheduel=schedule; schedul=schedule
scheduld=scheduled; schitzophrenia=schizophrenia; schitzophrenic=schizophrenic; schizofrenia=schizophrenia
schizophenia=schizophrenia; schizophrena=schizophrenia; schizophrenea=schizophrenia; schol=school; schoool=school
sciatca=sciatica; sciattica=sciatica; scientiffic=scientific; scince=science; scissers=scissors
scizophrenia=schizophrenia; scool=school; scrach=scratch; scraching=scratching; screeing=screening; screenig=screening
screenng=screening; screning=screening; seach=search; searcing=searching; seasure=seizure; secertary=secretary
secetaries=secretaries; secetary=secretary; secondery=secondary; secondry=secondary; secratary=secretary
secratery=secretary; secretarys=secretaries; secretery=secretary; secretry=secretary; sectiond=sectioned
secton=section; secuirty=security; securly=securely; securty=security; sedantry=sedentary; sedatation=sedation
sedentry=sedentary; seeked=sought; seige=siege; seing=seeing; seizuers=seizures; seizurs=seizures; selction=selection
selectoin=selection; senario=scenario; senarios=scenarios; sence=sense; sencitive=sensitive; sensative=sensitive
sensetive=sensitive; sensitve=sensitive; sentance=sentence; sentances=sentences; sentense=sentence; sepak=speak
separatly=separately; separetly=separately; separte=separate; seperate=separate; seperated=separated
seperately=separately; seperating=separating; seperation=separation; seperatly=separately; sepetember=September
seprate=separate; seprately=separately; sepsus=sepsis; septembar=September; septemeber=September; septemebr=September
septemer=September; septmber=September; serach=search; sergeon=surgeon; sergery=surgery; serice=service
serices=services; serios=serious; seriosly=seriously; seriousley=seriously; seriuos=serious; seriuosly=seriously
serius=serious; serivce=service; serivces=services; sertaline=sertraline; sertralene=sertraline; servay=survey
servce=service; servces=services; serveral=several; servics=services; servise=service; servises=services
servive=service; seshion=session; sesion=session; sesions=sessions; sessoin=session; sesson=session; sessons=sessions
setpember=September; setraline=sertraline; sevanty=seventy; sevearl=several; severeley=severely; severl=several
severley=severely; severly=severely; sevice=service; sevices=services; sevral=several; seziure=seizure; shcool=school
shedule=schedule; sheduled=scheduled; sheild=shield; sheilding=shielding; shizophrenia=schizophrenia; shold=should
sholder=shoulder; sholders=shoulders; shoping=shopping; shoppping=shopping; shorly=shortly; shortl=shortly
shortley=shortly; shortnes=shortness; shouder=shoulder; shoudl=should; shoudler=shoulder; shoudn't=shouldn't
shoul=should; shouldar=shoulder; shouldent=shouldn't; shouldor=shoulder; shouldr=shoulder; showerd=showered
shulder=shoulder; shwoer=shower; siad=said; siatica=sciatica; siblngs=siblings; sieze=seize; siezure=seizure
siezures=seizures; siginificant=significant; signatur=signature; signeture=signature; signifcant=significant
significantley=significantly; significent=significant; signiture=signature; signture=signature; simalar=similar
similarily=similarly; similarty=similarity; similer=similar; similiar=similar; simlar=similar; simpel=simple
simpley=simply; simptom=symptom; simptoms=symptoms; simptons=symptoms; simular=similar; simvastin=simvastatin
simvistatin=simvastatin; sinceraly=sincerely; sincereley=sincerely; sincerley=sincerely; sincerly=sincerely
singel=single; sinlge=single; sinse=since; sinserely=sincerely; sirynge=syringe; siser=sister; sisiter=sister
sissors=scissors; sitation=situation; sitiuation=situation; sitll=still; situatoin=situation; situaton=situation
situtaion=situation; situtation=situation; skilfull=skilful; skillfull=skilful; skitzophrenia=schizophrenia
skitzophrenic=schizophrenic; sleeep=sleep; sleping=sleeping; slepping=sleeping; slighly=slightly; slightley=slightly
slighty=slightly; sligthly=slightly; slowley=slowly; slwoly=slowly; smokeing=smoking; smokng=smoking
sneazing=sneezing; sneezeing=sneezing; soemone=someone; soemthing=something; soild=solid; soilder=soldier
soley=solely; solicitar=solicitor; soliciter=solicitor; solicter=solicitor; soluion=solution; soluton=solution
somebodys=somebody's; somehting=something; someimes=sometimes; someonw=someone; somethign=something
somethng=something; sometiems=sometimes; sometihng=something; sometims=sometimes; someting=something
sometmes=sometimes; somewere=somewhere; somewher=somewhere; somone=someone; somthing=something; somtime=sometime
somtimes=sometimes; somwhere=somewhere; sonner=sooner; soonn=soon; sooon=soon; soooner=sooner; soory=sorry
soriasis=psoriasis; sorrey=sorry; sorrry=sorry; sorrt=sorry; sory=sorry; sotpped=stopped; souce=source; sould=should
spacific=specific; spacifically=specifically; spaek=speak; spagetti=spaghetti; speach=speech; speakng=speaking
spealist=specialist; specailist=specialist; specaility=speciality; specal=special; specalised=specialised
specalist=specialist; specfic=specific; specialits=specialist; specialst=specialist; specialy=specially
specically=specifically; specifc=specific; specificaly=specifically; specificly=specifically; specilist=specialist
speciman=specimen; specimans=specimens; speciment=specimen; specimin=specimen; specimun=specimen
spectacels=spectacles; speecial=special; speek=speak; speeking=speaking; speical=special; speicalist=specialist
spek=speak; speking=speaking; speling=spelling; spellling=spelling; spesific=specific; sponser=sponsor; spouce=spouse
spraines=sprains; spraned=sprained; sprian=sprain; squeze=squeeze; stabalise=stabilise; stabalised=stabilised
stabel=stable; stabilty=stability; stablise=stabilise; stablised=stabilised; staion=station; standar=standard
standerd=standard; stange=strange; startd=started; startng=starting; statistcs=statistics; statment=statement
statments=statements; staton=station; stayng=staying; sterilse=sterilise; steriod=steroid; steriods=steroids
sterod=steroid; steroidss=steroids; sterroid=steroid; sterroids=steroids; stetches=stretches; stethascope=stethoscope
stich=stitch; stiches=stitches; stiffnes=stiffness; stil=still; stilll=still; stimach=stomach; stitchs=stitches
stll=still; stoage=storage; stomac=stomach; stomache=stomach; stomack=stomach; stomch=stomach; stomoch=stomach
stoped=stopped; stoping=stopping; stoppped=stopped; straght=straight; straightforword=straightforward
straigt=straight; straigthforward=straightforward; strat=start; stratagy=strategy; strated=started
strategys=strategies; stratergy=strategy; strating=starting; strech=stretch; streches=stretches; streching=stretching
stregth=strength; strengh=strength; strenght=strength; strenghten=strengthen; strenghtening=strengthening
strengthing=strengthening; strenous=strenuous; strenth=strength; strenuos=strenuous; stresfull=stressful
stressd=stressed; stressfu=stressful; stressfull=stressful; stretchs=stretches; stretcing=stretching
structer=structure; struggeling=struggling; struggleing=struggling; strugle=struggle; strugled=struggled
strugling=struggling; sttart=start; stuborn=stubborn; studant=student; studing=studying; studnet=student
studyed=studied; studys=studies; stuents=students; stuggle=struggle; stuggling=struggling; stumach=stomach
subcribe=subscribe; subequent=subsequent; subjet=subject; subsequentley=subsequently; subsequenty=subsequently
subsitute=substitute; subsquent=subsequent; substanc=substance; substansial=substantial; substence=substance
succeded=succeeded; succes=success; succesful=successful; succesfull=successful; succesfully=successfully
successfull=successful; successfuly=successfully; suceed=succeed; sucess=success; sucessful=successful
sucessfully=successfully; sucidal=suicidal; sucide=suicide; suddely=suddenly; suddenley=suddenly; suddently=suddenly
suddnly=suddenly; suden=sudden; sudenly=suddenly; sudennly=suddenly; sudnay=Sunday; sufering=suffering
suferring=suffering; suffcient=sufficient; suffciently=sufficiently; sufferd=suffered; suffereing=suffering
sufferring=suffering; sufficent=sufficient; sufficently=sufficiently; sufficiant=sufficient; suffred=suffered
suffring=suffering; sugeon=surgeon; suger=sugar; sugery=surgery; sugest=suggest; sugested=suggested
sugestion=suggestion; sugestions=suggestions; suggar=sugar; suggestd=suggested; suggeston=suggestion
suggetion=suggestion; suggset=suggest; suiable=suitable; suicidel=suicidal; suicidial=suicidal; suicidle=suicidal
suiside=suicide; suitabel=suitable; suitabilty=suitability; suitabley=suitably; suiteable=suitable; suitible=suitable
sumary=summary; sumer=summer; summarys=summaries; sundy=Sunday; sundya=Sunday; supercede=supersede
superceded=superseded; superintendant=superintendent; superviser=supervisor; supervisior=supervisor
supervison=supervision; supevisor=supervisor; suplied=supplied; suplies=supplies; suply=supply; supoort=support
supoport=support; suport=support; suported=supported; suporting=supporting; supose=suppose; suposed=supposed
supossed=supposed; supplie=supply; supplyed=supplied; supplys=supplies; suppor=support; supportd=supported
supposably=supposedly; supposd=supposed; supposedley=supposedly; supposidly=supposedly; suppossed=supposed
suppot=support; suppprt=support; supprt=support; supress=suppress; suprise=surprise; suprised=surprised
suprising=surprising; suprisingly=surprisingly; surelly=surely; surgary=surgery; surgen=surgeon; surgeory=surgery
surgerys=surgeries; surgey=surgery; surgion=surgeon; surgrey=surgery; surgry=surgery; surgury=surgery; surjeon=surgeon
surounded=surrounded; surounding=surrounding; surprize=surprise; surprized=surprised; surroundngs=surroundings
survay=survey; surveilance=surveillance; survery=survey; surveyes=surveys; surviver=survivor; survivers=survivors
suspician=suspicion; suspicios=suspicious; suspicous=suspicious; suspision=suspicion; sutable=suitable
sutiable=suitable; swallo=swallow; swalow=swallow; swalowing=swallowing; swaping=swapping; sweling=swelling
swellen=swollen; swellling=swelling; swich=switch; swiched=switched; swiming=swimming; swimm=swim; swolen=swollen
swolllen=swollen; swollow=swallow; swollowing=swallowing; syatica=sciatica; symetrical=symmetrical
sympathic=sympathetic; sympothy=sympathy; symptems=symptoms; symptions=symptoms; symptms=symptoms; symptomes=symptoms
symptomns=symptoms; sympton=symptom; symptons=symptoms; symptos=symptoms; symtom=symptom; symtoms=symptoms
symtons=symptoms; syncopy=syncope; syndrom=syndrome; syndrone=syndrome; synonomous=synonymous; sypmtoms=symptoms
syptom=symptom; syptoms=symptoms; syrigne=syringe; syring=syringe; syringue=syringe; systemm=system; systen=system
systme=system; sysytem=system; sytem=system; sytems=systems; tabelt=tablet; tabelts=tablets; tabets=tablets
tablest=tablets; tablests=tablets; tabletts=tablets; tablits=tablets; tabltes=tablets; tahn=than; taht=that
takeing=taking; takign=taking; takng=taking; talkng=talking; tallk=talk; tansfer=transfer; tataoo=tattoo; tath=that
tatoo=tattoo; teached=taught; techician=technician; techncian=technician; technicaly=technically; technican=technician
technicion=technician; technitian=technician; technolgy=technology; techology=technology; tecnical=technical; teh=the
tehre=there; tehy=they; telaphone=telephone; telehpone=telephone; telelphone=telephone; telephne=telephone
telephonne=telephone; telepone=telephone; televison=television; televsion=television; tellling=telling
telphone=telephone; telphoned=telephoned; tempature=temperature; temperatue=temperature; temperatur=temperature
temperiture=temperature; tempertaure=temperature; temperture=temperature; tempoary=temporary; temporaly=temporarily
temporarilly=temporarily; temporarly=temporarily; temporay=temporary; temporery=temporary; tempory=temporary
temprature=temperature; tempreture=temperature; tenancys=tenancies; tendancy=tendency; tendinitus=tendinitis
tendonitus=tendonitis; tennant=tenant; tennants=tenants; teribble=terrible; terible=terrible; teriffic=terrific
terrable=terrible; terribley=terribly; tesing=testing; testng=testing; tetanous=tetanus; tetenus=tetanus
tetnus=tetanus; tettanus=tetanus; teusday=Tuesday; tewsday=Tuesday; thakn=thank; thakns=thanks; thaks=thanks
thankfull=thankful; thankfuly=thankfully; thankks=thanks; thann=than; thans=thanks; thansk=thanks; thasnk=thanks
thearpist=therapist; thearpy=therapy; theatr=theatre; theese=these; theif=thief; theire=their; theirfore=therefore
theives=thieves; themometer=thermometer; themself=themselves; themselfes=themselves; themselfs=themselves
themselve=themselves; themslves=themselves; theraphist=therapist; theraphy=therapy; therapis=therapist
therapits=therapist; therapst=therapist; therapuetic=therapeutic; theraputic=therapeutic; thereaputic=therapeutic
therefoer=therefore; therefor=therefore; therepist=therapist; therepy=therapy; therfore=therefore; theri=their
theripist=therapist; thermomether=thermometer; thermometre=thermometer; thermomiter=thermometer
thermomitor=thermometer; therofore=therefore; theropy=therapy; therpist=therapist; therputic=therapeutic
therpy=therapy; thersday=Thursday; thier=their; thiere=there; thiers=theirs; thign=thing; thigns=things
thiking=thinking; thikn=think; thikning=thinking; thinkng=thinking; thirsday=Thursday; thirtyth=thirtieth
thnaks=thanks; thnig=thing; thnigs=things; thnks=thanks; thoart=throat; thoght=thought; thombosis=thrombosis
thorat=throat; thorougly=thoroughly; thorugh=through; thoughout=throughout; thoughrough=thorough; thougt=thought
thougth=thought; thougths=thoughts; thouhg=though; thourgh=through; thourghly=thoroughly; thourough=thorough
thraot=throat; throath=throat; throgh=through; thrombosus=thrombosis; thrombrosis=thrombosis; throte=throat
throug=through; throughot=throughout; throught=through; throughtout=throughout; througout=throughout; throuhg=through
thrusady=Thursday; thrusday=Thursday; thrusdays=Thursdays; thryoid=thyroid; thsi=this; thta=that; thum=thumb
thurday=Thursday; thurdsay=Thursday; thursady=Thursday; thursay=Thursday; thursdsy=Thursday; thusday=Thursday
thye=they; thyorid=thyroid; thyriod=thyroid; tiem=time; tiems=times; tierd=tired; tierdness=tiredness; tihs=this
timeing=timing; timly=timely; timne=time; tingeling=tingling; tingleing=tingling; tiolet=toilet; tird=tired
tirdness=tiredness; tiredess=tiredness; tissuse=tissues; tisue=tissue; tisuse=tissues; tkae=take; tobaco=tobacco
tobacoo=tobacco; tobbaco=tobacco; toda=today; todat=today; todday=today; toddlor=toddler; tody=today; todya=today
toether=together; togather=together; togeather=together; togehter=together; toghether=together; toghter=together
togteher=together; togther=together; tolerence=tolerance; tolerent=tolerant; tolet=toilet; tomarow=tomorrow
tomarrow=tomorrow; tommarow=tomorrow; tommorow=tomorrow; tommorows=tomorrow's; tommorro=tomorrow; tommorrow=tomorrow
tommorrows=tomorrow's; tommorw=tomorrow; tommorws=tomorrow's; tommrow=tomorrow; tommrrow=tomorrow; tomorow=tomorrow
tomorows=tomorrow's; tomoroww=tomorrow; tomorro=tomorrow; tomorrom=tomorrow; tomorrrow=tomorrow; tomorrrw=tomorrow
tomorrw=tomorrow; tomottow=tomorrow; tonge=tongue; tonght=tonight; tongiht=tonight; tonigh=tonight; tonigth=tonight
toninght=tonight; tonnight=tonight; tonsilitis=tonsillitis; tonsilitus=tonsillitis; tonsillitus=tonsillitis
tonuge=tongue; toohtache=toothache; toomorrow=tomorrow; tootache=toothache; toothach=toothache; tormorrow=tomorrow
totallly=totally; tottaly=totally; tounge=tongue; toungue=tongue; toutch=touch; towads=towards; towords=towards
tradegy=tragedy; tradgedy=tragedy; traffice=traffic; trafic=traffic; trainig=training; trainng=training
trainning=training; tramatic=traumatic; tramautic=traumatic; tranfer=transfer; tranfered=transferred
tranferred=transferred; traning=training; tranport=transport; tranquiliser=tranquilliser; transferd=transferred
transfere=transfer; transfered=transferred; transfering=transferring; transferr=transfer; transfred=transferred
transiton=transition; translater=translator; transort=transport; transplat=transplant; transportaion=transportation
transpot=transport; transprot=transport; trasfer=transfer; trasferred=transferred; trasnport=transport
tratment=treatment; trauamtic=traumatic; travell=travel; travle=travel; travled=travelled; travling=travelling
treament=treatment; treaments=treatments; treatd=treated; treate=treat; treatement=treatment; treatements=treatments
treatemnt=treatment; treatent=treatment; treatmant=treatment; treatmants=treatments; treatmens=treatments
treatmentt=treatment; treatmet=treatment; treatmnet=treatment; tremedous=tremendous; tretment=treatment
trieing=trying; triing=trying; trnasport=transport; troubel=trouble; trubble=trouble; truble=trouble; truely=truly
truley=truly; trully=truly; trustworthey=trustworthy; tryed=tried; tryng=trying; trys=tries; tuch=touch
tudesday=Tuesday; tueday=Tuesday; tuedsay=Tuesday; tuesady=Tuesday; tuesay=Tuesday; tuesdsy=Tuesday; tuesdy=Tuesday
tueseday=Tuesday; tumer=tumour; tummor=tumour; tumur=tumour; tunring=turning; tusday=Tuesday; tuseday=Tuesday
tusesday=Tuesday; twards=towards; twelf=twelve; twelth=twelfth; twelveth=twelfth; twentyth=twentieth; tweny=twenty
twety=twenty; twise=twice; twleve=twelve; tyhe=the; typcial=typical; typicaly=typically; udnerstand=understand
ugrent=urgent; ulcar=ulcer; ulcors=ulcers; ulrasound=ultrasound; ulser=ulcer; ulsers=ulcers; ultamate=ultimate
ultarsound=ultrasound; ultasound=ultrasound; ultimatley=ultimately; ultimatly=ultimately; ultrasond=ultrasound
ultrasoud=ultrasound; ultrsaound=ultrasound; ultrsound=ultrasound; umberella=umbrella; umbrealla=umbrella
umbrela=umbrella; unabal=unable; unabel=unable; unalbe=unable; unavaiable=unavailable; unavailble=unavailable
unavailible=unavailable; unavalable=unavailable; unavaliable=unavailable; unavilable=unavailable
unaviodable=unavoidable; unble=unable; uncertanty=uncertainty; uncertian=uncertain; uncomforable=uncomfortable
uncomfortble=uncomfortable; uncomfortible=uncomfortable; uncomfotable=uncomfortable; uncomftable=uncomfortable
uncomfterble=uncomfortable; unconcious=unconscious; unconfortable=uncomfortable; unconscous=unconscious
unconsious=unconscious; undersand=understand; undersatnd=understand; understad=understand; understanble=understandable
understandabley=understandably; understandd=understood; understandible=understandable; understandng=understanding
understaning=understanding; understnad=understand; undertand=understand; undestand=understand; undoubtably=undoubtedly
uneccessary=unnecessary; unecesary=unnecessary; unecessarily=unnecessarily; unecessary=unnecessary
unforgetable=unforgettable; unfortuantely=unfortunately; unfortunaley=unfortunately; unfortunalty=unfortunately
unfortunatelly=unfortunately; unfortunatey=unfortunately; unfortunatley=unfortunately; unfortunatly=unfortunately
unfortuneatly=unfortunately; unfortunely=unfortunately; unfortunetly=unfortunately; unfortuntely=unfortunately
unforunately=unfortunately; unforunatly=unfortunately; unfotunately=unfortunately; unfourtunately=unfortunately
unhealty=unhealthy; uniqe=unique; uniqie=unique; unitl=until; univeristy=university; universty=university
univesity=university; unlees=unless; unles=unless; unlikley=unlikely; unlikly=unlikely; unneccesarily=unnecessarily
unneccesary=unnecessary; unneccessary=unnecessary; unnecesary=unnecessary; unpleasent=unpleasant; unplesant=unpleasant
unsteddy=unsteady; unstedy=unsteady; unsuccesful=unsuccessful; unsuccesfully=unsuccessfully
unsuccessfull=unsuccessful; unsuccessfuly=unsuccessfully; unsucessful=unsuccessful; unsucessfully=unsuccessfully
unsuprisingly=unsurprisingly; untill=until; untl=until; untli=until; unusal=unusual; unusally=unusually
unusualy=unusually; unuusal=unusual; unversity=university; unweel=unwell; unwel=unwell; unwelll=unwell
upcomming=upcoming; updaed=updated; updat=update; updateing=updating; upgarde=upgrade; uplaod=upload; uploded=uploaded
uppstairs=upstairs; upsatirs=upstairs; upseting=upsetting; upsett=upset; upstars=upstairs; uregently=urgently
uregnt=urgent; urene=urine; urgant=urgent; urgantly=urgently; urgencey=urgency; urgentley=urgently; urgenty=urgently
urget=urgent; urgnet=urgent; urgnetly=urgently; urgntly=urgently; urianry=urinary; urien=urine; urin=urine
urinery=urinary; urniary=urinary; urolgy=urology; urologyist=urologist; usally=usually; usaully=usually
usefull=useful; usefuly=usefully; useing=using; usng=using; usuall=usual; usualley=usually; usuallly=usually
usualy=usually; usully=usually; ususally=usually; utnil=until; vacancys=vacancies; vacany=vacancy; vaccant=vacant
vaccene=vaccine; vaccianted=vaccinated; vaccin=vaccine; vaccinaton=vaccination; vaccinatons=vaccinations
vaccinnation=vaccination; vaccinted=vaccinated; vaccintion=vaccination; vaccum=vacuum; vaccuum=vacuum; vacency=vacancy
vacinated=vaccinated; vacination=vaccination; vacinations=vaccinations; vacine=vaccine; vacines=vaccines; vacum=vacuum
vacume=vacuum; vagely=vaguely; vaguley=vaguely; vairous=various; valuabe=valuable; valuabels=valuables
valuble=valuable; valubles=valuables; valueable=valuable; vapeing=vaping; varaible=variable; vareity=variety
variaton=variation; varible=variable; varicoes=varicose; varicous=varicose; varios=various; varius=various
vascualr=vascular; vasculer=vascular; vechile=vehicle; vegatable=vegetable; vegatables=vegetables
vegatarian=vegetarian; vegeterian=vegetarian; vegetible=vegetable; vegitable=vegetable; vegitables=vegetables
vegitarian=vegetarian; vegtable=vegetable; vegtables=vegetables; vehcile=vehicle; vehical=vehicle; vehicals=vehicles
vehicel=vehicle; veneu=venue; venu=venue; verfication=verification; verfied=verified; verfy=verify; vericose=varicose
verrucca=verruca; verruccas=verrucas; verry=very; vertego=vertigo; veruca=verruca; verucas=verrucas; verucca=verruca
vey=very; veyr=very; viist=visit; vilage=village; villege=village; villiage=village; violance=violence
violant=violent; virtigo=vertigo; visability=visibility; visable=visible; visibilty=visibility; visist=visit
visiter=visitor; visiters=visitors; visitng=visiting; visitt=visit; vison=vision; vist=visit; visted=visited
visti=visit; vistied=visited; visting=visiting; vistor=visitor; vistors=visitors; vists=visits; vitamen=vitamin
vitamens=vitamins; vitamns=vitamins; vitimin=vitamin; vitimins=vitamins; vitmains=vitamins; volantary=voluntary
volentary=voluntary; volenteer=volunteer; volenteers=volunteers; volunter=volunteer; volunters=volunteers
voluntery=voluntary; voluntier=volunteer; voluntry=voluntary; vomitng=vomiting; vomitted=vomited; vomitting=vomiting
vommit=vomit; vommiting=vomiting; vommitting=vomiting; vomting=vomiting; voucer=voucher; vouchar=voucher; vrey=very
vulernable=vulnerable; vulnarability=vulnerability; vulnarable=vulnerable; vulnerabilty=vulnerability
vulnerabl=vulnerable; vulnerble=vulnerable; vulnerible=vulnerable; vulnurable=vulnerable; vunerable=vulnerable
vunrable=vulnerable; wafarin=warfarin; waitng=waiting; waitting=waiting; walkign=walking; walkng=walking
wallking=walking; wanderful=wonderful; wantd=wanted; wardrob=wardrobe; warfarine=warfarin; warfarrin=warfarin
warferin=warfarin; warfin=warfarin; warfrin=warfarin; warrantee=warranty; warrent=warrant; warrenty=warranty
watchng=watching; watiing=waiting; wating=waiting; watn=want; weahter=weather; weater=weather; webiste=website
websight=website; websit=website; webstie=website; weclome=welcome; wecome=welcome; wedensday=Wednesday
wedesday=Wednesday; wednasday=Wednesday; wedneday=Wednesday; wednesady=Wednesday; wednesay=Wednesday
wednesdey=Wednesday; wednesdy=Wednesday; wednesdya=Wednesday; wednessday=Wednesday; wednsday=Wednesday; weeek=week
weeeks=weeks; weeked=weekend; weeken=weekend; weekened=weekend; weekley=weekly; weelchair=wheelchair; weezing=wheezing
weezy=wheezy; weght=weight; wehn=when; wehre=where; wehther=whether; weigth=weight; weihgt=weight; weired=weird
wek=week; wekeend=weekend; wekend=weekend; wekk=week; wekly=weekly; welbeing=wellbeing; welcom=welcome
wellbein=wellbeing; wellbeng=wellbeing; wellbieng=wellbeing; wellcome=welcome; wellknown=well-known; welocme=welcome
wendesday=Wednesday; wendsday=Wednesday; wenesday=Wednesday; wensday=Wednesday; wensdays=Wednesdays; wer'e=we're
wern't=weren't; wesbite=website; wether=whether|weather; whcih=which; wheater=weather; wheather=whether|weather
wheechair=wheelchair; wheelcair=wheelchair; wheelchar=wheelchair; wheelchiar=wheelchair; wheezeing=wheezing
wheezey=wheezy; wheight=weight; whelchair=wheelchair; whent=went; wheras=whereas; wherby=whereby; whereever=wherever
wheter=whether; whic=which; whihc=which; whitch=which; whith=with; whne=when; whoose=whose; whould=would; whre=where
whther=whether; wich=which; widley=widely; widly=widely; wiegh=weigh; wieght=weight; wierd=weird; wifes=wife's|wives
wih=with; wihch=which; wihses=wishes; wiht=with; wihtin=within; wihtout=without; wiich=which; willk=will
willling=willing; windo=window; winow=window; wirh=with; wishs=wishes; withdrawel=withdrawal; withdrawl=withdrawal
withdrawls=withdrawals; withdrwal=withdrawal; withhout=without; withn=within; withold=withhold; witholding=withholding
withou=without; witht=with; witout=without; wityh=with; wnat=want; wnated=wanted; wokring=working; wolrd=world
wolud=would; womans=woman's|women's; womens=women's; wondeirng=wondering; wonderfull=wonderful; wonderfuly=wonderfully
wonderng=wondering; wonderul=wonderful; wondring=wondering; worht=worth; woried=worried; workign=working
workng=working; worng=wrong; worrid=worried; worring=worrying; worrried=worried; worryed=worried; worryng=worrying
worrys=worries; worseing=worsening; worsning=worsening; worthwile=worthwhile; woud=would; woudl=would
woudn't=wouldn't; woul=would; wouldd=would; woulden't=wouldn't; wouldent=wouldn't; woulnd't=wouldn't; wouls=would
wriiten=written; writeen=written; writeing=writing; writen=written; writng=writing; writting=writing; wrnog=wrong
wrok=work; wroking=working; wrold=world; wroung=wrong; wrriten=written; wrting=writing; wtih=with; wtihin=within
wuold=would; xray=X-ray; xrays=X-rays; yaer=year; yaers=years; yeasr=years; yeaterday=yesterday; yeears=years
yera=year; yeras=years; yeserday=yesterday; yestarday=yesterday; yesteday=yesterday; yestederday=yesterday
yesterady=yesterday; yesterdy=yesterday; yestrday=yesterday; yestreday=yesterday; yesturday=yesterday; yoghert=yoghurt
yoguart=yoghurt; yoour=your; yoru=your; yotube=YouTube; youe=your; youg=young; yougest=youngest; yougn=young
youir=your; youl'l=you'll; youreslf=yourself; yoursefl=yourself; yourselfes=yourselves; yourselfs=yourselves
yourselve=yourselves; yourselvs=yourselves; yourslef=yourself; youself=yourself; youv'e=you've; yuo=you; yuo're=you're
yuong=young; yuor=your; zimer=Zimmer; zimma=Zimmer
`;
