import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../shells/fixture';
import { write, writeTo } from './writing-page';

/** A service and its procedure: what it says, who approved it, and what follows for its messages (P9, P17, P40). */

const NAME = 'Community Therapy, North';

test('a procedure that says something else lets nothing go until it is approved again', async ({ desk }) => {
  const { page } = desk;
  const go = (screen: string) => page.getByRole('navigation').getByRole('button', { name: screen }).click();

  await test.step('what it says changes, and the approval goes with it', async () => {
    await go('Services');
    await page.getByRole('button', { name: `Write the procedure of ${NAME}` }).click();
    const risks = page.getByLabel('What could go wrong, and what is done about it');
    await risks.fill('A phone that others read: such numbers are marked as shared.');
    await expect(page.getByText(/must be approved again/u)).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await page.getByRole('button', { name: 'Save the procedure' }).click();
    await expect(page.getByText(/Nothing can be sent for this service/u)).toBeVisible();
  });

  await test.step('a message is stopped, and its next step leads here', async () => {
    await go('Compose');
    await writeTo(page, '999 054 8609', 'Margaret Holloway');
    await write(page, 'Text', 'Hello Maggie, please call us.');
    await expect(page.getByText(/procedure/u).first()).toBeVisible();
    await page.getByRole('button', { name: 'Open the service' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Services' })).toBeVisible();
  });

  await test.step('each reference is asked for', async () => {
    await page.getByRole('button', { name: `Approval of ${NAME}` }).click();
    await page.getByRole('button', { name: 'Save the approval' }).click();
    await expect(page.getByRole('alert')).toContainText('things to put right');
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    for (const legend of [
      'Approved by',
      'Agreed by the Data Privacy team',
      'Data protection impact assessment',
    ]) {
      const group = page.getByRole('group', { name: legend });
      await group.getByLabel('Reference').fill('SOP-2026-7');
      await group.getByLabel('Signed by').fill('A. Lead');
      await group.getByLabel('On').fill('2026-02-20');
    }
    await page.getByLabel('To be reviewed by').fill('2027-02-20');
    await page.getByRole('button', { name: 'Save the approval' }).click();
    await expect(page.getByText('Approval saved.')).toBeVisible();
  });

  await test.step('and the message may go', async () => {
    await go('Compose');
    await page.getByRole('button', { name: 'Carry on with it' }).click();
    await expect(page.getByText(/^The policy allows this message/u)).toBeVisible();
  });
});

test('a use that is not listed is authorised once, with its last day', async ({ desk }) => {
  const { page } = desk;
  await page.getByRole('navigation').getByRole('button', { name: 'Services' }).click();
  await page.getByRole('button', { name: `Add an authorised use to ${NAME}` }).click();
  await page.getByLabel('What the messages are for').fill('Asking about the new clinic rooms');
  await page
    .getByLabel('What could go wrong, and what is done about it')
    .fill('Little: nothing personal is asked.');
  const group = page.getByRole('group', { name: 'Authorised by the service manager' });
  await group.getByLabel('Reference').fill('RA-12');
  await group.getByLabel('Signed by').fill('D. Okafor');
  await group.getByLabel('On').fill('2026-02-20');
  await page.getByLabel('Last day it may be used').fill('2026-06-30');
  await page.getByRole('button', { name: 'Save this use' }).click();
  await expect(page.getByRole('list', { name: 'Authorised uses' })).toContainText('Until 30 June 2026');
});

test('the policy in short stands under Settings, and that it was read can be copied for supervision', async ({
  desk,
}) => {
  const { page } = desk;
  await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  const policy = page.getByRole('region', { name: 'The policy in short' });
  await expect(policy.getByRole('listitem').first()).toBeVisible();
  await policy.getByRole('button', { name: 'Copy for supervision' }).click();
  await expect.poll(() => desk.clipboard.read()).toContain('read on');
});
