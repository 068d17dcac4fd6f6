/**
 * How a person is judged or blamed, by the shape of what is said rather than in whole sentences: who, how often, and what they are
 * said to do or not to do; and sarcasm. Own list, from general knowledge. As the wording index reads it.
 */

/** What people are reproached with doing. */
export const REPROACHED =
  'moan|moans|moaning|complain|complains|complaining|argue|argues|arguing|whinge|whine|whining|fuss|fussing|shout|shouting|cancel|cancels|cancelling|forget|forgets|forgot|forgetting|forgotten|lose|loses|losing|ignore|ignores|ignored|ignoring|waste|wastes|wasted|wasting|miss|misses|missed|missing|blame|blames|blaming|lie|lies|lying|exaggerate|exaggerates|exaggerating|interrupt|interrupting|demand|demands|demanding|excuses|excuse|late|rude|kick off|kicking off|play up|playing up|messing|mess|let us down|let me down|turn up late|mucking|mess us about|pester|pestering|sulk|sulking|nag|nagging|disagree|refuse|refuses|refusing|overreact|overreacting|panic|panicking|upset|upsetting|change your mind|changing your mind|sit around|in a mood|in the way|in trouble|causing trouble|causing problems|wanting something|after something|asking for';

/** What they are reproached with not doing. */
export const LEFT_UNDONE =
  'listen|listened|bother|bothered|care|cared|try|tried|learn|learned|learnt|help|think|turn up|turned up|show up|showed up|answer|answered|reply|replied|ring|rang|call|called|attend|attended|engage|engaged|cooperate|apologise|apologised|say sorry|thank|thanked|read|tell|told|do what|do as|follow|followed|stick to|take responsibility|take advice|keep|kept|remember|remembered|appreciate|consider|considered|make the effort|make an effort|pay attention|pull your weight|do anything|do your|come|came|clean|tidy|exercise|pick up|give us|lift a finger|notice|want to know|understand';

/** What only one who is judged is said to be or to have. */
export const FAULTS =
  'laziness|carelessness|stupidity|rudeness|selfishness|stubbornness|ignorance|negligence|incompetence|ingratitude|dishonesty|attitude problem|bad attitude|poor attitude|negative attitude|terrible attitude|temper|tantrum|tantrums|lack of effort|lack of commitment|lack of respect|lack of interest|lack of care|lack of motivation|lack of insight|poor choices|bad choices|bad habits|victim mentality|cheek|nerve|audacity|sense of entitlement|big mouth|self pity|silliness|foolishness|behaviour problem|bad manners|poor parenting|parenting skills';

/** What stands between someone and a judging word. */
export const ADVERBS =
  'so|very|just|too|a bit|really|quite|always|rather|clearly|obviously|still|all|extremely|totally|simply|being|getting|acting|a bit of|such|also|again|completely|absolutely|incredibly|utterly|deliberately|unbelievably|frankly|becoming|nothing but|a little|far|bloody|constantly|often|even|as|now|plain|more|like|honestly|pretty|downright|terribly|awfully|of course|generally|known to be|known as|described as|inclined to be|a very|a really|a bit too|something of|quite frankly|on the whole';

