import { useState } from 'react';
import type { Carrier } from '../../../../domain/messages/channel';
import type { PolicyPack } from '../../../../domain/policy/pack';
import type { Service } from '../../../../domain/services/service';
import type { InstantText } from '../../../../domain/time/moment';
import { focusSoon } from '../decision/focus-step';
import { laterCarrier, type Choices } from '../draft/choices';
import { timeToOffer } from './date-and-time';
import { ABOUT_ID, SEND_AT_ID } from './schedule-ids';

export interface ScheduleParts {
  choices: Choices;
  service: Service;
  pack: PolicyPack;
  ready: readonly Carrier[];
  now: InstantText;
  onChange: (change: (now: Choices) => Choices) => void;
}

type Times = Partial<Pick<Choices, 'sendAt' | 'about' | 'notAfter'>>;

/** When a message goes (P32), as it is asked: nothing is until somebody says that it is for later, or about a visit. */
export interface Schedule extends Pick<ScheduleParts, 'choices' | 'now'> {
  readonly isOpen: boolean;
  /** Not by a hand-off, which sends nothing by itself. */
  readonly mayWait: boolean;
  set(times: Times): void;
  /** For later, from the next working time on. */
  later(): void;
  /** As soon as it is sent. */
  atOnce(): void;
  askAbout(): void;
}

export function useSchedule({ choices, service, pack, ready, now, onChange }: ScheduleParts): Schedule {
  const [opened, setOpened] = useState(false);
  const { sendAt, about, notAfter } = choices;
  const carrier = laterCarrier(choices, ready);
  const set = (times: Times) => onChange((chosen) => ({ ...chosen, ...times }));
  return {
    choices,
    now,
    isOpen: opened || sendAt !== null || about !== null || notAfter !== null,
    mayWait: carrier !== undefined,
    set,
    later() {
      setOpened(true);
      if (carrier === undefined) return;
      onChange((chosen) => ({ ...chosen, carrier, sendAt: timeToOffer(service, now, pack) ?? now }));
      focusSoon(SEND_AT_ID);
    },
    atOnce() {
      setOpened(true);
      set({ sendAt: null, notAfter: null });
    },
    askAbout() {
      setOpened(true);
      focusSoon(ABOUT_ID);
    },
  };
}
