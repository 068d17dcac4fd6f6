/**
 * What must be spoken about at once, never written (P27), as staff write it and as people write it of themselves. Own list, from general
 * knowledge of the signs the NHS tells people to call 999 for. Wordings as the wording index reads them.
 */
export const WHO =
  'i|he|she|you|they|we|mum|dad|mother|father|wife|husband|son|daughter|baby|child|boy|girl|brother|sister|nan|grandad|partner|patient|someone|boyfriend|girlfriend|friend|neighbour|client|resident|mummy|toddler|kid';

export const OF_ONES_LIFE = `
^(kill|killing|killed|hang|hanging|drown|drowning|shoot|shooting|poison|poisoning|suffocate|strangle) (myself|yourself|himself|herself|themselves|my self)
(end|ending|take|taking|took|ended) (my|your|his|her|their) [own] ^life
^(end|ending) (it all|my suffering)
(want|wants|wanted|wanting|ready|need) to ^die
@who ~2 going to ^die
(want|wants|wanted|going|ready|wanting|need) to ^(end it|end it all|disappear forever|kill people|be dead|not be here|not wake up|end everything|go to sleep and not wake up)
(do|does|did) not ^want to (live|be alive|be here|wake up|carry on|exist|be here any more) !(with|in|at|near|alone|there|on|until|for|when|by|before)
^(wish|wishes|wished) (i|he|she|they) (was|were|is|am|had not been|was never) (dead|born|not here|gone)
(no|not any|any) ^(point|reason|use) ~1 (living|in living|to live|going on|in going on|being here|carrying on|to go on|to carry on)
^better off (dead|without me|without him|without her|if i was dead|if i was gone|if i were dead)
(can|could) not ^(go on like this|go on living|go on any more|do this|do this any more|take it any more|take this any more|carry on any more|cope any more|live like this|stay alive|keep myself safe|keep safe|do it any more|take any more) $
^(standing|sitting|stood|sat) on ~2 (bridge|roof|ledge|car park roof|railway|tracks|train tracks|balcony)
(i am|he is|she is) ~1 (going|about) to ^jump
(going|about|want|wants) to ^(jump off|jump in front|throw myself|hang|overdose|od|cut myself|slit|do something stupid|hurt myself|hurt himself|hurt herself|harm myself)
^(jump|jumping|jumped) (off|from|in front) ~3 (bridge|train|roof|building|car|platform|window|balcony)
(cut|cutting|slit|slitting|slashed|slashing) (my|your|his|her) ~1 ^(wrist|wrists|throat)
^(cutting|slashed|slashing) (my|her|his) ~1 (arms|arm|legs|neck)
^(cutting|hurting|harm|harming|harmed|burning) (myself|yourself|himself|herself) [now|again|tonight|badly]
(i|ive|have) [have|just] (cut|hurt) ^myself
(feel|feeling|feels|am|are|is|was|were|felt|very|actively|quite|still|been) ^suicidal
(committed|commit|committing|attempt|attempted|contemplating|considering|planning|tried|thinking about|thinking of|thoughts of|talked about|talking about) ^suicide
^(suicide|suicidal) (note|plan|plans|attempt|thoughts|pact)
thoughts of ^ending (my|your|his|her) life
(have|has|had|got|made) a ^plan to (end|kill|die|take my|hurt)
(taken|took|take|swallowed|swallow|had|done) [an|a|another] ^(overdose|od)
^(overdose|overdosed|overdosing)
(said|saying|say|says) [my|her|his|their] ^(goodbye|goodbyes) to everyone
this is ^goodbye
(i) can not ^go on $
(do|does|did|can) not see (the|a|any) ^(point|future|way out|reason to live) [any more] $
(had|have had|having) ^enough of (life|living|being alive)
(nobody|no one|noone) (would|will) ^(miss|notice) (me|if i)
^(tired of|sick of|done with|finished with|hate) (living|life|being alive|this life)
(feel|feels|feeling|felt) like ^(dying|ending it|ending it all|killing myself|ending my life|giving up on life|jumping)
(do|doing|done|did) something ^(stupid|silly) [to] [myself|tonight|now]
^(voices|voice) ~3 (telling|tell|say|saying|told) ~2 (kill|hurt|harm|jump|die|cut|end)
by the ^time you (read|get) this ~4 (dead|gone|over|not be here|too late|with mum|$)
(have|got|bought|found|tied) [a|the] ^(noose|ligature)
i ~1 (got|bought|have|tied) [a|the|some] ^(rope|razor|blade)
(life|living) (is|are) not ^worth (living|it)
(i am|he is|she is) ^(not safe|a danger to myself|a danger to himself|a danger to herself|at risk to myself)
(tablets|pills|meds) ~2 ^lined up
(find|found) me ^(dead|hanging)
^(suicidal|suicide) !(prevention|awareness|bereavement|training|support|helpline) (tonight|now|again|today|and|because)
`;

