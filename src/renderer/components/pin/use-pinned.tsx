import type { UseMutationResult } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { CallFailed } from '../../client/call';
import { PinDialog } from './PinDialog';

/** What is done with the answer to a call. */
export interface Answered<O> {
  onSuccess?: (answer: O) => void;
  onError?: (error: CallFailed) => void;
}

/** A call that may ask, on a shared account, who is making it. */
export interface Pinned<I, O> {
  mutate(input: I, answered?: Answered<O>): void;
  reset(): void;
  readonly isPending: boolean;
  /** Why it failed; that a PIN is needed is asked for, not told. */
  readonly error: CallFailed | null;
  /** The question for the PIN while it is asked: to be drawn. */
  readonly question: ReactElement | null;
}

/**
 * Wraps a call that says who did something (P38): where main asks for a PIN first, it is asked for, and the same call
 * is made again.
 */
export function usePinned<I, O>(act: UseMutationResult<O, CallFailed, I>): Pinned<I, O> {
  const [waiting, setWaiting] = useState<{ input: I; answered: Answered<O> }>();

  function mutate(input: I, answered: Answered<O> = {}): void {
    act.mutate(input, {
      onSuccess: (answer) => answered.onSuccess?.(answer),
      onError: (error) => {
        if (error.failure.code === 'sign-in-needed') setWaiting({ input, answered });
        else answered.onError?.(error);
      },
    });
  }
  return {
    mutate,
    reset: act.reset,
    isPending: act.isPending,
    error: act.error?.failure.code === 'sign-in-needed' ? null : act.error,
    question:
      waiting === undefined ? null : (
        <PinDialog
          onSigned={() => {
            setWaiting(undefined);
            mutate(waiting.input, waiting.answered);
          }}
          onClose={() => {
            setWaiting(undefined);
            act.reset();
          }}
        />
      ),
  };
}
