import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Received } from '../../../../../src/domain/messages/received';
import { shippedPack } from '../../../../../src/domain/policy/shipped-pack';
import { howToAnswer } from '../../../../../src/renderer/screens/messages/received/how-to-answer';
import { usePlace } from '../../../../../src/renderer/state/place';
import type { FakeBridge } from '../../fake-bridge';
import { renderDesk } from '../../render-desk';
import { agreementOf, DANIEL, idOf, MARGARET, NOW, sampleDesk, SERVICE } from '../../sample-desk';

vi.mock('../../../../../src/renderer/screens/compose/ComposeScreen', () => ({
  ComposeScreen: () => <h1>Compose</h1>,
}));

const THEIRS: Received = {
  id: idOf(61),
  personId: MARGARET.id,
  serviceId: SERVICE.id,
  channel: 'sms',
  from: '07700 900412',
  to: '07700 900999',
  subject: '',
  text: 'cn u ring me abt fri',
  received: { at: NOW, offset: 0 },
  recordedBy: 'R. Shah',
  answered: null,
};

async function open(main: FakeBridge): Promise<void> {
  renderDesk(main, { screen: 'messages', personId: MARGARET.id });
  await screen.findByRole('heading', { name: 'Received' });
}
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

describe('a message of theirs', () => {
  it('is recorded word for word, from where it came to where it came, now unless told (P2, P25, P30)', async () => {
    const main = sampleDesk()
      .on('received.ofPerson', () => [])
      .on('received.record', () => THEIRS)
      .on('received.answered', () => ({ ...THEIRS, answered: { at: NOW, offset: 0 } }));
    await open(main);
    await press('Record a message from them…');
    fireEvent.change(await screen.findByLabelText('What it says'), {
      target: { value: ' cn u ring me abt fri ' },
    });
    await press(/^Record it/u);
    await screen.findByText(/Its entry is owed to their record/u);
    expect(main.inputs('received.record')).toEqual([
      {
        personId: MARGARET.id,
        serviceId: SERVICE.id,
        channel: 'sms',
        from: '07700 900412',
        to: '07700 900999',
        subject: '',
        text: ' cn u ring me abt fri ',
        received: expect.stringMatching(/^2026-11-23T10:30:/u),
      },
    ]);
    await press('Answered by phone');
    await screen.findByText('Noted as answered by phone.');
    expect(main.inputs('received.answered')).toEqual([{ id: THEIRS.id }]);
  });

  it('from a number nobody knows is typed as it is shown', async () => {
    const main = sampleDesk()
      .on('received.ofPerson', () => [])
      .on('received.record', () => THEIRS);
    await open(main);
    await press('Record a message from them…');
    fireEvent.change(await screen.findByLabelText('From the number'), { target: { value: '' } });
    fireEvent.change(await screen.findByLabelText('As it is shown'), { target: { value: '07700 900777' } });
    fireEvent.change(screen.getByLabelText('What it says'), { target: { value: 'hi' } });
    await press(/^Record it/u);
    await screen.findByText(/Its entry is owed/u);
    expect(main.inputs('received.record')).toMatchObject([{ from: '07700 900777' }]);
  });

  it('without words is refused at its field', async () => {
    const main = sampleDesk().on('received.ofPerson', () => []);
    await open(main);
    await press('Record a message from them…');
    await press(/^Record it/u);
    expect(await screen.findAllByText('Write what the message says.')).not.toEqual([]);
    expect(main.inputs('received.record')).toEqual([]);
  });

  it('is to be answered in the service’s time, and opens an answer (P31)', async () => {
    await open(sampleDesk().on('received.ofPerson', () => [THEIRS]));
    expect(await screen.findByText('cn u ring me abt fri')).toBeDefined();
    expect(await screen.findByText('To be answered by 10:30am on Tuesday 24 November')).toBeDefined();
    await press(/^Answer the message received/u);
    await waitFor(() =>
      expect(usePlace.getState().place).toEqual({
        screen: 'compose',
        draftId: null,
        personId: MARGARET.id,
        answersId: THEIRS.id,
      }),
    );
  });
});

describe('how it may be answered', () => {
  it('is by phone where nothing was agreed (P2)', () => {
    const how = howToAnswer(THEIRS, DANIEL, shippedPack);
    expect(how).toEqual({
      byMessage: false,
      sentence: 'There is no agreement to texts at this number: answer by phone.',
    });
  });

  it('is by phone where only reminders were agreed, because an answer makes a conversation (P18)', () => {
    expect(howToAnswer(THEIRS, MARGARET, shippedPack)).toMatchObject({ byMessage: false });
  });

  it('is by a message too where conversations were agreed in writing (P18)', () => {
    const written = agreementOf(35, idOf(21), {
      kind: 'conversation',
      form: 'written',
      signedFormAt: 'scanned',
    });
    expect(howToAnswer(THEIRS, { ...MARGARET, agreements: [written] }, shippedPack)).toMatchObject({
      byMessage: true,
    });
  });
});
