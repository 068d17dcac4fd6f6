import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { openBrowserShell, type BrowserShell } from '../../tools/browser-shell/open-shell';
import { openPostOfficeOf, browserOfTests } from '../shells/shell-options';
import { startPostOffice } from '../servers/post-office';
import { expect, test } from '../shells/fixture';

/** The first start on an empty store, without demo data: who is here, for which service, and how it sends. */

const out = fileURLToPath(new URL('../../out', import.meta.url));

test('an empty desk is set up in two steps, then sends by the servers IT named', async () => {
  const postOffice = await startPostOffice();
  const dataDir = mkdtempSync(join(tmpdir(), 'plainword-first-'));
  const open = (): Promise<BrowserShell> =>
    openBrowserShell({
      out,
      dataDir,
      demo: false,
      headless: true,
      debuggingPort: null,
      clock: null,
      postOffice: openPostOfficeOf(postOffice),
      browser: browserOfTests,
    });
  let shell = await open();
  let { page } = shell;

  await test.step('who is at this desk', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Welcome to Plainword' })).toBeVisible();
    await expect(page.getByText('not for real data')).toBeVisible();
    await expect(page.getByText('Demo:')).toBeHidden();
    await expect(page.getByRole('textbox', { name: 'Your name' })).toBeFocused();
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('2 things to put right');
    await page.getByRole('textbox', { name: 'Your name' }).fill('R. Shah');
    await page.getByRole('textbox', { name: 'Your job title' }).fill('occupational therapist');
    await page.keyboard.press('Enter');
  });

  await test.step('closed half-way, it goes on at the service', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Your service' })).toBeVisible();
    await shell.close();
    shell = await open();
    ({ page } = shell);
    await expect(page.getByRole('heading', { level: 1, name: 'Your service' })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  });

  await test.step('a mailbox outside the Trust is refused', async () => {
    await page.getByRole('textbox', { name: 'Name of the service' }).fill('Community Therapy, North');
    await page.getByRole('textbox', { name: 'Phone number' }).fill('01632 960100');
    await page.getByRole('textbox', { name: 'Shared mailbox' }).fill('therapy@example.com');
    await page.getByRole('button', { name: 'Save and start' }).click();
    await expect(page.getByRole('textbox', { name: 'Shared mailbox' })).toHaveAccessibleDescription(
      /write its address at the Trust/u,
    );
    await page.getByRole('textbox', { name: 'Shared mailbox' }).fill('therapy@nhs.net');
    await page.getByRole('button', { name: 'Save and start' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Compose' })).toBeAttached();
  });

  await test.step('nobody and nothing is here yet, and each screen says what to do', async () => {
    const go = (screen: string) => page.getByRole('navigation').getByRole('button', { name: screen }).click();
    await go('To record');
    await expect(page.getByText('Nothing is owed to the record')).toBeVisible();
    await go('Messages');
    await expect(page.getByText('Nothing is waiting to be sent')).toBeVisible();
    await expect(page.getByText('No drafts')).toBeVisible();
    await expect(page.getByText('Nothing sent yet')).toBeVisible();
    await go('People');
    await expect(page.getByText('Nobody yet')).toBeVisible();
    await go('Settings');
  });

  await test.step('a test before anything is saved says so; a saved server is tried', async () => {
    const email = page.getByRole('region', { name: 'Email' });
    await email.getByRole('button', { name: 'Test connection' }).click();
    await expect(email.getByText('Save first: the test uses what is saved.')).toBeVisible();
    await email.getByRole('button', { name: 'Save' }).click();
    await expect(email.getByRole('textbox', { name: 'Mail server' })).toHaveAccessibleDescription(
      /Write the name of the mail server/u,
    );
    await email.getByRole('textbox', { name: 'Mail server' }).fill(postOffice.smtp.host);
    await email.getByRole('textbox', { name: 'Port' }).fill(String(postOffice.smtp.port));
    await email.getByRole('textbox', { name: 'User name' }).fill(postOffice.smtp.user);
    await email.getByLabel('Password').fill(postOffice.smtp.password);
    await email.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Close: Mail server saved.' }).click();
    await expect(email.getByLabel('Password')).toHaveValue('');
    await email.getByRole('button', { name: 'Test connection' }).click();
    await expect(email.getByText('Connected to the mail server over TLS and signed in.')).toBeVisible();

    const notify = page.getByRole('region', { name: 'Texts through GOV.UK Notify' });
    await notify.getByRole('textbox', { name: 'Address of GOV.UK Notify' }).fill(postOffice.notify.baseUrl);
    await notify.getByRole('textbox', { name: 'Template ID' }).fill(postOffice.notify.templateId);
    await notify
      .getByRole('textbox', { name: 'Number texts come from' })
      .fill(postOffice.notify.senderNumber);
    await notify.getByLabel('API key').fill(postOffice.notify.apiKey);
    await notify.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Close: GOV.UK Notify saved.' }).click();
    await notify.getByRole('button', { name: 'Test connection' }).click();
    await expect(notify.getByText('the key and the template work')).toBeVisible();
  });

  await test.step('secrets are neither on the page nor readable on the disk, before and after a restart', async () => {
    const secrets = [postOffice.smtp.password, postOffice.notify.apiKey, postOffice.notify.apiKey.slice(-36)];
    const look = async (): Promise<void> => {
      const shown = await page.evaluate(async () => {
        const values = [...document.querySelectorAll('input')].map(({ value }) => value);
        const settings = await window.plainword.call('settings.get', {});
        return [document.documentElement.outerHTML, ...values, JSON.stringify(settings)].join('\n');
      });
      for (const secret of secrets) expect(shown).not.toContain(secret);
    };
    await look();
    await shell.close();
    for (const file of readdirSync(dataDir, { withFileTypes: true }).filter((entry) => entry.isFile())) {
      const bytes = readFileSync(join(dataDir, file.name));
      for (const secret of secrets) expect(bytes.includes(secret), file.name).toBe(false);
    }
    shell = await open();
    ({ page } = shell);
    await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
    await expect(page.getByText('A password is kept. Type a new one to replace it.')).toBeVisible();
    await expect(page.getByText('A key is kept. Type a new one to replace it.')).toBeVisible();
    await look();
  });
  await shell.close();
  await postOffice.stop();
  rmSync(dataDir, { recursive: true, force: true });
});
