import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Reply } from '../../../../../src/domain/replies/reply';
import { shippedPack } from '../../../../../src/domain/policy/shipped-pack';
import { ringOnce } from '../../../../../src/renderer/app/alarm/tone';
import { useSound } from '../../../../../src/renderer/state/sound';
import { marksAt, replyOf } from '../../screens/replies/sample-replies';
import type { FakeBridge } from '../../fake-bridge';
import { PEOPLE, renderDesk } from '../../render-desk';
import { idOf, MARGARET, NOW, pointOf, sampleDesk, SETTINGS, STAFF, SUSAN } from '../../sample-desk';

vi.mock('../../../../../src/renderer/screens/compose/ComposeScreen', () => ({
  ComposeScreen: () => <h1>Compose</h1>,
}));
vi.mock('../../../../../src/renderer/screens/trails/TrailsScreen', () => ({
  TrailsScreen: () => <h1>Trails</h1>,
}));
vi.mock('../../../../../src/renderer/app/alarm/tone', () => ({ ringOnce: vi.fn(() => () => undefined) }));

afterEach(() => {
  vi.mocked(ringOnce).mockClear();
  useSound.getState().turn(true);
});

const text = 'i took all my tablets';
const emergency = (id: number, more: Partial<Reply> = {}) =>
  replyOf(id, { text, marks: marksAt(text, { emergency: ['took all my tablets'] }), ...more });

/** A desk at which these ring; more can come while the page is open. */
function deskThatRings(ringing: Reply[]): FakeBridge {
  const main = sampleDesk();
  return main
    .on('replies.alarms', () => ({ replies: ringing, steps: [...shippedPack.replies.emergencySteps] }))
    .on('replies.alarmSeen', ({ about, did }) => {
      const [seen] = ringing.splice(
        ringing.findIndex((each) => each.about.id === about.id),
        1,
      );
      setTimeout(() => main.emit({ kind: 'changed', area: 'replies' }));
      return { ...(seen ?? emergency(1)), alarmSeen: { did, when: { at: NOW, offset: 0 }, by: 'R. Shah' } };
    });
}
const alarm = () => screen.findByRole('alertdialog', { name: /^May be an emergency/u });

describe('an emergency that nobody has seen to (P27)', () => {
  it('stands over the screen from the start, with its words, whom to call, and the Trust’s steps', async () => {
    const daughters = pointOf(52, 'sms', '+447700900555', { carerId: SUSAN.id });
    const person = { ...MARGARET, carers: [SUSAN], contactPoints: [...MARGARET.contactPoints, daughters] };
    renderDesk(
      deskThatRings([emergency(1)]).on('people.get', () => person),
      PEOPLE,
    );
    const dialog = within(await alarm());
    expect(dialog.getByTitle('May be an emergency').textContent).toBe('took all my tablets');
    expect(await dialog.findByText('07700 900412')).toBeDefined();
    expect(dialog.getByText('(Susan Holloway, daughter; nothing says they may be told)')).toBeDefined();
    expect(dialog.getByText('4 Mill Lane, Cambridge, CB1 2AB')).toBeDefined();
    for (const step of shippedPack.replies.emergencySteps) expect(dialog.getByText(step)).toBeDefined();
    expect(ringOnce).toHaveBeenCalledOnce();
    await waitFor(() => expect(document.title).toMatch(/^\(1 emergency\) /u));
  });

  it('comes while somebody types: the focus is on its title, where no key does anything', async () => {
    const ringing: Reply[] = [];
    const main = deskThatRings(ringing);
    renderDesk(main, PEOPLE);
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('alertdialog')).toBeNull();
    ringing.push(emergency(1));
    main.emit({ kind: 'alarm' });
    await alarm();
    expect(document.activeElement?.textContent).toBe('May be an emergency: Margaret Holloway');
  });

  it('closed by mistake stays in a band, and opens from there', async () => {
    renderDesk(deskThatRings([emergency(1)]), PEOPLE);
    fireEvent.keyDown(await alarm(), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    const band = within(screen.getByRole('group', { name: 'Emergency' }));
    expect(
      band.getByText(/Margaret Holloway wrote 50 minutes ago, and nobody has seen to it/u),
    ).toBeDefined();
    fireEvent.click(band.getByRole('button', { name: 'See to it now' }));
    expect(await alarm()).toBeDefined();
  });

  it('asks what was done, and goes on with the next one', async () => {
    const main = deskThatRings([emergency(1), emergency(2, { personName: 'Joan Prentice' })]);
    renderDesk(main, PEOPLE);
    const dialog = within(await alarm());
    expect(dialog.getByText('· the first of 2')).toBeDefined();
    fireEvent.click(dialog.getByRole('button', { name: 'I am seeing to it' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Keep it' }));
    expect(await dialog.findAllByText(/Say in a few words what you did/u)).not.toEqual([]);
    expect(main.inputs('replies.alarmSeen')).toEqual([]);
    fireEvent.change(dialog.getByRole('textbox'), { target: { value: 'Called 999' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Keep it' }));
    expect(
      await screen.findByRole('alertdialog', { name: 'May be an emergency: Joan Prentice' }),
    ).toBeDefined();
    expect(main.inputs('replies.alarmSeen')).toEqual([
      { about: { kind: 'received', id: idOf(1) }, did: 'Called 999' },
    ]);
  });

  it('is none only when somebody says how they know, and then rings no more', async () => {
    const main = deskThatRings([emergency(1)]);
    renderDesk(main, PEOPLE);
    const dialog = within(await alarm());
    fireEvent.click(dialog.getByRole('button', { name: 'It is not an emergency' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Keep it' }));
    expect(main.inputs('replies.alarmSeen')).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Called them, they are well' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Keep it' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(screen.queryByRole('group', { name: 'Emergency' })).toBeNull();
    expect(main.inputs('replies.alarmSeen')).toMatchObject([
      { did: 'Not an emergency: Called them, they are well' },
    ]);
    await waitFor(() => expect(document.title).toMatch(/^People/u));
  });

  it('makes no sound at a desk that is to be quiet, and stands over the screen all the same', async () => {
    useSound.getState().turn(false);
    renderDesk(deskThatRings([emergency(1)]), PEOPLE);
    expect(await alarm()).toBeDefined();
    expect(ringOnce).not.toHaveBeenCalled();
  });

  it('says who has a number that is not one person’s alone', async () => {
    const nobodys = { about: { kind: 'arrived', id: idOf(7) }, personId: null, personName: null } as const;
    renderDesk(deskThatRings([emergency(7, nobodys)]), PEOPLE);
    const dialog = within(await alarm());
    expect(dialog.getByText('07700 900412')).toBeDefined();
    expect(await dialog.findByText('Nobody here has this number.')).toBeDefined();
  });

  it('is told without a name where nobody has said who they are', async () => {
    const main = deskThatRings([emergency(1)]).on('settings.get', () => ({
      ...SETTINGS,
      staff: null,
      colleagues: [STAFF],
    }));
    renderDesk(main, PEOPLE);
    expect(await screen.findByText(/say who you are to see it/u)).toBeDefined();
    expect(screen.queryByText(/Margaret/u)).toBeNull();
    expect(ringOnce).toHaveBeenCalledOnce();
  });
});
