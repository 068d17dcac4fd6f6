/**
 * Signs of an emergency by their shape: a person, a part of the body or a thing, what happens to it, with gaps between. Own list,
 * from general knowledge of what the NHS tells people to call 999 for. As the wording index reads it.
 */

/** Whoever may be meant, beside the shorter list of people. */
export const ANYONE_HERE =
  'i|he|she|we|they|you|hes|shes|mum|mums|mam|mams|mummy|dad|dads|daddy|nan|nans|gran|grans|nana|nanny|grandad|grandads|granddad|grandma|grandmas|grandpa|wife|wifes|husband|husbands|hubby|partner|partners|son|sons|daughter|daughters|baby|babys|child|childs|toddler|boy|girl|brother|brothers|sister|sisters|friend|friends|mate|carer|carers|boyfriend|boyfriends|girlfriend|uncle|aunt|neighbour|neighbours|ex|kid|someone|somebody|patient|client|resident|lodger|flatmate|cousin|lad|man|lady|woman|one|tenant|person|bairn|nephew|niece|twin|teenager';

export const OF_ONES_LIFE_BY_SHAPE = `
(nothing|no reason|no point|not much|not a lot|no one|nobody) ~1 to ^(live) for
(nothing|no reason|not much) ~1 ^(living|worth living|worth staying alive) for
(better|easier|happier|better place|all be better|be fine|best) ~1 ^without me !(there|at|in the room|in the meeting)
(want|wants|need|wish|going|just want|ready) [it|everything|the pain] [all] [to] ^(stop|be over|end) [all] (forever|for good|for ever|tonight|now|today)
(want|wants|wish|need) ~1 (it|everything|this|the pain|life) [all] [to] ^(stop|end|be over|go black) $
(do|does|did|would) not ~1 (want|wish) to ^(wake up|wake|see tomorrow|be here|be around|be alive|live|exist) [up|here|alive|like this|anymore|any more|tomorrow|again|anyway]
(going|gonna|about|ready|planning|tempted|want) to ^(take|swallow|neck|down) (them|it|all|the lot|every|the whole|all of them|my whole|all my|these|this) ~2 (all|tonight|now|lot|pills|tablets|them|bottle|box|packet)
(going|gonna|about|ready|decided) [to] ^(do it|do it tonight|finish it|finish myself|finish things|end things|end this|end everything|be gone|be dead) (tonight|now|today|tomorrow|soon|by|then|this time|$)
(i|you|he|she) ~3 be ^dead (by|before) (the weekend|tomorrow|morning|tonight|monday|friday|the morning|next week|christmas|then|you get|you read)
i (am already|will be|will soon be|have already) ^gone $
(tell|say|told) ~2 (kids|children|son|daughter|mum|family|girls|boys|wife|husband|him|her|them|everyone) ~1 (i|we) ^(love|loved) (them|her|him|you) % ~3 (not|sorry|goodbye|always|gone|enough)
^(goodbyes|goodbye letter|goodbye letters|suicide letter|goodbye note|goodbye notes|farewell note) ~1
(police|999|welfare|worried|scared|suicidal) ~9 [have] said ^goodbye
(have|got|holding|with) ~2 ^(pills|tablets|knife|blade|rope|razor|razors|paracetamol|noose|gun|bottle of pills) ~1 (in my hand|in his hand|in her hand|in front of me|here with me|ready|next to me|round my neck|lined up)
(i am|he is|she is|am|im|standing|sat|sitting|stood|out|currently|now) ~3 (on|at|by|over|near) [the|a|that] ^(roof|bridge|ledge|cliff|cliffs|cliff edge|tracks|train tracks|railway line|railway tracks|motorway bridge|top of the car park|viaduct|weir) !(in|at the|of town|street|road|end|near|house|surgery|clinic|stop)
(going|want|ready|about|will|might|urge|wants|thinking|thought|going|planning) ~1 [to|of|about] ^(step|stepping|walk|walking|run|running) ~1 (in front|into the|under|out in front|into traffic|off) ~2
(in front of|under) [a|the|that|this] ^(train|lorry|bus|truck|tube|hgv) !(station|stop|works)
(hang|hanging|shoot|shooting|stab|stabbing|drown|drowning|burn|burning|gas|gassing|starve|starving|strangle|strangling|suffocate|kill|killing|cut|cutting|hurt|harm|harming|top|off) ^(himself|herself|yourself|themselves|myself|itself|meself)
(i|he|she|you) (might|will|would|could) ^overdose
(can not|could not) ^(keep myself|keep himself|keep herself|stay) ~1 (safe|alive)
(do|does) not ^(deserve|feel like) (to live|living|to be alive|being alive|to be here)
(want|wants|wanting|wanted|wish|wished|hope|ready|rather) ~3 ^(dead|dying|death)
(take|taking|took|taken|take your|tried to take|tries to take) ~1 own ^life
(i have|ive|have|had) ^had enough % ~4 (going|gonna|end|tablets|pills|tonight|living|finish|take|cut|jump|goodbye|over)
^(self harming|self harmed|self harm) ~1 (now|right now|again tonight|tonight|badly|today)
^(deep cuts|cut deep|cut really deep|cut too deep|cut very deep)
(cut|cuts|cutting) ~1 [myself|herself|himself] ~2 ^(deep|deeply|bleeding|pouring|badly) !(pile|clean|freeze)
(note|letter) ~4 ^(suicidal|suicide|end his life|end her life|kill)
(end|ending|stop|finish) ^my (pain|misery|suffering|existence)
no ^way (out) (of this|for me|but|except|$)
(last|final) ^(message|text|words) ~3 (you will|from me|i will|ever|goodbye)
`;

