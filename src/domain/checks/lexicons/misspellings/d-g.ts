/**
 * Words as they are often misspelt, D to G: form = wording | other wording. Own list, from general knowledge of what is got
 * wrong in British letters and messages; none of these forms is a word that anybody means.
 */
export const MISSPELLINGS_D_TO_G = `
daignosed=diagnosed; daignosis=diagnosis; dairrhoea=diarrhoea; damge=damage; dangerouse=dangerous; dangrous=dangerous
daugher=daughter; daughetr=daughter; daugter=daughter; daugther=daughter; dauther=daughter; dcotor=doctor
deatils=details; debths=depths; decend=descend; decendant=descendant; decicated=dedicated; decieve=deceive
decison=decision; decisons=decisions; decission=decision; declair=declare; decresed=decreased; decribe=describe
decribed=described; decsion=decision; defenitely=definitely; defered=deferred; defering=deferring
deffinately=definitely; defiantely=definitely; defiently=definitely; definate=definite; definately=definitely
definatley=definitely; definatly=definitely; definetely=definitely; definetly=definitely; definitley=definitely
definitly=definitely; defintely=definitely; defintly=definitely; defnitely=definitely; degress=degrees
dehidrated=dehydrated; dehidration=dehydration; dehydated=dehydrated; dehydraton=dehydration; dehyrated=dehydrated
deleiver=deliver; delievered=delivered; delievery=delivery; delivary=delivery; deliverys=deliveries; delivey=delivery
demenita=dementia; demensia=dementia; dementa=dementia; dementure=dementia; denist=dentist; dentis=dentist
deparment=department; departement=department; departmant=department; depatment=department; dependance=dependence
deppression=depression; depresed=depressed; depresion=depression; depressd=depressed; depressin=depression
deprest=depressed; deramtology=dermatology; dermatolgy=dermatology; dermatoligist=dermatologist
dermatoligy=dermatology; dermitology=dermatology; dermotology=dermatology; descision=decision; descripton=description
desease=disease; deseased=deceased; desicion=decision; desireable=desirable; desparate=desperate
desparately=desperately; desperatley=desperately; desperatly=desperately; desribe=describe; desribed=described
dessision=decision; destory=destroy; detailes=details; detaills=details; detale=detail; detalis=details
detals=details; deteriated=deteriorated; deteriating=deteriorating; deterioate=deteriorate; deterioating=deteriorating
determin=determine; detials=details; develoment=development; develope=develop; developement=development
developped=developed; devided=divided; devision=division; devlopment=development; devolop=develop
devolopment=development; deydration=dehydration; diabedic=diabetic; diabeets=diabetes; diabetec=diabetic
diabeteis=diabetes; diabetese=diabetes; diabeties=diabetes; diabetis=diabetes; diabites=diabetes; diabtes=diabetes
diabtic=diabetic; diagnoised=diagnosed; diagnosd=diagnosed; diagnossis=diagnosis; diagonosis=diagnosis
diagonsed=diagnosed; diagonsis=diagnosis; diagosed=diagnosed; diagosis=diagnosis; diahorea=diarrhoea
diahorrea=diarrhoea; diahorreah=diarrhoea; diahrea=diarrhoea; diahrrea=diarrhoea; dialasis=dialysis; dialisis=dialysis
diarhea=diarrhoea; diarhoea=diarrhoea; diaria=diarrhoea; diarrea=diarrhoea; diarreah=diarrhoea; diarrheoa=diarrhoea
diarroea=diarrhoea; diarrohea=diarrhoea; diarys=diaries; diazapam=diazepam; diazepan=diazepam; diazipam=diazepam
dibetes=diabetes; dibetic=diabetic; diclofenic=diclofenac; dicuss=discuss; dicussed=discussed; dicussion=discussion
diden't=didn't; dident=didn't; diease=disease; diebetes=diabetes; diebetic=diabetic; diebetics=diabetics; diery=diary
dietian=dietitian; dietican=dietitian; dietion=dietitian; diettian=dietitian; diference=difference; diferent=different
diffcult=difficult; diffculty=difficulty; diffence=difference; differance=difference; differant=different
differnce=difference; differnt=different; difficlt=difficult; difficulity=difficulty; difficultys=difficulties
difficut=difficult; diffrence=difference; diffrent=different; dificult=difficult; dificulties=difficulties
dificulty=difficulty; din't=didn't; dinnner=dinner; diorea=diarrhoea; diorrhea=diarrhoea; dirction=direction
direclty=directly; direcly=directly; directers=directors; directoins=directions; directon=direction
directons=directions; diretly=directly; disabilites=disabilities; disabilitys=disabilities; disabiltiy=disability
disabilty=disability; disablity=disability; disaese=disease; disapear=disappear; disapeared=disappeared
disapoint=disappoint; disapointed=disappointed; disapointing=disappointing; disapointment=disappointment
disappered=disappeared; disasterous=disastrous; disatisfied=dissatisfied; dischage=discharge; dischaged=discharged
discharched=discharged; dischared=discharged; discharege=discharge; discharg=discharge; dischargd=discharged
dischargeing=discharging; discomfert=discomfort; discomfot=discomfort; disconfort=discomfort; discovary=discovery
discribe=describe; discribed=described; discription=description; discuse=discuss; discused=discussed
discusing=discussing; discusion=discussion; discusions=discussions; discusson=discussion; disguested=disgusted
disharge=discharge; disharged=discharged; dispencer=dispenser; dispencing=dispensing; displaied=displayed
disposel=disposal; disrict=district; dissapear=disappear; dissapeared=disappeared; dissapoint=disappoint
dissapointed=disappointed; dissapointing=disappointing; dissapointment=disappointment; dissappear=disappear
dissappoint=disappoint; dissappointed=disappointed; dissappointment=disappointment; disscuss=discuss
disscussed=discussed; disscussion=discussion; distence=distance; distict=district; distirct=district; distrct=district
distric=district; distrit=district; distrubance=disturbance; distrubed=disturbed; disucss=discuss; disucssed=discussed
disucssion=discussion; divertion=diversion; divison=division; dizzines=dizziness; dizzness=dizziness
dizzyness=dizziness; docotr=doctor; docter=doctor; docters=doctors; doctore=doctor; doctos=doctors; doctr=doctor
documantation=documentation; documment=document; doen't=doesn't; doens't=doesn't; doller=dollar; dominent=dominant
donr=don't; dont't=don't; doseage=dosage; dosen't=doesn't; dosge=dosage; doubel=double; downstaris=downstairs
dreasing=dressing; dresing=dressing; dresings=dressings; dressng=dressing; drivewy=driveway; drivng=driving
drousy=drowsy; drowsey=drowsy; drowzy=drowsy; drvier=driver; dueing=during; duely=duly; duirng=during; durign=during
durng=during; durring=during; dyhydration=dehydration; dylsexia=dyslexia; dyslexsia=dyslexia; eailer=earlier
ealier=earlier; eamil=email; earier=earlier; earilier=earlier; earleir=earlier; earler=earlier; earlist=earliest
earlyer=earlier; easely=easily; easly=easily; easyer=easier; eatern=eastern; ecsema=eczema; eczama=eczema
eczcema=eczema; eczma=eczema; educaton=education; efect=effect; efective=effective; effecient=efficient
effeciently=efficiently; efficent=efficient; efficently=efficiently; efficiant=efficient; eiather=either
eighten=eighteen; eigth=eighth; eigtheen=eighteen; eitehr=either; eithr=either; elavate=elevate; elctric=electric
elecricity=electricity; electricty=electricity; electrisity=electricity; elegible=eligible; elevat=elevate
eligable=eligible; eligble=eligible; elimenate=eliminate; elivate=elevate; elsewere=elsewhere; elswhere=elsewhere
emai=email; emailled=emailed; emailling=emailing; emal=email; embarass=embarrass; embarassed=embarrassed
embarassing=embarrassing; embarassment=embarrassment; embarras=embarrass; embarrased=embarrassed
embarrasing=embarrassing; embarrasment=embarrassment; embarressed=embarrassed; embarressing=embarrassing
emberassed=embarrassed; emberassing=embarrassing; emberrassed=embarrassed; emegency=emergency; emergancy=emergency
emergeancy=emergency; emergencey=emergency; emergencys=emergencies; emergeny=emergency; emial=email; emials=emails
emmergency=emergency; emotionaly=emotionally; emphasema=emphysema; emphysemia=emphysema; employe=employee
employement=employment; employmnet=employment; emplyed=employed; empolyed=employed; emtpy=empty; enbale=enable
encloesd=enclosed; enclosd=enclosed; encoraging=encouraging; encounterd=encountered; encouragment=encouragement
encourge=encourage; endever=endeavour; endevour=endeavour; endoscapy=endoscopy; endoscophy=endoscopy
endosocpy=endoscopy; engagment=engagement; engament=engagement; enginer=engineer; enitled=entitled; enjoyd=enjoyed
enogh=enough; enoguh=enough; enouf=enough; enought=enough; enouhg=enough; enqiury=enquiry; enquirey=enquiry
enquirie=enquiry; enquirys=enquiries; enquries=enquiries; enqury=enquiry; ensuer=ensure; enterance=entrance
enterence=entrance; enthusiatic=enthusiastic; entirley=entirely; entirly=entirely; entitiled=entitled
entitlment=entitlement; entitltled=entitled; entrace=entrance; entrane=entrance; entrence=entrance; enuogh=enough
envelpe=envelope; enviornment=environment; envirnoment=environment; enviroment=environment; enviromental=environmental
environent=environment; envolope=envelope; epilepsey=epilepsy; epileptc=epileptic; epileptik=epileptic
epilespy=epilepsy; epilipsy=epilepsy; epillepsy=epilepsy; eqipment=equipment; eqivalent=equivalent; equiped=equipped
equipement=equipment; equipent=equipment; equipmet=equipment; equipmnet=equipment; equippment=equipment
equiptment=equipment; equivalant=equivalent; erea=area; errror=error; esay=easy; escallate=escalate
escalted=escalated; esential=essential; espcially=especially; especailly=especially; especally=especially
especialy=especially; especilly=especially; essencial=essential; essental=essential; estabish=establish
establised=established; estimat=estimate; ethier=either; evedence=evidence; eveing=evening; eveninng=evening
evenng=evening; evenning=evening; eventally=eventually; eventualy=eventually; eventully=eventually; everbody=everybody
everone=everyone; everthing=everything; everwhere=everywhere; everyon=everyone; everythign=everything
everythng=everything; everyting=everything; everywere=everywhere; eveyone=everyone; eveything=everything
evidance=evidence; evning=evening; evryone=everyone; exacly=exactly; exactley=exactly; exactlly=exactly
exacty=exactly; exagerate=exaggerate; exagerated=exaggerated; exaggarate=exaggerate; examin=examine
examinaton=examination; examind=examined; examinination=examination; examnation=examination; exampel=example
exampl=example; exausted=exhausted; exaustion=exhaustion; excede=exceed; excelent=excellent; excellant=excellent
excelllent=excellent; excema=eczema; excercise=exercise; excercises=exercises; excercising=exercising
excerise=exercise; excerises=exercises; excersise=exercise; excersises=exercises; excersising=exercising
exellent=excellent; exema=eczema; exept=except; exeption=exception; exeptional=exceptional; exeptionally=exceptionally
exercice=exercise; exercices=exercises; exercies=exercise; exercisng=exercising; exercixe=exercise; exercize=exercise
exercsie=exercise; exercsies=exercises; exerise=exercise; exersice=exercise; exersise=exercise; exersises=exercises
exersising=exercising; exhausion=exhaustion; exhaustd=exhausted; exhibiton=exhibition; exising=existing
existance=existence; existant=existent; exmaple=example; expain=explain; expalin=explain; expecially=especially
expectd=expected; expeirence=experience; expence=expense; expences=expenses; expencive=expensive
expendature=expenditure; expensis=expenses; expensve=expensive; expereince=experience; expereinced=experienced
experence=experience; experiance=experience; experianced=experienced; experiancing=experiencing; experiece=experience
experieced=experienced; experinced=experienced; expierence=experience; expierienced=experienced; expirey=expiry
expirience=experience; explaination=explanation; explane=explain; explaned=explained; explaning=explaining
explantion=explanation; explination=explanation; expresed=expressed; expriance=experience; exremely=extremely
exsample=example; exsist=exist; exsisting=existing; exspect=expect; exspected=expected; exstension=extension
exteneded=extended; extention=extension; extreem=extreme; extreemly=extremely; extrememly=extremely
extremley=extremely; extremly=extremely; exzema=eczema; faciliate=facilitate; facilites=facilities
facilitys=facilities; facilty=facility; faclities=facilities; faild=failed; failiure=failure; failur=failure
faimly=family; faintd=fainted; faliure=failure; familar=familiar; familier=familiar; familiy=family; familys=families
famliy=family; famly=family; fammily=family; farmacy=pharmacy; fasinating=fascinating; favoirite=favourite
favorate=favourite; favorit=favourite; favourate=favourite; favurite=favourite; fealing=feeling; feautre=feature
febrary=February; febraury=February; februray=February; febuaray=February; febuary=February; feburary=February
feburay=February; feeback=feedback; feedbak=feedback; feeedback=feedback; feelins=feelings; feelling=feeling
feelng=feeling; fianl=final; fianlly=finally; fibromialgia=fibromyalgia; fibromyalga=fibromyalgia
fibromylagia=fibromyalgia; finacial=financial; finaly=finally; financal=financial; financialy=financially
finanical=financial; finised=finished; finnally=finally; finnished=finished; finsh=finish; finshed=finished
finsihed=finished; firday=Friday; firend=friend; firends=friends; firts=first; fisio=physio; fisrt=first; flem=phlegm
flexability=flexibility; flexable=flexible; flexibilty=flexibility; floride=fluoride; flouride=fluoride
flucloxacilin=flucloxacillin; flucloxicillin=flucloxacillin; fluctate=fluctuate; flud=fluid; fluide=fluid
folllow=follow; folloing=following; followng=following; follwed=followed; follwing=following; follwo=follow
folow=follow; folowed=followed; folowing=following; foregin=foreign; forgeting=forgetting; forgoten=forgotten
forgoton=forgotten; forgott=forgot; forgotton=forgotten; foriegn=foreign; formaly=formally; formely=formerly
formerley=formerly; fornight=fortnight; forteen=fourteen; fortnght=fortnight; fortunatley=fortunately
fortunatly=fortunately; fortunetly=fortunately; forwad=forward; forwared=forward; forwrad=forward
foundaton=foundation; fourty=forty; foward=forward; fowarded=forwarded; fractre=fracture; fractued=fractured
fracure=fracture; frday=Friday; freezor=freezer; freind=friend; freindly=friendly; freinds=friends; frend=friend
frends=friends; freqently=frequently; frequant=frequent; frequantly=frequently; frequenly=frequently
frequentley=frequently; fridat=Friday; friendley=friendly; friens=friends; frige=fridge; frist=first; fromt=front
frustated=frustrated; frustating=frustrating; frustraton=frustration; fruther=further; fryday=Friday; frydge=fridge
fuction=function; fulfilll=fulfil; fullfil=fulfil; fullfilled=fulfilled; funcion=function; functon=function
fundimental=fundamental; funral=funeral; furher=further; furiture=furniture; furnature=furniture; furtehr=further
furthermor=furthermore; furthur=further; futher=further; futrue=future; fuure=future; fybromyalgia=fibromyalgia
gabapentine=gabapentin; gabapenton=gabapentin; gabbapentin=gabapentin; garantee=guarantee; garanteed=guaranteed
gastoscopy=gastroscopy; gastrocopy=gastroscopy; gastroenterolgy=gastroenterology; gauage=gauge; gaurantee=guarantee
gaurd=guard; generall=general; generaly=generally; generly=generally; genral=general; genrally=generally
gentel=gentle; gentley=gently; genuin=genuine; genuinly=genuinely; genunie=genuine; gerneally=generally
gerneral=general; getiing=getting; geting=getting; gettig=getting; gettng=getting; gettting=getting; gieving=giving
giveing=giving; givien=given; givng=giving; glacoma=glaucoma; glases=glasses; glaucomma=glaucoma; glocose=glucose
glucoma=glaucoma; glucos=glucose; gluecose=glucose; glutten=gluten; gogin=going; goig=going; goign=going; goiing=going
goodbey=goodbye; govenment=government; goverment=government; governement=government; gradualy=gradually
graduly=gradually; gramar=grammar; grammer=grammar; grandaughter=granddaughter; grandauther=granddaughter
granma=grandma; granparents=grandparents; gransdon=grandson; grat=great; gratefull=grateful; greatful=grateful
greatfull=grateful; greatfully=gratefully; greif=grief; greivance=grievance; greive=grieve; grevance=grievance
grevious=grievous; grop=group; gropu=group; gruop=group; grwoth=growth; guage=gauge; guarentee=guarantee
guarenteed=guaranteed; gues=guess; guideance=guidance; guidelins=guidelines; guidence=guidance; guidline=guideline
guidlines=guidelines; gynacologist=gynaecologist; gynacology=gynaecology; gynaecolgy=gynaecology
gyneacologist=gynaecologist; gyneacology=gynaecology
`;
