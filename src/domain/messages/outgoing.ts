import type { PolicyPack } from '../policy/pack';
import { emailDomain } from '../people/email';
import type { Service } from '../services/service';
import type { Channel } from './channel';

/** Whether a domain is one of the pack's secure ones or lies beneath one. */
export function isSecureDomain(domain: string, pack: PolicyPack): boolean {
  return pack.secureEmail.domains.some((secure) => domain === secure || domain.endsWith(`.${secure}`));
}

/** Whether an address is outside, so that its mail must carry the marker (P13). */
export function needsMarker(email: string, pack: PolicyPack): boolean {
  return !isSecureDomain(emailDomain(email), pack);
}

/** What is written, with the service's footer beneath it (P14, P27). */
export function outgoingText(text: string, channel: Channel, service: Service): string {
  const footer = (channel === 'sms' ? service.smsFooter : service.emailFooter).trim();
  const body = text.trim();
  return footer === '' ? body : `${body}\n\n${footer}`;
}

/** The subject with the marker exactly once, in front, where the address needs it, and nowhere where it doesn't. */
export function outgoingSubject(subject: string, to: string, pack: PolicyPack): string {
  const { marker } = pack.secureEmail;
  const bare = subject.replaceAll(markerPattern(marker), ' ').replaceAll(/\s+/gu, ' ').trim();
  return needsMarker(to, pack) ? `${marker} ${bare}`.trim() : bare;
}

function markerPattern(marker: string): RegExp {
  return new RegExp(marker.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`), 'giu');
}
