/** What a test showed, in the wordings people use. Own list, from general knowledge. */

/** Tests, and what is measured: a value said of one is a result. */
export const TEST_WORDS =
  'result|results|test|tests|scan|scans|xray|xrays|x ray|x rays|biopsy|biopsies|smear|swab|swabs|blood|bloods|mri|ct|ultrasound|ecg|echo|eeg|mammogram|colonoscopy|endoscopy|sample|samples|screening|screen|count|level|levels|cholesterol|hba1c|egfr|inr|psa|tsh|bmi|iron|ferritin|vitamin d|b12|folate|potassium|sodium|calcium|creatinine|haemoglobin|platelets|white cells|blood pressure|bp|blood sugar|sugar|sugars|glucose|kidney function|liver function|liver tests|liver|thyroid|thyroid function|lung function|oxygen|sats|oxygen levels|peak flow|sperm count|bone density|urine|stool|hearing test|eye pressure|lithium level|drug screen|crp|ketones|pregnancy test|covid test|hiv test|std test|sti test|paternity test|dna test|pulse|temperature|white cell count|histology|cytology|angiogram|memory test|lateral flow';

/** Values that are a result wherever a test is spoken of, and tell much. */
export const TELLING_VALUES =
  'positive|abnormal|malignant|cancerous|inconclusive|suspicious|reactive|worrying|concerning|an anomaly|an abnormality|abnormalities|negative|non reactive|benign|detected|not detected|undetectable';

/** Values that are a result only as what something is: "are normal", "came back clear". */
export const PLAIN_VALUES =
  'normal|clear|all clear|high|low|raised|elevated|borderline|fine|satisfactory|reassuring|good|bad|ok|okay|stable|unchanged|unremarkable|back to normal|within normal limits|within range|in range|out of range|deranged|dangerously high|dangerously low|better|worse|not good|not great|perfect|healthy';

/** Wordings that give a telling result. */
export const TELLING_RESULTS = `
(smear|screening|swab|test) ~5 high ^risk
(tested|tests|testing) ^(positive|negative) [for]
(test|tests|results|result|scan|scans|swab|swabs|sample|biopsy|smear|screen|xray|ultrasound|mri|bloods) ~6 (found|shows|showed|revealed|shows up|confirmed|confirms|confirm|picked up|has shown|have shown|have found|has found) ~4 ^(mass|lump|growth|lesion|lesions|shadow|shadows|cyst|cells|abnormality|abnormalities|cancer|tumour|spread|bleed|clot|polyp|polyps|nodule|nodules|something)
(found|find|seen|detected|saw) ~3 ^(abnormal cells|cancer cells|a mass|a lump|a growth|a lesion|a shadow|a tumour|an abnormality|a nodule|polyps|a polyp|precancerous cells)
(it|cancer|disease|tumour|this) (has|have|had|is|may have) [already|now|also] ^(spread|spreading|grown|come back|returned|shrunk) [to|in|from] !(by|up|tall|too|like|me|you|us)
(it|this|cancer|disease) is [at|now|a] ^(stage|grade) (1|2|3|4|one|two|three|four|i|ii|iii|iv)
(you|he|she) (carry|carries|have|has) the ~2 ^(gene|mutation)
`;

