/**
 * Conditions as they are written short: form = full wording | other wording. Own list. Small letters: any case; a capital: only
 * as it stands here; "+": with a plural and a possessive.
 */
export const CONDITION_ABBREVIATIONS = `
copd=chronic obstructive pulmonary disease; IHD=heart disease; CHD=coronary heart disease; CAD=coronary artery disease
CVD=heart and circulation disease; CCF=heart failure; LVF=heart failure; AF=atrial fibrillation; MI+=heart attack
NSTEMI=heart attack; STEMI=heart attack; ACS=acute coronary syndrome; CVA+=stroke; TIA+=mini-stroke
DVT+=deep vein thrombosis; VTE=blood clot; PE+=pulmonary embolism|physical education; PVD=circulation problems
PAD=peripheral arterial disease; HTN=high blood pressure; T1DM=type 1 diabetes; T2DM=type 2 diabetes
T1D=type 1 diabetes; T2D=type 2 diabetes; IDDM=type 1 diabetes; NIDDM=type 2 diabetes; DKA=diabetic ketoacidosis
hypo's=low blood sugars; CKD=chronic kidney disease; AKI=acute kidney injury; uti+=urinary tract infection
URTI+=upper respiratory tract infection; LRTI+=chest infection; RTI+=respiratory tract infection; OA=osteoarthritis
MS=multiple sclerosis; MND=motor neurone disease; CFS=chronic fatigue syndrome; ME/CFS=chronic fatigue syndrome
PD=Parkinson's disease|personality disorder; PMR=polymyalgia rheumatica; SLE=lupus; ibs=irritable bowel syndrome
IBD=inflammatory bowel disease; GORD=acid reflux; UC=Universal Credit|ulcerative colitis
PCOS=polycystic ovary syndrome; BPH=enlarged prostate; TB=tuberculosis
c diff=C. difficile; c.diff=C. difficile
cdiff=C. difficile; BBV+=blood-borne virus; Hep B=hepatitis B; Hep C=hepatitis C; hep b=hepatitis B; hep c=hepatitis C
LBP=lower back pain; LUTS=urinary symptoms; OAB=overactive bladder; SUI=stress incontinence; incont=incontinence
DV=domestic violence; DVA=domestic abuse; D&A=drug and alcohol; DSH=self-harm; ptsd=post-traumatic stress disorder
cptsd=complex post-traumatic stress disorder; c-ptsd=complex post-traumatic stress disorder
ocd=obsessive compulsive disorder; adhd=attention deficit hyperactivity disorder; asd=autism spectrum disorder
ASC's=autism spectrum conditions; bpd=borderline personality disorder; eupd=emotionally unstable personality disorder
BPAD=bipolar disorder; gad=generalised anxiety disorder; MDD=depression; PND=postnatal depression
PMS=premenstrual syndrome; PMDD=premenstrual dysphoric disorder; PMT=premenstrual tension
ARFID=avoidant restrictive food intake disorder; EDNOS=eating disorder; FEP=first episode of psychosis
AVH=hearing voices; BPSD=dementia symptoms; LBD=Lewy body dementia; DLB=dementia with Lewy bodies
VaD=vascular dementia; FTD=frontotemporal dementia; MCI=mild cognitive impairment
FND=functional neurological disorder; NEAD=non-epileptic attack disorder; TBI=brain injury; ABI=acquired brain injury
SCI=spinal cord injury; GDD=global developmental delay; DCD=developmental coordination disorder
SEMH=social, emotional and mental health needs; SLCN=speech, language and communication needs
SEND=special educational needs and disabilities; PMLD=profound and multiple learning disabilities
SLD=severe learning disability; MLD=moderate learning disability; PDA=pathological demand avoidance
PGP=pelvic girdle pain; SOB=short of breath; SOBOE=short of breath on exertion; n&v=feeling sick and being sick
n+v=feeling sick and being sick; d&v=diarrhoea and vomiting; d+v=diarrhoea and vomiting
d and v=diarrhoea and vomiting; d'n'v=diarrhoea and vomiting; PV bleed=vaginal bleeding
PR bleed=bleeding from the bottom; LOC=loss of consciousness; NOF=hip fracture; fx=fracture
ACL=anterior cruciate ligament; ACJ=shoulder joint; SIJ=sacroiliac joint; NWB=no weight on it
PWB=partial weight on it; FWB=full weight on it; TKR=knee replacement; THR=hip replacement; TKA=knee replacement
THA=hip replacement; SMI=severe mental illness; EMI=elderly mental health; MUS=medically unexplained symptoms
PPS=persistent physical symptoms; LTC+=long-term condition; EOL=end of life; EoL=end of life
CSE=child sexual exploitation; CCE=child criminal exploitation; FGM=female genital mutilation
NAI=non-accidental injury; inf=infection; inf'n=infection; infectn=infection; infx=infection; dx=diagnosis
diag=diagnosis; ddx=possible diagnoses; sx=symptoms; diab=diabetes|diabetic; symps=symptoms; symp=symptom; haemorr=haemorrhage; EDD=due date
BMD=bone density; NAD=nothing abnormal found; NKDA=no known drug allergies
`;
