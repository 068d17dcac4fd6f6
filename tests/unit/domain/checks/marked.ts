import { createChecker } from '../../../../src/domain/checks/checker';
import type { CheckContext, PersonContext, ServiceContext } from '../../../../src/domain/checks/context';
import type { Finding } from '../../../../src/domain/checks/finding';
import { applyFix, fixAll } from '../../../../src/domain/checks/fix';

const checker = createChecker();

/** An invented service user. */
export const margaret = {
  givenName: 'Margaret',
  familyName: 'Holloway',
  preferredName: 'Maggie',
  dateOfBirth: '1951-03-14',
  nhsNumber: '9990548609',
  recordNumber: 'R12345',
  postcode: 'LE1 5WZ',
  address: '12 Mill Lane, Hemyock',
  phones: ['+447700900123'],
  emails: ['m.holloway@example.org'],
} satisfies PersonContext;

/** An invented service whose second name says what care it gives. */
export const riverside = {
  name: 'Riverside Team',
  tellingNames: ['Riverside Memory Service'],
  phones: ['01632 960100'],
  emails: ['riverside.team@nhs.net'],
} satisfies ServiceContext;

/** What one rule finds in a text. */
export function findingsOf(rule: string, text: string, context: Partial<CheckContext> = {}): Finding[] {
  return checker.check(text, { channel: 'sms', ...context }).filter((finding) => finding.rule === rule);
}

/** The words one rule marks in a text. */
export function marked(rule: string, text: string, context: Partial<CheckContext> = {}): string[] {
  return findingsOf(rule, text, context).map((finding) => finding.text);
}

/** How strongly one rule speaks of what it finds. */
export function severities(rule: string, text: string, context: Partial<CheckContext> = {}): string[] {
  return findingsOf(rule, text, context).map((finding) => finding.severity);
}

/** The text with every default fix of one area or rule applied. */
export function putRight(rule: string, text: string): string {
  const findings = checker.check(text, { channel: 'sms' }).filter((finding) => finding.rule.startsWith(rule));
  return fixAll(text, findings).text;
}

/** The text with the first fix of the first finding of a rule applied, default or not. */
export function firstFix(rule: string, text: string): string {
  const finding = findingsOf(rule, text)[0];
  const fix = finding?.fixes[0];
  return finding === undefined || fix === undefined ? text : applyFix(text, finding, fix);
}
