import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../../../../src/domain/messages/message';
import { renderDesk } from '../../../render-desk';
import { idOf, MARGARET, NOW, sampleDesk, SERVICE } from '../../../sample-desk';

const when = { at: NOW, offset: 0 };

function handedOff(change: Partial<Message>): Message {
  return {
    id: idOf(80),
    version: 3,
    personId: MARGARET.id,
    serviceId: SERVICE.id,
    channel: 'sms',
    carrier: 'annexe',
    purpose: 'ask-to-call',
    contactPointId: idOf(21),
    subject: '',
    text: 'Hello Maggie, please call us.',
    authorisedUseId: null,
    answersId: null,
    about: null,
    sendAt: null,
    template: null,
    notAfter: null,
    kept: [],
    status: 'handed-off',
    author: 'R. Shah, occupational therapist',
    saved: when,
    outgoing: 'Hello Maggie, please call us.\n\nIn an emergency call 999.',
    outgoingSubject: null,
    from: 'Communications Annexe',
    to: '+447700900412',
    queued: when,
    sent: null,
    problem: null,
    delivery: null,
    batchId: null,
    ...change,
  };
}

function open(change: Partial<Message> = {}) {
  const message = handedOff(change);
  const main = sampleDesk()
    .on('messages.get', () => message)
    .on('messages.copyHandOff', () => ({}))
    .on('messages.confirmHandOff', () => message)
    .on('messages.cancel', () => ({ ...message, status: 'draft' as const }));
  renderDesk(main, { screen: 'compose', draftId: message.id, personId: null });
  return main;
}

describe('a message that its sender sends by hand', () => {
  it('from the Annexe tells the way in steps, and copies what goes where', async () => {
    const main = open();
    expect(
      await screen.findByRole('heading', { name: 'Send it from the Communications Annexe' }),
    ).toBeTruthy();
    expect(screen.getByText(/begin a new message/u)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Copy the number' }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy the text' }));
    await waitFor(() =>
      expect(main.inputs('messages.copyHandOff')).toMatchObject([{ part: 'number' }, { part: 'text' }]),
    );
    expect(screen.queryByRole('button', { name: 'Copy the subject' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^I sent it at 10:30am/u }));
    await waitFor(() => expect(main.inputs('messages.confirmHandOff')).toHaveLength(1));
  });

  it('as an email has an address and a subject to copy', async () => {
    const main = open({
      channel: 'email',
      subject: 'Your visit',
      outgoingSubject: '[secure] Your visit',
      to: 'maggie.h@example.org',
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Copy the subject' }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy the address' }));
    await waitFor(() => expect(main.inputs('messages.copyHandOff')).toHaveLength(2));
    expect(screen.getByText('[secure] Your visit')).toBeTruthy();
  });

  it('and was not sent is a draft again', async () => {
    const main = open({ carrier: 'airmid' });
    expect(await screen.findByRole('heading', { name: 'Send it from Airmid' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'I did not send it' }));
    await waitFor(() => expect(main.inputs('messages.cancel')).toMatchObject([{ id: idOf(80), version: 3 }]));
  });

  it('by the Trust phone reads as before', async () => {
    open({ carrier: 'trust-phone' });
    expect(await screen.findByRole('heading', { name: 'Key it into the Trust phone' })).toBeTruthy();
    expect(screen.getByLabelText('When the phone says it went')).toBeTruthy();
  });
});
