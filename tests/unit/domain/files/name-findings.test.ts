import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../../src/domain/checks/checker';
import { contextOf } from '../../../../src/domain/checks/context-of';
import { nameFindings } from '../../../../src/domain/files/name-findings';
import { email, pack, person, service } from '../facts';

const checker = createChecker();
const context = contextOf(email(), person(), service, pack, '2026-11-24', []);
const found = (name: string) => nameFindings([{ id: 'a', name }], checker, context);

describe('the name of a file', () => {
  it.each([
    'HIV results.pdf',
    'HIV_results_2026.pdf',
    'HIVresults.pdf',
    'hiv-test-result.docx',
    'Depression care plan.pdf',
    'Memory Clinic letter.pdf',
    'memory_clinic_letter.pdf',
    'NHS 9990548609.pdf',
    '9990548609.pdf',
    'Holloway 14-03-1951.pdf',
    'Margaret Holloway.pdf',
    'MargaretHolloway.pdf',
    'HOLLOWAY_MARGARET.pdf',
    'RiO 104882.pdf',
    '07700900412.jpg',
    'maggie@example.org.txt',
  ])('%j gives something away', (name) => {
    expect(found(name)).toHaveLength(1);
    expect(found(name)[0]).toMatchObject({ fileId: 'a', name });
  });

  it.each([
    'Document.pdf',
    'Document 2.pdf',
    'Care plan.pdf',
    'Appointment letter.docx',
    'Map of the clinic.png',
    'Letter 24 November 2026.pdf',
    'scan0001.pdf',
    'IMG_2041.jpg',
    'exercises-v1.2.pdf',
    'leaflet.txt',
  ])('%j gives nothing away', (name) => {
    expect(found(name)).toEqual([]);
  });
});
