/** What the reader is asked to do, or the prefix of Relay UK; "called", "rang" and "wrote" are past, and another's. */
export const ASKED = /\b(?:18001|comments|views|entries|replies|orders|applications|nominations|donations|leave|call|ring|phone|telephone|dial|text|sms|message|e-?mail|write|writing|contact|reach|reply|send|be sent|scan|forward|return|report|rsvp|drop|speak|talk|ask|let|tell|use|save|add|get hold|in touch|book|booked|order|register|apply|enquire|query|queries|questions|unsubscribe|to cancel|to change|to rebook)\b/giu; // prettier-ignore
/** Before these words they are the writer's own doing: "we will call", "we tried to ring". */
export const WE_DO = /(?:['’]s?|\b(?:patients?|clients?|tenants?|residents?|people|those|list)(?: to)?|\b(?:we|i|they|he|she|who|nobody|someone|somebody)(?:['’](?:ll|d|ve))?(?:\s(?:will|can|could|may|might|shall|would|must|should|did|do|does|have|had|not|also|then|now|just|always|still))*|\b(?:tried|trying|unable|failed|asked(?: us| me)?|agreed|allowed|ok|okay|fine|best|right|a|the|this|that|your|his|her|their)(?: (?:for us|if we can))?(?: to)?)\s$/iu; // prettier-ignore
export const OURS = /\b(?:we|i)(?:['’](?:re|m)| are| am| can be)(?: \p{L}+){0,3} (?:on|at)\b|\b(?:our|my) (?:(?:new|own|main|direct|work|office|duty|mobile|text|phone|emergency|out-of-hours|booking) )*(?:number|mobile|phone|line|e-?mail|address|mailbox|inbox)\b|\b(?:call|ring|text|phone|message|e-?mail|contact|reach|write to|tell|give|let|drop|send|reply to|speak to|talk to|ask for|back to|find|visit|get) (?:it to )?(?:us|me|our|my)\b|\b(?:call|ring|text|phone|contact|write|e-?mail|message) (?:you )?(?:[\p{L}]+ ){0,2}from $/giu; // prettier-ignore
/** "Send your email address to": what is sent is theirs, where to is ours. */
export const SENT_TO =
  /\b(?:send|text|e-?mail|forward|return|post|write|reply|give)(?: us| in| with)*(?: \p{L}+){1,6} to $/giu;
export const THEIRS = /\b(?:your (?:(?:home|work|new|old|current|own|main|second|mobile|phone|contact|personal|private|other|correct|right|previous|landline) )*(?:numbers?|phone|mobile|mob|tel|telephone|landline|e-?mail|address|contact|contacts|details|login|username|account)|(?:his|her|their) (?:own |new |old |private |personal )*(?:home|mobile|phone|mob|landline))\b/giu; // prettier-ignore
/** A colleague's as often as not: "Angela is in our team. Her number is". */
export const HERS = /\b(?:his|her|their) (?:\p{L}+ )?(?:number|e-?mail|address|contact|details)\b/giu;
export const PAST = /(?<!\bbe )\b(?:rang|called|phoned|telephoned|texted|emailed|e-mailed|messaged|wrote|written|sent|posted|tried|copied|cc|went|came|bounced|gave|given|left a message|added|changed|updated|lives|lived)\b|\b(?:we|i)(?: still| only| also)? (?:have|hold|had)(?: (?:you|him|her|them|it|the)\b| $)|\b(?:ha[sd]|have) (?:you|him|her|them|both)\b|\bon (?:file|record)\b|\bregistered (?:as|with|on)\b|\b(?:call|ring|text|phone|reach|message|contact|e-?mail) you (?:[\p{L}]+ ){0,3}(?:on|at|to)\b|\bcopy to\b/giu; // prettier-ignore
export const PERSONS =
  /\b(?:patients?|clients?|tenants?|service users?|applicants?|next of kin|emergency contact|whose)\b/giu;
/** The last person before it, with what may stand between: "your daughter Aisha's mobile is". */
export const LAST_OWNER =
  /(\p{L}[\p{L}-]*)(?:(['’])s?)?(?:,? \p{Lu}\p{L}+(?:['’]s)?)?(?:[\s,:(–-]|\b(?:home|mobile|work|new|phone|e-?mail|number|address|can be|is|was|are|called|reached|contacted|rung|on|at|from|now|him|her)\b){0,8}$/u;
export const PRIVATE_AFTER = /^[ ,)]*(?:has )?(?:bounced|came back|still your|for you\b|does(?:n['’]t| not) (?:ring|work)|(?:is|as) (?:still )?(?:your|his|her|their|off|wrong|dead|not (?:right|yours|working|his|hers))|is the (?:number|e-?mail|address|one) we|(?:on|in) (?:your|his|her|their|file|record)\b)/iu; // prettier-ignore
export const USE_AFTER = /^[ ,)]*(?:to (?!your\b|his\b|her\b|their\b)\p{Ll}+|if you|for (?:more|details|help|bookings|advice|any|information|free)|is (?:our|my)\b|when you|and ask for|or (?:ring|call|e-?mail|visit|text|phone|write))\b/iu; // prettier-ignore
/** "Bowls:", "Tel.", "For help with bills: Warm Homes,". */
export const LABEL = /(?:^|[.;|\n,(] ?)(?:[\p{L}]+ ){0,3}([\p{L}-]+) ?[:=.]? ?$/iu;
export const LABEL_WORD =
  /^(?:tel|telephone|phone|text|sms|fax|contact|contacts|e-?mail|mail|enquiries|details|rsvp|information|info|mailto|minicom|textphone)$/iu;
export const PRIVATE_LABEL = /\b(?:mobile|mob|number|no|home|login|username|user|patient|client|tenant|carer|name|cc|copied|copy|sent|from|to|kin|your|his|her|their|my|customer|resident|person|parent|guardian|applicant|account|dob|address)\b/iu; // prettier-ignore
/** "07… or hall@…": used as the one before it. */
export const OR_ANOTHER =
  /((?:\+|\b)\d[\d ()-]{6,18}\d|[^\s@]{1,64}@[^\s@,]{3,64}) ?(?:or|\/|\|)(?: on| to| e-?mail)?:? ?$/iu;
export const PURPOSE = /^\s*(?:for|to|if) [^:–]{3,60}[:–]/iu;
/** The words of an address say nothing of the one after it. */
export const MAILBOX = /[^\s@]{1,64}@[^\s@]{1,64}/gu;
export const ASKS = /(?<!\b(?:your|number|mobile|email|you)\b[^?]{0,30})\?\s*$/iu;
