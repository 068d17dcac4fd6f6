import type { PolicyRule } from '../case';
import { stop } from '../reasons';

/** A message has one person and comes from one service (P2, P9). */
export const recipient: PolicyRule = ({ person, service }) => {
  if (person === null) return [stop('P2', 'choose-person', 'Choose who the message is to.')];
  if (service !== null) return [];
  return [stop('P9', 'open-service', 'Set up the service the message comes from.')];
};
