import { z } from 'zod';
import { LONGEST_STRING } from './fhir-text';

/*
 * The primitive types of FHIR R4 (2.24.0.1) as far as an export uses them, each with the specification's own pattern from
 * end to end.
 */

const FHIR_STRING = /^(?:[\t\n\r]|[^\u0000-\u001f\ufffe\uffff])+$/u;
const FHIR_CODE = /^\S+(?: \S+)*$/u;
const FHIR_ID = /^[A-Za-z0-9\-.]{1,64}$/u;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/u;
const YEAR = '(?:\\d(?:\\d(?:\\d[1-9]|[1-9]0)|[1-9]00)|[1-9]000)';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?';
const ZONE = '(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))';
const DATE_TIME = new RegExp(`^${YEAR}(?:-${MONTH}(?:-${DAY}(?:T${TIME}${ZONE})?)?)?$`, 'u');
const INSTANT = new RegExp(`^${YEAR}-${MONTH}-${DAY}T${TIME}${ZONE}$`, 'u');
const URN_UUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;
const MOST_BYTES = 2 ** 31 - 1;

/** At least one sign that is no space, and none that FHIR forbids. */
export const fhirString = z
  .string()
  .max(LONGEST_STRING)
  .regex(FHIR_STRING)
  .refine((words) => words.trim() !== '' && words.isWellFormed());
export const fhirCode = z.string().regex(FHIR_CODE);
/** BCP 13: "text/plain; charset=utf-8". */
export const fhirMimeType = z.string().regex(/^[a-z]+\/[\w.+-]+(?:; ?[\w-]+=[\w.-]+)*$/u);
export const fhirId = z.string().regex(FHIR_ID);
export const fhirUri = z.string().regex(/^\S+$/u);
export const fhirDateTime = z.string().regex(DATE_TIME);
export const fhirInstant = z.string().regex(INSTANT);
export const fhirBase64 = z.string().min(1).regex(BASE64);
export const fhirUnsignedInt = z.int().min(0).max(MOST_BYTES);
/** The name of a resource inside its bundle. */
export const urnUuid = z.string().regex(URN_UUID);
