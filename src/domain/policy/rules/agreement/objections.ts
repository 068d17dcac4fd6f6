import { CHANNEL_WORDS } from '../../../messages/channel';
import { covers, type Agreement } from '../../../people/agreement';
import type { Case } from '../../case';
import type { Reason } from '../../decision';
import { asFirmAs, listed, stop } from '../../reasons';
import { wasSaidWithin } from '../said-within';
import { POINT_CLAUSES, POINT_WORDS } from './points';

/** What can be said against an agreement in force at the contact point; the first thing to put right comes first. */
const OBJECTIONS: ReadonlyArray<(agreement: Agreement, on: Case) => Reason | undefined> = [
  kindObjection,
  formObjection,
  referenceObjection,
  contactObjection,
  pointsObjection,
  unconfirmed,
];

/** What stands against the agreement that goes furthest; nothing where one holds. More agreements never say more. */
export function leastObjection(agreements: readonly Agreement[], on: Case): Reason | undefined {
  let least: { reason: Reason | undefined; passed: number } = { reason: undefined, passed: -1 };
  for (const agreement of agreements) {
    const first = OBJECTIONS.findIndex((objection) => objection(agreement, on) !== undefined);
    if (first === -1) return undefined;
    if (first > least.passed) least = { reason: OBJECTIONS[first]?.(agreement, on), passed: first };
  }
  return least.reason;
}

function kindObjection(agreement: Agreement, on: Case): Reason | undefined {
  if (on.kind === null || covers(agreement.kind, on.kind)) return undefined;
  if (on.kind === 'other') return askDataPrivacy();
  if (on.kind === 'conversation') return conversationNeeds(on);
  const { many } = CHANNEL_WORDS[on.message.channel];
  const sentence = `The agreement is for another use of ${many}: ask about reminders and notices, and record the answer.`;
  return stop('P18', 'record-agreement', sentence);
}

function formObjection(agreement: Agreement, on: Case): Reason | undefined {
  if (on.kind === null || agreement.form === 'written') return undefined;
  if (on.pack.agreements.forms[on.kind] === 'verbal') return undefined;
  if (on.kind === 'conversation') return conversationNeeds(on);
  const { many } = CHANNEL_WORDS[on.message.channel];
  const sentence = `This purpose needs a written agreement to ${many}: record one, or phone instead.`;
  return stop('P18', 'record-written-agreement', sentence);
}

/** "Other" counts with the Data Privacy team's answer alone (P18). */
function referenceObjection(agreement: Agreement, on: Case): Reason | undefined {
  const answered = (agreement.dataPrivacyReference ?? '').trim() !== '';
  return on.kind === 'other' && !answered ? askDataPrivacy() : undefined;
}

/** Messages follow a personal contact, or the reason why not is written down (P1). Imported: it is in the record. */
function contactObjection(agreement: Agreement): Reason | undefined {
  const said = `${agreement.personalContact}${agreement.exception ?? ''}`.trim() !== '';
  if (said || agreement.source === 'imported') return undefined;
  const sentence =
    'Nobody wrote down the talk this agreement came from: record it again with when and how it was.';
  return stop('P1', 'record-agreement', sentence);
}

function pointsObjection(agreement: Agreement, on: Case): Reason | undefined {
  if (agreement.source === 'imported') return undefined;
  const missing = on.pack.agreements.points.filter((point) => !agreement.points.includes(point));
  const [first] = missing;
  if (first === undefined) return undefined;
  const left = listed([...new Set(missing)].map((point) => POINT_WORDS[point]));
  const sentence = `Before they agreed nobody talked about ${left}: talk it through and record the agreement again.`;
  return stop(POINT_CLAUSES[first], 'record-agreement', sentence);
}

function unconfirmed(agreement: Agreement, on: Case): Reason | undefined {
  const { confirmEveryMonths, unconfirmed: firmness } = on.pack.agreements;
  if (firmness === 'off') return undefined;
  const said = (agreement.confirmed ?? agreement.recorded).at;
  if (wasSaidWithin(confirmEveryMonths, said, on.goes)) return undefined;
  const long = confirmEveryMonths === 1 ? 'a month' : `${confirmEveryMonths} months`;
  const sentence = `Nobody asked for more than ${long} whether they still agree: ask them and confirm the agreement.`;
  return asFirmAs(firmness, 'P19', 'confirm-agreement', sentence)[0];
}

function askDataPrivacy(): Reason {
  const sentence =
    'The policy does not list this use: ask the Data Privacy team, and record a written agreement with their reference.';
  return stop('P18', 'ask-data-privacy', sentence);
}

function conversationNeeds({ message, pack }: Case): Reason {
  const { many } = CHANNEL_WORDS[message.channel];
  const written = pack.agreements.forms.conversation === 'written';
  const what =
    message.answersId === null ? 'This purpose needs' : 'An answer makes a conversation, which needs';
  const form = written ? `a written agreement to ${many}` : `an agreement to conversations by ${many}`;
  const next = written ? 'record-written-agreement' : 'record-agreement';
  return stop('P18', next, `${what} ${form}: record one, or phone instead.`);
}
