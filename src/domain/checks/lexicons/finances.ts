/** Money matters that are personal. Own list. A price is not. */
export const FINANCES = `
universal credit, personal independence payment, employment and support allowance, disability living allowance,
attendance allowance, carer's allowance, carers allowance, housing benefit, income support, jobseeker's allowance,
pension credit, council tax reduction, council tax support, benefit claim, benefits claim, your benefits, benefits have been,
benefit sanction, benefit overpayment, means test, means-tested, financial assessment, debt, debts, in debt, arrears,
rent arrears, overdraft, overdrawn, bailiff, bailiffs, bankrupt, bankruptcy, insolvency, debt relief order, payday loan,
loan shark, bank account, bank details, bank statement, bank statements, account number, sort code, your salary, your wages,
your income, income details, savings account, unpaid bill, unpaid bills, unpaid fees, outstanding balance, eviction, evicted,
eviction notice, repossession, food bank, food parcel, hardship fund, hardship payment, gambling, gambling debts, deputyship,
appointeeship, personal budget
`;
