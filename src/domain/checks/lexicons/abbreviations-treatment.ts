/**
 * Medicines, how they are taken, and therapies as they are written short: form = full wording | other wording. Own list.
 * "mg", "ml", "kg" and the like beside a number are NHS style and stand in no list; "mcg" is not. Small letters: any case; a
 * capital: only as it stands here; "+": with a plural and a possessive.
 */
export const TREATMENT_ABBREVIATIONS = `
bd=twice a day / twice daily; b.d=twice a day / twice daily; bds=twice a day / twice daily; b.i.d=twice a day
tds=three times a day; t.d.s=three times a day; t.i.d=three times a day; qds=four times a day; q.d.s=four times a day
qid=four times a day; od=once a day|overdose; o.d=once a day; nocte=at night; mane=in the morning; prn=when needed
p.r.n=when needed; PRN's=medicines taken when needed; alt days=every other day; alt die=every other day
QOD=every other day; stat dose=immediate dose; stat doses=immediate doses; subcut=under the skin
sub cut=under the skin; sub-cut=under the skin; s/c=under the skin; im inj=injection into a muscle; IM=intramuscular
i.m=intramuscular; i/m=intramuscular; IV+=intravenous; i.v=intravenous; i/v=intravenous; IVs=drips
IVAB+=intravenous antibiotic; IVABX=intravenous antibiotics; p.o=by mouth; S/L=under the tongue; NG=nasogastric
NG tube=feeding tube; NJ=nasojejunal; neb+=nebuliser; inh=inhaler; inhs=inhalers; inj+=injection
injs=injections; mcg=micrograms; mcgs=micrograms; ug=micrograms; µg=micrograms; μg=micrograms; iu=units; tabs=tablets
tab=tablet; caps=capsules; cap=capsule; supps=supplements|suppositories; oint=ointment; susp=suspension
drsg+=dressing; drsng+=dressing; drssg+=dressing; dssg+=dressing; dressg+=dressing; bndg+=bandage
TTO+=medicines to take home; TTA+=medicines to take home; tto's=medicines to take home; OTC=over the counter
otc=over the counter; nbm=nothing to eat or drink; NPO=nothing to eat or drink; abx=antibiotics; antibs=antibiotics
antibx=antibiotics; anti-bs=antibiotics; anti-bx=antibiotics; antibio+=antibiotic; ABs=antibiotics
anti-ds=antidepressants; antideps=antidepressants; anti-deps=antidepressants; ADs=antidepressants
antipsych+=antipsychotic; antihists=antihistamines; anticoag+=anticoagulant; meds=medicines / medication
med=medication / medicine; medic'n=medication; medn=medication; medns=medicines; script+=prescription
scripts=prescriptions; prescrip+=prescription; presc+=prescription; prescr=prescription; rx=prescription|treatment
FP10+=prescription; rpt=repeat; rpts=repeats; rpt script=repeat prescription; px=prescription|patient
paracet=paracetamol; ibu=ibuprofen; amox=amoxicillin; fluclox=flucloxacillin; GTN=glyceryl trinitrate spray
NSAID+=anti-inflammatory painkiller; SSRI+=antidepressant; SNRI+=antidepressant; LAI+=long-acting injection
DOAC+=blood thinner; PPI+=stomach acid medicine; ACEi=blood pressure medicine; HRT=hormone replacement therapy
OCP=contraceptive pill; COCP=combined pill; IUD+=coil; IUS=hormonal coil; LARC=long-acting contraception
EHC=emergency contraception; NRT=nicotine replacement therapy; OST=opioid substitution treatment
MAR chart=medicines record; MAR sheet=medicines record; MAR charts=medicines records; NOMAD=weekly pill box
MDS=weekly pill box; cbt=cognitive behavioural therapy; cbti=cognitive behavioural therapy for insomnia
CBT-I=cognitive behavioural therapy for insomnia; ccbt=computerised cognitive behavioural therapy
DBT=dialectical behaviour therapy; dbt=dialectical behaviour therapy
emdr=eye movement desensitisation and reprocessing; IPT=interpersonal therapy; MBT=mentalisation-based treatment
MBCT=mindfulness-based cognitive therapy; CFT=compassion-focused therapy; DIT=dynamic interpersonal therapy
SFT=systemic family therapy; PBS=positive behaviour support; tx=treatment; txt plan=treatment plan; treatmt=treatment
trtmt+=treatment; tmt=treatment; rTMS=magnetic stimulation treatment; ERP=exposure and response prevention
GSH=guided self-help; SIT=sensory integration therapy; physio exs=physiotherapy exercises; exs=exercises
exx=exercises; ex's=exercises; hydro=hydrotherapy; chemo=chemotherapy; radiox=radiotherapy; op+=operation
ops=operations; o.p=operation; GA=general anaesthetic; LA inj=local anaesthetic; anaes=anaesthetic; amput=amputation
proc+=procedure; vac+=vaccination; vacc+=vaccination / vaccine; vax=vaccination; imm+=immunisation; imms=immunisations
immunis=immunisation; cath+=catheter; catheter chg=catheter change; SPC=suprapubic catheter
TWOC=trial without a catheter; ISC=self-catheterisation; CVC=central line; 
NPWT=vacuum dressing; TENS=pain relief machine (TENS); AFO+=ankle splint; KAFO+=leg splint; FES=electrical stimulation
w/chair+=wheelchair; wchair=wheelchair; ZF=zimmer frame; WZF=wheeled walking frame; e/c=elbow crutches
equip=equipment; equipt=equipment; equipmt=equipment; eqpt=equipment; reps=repetitions; SOOB=sitting out of bed
transf=transfer; adm=admission; admn=admission; adm'd=admitted; disch'd=discharged; dischd=discharged
NFR=not for resuscitation
`;
