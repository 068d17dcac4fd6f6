/**
 * Conditions by the shape of what is said, where nobody names them: a part of the body and what is wrong with it, drinking, drugs,
 * voices, food. Own list, from general knowledge. As the wording index reads it.
 */

/** Parts of the body that nothing but a body has. */
export const INNER_PARTS =
  'gallbladder|gall bladder|liver|kidney|kidneys|bladder|bowel|bowels|colon|prostate|womb|cervix|ovary|ovaries|lung|lungs|appendix|spleen|pancreas|thyroid|tonsils|aorta|artery|arteries|heart valve|mitral valve|aortic valve|retina|cornea|eardrum|sinuses|rotator cuff|cartilage|meniscus|hip joint|knee joint|disc|discs|vertebra|vertebrae|achilles|hamstring|cruciate|ligament|ligaments|tendon|gum|gums|stomach lining|nerve|nerves|airways|lymph nodes';

/** Parts of the body that a person is said to have. */
export const PARTS =
  'heart|back|neck|spine|knee|knees|hip|hips|shoulder|ankle|ankles|wrist|elbow|foot|feet|leg|legs|toe|toes|finger|hand|thumb|arm|rib|ribs|jaw|skin|eye|eyes|ear|ears|joints|joint|tooth|teeth|breast|breasts|testicle|chest|stomach|tummy|throat|wound|scar|stump|bones|brain|veins|nose|big toe|hearing|sight|eyesight|memory|pelvis|collarbone|womb';

export const TELLING_BY_SHAPE = `
(drinking|drink|drinks|drank|drunk|downing|necking|polishing off|getting through|gets through|had) ~1 (a|half a|two|three|four|five|six|eight|ten|[0-9]{1,2}|one|another|whole|bottles|most of a) ~1 (bottle|bottles|litre|litres|can|cans|pint|pints|unit|units|crate|crates) [of] ~1 ^(vodka|wine|whisky|whiskey|gin|cider|lager|beer|rum|spirits|brandy|sherry|port|alcohol|strong lager) !(glass|glasses|at the quiz)
(drinking|drinks|drink|drank|drunk|on the) ~4 ^(vodka|cider|whisky|whiskey|gin|lager|spirits|rum|brandy|alcohol|wine|beer|booze|drink) ~2 (a day|every day|every night|each day|each night|daily|nightly|a night|again|in the morning|before work|to cope|to sleep|heavily|for breakfast)
^drinking (too much|heavily|again|on your own|alone|in secret|has started|has got|is getting|is out of hand|has gone up) !(water|coffee|tea|squash|milk|juice|fluids|pop|of)
(stop|stopped|cut down|cut back|cutting down|given up|giving up|help with|worried about|about) ~1 (your|his|her|mums|dads) ^drinking !(water)
your ^(drinking|drug use|drug taking|drug habit|cannabis use|alcohol use|gambling|betting) (is|has|was|at|and|again|so|diary|since|since|because|problem|nurse|worker|gets|had|makes)
(using|uses|used|smoking|smokes|smoked|smoke|snorting|snorted|snorts|sniffing|injecting|injects|injected|taking|takes|dealing|doing|does|scoring|off the|back on|addicted to|hooked on|clean of|clean from|positive for) [some|more|the] ^(crack|heroin|cocaine|coke|ketamine|ket|spice|cannabis|weed|skunk|meth|crystal meth|amphetamines|mdma|ecstasy|ghb|street valium|street benzos|balloons|opiates|opioids|street drugs|legal highs|smack|glue|aerosols|solvents|gear|drugs|poppers) !(rub|paste|mix|killer|latte|zero|can|bottle)
^(injecting|injects|injected) (drugs|again|in the groin|your groin|into your)
^(relapsed|relapsing|fallen off the wagon|off the wagon|on the wagon|back on the drink|back on the bottle)
(making|made|makes) (herself|himself|myself|yourself|themselves) [be] ^sick !(with|of)
^(bingeing|binging|bingeing and purging|laxative abuse|abusing laxatives|not eating again|refusing to eat|starving yourself|starving herself|starving himself|restricting food|restricting again)
(the|your|hear|hearing|hears|heard|his|her|those) ^voices ~2 (telling|tell|told|saying|say|said|talking|stopped|gone|back|quieter|louder|worse|better|bothering|bother|started|again|still|shout|shouting|in your head|in his head|in her head|at night|get|got|getting) !(you about the concert)
(people|they|neighbours|mi5|police|government|someone) (are|is) ~1 ^(watching|following|spying on|poisoning|bugging|listening to|plotting against|after) (you|him|her|me) !(on|online)
(lost|losing) touch with ^reality
(having|had|have|has|after) [a|an|another] ^(breakdown|psychotic break|manic spell|episode) ~1 (last|in|again|and|so|when|since|after|at|$) !(cover|of)
(you|he|she|mum|dad) (was|were|is|are|be|been|being|got|will be) ~1 ^(sectioned|detained)
(you|she) (are|is|were|was) ~1 ^(expecting) (a baby|twins|triplets|again|another baby|your first|her first)
(you are|she is|how) ~1 [now] ([0-9]{1,2}|six|eight|ten|twelve|twenty) ^weeks (pregnant|gone|along|with)
(lost|losing|loss of) (your|her|our|the) ^(baby|babies|twins|pregnancy) !(s|book|blanket|toy|bag|monitor|shoe|buggy|group|clothes|hat|coat)
(you|he|she|son|daughter|partner|who) [has|have|had] (came|come|coming|coming|came) out as ^(gay|trans|transgender|lesbian|bisexual|bi|non binary|a lesbian|queer)
^(transitioning|transitioned|transition) (to|from) (male|female|a man|a woman|she|he|her)
(your|his|her) ^(penis|vagina|vulva|foreskin|scrotum|testicles|testicle|nipples|nipple|anus|discharge) ~2 (is|are|has|was|hurts|itches|sore|itchy|lump|pain|bleeding|swollen|smells)
^(lump|sore|sores|rash|itching|itchiness|discharge|blisters) ~2 (on|in|from|around|down) ~1 (penis|vagina|vulva|groin|private parts|down there|down below|genitals)
(slept with|had sex with|sex with) ~3 ^(partner|partners|him|her|someone|anyone|people|infected|ex) ~1 !(must)
(not|only|few|couple of|six|three|weeks|months|days) ~2 (long|weeks|months|days|years|time|left) [left] to ^live
(he|she|mum|dad|husband|wife|you|nan|gran) (is|are|has not) ~2 ^(dying|slipping away|nearing the end|in his last days|in her last days|in his last hours|in her last hours) !(to|for|off|of laughter)
(he|she|mum|dad|nan|husband|wife|you) ~1 ^(forgets|forgetting|forgot) ~2 (who|names|where) ~1 (she|he|you|we|people|is|are|lives) !(to|you left)
(getting|gets|got|been|is|very|more|so) [more|very|so|quite] ^(muddled|confused|forgetful) ~2 (again|lately|at night|in the evening|since|about where|about who|$)
(scored|score) ~3 ^(mmse|moca|phq|phq9|gad7|gad|audit c|epds|autism test|ace iii)
(are|is|been|be|started|stopped|stop|keep|keeps|hear|that) ~1 (you|he|she|you are) ~1 ^cutting (again|yourself|herself|himself|your arms|her arms|your legs|less|more|since)
(caught|catch|picked up|pick up|passed on|given you|got) ~2 (something|an infection|it|anything) ~1 from ~2 ^(partner|boyfriend|girlfriend|husband|wife|ex|hookup|one night|sex)
(can not|could not|unable) ~1 stop ~1 ^(counting|washing|checking|hoovering|cleaning|touching|tapping|pulling|picking|thinking|crying|worrying|eating|gambling|drinking|purging) ~2 (and|my|his|her|your|over|hands|hair|skin|locks|again|the door|$)
(weeks|months) ^(gone|pregnant|along|expecting) !(by|missing|without|with|to|with|since)
`;

