import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Id } from '../../domain/identity';
import type { Service } from '../../domain/services/service';
import { useAnswer } from './queries';

interface Choice {
  readonly serviceId: Id | null;
  choose(serviceId: Id): void;
}

/** Which service this desk last worked for: kept between starts, because staff mostly work for one. */
const useChoice = create<Choice>()(
  persist(
    (set) => ({
      serviceId: null,
      choose: (serviceId) => set({ serviceId }),
    }),
    { name: 'plainword-service' },
  ),
);

export interface CurrentService {
  /** Nothing while they are read, or where none is set up. */
  readonly service: Service | undefined;
  readonly services: readonly Service[];
  choose(serviceId: Id): void;
}

/** The service messages are written for: the one chosen in the header, or the first. */
export function useCurrentService(): CurrentService {
  const { serviceId, choose } = useChoice();
  const services = useAnswer('services.list', {}).data ?? [];
  const service = services.find(({ id }) => id === serviceId) ?? services[0];
  return { service, services, choose };
}
