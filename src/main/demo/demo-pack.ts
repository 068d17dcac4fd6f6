import type { PolicyPack } from '../../domain/policy/pack';

/** The Trust's pack for invented people: the demo's mailbox and its servers on this machine count as the Trust's own. */
export function demoPack(pack: PolicyPack): PolicyPack {
  const { gateways } = pack.secureEmail;
  return {
    ...pack,
    mailboxDomains: [...pack.mailboxDomains, 'trust.example.org'],
    secureEmail: { ...pack.secureEmail, gateways: [...gateways, 'localhost', '127.0.0.1'] },
  };
}
