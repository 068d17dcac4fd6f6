/** Plainword can't start as it was asked to: the message is one sentence for the person who started it. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}
