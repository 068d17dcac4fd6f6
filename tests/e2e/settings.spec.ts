import { expect, test } from '../shells/fixture';

/** How this desk sends: saved, tried, and never shown again. */

test('a connection test says in words what failed, and no secret is ever shown', async ({
  desk,
  postOffice,
}) => {
  const { page } = desk;
  await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  const email = page.getByRole('region', { name: 'Email' });
  const tried = async (changes: Record<string, string>, says: RegExp) => {
    for (const [label, value] of Object.entries(changes))
      await email.getByLabel(label, { exact: true }).fill(value);
    await email.getByRole('button', { name: 'Save' }).click();
    await email.getByRole('button', { name: 'Test connection' }).click();
    await expect(email.getByRole('status')).toHaveText(says, { timeout: 20_000 });
  };

  await tried({}, /ready|works|signed in/iu);
  await tried({ Password: 'not the password' }, /password|user name/iu);
  await tried({ Port: '1' }, /nothing (listens|answers)|no mail server|refused|answer/iu);
  await tried({ 'Mail server': 'mail.nowhere.example.org' }, /this computer|not found|loopback/iu);

  const values = await page
    .locator('input')
    .evaluateAll((inputs) => inputs.map((input) => (input instanceof HTMLInputElement ? input.value : '')));
  expect(values.join(' ')).not.toContain(postOffice.smtp.password);
  expect(values.join(' ')).not.toContain(postOffice.notify.apiKey.slice(-36));
});

test('GOV.UK Notify and the Trust phone are tried in the same way', async ({ desk }) => {
  const { page } = desk;
  await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  const notify = page.getByRole('region', { name: /GOV\.UK Notify/u });
  await notify.getByRole('button', { name: 'Test connection' }).click();
  await expect(notify.getByText(/ready|works|signed in|template/iu).last()).toBeVisible();
  const phone = page.getByRole('region', { name: /Trust phone/u });
  await phone.getByRole('button', { name: /Test|Check/u }).click();
  await expect(phone.getByText(/key each text in/u)).toBeVisible();
});
