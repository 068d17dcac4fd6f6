import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { MessageSummary } from '../../../../../src/contract/messages';
import type { Message } from '../../../../../src/domain/messages/message';
import { usePlace } from '../../../../../src/renderer/state/place';
import type { FakeBridge } from '../../fake-bridge';
import { renderDesk } from '../../render-desk';
import { DANIEL, idOf, MARGARET, MESSAGE, NOW, sampleDesk, SERVICE } from '../../sample-desk';

vi.mock('../../../../../src/renderer/screens/compose/ComposeScreen', () => ({
  ComposeScreen: () => <h1>Compose</h1>,
}));

const FULL: Message = {
  id: MESSAGE.id,
  version: 5,
  personId: MARGARET.id,
  serviceId: SERVICE.id,
  channel: 'sms',
  carrier: 'govuk-notify',
  purpose: 'change-of-appointment',
  contactPointId: idOf(21),
  subject: '',
  text: 'Hello Maggie.',
  authorisedUseId: null,
  template: null,
  answersId: null,
  about: null,
  sendAt: null,
  notAfter: null,
  kept: [],
  status: 'cancelled',
  author: 'R. Shah',
  saved: { at: NOW, offset: 0 },
  outgoing: null,
  outgoingSubject: null,
  from: null,
  to: null,
  queued: null,
  sent: null,
  problem: null,
  delivery: null,
  batchId: null,
};
const summary = (change: Partial<MessageSummary>): MessageSummary => ({ ...MESSAGE, ...change });
const sent = (count: number): MessageSummary =>
  summary({
    id: idOf(100 + count),
    status: 'sent',
    opening: `Message ${count}`,
    sent: { at: `2026-11-${String(23 - count).padStart(2, '0')}T09:00:00.000Z`, offset: 0 },
  });

async function open(main: FakeBridge, personId: string | null = null): Promise<void> {
  renderDesk(main, { screen: 'messages', personId });
  await screen.findByRole('heading', { level: 1, name: 'Messages' });
}
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

describe('a message under way', () => {
  it('that may have been sent is settled by a person, after a question', async () => {
    const main = sampleDesk()
      .on('messages.outbox', () => [summary({ status: 'unsure', problem: 'Look in the sent messages.' })])
      .on('messages.settleUnsure', () => FULL);
    await open(main);
    expect(await screen.findByText('May have been sent: check')).toBeDefined();
    await press('It was not sent');
    expect(main.inputs('messages.settleUnsure')).toEqual([]);
    await press('Yes, but do not write it again');
    await screen.findByText('Noted as not sent.');
    expect(main.inputs('messages.settleUnsure')).toEqual([
      { id: MESSAGE.id, version: 2, went: false, redraft: false },
    ]);
  });

  it('that did not go after all is written again in one go', async () => {
    const main = sampleDesk()
      .on('messages.outbox', () => [summary({ status: 'unsure', problem: 'Look in the sent messages.' })])
      .on('messages.settleUnsure', () => ({ ...FULL, id: idOf(78), status: 'draft' }));
    await open(main);
    await press('It was not sent');
    await press('Yes, write it again');
    await waitFor(() =>
      expect(usePlace.getState().place).toMatchObject({ screen: 'compose', draftId: idOf(78) }),
    );
    expect(main.inputs('messages.settleUnsure')).toEqual([
      { id: MESSAGE.id, version: 2, went: false, redraft: true },
    ]);
  });

  it('that is tried again later says when, and why it waits', async () => {
    const problem = 'The mail server did not answer in time.';
    const nextAttempt = '2026-11-23T10:45:00.000Z';
    await open(
      sampleDesk().on('messages.outbox', () => [summary({ status: 'queued', problem, nextAttempt })]),
    );
    expect(await screen.findByText('Tried again after 10:45am today')).toBeDefined();
    expect(screen.getByText(problem)).toBeDefined();
  });

  it('that failed says why and makes a new draft, which opens', async () => {
    const problem = 'The mail server refused the password: put it right in Settings.';
    const main = sampleDesk()
      .on('messages.outbox', () => [summary({ status: 'failed', problem })])
      .on('messages.redraft', () => ({ ...FULL, id: idOf(77), status: 'draft' }));
    await open(main);
    expect(await screen.findByText(problem)).toBeDefined();
    await press('Make a new draft');
    await waitFor(() =>
      expect(usePlace.getState().place).toEqual({
        screen: 'compose',
        draftId: idOf(77),
        personId: MARGARET.id,
      }),
    );
  });

  it('that waits is taken back', async () => {
    const main = sampleDesk()
      .on('messages.outbox', () => [summary({ status: 'queued' })])
      .on('messages.cancel', () => FULL);
    await open(main);
    await press('Take back');
    await waitFor(() => expect(usePlace.getState().place).toMatchObject({ draftId: MESSAGE.id }));
  });

  it('that is scheduled says when it goes, and goes at another time', async () => {
    const sendAt = '2026-11-30T09:00:00.000Z';
    const main = sampleDesk()
      .on('messages.outbox', () => [summary({ status: 'scheduled', sendAt })])
      .on('messages.reschedule', () => ({ ...FULL, status: 'scheduled' }));
    await open(main);
    expect(await screen.findByText('Will go on Monday 30 November at 9am')).toBeDefined();
    await press('Change the time');
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2026-12-01' } });
    fireEvent.click(await screen.findByRole('button', { name: /^Schedule for Tuesday 1 December 9am/u }));
    await screen.findByText('Will go on Tuesday 1 December at 9am.');
    expect(main.inputs('messages.reschedule')).toEqual([
      { id: MESSAGE.id, version: 2, sendAt: '2026-12-01T09:00:00.000Z' },
    ]);
  });

  it('that may not go at the new time says why, and stays as it was', async () => {
    const message = 'It would go outside working hours: choose another time.';
    const main = sampleDesk()
      .on('messages.outbox', () => [summary({ status: 'scheduled', sendAt: '2026-11-30T09:00:00.000Z' })])
      .refuse('messages.reschedule', { code: 'stopped', message });
    await open(main);
    await press('Change the time');
    fireEvent.change(screen.getByLabelText('Time'), { target: { value: '20:00' } });
    fireEvent.click(await screen.findByRole('button', { name: /^Schedule for/u }));
    expect(await screen.findByText(message)).toBeDefined();
  });

  it('that missed its time asks, and goes when somebody says so (P32)', async () => {
    const problem = 'It was to go at 9am on Monday 23 November 2026, when this computer could not send it.';
    const main = sampleDesk()
      .on('messages.outbox', () => [summary({ status: 'missed', problem })])
      .on('messages.sendMissed', () => ({ ...FULL, status: 'queued' }));
    await open(main);
    expect(await screen.findByText(problem)).toBeDefined();
    expect(await screen.findByRole('button', { name: 'Back to drafts' })).toBeDefined();
    await press('Send now');
    await waitFor(() => expect(usePlace.getState().place).toMatchObject({ draftId: MESSAGE.id }));
    expect(main.inputs('messages.sendMissed')).toEqual([{ id: MESSAGE.id, version: 2 }]);
  });

  it('stands before others when somebody must look', async () => {
    const main = sampleDesk().on('messages.outbox', () => [
      summary({ id: idOf(51), status: 'queued' }),
      summary({ id: idOf(52), status: 'unsure' }),
      summary({ id: idOf(53), status: 'failed' }),
    ]);
    await open(main);
    const card = screen.getByRole('region', { name: 'Under way' });
    await within(card).findByText('Waiting to be sent');
    const states = [...card.querySelectorAll('.pw-chip')].map((chip) => chip.textContent);
    expect(states).toEqual(['✕May have been sent: check', '✕Not sent', 'Waiting to be sent']);
  });
});

