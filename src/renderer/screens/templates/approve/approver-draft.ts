import type { Approver, Colleague } from '../../../../contract/templates';
import { sameNamed } from '../../../../domain/templates/approval';
import type { Staff } from '../../../../contract/settings';
import type { Template } from '../../../../domain/templates/template';

/** How an approval is given, as the form holds it. */
export interface ApproverDraft {
  readonly kind: Approver['kind'];
  readonly staffId: string;
  readonly pin: string;
  readonly name: string;
  readonly role: string;
  /** ISO, as a date field has it. */
  readonly date: string;
}

/** Who may approve: whoever is at the desk only where they wrote none of it. */
export function waysToApprove(
  templates: readonly Template[],
  me: Staff | null | undefined,
  colleagues: readonly Colleague[],
  sharedAccounts: boolean,
): Approver['kind'][] {
  const mine =
    me !== null && me !== undefined && !templates.some(({ saved }) => sameNamed(me.name, saved.by));
  return [
    ...(mine ? (['here'] as const) : []),
    ...(colleagues.length > 0 ? (['colleague'] as const) : []),
    ...(sharedAccounts ? [] : (['named'] as const)),
  ];
}

/** The form's answer as the contract takes it. */
export function approverOf({ kind, staffId, pin, name, role, date }: ApproverDraft): Approver {
  if (kind === 'here') return { kind };
  return kind === 'colleague' ? { kind, staffId, pin } : { kind, name, role, date };
}
