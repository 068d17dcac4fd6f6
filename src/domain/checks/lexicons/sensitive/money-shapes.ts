/** Money matters by the shape of what is said: a sum, a benefit, a debt or pay, and whose it is. Own list, from general knowledge. */

/** What people live on, by name. */
export const BENEFITS =
  'benefit|benefits|universal credit|uc|pip|esa|dla|allowance|attendance allowance|carers allowance|pension|pension credit|housing benefit|tax credits|child benefit|income support|jobseekers|disability benefit|mobility component|mobility money|wages|salary|sick pay|savings|earnings|maternity pay|disability money|income';

export const OF_MONEY_BY_SHAPE = `
(your|his|her|mums|dads|sons|daughters|husbands|wifes|mothers|fathers) ~2 @benefits ~2 (is|are|was|were|has|have|will|may|might|could|being|been) ~3 ^(stopped|stop|stops|stopping|cut|reduced|refused|suspended|sanctioned|overpaid|turned|ended|end|ending|withdrawn|docked|frozen|reassessed|going up|going down|reviewed|awarded|granted|approved|rejected|paid late|late|short|too low|too high|missing|delayed|increased|reinstated|backdated|taken away|gone up|gone down|halved)
(your|his|her) ~1 (payments|award|claim|money|grant) (is|are|was|were|has|have|will|may|might|could) ~3 ^(stopped|stop|cut|refused|suspended|sanctioned|turned down|docked|frozen)
(cut|stopped|docked|reduced|refused|suspended|sanctioned|stop|cutting|stopping|deducted|deduct|lost|lose|losing|spent|spending|take|taking|taken) ~3 (your|his|her|from your|of your) ~1 ^(benefit|benefits|universal credit|pip|esa|dla|pension|wages|money|salary|savings|inheritance|allowance|income|sick pay) ~1 !(back|guarantee|parking|off the meal|for parking|at the desk|with you|for the)
(dwp|job centre|jobcentre|the council|benefits people|benefits office|benefit office|pension service|hmrc|bailiffs|landlord|housing association|bank|energy firm|gas company|electric company|water company|loan company|debt firm|debt collectors|building society|tax office|social fund) [have|has|had|will|is|are|want|wants] ~2 ^(turned|refused|sanctioned|sanction|cut|stopped|docked|chasing|taken|threatened|demanding|wants|rejected|bounced|declined|blocked|frozen|overpaid|repossess|repossessing|evict|reduced|lend|fined|suspended|disconnect) ~3 (you|your|him|her|his|down|it|the|money) !(to the talk|letters)
(council|home|hospital|trust|agency|landlord|bank|firm|company|they) (wants|want|is asking|are asking|needs|is charging|are charging|will charge|has charged|charges) ~2 @pounds % [@pounds] ~3 ^(care|debt|arrears|rent|bills|loan|stay|fees)
you ^owe !(nothing|an explanation|it|no)
what (you|he|she|they) ^(owe|owes|owed)
(you|he|she|they) (still|now|also|may|might|will|would|do) ~1 ^(owe|owes)
(money|£) ~3 (you|he|she) ^(owe|owes|owed|borrowed|lent)
(you|he|she|they|months|weeks|are|is|getting|fallen|been|got|falling) ~2 ^behind (with|on) ~2 (rent|bills|mortgage|payments|council tax|loan|fees|gas|electric|electricity|repayments|catalogue|credit card|care fees|child support)
(account|bill|payment|rent|invoice|fee|fees|balance|loan|instalment|mortgage|council tax|rates) ~5 (is|are|was|remains|has been|still|has|have) ~3 ^(overdue|unpaid|outstanding|in arrears|overdrawn|not been paid|missed|late by|in the red|in debt|frozen|empty|not paid|gone unpaid)
^(overdue|unpaid|outstanding|overdrawn) (rent|bill|bills|fees|invoice|payment|balance|account|council tax|by|amount|debt|loan)
^(direct debit|cheque|standing order|card|payment|credit card|debit card) ~2 (bounced|declined|refused|rejected)
^(low|poor|small|tiny|no|little|fixed|only) income
(on a|have a|got a|your|of your|given your) ~1 (low|small|limited|tight|fixed) ^(income|budget|wage|pension)
(you|he|she|they|your mum|your dad) ~1 (have|has|had|have got|are|is|run|ran|have run|left with) ~1 (no|not enough|hardly any|little|out of|short of|low on|not much|running out of|not got any|very little) ^money !(on|to pay us|needed)
^(run out of|running out of|ran out of|short of|worried about|worries about|managing for|manage for|coping for|struggling with|struggling for|struggle with|problems with|trouble with|tight for) ~1 (money|cash|bills|rent|funds)
(how|are) (are|is|you) ~2 ^(managing|coping|doing|off|placed|fixed) for (money|cash|food and money)
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
(have to|need to|must|may have to|will have to|going to) sell (your|his|her|the|mums|dads) ^(house|home|flat|car)
(left|leaves|leaving|leave) (you|him|her|them|nothing|everything) ~4 ^(will|inheritance|estate) $
how much (do|does|did) (you|he|she) ~2 ^(earn|savings|income|wages|take home|save|owe)
what (is|are) (your|his|her) ^(income|savings|earnings|wages|salary|outgoings)
^(earn|earns|earning|earned|income of|salary of|bring home) ~2 [about|around|over|under] @pounds % [@pounds]
(qualify|eligible|entitled|entitlement) ~4 (as|because|since|but) ~3 ^(earn|income|savings|earnings|capital|salary|means)
(tenancy|home|house|flat) ~3 (at risk|lose|losing|repossess|repossessed|evicted|because of) ~3 ^(rent|mortgage|arrears|payments|debt)
(have|has|had|did) ~2 not ~2 ^(paid|pay) ~2 (rent|bill|bills|mortgage|us|invoice|fees|council tax|contribution|fine|loan|charge|deposit|electric|gas|for your last|for your)
(send|text|email|give|tell|message|confirm|read|reply|share|forward|need|photo|picture|copy) ~5 (of|me|us|your|with|the) ~1 (your) ~1 ^(bank card|account number|sort code|bank details|card number|card details|security code|pin|cvv|debit card|credit card|account details)
^(chased|chasing|hounded|pursued|threatened|visited) (by|you) ~2 (debt|bailiff|bailiffs|loan|landlord|creditors|collectors|firm|bank|lender|council)
(touch|put you) ~5 (about|with) ~3 ^(debts|debt|stepchange|arrears|what you owe|bailiffs|creditors|bankruptcy)
^(crisis|hardship|welfare|discretionary|benevolent) (grant|loan|payment|fund|payments) ~1
`;