describe('a draft', () => {
  it('that is discarded can be taken back', async () => {
    let drafts = [MESSAGE];
    const main = sampleDesk()
      .on('messages.drafts', () => drafts)
      .on('messages.discardDraft', () => {
        drafts = [];
        main.emit({ kind: 'changed', area: 'messages' });
        return FULL;
      })
      .on('messages.restoreDraft', () => {
        drafts = [MESSAGE];
        main.emit({ kind: 'changed', area: 'messages' });
        return { ...FULL, status: 'draft' };
      });
    await open(main);
    await press('Discard the draft to Margaret Holloway');
    await screen.findByText('No drafts');
    await press('Undo');
    expect(await screen.findByRole('button', { name: 'Open the draft to Margaret Holloway' })).toBeDefined();
    expect(main.inputs('messages.restoreDraft')).toEqual([{ id: MESSAGE.id, version: 5 }]);
  });
});

describe('a draft that was stopped on its way', () => {
  it('says why it was not sent (P19)', async () => {
    const problem = 'Not sent: This person has withdrawn their agreement to texts.';
    await open(sampleDesk().on('messages.drafts', () => [{ ...MESSAGE, problem }]));
    expect(await screen.findByText(problem)).toBeDefined();
  });
});

describe('what was sent', () => {
  it('is shown page by page, each beginning before the last of the one above', async () => {
    const main = sampleDesk().on('messages.search', ({ before }) =>
      before === null ? { messages: [sent(1), sent(2)], more: true } : { messages: [sent(3)], more: false },
    );
    await open(main);
    await press('Show more');
    expect(await screen.findByText('Message 3')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
    expect(main.inputs('messages.search').at(-1)).toMatchObject({ before: '2026-11-21T09:00:00.000Z' });
  });

  it('is found by words', async () => {
    const main = sampleDesk().on('messages.search', ({ words }) => ({
      messages: words === 'frame' ? [] : [sent(1)],
      more: false,
    }));
    await open(main);
    await screen.findByText('Message 1');
    fireEvent.change(screen.getByLabelText('Words in the message'), { target: { value: 'frame' } });
    expect(await screen.findByText('No sent message has these words')).toBeDefined();
  });

  it('is one person’s alone when they were chosen', async () => {
    const main = sampleDesk()
      .on('received.ofPerson', () => [])
      .on('messages.outbox', ({ personId }) =>
        [
          summary({ id: idOf(51), status: 'queued', personId: DANIEL.id, opening: 'For Daniel' }),
          summary({ id: idOf(52), status: 'queued', opening: 'For Margaret' }),
        ].filter((message) => personId === null || message.personId === personId),
      );
    await open(main, MARGARET.id);
    expect(await screen.findByText('For Margaret')).toBeDefined();
    expect(screen.queryByText('For Daniel')).toBeNull();
    expect(main.inputs('messages.search')).toEqual([{ words: '', personId: MARGARET.id, before: null }]);
    await press('Show everyone’s');
    expect(await screen.findByText('For Daniel')).toBeDefined();
  });
});
