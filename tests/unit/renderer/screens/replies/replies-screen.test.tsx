import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { RepliesList } from '../../../../../src/contract/replies';
import type { Reply } from '../../../../../src/domain/replies/reply';
import { usePlace } from '../../../../../src/renderer/state/place';
import type { FakeBridge } from '../../fake-bridge';
import { renderDesk } from '../../render-desk';
import { idOf, MARGARET, NOW, sampleDesk } from '../../sample-desk';
import { at, marksAt, replyOf } from './sample-replies';

vi.mock('../../../../../src/renderer/screens/compose/ComposeScreen', () => ({
  ComposeScreen: () => <h1>Compose</h1>,
}));
vi.mock('../../../../../src/renderer/screens/trails/TrailsScreen', () => ({
  TrailsScreen: () => <h1>Trails</h1>,
}));

const PUZZLING = 'cn u ring me abt fri';
const FIRST = replyOf(61, {
  text: PUZZLING,
  marks: marksAt(PUZZLING, { textSpeak: ['u', 'abt'] }),
  due: '2026-11-23T15:00:00.000Z',
});
const SECOND = replyOf(62);

/** A desk at which these wait; what is settled leaves the list, what is put back returns. */
function deskWith(waiting: readonly Reply[], more: Partial<RepliesList> = {}): FakeBridge {
  const left = new Set<string>();
  const find = (id: string): Reply => waiting.find(({ about }) => about.id === id) ?? SECOND;
  const main = sampleDesk();
  const settle = (id: string, how: Partial<Reply>): Reply => {
    left.add(id);
    setTimeout(() => main.emit({ kind: 'changed', area: 'replies' }));
    return { ...find(id), ...how };
  };
  return main
    .on('replies.list', () => ({
      waiting: waiting.filter(({ about }) => !left.has(about.id)),
      settled: [],
      stops: [],
      overdue: 0,
      ...more,
    }))
    .on('replies.get', ({ about }) => find(about.id))
    .on('replies.answer', () => ({ draftId: idOf(90) }))
    .on('replies.answered', ({ about }) => settle(about.id, { answered: at(NOW) }))
    .on('replies.close', ({ about, reason }) =>
      settle(about.id, { closed: { reason, when: at(NOW), by: 'R. Shah' } }),
    )
    .on('replies.reopen', ({ about }) => {
      left.delete(about.id);
      setTimeout(() => main.emit({ kind: 'changed', area: 'replies' }));
      return find(about.id);
    });
}

const open = async (main: FakeBridge) => {
  renderDesk(main, { screen: 'replies' });
  await screen.findByRole('heading', { name: 'Replies', level: 1 });
};
const rows = () => screen.findAllByRole('button', { name: 'Margaret Holloway' });
const key = (pressed: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key: pressed });
const place = () => usePlace.getState().place;

