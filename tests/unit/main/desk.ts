import { v7 as newId } from 'uuid';
import type { Checker } from '../../../src/domain/checks/checker';
import type { DraftContent, Message } from '../../../src/domain/messages/message';
import { DISCUSSION_POINTS } from '../../../src/domain/people/discussion';
import type { Person } from '../../../src/domain/people/person';
import type { Service } from '../../../src/domain/services/service';
import { shippedPack } from '../../../src/domain/policy/shipped-pack';
import { demoPack } from '../../../src/main/demo/demo-pack';
import { openStore } from '../../../src/main/store/open-store';
import type { Store } from '../../../src/main/store/store';
import { createSurroundings, type Surroundings } from '../../../src/main/surroundings';
import { testPlatform, type TestPlatform } from '../../shells/test-platform';
import { service as serviceDetails } from '../domain/facts';

/** Finds nothing: what is tested here is not the checks. */
const quietChecker = {
  check: () => [],
  checkWhileWriting: () => [],
  rules: [],
  *warmUp() {},
} satisfies Checker;

/** A desk with a store, a service and one person who agreed to texts and, in writing, to email. */
export interface TestDesk {
  readonly platform: TestPlatform;
  readonly store: Store;
  readonly surroundings: Surroundings;
  readonly service: Service;
  readonly person: Person;
  readonly events: string[];
  /** Keeps a draft to the person. */
  draft(change?: Partial<DraftContent>): Promise<Message>;
  /** Puts a draft on the queue, as sending does. */
  queue(message: Message): Promise<Message>;
}

export async function openDesk(platform: TestPlatform = testPlatform()): Promise<TestDesk> {
  const store = await openStore({ dir: platform.dataDir, vault: platform.vault, machine: platform.machine });
  const events: string[] = [];
  const surroundings = createSurroundings(
    platform,
    store,
    { pack: demoPack(shippedPack), notice: null },
    quietChecker,
    (event) => events.push(event.kind === 'changed' ? event.area : event.kind),
  );
  const stamp = { by: 'R. Shah, occupational therapist', when: surroundings.moment() };
  const { id: _id, version: _version, ...details } = serviceDetails;
  const service = await store.services.add(details, stamp);
  const person = await addMaggie(store, stamp);
  const point = (channel: string) =>
    person.contactPoints.find((each) => each.channel === channel)?.id ?? null;

  return {
    platform,
    store,
    surroundings,
    service,
    person,
    events,
    draft: (change = {}) => {
      const channel = change.channel ?? 'sms';
      return store.messages.saveDraft(
        newId(),
        0,
        {
          personId: person.id,
          serviceId: service.id,
          channel,
          carrier: channel === 'sms' ? 'govuk-notify' : 'smtp',
          purpose: 'appointment-reminder',
          contactPointId: point(channel),
          subject: channel === 'email' ? 'Your visit' : '',
          text: 'Hello Maggie, our visit is at 2pm on Thursday.',
          authorisedUseId: null,
          template: null,
          answersId: null,
          about: null,
          sendAt: null,
          notAfter: null,
          kept: [],
          ...change,
        },
        stamp,
      );
    },
    queue: (message) =>
      store.messages.changeStatus(
        message.id,
        message.version,
        {
          status: 'queued',
          outgoing: message.text,
          outgoingSubject: message.subject,
          from: '07860 000111',
          to: '+447700900412',
          queued: surroundings.moment(),
        },
        stamp,
      ),
  };
}

async function addMaggie(store: Store, stamp: Parameters<Store['people']['add']>[1]): Promise<Person> {
  let person = await store.people.add(
    {
      givenName: 'Margaret',
      familyName: 'Holloway',
      preferredName: 'Maggie',
      dateOfBirth: '1951-03-14',
      nhsNumber: '9990548609',
      recordNumber: '104882',
      postcode: null,
      address: null,
      preference: 'sms',
    },
    stamp,
  );
  const points = [
    { channel: 'sms', value: '+447700900412' },
    { channel: 'email', value: 'maggie@example.org' },
  ] as const;
  for (const point of points) {
    person = await store.people.addContactPoint(person.id, { ...point, carerId: null }, stamp);
    const contactPointId = person.contactPoints.find((each) => each.value === point.value)?.id ?? '';
    const written = point.channel === 'email';
    if (written) {
      person = await store.people.verifyContactPoint(person.id, contactPointId, 'filed under letters', stamp);
    }
    person = await store.people.recordAgreement(
      person.id,
      {
        contactPointId,
        kind: written ? 'conversation' : 'routine',
        form: written ? 'written' : 'verbal',
        signedFormAt: written ? 'scanned into the record' : null,
        personalContact: 'at the visit on 3 March',
        exception: null,
        points: [...DISCUSSION_POINTS],
        dataPrivacyReference: null,
      },
      stamp,
    );
  }
  return person;
}
