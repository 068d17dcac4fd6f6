/**
 * Judgements of a person, blame and threats, as wordings with what to write instead. Own list, from general knowledge and from
 * what guides to clinical writing ask staff not to say.
 */

/** Who is judged. */
export const JUDGED =
  'you|he|she|mum|dad|mother|father|wife|husband|son|daughter|your mum|your mother|your dad|your father|patient|client|sister|brother|family|parents';

/** A person may be called these only by way of blame; of a chair, a walk or a disease they are plain words. */
export const JUDGING_WORDS =
  'difficult|manipulative|manipulating|demanding|aggressive|hostile|lazy|rude|selfish|childish|pathetic|stubborn|awkward|unreasonable|unreliable|irresponsible|ungrateful|uncooperative|unmotivated|obstructive|ridiculous|annoying|dramatic|melodramatic|hysterical|neurotic|needy|clingy|whingy|moany|moaning|dishonest|lying|a liar|liars|abusive|disruptive|hopeless|careless|thoughtless|inconsiderate|immature|spoilt|stroppy|bolshy|cheeky|arrogant|obnoxious|unpleasant|nasty|vile|bad tempered|grumpy|miserable|over sensitive|oversensitive|oversensitive|paranoid|attention seeking|non compliant|noncompliant|evasive|disgusting|filthy|smelly|fat|too fat|overdramatic|crazy|mental|a nuisance|a pain|a handful|a nightmare|high maintenance|unhelpful|not bothered|kicking off|playing up|swinging the lead|putting it on|making it up|faking it|faking|exaggerating|over reacting|overreacting|making a fuss|making excuses|wasting our time|wasting my time|wasting time|being silly|silly|a time waster|a bed blocker|a frequent flyer|a frequent attender|a poor historian|a lost cause|a hypochondriac|a drama queen|a moaner|a whinger|disappointing|a disappointment|a disgrace|drug seeking|not trying|not engaging|disengaged|impatient|pushy|bossy|nosy|not listening|creepy|work shy|workshy|in denial|a burden';

export const JUDGEMENTS = `
@judged (are|is|was|were|have been|has been|can be|sounded|seemed|seem|seems|sound|look|looks) [being|just|so|very|too|a bit|really|quite|always|rather|clearly|obviously|still|all|extremely|totally|simply|getting|acting|a bit of|just being] [being|very|so|too|a bit|really|really very] ^@judging
@judged (is|are|was|were) [just|such] (a|an|one) ~3 ^(naughty|disruptive|rude|lazy|difficult|demanding|awkward|aggressive|stroppy|spoilt|nasty|unpleasant|troublesome|ungrateful|manipulative|needy|hopeless|bad|terrible|useless|silly|moody|violent|unreliable|miserable) ~2 (boy|girl|child|man|woman|person|patient|lady|mother|mum|father|dad|client|parent|teenager|individual|tenant|piece of work)
(is|are|was|were) [a|an] ^(nightmare|nuisance|pain) to (deal|get|work|look|nurse|manage|reach|talk|visit)
(stop|quit|please stop|do not) ^being [so|such|this|too] @judging
^(difficult|demanding|manipulative|aggressive|awkward|non compliant|noncompliant|uncooperative|unreasonable|stroppy|rude|challenging|problem|heartsink|needy|hostile|nightmare) (patient|patients|person|woman|man|lady|client|clients|customer|mother|mum|dad|father|family|relative|relatives|parent|parents|girl|boy|teenager|resident|tenant|individual|service user|daughter|son|carer)
^(non compliant|noncompliant|non compliance|poor compliance|non concordant|failure to comply|attention seeking|attention seeker|frequent flyer|frequent flier|bed blocker|bed blockers|bed blocking|poor historian|time waster|time wasters|timewaster|time wasting|heartsink|drug seeking|drug seeker|drama queen|hopeless case|lost cause|waste of space|waste of time|work shy)
^(wasting|wasted|waste|wastes) (our|my|staff|everyones|the doctors|the nurses|the teams|nhs|valuable|precious) ~1 time
(your|his|her|their) [own|bad|poor|whole] ^(attitude|behaviour|manner|tone) (is|was|has been|stinks|towards) ~3
(your|his|her) (house|home|flat|room|kitchen|children|hair|clothes) (is|are|was|were) [so|very|too|absolutely|really|always|just|quite|a bit] ^(filthy|dirty|disgusting|a mess|a tip|a disgrace|smelly|untidy|revolting|a pigsty|squalid)
^(bad|unfit|terrible|awful|useless|neglectful) (mother|mum|parent|parents|father|dad|parenting|carer)
^(selfish|ungrateful|irresponsible|pathetic|whinge|whingeing|whinging|moaning again|crocodile tears)
^(wheelchair bound|mentally handicapped|mental patient|handicapped|the elderly lady|old dear|old biddy|oldie|oldies|granny dumping|acopia|social admission|failed discharge)
(too|very|so|really) ^fat
`;