export const OF_POISON_BY_SHAPE = `
(took|taken|swallowed|necked|downed|had|eaten|ate|drunk|popped|done) [@about] @many ~5 ^(tablets|tablet|pills|meds|medication|paracetamol|paracetamols|ibuprofen|capsules|caps|aspirin|codeine|insulin|morphine|oramorph|methadone|sleepers|antidepressants|diazepam|sertraline|amitriptyline|co codamol|cocodamol|propranolol|quetiapine|zopiclone|tramadol|pregabalin|metformin|warfarin|painkillers|sleeping)
(took|taken|take|swallowed|had|injected) [@about] (double|triple|twice|three times|ten times|four times|all|too much of|the wrong|someone elses|somebody elses|his|her) ~1 (my|his|her|the|your|of) ~1 ^(dose|insulin|tablets|medication|meds|methadone|morphine|pills) ~4 (can not|sleepy|drowsy|eyes|dizzy|sick|vomiting|wake|unconscious|shaking|help|faint|breathing|weird|awful|out of it|floppy|what)
(took|taken|swallowed|drunk|drank|eaten|sniffed|inhaled|had) (something|some sort of|god knows|i do not know|an unknown|some) ~4 % ~4 ^(rouse|wake|wakes|unconscious|drowsy|sleepy|blue|floppy|breathing|responding|respond|sick|foaming|collapsed|fitting|staggering)
(drunk|drank|drinking|swallowed|swallowing|eaten|ate|licked|chewed|sprayed|splashed|inhaled|breathed|got hold of|got into|bitten into) ~4 ^(bleach|antifreeze|weedkiller|weed killer|petrol|paraffin|white spirit|drain cleaner|oven cleaner|toilet cleaner|washing tablet|washing capsule|dishwasher tablet|dishwasher tablets|laundry capsule|poison|rat poison|slug pellets|screenwash|detergent|turps|paint stripper|acid|battery|batteries|magnet|magnets|nail polish remover|vape liquid|vape juice|disinfectant|berries|hand gel|hand sanitiser|mushrooms|carbon monoxide|fumes|chlorine)
(swallowed|choking on|stuck in his throat|stuck in her throat) ~3 ^(coin|marble|button|bead|lego|grape|sweet|toy|bone|pen lid|bottle top|needle|glass|hearing aid battery)
`;

