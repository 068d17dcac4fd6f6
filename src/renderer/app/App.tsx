import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createQueryClient } from '../client/queries';
import { Desk } from './Desk';
import { ErrorBoundary } from './ErrorBoundary';

/** The whole page. */
export function App() {
  const [client] = useState(createQueryClient);
  return (
    <ErrorBoundary>
      <QueryClientProvider client={client}>
        <Desk />
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
