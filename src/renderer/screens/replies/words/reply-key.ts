import type { ReplyAbout } from '../../../../domain/replies/reply';

/** One text for what a reply is, to tell it from the others. */
export function replyKey({ kind, id }: ReplyAbout): string {
  return `${kind}-${id}`;
}
