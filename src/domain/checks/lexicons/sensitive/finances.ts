/** Money matters that are personal: benefits, debts, income, bank details, homes that may be lost. A price, a bill or a fare is not. Own list, from general knowledge. */
export const FINANCES = `
universal credit, personal independence payment, pip claim, pip form, pip award, pip assessment, your pip, pip appeal, pip review, employment and support allowance, esa claim, your esa, disability living allowance, dla claim, your dla,
attendance allowance, carer's allowance, carers allowance, carer's credit, child benefit stopped, your child benefit, child maintenance, child tax credit, working tax credit, tax credits, housing benefit, local housing allowance, discretionary housing payment, income support,
jobseeker's allowance, jobseekers allowance, pension credit, bereavement payment, maternity allowance, industrial injuries benefit, severe disablement, council tax reduction, council tax support, council tax arrears, council tax debt, benefit claim, benefits claim, claiming benefits, on benefits, your benefits,
his benefits, her benefits, benefits have been, benefit sanction, benefit sanctions, sanctioned by the job centre, benefit cap, bedroom tax, benefit fraud, benefit overpayment, overpaid benefits, means test, means-tested, means tested, financial assessment, financial difficulties, financial difficulty, financial hardship, financial problems, financial trouble,
money worries, money problems, money troubles, debt, debts, in debt, debt collector, debt collectors, debt advice for you, debt management plan, debt relief order, individual voluntary arrangement, iva, arrears, rent arrears, mortgage arrears, overdraft, overdrawn, bailiff, bailiffs, enforcement agents, enforcement agent, county court judgment, ccj,
bankrupt, bankruptcy, insolvency, insolvent, payday loan, payday loans, loan shark, loan sharks, doorstep lender, credit card debt, credit score, credit rating, credit check failed, bank details, bank statement, bank statements, sort code, long number on your card, security code on your card, cvv,
your pay slip, payslip, payslips, income details, your savings are, your savings of, his savings, her savings, savings of, your inheritance, unpaid bill, unpaid bills, unpaid fees, unpaid invoice, outstanding debt, outstanding balance, final demand, eviction, evicted, evict you, eviction notice, section 21 notice, notice to quit,
repossession, repossessed, homeless application, homelessness application, made homeless, being homeless, you are homeless, threatened with homelessness, temporary accommodation for you, emergency accommodation for you, sofa surfing, food bank voucher, food bank referral, foodbank voucher, hardship fund, hardship grant, hardship payment, hardship loan, crisis loan, household support fund,
gambling, gambled, gambling debts, betting debts, appointeeship, appointee, financial deputy, personal budget, personal health budget, direct payments, your direct payment, care home fees, care fees, care charges, client contribution, deferred payment, top-up fee, top up fees, continuing healthcare funding, funding panel, funded nursing care,
cannot afford, can not afford, redundancy, made redundant, lost your job, sacked, unemployed, zero hours contract
`;

/** Wordings that speak of this person's money. */
export const OF_THEIR_MONEY = `
(your|his|her) ^(income|salary|wages|earnings|savings|pension) (is|are|has|have|was|were|dropped|shows|means|of|too)
^behind (with|on) ~2 (rent|bills|mortgage|payments|council tax|loan|fees)
(you|he|she) ~2 (have|has|had|having) [got|very] (no|little|not enough|hardly any) ^money
(you|he|she) ^(earn|earns|earning|earned) ~3
(food bank|foodbank) ^(code|voucher|vouchers|referral|token)
^(loan|overdraft|mortgage) ~3 (due|refused|turned down|overdue|unpaid) !(back)
you ^owe !(nothing|us nothing|it|no) ~3 (pounds|fees|us|money|the|in|a|for|rent)
you (still|now|will|currently) ^owe
(send|text|email|give|tell|message|confirm|read|reply with) ~4 ^(bank details|sort code|account number|card number|long number|card details|pin|security code|bank card|expiry date)
you (have|had) not ^paid ~6 (fees|rent|bill|invoice|contribution|charges|charge|for)
(your|his|her) ~2 ^(benefit|benefits|allowance|credit|payment|pension) ~2 (has|have|was|were|will be|is|are) ~1 (stopped|cut|reduced|refused|suspended|sanctioned|overpaid|turned down|ended|withdrawn)
(claim|appeal|application) ~1 for ~2 ^(benefits|pip|esa|dla|universal credit|allowance) ~3 (refused|turned down|rejected|failed)
^(lose|losing|lost) (your|his|her) ~1 (benefit|benefits|allowance|home|house|flat|tenancy)
`;
