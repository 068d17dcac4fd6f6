/**
 * Teams, wards and organisations as they are written short: form = full wording | other wording. Own list, from general
 * knowledge of the NHS, of councils and of Leicestershire. Small letters: any case; a capital: only as it stands here;
 * "+": with a plural and a possessive.
 */
export const TEAM_ABBREVIATIONS = `
mdt+=multidisciplinary team; MDTM+=multidisciplinary team meeting; mdm+=multidisciplinary meeting
cmht+=community mental health team; OPCMHT=older people's community mental health team
CMHTOP=community mental health team for older people; OACMHT=older adults community mental health team
camhs=child and adolescent mental health services; cypmhs=children and young people's mental health services
CYPS=children and young people's service; crht+=crisis resolution and home treatment team
crhtt=crisis resolution and home treatment team; CRT=crisis resolution team
CRHT team=crisis resolution and home treatment team; HTT+=home treatment team
ICRT=intensive community rehabilitation team; AOT+=assertive outreach team; EIP=early intervention in psychosis
EIT=early intervention team; EIS=early intervention service; MHSOP=mental health services for older people
OPMH=older people's mental health; OPMHS=older people's mental health service; MHLT=mental health liaison team
MHLS=mental health liaison service; LPS=liaison psychiatry service|liberty protection safeguards
iapt=talking therapies; NHSTT=NHS Talking Therapies; TTs=talking therapies; CLDT=community learning disability team
CTLD=community team for learning disabilities; CTPLD=community team for people with learning disabilities
LDT=learning disability team; ld=learning disability; LDA=learning disability and autism
ldas=learning disability and autism service; spoa=single point of access; SPA=single point of access
SPOC=single point of contact; CAP=Central Access Point; UMHL=urgent mental health line; ESD=early supported discharge
UCRT=urgent community response team; ICRS=integrated crisis response service; ICS=integrated care system
ICB+=integrated care board; PCN+=primary care network; PCLT=primary care liaison team
CCG+=clinical commissioning group; PCT=primary care trust; FYPC=families, young people and children's services
NHSE=NHS England; NHSI=NHS Improvement; DoH=Department of Health; DHSC=Department of Health and Social Care
UKHSA=UK Health Security Agency; LPT=Leicestershire Partnership NHS Trust; UHL=University Hospitals of Leicester
LRI=Leicester Royal Infirmary; LGH=Leicester General Hospital; GGH=Glenfield Hospital
LLR=Leicester, Leicestershire and Rutland; TASL=patient transport; EMAS=East Midlands Ambulance Service
DHU=Derbyshire Health United; PTS=patient transport service; NEPTS=patient transport service
PALS=Patient Advice and Liaison Service (PALS); CQC=Care Quality Commission; PICU=psychiatric intensive care unit
ICU=intensive care unit; ITU=intensive care unit; NICU=neonatal intensive care unit; SCBU=special care baby unit
HDU=high dependency unit; CCU=coronary care unit; AMU=acute medical unit; MAU=medical assessment unit
EAU=emergency assessment unit; SAU=surgical assessment unit; CDU=clinical decisions unit
CAU=children's assessment unit; SDEC=same day emergency care; DSU=day surgery unit; ACU=ambulatory care unit
AEC=ambulatory emergency care; CDC=community diagnostic centre; ED=emergency department|eating disorder
UCC=urgent care centre; UTC=urgent treatment centre; WIC=walk-in centre; MIU+=minor injuries unit
opd=outpatient department; op's=outpatients; opa+=outpatient appointment; OPs=outpatients; outpt+=outpatient
outpts=outpatients; out-pts=outpatients; o/p=outpatient; o/ps=outpatients; i/p=inpatient; inpt+=inpatient
IPU=inpatient unit; ENT=ear, nose and throat; T&O=trauma and orthopaedics; GUM=sexual health
EPAU=early pregnancy assessment unit; EPU=early pregnancy unit; ANC=antenatal clinic
obs&gynae=obstetrics and gynaecology; obs and gynae=obstetrics and gynaecology; obs & gynae=obstetrics and gynaecology
O&G=obstetrics and gynaecology; SARC=sexual assault referral centre; msk=musculoskeletal
MSKCAT=musculoskeletal assessment team; CATS=clinical assessment and treatment service
MASH=multi-agency safeguarding hub; MARAC+=multi-agency risk assessment conference
MAPPA=multi-agency public protection arrangements; LADO=designated officer; CSC=children's social care
ASC=adult social care|autism spectrum condition; SSD=social services; soc services=social services
soc serv=social services; YOT=youth offending team; YOS=youth offending service; YJS=youth justice service
CYPDS=children and young people's disability service; SENDIASS=special educational needs advice service
DWP=Department for Work and Pensions; CAB=Citizens Advice; LA+=local authority; L.A=local authority
CoP=Court of Protection; MHRT=mental health tribunal; MHT=mental health team; mh=mental health; ooh=out of hours
oohs=out of hours; o.o.h=out of hours; OOHs=out of hours; NWAS=North West Ambulance Service
WMAS=West Midlands Ambulance Service; YAS=Yorkshire Ambulance Service; SWAST=South Western Ambulance Service
SLAM=South London and Maudsley; NHFT=Northamptonshire Healthcare; RDASH=Rotherham, Doncaster and South Humber
CNWL=Central and North West London; ELFT=East London NHS Foundation Trust; GMMH=Greater Manchester Mental Health
EMHT=education mental health team; MHST+=mental health support team; PNMH=perinatal mental health
CEDS=community eating disorders service; FMHT=forensic mental health team; IHTT=intensive home treatment team
L&D=liaison and diversion; hosp+=hospital; hsp=hospital; hosptl=hospital; dept+=department; dep't=department
recep=reception; recp=reception; rec'n=reception; rec'p=reception; admis=admissions; rehab=rehabilitation; A+E=A&E
comm nurse=community nurse; comm nurses=community nurses; comm team=community team; comm hosp=community hospital
comm mental health=community mental health; gen hosp=general hospital; surg=surgery; med centre=medical centre
med ctr=medical centre; health ctr=health centre; h/c=health centre; ctr=centre; cntr=centre; cntre=centre
MHFA=mental health first aid; IPC=infection prevention and control; H&S=health and safety; QI=quality improvement
PPI=patient and public involvement; R&D dept=research department
`;