describe('the list of replies', () => {
  it('says who wrote what, by what, when, and by when it is to be answered', async () => {
    await open(deskWith([FIRST]));
    await screen.findByText('Text from 07700 900412 · today at 9:40am');
    expect(screen.getByText('Answer by 3pm today')).toBeDefined();
    expect(screen.getByText('May need asking: “u”, “abt”')).toBeDefined();
    expect(screen.getAllByTitle('May need asking').map(({ textContent }) => textContent)).toEqual([
      'u',
      'abt',
    ]);
  });

  it('says that nobody waits where nobody does', async () => {
    await open(deskWith([]));
    expect(await screen.findByText('Nobody waits for an answer')).toBeDefined();
  });

  it('opens an answer by Enter, on the one that is chosen', async () => {
    const main = deskWith([FIRST, SECOND]);
    await open(main);
    await rows();
    key('ArrowDown');
    expect((await rows())[1]).toBe(document.activeElement);
    key('Enter');
    await waitFor(() => expect(place()).toEqual({ screen: 'compose', draftId: idOf(90), personId: null }));
    expect(main.inputs('replies.answer')).toEqual([{ about: SECOND.about, clarify: false }]);
  });

  it('asks what was meant by Q, and only where there is something to ask (P30)', async () => {
    const main = deskWith([FIRST, SECOND]);
    await open(main);
    await rows();
    key('ArrowDown');
    key('q');
    expect(main.inputs('replies.answer')).toEqual([]);
    key('ArrowUp');
    key('q');
    await waitFor(() =>
      expect(main.inputs('replies.answer')).toEqual([{ about: FIRST.about, clarify: true }]),
    );
  });

  it('notes by P that it was answered by phone, goes on to the next, and can take it back', async () => {
    const main = deskWith([FIRST, SECOND]);
    await open(main);
    await rows();
    key('p');
    await screen.findByText('Margaret Holloway: answered by phone.');
    await waitFor(async () => expect(await rows()).toHaveLength(1));
    expect((await rows())[0]).toBe(document.activeElement);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await rows()).toHaveLength(2));
    expect(main.inputs('replies.reopen')).toEqual([{ about: FIRST.about }]);
  });

  it('asks by D why it needs no answer, and refuses no reason at all', async () => {
    const main = deskWith([FIRST]);
    await open(main);
    await rows();
    key('d');
    const dialog = within(await screen.findByRole('dialog', { name: 'It needs no answer?' }));
    fireEvent.click(dialog.getByRole('button', { name: /^It needs none/u }));
    expect(await dialog.findAllByText(/Say in a few words why it needs no answer/u)).not.toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Thanks only' }));
    fireEvent.click(dialog.getByRole('button', { name: /^It needs none/u }));
    await screen.findByText('Nobody waits for an answer');
    expect(main.inputs('replies.close')).toEqual([{ about: FIRST.about, reason: 'Thanks only' }]);
  });

  it('asks whose a text is that nobody is known to have sent, and sends a mail to its trail (P26)', async () => {
    const unknown = { personId: null, personName: null, due: null, clock: 'no-clock' } as const;
    const text = replyOf(63, { ...unknown, about: { kind: 'arrived', id: idOf(63) } });
    const { id } = text.about;
    const waits = {
      id,
      from: '+447700900412',
      to: '',
      text: text.text,
      arrived: at(NOW),
      reason: null,
    } as const;
    const texts = { waiting: [{ ...waits, state: 'waiting' as const, maybe: [] }], aside: [] };
    await open(
      deskWith([text]).on('arrived.list', () => ({ ...texts, on: true, asked: null, problem: null })),
    );
    fireEvent.click(await screen.findByRole('button', { name: /^Say whose it is/u }));
    expect(await screen.findByRole('dialog', { name: 'Whose text is this?' })).toBeDefined();
    cleanup();
    const mail = replyOf(64, { ...unknown, about: { kind: 'mail', id: idOf(64) }, trailId: idOf(80) });
    await open(deskWith([mail]));
    await screen.findByText(/file its trail first/u);
    key('Enter');
    expect(place()).toEqual({ screen: 'trails', trailId: idOf(80) });
  });

  it('of somebody’s that came to no one service’s mailbox is answered all the same', async () => {
    const mail = replyOf(65, { about: { kind: 'mail', id: idOf(65) }, channel: 'email', trailId: idOf(80) });
    const main = deskWith([mail]);
    await open(main);
    await rows();
    expect(screen.queryByText(/file its trail first/u)).toBeNull();
    key('Enter');
    await waitFor(() =>
      expect(main.inputs('replies.answer')).toEqual([{ about: mail.about, clarify: false }]),
    );
  });

  it('puts back what was settled', async () => {
    const settled = replyOf(64, { answered: at(NOW) });
    const main = deskWith([], { settled: [settled] });
    await open(main);
    fireEvent.click(await screen.findByRole('button', { name: /^Put back: Margaret Holloway/u }));
    await waitFor(() => expect(main.inputs('replies.reopen')).toEqual([{ about: settled.about }]));
  });

  it('says what could not be done, and why', async () => {
    const main = deskWith([FIRST]).refuse('replies.answer', {
      code: 'stopped',
      message: 'They asked that no more is sent: settle that first.',
    });
    await open(main);
    await rows();
    key('Enter');
    expect(await screen.findByText('They asked that no more is sent: settle that first.')).toBeDefined();
    expect(place()).toMatchObject({ screen: 'replies' });
  });

  it('says by what it may be answered, and leads to the person (P2, P18)', async () => {
    await open(deskWith([FIRST]));
    expect(
      await screen.findByText(/An answer makes a conversation, which needs a written agreement/u),
    ).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Open the person' }));
    expect(place()).toMatchObject({ screen: 'people', personId: MARGARET.id });
  });
});
