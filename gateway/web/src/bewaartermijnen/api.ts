import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, callVersioned, servicePath } from '../api/client';
import type { Bewaartermijn, BewaartermijnGegevens, Lijst } from '../api/types';

function pathOf(gemeente: string, ...rest: string[]): string {
  return servicePath('intake', 'gemeenten', gemeente, 'bewaartermijnen', ...rest);
}

/** How the service writes a version down for `If-Match`: the list names it per part. */
export function etagOf({ versie }: Bewaartermijn): string {
  return `"${versie}"`;
}

async function fetchAll(gemeente: string, signal?: AbortSignal): Promise<Bewaartermijn[]> {
  return (await call<Lijst<Bewaartermijn>>(pathOf(gemeente), { signal })).items;
}

export function useBewaartermijnen(gemeente: string) {
  return useQuery({ queryKey: ['bewaartermijnen', gemeente], queryFn: ({ signal }) => fetchAll(gemeente, signal) });
}

/** The newest version of one, for who was overtaken. */
export async function fetchVersion(gemeente: string, deel: string): Promise<{ etag: string | undefined }> {
  const found = (await fetchAll(gemeente)).find((one) => one.deel === deel);
  return { etag: found && etagOf(found) };
}

export function useSetBewaartermijn(gemeente: string, deel: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ gegevens, etag }: { gegevens: BewaartermijnGegevens; etag: string | undefined }) =>
      callVersioned<Bewaartermijn>(pathOf(gemeente, deel), { method: 'PUT', body: gegevens, ifMatch: etag }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['bewaartermijnen', gemeente] }),
  });
}
