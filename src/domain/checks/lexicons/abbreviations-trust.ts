/**
 * Staff, teams and places as a Trust shortens them: form = full wording | other wording. Own list, from general
 * knowledge of NHS community and mental health services. Small letters: any case; a capital: only as it stands here.
 */
export const TRUST_ABBREVIATIONS = `
ot=occupational therapist; ots=occupational therapists; OTA=occupational therapy assistant
cpn=community psychiatric nurse; cpns=community psychiatric nurses; cmhn=community mental health nurse
rmn=mental health nurse; rgn=registered nurse; RN=registered nurse; RNs=registered nurses
RNLD=learning disability nurse; hca=healthcare assistant; hcas=healthcare assistants; hcsw=healthcare support worker
CSW=clinical support worker; TNA=trainee nursing associate; DN=district nurse; DNs=district nurses
HV=health visitor; HVs=health visitors; ANP=advanced nurse practitioner; ACP=advanced clinical practitioner
CNS=clinical nurse specialist; CMHW=community mental health worker; slt=speech and language therapist
SALT=speech and language therapist; SaLT=speech and language therapist; PT=physiotherapist|personal trainer
FCP=first contact physiotherapist; HCP=healthcare professional; HCPs=healthcare professionals
AHP=allied health professional; AHPs=allied health professionals; AMHP=approved mental health professional
SHO=junior doctor; SpR=specialist registrar; MW=midwife; CCO=care coordinator; cco=care coordinator
care co=care coordinator; care coord=care coordinator; PCMHW=primary care mental health worker
PWP=psychological wellbeing practitioner; EMHP=education mental health practitioner
SENCO=special educational needs coordinator; SENCo=special educational needs coordinator; mdt=multidisciplinary team
mdts=multidisciplinary teams; MDTM=multidisciplinary team meeting; cmht=community mental health team
cmhts=community mental health teams; camhs=child and adolescent mental health services
cypmhs=children and young people's mental health services; crht=crisis resolution and home treatment team
crhtt=crisis resolution and home treatment team; HTT=home treatment team; AOT=assertive outreach team
EIP=early intervention in psychosis; EIT=early intervention team; MHSOP=mental health services for older people
IAPT=talking therapies; iapt=talking therapies; CLDT=community learning disability team
LDT=learning disability team; LD=learning disability; ld=learning disability; spoa=single point of access
UMHL=urgent mental health line; PICU=intensive care unit; ICU=intensive care unit; ITU=intensive care unit
HDU=high dependency unit; CCU=coronary care unit; AMU=acute medical unit; MAU=medical assessment unit
SAU=surgical assessment unit; OPD=outpatient department; opd=outpatient department; OPA=outpatient appointment
opa=outpatient appointment; WIC=walk-in centre; MIU=minor injuries unit; oohs=out of hours; ooh=out of hours
ICB=integrated care board; PCN=primary care network; CCG=clinical commissioning group
LPT=Leicestershire Partnership NHS Trust; UHL=University Hospitals of Leicester; LRI=Leicester Royal Infirmary
LGH=Leicester General Hospital; GGH=Glenfield Hospital; PALS=Patient Advice and Liaison Service (PALS)
CQC=Care Quality Commission; FFT=Friends and Family Test; SAR=subject access request; DSAR=subject access request
DPIA=data protection impact assessment; mh=mental health; MHT=mental health team; MHP=mental health practitioner
CHC=continuing healthcare; POC=package of care; poc=package of care; SOP=standard operating procedure
S117=section 117 aftercare; NHSE=NHS England; DoH=Department of Health; DHSC=Department of Health and Social Care
SSD=social services; MASH=multi-agency safeguarding hub; MARAC=multi-agency risk assessment conference
LADO=designated officer; TCI=date to come into hospital; RTT=waiting time; eRS=electronic referral service
e-RS=electronic referral service; hosp=hospital; hosps=hospitals; dept=department; depts=departments
recep=reception
`;
