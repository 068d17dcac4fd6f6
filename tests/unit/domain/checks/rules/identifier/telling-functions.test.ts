import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../../../src/domain/checks/lexicons/read-lexicon';
import {
  PARTLY_TELLING_FUNCTIONS,
  QUIET_FUNCTIONS,
  TELLING_FUNCTIONS,
} from '../../../../../../src/domain/checks/lexicons/treatment-functions';
import { identifiersIn } from './identifiers-alone';

const marked = (text: string, channel: 'sms' | 'email' = 'sms'): string[] =>
  identifiersIn(text, { channel }).map((finding) => finding.text);

describe('the national list of specialties (P33)', () => {
  it('stops short of those that tell nothing, and warns about each that tells', () => {
    for (const name of wordsOf(QUIET_FUNCTIONS)) expect(marked(`Your ${name} visit`)).toEqual([]);
    for (const name of wordsOf(TELLING_FUNCTIONS)) {
      expect(identifiersIn(`Your ${name} visit`)).toMatchObject([{ severity: 'warn' }]);
    }
  });

  it('points at those that tell a little, only where others may read it', () => {
    for (const name of wordsOf(PARTLY_TELLING_FUNCTIONS)) {
      expect(identifiersIn(`Your ${name} visit`)).toMatchObject([{ severity: 'advise' }]);
      expect(marked(`Your ${name} visit`, 'email')).toEqual([]);
    }
  });
});

describe('what makes a service telling', () => {
  it.each(['epilepsy clinic', 'HIV support group', 'chemotherapy day unit', 'drug and alcohol team', 'GUM'])(
    'finds “%s”',
    (name) => {
      expect(marked(`The ${name} is open.`)).toEqual([name]);
    },
  );

  it.each(['chewing gum', 'a learning disability', 'Drug and alcohol use', 'the memory of it'])(
    'lets “%s” be',
    (words) => {
      expect(marked(`We spoke about ${words}.`)).toEqual([]);
    },
  );
});
