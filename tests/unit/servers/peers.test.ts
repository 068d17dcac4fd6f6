import { X509Certificate } from 'node:crypto';
import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { makeCertificates } from '../../servers/certificates';
import { startNotifyPeer, type NotifyPeer } from '../../servers/notify-peer';
import { startPostOffice } from '../../servers/post-office';

const saying = (words: string): unknown => expect.stringContaining(words);
const secondsNow = () => Math.floor(Date.now() / 1000);

/** A token as a client of GOV.UK Notify signs it; what is given replaces its parts. */
async function token(peer: NotifyPeer, more: { iss?: string; iat?: number; secret?: string } = {}) {
  const secret = more.secret ?? peer.apiKey.slice(-36);
  const issuer = more.iss ?? peer.apiKey.slice(-73, -37);
  return new SignJWT({})
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(issuer)
    .setIssuedAt(more.iat ?? secondsNow())
    .sign(new TextEncoder().encode(secret));
}

async function post(peer: NotifyPeer, body: unknown, bearer?: string) {
  const response = await fetch(`${peer.baseUrl}/v2/notifications/sms`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${bearer ?? (await token(peer))}`,
    },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  return { status: response.status, answer };
}

describe('the certificates for tests', () => {
  it('are for this machine, and signed by an authority of their own', async () => {
    const made = await makeCertificates();
    const leaf = new X509Certificate(made.cert);
    expect(leaf.checkIssued(new X509Certificate(made.ca))).toBe(true);
    expect(leaf.checkHost('localhost')).toBe('localhost');
    expect(leaf.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(new X509Certificate(made.elsewhere.cert).checkHost('localhost')).toBeUndefined();
    expect(new X509Certificate(made.expired.cert).validToDate.getTime()).toBeLessThan(Date.now());
  });
});

describe('the local GOV.UK Notify', () => {
  it('refuses a token that the real one would refuse', async () => {
    const peer = await startNotifyPeer();
    const now = secondsNow();
    const body = {
      phone_number: '07700900123',
      template_id: peer.templateId,
      personalisation: { message: 'Hi' },
    };
    const refused = async (more: Parameters<typeof token>[1]) => post(peer, body, await token(peer, more));
    expect(await refused({ iat: now - 60 })).toMatchObject({ status: 403 });
    expect(await refused({ iat: now + 60 })).toMatchObject({ status: 403 });
    expect(await refused({ secret: 'another' })).toMatchObject({ status: 403 });
    expect(await refused({ iss: crypto.randomUUID() })).toMatchObject({ status: 403 });
    expect(await post(peer, body, 'rubbish')).toMatchObject({
      status: 403,
      answer: { status_code: 403, errors: [{ error: 'AuthError' }] },
    });
    const bare = await fetch(`${peer.baseUrl}/v2/notifications/sms`, { method: 'POST', body: '{}' });
    expect(bare.status).toBe(401);
    expect(peer.received).toEqual([]);
    expect(await refused({ iat: now - 20 })).toMatchObject({ status: 201 });
    await peer.stop();
  });

  it('refuses a request that the real one would refuse', async () => {
    const peer = await startNotifyPeer();
    const right = {
      phone_number: '07700 900123',
      template_id: peer.templateId,
      personalisation: { message: 'Hi' },
    };
    const wrong: readonly (readonly [object, string, string])[] = [
      [{ phone_number: '0770090012' }, 'ValidationError', 'Not enough digits'],
      [{ phone_number: '077009001234' }, 'ValidationError', 'Too many digits'],
      [{ phone_number: '020 7946 0000' }, 'ValidationError', 'Not a UK mobile number'],
      [{ phone_number: 'Sam' }, 'ValidationError', 'letters or symbols'],
      [{ phone_number: undefined }, 'ValidationError', 'required'],
      [{ template_id: 'one' }, 'ValidationError', 'not a valid UUID'],
      [{ extra: 1 }, 'ValidationError', 'extra'],
      [{ template_id: crypto.randomUUID() }, 'BadRequestError', 'Template not found'],
      [{ personalisation: {} }, 'BadRequestError', 'Missing personalisation: message'],
      [{ personalisation: { message: 'a'.repeat(919) } }, 'BadRequestError', '918'],
      [{ personalisation: { message: ' ' } }, 'BadRequestError', 'empty'],
    ];
    for (const [more, error, message] of wrong)
      expect(await post(peer, { ...right, ...more })).toMatchObject({
        status: 400,
        answer: { errors: [{ error, message: saying(message) }] },
      });
    expect(peer.received).toEqual([]);
    expect(await post(peer, right)).toMatchObject({ status: 201 });
    await peer.stop();
  });

  it('knows the numbers for trying out failures, and finds a text by id and reference', async () => {
    const peer = await startNotifyPeer();
    const send = (phone_number: string, reference: string) =>
      post(peer, {
        phone_number,
        reference,
        template_id: peer.templateId,
        personalisation: { message: 'Hi' },
      });
    await send('07700900003', 'three');
    await send('+44 7700 900002', 'two');
    await send('447700900000', 'none');
    expect(peer.received.map(({ to, status }) => [to, status])).toEqual([
      ['+447700900003', 'temporary-failure'],
      ['+447700900002', 'permanent-failure'],
      ['+447700900000', 'delivered'],
    ]);
    const ask = async (path: string): Promise<unknown> => {
      const headers = { authorization: `Bearer ${await token(peer)}` };
      return (await fetch(`${peer.baseUrl}${path}`, { headers })).json();
    };
    const { id } = peer.received[1]!;
    expect(await ask('/v2/notifications?reference=two')).toMatchObject({ notifications: [{ id }] });
    expect(await ask('/v2/notifications?reference=four')).toMatchObject({ notifications: [] });
    expect(await ask(`/v2/notifications/${id}`)).toMatchObject({ id, status: 'permanent-failure' });
    expect(await ask(`/v2/template/${peer.templateId}`)).toMatchObject({ type: 'sms', body: '((message))' });
    await peer.stop();
  });
});

describe('the post office', () => {
  it('opens with settings that can be entered as they are, and closes', async () => {
    const office = await startPostOffice();
    expect(office.smtp).toMatchObject({ host: 'localhost', security: 'starttls' });
    expect(new X509Certificate(office.ca).ca).toBe(true);
    expect((await fetch(office.notify.baseUrl)).status).toBe(401);
    await office.stop();
    await expect(fetch(office.notify.baseUrl)).rejects.toThrow('fetch failed');
  });
});
