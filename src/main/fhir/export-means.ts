import { createHash } from 'node:crypto';
import { v5 as uuidFrom } from 'uuid';
import type { Id } from '../../domain/identity';
import type { ExportMeans } from '../../domain/record/fhir/export-input';

/** Hashes, base64 and names: the names in an entry's export are the same each time it is exported. */
export function exportMeans(entryId: Id): ExportMeans {
  return {
    uuidOf: (name) => uuidFrom(name, entryId),
    attach: (text) => {
      const bytes = Buffer.from(text, 'utf8');
      return {
        data: bytes.toString('base64'),
        size: bytes.byteLength,
        hash: createHash('sha1').update(bytes).digest('base64'),
      };
    },
  };
}
