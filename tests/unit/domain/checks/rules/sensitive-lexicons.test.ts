import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../../src/domain/checks/lexicons/read-lexicon';
import * as emergencies from '../../../../../src/domain/checks/lexicons/emergencies';
import { WAYS_TO_MESSAGE } from '../../../../../src/domain/checks/lexicons/instant-messaging';
import { BLAME, JUDGEMENTS, THREATS } from '../../../../../src/domain/checks/lexicons/opinions';
import * as body from '../../../../../src/domain/checks/lexicons/sensitive/diagnoses-body';
import { CANCER } from '../../../../../src/domain/checks/lexicons/sensitive/diagnoses-cancer';
import * as mind from '../../../../../src/domain/checks/lexicons/sensitive/diagnoses-mind';
import * as privately from '../../../../../src/domain/checks/lexicons/sensitive/diagnoses-private';
import { OF_THEIR_MONEY } from '../../../../../src/domain/checks/lexicons/sensitive/finances';
import * as bodyMedicines from '../../../../../src/domain/checks/lexicons/sensitive/medicines-body';
import * as mindMedicines from '../../../../../src/domain/checks/lexicons/sensitive/medicines-mind';
import * as painMedicines from '../../../../../src/domain/checks/lexicons/sensitive/medicines-pain-infection-skin';
import * as privateMedicines from '../../../../../src/domain/checks/lexicons/sensitive/medicines-private';
import {
  NOT_MEDICINES,
  OTHER_STEMS,
  TELLING_STEMS,
} from '../../../../../src/domain/checks/lexicons/sensitive/medicine-stems';
import * as conditionShapes from '../../../../../src/domain/checks/lexicons/sensitive/diagnosis-shapes';
import * as treatments from '../../../../../src/domain/checks/lexicons/sensitive/diagnoses-treatments';
import { OF_MONEY_BY_SHAPE } from '../../../../../src/domain/checks/lexicons/sensitive/money-shapes';
import {
  OTHER_RESULTS_BY_SHAPE,
  TELLING_RESULTS_BY_SHAPE,
} from '../../../../../src/domain/checks/lexicons/sensitive/result-shapes';
import * as safeguardingShapes from '../../../../../src/domain/checks/lexicons/sensitive/safeguarding-shapes';
import { OTHER_RESULTS, TELLING_RESULTS } from '../../../../../src/domain/checks/lexicons/sensitive/results';
import { RAISED_ABOUT_SOMEONE } from '../../../../../src/domain/checks/lexicons/sensitive/safeguarding';

const terms = (...lists: readonly string[]): Set<string> => new Set(lists.flatMap(wordsOf));

describe('the lexicons of sensitive words', () => {
  it('know more than fourteen hundred conditions and as many medicines', () => {
    const conditions = terms(
      CANCER,
      ...Object.values(mind),
      ...Object.values(body),
      ...Object.values(privately),
      ...Object.values(treatments),
    );
    const medicines = terms(
      ...Object.values(mindMedicines),
      ...Object.values(privateMedicines),
      ...Object.values(bodyMedicines),
      ...Object.values(painMedicines),
    );
    expect(conditions.size).toBeGreaterThanOrEqual(1400);
    expect(medicines.size).toBeGreaterThanOrEqual(1400);
  });

  it('write every term in small letters, as it is looked up', () => {
    for (const term of terms(
      CANCER,
      ...Object.values(mind),
      ...Object.values(body),
      ...Object.values(mindMedicines),
    ))
      expect(term).toBe(term.toLowerCase());
  });

  it.each([
    'zanubrutinib',
    'olokizumab',
    'perindopril',
    'rosuvastatin',
    'telmisartan',
    'isavuconazole',
    'temocillin',
    'nebivolol',
    'metoclozapine',
  ])('know %s by how it ends', (name) => {
    expect(TELLING_STEMS.test(name) || OTHER_STEMS.test(name)).toBe(true);
  });

  it.each([
    'april',
    'turpentine',
    'porcupine',
    'alpine',
    'abandon',
    'accept',
    'concept',
    'tartan',
    'provost',
    'london',
    'undone',
    'lololol',
  ])('take %s for no medicine', (word) => {
    const isMedicine = TELLING_STEMS.test(word) || OTHER_STEMS.test(word);
    expect(isMedicine && !wordsOf(NOT_MEDICINES).includes(word)).toBe(false);
  });

  it('mark in every wording the one piece that must be there', () => {
    const { WHO, ...lists } = emergencies;
    const wordings = [...Object.values(lists), WAYS_TO_MESSAGE, BLAME, JUDGEMENTS, THREATS, OF_THEIR_MONEY, OTHER_RESULTS, TELLING_RESULTS, RAISED_ABOUT_SOMEONE, OF_MONEY_BY_SHAPE, OTHER_RESULTS_BY_SHAPE, TELLING_RESULTS_BY_SHAPE, safeguardingShapes.TELLING_BY_SHAPE, safeguardingShapes.LEGAL_BY_SHAPE, conditionShapes.TELLING_BY_SHAPE, conditionShapes.PERSONAL_BY_SHAPE, conditionShapes.SEEN_BY_ALL_BY_SHAPE]; // prettier-ignore
    expect(WHO).not.toContain('^');
    for (const line of wordings.flatMap((block) => block.split('\n')).filter((each) => each.trim() !== '')) {
      expect(line.split('^').length, line).toBe(2);
      expect(/\([^)]*\(|\([^)]*\^/u.test(line), line).toBe(false);
    }
  });
});
