import { describe, expect, it } from 'vitest';
import { parseIdentifierLine } from '../../../bench/checks/identifier-gold';

describe('a line of the identifier gold set', () => {
  it('has its marks taken off and their places kept', () => {
    expect(parseIdentifierLine('Ask [name|Zoë] on [phone|07700 900123].')).toEqual({
      text: 'Ask Zoë on 07700 900123.',
      marks: [
        { kind: 'name', start: 4, end: 7, optional: false },
        { kind: 'phone', start: 11, end: 23, optional: false },
      ],
    });
  });

  it('may have a mark that is not counted, new lines and other brackets', () => {
    expect(parseIdentifierLine(String.raw`Dear [name],\nYour nurse [?name|Sarah] [email|a [at\] b]`)).toEqual(
      {
        text: 'Dear [name],\nYour nurse Sarah a [at] b',
        marks: [
          { kind: 'name', start: 24, end: 29, optional: true },
          { kind: 'email', start: 30, end: 38, optional: false },
        ],
      },
    );
  });
});