export const OF_POISON = `
(taken|took|swallowed|had|necked|downed) (all|all of|too many|too much|a load of|loads of|a lot of|lots of|a whole packet of|a whole box of|the whole box of|the whole packet of|a packet of|a box of|a handful of|handfuls of|a bunch of|a whole load of|every one of) [my|your|his|her|the|mums|dads] ~1 ^(tablets|pills|meds|medication|paracetamol|ibuprofen|insulin|sleeping pills|sleeping tablets|aspirin|codeine|antidepressants)
(taken|took|swallowed|had) [about|around|over|nearly|like|at least] (8|9|10|11|12|13|14|15|16|18|20|24|25|28|30|32|36|40|48|50|56|60|64|70|80|90|100|ten|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|hundred) ~1 ^(tablets|pills|paracetamol|capsules|sleeping pills|sleeping tablets|ibuprofen|aspirin|codeine)
^(swallowed|swallow|swallowing|drunk|drank|drinking|eaten|ate|inhaled) [some|a|the|all the|a bottle of|his|her|one of the|my|of] ~1 (bleach|battery|batteries|button battery|poison|antifreeze|weedkiller|white spirit|petrol|magnets|magnet|cleaner|laundry pod|drain cleaner|dishwasher tablet|rat poison|acid|coin)
^(swallowed|eaten|ate|drank|drunk) (the|all the|some of the|his|her|mums|dads|nans|grandmas|someones) ~1 (tablets|pills|medication|meds|methadone|capsules)
`;

