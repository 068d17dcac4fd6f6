/**
 * Clinical abbreviations: form = full wording | other wording. Own list, from general knowledge of NHS records.
 * A form in small letters is found in any case; one with a capital only as it stands here (SALT is not salt).
 * Where there are several wordings only the writer knows which was meant.
 */
export const CLINICAL_ABBREVIATIONS = `
dna=did not attend; dna'd=did not attend; DNAs=missed appointments
WNB=was not brought; UTA=unable to attend; cnx=cancelled; canc=cancelled; c/x=cancelled; resched=reschedule
f/u=follow-up; f/up=follow-up; f2f=face to face; F-2-F=face to face; tc=telephone call; t/c=telephone call
d/c=discharge; d/c'd=discharged; dc'd=discharged; d/w=discussed with; s/w=spoke with; s/b=seen by; r/v=review
rv=review; r/w=review; h/o=history of; k/c/o=known case of; n/k=not known; n/r=no reply; o/e=on examination
h/v=home visit; hv's=home visits; a/w=awaiting; 2ww=two-week wait; 2/52=2 weeks; 1/52=1 week; 3/52=3 weeks
4/52=4 weeks; 6/52=6 weeks
hx=history; fhx=family history; pmh=past medical history
pmhx=past medical history; dx=diagnosis; ddx=possible diagnoses; tx=treatment; rx=prescription|treatment
sx=symptoms; ax=assessment; px=prescription|patient; fx=fracture; mx=management; abx=antibiotics
vax=vaccination; vacc=vaccination; vaccs=vaccinations; imms=immunisations; meds=medicines; bd=twice a day
tds=three times a day; qds=four times a day; qid=four times a day
od=once a day|overdose; nocte=at night; mane=in the morning; prn=when needed; p.r.n=when needed; b.d=twice a day
t.d.s=three times a day; q.d.s=four times a day; o.d=once a day; subcut=under the skin; i.m=into a muscle
i.v=into a vein; inj=injection; mcg=micrograms; TTO=medicines to take home; TTOs=medicines to take home
TTA=medicines to take home; TTAs=medicines to take home; otc=over the counter; nbm=nothing to eat or drink
NPO=nothing to eat or drink; obs=observations; bp=blood pressure; sats=oxygen levels
BM=blood sugar; BMs=blood sugar readings; BNO=bowels not opened; SOB=short of breath
SOBOE=short of breath on exertion; n&v=feeling sick and being sick; d&v=diarrhoea and vomiting; LMP=last period
EDD=due date; FBC=full blood count; LFT=liver function test; LFTs=liver function tests; TFT=thyroid test
TFTs=thyroid tests; U&E=kidney blood test; U&Es=kidney blood tests; u/s=ultrasound; uss=ultrasound scan
cxr=chest X-ray; ecg=electrocardiogram (ECG); eeg=electroencephalogram (EEG); mmse=memory test; MoCA=memory test
MSE=mental state examination; r/a=risk assessment; HoNOS=outcome score; phq9=depression questionnaire
phq-9=depression questionnaire; gad7=anxiety questionnaire; gad-7=anxiety questionnaire; ADL=daily living
ADLs=daily living tasks; PADL=personal care; NAD=nothing abnormal found; NFA=no further action
pt=service user|part-time; pts=service users; px's=service users; SU=service user; SUs=service users
Cyp=children and young people; yp=young person; NOK=next of kin; n.o.k=next of kin
dob=date of birth; d.o.b=date of birth; LTC=long-term condition; EOL=end of life
DNAR=do not attempt resuscitation; DNACPR=do not attempt cardiopulmonary resuscitation; mha=Mental Health Act
CTO=community treatment order; DoLS=deprivation of liberty safeguards
DOLS=deprivation of liberty safeguards; LPA=lasting power of attorney; Imha=independent mental health advocate
IMCA=independent mental capacity advocate; cpa=care programme approach
cbt=cognitive behavioural therapy; DBT=dialectical behaviour therapy
EMDR=eye movement desensitisation and reprocessing; IPT=interpersonal therapy; PBS=positive behaviour support
PIP=Personal Independence Payment; ESA=Employment and Support Allowance; DLA=Disability Living Allowance
EHCP=education, health and care plan; CIN=child in need; LAC=looked-after child; psych=psychology|psychiatry
physio=physiotherapist; gynae=gynaecology; obs&gynae=obstetrics and gynaecology; paeds=paediatrics; haem=haematology
gastro=gastroenterology; ophthal=ophthalmology; rheum=rheumatology
`;
