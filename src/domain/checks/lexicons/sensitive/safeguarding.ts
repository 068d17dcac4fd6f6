/** Words of safeguarding and the law: read by the wrong person they can put someone in danger. Own list, from general knowledge. */
export const TELLING_SAFEGUARDING = `
child protection, child protection plan, child protection conference, child protection register, child protection enquiry, child in need,
child in need plan, section 47, section 42 enquiry, domestic abuse, domestic violence, violence at home, violence in the home, abuse at home, sexual abuse,
sexually abused, sexual assault, sexually assaulted, sexual exploitation, child sexual exploitation, child abuse, elder abuse, physical abuse, emotional abuse,
psychological abuse, financial abuse, abusive partner, abusive relationship, abusive husband, violent partner, violent husband, violent relationship, abused, abuser,
rape, raped, rapist, incest, molested, coercive control, coercion, controlling behaviour, controlling relationship, stalking, stalker, forced marriage, forced into marriage, forced to marry, honour-based,
honour based violence, female genital mutilation, fgm, modern slavery, trafficked, human trafficking, county lines, being groomed, grooming by, sexual grooming, groomed online,
radicalised, radicalisation, prevent referral, channel panel, marac, mappa, multi-agency risk, at risk of harm, significant harm, risk to children, risk of abuse,
neglect concerns, self-neglect, perpetrator, perpetrators, alleged victim, victim of, care proceedings, care order, interim care order, supervision order, emergency protection order,
taken into care, into foster care, looked-after child, looked after child, removed from your care, removed from her care, adoption order, foster placement, parental alienation, non-molestation order,
non molestation order, occupation order, restraining order, protection order, injunction, probation officer, on probation, on bail, bail conditions, bail hearing, released from prison, released from custody,
prison sentence, suspended sentence, community payback, curfew tag, electronic tag, criminal record, criminal charge, criminal charges, criminal conviction, previous convictions, convicted of, sex offender, sex offenders register,
registered sex offender, youth offending, young offender, arrested, police investigation, police interview, police custody, asylum seeker, asylum claim, asylum application, asylum seekers, immigration status, refugee status, no recourse to public funds,
deported, deportation, illegal immigrant, overstayer, women's refuge, the refuge, a refuge, refuge place, safe house, your ex-partner, her ex-partner, his ex-partner, idva, isva, independent domestic violence, independent sexual violence, sarc, forensic examination,
non-accidental injury, unexplained injuries, unexplained bruising, unexplained bruises, shaken baby, fabricated illness, county court judgment against, appropriate adult, missing from care, forced adoption, witchcraft abuse, breast ironing
`;

/** Matters of the law and of capacity: personal, and a stop for no one. */
export const LEGAL_MATTERS = `
best interests meeting, best interests decision, best interests assessment, best interests assessor, deprivation of liberty, liberty protection safeguards, dols, mental capacity assessment, capacity assessment, lacks capacity, lack capacity, lack of capacity,
the capacity to, lasting power of attorney, power of attorney, court of protection, deputyship, guardianship, guardianship order, special guardianship, child arrangements, child arrangements order, custody hearing, custody battle, child custody, contact order,
residence order, contact centre visits, supervised contact, crown court case, magistrates court hearing, court order, court case, court hearing about, mental health tribunal, disciplinary hearing, complaint against you,
paternity test, divorce, divorce papers, separation from your, custody of
`;

/** Said of this person these are telling; a sentence that speaks of no person may use them. */
export const IN_PERSON_ONLY = `
social services, social care referral, children's services, childrens services, children's social care, social worker is concerned, social worker is worried, early help assessment, strategy meeting, strategy discussion, neglected, neglecting, family court, tribunal, coroner, inquest, police custody
`;