export const OF_THE_BODY_BY_SHAPE = `
@anyone (is|are|was|has|have|had|will|can|could|does|did|would|just|still|am) ~3 not ~2 ^(wake|waking|woken|woke|rousing|rouse|responding|respond|responsive|breathing|breathe|conscious|coming round|come round|moving) [up] !(house|home|in|out|to|until|forward|on|at|early|the|around much|yet on|for his feed at)
(can|could|able|unable|struggling|impossible|hard|difficult|trying) [not] [to] ~1 ^(rouse|waken) !(interest|suspicion)
(can|could) not (wake|rouse) ^(him|her|them|mum|dad|nan|baby) [up|awake]
@anyone ~4 ^(collapsed|unconscious|unresponsive|passed out|passing out|blacked out|blacking out|fainted and|keeled over|foaming|gone limp|went limp|gone floppy|gone stiff|gone grey|gone blue|turned blue|turning blue|went blue|gone cold|gone purple|gone yellow and|rigid|hallucinating and|convulsing|haemorrhaging|suffocating|drowning|electrocuted|crushed)
^(keep|keeps|kept) (passing out|blacking out|fainting|collapsing|losing consciousness|fitting|having fits|having seizures|stopping breathing)
^(eyes) ~3 (rolled back|rolling back|rolled|rolling|gone back|gone into|fixed|gone yellow|bulging)
(shaking|jerking|twitching|trembling) ^(all over|violently|uncontrollably|and will not stop|and not responding)
(face|mouth|lip|lips|tongue|throat|eyes|airway|neck|cheek|eyelid) ~2 (is|are|has|have|feels|feel|looks|look|went|gone|got|started|keeps|getting) ~3 ^(swelling|swollen|swelled|closing|closed|tight|tightening|tightened|ballooned|blocked|puffed|puffy|numb|droopy|drooping|drooped|dropped|wonky|lopsided|crooked|funny|twisted|fallen|tingling|tingly|blue|purple|grey|slack) !(after the dentist|after the injection|gone down|down a|when|and sore throat|from the)
(face|mouth|lips|tongue|throat|speech|arm|leg|left side|right side|eyelid) ~2 ^(gone|went) ~2 (funny|numb|wonky|blue|weird|dead|droopy|weak|grey|limp|white|cold|heavy|lopsided|swollen|strange)
(speech|words|talking|voice) ~3 (gone|is|are|was|went|has|have|sounds|coming|come|all) ~2 ^(slurred|funny|garbled|wrong|jumbled|muddled|gibberish|slurry|nonsense|weird|mixed up|strange)
(talking|speaking|speak|talks) ~1 ^(gibberish|nonsense|rubbish all of a sudden|funny all of a sudden) ~1
@anyone ~5 can not ^(lift|raise|move|feel) ~2 (arm|arms|leg|legs|face|side|hand|hands|body|feet|fingers)
can not ^(lift|raise|move|feel) ~2 (arm|arms|leg|legs|side|feet) ~3 (since|now|this|any|at all|suddenly|properly|$)
(can|could) ^hardly (talk|speak|breathe|stand|swallow|walk and|get a word|get my breath|stay awake|keep)
(can not|could not|not able|unable|hard|struggling|struggles|struggle|trouble|difficulty|problems|barely|fighting) [to|with|for|in] ~1 ^(breathe|breathing|catch my breath|get air|get any air|breath) !(through my nose|exercises|exercise|class|easy|in through|group|at night and)
^(breathing) (is|has|sounds|seems|very|really|so) ~3 (fast|bad|worse|shallow|rattly|laboured|difficult|funny|stopped|weird|wheezy)
(inhaler|puffer|nebuliser|reliever|epipen|pen|gtn|spray) ~3 ^(not working|not helping|not touching|has not worked|not helped|makes no difference|run out and|does nothing|did not work)
(inhaler|puffer|nebuliser|reliever) (is|are|was|does|did|has) not ^(working|helping|helped|worked|work|help|touching|touched)
(pain|pains|ache|aching|crushing|pressure|squeezing|tightness|heaviness|burning) ~6 (in|across|over|on|round|around) (my|your|his|her|mums|dads|the middle of my|the centre of my) ^(chest|heart|breastbone)
@anyone ~4 ^chest ~4 (pain|pains|crushing|crushed|tight|tightness|pressure|heavy|squeezing|squeezed|burning|killing|agony|hurts|hurting|gripping|stabbing)
(pain|pains|ache|tingling|numbness) ~3 (down|in|into|up|going into|spreading to|through) ~2 (my|your|his|her) ~1 ^(arm|jaw|left arm|neck and|shoulder blade) ~4 (chest|sweat|sweaty|sweating|sick|breath|grey|clammy|dizzy|faint|pale|cold)
(grey|sweaty|clammy|pale|sweating|cold) ~6 (pain|pains|tight|tightness) ~4 ^(arm|jaw|chest|neck)
(heart) ~2 ^(racing|pounding|stopping|stopped|thumping|fluttering) ~6 (pass|passing|faint|fainting|dizzy|black|collapse|collapsed|breath|breathe|pain|chest|died)
(pregnant|weeks|weeks pregnant|bump) ~5 ^(bleeding|bleed|pouring|gushing|bled|blood|haemorrhage)
^(bleeding|blood) ~5 (pregnant|weeks pregnant|clots the size|big clots|lots of clots)
(blood) ~3 ^(everywhere|pouring|pumping|gushing|spurting|all over|streaming|dripping|squirting|soaked)
(is|are|was|it|wound|cut|nose|nosebleed|stump|leg) ~3 (will not|does not|has not|is not|not|can not|would not|never) ~1 ^(stop|stopped|stopping) ~1 (bleeding|blood)
(cut|wound|gash|leg|arm|hand|head|nose) ~5 ^(pouring|gushing|spurting|pumping)
^(soaked|soaking|filled|through) ~2 (pad|pads|towel|towels|sheets|dressing|bandage|tampons) ~4 (hour|hours|minutes|blood|already)
(waters|water|sac) ~2 ^(broke|broken) ~5 (cord|weeks|green|blood|early|now|pushing|contractions|and|brown)
(water|waters) (has|have|just) ^(gone|went|broke|broken) !(cold|off|up)
^cord ~2 (is|has|out|hanging|showing|coming|come) ~2
(baby|babys|bump|little one|twins) ~1 (has not|have not|is not|did not|does not|hardly|has hardly|barely|has barely|stopped|has stopped|not|is moving less|has been moving less) ~2 ^(kicked|kick|kicking|moved|moving|move|wriggled|movement) !(house|rooms|into|room|to|on|up|school|in with)
(babys|baby|its|the) ~1 ^(head|feet|foot|bum|arm|bottom) (is|has|are) ~2 (showing|out|coming|coming out|crowning|stuck|born)
(i|she|wife|partner) ~2 ^(pushing|in labour|contracting) ~4 (now|baby|coming|car|home|help|minutes|push|weeks)
(feel|need|want|urge|feels like) ~2 to ^push (now|and|baby|$)
^(burnt|burned|scalded|scald) ~6 (boiling|kettle|skin|face|arm|arms|blistering|blisters|badly|fire|oil|acid|peeling|chest|water)
(boiling|scalding) ~2 (water|kettle|tea|oil|pan) ~2 ^(over|on) (him|her|himself|herself|me|myself|his|my|the baby)
(skin|finger|fingers|thumb|toe|hand) ~3 ^(come off|coming off|peeling off|hanging off|cut off|chopped off|severed|sliced off|torn off)
(fallen|fell|floor|stairs|slipped) ~6 (can not|unable|not able) ~2 ^(get up|move|stand|feel|stand up|get off)
(on|lying) ~1 the ^floor ~4 (all night|since|for hours|can not|hours|not moving|bleeding|unconscious|help|and cold|cold|bathroom|kitchen)
(fallen|fell|tumbled|dropped|falling|fall) ~2 (down|off|from|out of|through) ~3 ^(stairs|ladder|window|roof|balcony|bunk|cot|bed|horse|bike|wall|changing table|sofa) ~8 (unconscious|sick|vomiting|confused|moving|move|wake|bleeding|blood|head|neck|drowsy|out cold|sleepy|knocked|hip|broken|screaming|not)
(hit|bang|banged|bumped|cracked|knocked|smashed|injured|head) ~1 (his|her|my|the|mums|dads) ^head ~9 (sick|vomit|vomiting|vomited|drowsy|sleepy|confused|unconscious|blood|bleeding|fitting|wake|passed|dizzy|blackout|seeing double|clear fluid|knocked out|on blood thinners|on warfarin)
(eaten|ate|had|having|swallowed|stung|bitten|sting|touched) ~4 (nut|nuts|peanut|peanuts|prawn|prawns|egg|milk|shellfish|wasp|bee|cashew|sesame|something|bee sting|wasp sting|antibiotic|fish) ~7 ^(swelling|swollen|swelled|breathe|breathing|wheezing|hives all|throat|tongue|closing|collapsed|coming up in|lips)
(stung|bitten|sting) ~6 ^(throat|tongue|swelling|swollen|breathe|breathing|dizzy|faint|lips|face)
^(stiff neck|neck is stiff|neck hurts|gone stiff|neck is so stiff|cannot bend his neck) ~8 (light|lights|rash|fever|temperature|hot|headache|confused|sick)
stiff ^neck % ~4 % ~3 (rash|light|fever|headache|temperature|spots)
(stiff|neck) ~6 ^(light|lights|rash|spots) ~1 !(pain|touch)
(rash|spots|bruises|blotches) ~5 ^(glass|tumbler|fade|disappear|purple|spreading fast|do not go|does not go)
(baby|newborn|toddler|infant|he|she|son|daughter|child|little one|boy|girl) ~5 ^(floppy|gone limp|is limp|lifeless|grunting|mottled|unrousable|listless|very hot and|burning up and|gone blue|jerking|choking)
(is fitting|been fitting|still fitting|keeps fitting|a fit|seizure|convulsion|convulsing) ~4 ^(minutes|mins|ages|half an hour|will not stop|not stopped|still going|five minutes|ten minutes|second one|another one)
(had|has had|having|have had|has|have) [had] [just] [a|an|another] ^(stroke|heart attack|cardiac arrest|brain bleed) % ~5 (face|arm|speech|now|today|just|wonky|just now|help|this morning|ten minutes|breathing|think|numb|quick|tonight)
(think|thinks|sure|convinced|looks like|scared|worried) ~4 (had|having|has had|is having|has|having had) [a|an|another] ^(stroke|heart attack|seizure|blood clot|brain bleed|anaphylaxis|sepsis|meningitis|aneurysm)
(gone blind|can not see|lost my sight|lost her sight|lost his sight) ^(suddenly|out of|in one eye|all of a sudden|at all)
(sudden|suddenly) ~4 ^(blind|confused|numb|paralysed|weak|slurring|deaf|worst headache)
^(worst) headache ~2
(hot|temperature|fever|shivering) ~6 ^(mottled|delirious|fitting|stiff neck|breathing fast|drowsy)
(sugar|sugars|blood sugar|glucose|bm) ~3 (is|are|was|at|of|down|dropped) ~2 ^(1|1.5|2|2.1|2.5|30|32|35|38|hi|hypo) ~3
(vomited|vomiting|coughed|coughing|sick|throwing up|threw up|spat|spitting|bringing up|brought up|passing|passed|pooing|weeing|peeing|coughed up|coughing up) [a lot of|lots of|some|fresh|bright|bright red|dark|loads of|pure] ^(blood|coffee grounds|black stuff) !(test|pressure|tests|sample|count|sugar)
`;

