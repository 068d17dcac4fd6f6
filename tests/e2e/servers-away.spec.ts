import type { Page } from '@playwright/test';
import { startPostOffice, type PostOffice } from '../servers/post-office';
import { expect, test as desks } from '../shells/fixture';
import { startLine, type NetworkLine } from './network-line';
import { message, send, write, writeTo } from './writing-page';

/** Servers that can't be reached, or that lie: nothing is lost, nothing goes twice, and the outbox says why. */

interface Wired {
  readonly office: PostOffice;
  /** What leads to the office: a test can cut it. */
  readonly lines: { readonly mail: NetworkLine; readonly texts: NetworkLine };
}

const test = desks.extend<Wired>({
  office: async ({ clock: _clock }, give) => {
    const office = await startPostOffice();
    await give(office);
    await office.stop();
  },
  lines: async ({ office }, give) => {
    const texts = Number(new URL(office.notify.baseUrl).port);
    const lines = { mail: await startLine(office.mail.port), texts: await startLine(texts) };
    await give(lines);
    await Promise.all([lines.mail.cut(), lines.texts.cut()]);
  },
  postOffice: async ({ office, lines }, give) => {
    await give({
      ...office,
      smtp: { ...office.smtp, port: lines.mail.port },
      notify: { ...office.notify, baseUrl: `http://127.0.0.1:${lines.texts.port}` },
    });
  },
});

const toRecord = (page: Page) => page.getByRole('button', { name: /^To record/u });
const underWay = (page: Page) => page.getByRole('region', { name: 'Under way' });

async function openMessages(page: Page): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Messages/u })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Messages' }).waitFor();
}

test('what can’t be sent waits with the reason in sight, and goes once when the servers are back', async ({
  desk,
  office,
  lines,
}) => {
  let { page } = desk;
  await Promise.all([lines.mail.cut(), lines.texts.cut()]);
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await write(page, 'Text', 'Hello Maggie, please call us.');
  await send(page);
  await expect(page.getByRole('region', { name: 'Waiting to be sent' })).toContainText(
    'nothing answers at that port',
  );
  await page.keyboard.press('Control+N');
  await writeTo(page, 'daniel', 'Daniel Okafor');
  await write(page, 'Email', 'Dear Daniel, please bring your glasses.');
  await send(page);
  await expect(page.getByRole('region', { name: 'Waiting to be sent' })).toContainText(
    'nothing answers at that port',
  );

  await test.step('both stand in the outbox with what to do, also after a restart', async () => {
    page = await desk.restart(1);
    await openMessages(page);
    await expect(underWay(page).getByRole('listitem')).toHaveCount(2);
    await expect(underWay(page)).toContainText('Check the address of GOV.UK Notify');
    await expect(underWay(page)).toContainText('Check the name of the mail server');
    await expect(
      page.getByRole('navigation').getByRole('button', { name: /^Messages/u }),
    ).toHaveAccessibleName(/2 under way/u);
    await expect(toRecord(page)).toHaveAccessibleName(/3 to record/u);
  });

  await test.step('once the servers are back both go, each once', async () => {
    await Promise.all([lines.mail.mend(), lines.texts.mend()]);
    page = await desk.restart(2);
    await expect(toRecord(page)).toHaveAccessibleName(/5 to record/u);
    expect(office.texts.received.map(({ to }) => to)).toEqual(['+447700900412']);
    expect(office.mail.received.map(({ to }) => to)).toEqual([['daniel.okafor@example.org']]);
  });

  await test.step('and never again', async () => {
    page = await desk.restart(30);
    await openMessages(page);
    await expect(underWay(page)).toContainText('Nothing is waiting to be sent');
    expect(office.texts.received).toHaveLength(1);
    expect(office.mail.received).toHaveLength(1);
  });
});

test('a text that GOV.UK Notify only pretended to take is asked about, and not sent again while “not found” proves nothing', async ({
  desk,
  office,
}) => {
  let { page } = desk;
  office.texts.behave('lie');
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await write(page, 'Text', 'Hello Maggie, please call us.');
  await send(page);
  await expect(page.getByRole('region', { name: 'Being sent…' })).toBeVisible();
  expect(office.texts.received).toHaveLength(0);

  await test.step('“not found” so soon proves nothing: it is not sent again yet', async () => {
    page = await desk.restart(1);
    await openMessages(page);
    await expect(underWay(page)).toContainText('Sending');
    expect(office.texts.received).toHaveLength(0);
    office.texts.behave('accept');
  });
  await test.step('nor after another start: each begins to wait anew, whatever the clock says', async () => {
    page = await desk.restart(60);
    await openMessages(page);
    await expect(underWay(page)).toContainText('Sending');
    expect(office.texts.received).toHaveLength(0);
  });
});

test('an email nobody confirmed asks a person, and is sent anew only when they say it did not go', async ({
  desk,
  office,
}) => {
  let { page } = desk;
  await writeTo(page, 'daniel', 'Daniel Okafor');
  await write(page, 'Email', 'Dear Daniel, please bring your glasses.');
  office.mail.behave('keep-and-say-rubbish');
  await send(page);
  const question = page.getByRole('region', { name: 'It may have been sent: check' });
  await expect(question.getByRole('button', { name: 'It was sent' })).toBeVisible();
  await expect(question.getByRole('button', { name: 'It was not sent' })).toBeVisible();
  office.mail.behave('accept');

  await test.step('however long it waits, and however often Plainword is opened, it is not sent again', async () => {
    page = await desk.restart(60);
    await openMessages(page);
    await expect(
      page.getByRole('navigation').getByRole('button', { name: /^Messages/u }),
    ).toHaveAccessibleName(/1 need you to look/u);
    await expect(underWay(page)).toContainText('May have been sent: check');
    await expect(underWay(page).getByRole('button', { name: 'It was sent' })).toBeVisible();
    expect(office.mail.received).toHaveLength(1);
  });
  await test.step('“it was not sent” writes it again in one go, under another name', async () => {
    await underWay(page).getByRole('button', { name: 'It was not sent' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Yes, write it again' }).click();
    await expect(message(page)).toHaveText('Dear Daniel, please bring your glasses.');
    await message(page).focus();
    await send(page);
    await expect(page.getByText(/^✓ Copied at/u)).toBeVisible();
    const ids = office.mail.received.map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(2);
  });
});
