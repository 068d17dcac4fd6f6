import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { OutboxState } from '../../../../../src/contract/outbox';
import type { FakeBridge } from '../../fake-bridge';
import { renderDesk } from '../../render-desk';
import { idOf, MESSAGE, sampleDesk } from '../../sample-desk';

const GOING: OutboxState = { paused: null, waiting: 0, lanes: [] };
const PAUSED: OutboxState = {
  paused: { by: 'R. Shah, occupational therapist', when: { at: '2026-11-23T10:00:00.000Z', offset: 0 } },
  waiting: 12,
  lanes: [{ carrier: 'govuk-notify', waiting: 12, slowUntil: null }],
};

async function open(main: FakeBridge): Promise<void> {
  renderDesk(main, { screen: 'messages', personId: null });
  await screen.findByRole('heading', { level: 1, name: 'Messages' });
}

describe('how sending stands', () => {
  it('is paused with one press', async () => {
    const main = sampleDesk().on('outbox.pause', () => PAUSED);
    await open(main);
    fireEvent.click(await screen.findByRole('button', { name: 'Pause all sending' }));
    await waitFor(() => expect(main.inputs('outbox.pause')).toEqual([{}]));
  });

  it('while paused says who did it, how many wait, and offers to go on', async () => {
    const main = sampleDesk()
      .on('outbox.state', () => PAUSED)
      .on('outbox.resume', () => GOING);
    await open(main);
    const band = (await screen.findByText('All sending is paused.')).closest('.pw-notice');
    expect(band?.textContent).toContain('All sending is paused. R. Shah, occupational therapist paused it');
    expect(band?.textContent).toContain('12 messages wait');
    fireEvent.click(screen.getByRole('button', { name: 'Resume sending' }));
    await waitFor(() => expect(main.inputs('outbox.resume')).toEqual([{}]));
  });

  it('says that a provider asked for a pause, and that it goes on by itself', async () => {
    const lanes: OutboxState['lanes'] = [
      { carrier: 'govuk-notify', waiting: 3, slowUntil: '2026-11-23T10:40:00.000Z' },
    ];
    await open(sampleDesk().on('outbox.state', () => ({ paused: null, waiting: 3, lanes })));
    expect(
      await screen.findByText(
        'Nothing goes by GOV.UK Notify before 10:40am today: it asked for a pause. It goes on by itself.',
      ),
    ).toBeDefined();
  });

  it('of a long queue shows the beginning and says how many wait behind it', async () => {
    const main = sampleDesk()
      .on('messages.outbox', () => [{ ...MESSAGE, id: idOf(60), status: 'queued' }])
      .on('outbox.state', () => ({ ...GOING, waiting: 10_000 }));
    await open(main);
    expect(await screen.findByText('And 9999 more wait behind these.')).toBeDefined();
  });
});