export const OF_DANGER_BY_SHAPE = `
(he|she|they|husband|partner|boyfriend|ex|dad|son|brother|man|wife|girlfriend|stepdad|neighbour|hes|shes|someone|somebody|uncle|mum|people|mate|flatmate) ~4 ^(hitting|hurting|beating|punching|kicking|strangling|choking|attacking|stabbing|threatening|slapping|battering|raping|molesting|assaulting|chasing|trapping|burning) (me|us|her|him|mum|my|the|everyone|people|them)
(he|she|they|husband|partner|boyfriend|ex|dad|son|brother|man|wife|girlfriend|stepdad|neighbour|someone|somebody|uncle|stranger|mate) ~3 ^(raped|strangled|throttled|stabbed|battered|assaulted|headbutted|shot|attacked|choked|punched|kicked|beat|pinned|slashed|glassed) (me|us|my|mum|her|him|the baby|someone)
(put|has|had|got|puts|with|wrapped) ~1 (his|her|their) ^(hands|arm|arms|belt|hand) (round|around|on|over|at) (my|her|his|our) (neck|throat|mouth|face)
(locked|lock|locks|trapped|shut|tied|keeping|kept|holding|held|keeps) ~1 (me|us|myself|ourselves|my mum|the kids|her) ~1 ^(in|inside|up|here|prisoner|captive|hostage|against) ~2 (flat|house|bathroom|bedroom|room|toilet|shed|car|will|cupboard|cellar|garage|basement|kitchen|and|$)
(he|she|they|ex|husband|partner|boyfriend|man|men|someone|dad|son|gang) ~4 (smashing|smashed|kicking|kicked|breaking|banging|booting|battering|hammering|punching|climbing) ~3 ^(door|doors|window|windows) [in|down] !(lock|handle|seal|repaired)
(ex|husband|partner|he|she|dad|boyfriend|man|they|someone|gang) (is|are|has|have|hes|keeps) ~3 ^(outside|here|downstairs|back|at the door|in the house|coming round|coming over) ~6 (knife|gun|kill|threatening|smashing|scared|frightened|hurt|hammer|bat|violent|police|petrol|machete|attack|hiding|shouting)
(is|are|be|hes|was|gonna) [going|gonna|about|threatening|trying|says he is going|says he will|will] [to] ^(kill|murder|stab|shoot|strangle|burn|attack|rape) (me|us|him|her|my|everyone|someone|them|you|mum|our|the|all)
(threatened|threatening|threatens|threaten|came at|coming at|going for|went for|attacked|attacking|chasing|waving) ~4 (with|and) ~3 ^(knife|gun|hammer|machete|axe|bat|screwdriver|acid|blade|glass|bottle|petrol|scissors)
(waving|holding|brandishing|pulled|pulled out|pointing|carrying|has got|got|has|with) [a|an|the|his|her] [kitchen|big|carving|bread] ^(knife|gun|machete|axe|blade|samurai sword|crossbow|weapon) ~4 (me|us|throat|him|her|outside|upstairs|hand|people|everyone|now|himself|herself|bedroom|door|kids|children|baby)
(voices|voice|they|it|head|god|devil|radio|telly) ~3 (say|says|saying|telling|tells|tell|told|want|wants|ordering|making) ~4 ^(stab|kill|hurt|harm|jump|die|attack|cut|burn|drown|strangle|hang)
^smoke ~2 (coming|everywhere|pouring|filling|in my|coming under|all through)
(on|caught|catching|caught on|set on|started a|there is a|a) ^fire ~5 (house|flat|kitchen|bed|room|curtains|trapped|help|upstairs|downstairs|get out|sofa|cooker|my|now|building|car|next door|spreading) !(drill|station|alarm|engine|door|doors|safety|exit|service|risk|officer|extinguisher)
(my|our|the|his|her) ~1 (kitchen|house|flat|bed|sofa|clothes|curtains|cooker|oven|chip pan|car|room|hair|building|shed|caravan|loft) (is on|are on|on|caught|has caught|in|is in|is) ^(fire|flames|burning|ablaze|alight)
(i was|i have been|ive been|she has been|he has been|have just been|just been|she was|he was|been) [just|badly] ^(stabbed|raped|shot|glassed|strangled|run over|mugged|knocked down|knocked over|beaten up|gang raped|electrocuted|drugged|spiked|attacked)
(please|pls|plz|someone|somebody|quick|quickly) % ~1 ^help (me|us|him|her) (now|quick|quickly|please|asap|fast|$)
^(send) (help|someone|somebody|police|the police) (now|quick|quickly|asap|fast|please|straight|$)
^(help|help please|please help|help help) % (my|he|she|i|hes|shes|dad|mum|son|baby|daughter|husband|wife|nan|quick) ~8 (drunk|taken|swallowed|collapsed|breathe|breathing|bleeding|blood|wake|unconscious|knife|kill|choking|fitting|blue|moving|fallen|overdose|die|dying|trapped|fire|hitting|hurting)
(hurt|hurting|hurts|hit|harm|shake|shaking|smother|drop|drown|throw) (the|my|our) ^(baby|kids|children|toddler|newborn) !(bath|gym|chair)
@anyone ~2 (gone|went|been|is|are|has) ~2 ^missing ~7 (suicidal|note|tablets|medication|danger|confused|vulnerable|river|threatened|in the dark|cold)
(has|have|got|had) (me|us|her|mum) ^(locked|trapped|cornered|pinned|hostage) ~2
carbon ^monoxide ~3 (is going|keeps going|keeps beeping|is sounding|poisoning now|headache|dizzy)
`;

