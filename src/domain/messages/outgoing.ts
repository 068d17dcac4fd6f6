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

/** The subject with the marker exactly once, where the gateway looks for it, if the address needs it; else nowhere. */
export function outgoingSubject(subject: string, to: string, pack: PolicyPack): string {
  const { marker, markerPlace } = pack.secureEmail;
  const bare = withoutMarker(subject, markerPattern(marker));
  if (!needsMarker(to, pack)) return bare;
  return (markerPlace === 'start' ? `${marker} ${bare}` : `${bare} ${marker}`).trim();
}

/** Taken out as often as it stands there: what is left may close up to another one. */
function withoutMarker(subject: string, pattern: RegExp): string {
  const closed = subject.replaceAll(/\s+/gu, ' ').trim();
  const bare = closed.replaceAll(pattern, ' ').replaceAll(/\s+/gu, ' ').trim();
  return bare === closed ? bare : withoutMarker(bare, pattern);
}

function markerPattern(marker: string): RegExp {
  return new RegExp(marker.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`), 'giu');
}