export const PERSONAL_BY_SHAPE = `
(an|your|his|her|the) [very|badly|slightly] ^(inflamed|enlarged|infected|ruptured|prolapsed|perforated|leaky|underactive|overactive|failing|blocked|fatty|torn|diseased) @inner !(page)
(your|his|her|the|my|mums|dads) ~1 ^@inner ~2 (is|are|looks|look|was|were|has|have|seems|keeps|got) ~2 (inflamed|enlarged|infected|failing|diseased|blocked|leaking|torn|ruptured|prolapsed|damaged|swollen|twisted|perforated|scarred|collapsed|worn|worn out|worn away|fatty|narrowed|furred|leaky|weak|overactive|underactive|impacted|bulging|slipped|herniated|degenerating|not working|not working well|out of place|stretched|removed|come out|be removed|packing up|struggling)
(you|he|she|mum|dad|son|daughter|child|baby) ~2 (have|has|had|having|got|getting|gets|caught|picked up) [a|an|the|another] [bad|nasty|severe|mild|bit of a|touch of|very bad] ^(fits|blackouts|funny turns|dizzy spells|nosebleeds|palpitations|covid|norovirus|stomach bug|sickness bug|tummy bug|vomiting bug|water infection|chest infection|ear infection|throat infection|eye infection|kidney infection|worms|lice|nits|reflux|hives|an ulcer|ulcer|ulcers|boil|boils|wheeze|tremor|tremors|fistula|clot|clots|murmur|allergy|condition|disease|syndrome|disorder|disability|injury|virus) !(jab|jabs|vaccine|vaccines|vaccination|booster|test|pass|tests|badge|day|risk|assessment|clinic|leaflet|screen|free)
(he|she|you|mum|dad|it) [has|have] ^(wets|wet|wetting|soils|soiled|soiling) ~2 (bed|himself|herself|yourself|pants|trousers|sheets)
(blood|mucus|pus) in (your|his|her|the) ^(urine|wee|pee|poo|stool|stools|sputum|phlegm|vomit) !(sample|test|pot)
^(lump|growth|ulcer|cyst|blockage|clot|bleed|stone|stones|infection|abscess|polyp|polyps) ~2 (in|on|under) (your|his|her) ~1 (@inner|armpit|groin|breast|testicle|chest|throat|brain|leg|lung|bones|womb|neck)
(you|he|she) (had|has had|have had|suffered) ~1 [another|small|minor|mild|second] ^(stroke|bleed|heart attack|clot|fit|seizure|fall and broke|mini stroke|episode)
(your|his|her) ^(diagnosis|prognosis) (is|of|has) ~1 !(ready|in the letter|attached|checked|needs)
(you|he|she|mum|dad|son|daughter|been) ~2 ^diagnosed with
(your|his|her|mums|dads) ~1 (kidneys|kidney|liver|lungs|heart|bowel|bladder|pancreas|thyroid|eyes|hearing) ~1 (is|are|were|was|only|not) ~2 ^(working|functioning|coping|pumping|struggling|failing|losing) ~1 (at|properly|hard enough)
(talk|speak|chat|see you|discuss|worried|concerned|advice|call you|ring you|ringing|meet|letter|spoke|talked|appointment) ~3 about ~1 (your|his|her|mums|dads) ~1 ^(weight|blood pressure|cholesterol|sugar|sugars|blood sugars|mood|moods|periods|bowels|bladder|waterworks|breathing|heart|lump|lumps|anxiety|stress|sex life|mental health|kidneys|liver|prostate|breast|breasts|nerves|thyroid|epilepsy|fits|stroke|cancer|tumour|fertility|pregnancy|hearing voices|eating|self harm) !(test|tests|check|appointment|clinic|review|monitor|class|group|referral|letter|of luggage|loss class|training)
^(problem|problems|trouble|issue|issues|difficulty|difficulties|disease|failure|weakness|lump|cancer|operation|surgery) ~1 (with|in|of|on|to) (your|his|her|mums|dads) ~1 (@inner|heart|breathing|bowels|waterworks|periods|brain|breast|testicle|spine|eyes|blood|womb|heart rhythm|water works) !(pressure monitor|test|tests|form)
(your|his|her|mums|dads) ~1 (heart|kidney|liver|lung|bowel|bladder|prostate|thyroid|skin|eye|back|nerve|stomach|spine|hip|knee|breathing|hormone|blood|womb|gynae) ^(problem|problems|condition|trouble|disease|failure|complaint|disorder|issues)
`;

