/**
 * Shorthand of clinical notes: form = full wording | other wording. Own list, from general knowledge of NHS records.
 * A form in small letters is found in any case; one with a capital only as it stands here. "+": with a plural and a possessive.
 * Where there are several wordings only the writer knows which was meant.
 */
export const CLINICAL_ABBREVIATIONS = `
dna=did not attend / missed; dna'd=did not attend / missed; dnad=did not attend / missed; dna'ed=did not attend / missed
dnaed=did not attend / missed; dnas=missed appointments; DNA'S=missed appointments
dna's=missed appointments|does not attend; dna letter=missed appointment letter; WNB=was not brought
wnb=was not brought; UTA=unable to attend; CNA=could not attend; uta'd=was unable to attend; cnx=cancelled
cnx'd=cancelled; canx=cancelled; canx'd=cancelled; canc=cancelled|cancel; canc'd=cancelled; cancd=cancelled
canclled=cancelled; c/x=cancelled; c/x'd=cancelled; cxd=cancelled; cx'd=cancelled; cx=cancel; resched=reschedule
resched'd=rescheduled; reschedd=rescheduled; rescheded=rescheduled; r/s=reschedule; re-sched=reschedule
f/u=follow-up / follow up; f/u's=follow-ups; f/us=follow-ups; f/u'd=followed up; f/up=follow-up / follow up
f/ups=follow-ups; f/w up=follow-up; fup=follow-up; f-up=follow-up; fu appt=follow-up appointment
fu appointment=follow-up appointment; fu call=follow-up call; FU=follow-up; foll up=follow-up; ffup=follow-up
f2f=face to face / in person; f-2-f=face to face / in person; f/f=face to face / in person; ftf=face to face / in person
F2Fs=face-to-face visits; tc=telephone call; TCs=telephone calls; t/c=telephone call; t/c's=telephone calls
t/cs=telephone calls; p/c=phone call; v/c=video call; v/call=video call; tel con=telephone consultation
tele con=telephone consultation; tel appt=telephone appointment; v/mail=voicemail; vm=voicemail; v/m=voicemail
VMs=voicemails; a/m=answer machine; ans machine=answer machine; ansaphone=answerphone / answer machine; ansafone=answerphone / answer machine
answerfone=answerphone / answer machine; lmtcb=left a message to call back; ULTC=unable to leave a message; d/c=discharge|discharged
d/c'd=discharged; d/cd=discharged; d/c'ed=discharged; d/ch=discharge; d/chg=discharge; d/charge=discharge
d/charged=discharged; dc'd=discharged; dcd=discharged; d/w=discussed with; d/w'd=discussed with
disc w/=discussed with; s/b=seen by; r/v=review; r/v'd=reviewed; r/v's=reviews; r/vs=reviews; rv'd=reviewed; rv=review
rv's=reviews; r/w=review; rvw+=review; rvwd=reviewed; revw=review; rw'd=reviewed; h/o=history of; k/c/o=known to have
n/k=not known; n/r=no reply; n/a'd=no answer; o/e=on examination; c/o=care of|complaining of; c/o's=complaints
s/o=signed off; s/off=sign-off; i/c=in charge; h/v=home visit; h/v's=home visits; h/vs=home visits; hv's=home visits
HVs=health visitors; jt visit=joint visit; j/v=joint visit; a/w=awaiting; a/waiting=awaiting; a/a=as above
a/n=antenatal; p/n=postnatal; b/f=breastfeeding|brought forward; b/feeding=breastfeeding; bfeeding=breastfeeding
breastfdg=breastfeeding; f/f feeding=bottle feeding; w/t=weight; N&C=new and continuing; 2ww=two-week wait; hx=history
fhx=family history; FH=family history; PMH=past medical history; pmh=past medical history; pmhx=past medical history
MHx=medical history; SHx=social history; fhx's=family histories; mx=management; rx'd=prescribed; tx'd=treated
dx'd=diagnosed; dxd=diagnosed; sx's=symptoms; BNO=bowels not opened; PU=passed urine
PU'd=passed urine; E&D=eating and drinking; E+D=eating and drinking; L&B=eating and drinking; +ve=positive
-ve=negative; pos'n=position; neg=negative; b/l=both sides; L/H=left-hand; R/H=right-hand; LHS=left side
RHS=right side; approp=appropriate; inapprop=inappropriate; p/u=pick up; p/up=pick up; pk up=pick up; d/off=drop off
d/o=drop off; drop o/f=drop off; h/w=homework; h/work=homework; hwk=homework; s/harm=self-harm; s/help=self-help
w/load=workload; c/load=caseload; cl/note=clinical note; obs'd=observed; adv=advised|advice; advsd=advised
advd=advised; adv'd=advised; rec'd=received; recd=received; recvd=received; rcvd=received; rec'vd=received
rcd=received; ref'd=referred; refd=referred; ref+=reference|referral; refrl+=referral; referl+=referral
refferal+=referral; reff=referral; ref'l=referral; refs=references|referrals; re-ref=re-referral; assd=assessed
ass'd=assessed; assess'd=assessed; poss=possible|possibly; prev=previous|previously; gynae=gynaecology
paeds=paediatrics; gastro=gastroenterology; ophthal=ophthalmology; opthal=ophthalmology; rheum=rheumatology
ortho=orthopaedics; orthos=orthopaedics; neuro=neurology; endo=endocrinology; maxfax=jaw and face surgery
max fax=jaw and face surgery; uro=urology; CXR's=chest X-rays; amb+=ambulance
ambo=ambulance; ambl=ambulance; emerg=emergency; emergs=emergencies; emgcy=emergency; emerg'y=emergency; urg=urgent
urgt=urgent; addnl=additional; CSU's=urine samples; EDC=due date; BBA=born before arrival; NVD=normal birth
LSCS=caesarean section; EMCS=emergency caesarean; ELCS=planned caesarean; c-sec=caesarean; c sec=caesarean
c/s=caesarean; BF=breastfeeding; EBM=expressed breast milk; NNU=neonatal unit; NBBS=newborn blood spot test
6/8 check=6 to 8 week check
`;