/** Wordings that give another result. */
export const OTHER_RESULTS = `
^(scan|scans|test|tests|xray|x ray|biopsy|smear|bloods|results|camera) (did|does|has|have) not [show|found|find|shown|pick up] (find|found|show|shown|anything|pick)
(result|results|test|smear|swab|sample|scan|urine|biopsy) ~2 ^(grew|grown|growing) ~3
(result|results|test|smear|swab|scan|score|biopsy) ~3 (high|low|medium) ^risk
(test|tests|results|result|scan|scans|swab|sample|biopsy|smear|screen|xray|x ray|x rays|xrays|ultrasound|mri|ecg|bloods|blood test|blood tests|colonoscopy|endoscopy|mammogram|camera) ~2 ^(shows|showed|show|found|revealed|reveal|confirmed|confirm|indicate|indicates|suggest|suggests|has shown|have shown) ~1 (no|that|a|an|you|nothing|some|signs|mild|moderate|severe|evidence|your|low|high|slight|possible|everything|we|it|osteoporosis|arthritis|damage|changes|wear|early)
(nothing|no problems|no problem|no abnormality|no concerns|no sign|no signs|no evidence|no cancer) ~2 (found|seen|shown|showed|detected|on) ~3 ^(scan|test|tests|xray|x ray|biopsy|smear|bloods|results|ultrasound|mri)
^(iron|vitamin d|b12|folate|cholesterol|kidney function|liver function|thyroid|blood pressure|bp|blood sugar|sugar|sugars|weight|bmi|psa|hba1c|inr|haemoglobin|potassium|sodium|oxygen|oxygen levels|egfr|blood count|platelets|white cells|lung function|hearing) (has|have) [also|now] (dropped|gone up|gone down|risen|fallen|improved|got worse|increased|decreased|come down|worsened|doubled|gone back)
(your|his|her) ^(low|high|raised|abnormal|poor|borderline|elevated) (iron|vitamin d|b12|folate|cholesterol|potassium|sodium|inr|psa|hba1c|platelets|haemoglobin|white cells|sperm count|kidney function|liver function|liver tests|results|result|test result|smear|bloods|blood tests|ferritin)
(have|has|having|with) ~1 (low|high|raised) ^(iron|vitamin d|b12|cholesterol|potassium|sodium|blood sugar|platelets|ferritin|sugar levels)
(you|your child|he|she) (got|have got|have|were given) the all ^clear
(you|he|she) (are|is) ^(immune|not immune) to
(you|he|she) (are|is) ^rhesus (negative|positive)
(it is|you are having|she is having|you are expecting|scan shows) ~1 ^(a boy|a girl|twins)
^(passed|failed) (your|his|her|the) ~1 (drug test|drug screen|memory test|breath test)
`;

/** Beside these, tests and results are not a person's. */
export const OTHER_TESTS = `
survey, surveys, questionnaire, feedback, raffle, quiz, exam, exams, driving, theory, smoke, fire, alarm, alarms, match, matches, election, elections, vote, votes, voting, ballot, poll, polls, league, football, cricket, rugby, netball, hockey, ofsted, cqc, audit, recycling,
competition, lottery, consultation, search, boiler, boilers, gas, electrical, electric, pat, mot, lift, lifts, damp, soil, pool, legionella, radon, asbestos, noise, broadband, wifi, gcse, gcses, btec, spelling, maths, phonics,
pupil, pupils, school's, schools, tournament, cup, race, marathon, draw, census, inspection, ward's, hygiene, rating, ratings, jury, baking, talent, audition, auditions, swimming, grade, grades, homework, coursework, mock, mocks, interview, interviews, application,
tender, planning, referendum, candidate, candidates, heat, heats, final, finals, team's, tasting, taste, backup, server, software, printer, microphone, generator, sprinkler, sprinklers, brake, brakes, tyre, tyres, battery, car, van, film, films, river, ticket, tickets, parcel, barcode, qr, passport, document, documents, photo, photos, invoice, typing, reservoir, beach, bathing, air, pollen, speed, pages, print, dog, dog's, dogs, cat, cat's, cats, puppy, kitten, rabbit, horse, pet, pet's, pets, vet, vet's, vets, meter, meters, electricity, supplier
`;

/** In a sentence that speaks of these too, unless the test is said to be somebody's. */
export const ABOUT_TESTS = `
demand, stock, stocks, supply, supplies, wait, waits, price, prices, cost, costs, season, staff, water, website, system, kits, kit, queue, research, study, trial, capacity, service, appointments, waiting, times, national, local, nationally, area, county, annual, year's
`;

/** Tests that nobody names: of these alone, that all is well gives little away. */
export const UNNAMED_TESTS =
  'result, results, test, tests, your, his, her, all, the, recent, these, those, both, last, latest, medical, lab, laboratory, hospital, clinic, other, routine, follow, up, annual, health, check';
