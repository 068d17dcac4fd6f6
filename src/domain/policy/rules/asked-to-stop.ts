import type { PolicyRule } from '../case';
import { stop } from '../reasons';

/**
 * Who asked that no more is sent gets nothing, by whatever way, until somebody has talked it over with them (P19). It can't
 * be asked by a message: that would be one more.
 */
export const askedToStop: PolicyRule = ({ person }) => {
  if (person?.askedToStop == null) return [];
  const sentence =
    'They asked that no more messages are sent: phone them to ask what they meant, and settle it under Replies.';
  return [stop('P19', 'phone-instead', sentence)];
};
