import { describe, expect, it } from 'vitest';
import type { Service } from '../../../../src/domain/services/service';
import { ask } from '../../../shells/ask';
import { appsOfThisFile } from '../started-app';
import type { App } from '../../../../src/main/app';

const { start } = appsOfThisFile();

async function firstService(app: App): Promise<Service> {
  const [service] = await ask(app, 'services.list', {});
  if (service === undefined) throw new Error('the demo has a service');
  return service;
}

describe('a service’s procedure', () => {
  it('loses its approval when it says something else, and is not saved with the old one (P17)', async () => {
    const { app } = start();
    const { id, version, ...details } = await firstService(app);
    const sop = { ...details.sop, aspects: { ...details.sop.aspects, risks: 'Something new' } };
    const refused = await app.call('services.edit', { id, version, details: { ...details, sop } });
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid', field: 'sop' } });
    const without = { ...details, sop: { ...sop, approval: null } };
    const saved = await ask(app, 'services.edit', { id, version, details: without });
    expect(saved.sop.approval).toBeNull();
  });

  it('is not approved before its questions are answered (P9)', async () => {
    const { app } = start();
    const { id, version, ...details } = await firstService(app);
    const sop = { ...details.sop, aspects: { ...details.sop.aspects, informing: '' } };
    const refused = await app.call('services.edit', { id, version, details: { ...details, sop } });
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid', field: 'sop' } });
  });

  it('is approved again under another reference', async () => {
    const { app } = start();
    const { id, version, ...details } = await firstService(app);
    const word = { reference: 'SOP-2', name: 'A. Lead', date: '2026-11-20' };
    const approval = { approver: word, dataPrivacy: word, dpia: word, reviewBy: '2028-11-20' };
    const sop = { ...details.sop, approval, aspects: { ...details.sop.aspects, risks: 'Something new' } };
    const saved = await ask(app, 'services.edit', { id, version, details: { ...details, sop } });
    expect(saved.sop.approval).toEqual(approval);
  });
});

describe('the people at a desk', () => {
  it('are asked for a PIN at sending where they share an account', async () => {
    const { app } = start({
      machinePack: { kind: 'none' },
    });
    const settings = await ask(app, 'settings.get', {});
    expect(settings.colleagues).toEqual([]);
    expect(settings.staff?.hasPin).toBe(false);
  });

  it('say that they read the policy, and copy that for supervision (P39)', async () => {
    const { app, platform } = start();
    const { pack } = await ask(app, 'desk.get', {});
    const settings = await ask(app, 'settings.acknowledge', { version: pack.version });
    expect(settings.staff?.acknowledged[0]).toMatchObject({ policy: pack.id, version: pack.version });
    await ask(app, 'settings.copyAcknowledgements', {});
    expect(await platform.clipboard.read()).toContain(`version ${pack.version}: read on `);
  });
});
