/**
 * Care planning, law, benefits and records as they are written short: form = full wording | other wording. Own list. Small
 * letters: any case; a capital: only as it stands here; "+": with a plural and a possessive.
 */
export const CARE_ABBREVIATIONS = `
cpa+=care programme approach; CPA mtg=care programme approach meeting; ISP=individual support plan
DST+=decision support tool; chc=continuing healthcare; CHC's=continuing healthcare assessments
FNC=funded nursing care; FTA=fast track assessment; PHB+=personal health budget; POC=package of care
poc=package of care; ehcp+=education, health and care plan; EHC plan=education, health and care plan
EHCNA=education, health and care needs assessment; PEP+=personal education plan; IEP+=individual education plan
EHA+=early help assessment; CAF=common assessment framework; TAC=team around the child; TAF=team around the family
CIN=child in need; CPP+=child protection plan; ICPC=child protection conference; RCPC=child protection conference
LAC=looked-after child; CLA=child looked after; UASC=young asylum seeker; MCA=Mental Capacity Act
BIM=best interests meeting; BI meeting=best interests meeting; DoLS=deprivation of liberty safeguards
DOLS=deprivation of liberty safeguards; dols=deprivation of liberty safeguards; DoL=deprivation of liberty
LPA+=lasting power of attorney; POA=power of attorney; imha+=independent mental health advocate
IMCA+=independent mental capacity advocate; RPR=relevant person's representative; mha=Mental Health Act
S117=section 117 aftercare; s117=section 117 aftercare; S136=section 136; s136=section 136; S17=section 17 leave
s17=section 17 leave; S47=section 47; CTO+=community treatment order; AWOL=absent without leave
CRHT assess=crisis assessment; nfa=no further action; DNAR=do not attempt resuscitation
DNACPR=do not attempt cardiopulmonary resuscitation; DNR=do not resuscitate; TEP=treatment escalation plan
PPC=preferred place of care; nok=next of kin; n.o.k=next of kin; N/K=next of kin; dob=date of birth
d.o.b=date of birth; doa=date of admission; SU+=service user; su's=service users; s/u=service user
CYP=children and young people; cyp=children and young people; yp=young person; y/p=young person
pt+=patient|service user|part-time; ptnt+=patient; pnt+=patient; resid+=resident; rels=relatives
ADL=daily living activity; ADLs=activities of daily living; adls=activities of daily living
IADL+=daily living activity; PADL+=personal care; pers care=personal care; CSA=carer's support assessment
PIP=Personal Independence Payment; ESA=Employment and Support Allowance; DLA=Disability Living Allowance
JSA=Jobseeker's Allowance; SSP=Statutory Sick Pay; HC2=help with health costs form; DFG=Disabled Facilities Grant
DPs=direct payments; SOP+=standard operating procedure; DPIA+=data protection impact assessment
SAR+=subject access request; DSAR+=subject access request; FOI=freedom of information; IG=information governance
DPA=Data Protection Act; FFT=Friends and Family Test; AIS=Accessible Information Standard; RTT=waiting time
TCI=date to come into hospital; eRS=electronic referral service; e-RS=electronic referral service
ERS=electronic referral service; C&B=choose and book; PIFU=follow-up when you ask for it; EPR=electronic record
SCR=summary care record; PPE=personal protective equipment; RTW=return to work; AfC=Agenda for Change
CPD=professional development; PDR=appraisal; KPI+=performance measure; SI report=incident report
SUI report=incident report; eIRF=incident form; e-irf=incident form; IRF=incident form; LFD=lateral flow test
a/l=annual leave; a.l=annual leave; s/l=sick leave; c/l=carer's leave; mat/l=maternity leave; TOIL=time off in lieu
LTS=long-term sick leave; STS=short-term sick leave; care pln=care plan; c/plan=care plan; C/P=care plan
crisis pln=crisis plan; safety pln=safety plan; CWP plan=care and wellbeing plan; WL=waiting list; w/l=waiting list
w/list=waiting list; WLI=extra clinic; wait list=waiting list; safegdg=safeguarding; s/guarding=safeguarding
sguarding=safeguarding; safegrding=safeguarding; VARM=vulnerable adult risk management; SOVA=safeguarding adults
`;
