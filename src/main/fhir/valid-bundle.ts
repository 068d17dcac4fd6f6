import type { ValidatorMessage } from 'fhir/validator';
import { loadFhir } from '../loaded-later';
import { bundleSchema } from '../../domain/record/fhir/resources';
import { looseEnds } from './loose-ends';

/** What is wrong with a bundle, where in it, without a word of what stands there. */
export interface BundleFault {
  readonly where: string;
  readonly what: string;
}

/** Judges a resource by FHIR R4's own definitions. */
type BaseValidator = (resource: object) => BundleFault[];

let loaded: Promise<BaseValidator> | undefined;

/** The definitions are 3 MB: they are read when the first entry is exported, not when the program starts. */
async function loadValidator(): Promise<BaseValidator> {
  const { Fhir, Versions, ParseConformance } = await loadFhir();
  const fhir = new Fhir(new ParseConformance(true, Versions.R4));
  return (resource) => {
    const { valid, messages } = fhir.validate(resource, { errorOnUnexpected: true });
    if (valid) return [];
    return messages
      .filter(isError)
      .map(({ location = '' }) => ({ where: location, what: 'base specification' }));
  };
}

function isError({ severity }: ValidatorMessage): boolean {
  return ['error', 'fatal'].includes(String(severity));
}

/** What the library finds against the base specification of FHIR R4: nothing where it finds nothing. */
export async function baseFaults(resource: unknown): Promise<BundleFault[]> {
  if (typeof resource !== 'object' || resource === null) return [{ where: '', what: 'no resource' }];
  loaded ??= loadValidator().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return (await loaded)(resource);
}

/**
 * Whether a bundle keeps to the base specification of FHIR R4. The library knows every element, how often it may stand and
 * the codes that are required; what it lets through (the patterns of texts, dates and base64 from end to end, a choice made
 * twice, names that lead nowhere) is held by the schemas of this program.
 * @returns nothing where it does
 */
export async function bundleFaults(bundle: unknown): Promise<BundleFault[]> {
  const read = bundleSchema.safeParse(bundle);
  if (!read.success)
    return read.error.issues.map(({ path, code }) => ({ where: path.map(String).join('.'), what: code }));
  return [...(await baseFaults(read.data)), ...looseEnds(read.data)];
}