export const BLAME = `
you ^(never|hardly ever|rarely) (turn|come|attend|answer|listen|bother|ring|call|phone|reply|respond|show|learn|try|tell|read|help|engage|pick|listen) [up|to|us|your|the|back|as|me|what|any|anything]
you ^always (leave|forget|miss|cancel|complain|moan|do this|say that|make|let us|let me|let everyone|turn up late|come late|blame|argue|have an excuse|have some excuse)
@judged [have|has|had] ^(fail|failed|fails|failed again) to (attend|engage|turn|show|comply|respond|cooperate|co operate|keep|come|inform|notify|cancel|reply|follow|take|collect|return)
^(fail|failed|fails|repeatedly failed) to (attend|engage|comply|cooperate|turn up)
you ^(refuse|refused|are refusing|have refused|keep refusing|still refuse) to
(as|like) (i|we) [have|had] [already|just|repeatedly|clearly] ^(told|warned|explained to) you
(i|we) [have] (already|clearly|repeatedly|just) ^(told|warned) you
(i|we) [have] ^told you (so|before|several|three|two|many|again|once|twice|time|over|not to)
(i|we) [have] ^warned you !(about|of)
(i|we) [have] ^(told|warned|asked|explained|said) ~4 (three times|two times|twice|so many times|many times|times now|over and over|again and again|a hundred times|countless times|several times|repeatedly)
how ^many (times|more times) (do|have|must|did|will|are) (i|we)
(it|this|that) (is|was) [all|entirely|completely] (your|his|her) [own] ^(fault|doing)
(your|her|his) own ^(fault|doing)
you [have] [only|really] [have|got] (only yourself|yourself only|only got yourself|yourself) to ^blame
(you|he|she) (can not|could not|can|could|clearly can not) ~1 be ^bothered
(if|had) you (had|would) [only|actually|just|even] ^(bothered|listened|paid attention|turned up|cared|told us|thought|made the effort|followed)
if you ^had [only|actually|just|even] (read|come|tried|done|taken)
you ~1 (never|not|did not|can not|could not|have not) ^(even|ever) ~1 (bother|bothered|let us know|tell us|ring|call|say sorry|apologise|apologised|try|reply|have the decency|have the courtesy)
(you|he|she) (did not|do not|have not|does not) ^(bother|bothered|care|care about|give a)
you ^(clearly|obviously|plainly) (do not|did not|can not|have not|think|are|want|forgot|never|have)
^(clearly|obviously) you (do not|did not|can not|have|are|think|forgot|never)
^(yet again|typical) [that|of] (you|he|she)
(you|he|she) ~2 ^yet again
you ^keep (wasting|missing|forgetting|cancelling|ringing|calling|complaining|moaning|not|changing|asking|doing|refusing|ignoring|making|letting|turning|messing)
^(disappointed|disgusted|ashamed|embarrassed|unimpressed|fed up|frustrated|annoyed|angry|cross|irritated|furious) (in|with|at|by|of) you
(you) (should|ought to) [really] (be|feel) [very|so] ^(ashamed|embarrassed|grateful|sorry|thankful)
^(shame on you|ashamed of yourself|pull yourself together|snap out of it|man up|get a grip|sort yourself out|act your age|get a life|get real|tough luck|your problem not ours|not our problem|not my problem|suck it up|stop moaning|stop whining|stop complaining|stop making excuses|no more excuses|calm down dear|cheer up love|serves you right|told you so|use your brain|use your head)
^grow up (and|or|please|now)
(just|should|must|better) get ^over it
what (did|do) you ^expect $
(let|letting) (us|me|everyone|everybody|the team|yourself|your family|your children|your child) [all] ^down
you have let ~3 ^down
^why can not you (just|even|ever|be|listen|turn|come on|get|manage|keep)
^why did not you
^why (do|are|have|can|must) you (never|always|keep|not|just|even)
^(sick|tired|sick and tired|had enough|fed up) of (you|your|chasing|reminding|telling|asking|repeating)
(i|we) (do not|did not|can not|hardly|find it hard to) ^(believe|trust) (you|that you) (were|are|have been|did|when|really|about|or|at all)
(i|we) (do not|did not|can not) ^(believe|trust) (a word|anything you)
(you|he|she) ^(claim|claims|claimed|allege|alleges) (to be|to have|that)
(you|he|she) ^(lied|are lying|is lying|was lying|were lying|have been lying|have lied)
you ^people
you (could|might|would) at ^least have
^(at least|the least) you (could|can) (have|do|say)
(if|had) you ^(bothered|cared) !(if)
(i am|we are) not your ^(secretary|servant|mother|mum|slave|skivvy|personal|taxi|babysitter|cleaner)
you (are|were) ^(always|forever|constantly) (late|moaning|complaining|cancelling|asking|ringing|making)
you (are|were) ^never (there|ready|happy|satisfied|on time|grateful|sorry|wrong)
you [have] ^(ignored|ignore|are ignoring|keep ignoring) (all|our|my|us|me|every|the|several)
(you were|were you not|are you not) ^(supposed|meant) to ~8 (did not|never|have not|forgot)
you (have|had|made|make|put in|are making) (no|zero|little|hardly any) ^(excuse|excuses|effort|attempt|intention)
(is|was) not (our|my) ^fault that you
(i|we) can not ^believe (you|that you)
(got|have|had) (a|some|the) ^(cheek|nerve|audacity) (to|of|asking|you)
(what is|whats) ^(wrong with|the matter with|your problem|your excuse) [you]
(do|did) not you ^(care|listen|read|understand|know how|want to get better)
(do|did|can|are) you ^even (care|read|listen|try|trying|want|bother|listening|think)
you do not ^(help yourself|want to get better|want help|listen|care|deserve|make it easy|try|seem to care|seem to want|seem bothered)
(brought|bring|bringing) (it|this|that) [all] on ^(yourself|yourselves|himself|herself)
better ^things to do
you are not (the|our) ^only (patient|person|one|patients) !(to|feeling|with|in|going)
(everyone|everybody|others|other people) else ^(manages|manage|cope|copes)
(people|everyone|everybody) ^(manage|manages|cope|copes) (this on their own|perfectly well|without help|without ringing)
^(revolve|revolves) around you
^(drop|dropping) everything for you
your ^beck and call
think (of|about) ^others
as you (well|should) ^know
as you are well ^aware
(may i|need i) ^remind you
(i|we) ^should not have to
how ^hard can it be
(should|ought to|really) know ^better
(i|we) [have] ^told you (this|that|all this) (a|so|many|over|again|before|already|twice|once|several)
next time ^try (reading|listening|coming|ringing|being|to|turning|looking)
not ^rocket science
any ^(sensible|decent|normal|reasonable) (person|mother|parent|father|adult)
for once in your ^life
(you) ^should have ~1 (thought|known|checked|read|listened|told|remembered|realised) [of|about|that|better|before|us]
^read (the|your|our|my) ~1 (letter|message|text|email|leaflet) (properly|carefully next|next time|again properly)
do as you are ^told
(i|we) [really] ^(find|found) (you|her|him) [to be] [very|so|quite|rather|a bit] @judging
(you|he|she) (are|is) ~1 ^(far|much) too (old|young|big|fat|heavy|soft|sensitive|emotional) (for|to)
^once again you (have|had|did|failed|missed|are|did not|never)
^costing (us|the nhs|everyone)
(getting|is|are|was|been|so|very|really) ^(tiresome|tedious|ridiculous) $
(attending|attend) when it ^suits you
^(as you well know|as you are well aware|as you should know|may i remind you|let me remind you|need i remind you|i should not have to|we should not have to|how hard is it|how hard can it be|not rocket science|any sensible person|any decent person|any good mother|any good parent|common decency|for once in your life)
do not be [so|such a|a|too] ^(silly|dramatic|difficult|awkward|ridiculous|childish|rude|selfish|lazy|soft|pathetic|precious|impatient|cheeky|baby|drama queen)
^(play|playing|plays) (the victim|the system|games|us off)
(kick|kicking|kicked) (up|off) [a|such a] [big] ^(fuss|stink)
your own worst ^enemy
(your|his|her) ^(constant|endless|continual|never ending) (complaints|complaining|moaning|demands|excuses|phone calls|calls|drama|nonsense|questions|fussing)
your ^(excuses|tantrum|tantrums|antics|nonsense|sob story)
^(your laziness|your rudeness|your stupidity|your selfishness|your carelessness|your stubbornness|your ignorance|your incompetence|your ingratitude|your negligence|your poor choices|your lack of effort|your lack of respect|your lack of insight|your non compliance|your bad attitude)
(your|his|her) ^attitude !(survey|form|questionnaire|to)
^obviously you
you [really|just|seriously] (need|have|ought|want|must|should) [to] [really|just] ^(grow up|calm down|try harder|make more effort|make an effort|lose weight|take responsibility|get your act together|sort yourself out|stop being|buck up|wake up|shape up|stop wasting|stop moaning|pull your weight|learn to)
^(dna would|dnad|did a dna|dna ed)
(missed|wasted) ~3 ^slot ~4 (someone else|somebody else|other people|poorly|ill)
`;

