/**
 * Staff as they are written short: form = full wording | other wording. Own list, from general knowledge of NHS services.
 * A form in small letters is found in any case; one with a capital only as it stands here. "+" after a form: it has a
 * plural ("CPNs") and a possessive ("CPN's") too.
 */
export const ROLE_ABBREVIATIONS = `
ot+=occupational therapist; OTA+=occupational therapy assistant; OTTI+=occupational therapy technical instructor
cpn+=community psychiatric nurse; cmhn+=community mental health nurse; rmn+=mental health nurse; rgn+=registered nurse
RN+=registered nurse; RNLD+=learning disability nurse; RNA+=registered nursing associate; RNMH+=mental health nurse
RSCN+=children's nurse; s/n=staff nurse; c/n=charge nurse; NIC=nurse in charge
hca+=healthcare assistant / health care assistant; hcsw+=healthcare support worker; CSW+=clinical support worker
MSW+=maternity support worker; TNA+=trainee nursing associate; DN+=district nurse; dn's=district nurses
d/n=district nurse; d/n's=district nurses; D/Ns=district nurses; d/nurse=district nurse; HV+=health visitor
ANP+=advanced nurse practitioner; ENP+=emergency nurse practitioner; ACP+=advanced clinical practitioner
NP+=nurse practitioner; PN+=practice nurse; SCPHN+=public health nurse; CNS+=clinical nurse specialist
CNM+=clinical nurse manager; CMHW+=community mental health worker; slt+=speech and language therapist
SALT+=speech and language therapist; SaLT+=speech and language therapist; slp+=speech and language therapist
PT+=physiotherapist|personal trainer; PTA+=physiotherapy assistant; FCP+=first contact physiotherapist
FCPP+=first contact physiotherapist; ESP+=extended scope practitioner; HCP+=healthcare professional
hcp's=healthcare professionals; AHP+=allied health professional; AMHP+=approved mental health professional
ASW+=approved social worker; SHO+=junior doctor; SpR+=specialist registrar; StR+=specialty registrar
FY1+=junior doctor; FY2+=junior doctor; CT1=junior doctor; CT2=junior doctor; CT3=junior doctor
GPwSI=GP with a special interest; GPST+=GP in training; GPSTR=GP in training; HoN=head of nursing; MW+=midwife
CMW+=community midwife; m/w=midwife; midw=midwife; CCO+=care coordinator; cco+=care coordinator
care co=care coordinator; care coord=care coordinator; care co-ord=care coordinator; care coords=care coordinators
CC=care coordinator; c/c=care coordinator; PCMHW+=primary care mental health worker
PMHW+=primary mental health worker; MHSW+=mental health support worker; PWP+=psychological wellbeing practitioner
EMHP+=education mental health practitioner; CWP+=children's wellbeing practitioner
CAAP+=clinical associate in applied psychology; MHWP+=mental health and wellbeing practitioner
MHP+=mental health practitioner; SENCO+=special educational needs coordinator
SENCo+=special educational needs coordinator; senco+=special educational needs coordinator
SENDCO+=special educational needs coordinator; SENDCo+=special educational needs coordinator
ELSA+=emotional literacy support assistant; EP+=educational psychologist; Ed Psych=educational psychologist
ed psych=educational psychologist; LSA+=learning support assistant; HLTA+=teaching assistant; TA+=teaching assistant
DSL+=designated safeguarding lead; SW+=social worker; s/w=social worker|spoke with; SSW+=senior social worker
IRO+=independent reviewing officer; YOT worker=youth offending team worker; FSW+=family support worker
PA+=personal assistant; KW+=key worker; k/w=key worker; STR worker=support, time and recovery worker
STRW+=support, time and recovery worker; PSW+=peer support worker; LXW+=lived experience worker
RC+=responsible clinician; DSN+=diabetes specialist nurse; PDNS+=Parkinson's disease nurse specialist
TVN+=tissue viability nurse; tvn+=tissue viability nurse; IPCN+=infection prevention nurse
ODP+=operating department practitioner; MSN+=multiple sclerosis nurse; BCN+=breast care nurse
CNS's=clinical nurse specialists; LDN+=learning disability nurse; LDLN+=learning disability liaison nurse
CLDN+=community learning disability nurse; ALN+=acute liaison nurse; CRN+=clinical research nurse
CIC nurse=looked-after children's nurse; SHN+=school health nurse; BBV nurse=blood-borne virus nurse
CCN+=community children's nurse; COPD nurse=respiratory nurse; CVC nurse=line nurse
IV nurse=intravenous therapy nurse; snr=senior; jnr=junior; asst+=assistant; assts=assistants; assoc+=associate
dpty=deputy; co-ord=coordinator; coord+=coordinator; co-ordinator's=coordinator's; mgr+=manager; mngr+=manager
mgmt=management; mgt=management; superv=supervisor; physio+=physiotherapist|physiotherapy; phys=physiotherapy|physical
psych+=psychiatrist|psychologist; psychol=psychologist; podiat=podiatrist; chirop=chiropodist; derm=dermatology
orthop=orthopaedic; pharm=pharmacy|pharmacist; pharmac=pharmacist; neuropsych=neuropsychology; haem=haematology
oncol=oncology; diet'n=dietitian; dietician's=dietitian's; nurse prac=nurse practitioner
nurse pract=nurse practitioner; recept=receptionist; therap=therapist; vol+=volunteer; carer supp=carer support
supp worker=support worker; supt worker=support worker; sup worker=support worker; med sec=medical secretary
med secs=medical secretaries; ward mgr=ward manager; w/mgr=ward manager
`;
