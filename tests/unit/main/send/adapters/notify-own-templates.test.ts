import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NotifyLink } from '../../../../../src/contract/notify-templates';
import {
  readTemplates,
  type ReadTemplates,
} from '../../../../../src/main/send/adapters/notify-own-templates';
import { startNotifyPeer, type NotifyPeer } from '../../../../servers/notify-peer';
import { saying } from './adapter-suite';
import { adapterTo, textEnvelope } from './notify-bench';

const FOOTER = 'In an emergency call 999.';
const BODY = `Hello ((First name)), we visit on ((day)).\n\n${FOOTER}`;
const OURS = uuid();

describe('a template that GOV.UK Notify keeps', () => {
  let peer: NotifyPeer;
  let notifyId: string;
  let read: ReadTemplates;
  let elapsed = 0;
  beforeEach(async () => {
    peer = await startNotifyPeer();
    notifyId = peer.templates.add({ name: 'Visit', body: BODY });
    elapsed = 0;
    read = readTemplates(() => elapsed);
  });
  afterEach(() => peer.stop());

  const link = (): NotifyLink => ({ templateId: OURS, version: 3, notifyId, notifyVersion: 1 });
  const adapter = (sendBy: 'pass-through' | 'own-templates', links = [link()]) =>
    adapterTo(peer, { sendBy, ...(sendBy === 'own-templates' && { templateId: '' }) }, {}, { links, read });

  /** A message begun from the template, for Sam. */
  const visit = (change: { text?: string; version?: number; id?: string } = {}) => ({
    ...textEnvelope(),
    text: change.text ?? `Hello Sam, we visit on Monday.\n\n${FOOTER}`,
    template: {
      id: change.id ?? OURS,
      version: change.version ?? 3,
      values: { 'first name': 'Sam', day: 'Monday' },
    },
  });

  it.each(['pass-through', 'own-templates'] as const)(
    'carries the message, filled there, where it says what was checked (%s)',
    async (sendBy) => {
      const one = visit();
      expect(await adapter(sendBy).send(one)).toMatchObject({ kind: 'sent' });
      expect(peer.received).toMatchObject([
        { templateId: notifyId, text: one.text, reference: one.reference },
      ]);
    },
  );

  it.each([
    ['its words were changed', { text: `Dear Sam, we visit on Monday.\n\n${FOOTER}` }],
    ['it has no footer', { text: 'Hello Sam, we visit on Monday.' }],
    ['it was begun from a newer version', { version: 4 }],
    ['it was begun from another template', { id: uuid() }],
  ])('is not used where %s: the pass-through template is', async (_, change) => {
    const one = visit(change);
    expect((await adapter('pass-through').send(one)).kind).toBe('sent');
    expect(peer.received).toMatchObject([{ templateId: peer.templateId, text: one.text }]);
  });

  it('is the only way where the Trust wants it so: other words are refused, and it is said what to do', async () => {
    const own = adapter('own-templates');
    const changed = await own.send(visit({ text: `Dear Sam.\n\n${FOOTER}` }));
    expect(changed).toEqual({ kind: 'refused', sentence: saying('Choose the template again') });
    expect(await own.send(textEnvelope())).toEqual({
      kind: 'refused',
      sentence: saying('Begin from a template'),
    });
    expect(await own.send(visit({ version: 4 }))).toMatchObject({
      kind: 'refused',
      sentence: saying('Begin from'),
    });
    expect(peer.received).toEqual([]);
  });

  it('that was changed there is not used unchecked, once that is known', async () => {
    const own = adapter('own-templates');
    expect((await own.send(visit())).kind).toBe('sent');
    peer.templates.edit(notifyId, `Hello ((first name)), your visit of ((day)) is off.\n\n${FOOTER}`);
    elapsed = 60_000;
    expect(await own.send(visit())).toEqual({
      kind: 'refused',
      sentence: saying('changed at GOV.UK Notify'),
    });
    const one = visit();
    expect((await adapter('pass-through').send(one)).kind).toBe('sent');
    expect(peer.received.at(-1)).toMatchObject({ templateId: peer.templateId, text: one.text });
  });

  it('of a new version that still says the same is previewed once, and used', async () => {
    peer.templates.edit(notifyId, BODY.replace('First name', 'first_name'));
    const own = adapter('own-templates');
    await own.send(visit());
    await own.send(visit());
    expect(peer.received.map(({ templateVersion }) => templateVersion)).toEqual([2, 2]);
    expect(peer.asked.get(`POST /v2/template/${notifyId}/preview`)).toBe(1);
  });

  it('is read once a minute, not for each message', async () => {
    const own = adapter('own-templates');
    for (let count = 0; count < 5; count += 1) await own.send(visit());
    expect(peer.asked.get(`GET /v2/template/${notifyId}`)).toBe(1);
    elapsed = 60_000;
    await own.send(visit());
    expect(peer.asked.get(`GET /v2/template/${notifyId}`)).toBe(2);
  });

  it('that is gone there is refused, and one that cannot be read just now waits', async () => {
    const gone = [{ ...link(), notifyId: crypto.randomUUID() }];
    expect(await adapter('own-templates', gone).send(visit())).toEqual({
      kind: 'refused',
      sentence: saying('no more'),
    });
    peer.behave('gateway-fails');
    expect((await adapter('own-templates').send(visit())).kind).toBe('later');
  });

  const tested = (links: NotifyLink[]) => adapter('own-templates', links).test();

  it('is looked at by the connection test', async () => {
    expect(await tested([])).toEqual({ ok: false, sentence: saying('no template is linked yet') });
    expect(await tested([link()])).toEqual({ ok: true, sentence: saying('the linked templates work') });
    peer.templates.edit(notifyId, 'Another');
    expect(await tested([link()])).toEqual({ ok: false, sentence: saying('changed or deleted') });
    peer.behave('clock-apart');
    expect(await tested([link()])).toEqual({ ok: false, sentence: saying('clock') });
  });
});
