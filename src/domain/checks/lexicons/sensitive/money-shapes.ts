/** Money matters by the shape of what is said: a sum, a benefit, a debt or pay, and whose it is. Own list, from general knowledge. */

/** What people live on, by name. */
export const BENEFITS =
  'benefit|benefits|universal credit|uc|pip|esa|dla|allowance|attendance allowance|carers allowance|pension|pension credit|housing benefit|tax credits|child benefit|income support|jobseekers|disability benefit|mobility component|mobility money|wages|salary|sick pay|savings|earnings|maternity pay|disability money|income';

export const OF_MONEY_BY_SHAPE = `
(your|his|her|mums|dads|sons|daughters|husbands|wifes|mothers|fathers) ~2 ^@benefits ~2 (is|are|was|were|has|have|will|may|might|could|being|been) ~3 (stopped|stop|stops|stopping|cut|reduced|refused|suspended|sanctioned|overpaid|turned|ended|end|ending|withdrawn|docked|frozen|reassessed|going up|going down|reviewed|awarded|granted|approved|rejected|paid late|late|short|too low|too high|missing|delayed|increased|reinstated|backdated|taken away|gone up|gone down|halved)
(your|his|her) ~1 ^(payments|award|claim|money|grant) (is|are|was|were|has|have|will|may|might|could) ~3 (stopped|stop|cut|refused|suspended|sanctioned|turned down|docked|frozen)
(cut|stopped|docked|reduced|refused|suspended|sanctioned|stop|cutting|stopping|deducted|deduct|lost|lose|losing|spent|spending|take|taking|taken) ~3 (your|his|her|from your|of your) ~1 ^(benefit|benefits|universal credit|pip|esa|dla|pension|wages|money|salary|savings|inheritance|allowance|income|sick pay) ~1 !(back|guarantee|parking|off the meal|for parking|at the desk|with you|for the|from age|from the age|at 55|at any|early|when you|as a lump|out of the machine)
(dwp|job centre|jobcentre|the council|benefits people|benefits office|benefit office|pension service|hmrc|bailiffs|landlord|housing association|bank|energy firm|gas company|electric company|water company|loan company|debt firm|debt collectors|building society|tax office|social fund) [have|has|had|will|is|are|want|wants] ~2 ^(turned|refused|sanctioned|sanction|cut|stopped|docked|chasing|taken|threatened|demanding|wants|rejected|bounced|declined|blocked|frozen|overpaid|repossess|repossessing|evict|reduced|lend|fined|suspended|disconnect) ~3 (you|your|him|her|his|down|money|the money|the gas|the electric) !(to the talk|letters)
(council|home|hospital|trust|agency|landlord|bank|firm|company|they) (wants|want|is asking|are asking|needs|is charging|are charging|will charge|has charged|charges) ~2 @pounds % [@pounds] ~3 ^(care|debt|arrears|rent|bills|loan|stay|fees)
you ^owe !(nothing|an explanation|it|no)
what (you|he|she|they) ^(owe|owes|owed)
(you|he|she|they) (still|now|also|may|might|will|would|do) ~1 ^(owe|owes)
(money|£) ~3 (you|he|she) ^(owe|owes|owed|borrowed|lent)
(you|he|she|they|months|weeks|are|is|getting|fallen|been|got|falling) ~2 ^behind (with|on) ~2 (rent|bills|mortgage|payments|council tax|loan|fees|gas|electric|electricity|repayments|catalogue|credit card|care fees|child support)
^(account|bill|payment|rent|invoice|fee|fees|balance|loan|instalment|mortgage|council tax|rates) ~5 (is|are|was|remains|has been|still|has|have) ~3 (overdue|unpaid|outstanding|in arrears|overdrawn|not been paid|missed|late by|in the red|in debt|frozen|empty|not paid|gone unpaid)
^(overdue|unpaid|outstanding|overdrawn) (rent|bill|bills|fees|invoice|payment|balance|account|council tax|by|amount|debt|loan)
(direct debit|cheque|standing order|card|payment|credit card|debit card) ~2 ^(bounced|declined|refused|rejected)
(low|poor|small|tiny|no|little|fixed|only) ^income
(on a|have a|got a|your|of your|given your) ~1 (low|small|limited|tight|fixed) ^(income|budget|wage|pension)
(you|he|she|they|your mum|your dad) ~1 (have|has|had|have got|are|is|run|ran|have run|left with) ~1 (no|not enough|hardly any|little|out of|short of|low on|not much|running out of|not got any|very little) ^money !(on|to pay us|needed)
(run out of|running out of|ran out of|short of|worried about|worries about|managing for|manage for|coping for|struggling with|struggling for|struggle with|problems with|trouble with|tight for) ~1 ^(money|cash|bills|rent|funds)
(how|are) (are|is|you) ~2 (managing|coping|doing|off|placed|fixed) for ^(money|cash|food and money)
(afford|affording|struggling to pay|struggle to pay|cannot pay|can not pay|could not pay|unable to pay) ~3 (your|the|his|her) ^(rent|bills|heating|mortgage|gas|electric|food shop|electricity|fare|funeral|shopping|care fees|repayments|fine|debt|debts|loan)
(can not|could not|unable to|struggling to|struggle to|not able to|hardly|barely) ~1 ^afford ~4
(you|he|she|they|your son|your mum) ~2 (lost|lose|losing|been let go from|laid off from) (your|his|her|a|their) ^(job|jobs|business|home|house|tenancy|flat)
(you|he|she) ~2 ^(laid off|signed off without|on the dole|out of work|sacked|made redundant|redundant|skint|broke and|penniless|hard up|destitute|homeless|bankrupt|insolvent|in the red|in debt|in arrears)
(your|his|her) ^(gas|electric|electricity) ~4 (cut off|disconnected|meter because|on a meter|prepayment)
(put|moving|moved) (you|him|her) on ~1 ^meter
^(refer|referred|referral|voucher|parcel|rely|relying) ~4 (food bank|foodbank)
(refused|turned down|approved|take out|taken out|applied for|bank give|bank gave|bank give you|bank lend) ~2 (a|the|you|your) ~1 ^(loan|mortgage|overdraft|credit card|cash advance) !(wheelchair|chair|equipment|frame|of|hearing|set)
(your|his|her|mums|dads) ^(loans|debt|debts|credit rating|pay packet|pension pot|bank balance|finances|money problems|money worries|direct payment|direct payments|bank statement|gambling|redundancy) ~1 !(of energy|in the café|number is on the back|department|team|officer|wallet)
(have|has|got|had|than|over|under|only) ~2 @pounds % [@pounds] ~3 (in|of|left in) ~2 ^(savings|account|bank|capital|assets)
@pounds % [@pounds] ~2 ^(overdrawn|owing|arrears|debt|debts)
(have|has|got|had|much|any|your|in|about) ~3 in ^savings
(pay|paying|paid|fund|funding|contribute|contributing) ~2 (for|towards) ~1 (own) ~1 ^(care|carers|care home|placement|respite|funeral)
(have to|need to|must|may have to|will have to|going to) ^sell (your|his|her|the|mums|dads) (house|home|flat|car)
^(left|leaves|leaving|leave) (you|him|her|them|nothing|everything) ~4 (will|inheritance|estate) $
how ^much (do|does|did) (you|he|she) ~2 (earn|savings|income|wages|take home|save|owe)
what (is|are) (your|his|her) ^(income|savings|earnings|wages|salary|outgoings)
^(earn|earns|earning|earned|income of|salary of|bring home) ~2 [about|around|over|under] @pounds % [@pounds]
^(qualify|eligible|entitled|entitlement) ~4 (as|because|since|but) ~3 (earn|income|savings|earnings|capital|salary|means)
(tenancy|home|house|flat) ~3 (at risk|lose|losing|repossess|repossessed|evicted|because of) ~3 ^(rent|mortgage|arrears|payments|debt)
(have|has|had|did) ~2 not ~2 ^(paid|pay) ~2 (rent|bill|bills|mortgage|us|invoice|fees|council tax|contribution|fine|loan|charge|deposit|electric|gas|for your last|for your)
(send|text|email|give|tell|message|confirm|read|reply|share|forward|need|photo|picture|copy) ~5 (of|me|us|your|with|the) ~1 (your) ~1 ^(bank card|account number|sort code|bank details|card number|card details|security code|pin|cvv|debit card|credit card|account details)
^(chased|chasing|hounded|pursued|threatened|visited) (by|you) ~2 (debt|bailiff|bailiffs|loan|landlord|creditors|collectors|firm|bank|lender|council)
(touch|put you) ~5 (about|with) ~3 ^(debts|debt|stepchange|arrears|what you owe|bailiffs|creditors|bankruptcy)
^(crisis|hardship|welfare|discretionary|benevolent) (grant|loan|payment|fund|payments) ~1
(rent|mortgage|bills|payments|council tax|fees|gas|electric|electricity) (is|are|was) ~4 ^behind !(the desk)
(i|we|mum|dad|i am|family) ~2 ^(skint|penniless|hard up|in debt|in arrears|bankrupt|on the dole|on benefits|been sacked|made redundant|on universal credit|on esa|on pip)
(can not|could not|no money to|unable to|struggling to) ~1 ^(top up|put money on|feed|heat|pay for) ~2 (meter|gas|electric|electricity|key|rent|shopping|food|kids|children|house|home|flat|heating)
[have|has|been|got|getting|was|were|be] ^(sanctioned|sanction) (me|you|him|her|us|again|for|by|because|until)
(no|not any|not enough|without) ^money (for|left for|until|till|to buy|to pay|to eat|to feed|left until) !(the machine)
(your|his|her|my|sons|daughters|mums|dads|childs) ~1 ^(dla|pip|esa|uc|universal credit|housing benefit|attendance allowance|carers allowance|pension credit|disability|benefit|benefits) ~1 (form|forms|claim|award|appeal|application|renewal|decision|assessment|medical|review|tribunal|interview|backdated|payment|payments|money|people) ~1 !(online|dates)
how ^much ~1 do (you|they|he|she) ~3 (left|spare|spend|bring in|pay out|get a week|get a month|live on|have coming in)
between ^(heating and eating|eating and heating|heat and food|food and heat|heating or eating)
^(borrow|borrowed|borrowing|lent|lend|owe|owes|owed) ~2 (money|cash|pounds|@pounds) ~2 (from|off|to) ~1 (your|my|his|her|a|friends|neighbours|family|the loan|doorstep|mum|dad|lender|shark)
(lost|sent|paid|transferred|gave|given|handed over) ~3 @pounds ~1 (to) ~2 ^(scam|scammer|scammers|fraudster|fraudsters|man online|woman online|romance)
(been|was|were|got) ^(scammed|conned|defrauded|swindled) ~1 (out of|by|of|again|$)
^(living|live|lives|survive|surviving|managing|getting by) on ~1 (benefits|universal credit|a pension|his pension|her pension|your pension|@pounds|sick pay|food parcels|handouts|savings|credit cards|payday loans)
^(pawned|pawn|sell|sold|selling) ~3 to (pay|buy food|cover) ~2 (rent|bills|debt|debts|food|heating|fine|bailiffs)
^(homeless|evicted|repossessed|bankrupt|destitute|rough sleeping|sleeping rough|sofa surfing|made redundant|laid off) (since|again|by|and|now|last|from|on|after|because|next) ~1
(you|he|she|they) ~2 ^(sleeping rough|sofa surfing|rough sleeping|kicked out|thrown out|evicted|facing eviction) !(the club|of the game)
^(tax credits|credit|benefit|benefits|pip|esa|dla|allowance|universal credit|payments|money) ~3 (stopped|been stopped|been cut|sanctioned|overpaid|clawed back|frozen) ~1 (until|because|since|as|when|last|this|by|from|again|and|pending)
(have to|need to|must|will) ^(pay back|repay|clear) ~3 (@pounds|debt|arrears|overpayment|loan|owe|benefit|fine)
(your|his|her|mums|dads) ~1 ^(debts|arrears|overdraft|payday loan) (is|are|was|were|has|have|now|of|at|stands|come to|comes to)
(over|under|above|below) the ^(savings limit|capital limit|threshold|means test) ~1
(my|your|his|her|our) ~1 ^(hours|wages|shifts|overtime|pay) ~2 (cut|docked|slashed|stopped|halved|not been paid|reduced) !(the price)
(not|never|hardly) ~1 (enough|any|much|anything) ~1 [money|funds|left] in ~1 ^account
(photo|picture|copy|image|photograph|front and back) ~5 of ~1 (your|the) ~1 ^(card|bank card|debit card|credit card) !(to the library|library|for your bus|bus)
(work|working|paid|works|job|pay) ~1 ^(cash in hand|off the books|on the side|under the counter)
^(living|live|lived|surviving|survive|eating) ~2 on ~1 (toast|beans|noodles|nothing|scraps|the food bank|food parcels|crisps|water) ~1 (since|because|until|till|so|as|and|all|for|$)
(pay|pays|paying|take|takes|taking|charge|charges) ~1 @pounds ~6 ^(pension|benefits|benefit|wages|universal credit|savings|income|care|debt|arrears|loan)
(your|his|her) ~1 ^(debt|debts|arrears) !(adviser|advisor|advisers|advice|team|charity|counsellor|helpline|workshop|management|worker) ~3 (is|are|was|now|stands|stand|of|at|has|have|comes|come)
^(payday|giro|benefit day|pay day) ~4 (broke|skint|nothing|borrow|food|until|till|wait) ~1
(get|getting|gets|awarded|entitled|agreed|given|on) ~4 ^(higher rate|lower rate|enhanced rate|standard rate|mobility component|daily living|severe disability premium|work capability|limited capability)
(borrow|borrowed|take|took|spend|spent) ~2 (from|of) (your|his|her|mums|dads) ~1 ^(inheritance|savings|pension|estate|trust fund|compensation|lump sum)
^money ~1 (is|are|was|gets|has been|has got|being) ~2 (tight|short|scarce|a worry|a problem|running out|hard to find|a struggle|running low) !(bag)
(applied|apply|asked|ask|rung|rang|contacted|contact|refer|referred|spoken|put you down|booked) ~3 ^(food bank|foodbank|food pantry|food parcel) ~2 (for|you|again|on|in|$)
(you|your|his|her) ~3 ^(food parcel|food parcels|food bank|foodbank|food vouchers|supermarket voucher|supermarket vouchers|fuel voucher|fuel vouchers|energy voucher) ~1 !(collection|shop|open|is open|donation|donations)
`;