export const JUDGED_BY_SHAPE = `
@judged (are|is|was|were|have been|has been|can be|seem|seems|sound|sounds|look|looks|get|gets|got|am) [@adverb] [@adverb] [@adverb] ^@judging
@judged ~2 (such|quite|really|being|always|never|just|only|nothing but|too) ~2 ^(trouble|hard work|a handful|a problem|problematic|impossible|awful|terrible|horrible|nuisance|troublemaker|trouble maker|moaner|liar|fool|bully|a drain|entitled|ignorant|incompetent|hypocrite|hypochondriac|infuriating|irritating|insufferable|weak willed|vain|greedy|spoiled|spoilt|bad mannered|ill mannered|needy|clueless|feckless|gullible|scruffy|unkempt|unhygienic|repulsive|tiresome) !(to|with|for|at|because|when|if)
^(nothing but) (trouble|problems|a nuisance|a pain|complaints|grief|rude|excuses)
(you are|he is|she is|they are|you were|he was|she was|they were|been|family is|family are|mum is|dad is) ~2 ^(impossible|hard work|a nightmare|a nuisance|a pain) to (please|deal with|talk to|work with|help|reason with|manage|satisfy|like)
(been|being|are|is|was|were) ~2 ^(a pain|a right pain|a nightmare|a right handful|a handful|a nuisance|hard work) (since|all|today|again|as|from)
@judged (are|is|was|were) ~1 right ^(handful|pain|nightmare|nuisance|misery|moaner|drama)
@judged (are|is|was|were) ~2 ^(awkward|difficult|unreasonable|demanding|moody|stubborn) (as usual|again|as ever|today|about|with us|with me|over|on purpose|for no|$)
@judged ~2 (an|a|the|one of the|such) ~2 ^(awful|terrible|dreadful|appalling|useless|impossible|horrible|worst|lousy|hopeless|rubbish|nightmare|tricky|problem) (patient|patients|person|client|mother|mum|father|dad|parent|parents|family|man|woman|people|carer|son|daughter|case|customer|visitor|relative)
@judged [are|is|was|were] (just|only|simply|always|clearly|obviously) (after|looking for|wants|want|seeking|doing it for|craving) ~1 ^(attention|sympathy|trouble|an excuse|a fight|an argument|drugs|pity)
@judged (only|never) [ever] [think|thinks|thought|care|cares] (of|about) ^(himself|herself|yourself|yourselves|themselves|others|anyone else|anybody else)
@judged ~1 (think|thinks) ~1 (the|everything|everyone|that the) ^(world|revolves|owes)
(your|his|her|their|the familys) [own|very|really|such a|this|whole|general] [bad|poor|awful|negative|aggressive] ^(behaviour|conduct|attitude|language|manners|tone|lifestyle|hygiene|parenting|temper|weight) (is|are|was|were|has been|have been) ~3 (unacceptable|appalling|disgraceful|disgusting|shocking|terrible|awful|poor|offensive|out of order|inappropriate|childish|aggressive|rude|worse|ridiculous|to blame|the problem|a problem|a disgrace|unhelpful|bad|dreadful|beyond|not good|not helping|threatening|abusive|hostile)
(find|found|finding) (your|his|her|their|you|him) ~2 ^(tone|attitude|behaviour|manner|language|manners|excuse|excuses|rude|offensive|difficult|exhausting|irritating|annoying|impossible|tiresome|aggressive|hard work|draining|ungrateful|arrogant|unpleasant|demanding) !(questionnaire|form|survey|to get|to reach|to hear)
(immature|childish|silly|big|lazy|spoilt|unfit|heavy|naive) for (your|his|her) ^age
(of|at) your ^age ~3 (manage|cope|know|should|able|behave|better|could)
^(forget) your head
(that|this|what) (is|was) ~2 ^(stupid|silly|selfish|foolish|daft|ridiculous|pathetic|irresponsible|thoughtless|careless|idiotic|childish|reckless|lazy) ~1 (decision|choice|excuse|behaviour|of you|move|attitude|remark)
(your|his|her|their) ~1 ^(stupid|silly|selfish|foolish|daft|pathetic|bad|poor|childish|lame|feeble|endless|usual|constant|ridiculous|irresponsible|lazy|rude|careless) (decision|decisions|choice|choices|excuse|excuses|behaviour|attitude|mistake|mistakes|games|drama|demands|habits|manners|parenting|moods|complaints|requests|calls|nonsense|ways|lifestyle|lack|state of mind)
(through|because of|due to|down to|given|with|by|for|of|all) (your|his|her|their) [own|usual|sheer|constant|continued|complete|total|general] ^@faults
(you|he|she|they) (have|has|had|have got|has got|got|show|shows|showed) ~2 [a|an|the|no|some|such a] ^(@faults|bad attitude|attitude problem|problem with authority|chip on|manners|shame|self control|willpower|discipline|respect for|consideration for|common sense|sense of responsibility|interest in getting)
(you|he|she|they) (have|has) [really|just|completely|certainly|clearly] ^(let yourself go|let himself go|let herself go|given up trying|gone downhill|lost the plot|overstepped|crossed the line|no idea how|no clue|been no help|been no use)
[really|just] let ^(yourself|himself|herself) go
^(known|renowned|notorious|famous) (for|as) ~1 [being] ~2 (@judging|troublemaker|time waster|moaner|complainer|liar) !(time|to)
@judged [are|is|was|were] [a|an|the|such a|just a|always a|always the] [bit of a|real|right|total|typical|complete|terrible|proper|born|constant] ^(timewaster|time waster|moaner|whinger|complainer|drama queen|liar|hypochondriac|nuisance|waste of space|waste of time|attention seeker|troublemaker|know it all|control freak|jobsworth|worrier|misery|nightmare|handful|pain in the neck|poor attender|poor historian|bad influence|bad mother|bad mum|bad father|bad parent|bad patient|lost cause|sponger|freeloader|chancer)
@judged ^(loves|love|enjoys|enjoy|thrives|thrive|likes|revels|lives) [on|in|to] (attention|drama|being ill|the attention|the drama|playing the victim|a moan|moaning|complaining|making a fuss)
@judged (is|are|was|were) ~2 ^(not the sharpest|not very bright|not all there|a bit slow|a bit simple|a bit thick|a bit dim|slow on the uptake|away with the fairies|two sandwiches short|losing the plot|off the wall|beyond help|past caring|past it|stuck in her ways|stuck in his ways|set in her ways|set in his ways|too lazy|too posh|no better than|a bad lot|bad news)
@judged ^(thinks|think) [that] (he|she|you) (is|are) (special|better than|above|the only|god|too good|entitled|royalty|so clever)
(poor|bad|chaotic|disruptive|difficult|unsuitable) ^(attender|compliance|engagement|insight|motivation|parenting|personality|upbringing) !(disorder)
(chose|chosen|choosing|chooses|choose) not to ^(engage|comply|cooperate|attend|listen|take responsibility)
your ^(sort|kind|lot|type) (of people|of person|always|never|are|make|should|do|$) !(of shoe)
(i|we) ~1 ^(pity|feel sorry for|dread|despair of|despise|cannot stand|can not stand|do not like) (your|you|seeing you|dealing with) ~1 (kids|children|husband|wife|family|calls|visits|attitude|any|at all|$)
^(god help) (your|you|us|the)
`;

