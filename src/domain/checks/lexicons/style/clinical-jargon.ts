/** Clinical words with what people say: "kidney", "stitches", "pee" as the NHS writes. Own list. Marks as in the other lists of plain words. */
export const CLINICAL_WORDS = `
renal=kidney; cardiac=heart; hepatic=liver; pulmonary ? lung; gastric=stomach; cerebral=brain; ocular=eye; ophthalmic ? eye
abdominal ? tummy; thoracic ? chest; dermal ? skin; visual acuity=eyesight
cervical spine=neck; febrile ? feverish; afebrile ? without a fever; pyrexial ? feverish; asymptomatic ? without symptoms
symptomatic ? with symptoms; contraindicated ? not safe; bilateral ? both; bilaterally=on both sides; unilateral ? on one side
supine ? on your back; recumbent=lying down; anterior ? front; posterior ? back; orally ? by mouth; topically ? on the skin
intravenous ? into a vein; intravenously=into a vein; intramuscular ? into a muscle
subcutaneous ? under the skin; subcutaneously=under the skin; sublingual ? under the tongue; sublingually=under the tongue
percutaneous ? through the skin; preoperative ? before the operation; postoperative ? after the operation
pre-operative ? before the operation; post-operative ? after the operation; preoperatively=before the operation
postoperatively=after the operation; pre-operatively=before the operation; post-operatively=after the operation
intraoperatively=during the operation; perioperative ? around the operation; prophylactic ? preventive; domiciliary ? home
multidisciplinary ? from several teams; multi-disciplinary ? from several teams; unremarkable ? normal; idiopathic ? without a known cause
purulent ? full of pus; pruritic=itchy; erythematous ? red; oedematous ? swollen; emetic ? that makes you sick; ambulant ? able to walk
edentulous ? without teeth; nil orally=nothing to eat or drink; efficacious ? effective; indwelling ? left in; palpable ? that can be felt; sutured=stitched; suturing=stitching
`;

/** The same for nouns: their plurals go with them. */
export const CLINICAL_NOUNS = `
medication=medicine; suture=stitch; laceration=cut; contusion=bruise; haematoma ? bruise; haemorrhage ? bleeding
analgesia=pain relief; analgesic=painkiller; antipyretic ? medicine for a fever; antiemetic ? anti-sickness medicine; anti-emetic ? anti-sickness medicine
diuretic ? water tablet; prophylaxis ? prevention; prognosis ? outlook; aetiology=cause; comorbidity ? other condition
co-morbidity ? other condition; exacerbation ? flare-up; venepuncture ? blood test; phlebotomy ? blood test; cannula ? thin tube
ambulation=walking; mobilisation ? moving about; micturition=peeing; urination=peeing; defecation=pooing; mastication=chewing
ingestion ? swallowing; gait ? way of walking; dentition=teeth; oedema=swelling; erythema=redness
emesis=being sick; dyspnoea ? shortness of breath; pruritus=itching; syncope ? fainting; dysphagia ? trouble swallowing
dysuria ? pain when you pee; haematuria ? blood in your pee; nocturia ? peeing at night; pyrexia=a high temperature
hypotension ? low blood pressure; tachycardia ? fast heartbeat; bradycardia ? slow heartbeat; hypoglycaemia ? low blood sugar
hyperglycaemia ? high blood sugar; hypothermia ? low body temperature; dyspepsia=indigestion; flatulence ? wind; halitosis=bad breath
epistaxis ? nosebleed; rhinorrhoea=a runny nose; otalgia=earache; cephalalgia=headache; myalgia=muscle pain; arthralgia=joint pain
paraesthesia ? pins and needles; cerumen=ear wax; sputum=phlegm; inoculation ? vaccination; exudate ? fluid
malaise ? feeling unwell; somnolence=sleepiness; thorax=chest; abdomen ? tummy; patella=kneecap; clavicle=collarbone
scapula=shoulder blade; sternum=breastbone; cranium=skull; femur ? thigh bone; tibia ? shin bone; humerus ? upper arm bone
hallux=big toe; axilla=armpit; umbilicus=belly button; oesophagus ? food pipe; trachea ? windpipe; larynx ? voice box; faeces ? poo
orthosis ? splint; decubitus ulcer=pressure sore
efficacy ? how well it works; nil by mouth=nothing to eat or drink; npo=nothing to eat or drink; expectorant ? cough medicine
anticoagulant ? medicine that thins your blood; antihypertensive ? blood pressure medicine; embolus ? clot
thrombus ? clot; neoplasm ? growth; stenosis ? narrowing
`;

/** Clinical wordings of several words. */
export const CLINICAL_PHRASES = `
be nil by mouth=have nothing to eat or drink; remain nil by mouth=have nothing to eat or drink; stay nil by mouth=have nothing to eat or drink
are nil by mouth=must have nothing to eat or drink; keep nil by mouth=have nothing to eat or drink; nothing by mouth=nothing to eat or drink
pass urine=pee; passing urine=peeing; passed urine=peed; pass water=pee; passing water=peeing; void your bladder=pee; open your bowels=poo
opened your bowels ? had a poo; opening your bowels ? pooing; bowels opened ? had a poo; bowel motion ? poo; pass stools ? poo
passing stools ? pooing; stool sample ? poo sample; in situ=in place; weight bear ? put weight on it; weight bearing ? putting weight on it
non weight bearing ? keeping weight off it; activities of daily living=everyday tasks; range of motion ? how far you can move
range of movement ? how far you can move; vital signs ? pulse, temperature and blood pressure; fluid intake ? how much you drink
oral intake ? what you eat and drink; dietary intake ? what you eat; surgical procedure=operation; surgical intervention=operation
elective surgery ? planned operation; conservative management ? treatment without an operation; domiciliary visit=home visit
domiciliary care=care at home; adverse effects=side effects; adverse reaction ? bad reaction
secondary to ? because of; hearing impairment=hearing loss; local anaesthesia=local anaesthetic; general anaesthesia=general anaesthetic
multidisciplinary team ? team
as tolerated ? as you can; therapeutic intervention ? treatment
`;
