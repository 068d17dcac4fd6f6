/**
 * How people ask that no more is sent to them, and what only sounds like it; own lists. They are read as the wording index
 * reads its lines, over the words that `messageWords` gives; `<` is where a sentence begins, `$` where it ends.
 */

/** Named choices of the lines below. */
export const STOP_CHOICES = {
  stop: 'stop|quit|cease|halt|discontinue|stpo|sotp|stp|stopp',
  typed:
    'stop|stpo|sotp|tsop|stopp|stoppp|stopppp|sstop|st0p|5top|dtop|atop|wtop|stip|stap|styop|stopo|stoop|stopit|stp|ztop|stopstop|stoptext|stoptexts|stopall',
  texts:
    'text|texts|text message|text messages|message|messages|email|emails|sms|reminder|reminders|text reminders|email reminders|notification|notifications|text alerts|alerts|mailings|text service|texting service|messages service',
  several: 'texts|text messages|messages|emails|sms|reminders|text reminders|notifications',
  contact: 'contact|contacts|communication|communications|correspondence|harassment|spam|spamming',
  rubbish:
    'stuff|spam|rubbish|junk|crap|things|anything|nothing|updates|newsletter|newsletters|survey|surveys|mails',
  text: 'text|message|email|contact|mail|sms',
  bother:
    'text|texting|message|messaging|email|emailing|contact|contacting|mail|sms|pester|spam|write to|harass|hassle|send to|phone or text|text or phone|call or text|text or call|ring or text|text or ring|text or email|email or text',
  texting:
    'texting|messaging|emailing|contacting|mailing|reminding|bothering|pestering|harassing|hassling|spamming|bombarding|writing to|getting in touch with',
  me: 'me|us|this number|this phone|this mobile|this address|my number|my phone|my mobile|my email|here',
  mine: 'my number|my mobile|my mobile number|my phone number|my name|my details|my email|my email address|this number|this email|this address',
  dont: 'do not|never|not to',
  softly: 'you dare|dare|ever|please|keep|be|try to|try and|bother|bother to',
  fill: 'be|keep|receive|receiving|get|getting|have|having|hear|hearing|you|being|to|any|more|any more|these|this|the|your|of|further|such|all|from|sent|been|me|nhs|appointment|constant|another|those',
  kind: 'the|these|those|this|that|your|my|all|any|of|nhs|future|further|more|automated|automatic|silly|stupid|annoying|constant|text|mailing|texting|contact|reminder|sms|distribution',
  list: 'list|lists|mailing list|email list|text list|contact list|database|system|text|texts|text messages|messages|emails|text service|service|messaging|alerts|reminders|text reminders|reminder list|notifications|contacts|phone book|computer|group text|circulation',
  now: '$|again|any more|ever|please|thanks|thank|like|i|it|this|you|or|and|with|from now|further|no more|in future|on this number|by text|by email|by sms|stop|until further',
  around:
    'at work|at night|after|before|until|today|tomorrow|on|during|while|when|in the|if|a letter|letters',
} as const;

/** Whole sentences that are such an order, once courtesies are taken off. */
export const ORDERS = `
< [no] @typed [stop|it|this|these|those|them|that|all|me|there] [stop|it|this|these|those|them|that|all|means stop] [stop] [stop] $
< [no] @typed (doing this|doing that|this nonsense|this rubbish|sending|contact|@texts|@texting) $
< (end|quit|end all|desist|cease and desist|go away|block me|block my number|leave me alone) $
< unsubscribe [me|us] $
< unsubscribe [me|us] from (this|these|all|your|the list|list|everything) $
< [i] opt [me] out $
< (remove|remove me|remove us|take me off) $
< (text|send|reply|replying) stop $
< no (more|text|texts|message|messages|email|emails|sms|contact) $
< do not (contact|text|email|message) $
`;

