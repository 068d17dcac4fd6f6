import type { FailureCode } from '../contract/failure';

/** A call that is not done, with the sentence a person reads: what happened and what to do next. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: FailureCode;
  readonly field: string | undefined;

  constructor(code: FailureCode, sentence: string, field?: string) {
    super(sentence);
    this.code = code;
    this.field = field;
  }
}
