/**
 * Words as they are often misspelt, C: form = wording | other wording. Own list, from general knowledge of what is got
 * wrong in British letters and messages; none of these forms is a word that anybody means.
 */
export const MISSPELLINGS_C = `
caesarian=caesarean; calandar=calendar; calander=calendar; calculater=calculator; calender=calendar
calenders=calendars; calld=called; callled=called; callng=calling; camara=camera; canceld=cancelled; cancell=cancel
cancellaton=cancellation; cancelld=cancelled; cancelleation=cancellation; cancelltion=cancellation; cancle=cancel
cancled=cancelled; candiate=candidate; candidat=candidate; cannister=canister; cannnot=cannot; cannont=cannot
cannto=cannot; cannular=cannula; canot=cannot; canula=cannula; canular=cannula; capabilty=capability; capible=capable
cardiolgy=cardiology; cardioligist=cardiologist; cardioligy=cardiology; cardiologyst=cardiologist; carear=career
carefull=careful; carefullly=carefully; carefuly=carefully; carerers=carers; carful=careful; carfully=carefully
cariage=carriage; caridology=cardiology; cariology=cardiology; carring=caring; carryed=carried; carryer=carrier
catagories=categories; catagory=category; cataracks=cataracts; catarct=cataract; catarcts=cataracts
catergories=categories; catergory=category; cathater=catheter; catherter=catheter; cathetar=catheter
cathether=catheter; cathetor=catheter; cathiter=catheter; caugh=cough; cauhgt=caught; causeing=causing
cautios=cautious; ceasarean=caesarean; ceilling=ceiling; celcius=Celsius; celebrat=celebrate; cellulitus=cellulitis
celulitis=cellulitis; celullitis=cellulitis; cematary=cemetery; cemetary=cemetery; cencus=census; centeral=central
centrel=central; centry=century; ceratin=certain; cerificate=certificate; cerivcal=cervical; certainley=certainly
certan=certain; certanly=certainly; certian=certain; certianly=certainly; certificat=certificate
certificiate=certificate; cervial=cervical; cervicle=cervical; cesarian=caesarean; chage=change; chaged=changed
challange=challenge; challanges=challenges; challanging=challenging; challege=challenge; changable=changeable
changeing=changing; changhe=change; chaning=changing; charachter=character; characterstic=characteristic
charactor=character; charecter=character; chargeing=charging; chatacter=character; checkd=checked; cheif=chief
chek=check; cheked=checked; chemest=chemist; chemotherephy=chemotherapy; chemotheropy=chemotherapy
chemotherpy=chemotherapy; chickenpocks=chickenpox; chidlren=children; childcre=childcare; childen=children
childern=children; childrem=children; childrens'=children's; chilren=children; chior=choir; chldren=children
chnage=change; chnaged=changed; chnages=changes; choclate=chocolate; chocolat=chocolate; choise=choice
cholesterole=cholesterol; cholestorol=cholesterol; cholestrel=cholesterol; cholestrol=cholesterol; choosed=chose
choosen=chosen; cieling=ceiling; cigarete=cigarette; cigarret=cigarette; cigarrette=cigarette; cigerette=cigarette
circumstaces=circumstances; circumstanses=circumstances; circut=circuit; citalapram=citalopram; citilopram=citalopram
citizan=citizen; citolopram=citalopram; cleaness=cleanness; clearence=clearance; cleint=client; cleints=clients
clerly=clearly; cliant=client; cliants=clients; clinc=clinic; clincal=clinical; clincs=clinics; clinicain=clinician
clinicaly=clinically; clinican=clinician; clinition=clinician; clotes=clothes; cloudn't=couldn't; codeene=codeine
codine=codeine; coedine=codeine; cofee=coffee; coffe=coffee; coffie=coffee; cogh=cough; colapse=collapse
colapsed=collapsed; coleague=colleague; coleagues=colleagues; colect=collect; colected=collected; colection=collection
collague=colleague; collaspe=collapse; collct=collect; colleage=colleague; colleages=colleagues; colleagus=colleagues
collecton=collection; collegauge=colleague; collegue=colleague; collegues=colleagues; collonoscopy=colonoscopy
colonoscapy=colonoscopy; colonosopy=colonoscopy; colonscopy=colonoscopy; comeing=coming; comence=commence
comenced=commenced; comfertable=comfortable; comfirm=confirm; comfirmation=confirmation; comfirmed=confirmed
comfortabley=comfortably; comfortible=comfortable; comftable=comfortable; cominng=coming; comission=commission
comited=committed; comitment=commitment; comitted=committed; comittee=committee; commen=common; commense=commence
comming=coming; commision=commission; commisioned=commissioned; commisioner=commissioner; commited=committed
commitee=committee; commitie=committee; commiting=committing; committe=committee; committment=commitment
committments=commitments; commuinty=community; communcation=communication; communicaton=communication
communtiy=community; communty=community; compair=compare; compaired=compared; comparision=comparison
comparisson=comparison; compatable=compatible; compensaton=compensation; competance=competence; competant=competent
compitition=competition; complaine=complain; complaned=complained; compleate=complete; compleated=completed
compleatly=completely; completeing=completing; completley=completely; completly=completely; compliated=complicated
complicaton=complication; complient=compliant; compulsary=compulsory; computar=computer; computor=computer
comunicate=communicate; comunication=communication; comunities=communities; comunity=community; conatct=contact
concentrat=concentrate; concered=concerned; concerend=concerned; concernd=concerned; concider=consider
concidered=considered; concience=conscience; concious=conscious; conciousness=consciousness; concusion=concussion
concusssion=concussion; condidtion=condition; conditon=condition; conditons=conditions; condtion=condition
condtions=conditions; conect=connect; conected=connected; conection=connection; confedential=confidential
conferm=confirm; confermation=confirmation; confermed=confirmed; confidencial=confidential
confidenciality=confidentiality; confidental=confidential; confidentaly=confidentially; confidentialty=confidentiality
confidentialy=confidentially; confim=confirm; confimation=confirmation; confimed=confirmed; confirmaton=confirmation
confirmd=confirmed; confortable=comfortable; confrim=confirm; confrimed=confirmed; confusd=confused
confussion=confusion; congradulations=congratulations; conjuction=conjunction; conjuctivitis=conjunctivitis
conjunctivitus=conjunctivitis; conjuntivitis=conjunctivitis; consciencious=conscientious; conscous=conscious
consellor=counsellor; consentrate=concentrate; consentration=concentration; conseqence=consequence
consequense=consequence; consern=concern; conserned=concerned; conserns=concerns; considder=consider
consistancy=consistency; consistant=consistent; consistantly=consistently; constanly=constantly
constapated=constipated; constapation=constipation; constently=constantly; constipaton=constipation
constuction=construction; consulant=consultant; consulation=consultation; consultaion=consultation
consultaton=consultation; consultent=consultant; consultents=consultants; consutlant=consultant; contac=contact
contacct=contact; contaced=contacted; contacing=contacting; contactd=contacted; contageous=contagious
contagios=contagious; contagous=contagious; contaner=container; contat=contact; contatc=contact
contempory=contemporary; contian=contain; contians=contains; contine=continue; continous=continuous
continously=continuously; continualy=continually; continuning=continuing; continuosly=continuously
contious=continuous; contiue=continue; contiunue=continue; contraceptic=contraceptive; contraseption=contraception
contribut=contribute; controled=controlled; controling=controlling; controll=control; conveinient=convenient
convenant=convenient; conveneint=convenient; conveniant=convenient; converation=conversation
conversatoin=conversation; conversaton=conversation; converstion=conversation; convience=convenience
convienent=convenient; convienient=convenient; convinience=convenience; convinient=convenient; convultion=convulsion
convultions=convulsions; cooperat=cooperate; coordinater=coordinator; cordinator=coordinator; corect=correct
corectly=correctly; coridor=corridor; corispond=correspond; corordinator=coordinator; corrent=current
correspondance=correspondence; correspondant=correspondent; corresponence=correspondence; corridoor=corridor
corrospondence=correspondence; cotnact=contact; coucil=council; coudl=could; coudn't=couldn't; coughng=coughing
couging=coughing; couhg=cough; coul=could; coulden't=couldn't; coulnd't=couldn't; coulnt=couldn't; councel=counsel
counceling=counselling; councelling=counselling; councellor=counsellor; councellors=counsellors
counciling=counselling; counciller=councillor; counselar=counsellor; counsil=council; counsilling=counselling
countrys=countries; coupel=couple; coures=course; cousre=course; criticaly=critically; critisise=criticise
critisism=criticism; critism=criticism; cruches=crutches; crutchs=crutches; cuboard=cupboard; cubord=cupboard
cupbord=cupboard; curent=current; curently=currently; curiosty=curiosity; currantly=currently; currentley=currently
currenty=currently; curruntly=currently; custamer=customer; custimer=customer; custumer=customer; cystocopy=cystoscopy
cystscopy=cystoscopy; cytoscopy=cystoscopy
`;
