import { describe, expect, it } from 'vitest';
import { severities } from '../../marked';

describe('money in general talk', () => {
  it.each([
    'Citizens Advice can help with debt, housing and benefits.',
    'We can give you free advice on debts and bills.',
    'Housing Benefit does not cover the cost of a garage.',
    'A new bailiff code of practice comes into force next month.',
    'There is a hardship fund, so ask the office.',
    'Direct payments let you choose who cares for you.',
    'Personal budgets: what you need to know.',
    'You may be able to get Pension Credit.',
    'Your carer’s allowance letter was sent to us by mistake.',
    'Are you behind with your rent? Talk to us early and we can help.',
    'Parents on a low income can get free milk.',
    'Get help with your debts at the library.',
    'Your benefits will be paid early because of the bank holiday.',
    'You owe £4.20 for school dinners.',
    'Your payslip is ready.',
  ])('is pointed at, never warned about: %s', (text) => {
    expect(severities('sensitive/finance', text).filter((severity) => severity !== 'advise')).toEqual([]);
  });

  it.each([
    'Your carer’s allowance has been overpaid.',
    'You told us that you are on Universal Credit.',
    'We can help with your rent arrears.',
    'Are you still behind with your rent?',
    'The eviction is on 3 June.',
    'You must clear the debt by Friday.',
    'You cannot afford the care home fees.',
    'Did the loan shark come back?',
    'Your debt relief order has been granted.',
    'You owe £640 in council tax.',
  ])('is not what is said of one person: %s', (text) => {
    expect(severities('sensitive/finance', text)).toContain('warn');
  });

  it('takes no baggage or holiday allowance for a benefit', () => {
    expect(severities('sensitive/finance', 'Your baggage allowance has gone up.')).toEqual([]);
  });
});

describe('safeguarding in general talk', () => {
  it.each([
    'The child protection course is full.',
    'All coaches must read the child protection policy by Monday.',
    'You can report domestic abuse to the police on 101.',
    'Come to the vigil to end violence at home.',
    'A man has been arrested after thefts from cars in your area.',
    'We do not accept physical abuse of our staff.',
    'A power of attorney lets someone you trust decide for you.',
    'We run a group for women who have left an abusive relationship.',
    'Social services can help you with shopping.',
  ])('is pointed at, never warned about: %s', (text) => {
    expect(severities('sensitive/safeguarding', text).filter((severity) => severity !== 'advise')).toEqual(
      [],
    );
  });

  it.each([
    'You told us about the domestic abuse.',
    'The child protection conference is on Tuesday at 1pm.',
    'Following the sexual assault, the nurse would like to see you.',
    'Your daughter was at the domestic abuse course.',
    'Your husband has been arrested.',
  ])('is not what is said of one person: %s', (text) => {
    expect(severities('sensitive/safeguarding', text)).toContain('stop');
  });
});
