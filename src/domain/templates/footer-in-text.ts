import type { Finding } from '../checks/finding';
import type { Service } from '../services/service';
import type { TemplateDetails } from './template';

/** Shorter sentences stand in many texts by chance. UTF-16 units. */
const SHORTEST = 12;

/** Sentences of the service's footer that a template says too: the person would read them twice (P14). */
export function repeatedFooter(
  { channel, text }: Pick<TemplateDetails, 'channel' | 'text'>,
  { smsFooter, emailFooter }: Pick<Service, 'smsFooter' | 'emailFooter'>,
): Finding[] {
  const lower = text.toLowerCase();
  return sentencesOf(channel === 'sms' ? smsFooter : emailFooter).flatMap((sentence) => {
    const start = lower.indexOf(sentence.toLowerCase());
    if (start < 0 || lower.length !== text.length) return [];
    const end = start + sentence.length;
    return [
      {
        rule: 'style/footer-twice',
        severity: 'warn',
        field: 'text',
        start,
        end,
        text: text.slice(start, end),
        message: 'The service adds this to every message: leave it out here.',
        fixes: [''],
        turnsMeaning: false,
        clause: 'P14',
      } satisfies Finding,
    ];
  });
}

function sentencesOf(footer: string): string[] {
  return footer
    .split(/(?<=[.!?])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= SHORTEST);
}