export const OF_THE_BODY = `
(can|could|will|does) not ~1 (talk|speak) ~1 ^(properly|clearly)
(arm|leg|side) (is|are|gone|went) [very|so|all] ^weak !(from|after|because)
(can|could|does|is) not ^(breathe|breathing|catch my breath|catch her breath|catch his breath|get his breath|get her breath|get my breath)
(not|stopped|stops|has stopped|barely|hardly) ^breathing
^(struggling|struggles|struggle|fighting|gasping|trouble|difficulty) [to|for|in|with] (breathe|breathing|breath|air)
(short|shortness) of ^breath
^(breathless|gasping) ~2 (at rest|now|very|badly|sentence|sentences|lying)
(crushing|severe|bad|terrible|sudden|awful|central|tight|heavy) ^chest (pain|pains)
^(chest) (pain|pains|is tight|feels tight|feels heavy|tightness|hurts|is hurting|feels like it is being crushed|feels crushed)
(pain|pains|tightness|pressure|heaviness) (in|across|over) (my|your|his|her|the) ^chest
^(heart attack|stroke|anaphylactic shock|cardiac arrest|seizure|fit|severe allergic reaction|convulsion) ~1 (now|right now|at the moment)
(having|had|has|have|is having|think it is|thinks it is|looks like|in) [just] [a|an|another] ^(heart attack|fit|seizure|convulsion|cardiac arrest|anaphylactic shock|severe allergic reaction|stroke) (now|right now|this minute|again now|just now|today)
(is|am|are|was|be|still|think i am|keeps|keep|started) ^(having|taking) [a|an|another] (heart attack|fit|seizure|stroke|convulsion|cardiac arrest|severe allergic reaction|anaphylactic reaction)
(he|she|baby|son|daughter|mum|dad|child) ~1 ^(fitting|still fitting) !(a|an|the|your|our|it|them|new|in|well|into|my|his|her|another|some|two)
(is|has been) still ^fitting $
(face|mouth|smile|eye) ~2 ^(dropped|drooping|droops|drooped|lopsided|is lopsided) [on] [one] [side]
(face|mouth) (has|is) ~1 ^(dropped|drooping|lopsided)
^(slurring|slurred) [his|her|my|your|the] (speech|words|word|talking)
(speech|words) (is|are|was|has become|have become|is all|gone) [all|very|a bit] ^(slurred|slurring|garbled|jumbled)
(face|mouth) ~2 ^(droopy|drooped)
(a lot of|lots of|loads of|so much) ^blood !(test|tests|pressure|samples|taken|donors|donor|donations|bank)
@who ~3 (is|are) not ^moving
(fallen|fell|collapsed|dropped) ~3 not ^moving
^(sudden|suddenly) ~3 (blind|can not see|loss of vision|lost vision|lost sight|confused|weak|paralysed|loss of speech)
stiff ^neck ~6 (rash|light|fever|headache)
(rash|fever|temperature|headache) ~6 stiff ^neck
^(grey|ashen|clammy|sweating) ~4 (chest|breath|pain|breathing)
^(drowsy|sleepy|floppy) ~4 (can not wake|hard to wake|will not wake|difficult to wake)
(can|could) not feel (my|his|her) ^(legs|arms|feet|face)
^(head injury|hit his head|hit her head|hit my head|banged his head|banged her head|banged my head) ~8 (vomiting|being sick|sick|unconscious|drowsy|confused|passed out|blood)
^(blood|bleeding) (everywhere|all over|pouring|gushing|spurting)
(can|could) not ~1 (lift|raise|feel|move) (her|his|my|mums|dads|one) ~1 ^(arm|arms|leg|legs|face|side)
(arm|leg|face|one side|left side|right side|arms|legs) ~3 ^(gone numb|is numb|went numb|gone weak|feels numb|gone dead|paralysed)
(not|is not|are not) ^breathing (properly|right|well|much)
@who ~3 ^(unconscious|unresponsive|lifeless|not conscious|knocked out)
(found|lying|lies|fell) ~3 ^(unconscious|unresponsive)
@who is not ^responding $
@who is not ^responding (and|at all|any more)
@who ~2 not ^responding [to] (me|anything|pain|voice|voices|us|touch)
@who ~2 ^(collapsed|passed out|blacked out|fainted and) !(the|a|laughing|into bed)
(will|does|can|would|could) not ^wake [him|her|them|mum|dad] [up] !(you|your|the|us|till|until)
(can|could) not ^(wake|rouse|get any response|get a response)
(lips|face|fingers|skin|baby|he|she|tongue|lip) ~3 (turning|gone|going|went|is|are|turned|has gone|looks) ^blue
^(bleeding|bleed|bleeds|haemorrhaging|blood loss) ~2 (heavily|badly|a lot|everywhere|severely|profusely|will not stop|does not stop|not stopping|lots)
^(bleeding) ~2 (will not stop|does not stop|not stop|can not stop|has not stopped|would not stop)
(heavy|severe|bad|uncontrolled|a lot of|serious) ^bleeding
(can|could) not stop ~2 ^(bleeding|the blood|blood)
^(soaking|soaked) ~2 (pad|pads|towels|towel) ~3 (hour|hours|blood|minutes)
^(coughing|coughed|vomiting|vomited|throwing|spitting|bringing|cough|threw|brought|sick) [up] [a lot of|lots of|fresh|bright|bright red|some] blood
(having|is|in|into|has|had|an|with|like|think) [an] ^(anaphylaxis|anaphylactic) !(risk|training|kit|pen|plan)
^(anaphylactic) (shock|reaction) !(training|plan)
^(throat|tongue|lips|airway|mouth) ~3 (swelling|closing|closing up|swollen up|swelled|swelled up|swollen and|tightening|blocked)
severe allergic ^reaction
^(rash|spots|marks) ~3 (not fade|not disappear|not go away when) ~3
^(rash|spots) ~2 (glass test|under a glass|with a glass)
^(floppy|gone limp|grunting|unrousable|mottled|lifeless) ~6 (baby|newborn|infant|child|toddler|feed|feeding)
(baby|newborn|infant|child|toddler|he|she) ~3 ^(floppy|gone limp|went limp|grunting|mottled|lifeless|unrousable)
signs of ^(sepsis|meningitis|a stroke|a heart attack)
(may|might|could|think|probably|have|has|got|is|be|looks like|suspected) [be|it is|this is|you have|he has|she has] ^sepsis
^(choking|choked) ~3 (on|now|and|to|can|cannot|food|him|her)
(is|am|are|started) ^choking
^(waters) (have|has|just|are|were|had)  ~1 (broken|broke|gone|went)
^waters (broken|broke|gone|went)
^(baby|bump) ~2 (not|stopped|hardly|barely) ~2 (moving|moved|move|moves|kicking|kicked|kick)
(not|never|hardly|barely|stopped) ~1 (feel|felt|feeling) ~2 ^baby ~2
(reduced|less|no|fewer|decreased|no baby|stopped) ^(movements|fetal movements|foetal movements|baby movements)
^(baby|head) is (coming now|coming out|crowning|being born)
^(in labour) ~1 (now|at)
^(cord) ~2 (hanging|coming|prolapse|around)
(severe|worst|sudden|thunderclap) ^headache (ever|of my life|and|with|now)
^(broken neck|hit by a car|been stabbed|been shot|stabbed|knocked down by a car|electrocuted|severe burns|badly burnt|badly burned|been run over)
^(dangerously|critically|life threateningly) (high|low|ill|unwell|raised)
(his|her|my|baby|babys|child|childs|sons|daughters) temperature ~3 ^(40|41|42)
`;

