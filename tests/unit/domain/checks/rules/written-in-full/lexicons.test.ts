import { describe, expect, it } from 'vitest';
import * as care from '../../../../../../src/domain/checks/lexicons/abbreviations-care';
import * as clinical from '../../../../../../src/domain/checks/lexicons/abbreviations-clinical';
import * as clipped from '../../../../../../src/domain/checks/lexicons/abbreviations-clipped';
import * as conditions from '../../../../../../src/domain/checks/lexicons/abbreviations-conditions';
import * as everyday from '../../../../../../src/domain/checks/lexicons/abbreviations-everyday';
import * as roles from '../../../../../../src/domain/checks/lexicons/abbreviations-roles';
import * as teams from '../../../../../../src/domain/checks/lexicons/abbreviations-teams';
import * as tests from '../../../../../../src/domain/checks/lexicons/abbreviations-tests';
import * as treatment from '../../../../../../src/domain/checks/lexicons/abbreviations-treatment';
import { pairsOf, wordsOf } from '../../../../../../src/domain/checks/lexicons/read-lexicon';
import { LOST_APOSTROPHES } from '../../../../../../src/domain/checks/lexicons/apostrophes';
import { TEXT_SPEAK } from '../../../../../../src/domain/checks/lexicons/text-speak';
import { STAFF_TEXT_SPEAK } from '../../../../../../src/domain/checks/lexicons/text-speak-staff';
import { found } from './alone';

const blocks = [care, clinical, clipped, conditions, everyday, roles, teams, tests, treatment].flatMap(
  (file) => Object.values(file),
);
const abbreviations = blocks.flatMap((block) => pairsOf(block));

describe('the lexicons of wording in full', () => {
  it('hold more than a thousand abbreviations, each with a wording', () => {
    expect(abbreviations.length).toBeGreaterThan(1_000);
    expect(abbreviations.filter(([form, wordings]) => form === '' || wordings.includes(''))).toEqual([]);
  });

  it('give no wording that needs to be written in full itself', () => {
    const wordings = [
      ...abbreviations,
      ...pairsOf(TEXT_SPEAK),
      ...pairsOf(STAFF_TEXT_SPEAK),
      ...pairsOf(LOST_APOSTROPHES),
    ]
      .flatMap(([, all]) => all)
      .flatMap((wording) => wording.split(' / '))
      .filter((wording) => wording !== '');
    const again = [...new Set(wordings)].filter((wording) => found(`They ${wording} here`).length > 0);
    expect(again).toEqual([]);
  });

  it('give no form its own wording', () => {
    expect(abbreviations.filter(([form, wordings]) => wordings.includes(form))).toEqual([]);
    expect(wordsOf('a, b')).toEqual(['a', 'b']);
  });
});
