import type { MailAddress } from '../../../src/domain/trails/mail-text';
import type { TrailMessage } from '../../../src/domain/trails/trail-message';

/** What should be found of a message. */
export interface Wanted {
  readonly from: MailAddress | null;
  readonly isAddressGiven: boolean;
  readonly at: string | null;
  readonly body: string;
}

export interface Verdict {
  readonly sender: boolean;
  readonly date: boolean;
  readonly body: boolean;
}

const words = (text: string): string => text.replaceAll(/[\s\u00A0\uFEFF]+/gu, ' ').trim();

export function isRight({ sender, date, body }: Verdict): boolean {
  return sender && date && body;
}

/** Compares a message with what should be there. A notice that a gateway puts beneath everything is nobody's. */
export function compare(found: TrailMessage | undefined, wanted: Wanted): Verdict {
  if (found === undefined) return { sender: false, date: false, body: false };
  const bodies = [words(found.body), words(withoutNotices(found))];
  return {
    sender: isSender(found.from, wanted),
    date: isDate(found, wanted.at),
    body: bodies.includes(words(wanted.body)),
  };
}

function isSender(found: MailAddress | null, { from, isAddressGiven }: Wanted): boolean {
  if (from === null || found === null) return from === found;
  if (isAddressGiven && from.address !== '')
    return found.address.toLowerCase() === from.address.toLowerCase();
  return found.name === from.name;
}

function isDate({ date }: TrailMessage, at: string | null): boolean {
  if (at === null) return date?.at == null;
  const found = date?.at ?? date?.day ?? '';
  return found.slice(0, 16) === at.slice(0, 16);
}

function withoutNotices({ body, folded }: TrailMessage): string {
  let kept = '';
  let at = 0;
  for (const { kind, start, end } of folded) {
    if (kind !== 'disclaimer') continue;
    kept += body.slice(at, start);
    at = end;
  }
  return kept + body.slice(at);
}
