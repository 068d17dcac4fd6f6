import type { TemplateDetails } from '../template';
import { appointmentEmails } from './email/appointments';
import { changeEmails } from './email/changes';
import { letterEmails } from './email/letters';
import { adviceTexts } from './sms/advice';
import { appointmentTexts } from './sms/appointments';
import { changeTexts } from './sms/changes';
import { starterDetails } from './starter';

/** A starter's name for ever, and what it says. */
export interface StarterTemplate {
  readonly key: string;
  readonly details: TemplateDetails;
}

/** The library a new desk begins with (P7): nobody of the Trust has approved it yet. */
export const STARTERS: readonly StarterTemplate[] = [
  ...[...appointmentTexts, ...changeTexts, ...adviceTexts].map((starter) => ({
    key: starter.key,
    details: starterDetails('sms', starter),
  })),
  ...[...appointmentEmails, ...changeEmails, ...letterEmails].map((starter) => ({
    key: starter.key,
    details: starterDetails('email', starter),
  })),
];
