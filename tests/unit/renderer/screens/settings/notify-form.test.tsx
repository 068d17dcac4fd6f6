import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Linkable, NotifyTemplates } from '../../../../../src/contract/notify-templates';
import type { Settings } from '../../../../../src/contract/settings';
import type { FakeBridge } from '../../fake-bridge';
import { renderDesk } from '../../render-desk';
import { idOf, sampleDesk, SETTINGS } from '../../sample-desk';

const TEMPLATE_ID = 'f33517ff-2a88-4f6e-b855-c550268ce08a';
const NOTIFY: NonNullable<Settings['notify']> = {
  baseUrl: 'https://api.notifications.service.gov.uk',
  templateId: TEMPLATE_ID,
  senderNumber: '07700 900999',
  share: 50,
  sendBy: 'pass-through',
  receives: false,
  hasKey: true,
};
const VISIT = {
  id: '740e5834-3a29-46b4-9a6f-16142fde533a',
  name: 'Visit there',
  version: 2,
  body: 'Hello ((first name)), ((reference))',
  fields: [
    { name: 'first name', field: 'first name' },
    { name: 'reference', field: null },
  ],
} satisfies NotifyTemplates['theirs'][number];
const OURS: Linkable = { id: idOf(81), version: 1, name: 'Visit', link: null, state: 'not-linked' };
const LINK = { templateId: OURS.id, version: 1, notifyId: VISIT.id, notifyVersion: 2 };

async function open(main: FakeBridge): Promise<FakeBridge> {
  main.on('settings.get', () => ({ ...SETTINGS, notify: NOTIFY }));
  main.on('settings.saveNotify', ({ apiKey: _key, ...notify }) => ({
    ...SETTINGS,
    notify: { ...notify, hasKey: true },
  }));
  renderDesk(main, { screen: 'settings' });
  await screen.findByLabelText('Template ID');
  return main;
}
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const SHARE = 'Share of the Trust’s limit, in percent';

describe('GOV.UK Notify in the settings', () => {
  it('says how many texts a minute the share is, and keeps it as a number', async () => {
    const main = await open(sampleDesk());
    expect(screen.getByText(/at most 1,500 of them/u)).toBeDefined();
    write(SHARE, '80');
    expect(screen.getByText(/at most 2,400 of them/u)).toBeDefined();
    await press('Save GOV.UK Notify');
    await screen.findByText('GOV.UK Notify saved.');
    expect(main.inputs('settings.saveNotify')).toMatchObject([
      { share: 80, sendBy: 'pass-through', receives: false },
    ]);
  });

  it.each(['0', '101', 'half', ''])('refuses "%s" as a share, at its field', async (share) => {
    const main = await open(sampleDesk());
    write(SHARE, share);
    await press('Save GOV.UK Notify');
    expect(
      (await screen.findAllByText('Write the share as a whole number from 1 to 100.')).length,
    ).toBeGreaterThan(0);
    expect(main.inputs('settings.saveNotify')).toEqual([]);
  });

  it('needs no pass-through template where only GOV.UK Notify’s own are used, and needs one otherwise', async () => {
    const main = await open(sampleDesk());
    write('Template ID', '');
    await press('Save GOV.UK Notify');
    expect((await screen.findAllByText(/Write the template’s ID/u)).length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('radio', { name: 'Only templates that GOV.UK Notify keeps' }));
    await press('Save GOV.UK Notify');
    await screen.findByText('GOV.UK Notify saved.');
    expect(main.inputs('settings.saveNotify')).toMatchObject([{ templateId: '', sendBy: 'own-templates' }]);
  });

  it('takes over received texts at the desk that is told to', async () => {
    const main = await open(sampleDesk());
    fireEvent.click(screen.getByLabelText('Take over texts that people send to this number'));
    await press('Save GOV.UK Notify');
    await screen.findByText('GOV.UK Notify saved.');
    expect(main.inputs('settings.saveNotify')).toMatchObject([{ receives: true }]);
  });
});

describe('templates at GOV.UK Notify', () => {
  it('are asked for by hand, and shown with what Plainword cannot fill', async () => {
    const main = sampleDesk().on('notify.templates', () => ({ theirs: [VISIT], ours: [OURS] }));
    await open(main);
    expect(main.inputs('notify.templates')).toEqual([]);
    await press('Show the templates');
    expect(await screen.findByText('Plainword cannot fill ((reference))')).toBeDefined();
    expect(screen.getByText('Not linked')).toBeDefined();
  });

  it('are compared and linked, and unlinked again', async () => {
    let linked = false;
    const list = (): NotifyTemplates => ({
      theirs: [VISIT],
      ours: [linked ? { ...OURS, link: LINK, state: 'linked' } : OURS],
    });
    const main = sampleDesk()
      .on('notify.templates', list)
      .on('notify.link', () => {
        linked = true;
        return list();
      })
      .on('notify.unlink', () => {
        linked = false;
        return list();
      });
    await open(main);
    await press('Show the templates');
    fireEvent.change(await screen.findByLabelText('At GOV.UK Notify, for Visit'), {
      target: { value: VISIT.id },
    });
    await press('Compare and link Visit');
    await waitFor(() =>
      expect(main.inputs('notify.link')).toEqual([{ templateId: OURS.id, notifyId: VISIT.id }]),
    );
    main.emit({ kind: 'changed', area: 'settings' });
    expect(await screen.findByText('Linked: both say the same')).toBeDefined();
    await press('Unlink Visit');
    await waitFor(() => expect(main.inputs('notify.unlink')).toEqual([{ templateId: OURS.id }]));
  });

  it('that do not say the same are not linked, and it is said why', async () => {
    const message = 'The two templates do not say the same.';
    const main = sampleDesk()
      .on('notify.templates', () => ({ theirs: [VISIT], ours: [OURS] }))
      .refuse('notify.link', { code: 'stopped', message, field: 'notifyId' });
    await open(main);
    await press('Show the templates');
    fireEvent.change(await screen.findByLabelText('At GOV.UK Notify, for Visit'), {
      target: { value: VISIT.id },
    });
    await press('Compare and link Visit');
    expect(await screen.findByText(message)).toBeDefined();
  });

  it.each([
    ['changed-here', 'Changed here since: link it again'],
    ['changed-there', 'Changed at GOV.UK Notify since: link it again'],
    ['gone', 'Gone at GOV.UK Notify: link another one'],
  ] as const)('say when one is %s', async (state, says) => {
    const theirs = state === 'gone' ? [] : [VISIT];
    await open(
      sampleDesk().on('notify.templates', () => ({ theirs, ours: [{ ...OURS, link: LINK, state }] })),
    );
    await press('Show the templates');
    expect(await screen.findByText(says)).toBeDefined();
  });

  it('say why they cannot be read', async () => {
    const message = 'GOV.UK Notify refused the API key.';
    await open(sampleDesk().refuse('notify.templates', { code: 'unavailable', message }));
    await press('Show the templates');
    expect(await screen.findByText(message)).toBeDefined();
  });
});
