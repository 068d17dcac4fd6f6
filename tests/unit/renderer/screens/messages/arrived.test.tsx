import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ArrivedTexts, WaitingText } from '../../../../../src/contract/arrived';
import type { FakeBridge } from '../../fake-bridge';
import { renderDesk } from '../../render-desk';
import { DANIEL, idOf, MARGARET, NOW, sampleDesk, SERVICE, summaryOf } from '../../sample-desk';

const TEXT: WaitingText = {
  id: idOf(71),
  from: '+447700900412',
  to: '+447700900999',
  text: 'cant come thurs',
  arrived: { at: NOW, offset: 0 },
  state: 'waiting',
  reason: null,
  maybe: [],
};
const EMPTY: ArrivedTexts = {
  waiting: [],
  aside: [],
  on: true,
  asked: { at: NOW, offset: 0 },
  problem: null,
};
const RECEIVED = {
  id: idOf(61),
  personId: MARGARET.id,
  serviceId: SERVICE.id,
  channel: 'sms',
  from: TEXT.from,
  to: TEXT.to,
  subject: '',
  text: TEXT.text,
  received: TEXT.arrived,
  recordedBy: 'R. Shah',
  answered: null,
} as const;

/** The messages of everyone, with these arrived texts. */
async function open(change: Partial<ArrivedTexts>, main: FakeBridge = sampleDesk()): Promise<FakeBridge> {
  main.on('arrived.list', () => ({ ...EMPTY, ...change }));
  renderDesk(main, { screen: 'messages', personId: null });
  await screen.findByRole('heading', { name: 'Messages' });
  return main;
}
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const TITLE = 'Arrived texts: whose is it?';

describe('arrived texts', () => {
  it('are not spoken of where there is nothing to do', async () => {
    await open({});
    await waitFor(() => expect(screen.queryByText('Loading')).toBeNull());
    expect(screen.queryByRole('heading', { name: TITLE })).toBeNull();
  });

  it('that wait are shown with number, time and words, to the letter', async () => {
    await open({ waiting: [TEXT] });
    expect(await screen.findByRole('heading', { name: TITLE })).toBeDefined();
    expect(screen.getByText(/^Text from 07700 900412 · /u)).toBeDefined();
    expect(screen.getByText('cant come thurs')).toBeDefined();
    expect(screen.getByText('Nobody here has this number')).toBeDefined();
  });

  it('become somebody’s when they are chosen among those who share the number', async () => {
    const maybe = [summaryOf(MARGARET), summaryOf(DANIEL)];
    const main = sampleDesk().on('arrived.theirs', () => RECEIVED);
    await open({ waiting: [{ ...TEXT, maybe }] }, main);
    expect(await screen.findByText('2 people have this number')).toBeDefined();
    await press(/^Choose the person: text from 07700 900412/u);
    await press('Choose Margaret Holloway');
    await press(/^It is theirs/u);
    expect(await screen.findByText(/Kept as a message from Margaret Holloway/u)).toBeDefined();
    expect(main.inputs('arrived.theirs')).toEqual([
      { id: TEXT.id, personId: MARGARET.id, serviceId: SERVICE.id },
    ]);
  });

  it('become somebody’s who is found by name', async () => {
    const main = sampleDesk().on('arrived.theirs', () => RECEIVED);
    await open({ waiting: [TEXT] }, main);
    await press(/^Choose the person/u);
    const finder = await screen.findByRole('combobox', { name: 'Find the person by name or number' });
    fireEvent.focus(finder);
    fireEvent.change(finder, { target: { value: 'okafor' } });
    fireEvent.click(await screen.findByRole('option', { name: /Daniel Okafor/u }));
    await press(/^It is theirs/u);
    await waitFor(() => expect(main.inputs('arrived.theirs')).toMatchObject([{ personId: DANIEL.id }]));
  });

  it('are nobody’s before somebody is chosen', async () => {
    const main = await open({ waiting: [TEXT] });
    await press(/^Choose the person/u);
    await press(/^It is theirs/u);
    expect(await screen.findByText('Choose the person who sent this text first.')).toBeDefined();
    expect(main.inputs('arrived.theirs')).toEqual([]);
  });

  it('are set aside with a reason, never without one', async () => {
    const main = sampleDesk().on('arrived.notOurs', () => ({}));
    await open({ waiting: [TEXT] }, main);
    await press(/^Not for us: text from 07700 900412/u);
    await press(/^Set it aside/u);
    expect((await screen.findAllByText(/Say in a few words why/u)).length).toBeGreaterThan(0);
    fireEvent.change(screen.getByLabelText('Why it is not for you'), { target: { value: ' wrong number ' } });
    await press(/^Set it aside/u);
    expect(await screen.findByText('Set aside. It can be put back.')).toBeDefined();
    expect(main.inputs('arrived.notOurs')).toEqual([{ id: TEXT.id, reason: 'wrong number' }]);
  });

  it('that were set aside can be put back', async () => {
    const { maybe: _maybe, ...text } = TEXT;
    const main = sampleDesk().on('arrived.putBack', () => ({}));
    await open({ aside: [{ ...text, state: 'not-ours', reason: 'wrong number' }] }, main);
    const aside = await screen.findByRole('list', { name: 'Texts that were set aside', hidden: true });
    expect(within(aside).getByText(/wrong number/u)).toBeDefined();
    fireEvent.click(within(aside).getByText('Put back'));
    await waitFor(() => expect(main.inputs('arrived.putBack')).toEqual([{ id: TEXT.id }]));
  });

  it('say why none come, and are looked for when somebody asks', async () => {
    const problem = 'The connection to GOV.UK Notify was cut off.';
    const main = sampleDesk().on('arrived.look', () => EMPTY);
    await open({ problem, asked: null }, main);
    expect(
      await screen.findByText(/was cut off\. Texts that people send wait at GOV\.UK Notify/u),
    ).toBeDefined();
    await press('Look for new texts');
    await waitFor(() => expect(main.inputs('arrived.look')).toEqual([{}]));
  });
});
