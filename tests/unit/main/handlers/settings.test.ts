import { describe, expect, it } from 'vitest';
import { ask } from '../../../shells/ask';
import { appsOfThisFile } from '../started-app';

const { office, start } = appsOfThisFile();

describe('settings', () => {
  it('never give a secret back', async () => {
    const { app } = start();
    const settings = await ask(app, 'settings.get', {});
    expect(settings).toMatchObject({ smtp: { hasPassword: true }, notify: { hasKey: true } });
    const { apiKey, templateId: _template, ...rest } = office().notify;
    expect(JSON.stringify(settings)).not.toContain(apiKey.slice(-36));
    expect(JSON.stringify(settings)).not.toContain(office().smtp.password);
    expect(rest.baseUrl).toBe(settings.notify?.baseUrl);
  });

  it('need no password for a relay that asks for none', async () => {
    const { app } = start({ postOffice: null });
    const { password: _password, ...server } = office().smtp;
    const saved = await ask(app, 'settings.saveSmtp', { ...server, user: '', password: null });
    expect(saved.smtp?.hasPassword).toBe(true);
  });

  it('are tested by signing in', async () => {
    const { app } = start();
    expect(await ask(app, 'settings.test', { carrier: 'smtp' })).toMatchObject({ ok: true });
    expect(await ask(app, 'settings.test', { carrier: 'govuk-notify' })).toMatchObject({ ok: true });
    await ask(app, 'settings.saveSmtp', { ...office().smtp, password: 'wrong' });
    expect(await ask(app, 'settings.test', { carrier: 'smtp' })).toMatchObject({ ok: false });
  });

  it('let dictation and on-screen keyboards write only once somebody says so', async () => {
    const { app } = start();
    expect(await ask(app, 'settings.get', {})).toMatchObject({ writing: { assisted: false } });
    const saved = await ask(app, 'settings.saveWriting', { assisted: true });
    expect(saved.writing).toEqual({ assisted: true });
    expect(await ask(app, 'settings.get', {})).toMatchObject({ writing: { assisted: true } });
  });

  it('switch off only the checks that the policy names, and main keeps to it', async () => {
    const { app } = start();
    const saved = await ask(app, 'settings.saveChecks', { turnedOff: ['style/contraction'] });
    expect(saved.checks).toEqual({ turnedOff: ['style/contraction'] });
    const refused = await app.call('settings.saveChecks', { turnedOff: ['identifier/nhs-number'] });
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    expect(await ask(app, 'settings.get', {})).toMatchObject({
      checks: { turnedOff: ['style/contraction'] },
    });
  });
});
