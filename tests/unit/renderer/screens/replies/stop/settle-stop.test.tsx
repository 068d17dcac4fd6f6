import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { StopAsked } from '../../../../../../src/contract/replies';
import type { FakeBridge } from '../../../fake-bridge';
import { renderDesk } from '../../../render-desk';
import { MARGARET, NOW, sampleDesk } from '../../../sample-desk';
import { at, replyOf } from '../sample-replies';

vi.mock('../../../../../../src/renderer/screens/compose/ComposeScreen', () => ({
  ComposeScreen: () => <h1>Compose</h1>,
}));
vi.mock('../../../../../../src/renderer/screens/trails/TrailsScreen', () => ({
  TrailsScreen: () => <h1>Trails</h1>,
}));

const STOP: StopAsked = {
  personId: MARGARET.id,
  personName: 'Margaret Holloway',
  reply: replyOf(71, { text: 'STOP', marks: { emergency: [], stop: true, offensive: [], textSpeak: [] } }),
  asked: at(NOW),
};
const WORDS = 'Asked to stop texts today at 9:40am: nothing goes to them until you confirm.';

function deskThatWasAsked(): FakeBridge {
  const stops = [STOP];
  const main = sampleDesk();
  return main
    .on('replies.list', () => ({ waiting: [], settled: [], stops: [...stops], overdue: 0 }))
    .on('replies.settleStop', () => {
      stops.pop();
      setTimeout(() => main.emit({ kind: 'changed', area: 'people' }));
      return {};
    });
}

async function openQuestion(main: FakeBridge) {
  renderDesk(main, { screen: 'replies' });
  const card = within(await screen.findByRole('region', { name: 'Asked to stop' }));
  expect(card.getByText(WORDS)).toBeDefined();
  fireEvent.click(card.getByRole('button', { name: /^Confirm…/u }));
  return within(await screen.findByRole('dialog', { name: 'Did Margaret Holloway mean to stop?' }));
}

describe('“STOP” (P19)', () => {
  it('is settled by what they said, with how somebody knows; the number to call stands beside it', async () => {
    const main = deskThatWasAsked();
    const dialog = await openQuestion(main);
    expect(await dialog.findByText('07700 900412')).toBeDefined();
    fireEvent.click(dialog.getByRole('radio', { name: 'They want no more' }));
    expect(dialog.getByText(/for texts is withdrawn. Its entry is owed/u)).toBeDefined();
    fireEvent.change(dialog.getByLabelText('How do you know?'), { target: { value: 'Called them' } });
    fireEvent.click(dialog.getByRole('button', { name: /^Withdraw what they agreed to/u }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Asked to stop' })).toBeNull());
    expect(main.inputs('replies.settleStop')).toEqual([
      { personId: MARGARET.id, meant: true, note: 'Called them' },
    ]);
  });

  it('that was not meant lets messages go again, and withdraws nothing', async () => {
    const main = deskThatWasAsked();
    const dialog = await openQuestion(main);
    fireEvent.click(dialog.getByRole('radio', { name: 'They did not mean that' }));
    fireEvent.change(dialog.getByLabelText('How do you know?'), { target: { value: 'It was a bus stop' } });
    fireEvent.click(dialog.getByRole('button', { name: /^They did not mean it/u }));
    await screen.findByText('Margaret Holloway may be written to again.');
    expect(main.inputs('replies.settleStop')).toMatchObject([{ meant: false }]);
  });

  it('is settled by nobody who does not say what they said and how they know', async () => {
    const main = deskThatWasAsked();
    const dialog = await openQuestion(main);
    fireEvent.click(dialog.getByRole('button', { name: /^Withdraw what they agreed to/u }));
    expect(await dialog.findByText('Choose what they said.')).toBeDefined();
    expect(dialog.getAllByText('Say how you know, such as “called them”.')).not.toEqual([]);
    expect(main.inputs('replies.settleStop')).toEqual([]);
  });

  it('stands on the person’s page until it is settled, and can be settled there', async () => {
    const main = deskThatWasAsked();
    renderDesk(main, { screen: 'people', personId: MARGARET.id, adding: false });
    expect(await screen.findByText(WORDS)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Confirm…' }));
    expect(await screen.findByRole('dialog', { name: /mean to stop/u })).toBeDefined();
  });
});