export const OF_DANGER = `
(being|getting|is being|am being) ^(attacked|beaten|strangled|beaten up|stabbed|raped|assaulted)
^(hitting|beating|attacking|strangling|hurting|kicking|punching) (me|us|her|him|my|the kids|the children|mum|my mum) ~3 (now|right now|again|tonight|today)
(he|she|husband|partner|boyfriend|wife|dad|girlfriend|ex|son|brother|man|neighbour|they) ~2 ^(hit|hitting|beating|attacked|attacking|strangled|strangling|punched|punching|kicked|kicking|stabbed) (me|us|my mum|mum|my son|my daughter|the baby)
(he|she|they|someone|somebody|man|husband|son|partner|ex|dad|boyfriend|i|hes|who) ~2 (has|got|have|has got|is got|have got) a [a|big|kitchen] ^(knife|gun|weapon|machete|blade) !(and fork|and a fork|block|drawer)
(threatened|threatening|threatens|going|says he will|wants|said he will|will|gonna|planning|trying) [to] ^(kill|stab|strangle|murder) (me|us|him|her|you|them|someone|my|the|his|everyone|people|somebody|kids)
(going|want|wants|might|will|scared i will|afraid i will|urge) [to] ^(hurt|harm|stab|attack|kill) (someone|somebody|people|him|her|my baby|the baby|my child|the children|my kids|them|others|my husband|my wife|my mum)
(he|she|they) will ^kill (me|us|her|him)
(i am|we are|she is|has) ^(hiding|trapped|locked me|locked us|locked myself) ~4 (bathroom|bedroom|cupboard|him|her|house|room|toilet|car|flat|from)
(he|they|man|ex|someone) ~1 ^(kicking|breaking|smashing|kicked|smashed) (the|my|our|down) ~2 (door|window) [in|down]
(house|flat|building|kitchen|home|room|car|hospital|ward|place|bed|clothes|bin|sofa) ~1 ^(on fire|is burning|in flames|burning down|caught fire)
(set|setting|sets) ^fire to
^(beaten|beat|beating|beats) (me|us|her|him|mum) up
(will|would|does|is) not ^(let|letting) (me|us) (leave|out|go|phone|go out)
^barricaded (me|us|myself|himself|her|ourselves)
@who ~2 ^(not safe|unsafe) (here|at home|tonight|in this house|in my home|with him|with her|now)
(scared|afraid|fear|frightened|worried) for (my|her|his|our) ^(life|safety) [now|tonight]
(i am|we are|she is|he is|are you|you are) in [immediate|serious|real|grave] ^danger
(he|she|they) (is|are) (outside|here|back|coming) ~5 ^(threatening|knife|kill|hurt|banging|scared|frightened)
(he|she|husband|partner|boyfriend|wife|dad|girlfriend|ex|son|brother|man|neighbour|they|has|have|just) ^(punched|kicked|strangled|choked|beaten|attacked|stabbed|bitten|headbutted) me
^(raped|sexually assaulted) me
(i was|i have been|i ve been|just been) [just] ^(raped|attacked|assaulted|stabbed|beaten up|sexually assaulted)
there is a ^fire in (my|our|the) (house|flat|kitchen|room|bedroom|building|loft|garage)
(my|our|the) (house|flat|kitchen|room|bedroom) ~1 ^burning
(can|could|strong) [still] ^smell [of] (gas|burning|smoke)
^(smell of|smells of) gas
(room|house|flat|kitchen|home) ~2 (full of|filling with) ^smoke
carbon ^monoxide alarm ~3 (going|sounding|gone)
(run away|ran away|gone missing|disappeared) ~5 ^(suicidal|note|unsafe|harm himself|harm herself|without his medication|without her medication)
`;

