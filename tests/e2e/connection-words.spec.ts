import type { Locator } from '@playwright/test';
import type { NotifyBehaviour } from '../servers/notify-peer';
import type { SmtpBehaviour } from '../servers/smtp-peer';
import { expect, test } from '../shells/fixture';

/** "Test connection": what failed, in words that say what to do. */

async function tried(card: Locator, says: string): Promise<void> {
  await card.getByRole('button', { name: 'Test connection' }).click();
  await expect(card.getByRole('status')).toContainText(says, { timeout: 20_000 });
}

async function save(card: Locator, changes: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(changes))
    await card.getByLabel(label, { exact: true }).fill(value);
  await card.getByRole('button', { name: 'Save' }).click();
}

async function saved(card: Locator, changes: Readonly<Record<string, string>>): Promise<void> {
  await save(card, changes);
  await card
    .page()
    .getByRole('button', { name: /^Close: .* saved\.$/u })
    .click();
}

const MAIL: ReadonlyArray<readonly [SmtpBehaviour, string]> = [
  ['accept', 'Connected to the mail server over TLS and signed in.'],
  ['wrong-name', 'a certificate made out to another name, so nothing was sent to it'],
  ['expired', 'a certificate that is out of date'],
  ['no-starttls', 'offers no secure connection at this port, so nothing was sent to it'],
  ['no-sign-in', 'takes no sign-in at this port'],
  ['no-passwords', 'no longer takes a user name and password from programs'],
  ['sign-in-later', 'could not check the sign-in at the moment'],
  ['closing-down', 'takes no mail from this computer at the moment'],
  ['rubbish', 'is not a mail server'],
];

test('the mail server: each fault has its own words', async ({ desk, postOffice }) => {
  const { page } = desk;
  await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  const card = page.getByRole('region', { name: 'Email' });
  for (const [behaviour, says] of MAIL) {
    await test.step(behaviour, async () => {
      postOffice.mail.behave(behaviour);
      await tried(card, says);
    });
  }
  postOffice.mail.behave('accept');
  await test.step('a wrong password', async () => {
    await saved(card, { Password: 'wrong' });
    await tried(card, 'refused the user name or password');
  });
  await test.step('TLS from the start where the server begins without', async () => {
    await card.getByRole('radio', { name: 'TLS, port 465' }).check();
    await saved(card, { Port: String(postOffice.smtp.port) });
    await tried(card, 'did not agree on a secure connection, so nothing was sent to it');
  });
  await test.step('nothing listens', async () => {
    await postOffice.mail.stop();
    await tried(card, 'nothing answers at that port');
  });
  await test.step('a name that cannot be one, and one that is out of reach from here', async () => {
    await save(card, { 'Mail server': 'mail server; rm' });
    await expect(card.getByLabel('Mail server', { exact: true })).toHaveAccessibleDescription(
      /letters, digits, dots and hyphens only/u,
    );
    await saved(card, { 'Mail server': 'mail.nowhere.example.org' });
    await tried(card, 'reaches servers on this computer only');
  });
  expect(postOffice.mail.received).toHaveLength(0);
});

const TEXTS: ReadonlyArray<readonly [NotifyBehaviour, string]> = [
  ['accept', 'the key and the template work'],
  ['gateway-fails', 'has a fault of its own at the moment'],
  ['sign-in-page', 'is not GOV.UK Notify'],
  ['clock-apart', 'The clock of this computer is more than 30 seconds off'],
  ['hang-up', 'was cut off'],
];

test('GOV.UK Notify: each fault has its own words', async ({ desk, postOffice }) => {
  const { page } = desk;
  await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  const card = page.getByRole('region', { name: 'Texts through GOV.UK Notify' });
  for (const [behaviour, says] of TEXTS) {
    await test.step(behaviour, async () => {
      postOffice.texts.behave(behaviour);
      await tried(card, says);
    });
  }
  postOffice.texts.behave('accept');
  await test.step('half a key, and one that is not theirs', async () => {
    await saved(card, { 'API key': 'half-a-key' });
    await tried(card, 'is not a whole key of GOV.UK Notify');
    await saved(card, { 'API key': postOffice.notify.apiKey.replace(/.{12}$/u, '000000000000') });
    await tried(card, 'refused the API key');
    await saved(card, { 'API key': postOffice.notify.apiKey });
  });
  await test.step('a template that is not there', async () => {
    await saved(card, { 'Template ID': '11111111-2222-4333-8444-555555555555' });
    await tried(card, 'has no template of that ID');
    await save(card, { 'Template ID': 'my template' });
    await expect(card.getByLabel('Template ID', { exact: true })).toHaveAccessibleDescription(
      /Write the template’s ID/u,
    );
  });
  await test.step('an address without encryption outside this computer', async () => {
    await saved(card, {
      'Template ID': postOffice.notify.templateId,
      'Address of GOV.UK Notify': 'http://notify.example.org',
    });
    await tried(card, 'is not secure. Write it with https://');
  });
  expect(postOffice.texts.received).toHaveLength(0);
});