export const HELP_NOW_BY_SHAPE = `
(go|come|going|get|take|attend|taking|went|taken|rush|head|present|send|sending|bring|pop|straight|yourself|should be|need to be) [straight|now|directly|back|him|her|immediately|yourself|them|along|down|right|mum|dad|over|up|your son|your daughter|your mum] (to|at|in|into|down to|up to|round to) [your] [the|your|local|nearest] [nearest|local] (a|an) [and|n] ^e !(entrance|reception|car park|desk|doors|waiting|building|department entrance|to visit)
(go|get|come|take|head|rush|attend|straight|yourself|him|her|them|visit|round) [to|down to|up to|over to|along to] [the|your|nearest|local] [nearest|local] ^(casualty|emergency department|emergency dept|accident and emergency|resus|minor injuries now|emergency room|maternity triage now|nearest hospital) !(entrance|reception|car park|desk|doors|series|on tv|repeat)
(mean|means|say|think|agreed|advise|want|need|needs|told|tell|asked|ask|must|should|have|has) ~5 (go|attend|be taken|be seen|come) [straight|directly|now] (to|in|at|into) [the|your] [nearest|local] ^(hospital|emergency department|casualty) (today|now|tonight|straight away|at once|immediately|right away|urgently|this minute|as soon as|with that|in an ambulance|this evening|without delay)
(need|needs|want|wants|send|get|call|called|order|sending|getting|calling|ringing|ring|wait for|waiting for|sent for|requested) ~2 ^ambulance !(station|transport|desk|service|booking|crew|car|booked|liaison|control|chair|home|to your|slot|seat|form|trust|driver|to take you|team)
(calling|called|ringing|rung|sending|sent|getting|asked|asking|phoned|phoning|contacted|contacting|asked for) ~2 (police|999|officers) ~3 ^(welfare|safe and well|check on you|to come to you|to your house|to your flat|round now|to find you|to check|now)
^(welfare check)
(do|must|should) not ^wait % ~3 (999|ambulance|emergency|hospital|casualty|dial)
(emergency|urgent|blue light) ^(ambulance|blue light|police car)
(paramedics|police|crisis team|ambulance|fire brigade|officers) (are|is) on (the|their|its) ^way (to you|to your|now|to the house|$)
`;
