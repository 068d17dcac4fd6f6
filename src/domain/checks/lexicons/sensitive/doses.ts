/** How medicine is to be taken, in words: an amount and when, how it goes up or down. Own list. As the wording index reads it. */

/** What medicine comes in, where it is counted. */
export const DOSE_FORMS =
  'tablet|tablets|tab|tabs|capsule|capsules|cap|caps|pill|pills|puff|puffs|drop|drops|sachet|sachets|patch|patches|units|unit|spoonful|spoonfuls|lozenge|lozenges|pessary|suppository|dose|doses|ml|mls|mg|mcg|injection|injections|inhalation|inhalations|sprays|spray';

export const DOSES = `
(half|one|two|three|four|five|six|1|2|3|4|5|6|8|10) [of the|of your|x|more|extra] ^@forms ~2 (a day|daily|at night|at bedtime|in the morning|each morning|every morning|every night|each night|twice|three times|four times|once|every|before|after|with|for|per day|tonight|today|tomorrow|as needed|when needed|from|then|nocte|under the tongue) !(six hours before your scan|water)
(take|have|use|give|increase|reduce|drop|up|halve|double|start|go|goes|put|inject|apply|restart|only|still|stay) ~2 (to|on|up to|down to|by|with|just|half|one|two|three|four|five|six|another|1|2|3|4|5|6|8|10) ~1 ^@forms (a day|daily|at night|at bedtime|in the morning|each morning|each night|every|twice|three times|four times|before|after|tonight|from|then|instead|more)
^(half) a tablet
@amount ^(units|puffs|capsules) ~1
(tablet|tablets|capsule|capsules|dose|antibiotic|antibiotics|ointment|inhaler|steroid|injection|patch|pill|pills|medicine|syrup|mane) ~2 ^(once|twice|three times|four times|two times) (a day|daily|a week|every day|per day) !(form|line)
(skip|miss|double|halve|increase|reduce|raise|lower|change|stop|restart|up|drop|cut|put up|split) ~3 (your|his|her|the|tonights|todays|tomorrows|evening|morning|next) ~2 ^(dose|doses|dosage|insulin|units) !(form)
(your|his|her) ^(dose|dosage) (is|was|has|will|goes|stays|should|can|needs)
(weaning|wean|taper|tapering|weaned) ~2 ^(off|down) ~3
@amount ^ml (of|twice|three|four|once|every|at|in the) ~1 !(water|squash)
@amountml (of|twice|three|four|once|every|at) ~3 ^(antibiotic|antibiotics|syrup|medicine|liquid|suspension|calpol|paracetamol|times|daily)
(stop|stopped|start|started|restart|restarted|pause|paused|swap|swapped|changed|come off|put you on|taken off|prescribed|prescribing|issued|dispensed|double|doubled|halved|reduce|reduced|increased|increase|upped|inject) ~3 (your|the|you|him|her) ~1 ^(antibiotics|statin|statins|steroids|steroid|insulin|anticoagulant|anticoagulants|diuretic|antihistamine|injections|hormones|chemo|patches|thinners|sleeping tablets|nebuliser|laxatives|laxative)
`;
