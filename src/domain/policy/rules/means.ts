import { emailDomain } from '../../people/email';
import { needsMarker } from '../../messages/outgoing';
import { CARRIERS_OF, type Facts, type MessageToDecide, type PolicyRule } from '../facts';
import type { PolicyPack } from '../pack';
import type { Reason } from '../decision';

/** Messages go only by the Trust's own means (P12), email only from the shared mailbox and encrypted (P13). */
export const means: PolicyRule = (message, facts, _now, pack) => {
  const carriers: readonly string[] = CARRIERS_OF[message.channel];
  if (!carriers.includes(message.carrier) || !facts.carriers.includes(message.carrier)) {
    return [
      stop(
        'P12',
        'This way to send is not set up on this computer: open the settings, or choose another.',
        'open-settings',
      ),
    ];
  }
  return message.channel === 'email' ? emailMeans(message, facts, pack) : [];
};

function emailMeans(message: MessageToDecide, facts: Facts, pack: PolicyPack): Reason[] {
  const mailbox = facts.service?.mailbox;
  if (mailbox !== undefined && !underOneOf(emailDomain(mailbox), pack.mailboxDomains)) {
    return [
      stop(
        'P13',
        'The service’s mailbox is not one of the Trust’s: change it in the service’s settings.',
        'open-service',
      ),
    ];
  }
  const to = facts.person?.contactPoints.find((point) => point.id === message.contactPointId)?.value;
  if (to === undefined || !needsMarker(to, pack)) return [];
  if (facts.smtpHost !== null && pack.secureEmail.gateways.includes(facts.smtpHost)) return [];
  return [
    stop(
      'P13',
      'This mail server would not encrypt an email to this address: phone or write, or ask IT for the secure gateway.',
      'phone-instead',
    ),
  ];
}

function underOneOf(domain: string, allowed: readonly string[]): boolean {
  return allowed.some((each) => domain === each || domain.endsWith(`.${each}`));
}

function stop(clause: string, sentence: string, next: Reason['next']): Reason {
  return { effect: 'stop', clause, sentence, next };
}