/** A sentence that has one of these asks for it. */
export const ASKS = `
@stop [all] [ringing|phoning|calling|emailing|texting|messaging|writing] [and|or] @texting (@me|any more|again|all the time|$)
@stop [all] sending ~4 (@texts|@rubbish)
@stop [all] sending [me] (it|them|this|these|$)
(@stop|cancel|end|turn off|switch off|block|cut out) [getting|having|receiving|with|of] [@kind] [@kind] [@kind] @texts !(with|between)
(@stop|end) ~3 (@several|@contact) !(with|between|lens|lenses)
(how do|how can|how could|how to|can|could|may|want to|like to|need to|wish to|love to|let me|help me) [i|we|you] [please] stop [getting|receiving|having] [@kind] [@kind] [from] @texts
(want|need|like|make|get|wish) [all] (the|these|those|your|this|all) @texts [to] [please] (stop|stopped|end)
(these|those|your|the) ~1 @texts (have to|has to|need to|needs to|must|should|have got to|got to|better) (stop|end)
(these|those|your|the|this|all|many|constant) ~2 (@texts|of these) ~5 (please stop|stop please|to stop|must stop) ($|them|it|this|these|now|please|thanks)
(not interested|no thank you|no thanks|wrong number|wrong person|not me|not my appointment|not for me|do not know you|who is this|no more) ~2 [please] (stop|unsubscribe) [it|this|them|these] [please|now] $
no (more|further) [of] [@kind] [contact from] (@texts|contact|communication)
(<|< please|and|so) no (@texts|contact) (please|to this phone|to my phone|to my mobile|at all|to me|to this number|any more|ever|again|thank you|thanks)
@dont [@softly] [@softly] @bother (me|us|this number|this phone|this mobile|this address|my number|my phone|my mobile) (@now)
@dont [@softly] (text|message|email|contact) (again|any more|ever again)
@dont [@softly] (send|sending) [me|us|my phone|to] (any more|any further|any other|any|more|further|these|those|this|your|anything|nothing|no more|all these|such|another|a single) [silly|stupid|of] (@texts|these|them|@rubbish|to|by text|again|any more|else|$)
@dont [@softly] send [me|us] @texts ($|again|any more|please|ever|to)
@dont [@softly] send (anything|any|any more|these|this) $
(do not|no longer|not) (want|will not|wish|need|agree|consent|would like|care|require) [to] [@fill] [@fill] [@fill] [@fill] [@fill] (@texts|texting|texted|messaging|messaged|emailed|emailing|of these|contact|contacted|hearing from you|hear from you) !(the wrong|by the|by my|by him|by her|this|over|it|him|her|them|my|about|to go|at|with|results)
do not want (you|your|nhs|anyone|people) (@texting|sending)
(enough|enough of|enough with) [of|with] [@kind] [@kind] @texts
(these|them|getting|receiving|messages|texts) ~4 please stop $
@stop @texting (my|our) [late|dead|poor] (mum|mother|dad|father|son|daughter|wife|husband|nan|gran|brother|sister|partner|child)
(can|could|would|will|please) [you] [please] not (@text|send) (me|us) (@now|@texts)
do not want (any more|any|more) (of these|of this|of them|of it|from you)
(do not|never|not) like (getting|receiving|being sent|to get|to receive) ~3 @texts
(like|want|wish|ask|asked|choose|prefer|rather|decided) [to] not [to] (receive|get|have|be sent|receiving|getting) ~3 @texts
< not (receiving|getting|wanting|accepting) ~3 (@several|of these)
(not want|do not wish) to be (contacted|texted|messaged|emailed|bothered) !(@around|by the|by my|by him|by her)
unsubscribe (me|us|my|from this|from these|from your|from the|from all|from text|from sms|from email|from it|from here|please|now|this number|this email|thanks|$)
(want to|wish to|like to|how do i|how can i|how to|please|need to|trying to|let me|can i|may i|could i|tried to|ask to) unsubscribe
(opt|opting|opted) [me|us] out
(take|remove|delete|get|strike|scrub|wipe) (me|us|@mine) (off|from|of|out of) [@kind] [@kind] @list !(for|at|on)
(to be|number be|name be|i be|details be|please be) (removed|taken off|deleted|taken out) [off|from|of|out of] [@kind] [@kind] (@list|$)
(delete|lose|forget|erase|bin|wipe|remove) (my|this) (number|mobile number|phone number|email|email address|mobile) (please|now|from|immediately|or|off|$)
(take|remove) my (number|name|details|mobile) [off|out] $
(do not|never|stop) [ever] (use|using) (this|my) (number|mobile|phone|email|email address|address) !(for|to call|to ring|to leave|@around)
(refrain|desist) from ~2 (texting|messaging|emailing|contacting|sending)
leave (me|us) (alone|in peace|be)
(withdraw|withdrawing|withdrawn|revoke|revoking|take back|taking back|cancel|cancelling|retract) [my|all] (consent|agreement|permission|authorisation|authority) (for|to|from) ~6 (@texts|texting|texted|messaging|messaged|contact|contacted|contacting|emailed)
(withdraw|withdrawing|withdrawn|revoke|revoking) [my|all] (consent|agreement|permission) [immediately|now] $
(rather|prefer|prefer if|prefer that|prefer it if|like it if|appreciate it if|grateful if|glad if|better if) you (did not|do not|would not|stopped|could stop|would stop|never) (@text|send|texting|messaging|emailing|contacting|sending) [me|us] !(@around)
(rather|prefer|i would like) (not|no|to not) [@fill] [@fill] [@fill] [@fill] (@texts|texted|messaged|emailed|contacted)
(not interested in|fed up with|fed up of|sick of|had enough of|tired of|annoyed by|no need for|no need to send|no need to keep sending) [@fill] [@fill] [@fill] [@fill] (@texts|texted|texting me|messaging me|emailed)
(i|we|to) [have|did|just|keep|kept] [already|have] (say|said|told you|told you to|told you lot to|asked you to|asked you|asked|asked for you to|sent|texted|text|replied|typed|wrote|saying|asking you to|asking|put) [to] stop ($|and|but|twice|already|before|so|@texting|sending|this|these|last|1|2|3|4|5|6|10|three|many|several|yesterday|weeks|days|a|it)
`;

