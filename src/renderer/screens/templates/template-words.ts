import type { Service } from '../../../domain/services/service';
import { stateOf, type Template, type TemplateState } from '../../../domain/templates/template';

/** How a template's state looks in a list. */
export const STATE_TONES = {
  waiting: 'need',
  approved: 'ok',
  retired: 'plain',
} as const satisfies Record<TemplateState, 'need' | 'ok' | 'plain'>;

/** Whose a template is. */
export function serviceWords(serviceId: string | null, services: readonly Service[]): string {
  if (serviceId === null) return 'All services';
  return services.find(({ id }) => id === serviceId)?.name ?? 'A service that is not here';
}

/** The starters that wait for somebody's approval as they came. */
export function waitingStarters(templates: readonly Template[]): Template[] {
  return templates.filter(
    (each) => each.starter !== null && each.version === 1 && stateOf(each) === 'waiting',
  );
}
