/**
 * What a test showed, by the shape of what is said: a test or what was measured, then what was found or how it compares. Own list,
 * from general knowledge. As the wording index reads it.
 */

/** Tests, samples and what is measured, as sentences name them. */
export const TESTED =
  'test|tests|result|results|scan|scans|xray|x ray|x rays|xrays|biopsy|biopsies|smear|swab|swabs|bloods|blood test|blood tests|mri|ct|ultrasound|ecg|echo|eeg|mammogram|colonoscopy|endoscopy|gastroscopy|cystoscopy|colposcopy|sample|samples|angiogram|spirometry|dexa|histology|cytology|sputum|urine|stool|24 hour tape|camera test|camera tests|heart trace|sleep study|blood count|genetic test|gene test|dipstick|eye test|pathology';

/** What a test may find, or find none of. */
export const FINDINGS =
  'infection|infections|stones|stone|fracture|fractures|break|breaks|blood|protein|wear|tear|damage|abnormality|abnormalities|growth|growths|lump|lumps|cyst|cysts|shadow|shadows|cells|bleeding|bleed|clot|clots|cancer|cancers|tumour|mass|polyp|polyps|inflammation|fluid|bacteria|mrsa|covid|ketones|nitrites|sugar|thrush|strep|leak|blockage|blockages|narrowing|hole|swelling|ulcer|ulcers|hernia|arthritis|nothing|lesion|lesions|scarring|drugs|cocaine|cannabis|alcohol|opiates|opioids|antibodies|parasites|virus|sinister|worrying|untoward|anomaly|anomalies|evidence|shrinkage|thinning|thickening|nodule|nodules|calcium|plaque|crystals|spread|recurrence';

/** What is measured, or an organ that tests speak for. */
export const MEASURED =
  'cholesterol|hba1c|egfr|inr|psa|ferritin|iron|iron levels|iron level|vitamin d|b12|folate|potassium|sodium|calcium|creatinine|haemoglobin|platelets|blood pressure|bp|blood sugar|blood sugars|sugars|sugar|sugar level|sugar levels|glucose|kidney function|liver function|liver tests|kidney tests|thyroid|thyroid levels|kidneys|liver|lungs|lung function|oxygen|oxygen level|oxygen levels|sats|peak flow|sperm count|bone density|bones|eye pressure|eye pressures|eyesight|vision|hearing|heart rate|pulse|weight|bmi|white cells|white cell count|blood count|tumour markers|tumour marker|viral load|cd4|crp|nodes|lymph nodes|heart rhythm|heart function|lithium level|lithium levels|hormone levels|hormones|inflammation markers|score';

/** In the sentence after one that speaks of a test: what it showed. */
export const REFERRED_TO = `
(no|not any|some|there is|there was|there are|were) ~2 (infection|stones|fracture|fractures|break|blood|protein|signs|changes|wear|damage|abnormality|abnormalities|growth|lump|cyst|shadow|cells|bleeding|clot|cancer|polyps|inflammation|fluid|bacteria|mrsa|narrowing|blockage|tumour|lesion|nodule|nodules) ~1 ^(found|seen|detected|visible|present|shown)
(there is|there was|there are|it is|it was|they are|that is|shows|showed|showing|confirms) ~2 ^(wear|tear|sign|signs|damage|fracture|break|growth|lump|cyst|shadow|infection|inflammation|blockage|narrowing|no change|changes|benign|malignant|negative|positive|cancer|clot|stones|stone|abnormality|abnormalities|bleeding|sinister) !(of address|of plan|to your appointment|to the appointment|in the time|of date)
(it is|they are|there is|there was|but|and|shows|found|showed|is|was) ^nothing ~1 (sinister|to worry|nasty|worrying|serious|untoward|wrong with you|was found|abnormal|bad|showed|there)
(no|not any|without any) ~2 ^(problems|cause for concern|concerns|abnormalities|infection|fracture|cancer|changes|further tests|worries|signs|sign|evidence)
(it is|they are|i am afraid it is|that is|it was|this is) ~1 (not|good|bad|great|not good|not the|worse|better) ~2 ^(news|expected|hoped|thought|feared)
all ^(good|clear|fine|normal) $
`;

/** With "is" or "has" drawn in: "Your cholesterol's up". */
export const OWN_MEASURED =
  'cholesterols|hba1cs|bps|blood pressures|sugars|blood sugars|irons|ferritins|inrs|psas|thyroids|livers|ecgs|scans';

