import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createQueryClient, useAct } from '../../../../../src/renderer/client/queries';
import { usePinned } from '../../../../../src/renderer/components/pin/use-pinned';
import { Refused, type FakeBridge } from '../../fake-bridge';
import { idOf, sampleDesk, SETTINGS } from '../../sample-desk';
import { replyOf } from '../../screens/replies/sample-replies';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const staff = (id: number, name: string) => ({
  id: idOf(id),
  name,
  role: 'nurse',
  team: '',
  hasPin: true,
  acknowledged: [],
});
const ASKS = { code: 'sign-in-needed', message: 'Say who you are, with your PIN.' } as const;
const REPLY = replyOf(61);
const done = vi.fn<() => void>();

function Answering() {
  const answered = usePinned(useAct('replies.answered'));
  return (
    <>
      <button type="button" onClick={() => answered.mutate({ about: REPLY.about }, { onSuccess: done })}>
        Answered
      </button>
      <p>{answered.error?.message}</p>
      {answered.question}
    </>
  );
}

/** A shared account, where the first call asks for the PIN. */
function open(main: FakeBridge): FakeBridge {
  done.mockClear();
  const colleagues = [staff(91, 'R. Shah'), staff(92, 'L. Wood')];
  main.on('settings.get', () => ({ ...SETTINGS, colleagues }));
  vi.stubGlobal('plainword', main.bridge);
  render(
    <QueryClientProvider client={createQueryClient()}>
      <Answering />
    </QueryClientProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Answered' }));
  return main;
}

describe('on an account that several people use (P38)', () => {
  it('whoever does it says so by their PIN, and then it is done', async () => {
    let signedIn = false;
    const main = sampleDesk()
      .on('replies.answered', () => {
        if (!signedIn) throw new Refused(ASKS);
        return REPLY;
      })
      .on('settings.signIn', () => {
        signedIn = true;
        return SETTINGS;
      });
    open(main);
    const name = await screen.findByLabelText('Your name');
    await screen.findByText('L. Wood, nurse');
    fireEvent.change(name, { target: { value: idOf(92) } });
    const pin = screen.getByLabelText('Your PIN');
    expect(document.activeElement).toBe(pin);
    fireEvent.change(pin, { target: { value: '4711' } });
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    await waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(main.inputs('settings.signIn')).toEqual([{ id: idOf(92), pin: '4711' }]);
    expect(main.inputs('replies.answered')).toHaveLength(2);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('a wrong PIN does nothing, says so, and can be tried again', async () => {
    const main = open(
      sampleDesk().refuse('replies.answered', ASKS).refuse('settings.signIn', {
        code: 'not-allowed',
        message: 'This is not the PIN: try again.',
        field: 'pin',
      }),
    );
    await screen.findByText('L. Wood, nurse');
    fireEvent.change(screen.getByLabelText('Your PIN'), { target: { value: '0000' } });
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await screen.findAllByText('This is not the PIN: try again.')).not.toEqual([]);
    expect(screen.getByLabelText<HTMLInputElement>(/Your PIN/u).value).toBe('');
    expect(main.inputs('replies.answered')).toHaveLength(1);
  });

  it('nothing is done, and nothing blamed, where nobody says who they are', async () => {
    open(sampleDesk().refuse('replies.answered', ASKS));
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByText(ASKS.message)).toBeNull();
    expect(done).not.toHaveBeenCalled();
  });

  it('another refusal is said as it is', async () => {
    open(sampleDesk().refuse('replies.answered', { code: 'not-found', message: 'It is no longer here.' }));
    expect(await screen.findByText('It is no longer here.')).toBeDefined();
  });
});
