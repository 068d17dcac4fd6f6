import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../../tools/check-policy';

describe('checking a policy file', () => {
  it('names a fault with its place, and that the file is not used', () => {
    const { lines, code } = checkPolicy('{\n  "id": "a",\n  "version": "1",\n  "copyStaysFresh": 5\n}');
    expect(code).toBe(1);
    expect(lines[0]).toBe('line 4, column 3: copyStaysFresh: no setting has this name.');
    expect(lines.at(-1)).toContain('not used');
  });

  it('says in which settings a policy is laxer than the one built in', () => {
    const { lines, code } = checkPolicy(
      '{ "id": "a", "version": "1", "contactPoints": { "unverifiedEmail": "off" } }',
    );
    expect(code).toBe(0);
    expect(lines).toContain('contactPoints.unverifiedEmail');
  });

  it('says that one is at least as strict', () => {
    expect(checkPolicy('{ "id": "a", "version": "1" }').lines.join(' ')).toContain('at least as strict');
  });
});
