import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Reply } from '../../../../../../src/domain/replies/reply';
import type { KeptMail } from '../../../../../../src/domain/trails/kept-mail';
import type { FakeBridge } from '../../../fake-bridge';
import { renderDesk } from '../../../render-desk';
import { idOf, NOW, sampleDesk } from '../../../sample-desk';
import { at, keptMail, marksAt, replyOf } from '../sample-replies';

vi.mock('../../../../../../src/renderer/screens/compose/ComposeScreen', () => ({
  ComposeScreen: () => <h1>Compose</h1>,
}));
vi.mock('../../../../../../src/renderer/screens/trails/TrailsScreen', () => ({
  TrailsScreen: () => <h1>Trails</h1>,
}));

const text = 'you are all  useless idiots\nanswer me';
const RUDE = replyOf(81, { text, marks: marksAt(text, { offensive: ['useless idiots'] }) });
const FIELDS = [
  { name: 'Date and time of the incident', value: '23 November 2026, 9:40am' },
  { name: 'What was written, word for word', value: text },
];

function deskWith(first: Reply): FakeBridge {
  let reply = first;
  const main = sampleDesk();
  return main
    .on('replies.list', () => ({ waiting: [reply], settled: [], stops: [], overdue: 0 }))
    .on('replies.markOffensive', ({ offensive }) => {
      reply = { ...reply, offensive };
      setTimeout(() => main.emit({ kind: 'changed', area: 'replies' }));
      return reply;
    })
    .on('replies.incident', () => ({ system: 'Ulysses (e-IRF)', fields: FIELDS, made: NOW }))
    .on('replies.copyIncident', () => ({}));
}

async function report(main: FakeBridge) {
  renderDesk(main, { screen: 'replies' });
  fireEvent.click(await screen.findByRole('button', { name: 'This is offensive…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Report an offensive message' }));
  await dialog.findByText('Ulysses (e-IRF)');
  return dialog;
}

describe('an offensive reply (P34)', () => {
  it('is marked only as one that may be, until somebody says so', async () => {
    const main = deskWith(RUDE);
    renderDesk(main, { screen: 'replies' });
    expect((await screen.findByTitle('May be offensive')).textContent).toBe('useless idiots');
    fireEvent.click(screen.getByRole('button', { name: 'It is not offensive' }));
    await screen.findByText('Noted as not offensive.');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'It is not offensive' })).toBeNull());
    expect(main.inputs('replies.markOffensive')).toEqual([{ about: RUDE.about, offensive: false }]);
  });

  it('is transcribed to the letter, to be selected and copied and never written in', async () => {
    const dialog = await report(deskWith(RUDE));
    const words = dialog.getByLabelText<HTMLTextAreaElement>('What was written, word for word');
    expect(words.value).toBe(text);
    expect(words.readOnly).toBe(true);
  });

  it('is copied field by field, each saying whether it was', async () => {
    const main = deskWith(RUDE);
    const dialog = await report(main);
    expect(dialog.getByText('0 of 2 copied')).toBeDefined();
    fireEvent.click(dialog.getByRole('button', { name: 'Copy: What was written, word for word' }));
    await dialog.findByText('✓ Copied, ready to paste');
    expect(dialog.getByText(/^1 of 2 copied/u)).toBeDefined();
    fireEvent.click(dialog.getByRole('button', { name: 'Copy all' }));
    await dialog.findByText('All fields are on the clipboard.');
    expect(main.inputs('replies.copyIncident')).toEqual([
      { about: RUDE.about, field: 'What was written, word for word' },
      { about: RUDE.about, field: null },
    ]);
  });

  it('that is none after all is said so where it is reported', async () => {
    const main = deskWith(RUDE);
    const dialog = await report(main);
    fireEvent.click(dialog.getByRole('button', { name: 'It is not offensive after all' }));
    await waitFor(() =>
      expect(main.inputs('replies.markOffensive')).toMatchObject([{ offensive: true }, { offensive: false }]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('by text says to leave the original on the phone', async () => {
    const dialog = await report(deskWith(replyOf(82, { about: { kind: 'received', id: idOf(82) } })));
    expect(dialog.getByText(/do not delete it from the phone yet/u)).toBeDefined();
  });

  it('by email holds the original back, so that it is not deleted once it is recorded (P16)', async () => {
    const mailId = idOf(83);
    let held: KeptMail['original']['held'] = null;
    const mail = () => keptMail(83, { original: { ...keptMail(83).original, held } });
    const trail = { id: idOf(90), version: 1, subject: '', mails: [mailId], messages: [], filings: [] };
    const reply = replyOf(83, { mailId, channel: 'email', trailId: idOf(90) });
    const main = deskWith(reply)
      .on('trails.get', () => ({
        trail: { ...trail, setAside: null, begun: at(NOW), newest: NOW },
        mails: [keptMail(84), mail()],
        notes: [],
        hidden: [],
        filings: [],
      }))
      .on('trails.hold', ({ why, note }) => {
        held = { why, note, by: 'R. Shah', when: at(NOW) };
        return mail();
      });
    const dialog = await report(main);
    fireEvent.click(await dialog.findByRole('button', { name: 'Hold the original back' }));
    expect(await dialog.findByText(/The original email is held back, by R. Shah/u)).toBeDefined();
    expect(main.inputs('trails.hold')).toEqual([{ id: mailId, why: 'incident', note: '' }]);
  });
});
