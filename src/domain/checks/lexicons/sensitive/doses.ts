/** How medicine is to be taken, in words: an amount and when, how it goes up or down. Own list. As the wording index reads it. */

/** What medicine comes in, where it is counted. */
export const DOSE_FORMS =
  'tablet|tablets|tab|tabs|capsule|capsules|cap|caps|pill|pills|puff|puffs|drop|drops|sachet|sachets|patch|patches|units|unit|spoonful|spoonfuls|lozenge|lozenges|pessary|suppository|dose|doses|ml|mls|mg|mcg|injection|injections|inhalation|inhalations|sprays|spray';

export const DOSES = `
(half|one|two|three|four|five|six|1|2|3|4|5|6|8|10) [of the|of your|x|more|extra] ^@forms ~2 (a day|daily|at night|at bedtime|in the morning|each morning|every morning|every night|each night|twice|three times|four times|once|every|before|after|with|for|per day|tonight|today|tomorrow|as needed|when needed|from|then|nocte|under the tongue) !(six hours before your scan|water)
(take|have|use|give|increase|reduce|drop|up|halve|double|start|go|goes|put|inject|apply|restart|only|still|stay) ~2 (to|on|up to|down to|by|with|just|half|one|two|three|four|five|six|another|1|2|3|4|5|6|8|10) ~1 ^@forms (a day|daily|at night|at bedtime|in the morning|each morning|each night|every|twice|three times|four times|before|after|tonight|from|then|instead|more)
(half) a ^tablet
@amount ^(units|puffs|capsules) ~1
^(tablet|tablets|capsule|capsules|dose|antibiotic|antibiotics|ointment|inhaler|steroid|injection|patch|pill|pills|medicine|syrup|mane) ~2 (once|twice|three times|four times|two times) (a day|daily|a week|every day|per day) !(form|line)
(skip|miss|double|halve|increase|reduce|raise|lower|change|stop|restart|up|drop|cut|put up|split) ~3 (your|his|her|the|tonights|todays|tomorrows|evening|morning|next) ~2 ^(dose|doses|dosage|insulin|units) !(form)
(your|his|her) ^(dose|dosage) (is|was|has|will|goes|stays|should|can|needs)
^(weaning|wean|taper|tapering|weaned) ~2 (off|down) ~3
@amount ^ml (of|twice|three|four|once|every|at|in the) ~1 !(water|squash)
@amountml (of|twice|three|four|once|every|at) ~3 ^(antibiotic|antibiotics|syrup|medicine|liquid|suspension|calpol|paracetamol|times|daily)
(stop|stopped|start|started|restart|restarted|pause|paused|swap|swapped|changed|come off|put you on|taken off|prescribed|prescribing|issued|dispensed|double|doubled|halved|reduce|reduced|increased|increase|upped|inject) ~3 (your|the|you|him|her) ~1 ^(antibiotics|statin|statins|steroids|steroid|insulin|anticoagulant|anticoagulants|diuretic|antihistamine|injections|hormones|chemo|patches|thinners|sleeping tablets|nebuliser|laxatives|laxative)
(rub|put|apply|squirt|spray|use|instil|insert|dab|massage|smooth) ~4 ^(gel|ointment|lotion|drops|spray|patch|patches|inhaler|preventer|steroid|mouthwash|pessary|suppository|your cream|the cream|this cream|nebuliser) ~6 (once a day|once daily|twice a day|twice daily|three times a day|four times a day|three times|four times|morning and night|morning and evening|night and morning|every morning|every night|at bedtime|before bed|at night) !(oil)
@amount ^(squirt|squirts|puff|puffs|drop|drops|spray|sprays|dab) ~3 (nostril|nostrils|eye|eyes|ear|ears|nose|each|every|morning|night|tongue)
one ^(squirt|puff|drop|spray|dab) ~3 (nostril|nostrils|eye|eyes|ear|ears|nose|each|every|morning|night|tongue)
(take|taking|continue|carry on with|finish|keep taking|course of|on|restart|come off|start|stop) ~1 (the|your|his|her|these|this|a) ~1 ^(steroid|steroids|antibiotic|antibiotics|statin|statins|blood thinner|anticoagulant|diuretic|antiviral|antifungal|antidepressant|antipsychotic|sedative|laxative|beta blocker|biologic|sleeping tablet|water tablet) !(guardian|leaflet|awareness)
^(tablet|tablets|medicine|medicines|medication|injection|injections|cream|ointment|drops|inhaler|patch|patches|spray|pills|capsules|meds) ~1 for (your|his|her|my|mums|dads) ~1 (heart|blood|bladder|bowels|kidneys|lungs|chest|skin|prostate|stomach|nerves|mood|sleep|bones|joints|thyroid|brain|liver|periods|memory|breathing|blood pressure|cholesterol|diabetes|sugar|pain|back|knee|hip|waterworks|moods|anxiety|nerves|eyes|ears|hormones|epilepsy|fits|asthma|reflux|gout|arthritis)
`;