/** Someone is sent for help at once, or the writer says that it is an emergency. */
export const HELP_NOW = `
(call|dial|ring|phone|calling|ringing|rang|called|phoned|dialled) ^(999|112|an ambulance|the ambulance|ambulance|the police now|the fire brigade|the coastguard) !(station|transport|desk|service|booking|crew|car|booked|liaison|control)
(call|calling|called|ring|rung|rang|phone|phoned|send|sent|get|need|needs|dial|sending|order|ordered) (an|the|you an|him an|her an|for an|me an|us an) ^ambulance !(station|transport|desk|service|booking|crew|car|booked|home|chair|to take|for your|to bring|liaison|to your)
^(go|come|going|get|take|attend|taking|went|taken|rush|head|present) [straight|now|directly|back|him|her|immediately|yourself|them|along|down|right|mum|dad|over] to (a e|accident and emergency|casualty|the emergency department|emergency department|ed|resus|the hospital now|hospital now|the nearest a e|your nearest a e|the nearest hospital now|hospital straight away|hospital immediately|hospital right away|hospital at once|hospital tonight|hospital urgently) !(entrance|reception|car park|desk|doors|waiting|building|department entrance)
^(attend|visit) (a e|accident and emergency|casualty|the emergency department|your nearest a e|ed)
(go|come|get|going|went) (straight|directly|immediately|now) to [the] ^hospital !(entrance|reception|shop|car park)
(this|it) is an ^emergency
^(medical|psychiatric|real|dire|absolute) emergency
(life) ^threatening
(somebody|someone) [please] ^help (me|us|him|her) !(to|carry|move|lift|with|find|choose|up|down|off|out|onto|into|in|get|fill)
^help (me|us|him|her) (now|quick|quickly|please i)
(mental health|having a|in a|am in|are in|is in|a) ^crisis (now|right now|tonight|today|again)
(am|are|is) in [a|mental health] ^crisis
having a [mental health|breakdown or] ^crisis
need ~2 ^(help now|emergency help|immediate help|urgent help now|police now|ambulance now)
`;