/** Injuries and what anybody may see: only pointed at. */
export const SEEN_BY_ALL_BY_SHAPE = `
(your|his|her|my|mums|dads) ~1 @parts ~2 (is|are|looks|look|was|were|has|have|seems|keeps|got|has been) ~2 ^(inflamed|infected|failing|diseased|fractured|torn|ruptured|prolapsed|damaged|swollen|swelling|twisted|dislocated|sprained|worn out|arthritic|oozing|weeping|septic|ulcerated|gangrenous|itchy|bleeding|numb|crumbling|wearing away|giving way|abscess|not healing|not healed|healing badly|healed|locking|seized up|getting worse|going blue|been playing up|playing up|irregular|skipping beats|racing)
^(inflamed|enlarged|infected|ruptured|prolapsed|swollen|twisted|perforated|torn|dislocated|sprained|cracked|fractured|slipped|bulging|herniated|leaky|underactive|overactive|failing|pulled|strained|impacted|detached|arthritic|worn) @parts !(page|pages|spine of)
^(broke|broken|fractured|cracked|dislocated|sprained|twisted|tore|torn|snapped|ruptured|pulled|strained|crushed|shattered|chipped|damaged|burnt|burned|scalded|bruised) ~3 (rib|ribs|hip|wrist|ankle|ankles|collarbone|pelvis|shoulder|elbow|knee|kneecap|jaw|nose|toe|toes|finger|thumb|arm|leg|spine|vertebra|cheekbone|skull|ligament|ligaments|hamstring|achilles|cartilage|tendon|muscle|femur|tibia|humerus|scaphoid) !(chair|rest|support)
(you|he|she|mum|dad) [are|is] (registered|going|gone|almost|nearly|partially|partly|severely|completely|totally) [registered|completely|totally|partially|severely] ^(blind|deaf|deafblind|sighted|sight impaired|paralysed)
(you|he|she|mum|dad|son|daughter|child) (are|is) ^(blind|deaf|deafblind|partially sighted|disabled|lactose intolerant|housebound|bedbound|anaemic|overweight|underweight|malnourished|dehydrated|diabetic|epileptic|asthmatic|frail|allergic to|doubly incontinent|nonverbal) !(access|parking|in|badge)
`;
