import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSubject, sameSubject } from '../../../../src/domain/replies/same-subject';

describe('subjects of one conversation', () => {
  it.each([
    ['[secure] Your visit', 'Re: [secure] Your visit'],
    ['Your visit', 'RE: FW: Your  visit'],
    ['Your visit', 'AW: Re[2]: your visit'],
    ['Your visit', '[EXTERNAL] Re: Your visit'],
  ])('are %j and %j', (ours, theirs) => expect(sameSubject(ours, theirs)).toBe(true));

  it('are not two others, and not two empty ones', () => {
    expect(sameSubject('Your visit', 'Re: Your letter')).toBe(false);
    expect(sameSubject('', 'Re:')).toBe(false);
  });

  it('stay of one conversation however often they are answered', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 150 }), (subject) => {
        const answered = answerSubject(subject);
        expect(answerSubject(answered)).toBe(answered);
        expect(answered.length).toBeLessThanOrEqual(200);
        if (sameSubject(subject, subject)) expect(sameSubject(subject, answered)).toBe(true);
      }),
    );
  });
});