export const THREATS = `
you ^(had better|would better|better) (be|come|turn|ring|not|do|make|attend|get|take|have|answer|listen|call|show|sort|start|hope)
^(or else) $
(your|this is the|this is a|their) [very] (last|final) ^warning
(your|this is your) [very] (last|final|only) ^chance !(to|at|for)
(consider|take) this ~4 ^warning
(i am|we are|this is me|are) ^warning you
(do not|never) ^make (me|us) [have to] (ring|call|tell|come|report|ask|regret|say|do|phone|get)
you will ^(be sorry|regret|wish you had|pay for this|have yourself to blame|only have yourself|not get away|be in trouble|be struck off|never be seen)
(i|we) will ^(report|sue|punish|name and shame|make sure you) ~2 (you|your|regret|never)
(i|we) will not tell you ^again
(i|we) (have|will have) no ^choice but to
next time ~2 ^(will be discharged|will be reported|will be struck off|will be charged|will be trouble)
(if you do not|unless you) ~6 ^(will be struck off|struck off the list|will regret|will be sorry|there will be trouble)
(telling|asking|saying|tell|ask) ~3 for the ^last time
^(i will not ask again|i am not asking again|you have been warned|mark my words|watch yourself|watch your step|do not mess me about|do not mess us about|i know where you live)
`;