export const BLAMED_BY_SHAPE = `
(you|he|she|they) (can not|could not|can|could|would) ~1 ^(organise|run|plan|manage|follow) ~1 (a bath|a piss up|a simple|simple|a bus|yourself|the simplest|basic)
(you|he|she|they) (can not|could not|will not|do not|does not|would not) be ^(trusted|relied|reasoned|pleased|satisfied|helped)
(you|he|she|they) [are|is|were|was|have been|do|will|just|really] ^(always|constantly|forever|continually|repeatedly|every time|endlessly|perpetually) ~1 @reproached
(you|he|she) [just|simply|really|actually] ^(never|hardly ever|rarely|seldom|never ever) [even|ever|really|just|bother to|seem to|once|actually|properly|want to|have|has] @undone !(to wait|need|us first)
(you|he|she|they) (do|did|does|have|can|will|could|would) not ^(even|just|bother to|ever|seem to|want to|think to|actually|appear to|make any effort to|even try to|ever seem to) @undone !(like|so|it works|we need)
(you|he|she|they) ^(just|simply|clearly|obviously|plainly|evidently|apparently|really|certainly|still|never) (do|did|does|have|has|can|will|could|would) not @undone !(the letter|as|so|our letter|from|well)
(you|he|she) [have|has|had] ^(again|yet again|once again|once more|as usual|also again) ~3 (forgotten|forgot|missed|failed|wasted|ignored|not|late|left|lost|cancelled|refused|changed|decided)
^(once more|yet again|again and again|time and again|time after time|for the umpteenth|for the hundredth|how many more|as per usual|true to form|as always) % ~1 (you|he|she|your|another|no)
(late|not|never|wrong|forgot|forgotten|missed|no one|nothing|excuses|complaining|moaning|awkward|rude|drama|fuss|difficult|ignored|left it|absent) ~4 ^(as usual|as ever|as per usual|true to form)
^(typical|predictable|unbelievable|unreal) $
(you|your) ~3 (is|are|was|were) ~1 to ^blame
you ~2 (no one|nobody|no|none) [one] [else] [to] ^blame
^blame (but|except|other than) (yourself|yourselves)
(you|he|she) ~2 [only] (got|have|has) [only] [yourself|himself|herself] to ^(blame|thank)
(is|was) (hardly|scarcely|certainly not|not exactly|really not|not) (my|our|the teams|the nurses|the nhss) ^(fault|problem|job to chase|responsibility to chase|concern) !(if you are)
(is|was|all|entirely|partly) [all|entirely|partly|completely|really|purely|nobodys but] your [own] ^(fault|doing|lookout|problem now|making|choice so)
(your|his|her) own ^(worst|stupid|silly|fault|doing|making|lookout|selfish|worst enemy)
(brought|bring|bringing|done|did|doing|caused|causing) ~2 (to|on|upon) ^(yourself|himself|herself|yourselves)
(you|he|she|they) (could|should|might|would|ought to) [really|at least|easily|well|certainly] have ^(tried|thought|listened|cared|bothered|checked|remembered|known|behaved|acted|asked first|warned us|apologised|made|taken better|looked after|done more|done better|been more|been better|come sooner|said sorry|been bothered|had the decency|shown|planned) !(by card|us|for parking|an offer|at) ~2
(you|he|she|they) (ought|need|needs|have|has|want|should) [to] [really|just|seriously|stop|learn to|start to|try to] ^(look after your|look after yourself better|take better care|behave|grow|act like|pull yourself|get your act|get over yourself|get your priorities|take this seriously|take your health seriously|take responsibility|take some responsibility|take more responsibility|show some respect|show more respect|show some|think of others|think about others|wake up|get a grip|toughen up|calm down|lose the attitude|change your attitude|learn some manners|be less|be grateful|try harder|make more of an effort|make more effort|appreciate|stop making|stop moaning|stop complaining|stop wasting|stop being|stop feeling sorry|stop blaming|stop expecting|stop pestering)
(take|taking|accept) [some|more|full|any] ^responsibility (for once|for a change|for your|for yourself|and stop)
(make|made|makes|making|put in|puts in|shown|show|shows) (no|little|zero|not much|very little|hardly any|any) ^(effort|attempt|interest|respect|commitment|consideration|gratitude|remorse)
(you|he|she|they) ^(expect|expects|want|wants|think|thinks|seem to think|seem to expect|demand) ~2 (us|me|everyone|everybody|staff|the nurses|people|the team|it) ~2 (run|drop|jump|wait on|handed|plate|do everything|around|bend|fit|chase|revolve|clap|hand) !(the corner)
(you|he|she) [just|simply] ^can not [just|simply|keep|go on|always] (turn up|swan|stroll|waltz|expect|have everything|keep changing|keep cancelling|ignore|behave|wander|do as you|treat|talk to|speak to|come and go)
(you|he|she|they) [just|have|always|are|were] ^(keep|keeps|kept|keep on|kept on) ~1 @reproached
(i|we|everyone|everybody|the team|staff|the nurses|they) [are|am|is|have|all|both|really|getting|been|getting very|are all|am so] ^(fed up|sick|tired|sick and tired|losing patience|run out of patience|had it|done with|exasperated|at the end of my tether|had enough|bored) [up] (of|with) ~2 (you|your|repeating|chasing|this|asking|telling|reminding|explaining|hearing|waiting for|excuses) !(waiting room)
(losing|lost|run out of|no more) ^patience with (you|your|him|her)
(i am|we are|was|were|am) [not|hardly|really] ^(surprised|amazed|astonished|stunned|appalled|disgusted|shocked|offended|insulted|speechless|unimpressed|disappointed) (by your|at your|with your|in you|that you|at how|you feel|you are|he is|she is|you have|you had|you did|by you|by how) !(well|are well|feel better|like)
^(surprised|amazed|astonished) that (you|he|she) ~2 (had the nerve|nerve|dare|dared|bothered|managed|turned up|even|ever|still)
(no|little|hardly any|small) ^wonder (that|you|he|she|your|why)
(had|have|has|got) the ^(nerve|cheek|gall|audacity|brass neck|decency|courtesy) to
(the|a) ^least you (could|can|might)
(good|decent|proper|caring|responsible|better|normal) ^(parent|mother|mum|father|dad|parents|wife|husband|daughter|son) (would|should|does|do|ought|could|knows)
(call|calls|calling) ^yourself a
(i|we) ^(doubt|bet|suspect|presume|take it|assume) [that] (you|he|she) (will|would|have|has|are|were|did|do|can|could|never|only|really|even|just) ~1 (bother|bothered|turn|make|making|come|listen|care|lying|remember|not|even|forgotten|exaggerating|only|be there|show|read|think|want|after|drinking|faking|honest|ill)
(i|we|they) ~2 (think|believe|suspect|feel|reckon|know|get the feeling|get the impression|am sure|are sure|can see) [that] (you|he|she) (are|is|were|was|have been|has been|might be|may be) ~2 ^(making|putting|exaggerating|lying|faking|pretending|imagining|overreacting|over reacting|hiding|avoiding|wasting|playing|milking|not as|attention|being|just|only after|not really|drunk|abusing|lazy|selfish|ungrateful|paranoid|delusional)
^(making|made|make|makes) (this|it|that|things|all this|all that|all of it|half of it|it all|stuff|stories) [all] up $
(we|i|you and i) ~1 ^(both know|all know|know full well|know perfectly well|both know full well) ~3 (you|he|she|it|why)
(not|never|nowhere near) [really|as|nearly as|half as|so|actually|even] ^(ill|sick|bad|poorly|disabled|depressed|anxious|busy|important|special|in pain|bad off) as (you|he|she) ~1 (think|say|thinks|says|make|makes|claim|claims|pretend|believe|would have|making)
(were|are|was|is) not (really|actually|even|that|genuinely) ^(ill|sick|poorly|in pain|unwell|disabled|that bad) $
(nothing|not anything) [is] [really|actually|much] ^wrong with (you|him|her) !(s)
all in (your|his|her) ^(head|mind|imagination)
@judged (do|did|does) not ~1 ^(want|deserve|like|wish) to (get better|be helped|change|get well|work|recover|know|listen|be well|get better)
(you|he|she) ~1 ^(prefer|prefers|choose|chooses|chose|seem happy|are happy|enjoy|enjoys|love|loves) [to] (stay ill|be ill|being ill|not to come|not to listen|to ignore|ignore|being off|the attention|complaining|moaning|drama|playing)
(can not|could not|will not|unable to) ^help (yourself|someone who|you if|people who|those who)
^help you if you (will|do|can|would|are|did) not
(you|he|she) (had|have|were given|was given|got|have had) ~3 ^(every chance|every opportunity|more than enough|plenty of chances|enough chances|your chance|so many chances|many chances)
(you|he|she) ^blew it
(you|he|she) (were|was|have been|has been|had been) [already|clearly|repeatedly|specifically|all|only] ^(told|warned) (to bring|not to|several|so many|many times|more than|twice|three|repeatedly|before|time|over|a hundred|already|again and|to come|to fast|to ring|to stop|this before|enough)
(i|we) (told|said|explained|asked|reminded) ~3 (a thousand|a million|a dozen|umpteen|countless|so many|hundreds|too many|enough|a hundred) ~1 ^times
(having|keep|always|sick of|tired of|have had) [to] ^(chase|repeat|nag|spell it out|hold your hand|babysit|mollycoddle|explain myself|say it again|clean up after|beg|chasing|repeating|nagging) ~3 (you|myself|again|everything|for you)
bend over ^backwards
(bent|bending) over ^backwards
^(run|running|ran) (round|around) after (you|him|her)
(you|anyone|everyone|we|i) [have|has|do not|not|think] ~4 (nothing|something|anything|things|stuff) ^better to do
^some of us (have|are|work|do|need|managed|manage|get) ~3 (work|jobs|busy|working|trying|things|time|appointments) ~1
^(unlike you|unlike some|no thanks to you|small thanks to you|not that you would|not that you care|as if you care|as if you would|since you obviously|with all due respect|no offence but|with the greatest respect|heaven forbid|must be nice for|lucky for some|if you can be bothered|when you can be bothered) ~1
(frankly|honestly|to be honest|to be frank|to be blunt|let us be honest|let us face it|quite frankly|i have to say|i must say|truth be told|in my opinion|in my view|if you ask me|personally) % ~2 (you|he|she|nobody|no one|your|i am|we are|i|we) ~4 ^(not|never|fault|wrong|worse|should|only|always|too|fed|tired|disappointed|rude|attitude|nobody|no|bad|cannot|difficult|behaviour|fuss|ridiculous|silly|exhausting|lazy|fed up|doubt|wasting|blame|nonsense|poor|appalled|expected|surprised|problem) !(in pain|need to|worry|sure|alone|charge|wait long|long|late|yet)
(is|was|all|it|entirely|purely) ~1 ^(self inflicted|your own silly|down to you to|on your own head) !(1|the)
(that is|this is|thats|it is) ^what (happens|you get) (when|if|for) (you|people)
(been|was|were|are) ^(more than patient|more than fair|more than reasonable|very patient with you|very tolerant|too soft|too nice to you|more than generous) ~1
(should|ought to|would think|would have thought) ~2 ^(know better|know by now|know that by now|have learned|have learnt|learn to)
(not|hardly) a ^(taxi service|taxi|hotel|babysitting service|counselling service|charity|mind reader|mind readers|dating agency|call centre|complaints department|drop in centre|free for all)
(have|got|with) ~1 ^(sick people|really ill|genuinely ill|people who are really|patients who are really|proper patients|more deserving|real patients|real problems|better people)
(people|others|patients|families) ~2 ^(worse off than|more ill than|sicker than|in more need than|a lot worse off) ~1
(expect|expects|expecting|want|wants|demand|demanding) ~1 ^(special treatment|the red carpet|us to drop everything|the world|instant|everything on a plate|everything yesterday|royal treatment|waiting on hand)
(stop) ^(pestering|bombarding|harassing|badgering|hassling|hounding|nagging|bothering us|bothering me|moaning|whining|whingeing|making excuses|messing us|messing me|wasting our|wasting my|lying to)
^(just|simply) (deal with it|put up with it|live with it|man up|toughen up|cheer up|calm down|grow a pair|get on with it|get over it|move on|snap out of it|think positive|suck it up|stop worrying|try harder|eat less|lose weight|lose some weight) !(if)
(do not|can not|have not|no) ~2 ^(time for this|time for your|patience for|energy for your|sympathy for|sympathy with you)
(you|you are|your calls|your family|your moaning|he is|she is|mum is) ~1 (doing|drive|driving|drives|does) (my|our|us|me|everyone) ~1 ^(head in|mad|round the bend|up the wall|crazy|nuts|insane|to despair)
^(crying wolf|cry wolf|cried wolf|third time of asking|last time of asking|how many times|what part of|which part of|use some common sense|not good enough from you|simply not good enough|get off your backside|who do you think you are|why bother|why should we bother|do not bother coming|do not bother ringing|if you had any sense|must i spell|do i have to spell|i despair|beggars belief|for your information|with respect you|spoon fed|spoon feed|wrap you in cotton wool|hold your hand through) ~1
(i|we) ^(gave up|have given up|give up) (on|with) (you|him|her)
(you) ~1 ^(moaned|whinged|whined|kicked off|threw a tantrum|made a scene|made a fuss|played up|mucked us|messed us|messed me|let us down|let me down|let everyone|stormed out|caused a scene|wasted) ~2 !(that the room)
(you|he|she) ^(chose|choose|have chosen|preferred) to ~1 (ignore|waste|miss|go out|go on holiday|smoke|drink|carry on|stay in bed|lie)
(wont|will not|not going to|refuse to) ^(chase|run after|keep chasing|beg|babysit|mollycoddle|pander|indulge|waste any more) ~2 (you|to you|time|your)
^(missed|cancelled|late|rang|rung|called|asked) ~3 (times|time) % ~3 (ridiculous|unacceptable|not acceptable|not on|out of order|beyond a joke|a joke|disgraceful|taking the mickey|selfish|rude|pathetic)
(you|he|she) ^never ~1 (seem|seems|appear|appears|want|wants|even|really|once|manage|manages) ~4 (help yourself|help himself|help herself|listen|try|learn|care|remember|bother|take advice|do anything|make an effort|stick to|turn up|on time|say thank|grateful)
(hardly|not|scarcely|no) ~1 (surprising|surprise|shock|mystery|coincidence) ~1 (that|why|you|given|is it|when) ~1 (you|he|she|your) ~2 (are|is|were|feel|feels|keep|have|got|get|put|live) ^(surprising|surprise|shock|mystery|coincidence)
(given|considering|looking at|because of|with) (what|how much|how|the amount|the way) (you|he|she) ~2 ^(eat|eats|drink|drinks|smoke|smokes|weigh|weighs|live|lives|behave|behaves|treat)
^(right|real|nasty|proper|total|absolute) (piece of work|pain in the neck|so and so|madam|little madam|little sod|state|misery guts|busybody|gobshite|jobsworth)
(you|he|she) ~1 (sound|sounds|like|are|is) ~1 (like) ~1 ^(broken record|stuck record|spoilt child|spoiled child|petulant child|two year old|drama queen|child having)
(in|into|made|caused|got) ~2 (this|that|such a|a) ^(mess|pickle|muddle of your own) ~3 (if|because|by|own|yourself|$) !(room)
(try|maybe|perhaps|how about|why not|suggest you) ~1 ^(turn up on time|turning up on time|turning up|reading the letter|listening|read the letter|getting up earlier|get up earlier|being on time|answering|answer your phone|get out of bed)
(have|got|has) ~1 ^better things to do ~1 (than|with)
(would|could) not ~1 be in ~1 (this|that) ^(mess|state|position|pickle|situation) ~2 (if|had) !(we)
(had|had quite|more than|heard) ^enough (of|from) ~1 (excuses|moaning|complaints|attitude|games|nonsense|lies|drama|cheek|behaviour|tantrums|phone calls)
`;

