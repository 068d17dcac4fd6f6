import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { MessageSummary } from '../../../../../src/contract/messages';
import type { Delivery } from '../../../../../src/domain/messages/delivery';
import { usePlace } from '../../../../../src/renderer/state/place';
import type { FakeBridge } from '../../fake-bridge';
import { renderDesk } from '../../render-desk';
import { idOf, MARGARET, MESSAGE, sampleDesk } from '../../sample-desk';

vi.mock('../../../../../src/renderer/screens/people/PeopleScreen', () => ({
  PeopleScreen: () => <h1>People</h1>,
}));

const POINT = idOf(21);
const failed = (why: Delivery['why']): MessageSummary => ({
  ...MESSAGE,
  status: 'sent',
  sent: { at: '2026-11-23T09:00:00.000Z', offset: 0 },
  contactPointId: POINT,
  delivery: {
    state: 'failed',
    why,
    when: { at: '2026-11-23T09:02:00.000Z', offset: 0 },
    known: '2026-11-23T09:05:00.000Z',
    seen: false,
  },
});

async function open(main: FakeBridge): Promise<HTMLElement> {
  renderDesk(main, { screen: 'messages', personId: null });
  const heading = await screen.findByRole('heading', { name: 'Did not arrive' });
  const card = heading.closest('section');
  if (card === null) throw new Error('the heading stands in no card');
  return card;
}

describe('a message that did not arrive', () => {
  it('says why and what to do, and opens the person with the number to be confirmed', async () => {
    const card = await open(sampleDesk().on('messages.notDelivered', () => [failed('wrong-contact-point')]));
    expect(card.textContent).toContain('Not delivered, 23 November 2026, 9:02am: nobody is reached there.');
    expect(card.textContent).toContain('phone the person, and confirm or correct the number or address.');
    fireEvent.click(within(card).getByRole('button', { name: 'Confirm or correct the number' }));
    expect(usePlace.getState().place).toEqual({
      screen: 'people',
      personId: MARGARET.id,
      adding: false,
      action: 'confirm-contact-point',
      contactPointId: POINT,
    });
  });

  it('because a phone was off does not ask for the number again', async () => {
    const card = await open(sampleDesk().on('messages.notDelivered', () => [failed('not-reachable-now')]));
    expect(within(card).queryByRole('button', { name: 'Confirm or correct the number' })).toBeNull();
    expect(card.textContent).toContain('send it again later');
  });

  it('is gone from the list once somebody has seen to it', async () => {
    const main = sampleDesk()
      .on('messages.notDelivered', () => [failed('refused')])
      .on('messages.sawToDelivery', () => {
        throw new Error('the answer does not matter here');
      });
    const card = await open(main);
    fireEvent.click(within(card).getByRole('button', { name: 'Seen to' }));
    await waitFor(() => expect(main.inputs('messages.sawToDelivery')).toEqual([{ id: MESSAGE.id }]));
  });

  it('is not spoken of while everything arrives', async () => {
    renderDesk(sampleDesk(), { screen: 'messages', personId: null });
    await screen.findByRole('heading', { level: 1, name: 'Messages' });
    expect(screen.queryByRole('heading', { name: 'Did not arrive' })).toBeNull();
  });
});
