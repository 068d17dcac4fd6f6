/**
 * Tests, measurements and scores as they are written short: form = full wording | other wording. Own list. Small letters: any
 * case; a capital: only as it stands here; "+": with a plural and a possessive.
 */
export const TEST_ABBREVIATIONS = `
bloods=blood tests; bld test=blood test; bld tests=blood tests; bld=blood; FBC+=full blood count
LFT+=liver function test; TFT+=thyroid function test; U&E+=kidney function test; U+E+=kidney function test
U/E+=kidney function test; UEs=kidney function tests; CRP=inflammation blood test (CRP)
eGFR=kidney function test (eGFR); HbA1c=long-term blood sugar test (HbA1c); hba1c=long-term blood sugar test (HbA1c)
INR=blood clotting test (INR); BM=blood sugar; BMs=blood sugar readings; BGs=blood glucose readings
CBG+=blood glucose reading; GTT+=glucose tolerance test; OGTT+=glucose tolerance test; TSH=thyroid test
MSU+=urine sample; CSU+=catheter urine sample; EMU+=early morning urine sample; MC&S=laboratory test
ACR=urine test for kidney health (ACR); ecg+=electrocardiogram (ECG); ekg+=electrocardiogram (ECG)
eeg+=electroencephalogram (EEG); EMG+=muscle test (EMG); NCS=nerve conduction study; cxr+=chest X-ray
AXR+=abdominal X-ray; xray+=X-ray; x ray=X-ray; x rays=X-rays; uss+=ultrasound scan; u/s=ultrasound
u/sound=ultrasound; OGD+=gastroscopy; LP+=lumbar puncture; bx+=biopsy; ABPI+=leg circulation test (ABPI)
ABPM=24-hour blood pressure monitoring; BPM=beats per minute; bp+=blood pressure; b.p=blood pressure
bp's=blood pressure readings; HBPM=home blood pressure monitoring; spo2=oxygen level; SaO2=oxygen level; o2=oxygen
o2 sats=oxygen levels; sats=oxygen levels|Saturdays; obs=observations; temp+=temperature; wt+=weight; wght=weight
ht=height; bmi's=BMI readings; GCS=coma score; NEWS=early warning score; NEWS2=early warning score
MUST score=malnutrition score; PHQ=depression questionnaire; phq9=depression questionnaire
phq-9=depression questionnaire; PHQ 9=depression questionnaire; gad7=anxiety questionnaire
gad-7=anxiety questionnaire; GAD 7=anxiety questionnaire; mmse=memory test; MoCA=memory test; ACE-III=memory test
ACE III=memory test; ACE3=memory test; AMT=memory test; AMTS=memory test; 4AT=delirium test
HADS=anxiety and depression questionnaire; EPDS=postnatal depression questionnaire; CORE-10=wellbeing questionnaire
CORE10=wellbeing questionnaire; RCADS=mood questionnaire; SDQ+=strengths and difficulties questionnaire
ADOS=autism assessment; ADI-R=autism assessment; AQ10=autism questionnaire; AQ-10=autism questionnaire
ASRS=attention questionnaire; QbTest=attention test; HoNOS=outcome score; HONOS=outcome score; ROMs=outcome questionnaires
PROMs=outcome questionnaires; PREMs=experience questionnaires; MSE=mental state examination
RA=risk assessment|rheumatoid arthritis; r/a=risk assessment; ra's=risk assessments; FRAT=falls risk assessment
MFRA=falls risk assessment; STI+=sexually transmitted infection; STD+=sexually transmitted disease
FIT kit=bowel test kit; ECT=electroconvulsive therapy; TUG=timed walk test; FEV1=lung function test (FEV1)
LFTs=liver function tests; PFT+=lung function test; spiro=spirometry; samp+=sample
measmt+=measurement; assmt+=assessment; ass't=assessment; assesst=assessment; assess't=assessment; ax=assessment
invx=investigation; FOB=bowel test; ANA=antibody test; LMP=last period; HVS=vaginal swab
PSA=prostate blood test (PSA); NIPT=antenatal blood test; CTG=baby heartbeat monitor; FMU=fetal medicine unit
cytol=cytology; histol=histology; path lab=pathology laboratory; VBG=blood gas test; ABG=blood gas test
G&S=blood group test; X-match=blood match test; vit D=vitamin D; vit b12=vitamin B12; vit C=vitamin C; vits=vitamins
`;