/** Taken out before: what sounds the same and is another matter. */
export const OTHER_MATTERS = `
(ok|okay|safe|alright|all right|right|best|good idea|possible|going|have|had|allowed|supposed|time) to stop !(@texting|sending) ~9 $
(do not|did not|would not|never) (want|like|need) (the|these|your|my|those) ~2 to stop
(do not|did not|never|not|no need to|wrong to) [want|wish|need|mean|ask|asking|try|like] [you|me|them|anyone] [to] (unsubscribe|opt|take|remove|delete|opting|leave me alone) ~6 $
(do not|did not|never|not|no need to|wrong to) [want|wish|need|mean|ask|asking|try|like] [you|me|them|anyone] [to] stop ~6 $
(reply|replying|text|texting|send|sending|type|with) stop (to|if|at any) ~9 $
(if you wish|if you want|if you would like|if you prefer|if you need|< to|you can|click to|click here to|option to|link to) ~3 (unsubscribe|opt out|receive|stop) ~8 $
(i|have|he|she|they|ive|had|can) [have|has|had|already] (opted|unsubscribe|opt) out !($|of these|of texts|of this|of text|of messages|please) ~5 $
(opt|opting|opted) out (of|from) !(these|this|those|your|all|it|texts|text|messages|emails|sms|reminders|receiving|getting|texting|the reminder|the reminders|the text|the texts|the messages|the emails|the texting) ~5 $
unsubscribe from (netflix|spotify|amazon|sky|the gym)
@others [will|would|can|could|did|does|do|has|have|had|is|are|just|still|keep|keeps|really|to|going] [not|never|to] [to] (stop|stops|stopped|quit|leave|leaves|left|unsubscribe|do not|opted|opt|stopping) ~4 !(@texting) 
(i|you|we|who|why|if|that|people|did) (do not|never) [you] (@text|send|texting)
(< i|i will|i did|when i|and i|then i|so i|if i|until i|not|when you|if you|as you|until you) (stop|quit|end) !(getting|receiving|@texting|sending) ~3
(you|he|she|they|nobody) (do not|no longer|never) want
(tell|telling|told|asked|ask|asking|want|wanted|make|get) (him|her|them|my boss|my ex|my son|my daughter|my husband|my wife|my partner|my mum|my dad|dave|john|mum|dad|the nurse|the carer|the carers|the doctor|people) [to|and] (stop|quit|not|leave|unsubscribe|do not) ~3
(text|message|email|contact|send|texting|messaging|emailing) (me|us) (back|today|tonight|tomorrow|until|till|before|after|between|during|while|when|at|on|if|unless|about|for|the|a|an|my|his|her|as)
(stop|quit|end) (by|in|off|over|at|for|the bus|the train|the car|the pain|the bleeding|the tablets|the medication|the medicine|the cream|the antibiotics|the injections|the drip|the exercises|the leak|the noise)
(had|got|get|have|received|been|were|are|seen|getting|is|was) no (more|further) ~2
(not|will not|never|want to|wants to|pain|it|would|cat|cats|dog|dogs|kids|to be) leave (me|us) alone
why (have|did|do|are) ~3 (stop|stopped)
`;

/** Who else may be spoken of. */
export const OTHERS =
  'he|she|they|ex|my ex|boyfriend|girlfriend|husband|wife|neighbour|son|daughter|mum|dad|brother|sister|someone|somebody|people|scammers|boss|friend|cousin|landlord|partner|neighbours|family|it|pain|bleeding|noise|him|her|them|social services';
