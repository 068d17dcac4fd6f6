/**
 * Words as they are often misspelt, P to R: form = wording | other wording. Own list, from general knowledge of what is got
 * wrong in British letters and messages; none of these forms is a word that anybody means.
 */
export const MISSPELLINGS_P_TO_R = `
packege=package; packeges=packages; packge=package; paedatric=paediatric; paediatrican=paediatrician
paediatrition=paediatrician; paeditrician=paediatrician; paedriatic=paediatric; painfree=pain-free; painfull=painful
painkiler=painkiller; painkilers=painkillers; painkillars=painkillers; paitent=patient; paitents=patients
palative=palliative; paliative=palliative; pallative=palliative; palletive=palliative; palpatation=palpitation
palpatations=palpitations; palpitaions=palpitations; palputations=palpitations; pamplet=pamphlet; paniced=panicked
panicing=panicking; panik=panic; pankillers=painkillers; paracetamal=paracetamol; paracetamole=paracetamol
paracetamoll=paracetamol; paracetemol=paracetamol; paracetimol=paracetamol; paracetmaol=paracetamol
paracetmol=paracetamol; paracetomol=paracetamol; paracitamol=paracetamol; paralel=parallel; paralell=parallel
paralised=paralysed; paralized=paralysed; paramedicks=paramedics; paraniod=paranoid; paranoya=paranoia
parasetamol=paracetamol; parcetamol=paracetamol; parecetamol=paracetamol; paremedic=paramedic; paremedics=paramedics
parentel=parental; parinoid=paranoid; parkins=parking; parkinsins=Parkinson's; parkinsons=Parkinson's
parkisons=Parkinson's; parkng=parking; parlament=parliament; parliment=parliament; parnter=partner; partener=partner
partership=partnership; partialy=partially; particually=particularly; particuarly=particularly
particulalry=particularly; particulary=particularly; particullarly=particularly; partnar=partner; pasport=passport
passanger=passenger; passangers=passengers; passwrod=password; pasttime=pastime; pasword=password; pateint=patient
pateints=patients; patiant=patient; paticular=particular; paticularly=particularly; patietn=patient; patince=patience
patinet=patient; patinets=patients; pattient=patient; pavment=pavement; payed=paid; paymet=payment; paymnet=payment
peadiatric=paediatric; peadiatrician=paediatrician; peadiatrics=paediatrics; peice=piece; peices=pieces; pelase=please
penacillin=penicillin; pencilin=penicillin; penecillin=penicillin; penicilin=penicillin; penicillen=penicillin
pention=pension; peolpe=people; peopel=people; peple=people; pepole=people; percieve=perceive; percieved=perceived
percription=prescription; perfer=prefer; perfered=preferred; perference=preference; perferred=preferred
perfomance=performance; performence=performance; perfrom=perform; perhpas=perhaps; permanant=permanent
permanantly=permanently; permanet=permanent; permenant=permanent; permenantly=permanently; perminant=permanent
permision=permission; permisson=permission; permited=permitted; permition=permission; perosn=person
perpetrater=perpetrator; perphaps=perhaps; perscribe=prescribe; perscribed=prescribed; perscription=prescription
perscriptions=prescriptions; perscripton=prescription; perserve=persevere; persistance=persistence
persistant=persistent; persistantly=persistently; persoanl=personal; personaly=personally; personel=personnel
personell=personnel; personnal=personal; personnell=personnel; persuation=persuasion; persue=pursue; perswade=persuade
perticular=particular; perticularly=particularly; phamacist=pharmacist; phamacy=pharmacy; phamplet=pamphlet
pharamcist=pharmacist; pharamcy=pharmacy; pharmacey=pharmacy; pharmacyst=pharmacist; pharmasist=pharmacist
pharmasy=pharmacy; pharmay=pharmacy; pharmcist=pharmacist; pharmcy=pharmacy; pharmicist=pharmacist; pharmicy=pharmacy
pharmisist=pharmacist; phebotomy=phlebotomy; phelbotomy=phlebotomy; phelgm=phlegm; phelm=phlegm; phenomenom=phenomenon
phisical=physical; phisically=physically; phisio=physio; phisiotherapist=physiotherapist; phisiotherapy=physiotherapy
phlebotamy=phlebotomy; phlebotemy=phlebotomy; phlebotomyst=phlebotomist; phlem=phlegm; phsiotherapy=physiotherapy
phsyical=physical; phsyio=physio; phsyiotherapist=physiotherapist; phsyiotherapy=physiotherapy
phychological=psychological; phyciatrist=psychiatrist; phycological=psychological; phycologist=psychologist
phycology=psychology; phyiscal=physical; phyisotherapist=physiotherapist; phyisotherapy=physiotherapy
physcial=physical; physcially=physically; physciatric=psychiatric; physciatrist=psychiatrist
physcological=psychological; physcologist=psychologist; physcology=psychology; physhiatrist=psychiatrist
physicaly=physically; physicial=physical; physiotheraphy=physiotherapy; physiotherapis=physiotherapist
physiotherapsit=physiotherapist; physiotheropy=physiotherapy; physiotherpist=physiotherapist
physiotherpy=physiotherapy; physiothreapy=physiotherapy; physitherapy=physiotherapy; physo=physio
physotherapist=physiotherapist; physotherapy=physiotherapy; pillls=pills; pilow=pillow; plaese=please; plase=please
plasterd=plastered; pleae=please; pleaes=please; pleasent=pleasant; pleasse=please; pleassure=pleasure; pleease=please
plesae=please; plesant=pleasant; plese=please; plesent=pleasant; plesure=pleasure; pnemonia=pneumonia
pneumona=pneumonia; pneumonea=pneumonia; pnuemonia=pneumonia; pnumonia=pneumonia; podaitrist=podiatrist
podaitry=podiatry; podatrist=podiatrist; podatry=podiatry; podiarty=podiatry; podiatarist=podiatrist
podiatary=podiatry; podiatery=podiatry; podiatory=podiatry; podiatriast=podiatrist; podiatrst=podiatrist; poepl=people
poeple=people; poeples=people's; pofessional=professional; polution=pollution; pooorly=poorly; poorley=poorly
pople=people; porblem=problem; porblems=problems; porely=poorly; porperly=properly; posative=positive; posess=possess
posession=possession; posibility=possibility; posible=possible; posibly=possibly; posistion=position
positivly=positively; positve=positive; posponed=postponed; possable=possible; possably=possibly; possbile=possible
possesion=possession; possibilites=possibilities; possibilty=possibility; possibley=possibly; possiblity=possibility
possilbe=possible; possile=possible; possition=position; possitive=positive; possitively=positively
posssible=possible; postion=position; postions=positions; postive=positive; postpond=postponed; postponned=postponed
potasium=potassium; potassum=potassium; potatos=potatoes; potencial=potential; potental=potential
potentally=potentially; potentialy=potentially; pracitcal=practical; pracitce=practice; practicaly=practically
practicioner=practitioner; practicle=practical; practicly=practically; practictioner=practitioner
practioner=practitioner; practioners=practitioners; practisioner=practitioner; practitoner=practitioner
pratice=practice; praticioner=practitioner; preasure=pressure; precausion=precaution; precausions=precautions
precautons=precautions; preceed=precede; preceeding=preceding; precisly=precisely; precription=prescription
prednisalone=prednisolone; prednisilone=prednisolone; prednisolne=prednisolone; prednisolon=prednisolone
preferabley=preferably; preferance=preference; prefered=preferred; preferible=preferable; preferibly=preferably
prefering=preferring; preferrably=preferably; pregabaline=pregabalin; pregablin=pregabalin; preganancy=pregnancy
preganant=pregnant; pregancy=pregnancy; pregant=pregnant; pregnacy=pregnancy; pregnanncy=pregnancy; pregnat=pregnant
pregnency=pregnancy; pregnent=pregnant; prehaps=perhaps; prepair=prepare; prepaired=prepared; preparaton=preparation
preparred=prepared; preperation=preparation; preperscription=prescription; presance=presence; prescibe=prescribe
prescibed=prescribed; presciption=prescription; presciptions=prescriptions; prescribd=prescribed
prescribtion=prescription; prescrip=prescription; prescripton=prescription; prescriptons=prescriptions
prescrition=prescription; prescritpion=prescription; prescrption=prescription; presense=presence
presentaton=presentation; presnt=present; presonal=personal; presription=prescription; pressre=pressure
presssure=pressure; pressue=pressure; presumabley=presumably; presumbly=presumably; presumeably=presumably
presure=pressure; pretent=pretend; prevelance=prevalence; prevelant=prevalent; prevencion=prevention
preventitive=preventative; previos=previous; previosly=previously; previousley=previously; previuos=previous
previuosly=previously; previus=previous; priavte=private; prievious=previous; primarly=primarily; prinicpal=principal
prioity=priority; prioritys=priorities; priorty=priority; privalege=privilege; privatley=privately; privatly=privately
privelege=privilege; privilage=privilege; priviledge=privilege; priviously=previously; privite=private
proably=probably; probabaly=probably; probabley=probably; probablly=probably; probaly=probably; probebly=probably
probelm=problem; probelms=problems; problaby=probably; problam=problem; problams=problems; proble=problem
problme=problem; problmes=problems; problum=problem; procceed=proceed; proccess=process; procede=proceed
procedre=procedure; procedue=procedure; procedur=procedure; proceedure=procedure; proces=process; procesing=processing
processs=process; profesional=professional; profesionals=professionals; profesor=professor; professinal=professional
professionaly=professionally; professonal=professional; proffesional=professional; proffesor=professor
proffessional=professional; profressional=professional; progamme=programme; progess=progress; programe=programme
programes=programmes; progres=progress; progresing=progressing; prohibted=prohibited; prolbem=problem; prolem=problem
promiss=promise; prommise=promise; pronounciation=pronunciation; propably=probably; propanolol=propranolol
propely=properly; properley=properly; proplem=problem; proplems=problems; proply=properly; proposel=proposal
propper=proper; propperly=properly; propranalol=propranolol; proprely=properly; prostat=prostate; protction=protection
protecton=protection; protene=protein; protien=protein; protiens=proteins; provde=provide; provid=provide
providng=providing; providor=provider; provison=provision; proximaty=proximity; pruchase=purchase; psorasis=psoriasis
psoriaisis=psoriasis; psoriosis=psoriasis; psychaitrist=psychiatrist; psychatric=psychiatric; psychatrist=psychiatrist
psychiatirst=psychiatrist; psychitrist=psychiatrist; psycholgist=psychologist; psycholigist=psychologist
psychologyst=psychologist; psychotheropy=psychotherapy; psyciatric=psychiatric; psyciatrist=psychiatrist
psycological=psychological; psycologist=psychologist; psycology=psychology; psycosis=psychosis; publically=publicly
publicaly=publicly; publicatons=publications; pulmanary=pulmonary; pulminary=pulmonary; punctuel=punctual
puncutal=punctual; puntual=punctual; purchas=purchase; purpos=purpose; purposly=purposely; purpuse=purpose
pursuade=persuade; pychosis=psychosis; pyhsio=physio; pyjmas=pyjamas; pyschiatric=psychiatric
pyschiatrist=psychiatrist; pyschiatry=psychiatry; pyschological=psychological; pyschologist=psychologist
pyschology=psychology; pyschosis=psychosis; pyschotherapy=psychotherapy; pysio=physio; pysiotherapy=physiotherapy
qestion=question; qestions=questions; quailty=quality; qualifed=qualified; qualtiy=quality; qualty=quality
quarentine=quarantine; quarer=quarter; quarrantine=quarantine; quater=quarter; queation=question; queery=query
queiry=query; querys=queries; quesion=question; quesions=questions; quesiton=question; quesitons=questions
questin=question; questins=questions; questionaire=questionnaire; questionaires=questionnaires
questionairre=questionnaire; questionare=questionnaire; questionnair=questionnaire; questionnairre=questionnaire
questionnare=questionnaire; queston=question; questons=questions; quetion=question; quetions=questions
queustion=question; quickley=quickly; quicly=quickly; quiete=quiet; quikly=quickly; quitely=quietly
radiografer=radiographer; radiograper=radiographer; radiologyst=radiologist; radiotheropy=radiotherapy; raedy=ready
raelly=really; ramapril=ramipril; rampiril=ramipril; rceived=received; readmited=readmitted; realiable=reliable
reallly=really; realted=related; realy=really; reamin=remain; reaon=reason; reasearch=research; reasn=reason
reasonabley=reasonably; reasonible=reasonable; reasses=reassess; reassesed=reassessed; reassurence=reassurance
reasurance=reassurance; reasure=reassure; reasured=reassured; reccomend=recommend; reccomendation=recommendation
reccomended=recommended; reccommend=recommend; reccommended=recommended; receeve=receive; receieve=receive
receieved=received; receieving=receiving; receit=receipt; receivd=received; recenlty=recently; recentley=recently
recenty=recently; recepcion=reception; recepcionist=receptionist; recepionist=receptionist; receptin=reception
receptionest=receptionist; receptionis=receptionist; receptionst=receptionist; receptoinist=receptionist
recepton=reception; recetion=reception; recetnly=recently; receve=receive; receved=received; recevie=receive
recevied=received; reciently=recently; reciept=receipt; reciepts=receipts; recieve=receive; recieved=received
reciever=receiver; recieves=receives; recieving=receiving; recipt=receipt; recive=receive; recived=received
reciving=receiving; recognice=recognise; recognied=recognised; recomend=recommend; recomendation=recommendation
recomendations=recommendations; recomended=recommended; recommand=recommend; recommanded=recommended
recommed=recommend; recommeded=recommended; recommendaton=recommendation; recongise=recognise; reconise=recognise
reconised=recognised; recooperate=recuperate; recouperate=recuperate; recources=resources; recovary=recovery
recoverd=recovered; recoverying=recovering; recovey=recovery; recovry=recovery; recpetion=reception
recpetionist=receptionist; recption=reception; recuitment=recruitment; recurent=recurrent; recuring=recurring
recurr=recur; recurrant=recurrent; recyle=recycle; recyling=recycling; redcue=reduce; rediculous=ridiculous
rediculus=ridiculous; reduceing=reducing; redused=reduced; refelct=reflect; referal=referral; referall=referral
referals=referrals; referance=reference; refered=referred; referel=referral; refering=referring; refernce=reference
referr=refer; referrd=referred; referrel=referral; referrence=reference; reffer=refer; refferal=referral
refferals=referrals; reffered=referred; refferral=referral; refferred=referred; refrence=reference
refridgerate=refrigerate; refridgerated=refrigerated; refridgerator=refrigerator; refrigerater=refrigerator
refural=referral; refus=refuse; refusd=refused; refussed=refused; regading=regarding; regads=regards; regardes=regards
regardig=regarding; regardles=regardless; regardng=regarding; regarging=regarding; regaring=regarding
regarless=regardless; regester=register; regestered=registered; registar=registrar; registation=registration
registerd=registered; registraton=registration; regrads=regards; regsiter=register; regstered=registered
reguards=regards; reguarlly=regularly; reguarly=regularly; regulalry=regularly; regularily=regularly
regularlly=regularly; regulary=regularly; reguler=regular; regulerly=regularly; rehabilation=rehabilitation
rehabiliation=rehabilitation; rehabilitaion=rehabilitation; rehabilitaton=rehabilitation
rehabillitation=rehabilitation; reherse=rehearse; reicieve=receive; reiew=review; reimbersed=reimbursed
reimburst=reimbursed; reinbursed=reimbursed; relable=reliable; relaible=reliable; relaly=really; relaps=relapse
relased=released; relaspe=relapse; relatd=related; relatinship=relationship; relationshp=relationship
relationsip=relationship; relativley=relatively; relativly=relatively; relatoinship=relationship
relatonship=relationship; relatve=relative; relavant=relevant; releif=relief; releive=relieve; releived=relieved
relevence=relevance; relevent=relevant; reliabley=reliably; relif=relief; religeous=religious; religous=religious
relitive=relative; relitives=relatives; relly=really; relpy=reply; reluctent=reluctant; remaing=remaining
remainig=remaining; remaning=remaining; rembember=remember; rember=remember; rembered=remembered; remeber=remember
remeberd=remembered; remebered=remembered; remedys=remedies; remeinder=reminder; remembeer=remember
rememberd=remembered; remembr=remember; rememebr=remember; remider=reminder; reminde=remind; remindr=reminder
remined=remind; remmeber=remember; remmember=remember; remnder=reminder; renwal=renewal; reoccuring=recurring
repaet=repeat; repare=repair; repared=repaired; repat=repeat; repeatative=repetitive; repeate=repeat; repeet=repeat
repetative=repetitive; repeted=repeated; repitition=repetition; repititive=repetitive; replacemnt=replacement
replacment=replacement; replacments=replacements; repley=reply; replyed=replied; replys=replies; reponse=response
reponses=responses; reponsible=responsible; reporrt=report; represenative=representative
representitive=representative; representive=representative; reprot=report; reputaton=reputation; reqest=request
reqested=requested; reqeust=request; reqired=required; reqiure=require; requair=require; requestd=requested
requets=requests; requie=require; requied=required; requird=required; requirment=requirement; requirments=requirements
requre=require; requred=required; requrements=requirements; requriement=requirement; requset=request; requst=request
requsted=requested; resarch=research; resaults=results; rescedule=reschedule; resceduled=rescheduled
reschdule=reschedule; reschduled=rescheduled; reschedual=reschedule; rescheduel=reschedule; reschedulle=reschedule
reseach=research; researh=research; resepcion=reception; reseption=reception; reseptionist=receptionist
reserch=research; resevoir=reservoir; reshedule=reschedule; resheduled=rescheduled; residantial=residential
resistence=resistance; resistent=resistant; reslut=result; resluts=results; resolv=resolve; resonable=reasonable
resouce=resource; resouces=resources; resourse=resource; resourses=resources; resperatory=respiratory
respiratary=respiratory; respiraton=respiration; respiritory=respiratory; respitary=respiratory; respitory=respiratory
respnse=response; responce=response; responces=responses; respondd=responded; responed=responded; respons=response
responsability=responsibility; responsable=responsible; responsibile=responsible; responsibilites=responsibilities
responsibilty=responsibility; responsiblity=responsibility; respose=response; respritory=respiratory; ressults=results
restaraunt=restaurant; restaraunts=restaurants; restaurent=restaurant; resticted=restricted; restraunt=restaurant
restriced=restricted; restuls=results; resturant=restaurant; resturants=restaurants; resualts=results; resuls=results
resultes=results; resut=result; resutls=results; retinapathy=retinopathy; retinopathey=retinopathy
retinopthy=retinopathy; retrun=return; retun=return; retuned=returned; returing=returning; returnd=returned
reult=result; reults=results; reumatoid=rheumatoid; reumatology=rheumatology; reurn=return; reutrn=return
reveiw=review; reveiwed=reviewed; reveiws=reviews; revew=review; revieuw=review; reviewd=reviewed; reviewe=review
reviw=review; rewiew=review; rhematology=rheumatology; rheumatiod=rheumatoid; rheumatolgy=rheumatology
rheumatoligist=rheumatologist; rheumatoligy=rheumatology; rheumotoid=rheumatoid; rheumotology=rheumatology
rhuematology=rheumatology; rhumatoid=rheumatoid; rhumatology=rheumatology; rhythem=rhythm; rhythum=rhythm
ridicolous=ridiculous; rigt=right; rigth=right; rihgt=right; rong=wrong; rotine=routine; rountine=routine
routeen=routine; routin=routine; routinly=routinely; runing=running; runnig=running; runnng=running; rythem=rhythm
rythm=rhythm; rythym=rhythm
`;
