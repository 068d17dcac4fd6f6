import { Temporal } from 'temporal-polyfill';
import { v7 as newId } from 'uuid';
import { outgoingSubject, outgoingText } from '../../domain/messages/outgoing';
import type { Person } from '../../domain/people/person';
import type { Service } from '../../domain/services/service';
import { instantText, LONDON, londonTime, type InstantText, type Moment } from '../../domain/time/moment';
import type { PostOffice } from '../platform/post-office';
import type { Aggregates } from '../store/store';
import type { Stamp } from '../store/people-store';
import { momentAt, type Surroundings } from '../surroundings';
import { demoMessages, type DemoMessage } from './demo-messages';
import { demoPeople, type DemoPerson } from './demo-people';
import { demoService, demoStaff } from './demo-service';

/** The demo's people agreed some months before its messages were written. */
const AGREED_DAYS_AGO = 120;
const BY = `${demoStaff.name}, ${demoStaff.role}`;

/** Fills an empty demo store, and points it to the post office that runs beside it this time. */
export async function fillDemo(surroundings: Surroundings): Promise<void> {
  const { store, platform } = surroundings;
  await store.transaction(async (inside) => {
    if (platform.postOffice !== null) await enterPostOffice(inside, platform.postOffice);
    if ((await inside.services.list()).length > 0) return;
    await inside.settings.write('staff', demoStaff);
    await inside.settings.write('trust-phone', { number: '07700 900001' });
    const stamp = { by: BY, when: daysBefore(surroundings.now(), AGREED_DAYS_AGO) };
    const service = await inside.services.add(demoService, stamp);
    const people: Person[] = [];
    for (const person of demoPeople) people.push(await addPerson(inside, person, stamp));
    for (const message of demoMessages) await addMessage(inside, message, people, service, surroundings);
  });
}

function daysBefore(now: InstantText, days: number): Moment {
  return momentAt(instantText(Temporal.Instant.from(now).subtract({ hours: 24 * days })));
}

/** On a working day, at its time; earlier today only if that has been. */
function workingMoment(now: InstantText, { workingDaysAgo, time }: DemoMessage): Moment {
  let day = londonTime(now).toPlainDate();
  let left = workingDaysAgo;
  while (left > 0 || day.dayOfWeek > 5) {
    day = day.subtract({ days: 1 });
    if (day.dayOfWeek <= 5) left -= 1;
  }
  const at = instantText(day.toZonedDateTime({ timeZone: LONDON, plainTime: time }).toInstant());
  return momentAt(at < now ? at : now);
}

async function enterPostOffice({ settings }: Aggregates, { smtp, notify }: PostOffice): Promise<void> {
  const { password, ...server } = smtp;
  const { apiKey, ...account } = notify;
  await settings.write('smtp', server);
  await settings.write('smtp.secret', { password });
  await settings.write('notify', account);
  await settings.write('notify.secret', { apiKey });
}

async function addPerson(
  { people }: Aggregates,
  { details, contacts }: DemoPerson,
  stamp: Stamp,
): Promise<Person> {
  let person = await people.add(details, stamp);
  for (const { agreed, ...point } of contacts) {
    person = await people.addContactPoint(person.id, point, stamp);
    const contactPointId = person.contactPoints.find((each) => each.value === point.value)?.id;
    if (agreed === null || contactPointId === undefined) continue;
    person = await people.recordAgreement(person.id, { contactPointId, ...agreed }, stamp);
  }
  return person;
}

async function addMessage(
  { messages, records }: Aggregates,
  demo: DemoMessage,
  people: readonly Person[],
  service: Service,
  { pack, now }: Surroundings,
): Promise<void> {
  const person = people.find((each) => each.nhsNumber === demo.nhsNumber);
  const point = person?.contactPoints.find((each) => each.channel === demo.channel);
  if (person === undefined || point === undefined)
    throw new Error(`the demo has nobody to write to: ${demo.purpose}`);
  const sent = workingMoment(now(), demo);
  const stamp = { by: BY, when: sent };
  const id = newId();
  const draft = await messages.saveDraft(
    id,
    0,
    {
      personId: person.id,
      serviceId: service.id,
      channel: demo.channel,
      carrier: demo.channel === 'sms' ? 'govuk-notify' : 'smtp',
      purpose: demo.purpose,
      contactPointId: point.id,
      subject: demo.subject,
      text: demo.text,
      kept: [],
    },
    stamp,
  );
  if (demo.becomes === 'draft') return;
  const queued = await messages.changeStatus(
    id,
    draft.version,
    {
      status: 'queued',
      outgoing: outgoingText(demo.text, demo.channel, service),
      outgoingSubject: demo.channel === 'email' ? outgoingSubject(demo.subject, point.value, pack) : '',
      from: demo.channel === 'sms' ? '07860 000111' : service.mailbox,
      to: point.value,
      queued: sent,
    },
    stamp,
  );
  const sending = await messages.changeStatus(id, queued.version, { status: 'sending', attempts: 1 }, stamp);
  await messages.changeStatus(id, sending.version, { status: 'sent', sent, providerId: newId() }, stamp);
  const entry = await records.open(id, stamp);
  if (demo.becomes === 'to-record') return;
  const copied = await records.markCopied(entry.id, entry.version, stamp);
  await records.markRecorded(copied.id, copied.version, stamp);
}
