import type { Id } from '../../../../domain/identity';

/** A part of the entry's preview: its head, or what stands for one message, or for those left out together. */
export interface PreviewBlock {
  readonly key: string;
  /** Null of the head. */
  readonly messageId: Id | null;
  readonly text: string;
}

const BEGINS = /\n\n(?=Sent {5,}\S|\[… left out: \d+ messages?)/u;

/**
 * The preview taken apart, so that it can follow the message in sight. Messages that are left out together share a
 * block. Where the words of a mail look like the beginning of a block, the rest of the preview stays in one.
 * @param messages in the entry's order, each with why it is left out
 */
export function previewBlocks(
  preview: string,
  messages: ReadonlyArray<{ readonly id: Id; readonly leftOut: string | null }>,
): PreviewBlock[] {
  const [head = '', ...parts] = preview.split(BEGINS);
  const blocks: PreviewBlock[] = [{ key: 'head', messageId: null, text: head }];
  const groups = groupsOf(messages);
  if (parts.length !== groups.length)
    return parts.length === 0
      ? blocks
      : [...blocks, { key: 'rest', messageId: messages[0]?.id ?? null, text: parts.join('\n\n') }];
  parts.forEach((text, i) => {
    const messageId = groups[i] ?? null;
    blocks.push({ key: messageId ?? String(i), messageId, text });
  });
  return blocks;
}

/** The first message of each block: those left out one after the other, for one reason, make one. */
function groupsOf(messages: ReadonlyArray<{ readonly id: Id; readonly leftOut: string | null }>): Id[] {
  const groups: Id[] = [];
  let before: string | null = null;
  for (const { id, leftOut } of messages) {
    if (leftOut === null || leftOut !== before) groups.push(id);
    before = leftOut;
  }
  return groups;
}

/** The block in which a message stands, or is told as left out. */
export function blockOf(
  blocks: readonly PreviewBlock[],
  messages: readonly { readonly id: Id }[],
  messageId: Id,
): PreviewBlock | undefined {
  const order = messages.map(({ id }) => id);
  const at = order.indexOf(messageId);
  return blocks.findLast((block) => block.messageId !== null && order.indexOf(block.messageId) <= at);
}