export const TELLING_RESULTS_BY_SHAPE = `
^(biopsy|biopsies|mammogram|smear|lump|mole|polyp|nodule|mass|lesion|cyst|nodes|cells|histology|tumour) ~6 (is|was|are|were|has|have|came|come|turned|looks|look|proved|back|did|does|showed|shows|be) ~3 (benign|malignant|clear|fine|cancer|cancerous|harmless|nothing|not cancer|non cancerous|suspicious|abnormal|normal|picked|changes|cyst|sinister|serious|worrying|grown|shrunk|bigger|smaller|good|bad|positive|negative|fatty|dangerous|a cyst|just) !(time|to eat|pages|parking|hours|appointment|letter)
^(hiv|chlamydia|gonorrhoea|syphilis|hepatitis|pregnancy|hpv|paternity|drug|std|sti|brca|gene|genetic|dna) ~1 (test|screen|swab|result|status|check) ~6 (is|was|came|has|back|shows|showed|% positive|positive|negative|clear|fine|confirms|confirmed|found) ~3 (positive|negative|clear|fine|normal|ok|back|cannabis|cocaine|good|bad|reactive|carry|carrier|father|match|traces)
(chlamydia|gonorrhoea|hiv|syphilis|hepatitis|hpv|pregnancy|std|sti|smear|screen|swab|test|result) % ^(positive|negative|reactive|abnormal) !(about|feedback|way|attitude|experience|effect|effects|news)
[are|is|was|tested|test|came up|come up|both|came back] ^(positive|negative) for ~4
^(mammogram|biopsy|smear|scan|mri|ct) ~3 (picked|picks|showed|shows|found|has picked|has shown) ~4 (something|changes|mass|lump|shadow|growth|up something|abnormal|suspicious|cancer|an area)
(no|not) ~1 ^(cancer|cancerous|malignancy|tumour|spread|abnormal cells) ~1 (was|were|is|has been|been|cells) ~1 (found|seen|detected|shown|present)
(they|we|doctor|surgeon|consultant|radiologist|he|she|i) [have|has] (saw|seen|see|found|find|spotted|noticed|can see) ~3 ^(shadow|mass|lump|growth|tumour|lesion|nodule|polyp|polyps|spot|abnormality|cancer) ~2
(results|result|test|scan|biopsy|tests|bloods) % ~8 (not good|bad|not the|not great|is not|worse|not what) ~2 ^news
^(not good news|bad news|not the news|good news) ~3 (about|from|on|with) ~2 (test|tests|scan|biopsy|results|bloods|result|smear)
(you|she) (are|is) (not|definitely|indeed) ^pregnant
(you|he|she|they) (are|is|were|was) [not|definitely|indeed|still] ^(a carrier|hiv positive|hiv negative|positive|undetectable)
(you|he|she) (carry|carries|inherited|have inherited|has inherited) ~3 ^(gene|brca|brca1|brca2|mutation|fault|trait)
(your|his|her|the) ~1 ^(mammogram|smear|biopsy|hiv test|sti test|pregnancy test|lump|mole|cervical screening|bowel screening|breast screening|screening test|gene test|genetic test) ~2 (needs|need|requires|will need|has to|was not clear|is not clear|has been recalled|was recalled|has changes|showed changes) ~1 (a closer look|closer look|another look|repeating|to be repeated|be repeated|repeat|to be looked at|further tests|more tests|follow up|looking at|redoing|a biopsy)
(recalled|recall|called back|calling you back|called you back|asked back) ~3 (after|from|following|about|for) ~2 ^(mammogram|smear|screening|biopsy|bowel test|breast)
^(markers|tumour markers|tumour marker|psa|viral load|cd4) ~2 (risen|rising|up|gone up|doubled|down|fallen|undetectable|dropped|low|high)
(not|is not|not the) ~1 (good|great|best|hoped for) ^news ~2 (about|on|from|with) ~2 (lump|mole|shadow|growth|cells|biopsy|baby|scan|tumour|mammogram|smear|nodes|mass|cyst|polyp|bowel|breast|prostate)
(bad|good|better|worse|great|sad) ^news ~2 (about|on|from|with) ~2 (lump|mole|shadow|growth|cells|biopsy|baby|tumour|mammogram|smear|nodes|mass|cyst|polyp)
`;

