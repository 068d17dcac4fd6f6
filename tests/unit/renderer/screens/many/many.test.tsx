import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { BatchView, NamedRecipient } from '../../../../../src/contract/batches';
import { NO_TALLY } from '../../../../../src/domain/batches/progress';
import type { Summary } from '../../../../../src/domain/batches/summary';
import { renderDesk } from '../../render-desk';
import { idOf, sampleDesk, SERVICE } from '../../sample-desk';

vi.mock('../../../../../src/renderer/screens/compose/ComposeScreen', () => ({
  ComposeScreen: () => <h1>Compose</h1>,
}));

const ID = idOf(71);
const HASH = 'a'.repeat(64);
const step = { by: 'R. Shah, occupational therapist', when: { at: '2026-11-23T10:00:00.000Z', offset: 0 } };
const TALLY = { ...NO_TALLY, 'may-go': 118, stopped: 2 };

const SUMMARY: Summary = {
  total: 120,
  mayGo: 118,
  stopped: 2,
  leftOut: 0,
  ages: [{ band: '18 to 64', count: 118 }],
  toCarers: 0,
  alike: 2,
  listStops: [],
  reasons: [{ clause: 'P2', sentence: 'This person has not agreed to texts.', count: 2 }],
  notes: [],
  parts: 236,
  samples: [{ which: 'first', position: 1 }],
  differs: ['It has 90 people more than last time.'],
  needsApproval: true,
  waitsUntil: null,
  checked: '2026-11-23T10:20:00.000Z',
};

function view(change: Partial<BatchView['batch']> = {}, more: Partial<BatchView> = {}): BatchView {
  const batch: BatchView['batch'] = {
    id: ID,
    version: 4,
    name: 'Reminders',
    serviceId: SERVICE.id,
    channel: 'sms',
    carrier: 'govuk-notify',
    purpose: 'appointment-reminder',
    subject: '',
    text: 'Hello ((first name)), our visit is at ((time)).',
    template: null,
    state: 'waiting-for-approval',
    made: step,
    hash: HASH,
    approved: null,
    started: null,
    finished: null,
    problem: null,
    continuedBy: null,
    ...change,
  };
  return {
    batch,
    people: 120,
    summary: SUMMARY,
    samples: [
      {
        which: 'first',
        position: 1,
        personName: 'Ada Ashdown',
        subject: '',
        text: 'Hello Ada, our visit is at 2pm.',
      },
    ],
    faults: { count: 0, first: [] },
    progress: { id: ID, state: batch.state, tally: TALLY, perMinute: 0, secondsLeft: null },
    pencePerPart: 2.5,
    approvers: [{ id: idOf(81), name: 'P. Quill', role: 'service manager' }],
    ...more,
  };
}

const RECIPIENT: NamedRecipient = {
  position: 1,
  messageId: idOf(91),
  personId: idOf(92),
  personName: 'Ada Ashdown',
  given: {},
  about: '2026-12-02T14:00:00.000Z',
  line: 2,
  contactPointId: null,
  state: 'may-go',
  clause: null,
  sentence: null,
  alike: true,
  age: 46,
  parts: 2,
  problem: null,
};

function open(shown: BatchView, place: string | null = ID) {
  const main = sampleDesk()
    .on('templates.list', () => [])
    .on('batches.list', () => [])
    .on('batches.get', () => shown)
    .on('batches.report', () => ({ text: 'Sent: 118' }))
    .on('batches.recipients', ({ page }) => ({
      recipients: [{ ...RECIPIENT, position: page * 50 + 1 }],
      total: 120,
      pages: 3,
    }));
  renderDesk(main, { screen: 'many', batchId: place });
  return main;
}

