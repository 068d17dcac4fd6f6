import { z } from 'zod';
import {
  annotationSchema,
  attachmentSchema,
  codeableConceptSchema,
  contactPointSchema,
  identifierSchema,
  periodSchema,
  referenceSchema,
} from './data-types';
import { fhirDateTime, fhirId, fhirInstant, fhirString, urnUuid } from './primitives';

/* The resources of FHIR R4 that an export is made of. Only their elements that an entry has something to say of. */

const humanName = z.strictObject({ text: fhirString });
const telecom = z.array(contactPointSchema).min(1).optional();

/** The person, as somebody who wrote or was written to. */
const patientSchema = z.strictObject({
  resourceType: z.literal('Patient'),
  id: fhirId,
  identifier: z.array(identifierSchema).min(1),
  name: z.array(humanName).min(1),
  telecom,
});

/** A carer. */
const relatedPersonSchema = z.strictObject({
  resourceType: z.literal('RelatedPerson'),
  id: fhirId,
  patient: referenceSchema,
  relationship: z.array(codeableConceptSchema).min(1).optional(),
  name: z.array(humanName).min(1),
  telecom,
});

/** The service. */
const organizationSchema = z.strictObject({
  resourceType: z.literal('Organization'),
  id: fhirId,
  name: fhirString,
  telecom,
});

/** A member of staff who wrote for the service. */
const practitionerRoleSchema = z.strictObject({
  resourceType: z.literal('PractitionerRole'),
  id: fhirId,
  practitioner: referenceSchema,
  organization: referenceSchema.optional(),
  telecom,
});

export const partySchema = z.discriminatedUnion('resourceType', [
  patientSchema,
  relatedPersonSchema,
  organizationSchema,
  practitionerRoleSchema,
]);
export type Party = z.infer<typeof partySchema>;

const payloadSchema = z.union([
  z.strictObject({ contentString: fhirString }),
  z.strictObject({ contentAttachment: attachmentSchema }),
]);
export type Payload = z.infer<typeof payloadSchema>;

/** One message. `stopped`: it was sent and did not arrive. */
export const communicationSchema = z.strictObject({
  resourceType: z.literal('Communication'),
  contained: z.array(partySchema).min(1).optional(),
  identifier: z.array(identifierSchema).min(1),
  inResponseTo: z.array(referenceSchema).min(1).optional(),
  status: z.enum(['completed', 'stopped']),
  statusReason: codeableConceptSchema.optional(),
  medium: z.array(codeableConceptSchema).min(1),
  subject: referenceSchema,
  topic: codeableConceptSchema.optional(),
  sent: fhirDateTime.optional(),
  received: fhirDateTime.optional(),
  recipient: z.array(referenceSchema).min(1).optional(),
  sender: referenceSchema.optional(),
  reasonCode: z.array(codeableConceptSchema).min(1).optional(),
  payload: z.array(payloadSchema).min(1).optional(),
  note: z.array(annotationSchema).min(1).optional(),
});
export type Communication = z.infer<typeof communicationSchema>;

/** The entry itself, as it was pasted. */
export const documentReferenceSchema = z.strictObject({
  resourceType: z.literal('DocumentReference'),
  masterIdentifier: identifierSchema,
  status: z.literal('current'),
  docStatus: z.literal('final'),
  type: codeableConceptSchema,
  subject: referenceSchema,
  date: fhirInstant,
  author: z.array(referenceSchema).min(1),
  description: fhirString.optional(),
  content: z.array(z.strictObject({ attachment: attachmentSchema })).min(1),
  context: z
    .strictObject({ period: periodSchema.optional(), related: z.array(referenceSchema).min(1).optional() })
    .optional(),
});
export type DocumentReference = z.infer<typeof documentReferenceSchema>;

export const resourceSchema = z.discriminatedUnion('resourceType', [
  communicationSchema,
  documentReferenceSchema,
]);

/** One entry of the record as a file. */
export const bundleSchema = z.strictObject({
  resourceType: z.literal('Bundle'),
  identifier: identifierSchema,
  type: z.literal('collection'),
  timestamp: fhirInstant,
  entry: z.array(z.strictObject({ fullUrl: urnUuid, resource: resourceSchema })).min(1),
});
export type Bundle = z.infer<typeof bundleSchema>;