/** Said to sting: thanks and praise for what went wrong. */
export const SARCASM = `
^(thanks|cheers|ta) (a lot|a bunch|very much|so much|ever so much|loads|again) for (not|missing|forgetting|wasting|ignoring|leaving|letting|turning up late|nothing|cancelling|no|failing|telling me now|the no)
^(thanks|thank you|cheers) for (nothing|not turning|not showing|not coming|not letting|not telling|not bothering|not answering|not ringing|not replying|not bringing|not listening|wasting|ignoring|making my|letting us down|letting me down|missing|the short notice|finally|bothering|forgetting|turning up late)
^(oh|ah|wow|well|yay|hooray|bravo|congratulations|hurrah|gosh|lovely|brilliant|marvellous|wonderful|fantastic|great|super|charming|perfect|terrific) % [great|good|lovely|well|wonderful|brilliant|look|joy|fantastic|marvellous|how nice|perfect] % ~1 (another missed|another no|another cancelled|another excuse|another complaint|late again|missed again|you finally|you remembered|you managed|you actually|you turned up|look who|you again|here we go again|yet another|another wasted|a no show|no form again|wrong again)
^(look who|well well|well look who|surprise surprise|what a surprise|big surprise|no surprise there|here we go again|glad you could finally|glad you finally|nice that you finally|decided to grace|grace us with|lord muck|lady muck|her ladyship|his lordship|your highness|bless your heart|must be hard being|give you a medal|want a medal|roll out the red carpet|tiny violin|cry me a river|boo hoo)
^(nice|good|kind|glad|great|lovely) (of you|that you|you) [to|could|have] ~1 (finally|at last|bother|bothered|show up|turn up|turned up|grace|spare)
(finally|eventually|at last|actually) ^(bothered|decided|deigned|found time|made it|remembered|answered|turned up|managed) ~1 (to|your|us|the|my|on time|$) !(ring us|help|fix|repair|to open|to send)
(who|you) [have] ^finally (answered|turned|decided|bothered|remembered|deigned|showed|found)
^(maybe|perhaps|hopefully|who knows) % [one day|someday|some day|next time|this time|for once] % you (will|might|would|could) ~1 (turn up|bother|listen|remember|show up|learn|grow up|read it|be on time|make it|manage|tell the truth|get out of bed|answer) !(by|at)
^(maybe|perhaps) if you (did|had|ate|exercised|drank|smoked|listened|bothered|cared|tried|lost|stopped|looked|made|spent|turned|got up|got off|moved) ~4 (would|might|could|less|more|harder|better|earlier)
if you [really|actually|just|only|ever|even] ^(cared|bothered|listened|exercised|loved your|looked after yourself|wanted to get better|tried harder|behaved|drank less|ate less|smoked less|had any sense|had any) % ~9 (would|you d|might|could)
(about|high) ^time (you|he|she|that you) ~2 (took|grew|got|did|made|started|stopped|learned|learnt|showed|answered|turned|thought|sorted|told|rang|paid|bothered|faced|listened)
(i|we|you) would have ^thought [that] (you|a|an|someone|even|by now|anyone)
(what|which|any) (is|was) [your|the|his|her] ^(excuse|excuse this|problem now|problem this) ~1
(what is|any|no more|enough|heard all|spare me|spare us|save|the usual|your) ~3 ^excuses
^(spare|spare me|spare us|save me) [me|us] (the|your) (excuses|excuse|drama|details|sob|lecture|tears|story)
do not [even] ^start (blaming|giving me|with the|with your excuses|with me|on me|on at|that again|your nonsense)
^do not (come crying|come running|expect sympathy|expect me to|expect us to|give me that|give us that|play games|play the|you dare|blame me|blame us|flatter|kid yourself|waste my|waste our|be so|even think about|get clever|get smart|take that tone|use that tone|talk to me like|speak to me like|answer back|mess us|mess me|whine|moan|make excuses)
^(pull your socks|pull your finger|buck your ideas|buck up|wind your neck|wise up|get off your|get your act|get over yourself|get with the|have some respect|show some respect|show some manners|mind your manners|have some manners|have a word with yourself|take a long hard look|look at yourself|try telling the truth|act like an adult|be an adult|behave yourself|use your common|learn some manners|learn some respect|read it properly|do yourself a favour|do us all a favour|do us a favour|take a hint|join the real world|stop playing|suit yourself|tough cookies|end of story|whatever you say|not my circus|like it or lump it|take it or leave it|stop feeling sorry|feeling sorry for yourself|not good enough is it|for crying out loud|for goodness sake|for heavens sake|for pitys sake|for the love of|give me strength|dear oh dear|must you always|are you for real|are you serious|are you having a laugh|are you happy now|happy now|hope you are happy|hope you are proud|hope you are satisfied|hope you are pleased with yourself|what planet|which part of|born yesterday|do you ever|do you actually|is it really that|is it so hard|is it too much to ask|how dare|how selfish|how rude|how lazy|how stupid|how ridiculous|how childish|how ungrateful|how old are you|what a shambles|what a nerve|what a cheek|what a nightmare|what a waste|what a drama|what kind of mother|what kind of parent|what kind of person|what sort of person|what sort of mother|what sort of parent|what kind of idiot|in this day and age) !(us to|time works|hours|person are you looking|support|help|food|drink)
(no one|nobody|everyone|everybody|none of my other|none of our other) ^else ~2 (fuss|complain|complains|complained|trouble|drama|on time|has a problem|demands|makes|make|causes|behaves|moans|just get on|gets on with|manages|copes|remembers|gets it right)
(most|other) (people|patients|families|parents|mums|clients) ^(manage|cope|managed|remember|just get on) ~4 (without|on time|fine|perfectly|themselves|own|with it)
(surprised|wonder|ashamed|disgusting|appalling|shocking|hate|sick of|dislike|do not like|state|no surprise) ~5 % the ^way (you|he|she) (eat|eats|live|lives|behave|behaves|treat|treats|carry on|speak|speaks|talk|talks|look after|drink|drinks|smoke|dress|dresses|parent|bring up|act|acts|go on|went on|keep)
(in|into) ^(this state|that state|such a state) [in the first place] $
`;