describe('many at once', () => {
  it('says what it is for where there is no list yet, and begins one in one press', async () => {
    const main = open(view(), null).on('batches.save', () => view({ state: 'draft' }));
    fireEvent.click(await screen.findByRole('button', { name: 'New list' }));
    await screen.findByRole('heading', { level: 1, name: 'Reminders' });
    expect(main.inputs('batches.save')).toEqual([
      expect.objectContaining({ version: 0, content: expect.objectContaining({ serviceId: SERVICE.id }) }),
    ]);
  });

  it('shows how many, why not, what it costs and what differs', async () => {
    open(view());
    const check = await screen.findByRole('region', { name: '3. Check' });
    expect(check.textContent).toContain('118 people, by a text');
    expect(check.textContent).toContain('2: This person has not agreed to texts. (P2)');
    expect(check.textContent).toContain('236 parts of a text, £5.90 at 2.5p each');
    expect(check.textContent).toContain('It has 90 people more than last time.');
    expect(check.textContent).toContain('The first: Ada Ashdown, no. 1');
  });

  it('sends nothing before a second person approved, with their PIN and for this very content', async () => {
    const approved = view({
      state: 'approved',
      version: 5,
      approved: { ...step, by: 'P. Quill, service manager', hash: HASH },
    });
    const main = open(view()).on('batches.approve', () => approved);
    expect(await screen.findByRole('button', { name: 'Send to 118 people' })).toHaveProperty(
      'disabled',
      true,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Approve as a second person' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText('Your PIN'), { target: { value: '4821' } });
    fireEvent.click(within(dialog).getByRole('button', { name: /^Approve/u }));
    await screen.findByText(/Approved by P\. Quill/u);
    expect(main.inputs('batches.approve')).toEqual([
      { id: ID, version: 4, hash: HASH, staffId: idOf(81), pin: '4821' },
    ]);
    expect(screen.getByRole('button', { name: 'Send to 118 people' })).toHaveProperty('disabled', false);
  });

  it('takes the check and the approval out of sight as soon as a word is another', async () => {
    open(view());
    const words = await screen.findByLabelText('Message');
    fireEvent.change(words, { target: { value: 'Hello ((first name)).' } });
    await waitFor(() => expect(screen.queryByText('118 people, by a text')).toBeNull());
    expect(screen.queryByRole('button', { name: 'Send to 118 people' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Approve as a second person' })).toBeNull();
  });

  it('shows 50 people a page', async () => {
    const main = open(view());
    const table = await screen.findByRole('table', { name: 'People on the list' });
    expect(table.textContent).toContain('Like somebody else on the list');
    fireEvent.click(screen.getByRole('button', { name: 'Next page' }));
    await screen.findByText('Page 2 of 3');
    expect(main.inputs('batches.recipients').at(-1)).toEqual({ id: ID, show: 'all', page: 1 });
  });

  it('follows a list while it goes, and stops it', async () => {
    const stopped = view({ state: 'stopped', problem: 'Stopped by R. Shah.', started: step });
    const main = open(view({ state: 'going', started: step })).on('batches.stop', () => stopped);
    await screen.findByRole('heading', { name: 'On its way' });
    const tally = { ...TALLY, sent: 40, queued: 8, 'may-go': 70 };
    main.emit({
      kind: 'batch-progress',
      progress: { id: ID, state: 'going', tally, perMinute: 120, secondsLeft: 39 },
    });
    await screen.findByText('120 a minute, about 39 seconds left');
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Stop now' }));
    await screen.findByText('Stopped by R. Shah.');
    expect(main.inputs('batches.stop')).toEqual([{ id: ID }]);
    await screen.findByText('Sent: 118');
  });

  it('asks for a word after the first few', async () => {
    const main = open(view({ state: 'waiting', started: step }));
    main.on('batches.goOn', () => view({ state: 'going', started: step }));
    fireEvent.click(await screen.findByRole('button', { name: 'Go on with the other 118 people' }));
    await waitFor(() => expect(main.inputs('batches.goOn')).toEqual([{ id: ID, version: 4 }]));
  });
});
