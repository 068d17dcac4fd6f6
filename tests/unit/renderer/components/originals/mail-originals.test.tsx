import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { KeptMail } from '../../../../../src/domain/trails/kept-mail';
import { renderDesk } from '../../render-desk';
import { NOW, sampleDesk } from '../../sample-desk';
import { lyingMail, withOriginal } from './lying-mail';

/** A desk with these originals; what main does to one changes the list. */
function deskWith(...mails: KeptMail[]) {
  let toDelete = mails;
  const put = (id: string, original: Partial<KeptMail['original']>): KeptMail => {
    const changed = toDelete.map((mail) => (mail.id === id ? withOriginal(mail, original) : mail));
    toDelete = changed.filter((mail) => mail.original.state !== 'deleted');
    desk.emit({ kind: 'changed', area: 'trails' });
    const one = changed.find((mail) => mail.id === id);
    if (one === undefined) throw new Error('no such mail');
    return one;
  };
  const held = { note: 'IR-1', by: 'R. Shah', when: { at: NOW, offset: 0 } };
  const desk = sampleDesk()
    .on('trails.list', () => ({ open: [], done: [], unreadable: [], toDelete }))
    .on('trails.deleteOriginal', ({ id }) => put(id, { state: 'deleted', how: 'deleted-items' }))
    .on('trails.deletedByHand', ({ id }) => put(id, { state: 'deleted', how: 'by-hand' }))
    .on('trails.hold', ({ id, why }) => put(id, { held: { why, ...held } }))
    .on('trails.release', ({ id }) => put(id, { held: null }));
  return { desk, put };
}

const open = (desk: ReturnType<typeof deskWith>['desk']) =>
  renderDesk(desk, { screen: 'to-record', entryId: null });
const list = () => screen.findByRole('list', { name: 'Originals to delete' });

describe('mails that are on the record and still lie in the mailbox (P16)', () => {
  it('are deleted there at one press, it is said where they went, and the keyboard goes on to the next', async () => {
    const { desk } = deskWith(lyingMail(1), lyingMail(2));
    open(desk);
    const rows = within(await list());
    expect(rows.getAllByText(/9:12am · in the mailbox north@example\.nhs\.uk/u)).toHaveLength(2);
    fireEvent.click(rows.getByRole('button', { name: /^Delete in the mailbox: Thursday 1/u }));
    await screen.findByText('Deleted: it lies in Deleted Items of the mailbox until that is emptied.');
    await waitFor(() => expect(screen.queryByText(/^Thursday 1/u)).toBeNull());
    const next = screen.getByRole('button', { name: /^Delete in the mailbox: Thursday 2/u });
    await waitFor(() => expect(document.activeElement).toBe(next));
    expect(desk.inputs('trails.deleteOriginal')).toEqual([{ id: lyingMail(1).id }]);
  });

  it('stay with the sentence that says why, and can be looked up where nobody knows', async () => {
    const sentence = 'The mailbox could not be reached: look at the network, then try again.';
    const { desk, put } = deskWith(lyingMail(1));
    desk.on('trails.deleteOriginal', ({ id }) => put(id, { state: 'asked', problem: sentence }));
    open(desk);
    fireEvent.click(await screen.findByRole('button', { name: /^Delete in the mailbox/u }));
    await screen.findByText(sentence);
    await screen.findByRole('button', { name: /^Look now: Thursday 1/u });
    expect(screen.getByText(/Its deletion was asked for/u)).not.toBeNull();
  });

  it('say what main refuses', async () => {
    const { desk } = deskWith(lyingMail(1));
    desk.refuse('trails.deleteOriginal', { code: 'unavailable', message: 'No mailbox is set up here.' });
    open(desk);
    fireEvent.click(await screen.findByRole('button', { name: /^Delete in the mailbox/u }));
    expect((await screen.findByRole('alert')).textContent).toContain('No mailbox is set up here.');
  });

  it('are all deleted after one question', async () => {
    const { desk } = deskWith(lyingMail(1), lyingMail(2), lyingMail(3));
    open(desk);
    fireEvent.click(await screen.findByRole('button', { name: 'Delete all 3 in the mailbox' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Delete them' }));
    await screen.findByText('All 3 mails are deleted.');
    expect(desk.inputs('trails.deleteOriginal')).toHaveLength(3);
  });
});

describe('an original that is needed for something', () => {
  it('is held back with why, can’t be deleted then, and is let go again', async () => {
    const { desk } = deskWith(lyingMail(1));
    open(desk);
    fireEvent.click(await screen.findByRole('button', { name: /^Hold back: Thursday 1/u }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByLabelText('A complaint'));
    fireEvent.click(dialog.getByRole('button', { name: /^Hold back/u }));
    await screen.findByText(/for a complaint: IR-1, by R\. Shah/u);
    expect(screen.queryByRole('button', { name: /^Delete in the mailbox/u })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^Let it go: Thursday 1/u }));
    await screen.findByRole('button', { name: /^Delete in the mailbox/u });
    expect(desk.inputs('trails.hold')).toMatchObject([{ why: 'complaint' }]);
  });
});

describe('an original that lies elsewhere', () => {
  it('is ticked with the day on which somebody deleted it', async () => {
    const { desk } = deskWith(lyingMail(1, { source: { kind: 'file', name: 'Re Thursday.msg' } }));
    open(desk);
    await screen.findByText(/where the file “Re Thursday\.msg” was saved/u);
    expect(screen.queryByRole('button', { name: /^Delete in the mailbox/u })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^Deleted by hand/u }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByLabelText('On which day?'), { target: { value: '2026-11-21' } });
    fireEvent.click(dialog.getByRole('button', { name: /^It is deleted/u }));
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Originals to delete' })).toBeNull());
    expect(desk.inputs('trails.deletedByHand')).toMatchObject([{ at: '2026-11-21T12:00:00.000Z' }]);
  });

  it('keeps the day that was typed where main refuses it', async () => {
    const { desk } = deskWith(lyingMail(1, { source: { kind: 'pasted' } }));
    desk.refuse('trails.deletedByHand', {
      code: 'invalid',
      field: 'at',
      message: 'That is before the mail was written: write the day on which it was deleted.',
    });
    open(desk);
    fireEvent.click(await screen.findByRole('button', { name: /^Deleted by hand/u }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByLabelText('On which day?'), { target: { value: '2020-01-01' } });
    fireEvent.click(dialog.getByRole('button', { name: /^It is deleted/u }));
    await dialog.findAllByText(/before the mail was written/u);
    expect(dialog.getByLabelText<HTMLInputElement>('On which day?').value).toBe('2020-01-01');
  });
});
