import type { NextStep } from '../../../../../src/domain/policy/decision';
import type { Facts, MessageToDecide } from '../../../../../src/domain/policy/facts';
import type { PolicyPack } from '../../../../../src/domain/policy/pack';
import type { Person } from '../../../../../src/domain/people/person';
import type { Service } from '../../../../../src/domain/services/service';
import { facts, person, service } from '../../facts';

/** What a clause says, with the one thing that breaks it and nothing else. */
export interface ClauseCase {
  /** The clause in words, with the numbers it answers to. */
  readonly says: string;
  readonly message?: MessageToDecide;
  readonly facts?: Facts;
  /** An instant; a Tuesday at 10am where nothing is said. */
  readonly now?: string;
  readonly pack?: PolicyPack;
  readonly effect: 'stop' | 'condition';
  readonly clause: string;
  readonly next: NextStep;
  /** The instant the next step offers. */
  readonly at?: string;
  /** What the sentence must say. */
  readonly sentence?: RegExp;
}

/** Good facts, but for something about the person. */
export function about(change: Partial<Person>): Facts {
  return facts({ person: person(change) });
}

/** Good facts, but for something about the service. */
export function at(change: Partial<Service>): Facts {
  return facts({ service: { ...service, ...change } });
}
