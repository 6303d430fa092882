import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { call, callVersioned, servicePath, type Versioned } from '../api/client';
import type { Lijst, Plan, PlanGegevens } from '../api/types';

function pathOf(gemeente: string, ...rest: string[]): string {
  return servicePath('pip', 'gemeenten', gemeente, 'plannen', ...rest);
}

function plannenPath(gemeente: string, nieuwkomerId: string): string {
  return servicePath('pip', 'gemeenten', gemeente, 'nieuwkomers', nieuwkomerId, 'plannen');
}

function plannenKey(gemeente: string, nieuwkomerId: string) {
  return ['plannen', gemeente, nieuwkomerId] as const;
}

export function fetchPlan(gemeente: string, planId: string, signal?: AbortSignal): Promise<Versioned<Plan>> {
  return callVersioned<Plan>(pathOf(gemeente, planId), { signal });
}

/** All plans of one newcomer, the newest version first. */
export function usePlannen(gemeente: string, nieuwkomerId: string) {
  return useQuery({
    queryKey: plannenKey(gemeente, nieuwkomerId),
    queryFn: ({ signal }) => call<Lijst<Plan>>(plannenPath(gemeente, nieuwkomerId), { signal }),
    select: ({ items }) => [...items].sort((a, b) => b.versienummer - a.versienummer),
  });
}

/** One plan with the version to send back; always fresh, because it is about to be changed. */
export function usePlan(gemeente: string, planId: string) {
  return useQuery({
    queryKey: ['plan', gemeente, planId],
    queryFn: ({ signal }) => fetchPlan(gemeente, planId, signal),
    staleTime: 0,
    gcTime: 0,
  });
}

function useForget(gemeente: string, nieuwkomerId: string) {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: plannenKey(gemeente, nieuwkomerId) }),
      client.invalidateQueries({ queryKey: ['plan', gemeente] }),
      client.invalidateQueries({ queryKey: ['caseload'] }),
    ]);
}

export function useCreatePlan(gemeente: string, nieuwkomerId: string) {
  const forget = useForget(gemeente, nieuwkomerId);
  const last = useRef({ body: '', key: '' });
  return useMutation({
    mutationFn: (gegevens: PlanGegevens) => {
      const body = JSON.stringify(gegevens);
      if (last.current.body !== body) last.current = { body, key: crypto.randomUUID() };
      return call<Plan>(plannenPath(gemeente, nieuwkomerId), {
        method: 'POST',
        body: gegevens,
        idempotencyKey: last.current.key,
      });
    },
    onSuccess: forget,
  });
}

export function useChangePlan(gemeente: string, nieuwkomerId: string, planId: string) {
  const forget = useForget(gemeente, nieuwkomerId);
  return useMutation({
    mutationFn: ({ gegevens, etag }: { gegevens: PlanGegevens; etag: string | undefined }) =>
      callVersioned<Plan>(pathOf(gemeente, planId), { method: 'PUT', body: gegevens, ifMatch: etag }),
    onSuccess: forget,
  });
}

/** Makes a draft binding. `etag` is of the plan that the user has just read. */
export function useVaststellen(gemeente: string, nieuwkomerId: string) {
  const forget = useForget(gemeente, nieuwkomerId);
  return useMutation({
    mutationFn: ({ planId, vastgesteldOp, etag }: { planId: string; vastgesteldOp: string; etag: string | undefined }) =>
      call<Plan>(pathOf(gemeente, planId, 'vaststelling'), { method: 'POST', body: { vastgesteldOp }, ifMatch: etag }),
    onSuccess: forget,
  });
}
