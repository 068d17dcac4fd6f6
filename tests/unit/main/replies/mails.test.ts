import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { splitTrail } from '../../../../src/domain/trails/split-trail';
import type { MailText } from '../../../../src/domain/trails/mail-text';
import { mailArrived, mailFiled } from '../../../../src/main/replies/mail-arrived';
import { messageId } from '../../../../src/main/send/adapters/smtp-mail';
import { mailText } from '../../domain/trails/mail';
import { openDesk, type TestDesk } from '../desk';
import { readMail } from '../store/mails-and-trails';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.store.close());

const MAGGIE = { name: 'Maggie', address: 'Maggie@Example.org' };

/** A mail of the mailbox that was read, as a reply. */
async function arrives(text: string, change: Partial<MailText> = {}) {
  const { store, surroundings, service } = desk;
  const to = [{ name: '', address: service.mailbox }];
  const envelope = { from: MAGGIE, to, subject: 'Re: Your visit', ...change };
  const mail = await readMail(store, { text, ...envelope }, { arrived: surroundings.moment() });
  const [newest] = splitTrail(mailText(text, envelope));
  if (newest === undefined) throw new Error('the mail holds no message');
  const by = await surroundings.stamp();
  const raised = await store.transaction((inside) => mailArrived(inside, mail, newest, by));
  const about = { kind: 'mail', id: mail.id } as const;
  return { raised, about, reply: await store.replies.get(about) };
}

/** An email to Maggie that was sent. */
async function sentEmail(subject: string) {
  const { store, surroundings } = desk;
  const queued = await desk.queue(await desk.draft({ channel: 'email', subject }));
  const by = await surroundings.stamp();
  const change = async (version: number, status: 'sending' | 'sent') =>
    store.messages.changeStatus(
      queued.id,
      version,
      { status, to: 'maggie@example.org', sent: surroundings.moment() },
      by,
    );
  const sending = await change(queued.version, 'sending');
  return change(sending.version, 'sent');
}

const asked = async () => (await desk.store.people.get(desk.person.id))?.askedToStop ?? null;

const filed = async (mailId: string, personId = desk.person.id) => {
  const by = await desk.surroundings.stamp();
  return desk.store.transaction((inside) => mailFiled(inside, [mailId], personId, desk.service.id, by));
};

describe('an email in the mailbox', () => {
  it('is a reply that is nobody’s, with the clock of the service whose mailbox it came to (P31)', async () => {
    const { reply } = await arrives('Can you come on Friday?');
    expect(reply).toMatchObject({
      personId: null,
      serviceId: desk.service.id,
      channel: 'email',
      from: MAGGIE.address,
      text: 'Can you come on Friday?',
      answersMessageId: null,
    });
  });

  it('answers the message of ours whose id it names', async () => {
    const { id } = await sentEmail('Something else');
    const ours = messageId({ reference: id, from: desk.service.mailbox });
    const { reply } = await arrives('Yes please', { references: ['<x@example.org>', ours] });
    expect(reply?.answersMessageId).toBe(id);
  });

  it('answers the last email to its address about the same, where it names none', async () => {
    await sentEmail('Your letter');
    const { id } = await sentEmail('[secure] Your visit');
    await sentEmail('Your form');
    expect((await arrives('Yes please')).reply?.answersMessageId).toBe(id);
    expect((await arrives('Yes', { subject: 'Hello' })).reply?.answersMessageId).toBeNull();
  });

  it('rings for an emergency before anybody says whose it is, and once (P27)', async () => {
    const { raised, about } = await arrives('I have taken an overdose');
    expect(raised.alarm).toBe(true);
    expect((await desk.store.replies.ringing()).map((reply) => reply.about)).toEqual([about]);
  });

  it('does not ring for what it only quotes', async () => {
    const { raised } = await arrives(
      'Thank you, I am well.\n\nOn Fri, 20 Nov 2026 at 09:00, A <a@example.org> wrote:\n> I have taken an overdose',
    );
    expect(raised).toEqual({ alarm: false, suspended: [] });
  });

  it('that asks for no more holds back messages to who has that address, and says nothing about whose it is (P19)', async () => {
    const { raised, reply } = await arrives('Please stop emailing me.');
    expect(raised.suspended).toEqual([desk.person.id]);
    expect(await asked()).toMatchObject({ channel: 'email' });
    expect(reply?.personId).toBeNull();
  });
});

describe('a trail that is filed', () => {
  it('makes its replies theirs, to be answered', async () => {
    const { about } = await arrives('Can you come on Friday?');
    expect(await filed(about.id)).toEqual({ alarm: false, suspended: [] });
    expect(await desk.store.replies.get(about)).toMatchObject({
      about: { kind: 'received' },
      personId: desk.person.id,
    });
  });

  it('counts "STOP" from an address nobody had for the person it is filed for', async () => {
    const { about, raised } = await arrives('Unsubscribe', {
      from: { name: '', address: 'other@example.org' },
    });
    expect(raised.suspended).toEqual([]);
    expect((await filed(about.id)).suspended).toEqual([desk.person.id]);
    expect(await asked()).not.toBeNull();
  });

  it('does not ask again what was settled before it was filed', async () => {
    const { about } = await arrives('Please stop emailing me.');
    const by = await desk.surroundings.stamp();
    await desk.store.people.settleStop(desk.person.id, { meant: false, note: 'called' }, by);
    expect((await filed(about.id)).suspended).toEqual([]);
    expect(await asked()).toBeNull();
  });

  it('passes over mails that are no replies', async () => {
    const { id } = await readMail(desk.store);
    expect(await filed(id)).toEqual({ alarm: false, suspended: [] });
  });
});
