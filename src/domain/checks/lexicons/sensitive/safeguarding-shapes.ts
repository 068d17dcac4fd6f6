/**
 * Safeguarding and the law by the shape of what is said: an office or a harm, and the person it is about. Own list, from general
 * knowledge. As the wording index reads it.
 */

/** Offices that come where someone is at risk or in trouble. */
export const OFFICES =
  'social services|social care|childrens services|childrens social care|adult social care|adult services|mash|marac|safeguarding|safeguarding team|safeguarding lead|nspcc|child services|lado|cafcass';

/** Those who may be harmed. */
export const WHOM =
  'you|her|him|them|me|your son|your daughter|your child|your children|your mother|your mum|your dad|your father|your kids|the children|the kids|the baby|your baby|your wife|your husband|your gran|your nan|your brother|your sister|your grandson|your granddaughter|yourself|your partner|us';

/** Those who may do harm. */
export const BY_WHOM =
  'he|she|they|husband|wife|partner|ex|boyfriend|girlfriend|dad|father|mum|mother|stepdad|stepfather|stepmum|brother|sister|uncle|aunt|grandad|grandfather|cousin|son|grandson|daughter|carer|carers|neighbour|someone|somebody|man|men|family|landlord|lodger|nephew|in laws';

/** Whom harm is done to; "her" and "his" before something of theirs are none. */
export const HURT =
  'you|him|them|me|her children|her baby|her mum|your son|your daughter|your child|your children|your mother|your mum|your dad|your father|your kids|the children|the kids|the baby|your baby|your wife|your husband|your gran|your nan|your brother|your sister|you and|in front of the|her and|her when|her last|her on|her again|her at|her in|her so';

