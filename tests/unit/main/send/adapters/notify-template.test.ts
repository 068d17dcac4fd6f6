import https from 'node:https';
import { v7 as uuid } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeCertificates } from '../../../../servers/certificates';
import { listen } from '../../../../servers/listening';
import { startNotifyPeer, type NotifyPeer, type NotifyPeerOptions } from '../../../../servers/notify-peer';
import { askedOf, saying } from './adapter-suite';
import { adapterTo, textEnvelope } from './notify-bench';

/** The report on a server with another template. */
const withTemplate = async (options: NotifyPeerOptions) => {
  const other = await startNotifyPeer(options);
  const report = await adapterTo(other).test();
  await other.stop();
  return report;
};

describe('the connection test of GOV.UK Notify', () => {
  let peer: NotifyPeer;
  beforeAll(async () => {
    peer = await startNotifyPeer();
  });
  afterAll(() => peer.stop());
  afterEach(() => peer.behave('accept'));

  it('passes a key and a template that work', async () => {
    expect(await adapterTo(peer).test()).toMatchObject({ ok: true });
    expect(await withTemplate({ templateBody: ' ((Message))\n' })).toMatchObject({ ok: true });
  });

  it.each([
    ['', 'whole key'],
    ['plainword', 'whole key'],
    ['26785a09-ab16-4eb0-8407-a37497a57506', 'whole key'],
    ['name-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b', 'whole key'],
  ])('says that "%s" is no whole key, before it connects', async (apiKey, words) => {
    const adapter = adapterTo(peer, { apiKey }, { fetch: () => Promise.reject(new Error('was asked')) });
    expect(await adapter.test()).toEqual({ ok: false, sentence: saying(words) });
    expect((await adapter.send(textEnvelope())).kind).toBe('later');
    expect((await adapter.lookUp(askedOf(textEnvelope()))).kind).toBe('cannot-ask');
  });

  it('says that the template is missing, of another kind, or does not pass the text through', async () => {
    expect(await adapterTo(peer, { templateId: uuid() }).test()).toEqual({
      ok: false,
      sentence: saying('no template of that ID'),
    });
    expect(await withTemplate({ templateType: 'email' })).toEqual({
      ok: false,
      sentence: saying('not one for text messages'),
    });
    expect(await withTemplate({ templateBody: 'Hello' })).toEqual({
      ok: false,
      sentence: saying('no field ((message))'),
    });
    expect(await withTemplate({ templateBody: 'Clinic: ((message))' })).toEqual({
      ok: false,
      sentence: saying('words of its own'),
    });
    expect(await withTemplate({ templateBody: '((name)): ((message))' })).toEqual({
      ok: false,
      sentence: saying('other fields'),
    });
  });

  it.each([
    ['clock-apart', 'clock'],
    ['gateway-fails', 'fault of its own'],
    ['sign-in-page', 'not GOV.UK Notify'],
    ['redirect', 'not GOV.UK Notify'],
    ['hang-up', 'cut off'],
  ] as const)('names what is wrong when the server is "%s"', async (behaviour, words) => {
    peer.behave(behaviour);
    expect(await adapterTo(peer).test()).toEqual({ ok: false, sentence: saying(words) });
  });

  it('says that a certificate is not trusted', async () => {
    const { key, cert } = await makeCertificates();
    const listening = await listen(https.createServer({ key, cert }));
    const report = await adapterTo(peer, { baseUrl: `https://localhost:${listening.port}` }).test();
    await listening.stop();
    expect(report).toEqual({ ok: false, sentence: saying('does not trust') });
  });

  it('says that a server does not speak TLS', async () => {
    const report = await adapterTo(peer, { baseUrl: peer.baseUrl.replace('http:', 'https:') }).test();
    expect(report).toEqual({ ok: false, sentence: saying('secure connection') });
  });

  it.each([
    ['http://api.example.org', 'not secure'],
    ['ftp://localhost', 'not a web address'],
    ['nonsense', 'not a web address'],
    ['https://user:word@localhost', 'more in it'],
    ['https://api.example.org', 'trying out'],
    ['https://localhost.example.org', 'trying out'],
  ])('does not go to %s', async (baseUrl, words) => {
    expect(await adapterTo(peer, { baseUrl }).test()).toEqual({
      ok: false,
      sentence: saying(words),
    });
  });

  it('says that a name was not found', async () => {
    const report = await adapterTo(
      peer,
      { baseUrl: 'https://notify.nowhere.invalid' },
      { reach: 'anywhere' },
    ).test();
    expect(report.sentence).toMatch(/not found|not connected/u);
  });
});
