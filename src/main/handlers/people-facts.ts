import type { Person } from '../../domain/people/person';
import type { Handlers } from '../gate';
import { Refusal } from '../refusal';
import type { peopleChanges } from './people-changes';

type FactHandlers = Pick<
  Handlers,
  | 'people.addContactPoint'
  | 'people.removeContactPoint'
  | 'people.confirmContactPoint'
  | 'people.verifyContactPoint'
  | 'people.setSafety'
  | 'people.recordAgreement'
  | 'people.confirmAgreement'
  | 'people.withdrawAgreement'
  | 'people.setNeeds'
  | 'people.setCapacity'
  | 'people.addCarer'
  | 'people.removeCarer'
  | 'people.recordAuthority'
  | 'people.withdrawAuthority'
>;

const WITHDRAWN = 'This agreement was withdrawn: ask the person, and record a new one if they agree.';
const EMAIL_ALONE = 'Only an email address is verified by an email: confirm a number with the person.';

function refuseWithdrawn(person: Person | undefined, agreementId: string): void {
  const agreement = person?.agreements.find(({ id }) => id === agreementId);
  if (agreement !== undefined && agreement.withdrawn !== null) throw new Refusal('invalid', WITHDRAWN);
}

function refuseNumber(person: Person | undefined, contactPointId: string): void {
  const point = person?.contactPoints.find(({ id }) => id === contactPointId);
  if (point !== undefined && point.channel !== 'email') throw new Refusal('invalid', EMAIL_ALONE);
}

/** What is recorded about a person: contact points, agreements, needs, carers. */
export function factHandlers(change: ReturnType<typeof peopleChanges>): FactHandlers {
  return {
    'people.addContactPoint': ({ personId, point }) =>
      change([personId], ({ people }, by) => people.addContactPoint(personId, point, by)),

    'people.removeContactPoint': ({ personId, contactPointId }) =>
      change([personId], ({ people }, by) => people.removeContactPoint(personId, contactPointId, by)),

    'people.confirmContactPoint': ({ personId, contactPointId }) =>
      change([personId], ({ people }, by) => people.confirmContactPoint(personId, contactPointId, by)),

    'people.verifyContactPoint': ({ personId, contactPointId, evidence }) =>
      change([personId], async ({ people }, by) => {
        refuseNumber(await people.get(personId), contactPointId);
        return people.verifyContactPoint(personId, contactPointId, evidence, by);
      }),

    'people.setSafety': ({ personId, contactPointId, safety }) =>
      change([personId], ({ people }, by) => people.setSafety(personId, contactPointId, safety, by)),

    'people.recordAgreement': ({ personId, agreement }) =>
      change([personId], ({ people }, by) => people.recordAgreement(personId, agreement, by)),

    'people.confirmAgreement': ({ personId, agreementId }) =>
      change([personId], async ({ people }, by) => {
        refuseWithdrawn(await people.get(personId), agreementId);
        return people.confirmAgreement(personId, agreementId, by);
      }),

    'people.withdrawAgreement': ({ personId, agreementId }) =>
      change([personId], ({ people }, by) => people.withdrawAgreement(personId, agreementId, by)),

    'people.setNeeds': ({ personId, needs }) =>
      change([personId], ({ people }, by) => people.setNeeds(personId, needs, by)),

    'people.setCapacity': ({ personId, capacity }) =>
      change([personId], ({ people }, by) =>
        people.setCapacity(personId, capacity === '' ? null : capacity, by),
      ),

    'people.addCarer': ({ personId, carer }) =>
      change([personId], ({ people }, by) => people.addCarer(personId, carer, by)),

    'people.removeCarer': ({ personId, carerId }) =>
      change([personId], ({ people }, by) => people.removeCarer(personId, carerId, by)),

    'people.recordAuthority': ({ personId, carerId, authority }) =>
      change([personId], ({ people }, by) => people.recordAuthority(personId, carerId, authority, by)),

    'people.withdrawAuthority': ({ personId, carerId }) =>
      change([personId], ({ people }, by) => people.withdrawAuthority(personId, carerId, by)),
  };
}
