import { create } from 'zustand';
import type { Channel } from '../../../domain/messages/channel';
import type { Purpose } from '../../../domain/messages/purpose';
import { detailsOf, type Template, type TemplateDetails } from '../../../domain/templates/template';

/** A template as the editor holds it; the purpose is chosen, never guessed. */
export interface TemplateDraft extends Omit<TemplateDetails, 'purpose'> {
  readonly purpose: Purpose | '';
}

/** What is written on: a new template, or another version of one. */
export interface OpenTemplate {
  /** The one it was read from; null for a new one. */
  readonly from: Template | null;
  readonly draft: TemplateDraft;
}

interface DraftState {
  readonly open: OpenTemplate | null;
  edit(open: OpenTemplate | null): void;
  change(change: Partial<TemplateDraft>): void;
}

/** What is being written: kept while another screen is looked at, so that no word of it is lost. */
export const useTemplateDraft = create<DraftState>()((set) => ({
  open: null,
  edit: (open) => set({ open }),
  change: (change) =>
    set(({ open }) => (open === null ? {} : { open: { ...open, draft: { ...open.draft, ...change } } })),
}));

/** A new template, for a channel. */
export function newTemplate(owner: string, channel: Channel = 'sms'): OpenTemplate {
  const draft = { name: '', owner, serviceId: null, purpose: '', channel, subject: '', text: '' } as const;
  return { from: null, draft };
}

/** A template, to be read or changed. */
export function openTemplate(template: Template): OpenTemplate {
  return { from: template, draft: detailsOf(template) };
}

/** The same words under another name. */
export function copyOf(template: Template): OpenTemplate {
  return { from: null, draft: { ...detailsOf(template), name: `${template.name}, copy`.slice(0, 80) } };
}

/** Whether something was written that is not saved. */
export function isChanged({ from, draft }: OpenTemplate): boolean {
  if (from === null) return draft.name !== '' || draft.text.trim() !== '' || draft.subject !== '';
  return JSON.stringify(detailsOf(from)) !== JSON.stringify(draft);
}
