/**
 * Words as they are often misspelt, A to B: form = wording | other wording. Own list, from general knowledge of what is got
 * wrong in British letters and messages; none of these forms is a word that anybody means.
 */
export const MISSPELLINGS_A_TO_B = `
abbreviaton=abbreviation; abcence=absence; abcess=abscess; abdoman=abdomen; abdomenal=abdominal; abdomin=abdomen
abdomnal=abdominal; abilty=ability; abotu=about; aboutt=about; abscence=absence; absense=absence
absolutley=absolutely; absolutly=absolutely; abudance=abundance; abuot=about; acceptible=acceptable
accesible=accessible; accessable=accessible; accidant=accident; accidentaly=accidentally; accidently=accidentally
accomadate=accommodate; accomadation=accommodation; accomdation=accommodation; accomodate=accommodate
accomodated=accommodated; accomodating=accommodating; accomodation=accommodation; accompanyed=accompanied
accordeon=accordion; accordingley=accordingly; accordinly=accordingly; accoss=across; accostumed=accustomed
accross=across; accured=occurred; acess=access; acheive=achieve; acheived=achieved; acheivement=achievement
acheiving=achieving; acident=accident; acknowlege=acknowledge; acknowleged=acknowledged; acommodate=accommodate
acommodation=accommodation; acompany=accompany; acording=according; acordingly=accordingly; acount=account
acquaintence=acquaintance; acquantance=acquaintance; acquiantance=acquaintance; acredited=accredited
actaully=actually; activites=activities; activitys=activities; activly=actively; actualy=actually; acually=actually
acurate=accurate; addequate=adequate; addional=additional; additonal=additional; addmission=admission
addmitted=admitted; addres=address; addresed=addressed; addresing=addressing; addtional=additional
adequatly=adequately; adition=addition; aditional=additional; adjustement=adjustment; admisson=admission
admited=admitted; admitt=admit; admittence=admittance; adn=and; adress=address; adressed=addressed; adresses=addresses
adressing=addressing; advertisment=advertisement; advertisments=advertisements; adviced=advised; advicing=advising
advizable=advisable; afer=after; affraid=afraid; aftenoon=afternoon; afternon=afternoon; afternoom=afternoon
afternooon=afternoon; agaian=again; agains=against; agan=again; agian=again; agianst=against; agreable=agreeable
agred=agreed; agreeement=agreement; agreemnt=agreement; agress=agrees; agression=aggression; agressive=aggressive
agressively=aggressively; ahed=ahead; ahve=have; alcahol=alcohol; alchohol=alcohol; alchoholic=alcoholic
alchol=alcohol; alcholic=alcoholic; alcohal=alcohol; alcoholc=alcoholic; alergic=allergic; alergies=allergies
alergy=allergy; allergys=allergies; allmost=almost; allready=already; allthough=although; alltogether=altogether
allways=always; almots=almost; alomst=almost; alowed=allowed; alrady=already; alreayd=already; alreday=already
alredy=already; alternativly=alternatively; alternitive=alternative; althoug=although; althought=although
altogehter=altogether; altough=although; altzheimers=Alzheimer's; alwas=always; alwasy=always; alwyas=always
alzeimers=Alzheimer's; alzhiemers=Alzheimer's; alzhimers=Alzheimer's; amature=amateur; ambulace=ambulance
ambulence=ambulance; amitriptalyne=amitriptyline; amitriptiline=amitriptyline; amitriptylene=amitriptyline
amitryptiline=amitriptyline; amitryptyline=amitriptyline; amking=making; amlodapine=amlodipine; amlodipin=amlodipine
amlodopine=amlodipine; ammend=amend; ammended=amended; ammendment=amendment; ammount=amount; amoung=among
amoungst=amongst; amout=amount; amoxacillin=amoxicillin; amoxicilan=amoxicillin; amoxicilin=amoxicillin
amoxycilin=amoxicillin; anaemea=anaemia; anaesthatic=anaesthetic; anagesia=analgesia; analegsic=analgesic
anasthetic=anaesthetic; anckle=ankle; aneamia=anaemia; aneamic=anaemic; anelgesic=analgesic; aniexty=anxiety
anixety=anxiety; anixous=anxious; ankel=ankle; anlke=ankle; annoucement=announcement; annualy=annually
anohter=another; anotehr=another; anothe=another; anounce=announce; anouncement=announcement; anoyed=annoyed
anoying=annoying; anser=answer; ansered=answered; answerd=answered; anthing=anything; anthistamine=antihistamine
antibioctics=antibiotics; antibiotis=antibiotics; antiboitics=antibiotics; antibotic=antibiotic
antibotics=antibiotics; antidepressent=antidepressant; antidepressents=antidepressants; antihistemine=antihistamine
antihistimine=antihistamine; antihistimines=antihistamines; antihistomine=antihistamine; antihystamine=antihistamine
anual=annual; anuall=annual; anually=annually; anwer=answer; anwser=answer; anxeity=anxiety; anxeous=anxious
anxietey=anxiety; anxietys=anxieties; anxitey=anxiety; anxity=anxiety; anxiuos=anxious; anxius=anxious; anxous=anxious
anyhting=anything; anyonne=anyone; anythign=anything; anytihng=anything; anyting=anything; anywere=anywhere
anywher=anywhere; aparent=apparent; aparently=apparently; apetite=appetite; apixiban=apixaban; apixoban=apixaban
aplication=application; aplied=applied; aplologies=apologies; aply=apply; apointed=appointed; apointement=appointment
apointment=appointment; apointments=appointments; apointmet=appointment; apologice=apologise; apologys=apologies
apologyse=apologise; apparant=apparent; apparantly=apparently; apparrently=apparently; appartment=apartment
appearantly=apparently; appeard=appeared; appearence=appearance; appearently=apparently; apperance=appearance
apperciate=appreciate; appered=appeared; appetitie=appetite; appicable=applicable; appiontment=appointment
appitite=appetite; applicaiton=application; appoinment=appointment; appoinments=appointments; appoinmtent=appointment
appointement=appointment; appointements=appointments; appointmant=appointment; appointmen=appointment
appointmet=appointment; appointmnet=appointment; appointmnt=appointment; appointnment=appointment
appoitment=appointment; appologies=apologies; appologise=apologise; appology=apology; appontment=appointment
appreciatte=appreciate; appriciate=appreciate; appriciated=appreciated; approch=approach; approched=approached
appropiate=appropriate; appropiately=appropriately; appropraite=appropriate; appropriatly=appropriately
approx'ly=approximately; approximatley=approximately; approximatly=approximately; apreciate=appreciate
apreciated=appreciated; aproach=approach; apropriate=appropriate; aproval=approval; aprove=approve; aproved=approved
aproximate=approximate; aproximately=approximately; arange=arrange; aranged=arranged; arangement=arrangement
arangements=arrangements; aranging=arranging; arguement=argument; arguements=arguments; arival=arrival; arive=arrive
arived=arrived; ariving=arriving; arond=around; aroud=around; aroundt=around; arrage=arrange; arraged=arranged
arragement=arrangement; arragements=arrangements; arraging=arranging; arrangemnt=arrangement; arrangemnts=arrangements
arrangment=arrangement; arrangments=arrangements; arrivel=arrival; arround=around; artheritis=arthritis
arthiritis=arthritis; arthritus=arthritis; artical=article; asess=assess; asessment=assessment; asessments=assessments
ashma=asthma; ashtma=asthma; asign=assign; asist=assist; asistance=assistance; asistant=assistant
asociated=associated; asociation=association; asorted=assorted; assement=assessment; assesed=assessed
assesing=assessing; assesment=assessment; assesments=assessments; assesor=assessor; assessement=assessment
assistence=assistance; assistent=assistant; assitance=assistance; assitant=assistant; assosiated=associated
assosiation=association; asthama=asthma; astma=asthma; asume=assume; asumed=assumed; asurance=assurance
atached=attached; atempt=attempt; atend=attend; atendance=attendance; atended=attended; atending=attending
atention=attention; athritis=arthritis; atitude=attitude; atmosphear=atmosphere; atorvastin=atorvastatin
atorvistatin=atorvastatin; attachement=attachment; attand=attend; attanded=attended; attatch=attach
attatched=attached; attemp=attempt; attemps=attempts; attendence=attendance; attendend=attended; attendent=attendant
attened=attended; attension=attention; attitide=attitude; audiance=audience; audiolgy=audiology; audioligy=audiology
audoilogy=audiology; avaiable=available; avaialble=available; avaible=available; avaiblity=availability
availabe=available; availabilty=availability; availablity=availability; availble=available; availiable=available
availible=available; avalable=available; avaliability=availability; avaliable=available; avalible=available
avarage=average; averege=average; avoide=avoid; avoud=avoid; awair=aware; awaitng=awaiting; awared=aware
awating=awaiting; awfull=awful; awkard=awkward; awkword=awkward; awya=away; babysiter=babysitter; bakc=back
balence=balance; ballance=balance; bananna=banana; bandadge=bandage; bandags=bandages; bandges=bandages
bandige=bandage; baout=about; basicaly=basically; basicly=basically; batery=battery; bathrom=bathroom; battary=battery
bcause=because; beacause=because; beacuse=because; beatiful=beautiful; beause=because; beautifull=beautiful
beautyful=beautiful; becasue=because; becaue=because; becaus=because; becausee=because; beccause=because
becomeing=becoming; becomming=becoming; becouse=because; becuase=because; becuse=because; bedrom=bedroom; beeing=being
befoer=before; befor=before; befour=before; befroe=before; begginer=beginner; begginers=beginners; beggining=beginning
begining=beginning; beginining=beginning; begininng=beginning; behaivour=behaviour; behaviuor=behaviour
behavoir=behaviour; behavoiur=behaviour; behavour=behaviour; beleif=belief; beleive=believe; beleived=believed
beleiving=believing; belive=believe; belived=believed; belives=believes; benefical=beneficial; beneficary=beneficiary
benefitial=beneficial; benfit=benefit; benfits=benefits; benifit=benefit; benifits=benefits; beofre=before
besause=because; beteen=between; betweeen=between; betwen=between; betwwen=between; beutiful=beautiful
bewteen=between; bieng=being; biopsey=biopsy; biopsie=biopsy; biospy=biopsy; bipoler=bipolar; birhtday=birthday
birtday=birthday; birthdat=birthday; biscit=biscuit; biscut=biscuit; biscuts=biscuits; bisoprolal=bisoprolol
bisoprolo=bisoprolol; biulding=building; bladdar=bladder; bladdr=bladder; bleading=bleeding; bleedng=bleeding
blisterd=blistered; blod=blood; bloood=blood; bodys=bodies; boook=book; boredum=boredom; borrom=bottom; bothe=both
boundry=boundary; bouy=buoy; bowell=bowel; bowells=bowels; breakfeast=breakfast; breakfst=breakfast
breastfeding=breastfeeding; breastfeedng=breastfeeding; breathng=breathing; bregret=regret; breif=brief
breifly=briefly; brekfast=breakfast; brestfeeding=breastfeeding; breth=breath; breths=breaths; brige=bridge
briliant=brilliant; brilient=brilliant; brillant=brilliant; brithday=birthday; brochue=brochure; brocken=broken
brocure=brochure; bronchitus=bronchitis; broncitis=bronchitis; bronkitis=bronchitis; bruse=bruise; brused=bruised
brusing=bruising; buiding=building; buidling=building; buisness=business; buisy=busy; bulding=building; bunnion=bunion
bunyon=bunion; bunyons=bunions; busines=business; bussines=business; bussiness=business
`;