/** Wordings that say a concern has been raised about someone, or what was done to them. */
export const RAISED_ABOUT_SOMEONE = `
(raise|raised|raising|made|make|making|opened|sent|submitted|submit|logged|log|put in|completed|received|receive|done) ~4 ^safeguarding (concern|concerns|referral|referrals|alert|alerts|enquiry|adult|form|issue|issues)
^safeguarding (concern|concerns|referral|referrals|alert|enquiry|issue|issues|meeting|plan|investigation|conference) ~2 (about|for|regarding|concerning|against|re|on|with) ~1 @person
(told|telling|tell|informed|contacted|rang|emailed|spoken to|spoke to) ~2 ^safeguarding ~1 (about|regarding|concerning) ~1 @person
@own ~1 ^safeguarding (concern|referral|alert|enquiry|meeting|plan|case|investigation|worker|social worker|conference|adviser)
^safeguarding (meeting|conference|enquiry|investigation|strategy) (on|at|tomorrow|today|tues|re|mon|monday|tuesday|wednesday|thursday|friday)
(refer|referred|referring|reported|reporting|report) @person ~3 to ~2 ^(safeguarding|social services|social care|childrens services|childrens social care|mash|prevent|police)
^(worried|concerned|concerns) (about|for|that) @person ~4 (safety|safe|harmed|hurt|abused|neglected|at risk)
^(hits|hitting|beats|beating|kicks|kicked|punched|punches|slapped|slaps|strangled|strangles|strangling|abuses|abusing|threatens|threatened|controlling|controls|rapes|raped|assaulted|molested|hurting|hurts|harming|harms) !(you up) (you|her|him|your son|your daughter|your children|the children|your child)
(he|she|husband|partner|wife|dad|father|mother|boyfriend|who|uncle|son) ~1 ^(hit|beat|hurt) @hurt !(up)
@person (is|are|was|were|has been|have been|being) ~1 ^(beaten|abused|attacked|hurt|harmed|threatened|assaulted|exploited|controlled|stalked|hit|neglected) by
^(bruise|bruises|bruising|burns|marks|injuries) on ~3 (and|that) ~3 (social services|social worker|school|nursery|said|told)
(have|had|need|needs|going|has) to (tell|inform|report) ~3 ^(social services|childrens services|social care|childrens social care|social worker)
^(social services|childrens services|social care|childrens social care) ~5 (about|removed|remove|take|taken|taking|investigating|involved|involved with|visiting|worried) ~2 (you|your|his|her|him|daughter|son|children|baby)
(your|his|her) ~1 (children|child|baby|son|daughter) ~4 ^(child protection|into care|foster care|protection plan|social services)
(social worker|health visitor) ~2 ^(worried|concerned) about ~3 (house|home|children|baby|state|you|your)
^(scared|afraid|frightened|terrified) of (your|his|her) (husband|wife|partner|boyfriend|girlfriend|ex|dad|father|son|carer)
^(police) ~4 (arrested|charged|interviewed|questioned|want to speak|looking for) ~2
(that|because|how|when) (you|he|she) [has|have|had] ^(hit|slapped|kicked|punched|burned|burnt|beat) (him|her|them|you)
(your|his|her) (son|daughter|child|children|mother|mum) ^disclosed
^arrested (your|his|her|you|him)
^charged (your|his|her|you|him) ~1 with !(the)
(share|pass on|sharing|shared|passed) ~8 ^safeguarding (team|lead|board)
(touched|touching|touches) ~2 ^(inappropriately|sexually)
@person ~4 ^touched by
(is|are|was|were|been) [being] ^(exploited|groomed|trafficked|radicalised) by
(child|children|son|daughter|baby) [is|are|was|were] in ^(care|foster care) $
^police ~3 about (you|your|him|her|his)
(your|his|her) ^(visa|passport) (has|have|had|was|is) (run out|expired|refused|cancelled|been refused)
(leave|left|leaving|escape|escaped|fled|fleeing) (your|her|his|him|the) ~1 ^(abusive|violent|abuser|abusive partner)
`;

/** Phrases that hold one of these words and speak of something else. */
export const NOT_SAFEGUARDING = `
oil seed rape, oilseed rape, rape seed, rape field, rape oil, dog grooming, pet grooming, rape crisis, criminal record check, criminal record checks, criminal records, criminal record bureau, stalking horse, deer stalking, safeguarding adults week, safeguarding week, safeguarding children board, police station, the police station, domestic abuse helpline,
national domestic abuse helpline, domestic abuse training, domestic abuse awareness, animal refuge, wildlife refuge, a refuge from, a refuge for wildlife, refuge island, mountain refuge, court order form, neglected garden, neglected building, neglected corner
`;