/** Words that give the writer's own view or feeling. */
export const PERSONAL_VIEWS = `
in my opinion, in my view, in my personal opinion, in my humble opinion, personally i, i personally, if you ask me, if i were you, to be honest, to be frank, to be blunt, frankly, honestly,
i reckon, my guess is, i feel that you, i think you are, i think you should, i think that you, i bet, between you and me, between us, off the record, do not tell anyone, do not tell anyone i said, love you, lots of love,
my love, sweetheart, darling, my dear, dearie, mate, pal, babe, babes, hun, hunni, sweetie, petal, poppet, gorgeous, sexy, handsome, you look lovely, you looked lovely, you look great, you look amazing, god bless, praying for you, in my prayers, thank god,
cheers, ta ra, ta very much, fingers crossed, rather you than me, poor you, poor thing, bless you, bless her, bless him, good girl, good boy, never mind dear, chin up, i hate, i love your, i fancy, i miss you, thinking of you lots, the nhs is a mess, the government, the management here, useless managers, my manager is
`;

/** Names and fixed phrases that hold a judging word and judge nobody. */
export const NOT_A_JUDGEMENT = `
should have been, fail to reach us, failed to start, failed to load, failed to save, failed to send, failed to connect, if you fail to, failure to pay online, difficult to, difficult for, difficult time, difficult times, difficult day, difficult news, difficult conversation, difficult because, difficult when, difficult and we, lazy eye, stubborn stain, stubborn stains, dirty dishes, selfish gene
`;
