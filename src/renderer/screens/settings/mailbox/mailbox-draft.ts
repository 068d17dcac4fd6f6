import type { MailboxSettings, MailboxState } from '../../../../contract/mailbox';

type Imap = Extract<MailboxSettings, { kind: 'imap' }>;

/** What stands in the form. */
export interface MailboxDraft {
  readonly kind: MailboxSettings['kind'];
  readonly address: string;
  readonly host: string;
  readonly port: string;
  readonly security: Imap['security'];
  readonly user: string;
  readonly signIn: Imap['signIn'];
  readonly folder: string;
  readonly since: string;
  readonly password: string;
}

/** The port that goes with each; a port that was changed by hand stays. */
export const USUAL_PORT = { tls: '993', starttls: '143' } satisfies Record<Imap['security'], string>;

/** @param today a day as `2026-11-23`: what arrived before it is not asked for, unless somebody wants it */
export function draftOf({ settings, since }: MailboxState, today: string): MailboxDraft {
  const imap = settings?.kind === 'imap' ? settings : null;
  return {
    kind: settings?.kind ?? 'graph',
    address: settings?.address ?? '',
    host: imap?.host ?? '',
    port: String(imap?.port ?? USUAL_PORT.tls),
    security: imap?.security ?? 'tls',
    user: imap?.user ?? '',
    signIn: imap?.signIn ?? 'password',
    folder: imap?.folder ?? 'INBOX',
    since: since ?? today,
    password: '',
  };
}

/** What was typed, as the contract reads it. */
export function typedSettings(draft: MailboxDraft): unknown {
  const { kind, address, host, port, security, user, signIn, folder } = draft;
  if (kind === 'graph') return { kind, address };
  const number = /^\d+$/u.test(port.trim()) ? Number(port) : 0;
  // Most servers take the address for the user name, and Exchange wants it there beside a token.
  return { kind, address, host, port: number, security, user: user.trim() || address.trim(), signIn, folder };
}
