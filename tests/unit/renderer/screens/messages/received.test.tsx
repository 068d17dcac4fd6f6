import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Received } from '../../../../../src/domain/messages/received';
import { usePlace } from '../../../../../src/renderer/state/place';
import type { FakeBridge } from '../../fake-bridge';
import { renderDesk } from '../../render-desk';
import { idOf, MARGARET, NOW, sampleDesk, SERVICE } from '../../sample-desk';

vi.mock('../../../../../src/renderer/screens/compose/ComposeScreen', () => ({
  ComposeScreen: () => <h1>Compose</h1>,
}));
vi.mock('../../../../../src/renderer/screens/trails/TrailsScreen', () => ({
  TrailsScreen: () => <h1>Trails</h1>,
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
      .on('received.record', () => THEIRS);
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
    await press('Open it in Replies');
    expect(usePlace.getState().place).toEqual({
      screen: 'replies',
      about: { kind: 'received', id: THEIRS.id },
    });
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

  it('stands with the person’s messages, word for word, and is answered on Replies', async () => {
    await open(sampleDesk().on('received.ofPerson', () => [THEIRS]));
    expect(await screen.findByText('cn u ring me abt fri')).toBeDefined();
    await press(/^Open in Replies/u);
    await waitFor(() =>
      expect(usePlace.getState().place).toEqual({
        screen: 'replies',
        about: { kind: 'received', id: THEIRS.id },
      }),
    );
  });

  it('says when it was answered', async () => {
    const answered = { at: NOW, offset: 0 };
    await open(sampleDesk().on('received.ofPerson', () => [{ ...THEIRS, answered }]));
    expect(await screen.findByText('Answered today at 10:30am')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Open in Replies/u })).toBeNull();
  });
});
