import { z } from 'zod';
import { idSchema, versionSchema } from '../domain/identity';
import { serviceDetailsSchema, serviceSchema } from '../domain/services/service';
import { procedure } from './procedure';

export const services = {
  'services.list': procedure(z.object({}), z.array(serviceSchema)),
  'services.add': procedure(serviceDetailsSchema, serviceSchema),
  'services.edit': procedure(
    z.object({ id: idSchema, version: versionSchema, details: serviceDetailsSchema }),
    serviceSchema,
  ),
};