export const OTHER_RESULTS_BY_SHAPE = `
^@tested ~4 (showed|shows|has shown|have shown|revealed|reveals|has revealed|confirmed|confirms|has confirmed|picked up|picks up|has picked up|found|has found|detected|suggests|suggested|indicates|indicated|grew|demonstrated|point to|points to|pointed to|did not show|does not show|do not show|did not find|did not reveal|did not pick up|has not shown|have not shown|ruled out|rules out|has ruled out|excluded) !(your appointment|the date|a slot|that your appointment|that your letter|that your ticket|that your form|that your slot|that your booking|its way|a new|the lost|our|up on|up in|up as|you how|how|us how|you around|you what|in the|by the|them to|it to|to be|you the|when|where|who)
@findings ~2 (in|on) (your|his|her|the|this|that|both|last) ~1 ^(test|tests|scan|scans|xray|x ray|x rays|biopsy|smear|swab|swabs|bloods|blood test|blood tests|mri|ct|ultrasound|ecg|mammogram|sample|urine|stool|colonoscopy|endoscopy|echo|mri scan|bone scan|eye test|wound swab) !(room|suite|centre|unit|department|form|letter|card|machine|day|list|appointment|bus|time|date|will|are being|is being|were sent|was sent)
(your|his|her|the) ^(urine|stool|sputum|sample|poo|wee|pee|swab|blood) ~1 (had|has|have|contained|contains|is showing|was full of|with) ~2 @findings
^@ownmeasured (back|come down|gone up|gone down|came down|went up|dropped|fallen|risen|improved|up|down|normal|fine|ok|good|high|low|raised|better|worse|slightly|a bit|too high|too low|been creeping|sky high|through the roof|stable) !(to the|to reception|on the list|to you|in the post)
^(scans|smears|swabs|tests|xrays|ecgs|blood tests) (back and|back clear|all clear|clear|normal|fine|ok) !(instructions|directions)
(your|his|her|mums|dads) ^@measured !(check|test|tests|clinic|appointment|aid|aids|delivery|machine|monitor|review|nurse|cuff|kit|tablets|programme|group|class|form|book|screening|assessment|service|team|scan|card|sheet|will|can|may|should) ~1 (is|are|was|were|looks|look|seems|remains|came|come|has|have|has been|have been|still|runs|running|measured|keeps|keep|dropped|fell|rose|went|improved|got) ~2 (high|low|raised|normal|fine|good|ok|okay|sluggish|up|down|dropped|fallen|risen|improved|worse|better|creeping|stable|borderline|fatty|failing|weak|poor|below|off|out of range|in range|creeping up|crept|doubled|halved|reduced|slightly|a bit|a little|too high|too low|very low|very high|abnormal|deranged|struggling|overactive|underactive|excellent|well controlled|controlled|perfect|thinner|thinning|not working) !(time|hours|parking)
(your|his|her) ^@measured (came|come|has come|have come) ~1 [in|down|up|back|out] ~1 (at|to|as|from)
^@measured (is|was|of|at|only|just|still|now|has come down to|come down to|gone up to|down to|up to|dropped to|fell to|rose to|came in at|came back at|came back as|are|were|running at|around|about|to) ~1 @number
@tested ~2 ^(a bit|slightly|a little|mildly|looking|looks|look) (off|high|low|raised|abnormal|normal|fine|good|ok|clear|better|worse|iffy|borderline|dodgy|bad|fatty|inflamed) !(time|the lift|of hours)
(bloods|blood test|blood tests|results|result|scan|xray|x ray|ecg|urine|swab|smear|mri|ct|echo|tests|test|biopsy|ultrasound|bp|cholesterol) [both|was|now|all] ^(normal|fine|clear|ok|okay|good|abnormal|unremarkable|raised|perfect|satisfactory|negative|positive|stable) [x|xx] $
@tested ~6 (came|come|is|are|was|were|has come|have come) ~1 ^back ~1 (normal|fine|clear|ok|okay|good|as they should|as it should|abnormal|high|low|raised|showing|as expected|slightly|a bit|positive|negative|all clear|all normal|all fine|all good) !(ready|so please|please|we would|at|to)
@tested ~3 (is|are|was|were|all) ~2 (within|inside|outside|out of|above|below|in) [the|a] [normal|healthy|expected|usual|target|safe] ^(range|limits|target|average|normal)
^@tested ~4 (as they should be|as it should be|nothing to worry about|no cause for concern|all looks good|looks good|looking good|what we hoped|what we expected|not what we)
^(nothing|no sign|no signs|no evidence|no trace) [of] ~4 (in|on|from) (the|your|his|her) ~1 (biopsy|scan|test|tests|bloods|xray|x ray|swab|smear|sample|mri|ultrasound|samples|stool|urine|mammogram|results)
(you|he|she) ~1 ^(scored|score|scores) ~3 (out of|points|on the|above|below|high|low|1|2|3|4|5|6|7|8|9|[1-9][0-9])
(your|his|her) ~3 ^score (is|was|of|has|came) ~3 (out of|points|high|low|worse|better|gone|up|down|@number)
(there is|there was|there are|is|was) ~3 ^(fracture|wear|tear|damage|narrowing|blockage|shadow|cyst|stone|stones|inflammation|fluid) ~3 (hip|hips|knee|knees|spine|xray|x ray|scan|joint|joints|lung|lungs|heart|kidney|kidneys|wrist|ankle|shoulder|bones|disc|valve|artery|arteries)
(heart|bone|brain|eye|kidney|liver|lung|ultrasound|ct|mri|bladder|pelvic|hip|knee|chest) ~1 ^(scan|xray|test|ultrasound) ~1 (shows|showed|found|looks|was|is|has) ~2 (leaky|valve|normal|abnormal|clear|fine|good|worse|better|some|a|no|thinning|fatty|enlarged|signs)
(doctor|dr|consultant|gp|surgeon|nurse|i|we|team|radiologist|specialist|cardiologist|lab) ~4 (your|his|her) ~2 ^(ecg|scan|xray|x ray|bloods|blood test|blood tests|mri|ct|ultrasound|biopsy|smear|swab|urine|stool|sample|mammogram|echo|tape|mole|lump) ~3 and ~1 (wants|want|would like|need|needs|is worried|are worried|is concerned|is not happy|is happy|is pleased|thinks|feels|says) ~3
(your|his|her|the) ~1 ^(ecg|scan|xray|x ray|bloods|blood test|blood tests|mri|ct|ultrasound|urine|stool|sample|echo|swab) ~2 (needs|need|requires|require|will need|has to) ~1 (a closer look|closer look|another look|repeating|to be repeated|be repeated|repeat|to be looked at|further tests|more tests|follow up|looking at|redoing)
(your|his|her|mums|dads) ~1 ^(blood count|iron|kidneys|kidney function|liver|thyroid|sugar|sugars|cholesterol|blood pressure|inr|potassium|sodium|vitamin d|b12|ferritin|psa|platelets|white cells|oxygen|heart rate|pulse|temperature|lungs|heart|bones|hearing|eyesight|weight|bmi) ~2 (is|are|was|were|has|have|looks|look|seems|came) ~3 (on the low side|on the high side|nothing to worry about|where we want|as it should be|as they should be|where it should be|where they should be|sky high|through the roof|rock bottom|in the normal range|in the red|a concern|worrying|not right|out of kilter|all over the place|spot on|textbook|as expected|dangerously|not great|not good|not bad|slightly|a touch)
^(swab|swabs|urine|stool|sputum|blood|bloods|sample|samples|culture|cultures|wound swab) ~1 (grew|grown|has grown|showed|shows|has shown|came back with|come back with|tested positive|is growing) ~1
(no|any) ^(sign|signs|evidence|trace) of ~2 (infection|fracture|cancer|clot|stones|damage|disease|stroke|bleeding|a break|arthritis|tumour|spread|recurrence) ~2 (on|in|was|were|anywhere|$) !(call|ring|see)
(we|doctor|consultant|they|gp|i) ~1 (have|has) ^(ruled out|confirmed|excluded) ~3
(your|his|her|mums|dads) ~1 (kidney|liver|blood|sugar|thyroid|iron|heart|cholesterol|lung|hormone|vitamin|oxygen|inr|bone|white cell|platelet) ^(numbers|readings|reading|figures|levels|level|counts|results|tracing|trace|markers|score|scores) ~1 (is|are|was|were|has|have|look|looks|came|keeps|keep) ~3 (up|down|high|low|slipped|dropped|risen|fallen|better|worse|normal|fine|good|bad|off|fast|slow|irregular|stable|improved|fast|climbing|creeping|poor|steady|where|out)
(your|his|her|the|mums|dads) ~1 ^(spirometry|ecg|echo|dexa|dexa scan|peak flow|eye pressure|eye pressures|bone scan|heart scan|sight test|hearing test|memory test|heart tracing|heart trace|lung test|breathing test|walking test|sleep study|allergy test|urine test|stool test|blood film|blood count) ~1 (is|was|has|have|were|says|said|say|looks|looked|came|suggests|points) ~2 (gone|down|up|dropped|slipped|improved|worse|better|that|fast|slow|little|bit|normal|fine|good|poor|abnormal|irregular|reduced|clear|not|as|low|high|unchanged|stable)
(trace|traces|amount|bit|touch|lot|hint) of ^(blood|sugar|protein|glucose|ketones|infection|bacteria|alcohol|cannabis|nitrites) ~1 in ~2 (sample|urine|wee|pee|stool|poo|test|bloods)
^(sample|samples|specimen|pot|swab|swabs|culture) ~3 (showed|shows|had|has|have|grew|found|picked up|contained|was full of) ~3 (bug|bugs|infection|blood|sugar|protein|parasite|giardia|bacteria|thrush|strep|worms|pus|cells|crystals|ketones)
(nothing|not anything) ~2 to ^(worry) about ~3 (xray|x ray|scan|bloods|test|tests|ecg|mri|ultrasound|results)
`;
