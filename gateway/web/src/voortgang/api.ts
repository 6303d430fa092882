import { useQuery } from '@tanstack/react-query';
import { call, servicePath } from '../api/client';
import type { Traject } from '../api/types';

export function useTraject(gemeente: string, id: string) {
  return useQuery({
    queryKey: ['traject', gemeente, id],
    queryFn: ({ signal }) => call<Traject>(servicePath('monitoring', 'gemeenten', gemeente, 'trajecten', id), { signal }),
  });
}
