import { emailDomain } from '../../people/email';
import { CARRIERS_OF } from '../../messages/channel';
import { needsMarker } from '../../messages/outgoing';
import type { Case, PolicyRule } from '../case';
import type { Reason } from '../decision';
import { condition, stop } from '../reasons';

const FROM_THE_ANNEXE =
  'The Communications Annexe sends from its own address, not the service’s mailbox: say which one to expect, or send it from here.';
const NOT_ENCRYPTED_BY_ANNEXE =
  'The policy does not say that the Communications Annexe encrypts email to this address: send it from the service’s mailbox, or phone.';

/** Messages go only by the Trust's own means (P12), email only from the shared mailbox and encrypted (P13). */
export const means: PolicyRule = (on) => {
  const { message, carriers } = on;
  const fitting: readonly string[] = CARRIERS_OF[message.channel];
  if (fitting.includes(message.carrier) && carriers.includes(message.carrier))
    return message.channel === 'email' ? emailMeans(on) : [];
  if (message.channel === 'sms' && carriers.includes('trust-phone')) {
    const sentence = 'This way to send is not set up on this computer: send it from the Trust phone instead.';
    return [stop('P12', 'hand-off', sentence)];
  }
  const sentence = 'This way to send is not set up on this computer: open the settings, or choose another.';
  return [stop('P12', 'open-settings', sentence)];
};

function emailMeans({ message, service, point, mailHosts, pack }: Case): Reason[] {
  // The Communications Annexe is the Trust's own (P8), and sends from an address of its own: which one, people must know.
  const byAnnexe = message.carrier === 'annexe';
  const told = byAnnexe ? [condition('P13', 'choose-channel', FROM_THE_ANNEXE)] : [];
  if (!byAnnexe && service !== null && !underOneOf(emailDomain(service.mailbox), pack.mailboxDomains)) {
    const sentence = 'The service’s mailbox is not one of the Trust’s: change it in the service’s settings.';
    return [stop('P13', 'open-service', sentence)];
  }
  if (point?.channel !== 'email' || !needsMarker(point.value, pack)) return told;
  const host = mailHosts[message.carrier];
  if (host !== undefined && pack.secureEmail.gateways.includes(host)) return told;
  if (byAnnexe) return [...told, stop('P13', 'choose-channel', NOT_ENCRYPTED_BY_ANNEXE)];
  const sentence =
    'This mail server would not encrypt an email to this address: phone or write, or ask IT for the secure gateway.';
  return [stop('P13', 'phone-instead', sentence)];
}

function underOneOf(domain: string, allowed: readonly string[]): boolean {
  return allowed.some((each) => domain === each || domain.endsWith(`.${each}`));
}
