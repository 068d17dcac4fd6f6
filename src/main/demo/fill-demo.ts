import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { v7 as newId } from 'uuid';
import { outgoingSubject, outgoingText } from '../../domain/messages/outgoing';
import type { Person } from '../../domain/people/person';
import type { Service } from '../../domain/services/service';
import {
  instantText,
  LONDON,
  londonDate,
  londonTime,
  type InstantText,
  type Moment,
} from '../../domain/time/moment';
import type { PostOffice } from '../platform/post-office';
import { newStaff, writeStaff } from '../staff/kept-staff';
import type { Aggregates } from '../store/store';
import { momentAt, type Surroundings } from '../surroundings';
import { demoMails, mailBytes } from './demo-mails';
import { demoMessages, type DemoMessage } from './demo-messages';
import { addDemoPerson, type DemoStamp } from './add-demo-person';
import { AGREED_DAYS_AGO } from './demo-agreements';
import { demoCautions } from './demo-cautions';
import { demoPeople } from './demo-people';
import { demoService, demoStaff } from './demo-service';

/** The demo's member of staff read the policy so long ago. */
const READ_DAYS_AGO = 60;
const BY = `${demoStaff.name}, ${demoStaff.role}`;

/**
 * Fills an empty demo store, and points it to the post office that runs beside it this time.
 * @param withMails whether somebody has saved mails there
 */
export async function fillDemo(surroundings: Surroundings, withMails: boolean): Promise<void> {
  const { store, platform } = surroundings;
  await store.transaction(async (inside) => {
    if (platform.postOffice !== null) await enterPostOffice(inside, platform.postOffice);
    if ((await inside.services.list()).length > 0) return;
    const stamp: DemoStamp = (days) => ({ by: BY, when: daysBefore(surroundings.now(), days) });
    await enterStaff(inside, surroundings, stamp);
    await inside.settings.write('trust-phone', { number: '07700 900001' });
    const today = londonDate(surroundings.now());
    const service = await inside.services.add(demoService(today), stamp(AGREED_DAYS_AGO));
    await approveStarters(inside, stamp);
    const people: Person[] = [];
    for (const person of [...demoCautions, ...demoPeople]) {
      people.push(await addDemoPerson(inside.people, person, stamp));
    }
    if (withMails) await addMails(inside, Temporal.PlainDate.from(today), stamp(0));
    for (const message of demoMessages) await addMessage(inside, message, people, service, surroundings);
  });
}

/** Mails that somebody saved here and nobody has read yet: they are read when the demo has started. */
async function addMails(
  { mails }: Aggregates,
  today: Temporal.PlainDate,
  stamp: ReturnType<DemoStamp>,
): Promise<void> {
  for (const mail of demoMails) {
    const content = mailBytes(mail, today);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const source = { kind: 'file', name: mail.file } as const;
    await mails.keep({ id: newId(), source, bytes: content.length, sha256, arrived: null }, content, stamp);
  }
}

/** The demo's manager has read the library and approved it. */
async function approveStarters({ templates }: Aggregates, stamp: DemoStamp): Promise<void> {
  const done = stamp(0);
  for (const { id, version } of await templates.list()) {
    await templates.approve(
      id,
      version,
      { by: 'J. Adeyemi', role: 'service manager', when: done.when },
      done,
    );
  }
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

/** Somebody who has read the policy: the demo begins where a working day does. */
async function enterStaff(
  { settings }: Aggregates,
  { platform, pack }: Surroundings,
  stamp: DemoStamp,
): Promise<void> {
  const { when } = stamp(READ_DAYS_AGO);
  const read = { policy: pack.id, version: pack.version, when };
  const staff = newStaff({ ...demoStaff, team: 'Community Therapy, North' }, platform.user);
  await writeStaff(settings, [{ ...staff, acknowledged: [read] }]);
}

async function enterPostOffice({ settings }: Aggregates, { smtp, notify }: PostOffice): Promise<void> {
  const { password, ...server } = smtp;
  const { apiKey, ...account } = notify;
  await settings.write('smtp', server);
  await settings.write('smtp.secret', { password });
  // A demo has one desk, which takes over what people text back.
  await settings.write('notify', { ...account, receives: true });
  await settings.write('notify.secret', { apiKey });
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
      authorisedUseId: null,
      template: null,
      answersId: null,
      about: null,
      sendAt: null,
      notAfter: null,
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
