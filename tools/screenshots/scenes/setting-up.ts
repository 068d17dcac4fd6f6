import { ask } from '../../../tests/shells/ask';
import type { Camera } from '../camera';
import type { OpenDesk } from '../open-desk';
import { goTo } from '../writing';

/** Services, settings with a connection that fails, and the shortcuts. */
export async function settingUpScenes({ page, app }: OpenDesk, camera: Camera): Promise<void> {
  await goTo(page, 'Services');
  await page.getByRole('button', { name: /^Edit/u }).waitFor();
  await camera.take(page, 'services');
  await page.getByRole('button', { name: /^Edit/u }).click();
  await camera.take(page, 'service-editing');
  await camera.takeWhole(page, 'service-editing-whole');

  // Names and ports that are the same each time; nothing on this machine listens there.
  await ask(app, 'settings.saveSmtp', {
    host: 'localhost',
    port: 587,
    security: 'starttls',
    user: 'clinic@trust.example.org',
    password: null,
  });
  await ask(app, 'settings.saveNotify', {
    baseUrl: 'https://api.notifications.service.gov.uk',
    templateId: '0b9d3f0e-7a51-4c55-9a3e-2f6f1f7a4c11',
    senderNumber: '07860 000111',
    apiKey: null,
  });
  await page.reload();
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Test connection: email' }).click();
  const report = page.getByRole('form', { name: 'Email' }).getByRole('status').filter({ hasText: /\w/u });
  await report.filter({ hasNotText: 'Trying to connect' }).waitFor();
  await camera.take(page, 'settings-connection-test-failed');
  await camera.takeWhole(page, 'settings-whole');
  await camera.takeZoomed(page, 'settings');

  await page.keyboard.press('F1');
  await page.getByRole('dialog').waitFor();
  await camera.take(page, 'shortcuts');
  await camera.takeZoomed(page, 'shortcuts');
  await page.keyboard.press('Escape');
}
