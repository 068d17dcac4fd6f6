import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useTemplateDraft } from '../../../../../src/renderer/screens/templates/use-template-draft';
import { renderDesk } from '../../render-desk';
import { STAFF } from '../../sample-desk';
import { template } from '../../../domain/templates/some-template';
import { deskWithTemplates, LETTER, REMINDER, versionOf } from './some-library';

const TEMPLATES = { screen: 'templates', templateId: null } as const;
afterEach(() => useTemplateDraft.setState({ open: null }));

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

async function openReminder(main = deskWithTemplates()) {
  renderDesk(main, TEMPLATES);
  fireEvent.click(await screen.findByRole('button', { name: 'Reminder' }));
  await screen.findByRole('heading', { level: 1, name: 'Reminder' });
  return main;
}

describe('the editor of a template', () => {
  it('shows how it reads with the examples, and that it is approved', async () => {
    await openReminder();
    expect(screen.getByText(/Hello Margaret, your visit is on Tuesday at 2:30pm\./u)).toBeDefined();
    expect(screen.getByText(/Approved by J\. Adeyemi, service manager, 20 November 2026/u)).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Nothing found' })).toBeDefined();
  });

  it('saves a new version, which waits for approval', async () => {
    const main = await openReminder();
    expect(screen.getByRole('button', { name: /^Save a new version/u }).hasAttribute('disabled')).toBe(true);
    write('Name', 'Reminder of a visit');
    fireEvent.keyDown(window, { key: 's', ctrlKey: true });
    await waitFor(() => expect(main.inputs('templates.save')).toHaveLength(1));
    expect(main.inputs('templates.save')[0]).toMatchObject({
      id: REMINDER.id,
      version: 1,
      details: { name: 'Reminder of a visit', text: REMINDER.text },
    });
    expect(await screen.findByText('Waiting for approval')).toBeDefined();
  });

  it('says what is missing before it saves', async () => {
    const main = deskWithTemplates();
    renderDesk(main, TEMPLATES);
    fireEvent.click(await screen.findByRole('button', { name: 'New template' }));
    press(/^Save/u);
    expect(
      await screen.findAllByText('Give the template a name that staff will find it by.'),
    ).not.toHaveLength(0);
    expect(screen.getAllByText('Write the words of the template.')).not.toHaveLength(0);
    expect(main.inputs('templates.add')).toEqual([]);
  });

  it('offers the fields that the policy lets stand on the channel', async () => {
    await openReminder();
    const palette = screen.getByRole('group', { name: 'Put in a field' });
    expect(within(palette).getByRole('button', { name: /^place/u })).toBeDefined();
    expect(within(palette).queryByRole('button', { name: /^staff role/u })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Email' }));
    expect(within(palette).getByRole('button', { name: /^staff role/u })).toBeDefined();
  });

  it('keeps what is written while another screen is looked at, and asks before it is left', async () => {
    await openReminder();
    write('Name', 'Another name');
    press('Messages');
    await screen.findByRole('heading', { level: 1, name: 'Messages' });
    press('Templates');
    expect((await screen.findByLabelText<HTMLInputElement>('Name')).value).toBe('Another name');
    press('Back to the library');
    const question = screen.getByRole('dialog', { name: 'Leave without saving?' });
    fireEvent.click(within(question).getByRole('button', { name: 'Leave without saving' }));
    expect(await screen.findByRole('table', { name: 'Templates' })).toBeDefined();
  });

  it('shows its versions and takes older words', async () => {
    const main = deskWithTemplates([{ ...REMINDER, version: 2 }]).on('templates.versions', () => [
      versionOf(REMINDER, { version: 2 }),
      versionOf(REMINDER, { text: 'Older words ((day)).' }),
    ]);
    await openReminder(main);
    fireEvent.click(await screen.findByRole('button', { name: 'Take these words of version 1' }));
    await waitFor(() => expect(useTemplateDraft.getState().open?.draft.text).toBe('Older words ((day)).'));
  });

  it('is retired and brought back', async () => {
    const main = deskWithTemplates().on('templates.setRetired', ({ retired }) => ({
      ...REMINDER,
      retired: retired ? REMINDER.saved : null,
    }));
    await openReminder(main);
    press('Retire');
    expect(await screen.findByText('Reminder retired: it is not offered any more.')).toBeDefined();
    expect(main.inputs('templates.setRetired')).toEqual([{ id: REMINDER.id, version: 1, retired: true }]);
  });

  it('is not approved by who wrote it: a colleague’s name is asked for', async () => {
    const mine = template({
      id: REMINDER.id,
      approved: null,
      saved: { ...REMINDER.saved, by: `${STAFF.name}, ${STAFF.role}` },
    });
    const main = deskWithTemplates([mine, LETTER]).refuse('templates.approve', {
      code: 'invalid',
      field: 'date',
      message: 'An approval can’t be of a day to come: write the day it was given.',
    });
    await openReminder(main);
    press('Approve…');
    const dialog = screen.getByRole('dialog', { name: 'Approve this template' });
    expect(within(dialog).queryByRole('radio', { name: 'I have read them and approve' })).toBeNull();
    fireEvent.click(within(dialog).getByRole('button', { name: /^Approve/u }));
    expect(within(dialog).getAllByText('Write the name of who approved it.')).not.toHaveLength(0);
    write('Name of who approved', 'J. Adeyemi');
    write('Their role', 'service manager');
    fireEvent.click(within(dialog).getByRole('button', { name: /^Approve/u }));
    expect(await within(dialog).findAllByText(/An approval can’t be of a day to come/u)).not.toHaveLength(0);
    expect(main.inputs('templates.approve')[0]).toMatchObject({ by: { kind: 'named', name: 'J. Adeyemi' } });
  });

  it('is approved by a colleague’s own PIN where one has a PIN here', async () => {
    const mine = template({ id: REMINDER.id, approved: null });
    const ana = { id: LETTER.id, name: 'Ana Lead', role: 'lead' };
    const main = deskWithTemplates([
      { ...mine, saved: { ...mine.saved, by: `${STAFF.name}, ${STAFF.role}` } },
    ])
      .on('templates.colleagues', () => [ana])
      .on('templates.approve', () => [REMINDER]);
    await openReminder(main);
    press('Approve…');
    const dialog = screen.getByRole('dialog', { name: 'Approve this template' });
    fireEvent.click(await within(dialog).findByRole('radio', { name: 'A colleague approves, here' }));
    write('Who approves', ana.id);
    write('Their PIN', '2468');
    fireEvent.click(within(dialog).getByRole('button', { name: /^Approve/u }));
    await waitFor(() =>
      expect(main.inputs('templates.approve')).toEqual([
        { templates: [{ id: mine.id, version: 1 }], by: { kind: 'colleague', staffId: ana.id, pin: '2468' } },
      ]),
    );
  });
});
