import { z } from 'zod';
import {
  fhirBase64,
  fhirCode,
  fhirDateTime,
  fhirMimeType,
  fhirString,
  fhirUnsignedInt,
  fhirUri,
} from './primitives';

/* The data types of FHIR R4 (2.24, 2.3) as far as an export uses them. Nothing beyond what is named here is let through. */

export const codingSchema = z.strictObject({
  system: fhirUri,
  code: fhirCode,
  display: fhirString.optional(),
});

export const codeableConceptSchema = z
  .strictObject({ coding: z.array(codingSchema).min(1).optional(), text: fhirString.optional() })
  .refine((concept) => concept.coding !== undefined || concept.text !== undefined);
export type CodeableConcept = z.infer<typeof codeableConceptSchema>;

export const identifierSchema = z.strictObject({
  type: codeableConceptSchema.optional(),
  system: fhirUri.optional(),
  value: fhirString,
});
export type Identifier = z.infer<typeof identifierSchema>;

/** Where to find what is meant: in the resource or the bundle, by a business identifier, or by words alone. */
export const referenceSchema = z
  .strictObject({
    reference: fhirString.optional(),
    type: fhirUri.optional(),
    identifier: identifierSchema.optional(),
    display: fhirString.optional(),
  })
  .refine((to) => to.reference !== undefined || to.identifier !== undefined || to.display !== undefined);
export type Reference = z.infer<typeof referenceSchema>;

export const contactPointSchema = z.strictObject({
  system: z.enum(['phone', 'email', 'sms', 'other']),
  value: fhirString,
});
export type FhirContactPoint = z.infer<typeof contactPointSchema>;

/** `hash` is the SHA-1 of the data, as R4 has it. */
export const attachmentSchema = z
  .strictObject({
    contentType: fhirMimeType.optional(),
    data: fhirBase64.optional(),
    size: fhirUnsignedInt.optional(),
    hash: fhirBase64.optional(),
    title: fhirString.optional(),
    creation: fhirDateTime.optional(),
  })
  .refine((attachment) => attachment.data === undefined || attachment.contentType !== undefined);
export type FhirAttachment = z.infer<typeof attachmentSchema>;

export const annotationSchema = z.strictObject({
  authorString: fhirString.optional(),
  time: fhirDateTime.optional(),
  text: fhirString,
});
export type Annotation = z.infer<typeof annotationSchema>;

export const periodSchema = z.strictObject({ start: fhirDateTime, end: fhirDateTime });
