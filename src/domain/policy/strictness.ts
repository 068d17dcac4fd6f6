import { nameOf } from './pack-faults';
import type { PolicyPack } from './pack';
import { shippedPack } from './shipped-pack';

/** Which way a setting grows stricter. `same`: it has no order, two packs compare only where it is equal. */
type Order =
  | 'fewer is stricter'
  | 'more is stricter'
  | 'less is stricter'
  | 'greater is stricter'
  | 'firmer is stricter'
  | 'yes is stricter'
  | 'weaker checks are laxer'
  | 'same'
  | 'names the pack';

const RANKS: readonly string[] = ['off', 'condition', 'stop'];
const FORMS: readonly string[] = ['verbal', 'written'];
const STRENGTHS: readonly string[] = ['off', 'advise', 'warn'];

/** The order of strictness of every setting, by its name; a whole group goes by `group.*`. */
export const STRICTNESS: Readonly<Record<string, Order>> = {
  id: 'names the pack',
  version: 'names the pack',
  title: 'names the pack',
  'purposes.*': 'fewer is stricter',
  'secureEmail.marker': 'same',
  'secureEmail.markerPlace': 'same',
  'secureEmail.domains': 'fewer is stricter',
  'secureEmail.gateways': 'fewer is stricter',
  mailboxDomains: 'fewer is stricter',
  acceptedAbbreviations: 'fewer is stricter',
  'checks.atMost': 'weaker checks are laxer',
  'checks.mayTurnOff': 'fewer is stricter',
  'agreements.forms.*': 'firmer is stricter',
  'agreements.points': 'more is stricter',
  'agreements.confirmEveryMonths': 'less is stricter',
  'agreements.unconfirmed': 'firmer is stricter',
  'contactPoints.unverifiedEmail': 'firmer is stricter',
  'contactPoints.confirmEveryMonths': 'less is stricter',
  'contactPoints.unconfirmed': 'firmer is stricter',
  'contactPoints.failed': 'firmer is stricter',
  'contactPoints.sharedPurposes': 'fewer is stricter',
  'communicationNeeds.formats.*': 'firmer is stricter',
  'communicationNeeds.otherLanguage': 'firmer is stricter',
  'communicationNeeds.interpreter': 'firmer is stricter',
  'communicationNeeds.support': 'firmer is stricter',
  'services.reviewWarnDays': 'greater is stricter',
  'services.reviewGraceDays': 'less is stricter',
  'outOfHours.scheduleDaysAhead': 'less is stricter',
  'outOfHours.lateByMinutes': 'less is stricter',
  'outOfHours.beforeVisitMinutes': 'greater is stricter',
  'outOfHours.closedDays': 'more is stricter',
  'attachments.mostMegabytes': 'less is stricter',
  'attachments.types': 'fewer is stricter',
  'attachments.transferPurposes': 'fewer is stricter',
  'attachments.transferMostMegabytes': 'less is stricter',
  'attachments.transferHosts': 'fewer is stricter',
  'attachments.transferDays': 'less is stricter',
  'templates.fields.*': 'fewer is stricter',
  'manyAtOnce.approveAbove': 'less is stricter',
  'manyAtOnce.most': 'less is stricter',
  'manyAtOnce.firstFew': 'less is stricter',
  'manyAtOnce.purposes': 'fewer is stricter',
  'originals.deleteBy': 'same',
  'replies.emergencySteps': 'more is stricter',
  'incidents.system': 'same',
  'staff.acknowledgeEveryMonths': 'less is stricter',
  'staff.sharedAccounts': 'yes is stricter',
  copyStaysFreshMinutes: 'less is stricter',
};

/** The order of the setting with a name such as "agreements.forms.routine". */
export function orderOf(name: string): Order | undefined {
  return STRICTNESS[name] ?? STRICTNESS[name.replace(/\.[^.]+$/u, '.*')];
}

type Leaf = readonly [name: string, value: unknown];

/** Every setting of a pack with its value: "agreements.forms.routine", "verbal". Lists and `checks.atMost` stay whole. */
export function settingsOf(pack: PolicyPack): Leaf[] {
  return leaves(pack, []);
}

function leaves(value: unknown, path: readonly string[]): Leaf[] {
  const name = nameOf(path);
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isGroup || name === 'checks.atMost') return [[name, value]];
  return Object.entries(value).flatMap(([key, below]) => leaves(below, [...path, key]));
}

/** The settings in which a pack is laxer than another, or can't be compared with it; none: it is at least as strict. */
export function laxerSettings(pack: PolicyPack, than: PolicyPack): string[] {
  const others = new Map(settingsOf(than));
  return settingsOf(pack)
    .filter(([name, value]) => !atLeastAsStrict(orderOf(name), value, others.get(name)))
    .map(([name]) => name);
}

/** Whether no setting of a pack is laxer than the other's. */
export function isAtLeastAsStrict(pack: PolicyPack, than: PolicyPack = shippedPack): boolean {
  return laxerSettings(pack, than).length === 0;
}

type Compare = (a: unknown, b: unknown) => boolean;
const isSame: Compare = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** Whether the first value is at least as strict as the second. */
const AT_LEAST_AS_STRICT = {
  'names the pack': () => true,
  'fewer is stricter': (a, b) => listed(a).every((each) => listed(b).includes(each)),
  'more is stricter': (a, b) => listed(b).every((each) => listed(a).includes(each)),
  'less is stricter': (a, b) => Number(a) <= Number(b),
  'greater is stricter': (a, b) => Number(a) >= Number(b),
  'firmer is stricter': (a, b) => firmness(a) >= firmness(b),
  'yes is stricter': (a, b) => a === true || b === false,
  'weaker checks are laxer': (a, b) => noWeaker(strengths(a), strengths(b)),
  same: isSame,
} satisfies Record<Order, Compare>;

function atLeastAsStrict(order: Order | undefined, a: unknown, b: unknown): boolean {
  return (order === undefined ? isSame : AT_LEAST_AS_STRICT[order])(a, b);
}

/** The members of a list as text: closed days count by their date, however they are called. */
function listed(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.map((each: unknown) =>
    typeof each === 'object' && each !== null && 'date' in each ? String(each.date) : String(each),
  );
}

function firmness(value: unknown): number {
  return Math.max(RANKS.indexOf(String(value)), FORMS.indexOf(String(value)));
}

function strengths(record: unknown): Array<readonly [string, number]> {
  if (typeof record !== 'object' || record === null) return [];
  return Object.entries(record).map(([rule, strength]) => [rule, STRENGTHS.indexOf(String(strength))]);
}

/** Every rule that one pack softens, the other softens as much under the same name, or more. */
function noWeaker(
  a: ReadonlyArray<readonly [string, number]>,
  b: ReadonlyArray<readonly [string, number]>,
): boolean {
  const other = new Map(b);
  return a.every(([rule, strength]) => {
    const most = other.get(rule);
    return most !== undefined && most <= strength;
  });
}