export const TELLING_BY_SHAPE = `
@bywhom ~2 ^(hit|hits|hitting|pushed|pushes|pushing|slapped|slaps|slapping|kicked|kicks|kicking|punched|punches|punching|touched|touches|touching|grabbed|grabs|grabbing|threatened|threatens|threatening|threaten|frightened|frightens|frighten|frightening|scares|scared|scare|scaring|hurt|hurts|hurting|bullies|bullied|bullying|beats|beaten|beating|strangled|strangles|choked|chokes|raped|rapes|forced|forces|forcing|stalks|stalked|stalking|abused|abuses|abusing|controls|controlled|controlling|bruised|burnt|burned|shook|shakes|shaking|spat|assaulted|attacked|molested|groomed|grooming|intimidates|intimidated|humiliates|mistreated|neglects|neglected|exploited|exploiting|starved|tortured|harassed|harassing|harming|harms|harmed) ~1 @hurt !(up|of the time|to know|the ball|by the lift|to ring us|to ask|car)
(does|did|has|is|do|are|was|were) ~3 @bywhom [ever|still|often|sometimes|also|been|again] ~1 ^(hit|push|slap|kick|punch|touch|grab|threaten|frighten|scare|hurt|bully|beat|strangle|rape|force|stalk|abuse|control|harm|shout|hitting|controlling|threatening|hurting|stalking|forcing|shouting at|checking your phone|following) ~1 (you|her|him|them|your|the children|the kids|the baby|me)
^(controlling|controls|controlled|takes|taking|checks|checking|hides|keeps) ~2 (your|her|his|my) ~1 (money and|phone and|movements|phone|passport|bank card|medication from|benefits) !(number|call|away|on silent|off)
^(scared|afraid|frightened|terrified|fearful|nervous) ~1 of ~1 (him|husband|wife|partner|boyfriend|girlfriend|ex|dad|father|son|carer|brother|stepdad|uncle|mother|her) !(appointment|operation)
(feel|felt|are|is|be|being|keep|stay) ~1 ^(safe|unsafe) ~2 (with him|with her|around him|at home with|at home now|because of him|with your husband|with your partner|in your marriage|in your relationship|from him|with him there|at home since)
(have|has|when|after|since|going|want|ready|plan|planning|decided|are|help) ~2 ^(left|leave|leaving) (him|her) (yet|for good|now|because|safely|and|when|$)
(leaves|left|leave|leaving|keeps|kept) ~3 (without|with no|alone|on their own|unsupervised|hungry|dirty) ^(food|heating|supervision|money|care|clothes|meals|nappies) ~1
(your|the|his|her) (son|daughter|children|child|kids|baby|mum|mother|dad|father) ~4 ^(neglected|unsupervised|malnourished|groomed|exploited|abused|touched|trafficked|radicalised|assaulted|disclosed)
(son|daughter|nephew|niece|carer|carers|neighbour|partner|he|she|someone|grandson|family) ~3 ^(stealing from|steals from|stole from|taking money from|takes money from)
^(stealing|steals|stole|spending|spends|spent|withdrawing|helping himself to|helping herself to) ~2 (your|mums|dads|mothers|fathers|nans) ~1 (money|pension|savings|passport|bank card|benefits) !(out to|to the bank|at the bank|off the table|yourself|on)
(someone|somebody|he|she|son|daughter|nephew|niece|carer|carers|neighbour|they|who|been) ~3 (taking|takes|took|taken|stealing|stole|using) ~1 (your|her|his|your mothers|your mums|your dads|your fathers|your husbands|your wifes) ^(money|pension|savings|bank card|benefits|cash) !(to the bank)
(took|taken|takes|keeps|kept|has|have|confiscated|hidden) ~1 (your|her|his|their) ^(passport|passports) !(number|photo|expired|photos|ready)
(you|he|she|they|children|kids) ~2 (are|being|were|was|been|is) [being] ^(made|forced) to (work without|work for|work long|marry|beg|sell|have sex|do things|steal|stay with)
(with|by|to) ^(older men|a gang|gangs|drug dealers|dealers|traffickers|an older man) ~1
(son|daughter|child|kids|children|he|she|they|boy|girl|you|mum|dad|brother|sister) ~2 ^(went missing|gone missing|goes missing|going missing|missing from home|reported missing|ran away|run away|runs away) !(with|in the post|from the file)
(live|lives|living|stay|stays|staying|lived|placed|placement|moved|put|going|went|goes|removed|accommodated|sent|be) ~2 (with|in|into|to) ~1 ^(foster|foster care|foster carers|care home for children|foster family|a foster|foster parents)
(taken|going|go|put|placed|back) (into|in) ^care (if|because|on|until|last|now|for his|for her|for their|by|$) !(home)
^(remove|removed|removing|take|taken|taking) (the children|the kids|the baby|your children|your kids|your baby|your son|your daughter) (away|from you|from your|into|off you|$)
(children|kids|baby|child|son|daughter) ~4 ^(on the register|on a plan|at risk register|placed with|into care|in care|taken off|taken away|taken from|removed|subject to)
^@offices ~5 (about|concern|concerns|worried|investigating|removed|referral|referred|case|told|report|reported|involved with) ~3 (you|your|child|children|kids|son|daughter|baby|family|allegation) !(website|office|number|leaflet|appointment|wheelchair|equipment|rail|bath|blue badge|parking|council tax|bin|bins|road|area|help|street|to know)
(told|tell|telling|informed|inform|report|reported|reporting|raised|flagged|filed|escalated|alerted) ~3 ^@offices !(for help|for advice|if|on your behalf|about equipment|about a|about the bath|website|to arrange|office)
(told|tell|informed|inform|let|alerted|report to|reported to) ^(social care|adult social care|adult services) !(about a|about the|about equipment)
(filed|file|raised|raise|made|make|logged|put|sent|submitted|opened|reported) ~2 ^(concern|concerns|alert|safeguarding) ~2 (with|to|about|for|in) ~1 (safeguarding|social|mash|police|your son|your daughter|your child|your children|your safety|his safety|her safety)
(multi agency|strategy|professionals|child in need|core group|looked after|lac|cin|cp) ^(meeting|conference|group meeting|discussion) ~4 (about|for|on|at|is|has|re|with|tomorrow|today|regarding) !(training|policy)
^(case conference|core group|child protection|protection plan) ~3
^(police|detective|detectives|sergeant) ~5 (statement|allegation|allegations|speak|speaking|interview|assault|accusation|charge|charged|charges|threats|arrest|arrested|questioned|looking into|know about|custody|caution|cautioned|investigating|warrant|bail|told) ~3 (you|your|him|her|his|about|the allegation|that) !(talk on|community|a talk|scams|parking|road|crime prevention)
(officer|officers|police) ~4 ^(statement|allegation|allegations|arrest|arrested|warrant) ~3 (you|your|him|her|about|from|on)
(you|he|she|your son|your daughter|your partner|your husband|family|they|partner|ex|are|is) ~2 (known|reported|referred|wanted) to ^(police|the police|social services|childrens services|probation|youth offending|the authorities)
^(allegation|allegations|accusation|accusations|accused) ~3 (against|about|by|of|that|made|you|your|from|has|have|was|is)
^(judge|magistrates|family court|crown court|sheriff|court) [has|have] (ordered|ruled|decided|granted|sentenced|remanded|directed|said|agreed|refused|found) ~2
(due|going|go|appear|appearing|up|back|attend|taken|taking) (in|at|to|back to|back in) ^court ~1 (for|because|over|about|again) !(jury|the tennis)
(out of|released from|release from|sent to|went to|been in|was in|were in|are in|is in|you left|since leaving|came out of|coming out of|into) ^(prison|jail|custody|remand) !(museum|road|lane|street|service)
^(given bail|got bail|breached|breach of|broken his bail|tagged|on tag|curfew|on licence|on remand|restraining|non mol|injunction against|remanded) ~3
^probation (officer|worker|appointment|order|hostel|service|team)
(your|his|her|my) ^tag (comes|is coming|came|will|off|is off|curfew|on|has|was)
(not|no|cannot|can not) ~2 ^(allowed|permitted) [any|to come|to go|to be|to have] (contact|near|to see|unsupervised|alone) ~3 (children|kids|baby|house|you|her|him|them)
(can not|must not|not allowed to|should not|never) be ^(alone|unsupervised) ~1 with ~2 (baby|children|child|son|daughter|kids|her|him)
(come near|contact with) ~1 (the house|you|your home|the children|the kids|your children) ~3 ^(bail|order|court|condition|conditions|supervised|allowed|police)
^(womens aid|womans aid|the refuge|refuge|respect helpline|victim support|rape crisis|idva|isva|iris worker|ncdv|sarc) ~3 (have|has|can|will|is|for you|worker|space|room|place|meet|call) ~3 (you|your|girls|her|space|room|place)
(neighbour|neighbours|school|nursery|teacher|carers|someone|landlord|health visitor|relative|gp) [have|has] ^(reported|raised|flagged|disclosed|heard|told us|told me) ~7 (bruise|bruises|screaming|shouting|crying|hit|hitting|left alone|food|neglect|safety|marks|hungry|fighting|arguing|hurt|scared|touched|without)
(report|reported|reporting|share|shared|pass on|passed on|record|recorded|tell) ~2 what (you|he|she|they) ~1 ^(told|said|disclosed|saw|did) ~2 (about|to me|to us|us|her|him|me) ~3 (stepdad|dad|husband|partner|uncle|brother|home|mum|boyfriend|ex|grandad|son|carer|family|abuse|hurt|safe)
^what ~2 (you|he|she|they|@bywhom) (told|said|disclosed|saw|did|does) ~1 (to|about|her|his|you|us|at) ~2 (teacher|school|you|stepdad|husband|partner|dad|uncle|boyfriend|ex|social|brother|nursery|counsellor) ~1 $
(son|daughter|child|mum|she|he|they|boy|girl|you|kids|children) ^(disclosed|alleges|alleged) ~3
^(bruise|bruises|bruising|bite marks|scratches|injuries|black eye|injury) ~3 (on|to) (your|the childs|the babys|your sons|your daughters) ~2 (arm|arms|face|neck|back|legs|leg|wrists|body|cheek|eye|bottom|thighs|chest)
(how|where|when) ~2 ^(bruise|bruises|bruising|black eye|burns|marks) ~4 (happened|happen|got there|came from|came about|occurred)
(look|looking|looked) (into|at) how (you|he|she|your mum|your dad|your mother) (were|was|is|are) ~2 ^(treated|looked after|cared for|injured|hurt|restrained) ~3
^(home office|asylum|immigration|uk visas) ~4 (interview|claim|appeal|application|solicitor|team|refused|decision|hearing|case|status|leave|removal|detention|granted) !(advice|drop)
^(asylum) ~1 (team|worker|hotel|interview|support|office|hearing|appeal|decision)
(your|his|her|leave|right) to ^remain ~2
^(violent|violence|abusive|abuse) ~3 (husband|partner|relationship|ex|boyfriend|marriage|you told|towards you|against you)
(husband|partner|relationship|home|ex|boyfriend|marriage|son|wife|he|dad) ~2 (is|was|are|has been|being|gets|turns|turned|became|been) ~2 ^(violent|abusive|controlling|threatening|aggressive) ~2 !(tests|letter)
(sent|sends|sending|shared|sharing|asked for|posted|posting) ~3 ^(nudes|naked|intimate|indecent|sexual) ~3
(self|your|his|her|a|the) ^(perpetrator|abuser|attacker|rapist|stalker) ~1
(see|saw|seen|noticed|worried|explain|about|photo|photos|ask) ~3 ^(bruise|bruises|bruising|bite marks|black eye|scratches) ~1 on ~2
@bywhom ~1 ^(touches|touched|hits|hit|hurts|hurt|beats|beat|raped|slaps|slapped|scares|frightens|threatens|threatened|controls|controlled|abuses|abused|attacked|grabbed|pushed|kicked|punched|strangled) her $
^(mash|marac) (have|has|met|meeting|referral|are|is|rang|called|about|want|team|worker) ~2
(children|kids|baby|son|daughter) can ^(stay|live|remain) with you
the ^social (are|is|have|want|took|came|been|know) ~2
(wants|want|going|plan|plans|planning|may|might|have|had) to ^remove (the children|the kids|the baby|your children|your baby|your son|your daughter|them from)
^(what|something|everything) (he|she|they) (did|does|has done|is doing|said) to (you|her|him|the children|the kids) $
(enquiry|inquiry|investigation|review|investigating|looking|look) ~3 into ~1 how ~6 ^(injuries|injury|bruises|bruise|burns|marks|hurt|injured|died|neglected|restrained)
@bywhom ~1 ^(locks|locked|lock|locking|shuts|shutting|ties|tied) (you|her|him|them|the kids|the children|mum|your mum|your dad) ~1 (in|up|out|to)
@bywhom ~3 ^(taking|takes|took|stealing|steals|stole|spending|spends|withdrawing) ~1 (your|mums|dads|nans|mothers|fathers) ~1 (money|pension|savings|benefits|wages|bank card)
@bywhom ~1 (will not|does not|would not|never|is not|did not) ~1 ^(let|lets|letting|allow|allows|allowing) (you|her|him|them|me|us) ~1 (see|out|go|leave|speak|talk|eat|sleep|use|have|work|phone|spend|meet|visit|study|wear|near) !(at the desk|in early|without)
@bywhom ^(tracks|tracking|reads|reading|checks|checking|monitors|monitoring|goes through|follows) ~1 (your|her|his|my) ~1 (phone|messages|emails|texts|calls|bag|every move|location|car) !(in|for parking)
@bywhom ~1 (calls|called|calling) (you|her|him) ~1 ^(names|fat|stupid|worthless|useless|a slag|a whore|mad)
@bywhom ~1 ^(shouts|shouting|screams|screaming|yells|yelling|swears|sneers) at (you|her|him|your mum|your dad|the kids|the children|your child) !(match|pitch)
@bywhom ~2 ^(threw|throws|throwing|dragged|drags|shoved|shoves|pinned|pins|headbutted|whipped|caned|smacked|smacks|smacking|belted|scalded|choking) @hurt !(bag|ball)
@bywhom ~1 ^(made|makes|making|forced|forces) (you|her|him|them|me|us) ~1 (do things|have sex|watch|touch|sleep with|marry|beg|sell|steal|work for|send) !(up)
^(made|makes|making|make) (you|her|him) ~1 (have sex|do sexual|touch him|touch her|watch porn|sell drugs|carry drugs|hold drugs|beg)
(using|used|use|taken over|taking over|took over) ~1 (your|his|her|my) ~1 (flat|house|home) ~2 ^(to sell|to deal|for drugs|for dealing|to store|cuckooing)
(being|been|getting|was|is) ^(cuckooed|groomed|exploited|trafficked|radicalised|stalked|blackmailed|sexually abused|sexually harassed)
(send|sent|taken|take|taking|sending|flown|fly) ~3 (abroad|pakistan|bangladesh|somalia|home country|back home) ~3 to ^(marry|be married|get married|be cut)
(your|his|her|my) ^(abuser|attacker|rapist|stalker|trafficker|trafficker|ex partner|perpetrator)
^(unsafe|not safe|danger|at risk) ~2 (from|with|around|because of|at home with) ~1 (your|his|her|my) (husband|wife|partner|boyfriend|girlfriend|ex|dad|father|stepdad|son|brother|family|uncle|carer)
^(pre proceedings|legal planning|core group|conference|proceedings|cafcass|guardian) ~4 (about|for|on) ~1 (your|the|his|her) (children|kids|baby|son|daughter|child)
^(cafcass|plo meeting|pre proceedings|public law outline) (officer|meeting|letter|has|have|will|is|about|want|wants) ~1
^(left|leaves|leaving|found) ~3 (in bed|in a wet|in wet|in dirty|in soiled|on the commode|on the toilet|without a drink|without food|home alone|on the floor) ~4 (carer|carers|staff|home|agency|hours|all day|all night) !(early|note)
(children|kids|baby|son|daughter) ~3 (saw|seen|heard|hear|witnessed|witness|see) ~3 ^(fighting|violence|hitting|hit|hurt|attack|abuse|arguing|shouting) ~1
(marks|bruises|bruise|burn|burns|cuts|scratches|bite) ~2 on ~1 (ella|your|the|his|her) ~1 ^(childs|sons|daughters|babys|mums|dads|mothers|fathers) ~1 (arms|arm|legs|leg|back|face|neck|body|wrists|thighs|bottom|cheek)
^(cautioned|charged|arrested|convicted|bailed|remanded|wanted|questioned|interviewed|sentenced|jailed|imprisoned) (for|over|about|under|by|on|after) ~2 (assault|theft|drugs|shoplifting|murder|fraud|rape|harassment|stalking|caution|suspicion|police|years|months|burglary|possession|drink driving|affray|arson|gbh|abh)
(you|he|she|son|daughter|partner|husband|brother) ~2 (got|get|serving|served|facing|given|was given) ~2 (months|years|weeks|time|community service|community order|suspended) ~1 ^(in prison|inside|in jail|custody|behind bars|sentence|licence) 
(your|his|her|my) ^(sentence|parole|release date|bail|licence conditions|criminal record|convictions|conviction|offence|offences|caution|restraining order|exclusion order|probation) (is|was|ends|hearing|has|means|says|will|are|and|on|at|meeting|appointment) ~1
(have|had|having|made|forced|want|wants|wanted|supposed|told|going) ~1 to ^marry (him|her|a cousin|your cousin|someone|an older|a man) !(for love)
@bywhom ~2 ^(handle|handles|handled|handling|treats|treat|treated|treating|speaks to|talks to|looks after) ~3 (roughly|rough|badly|cruelly|like dirt|like a slave|like an animal|like rubbish|unkindly)
^police ~7 (images|laptop|devices|search|searched|warrant|offence|offences|allegation|complaint against|custody|your son|your brother|your husband|your partner|you did|what happened|that night|your attacker)
(asked|asks|asking|wants|wanted|sent|send|sending|sends|sharing|shared|got) ~3 ^(pictures|photos|images|videos|selfies) of (you|him|her|yourself|your body|your children|your daughter|your son) ~1 !(at|on the|from the|for the|playing|winning|performing|with the)
^(hearing|judge|magistrate|family court) ~6 (lives with|live with|custody|see the children|who gets|contact with)
(referral|report|concern|alert) ~6 (to|with|at|by) ~1 ^(mash|marac|social services|social care|childrens services|prevent|channel|nspcc|adult safeguarding|the safeguarding team) !(for help|for equipment)
(told|telling|informed|informing|alerted|contacted|involve|involved|involving|notified|notify|refer to|reported to|rang|called) ~2 ^(childrens services|social services|childrens social care|adult safeguarding|the nspcc|the lado) ~1 !(office is|number|on)
^(breached|broke|broken|breach|breaking|ignored|violated) ~2 (order|injunction|bail|licence|tag|conditions|curfew|probation) !(of merit)
(ran|run|running|fled|flee|escape|escaped|got away|get away|hiding|hide|safe) ~1 (from|away from) ~1 (home|him|her|your husband|your family|your dad|your ex|them) ~4 ^(marry|married|hurt|hit|beat|kill|violence|abuse|safe|find|refuge|hostel|scared)
^(met|talking to|chatting to|messaging|speaking to) ~1 online ~8 (pictures|photos|meet|money|older|secret|gifts|hotel|bus fare|nudes|webcam)
(someone|man|men|boy|boys|he|they|gang|older) ~4 (gives|give|gave|buys|bought|giving|buying) ~1 (you|her|him) ~3 ^(vapes|drugs|alcohol|phone|gifts|trainers|weed|money) ~4 (sex|deliver|carry|sell|meet|older|in return|touch|favour|favours)
(he|she|husband|wife|partner|ex|dad|son|brother|they) (can not|must not|is not to|may not|is not allowed to|should not) ~1 (go|come|be) ^near ~1 (you|the girls|the boys|the children|the kids|your home|your house|the house|the school|her|him)
^(afraid|scared|frightened|terrified|too scared|frightened|worried|dreading) ~1 to (go home|be at home|stay at home|sleep at home|go back to him|go back to her|be alone with|speak in front|leave him|leave her|tell anyone|say no)
^(takes|took|taking|keeps|kept|controls|controlling|hides|spends|steals|stole) ~2 (my|your|her|his) ~1 (money|wages|benefits|pension|bank card|phone|passport|tablets|medication|keys) ~1 (off|from|away|and|so|when|every) !(me a drink|the till)
`;

export const LEGAL_BY_SHAPE = `
^(custody|access|residency|contact|visitation|maintenance|divorce|probate|eviction|paternity) (papers|hearing|dispute|order|battle|case|session|sessions|arrangements|visit|agreement|claim|lawyer)
^(supervised) ~1 (contact|visit|visits|session|time)
(whether|that|if|assess|assessment|think|thinks|doubt|lack|lacks|lost|regained|have|has|had|does not have|do not have|no longer has|no longer have) ~2 (mental|the|full|you have|he has|she has|your mum has|lacks|lack|have|has) ^capacity to
(you|he|she|mum|dad|mother|father|wife|husband) ~1 (have|has|had|lack|lacks|lost|no longer has|do not have|does not have) ~1 ^capacity (to|for|at)
^(court order|witness statement|witness in court|jury has|legal aid|restraining|injunction|contested|prosecution|prosecuted|sued|suing|lawsuit|convicted|conviction|sentenced|parole) ~1 !(service|theory)
`;
