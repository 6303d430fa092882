import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { call, callVersioned, servicePath, type Versioned } from '../api/client';
import type { Accountkoppeling, Intake, IntakeAntwoord, IntakeRegel, Toegangscode, Taal, Verslag, VerslagGegevens, Vragenlijst } from '../api/types';

const progressMs = 5_000;

/** Whose intake: every call about it starts here. */
export interface Betrokkene {
  gemeente: string;
  nieuwkomerId: string;
}

function pathOf({ gemeente, nieuwkomerId }: Betrokkene, ...rest: string[]): string {
  return servicePath('intake', 'gemeenten', gemeente, 'nieuwkomers', nieuwkomerId, 'intakes', ...rest);
}

function listKey({ gemeente, nieuwkomerId }: Betrokkene) {
  return ['intakes', gemeente, nieuwkomerId] as const;
}

/** While the newcomer fills in at the desk, whoever helps sees how far it is. */
export function useIntakes(wie: Betrokkene) {
  return useQuery({
    queryKey: listKey(wie),
    queryFn: ({ signal }) => call<{ items: IntakeRegel[] }>(pathOf(wie), { signal }),
    select: ({ items }) => items,
    refetchInterval: ({ state }) => (state.data?.items.some(({ status }) => status === 'gestart') ? progressMs : false),
  });
}

export function useIntake(wie: Betrokkene, intakeId: string) {
  return useQuery({
    queryKey: [...listKey(wie), intakeId],
    queryFn: ({ signal }) => call<Intake>(pathOf(wie, intakeId), { signal }),
  });
}

/** What was asked, in Dutch: whatever the language in which it was answered. */
export function useVragenlijst(naam: string, versie: number) {
  return useQuery({
    queryKey: ['vragenlijst', naam, versie, 'nl'],
    queryFn: ({ signal }) =>
      call<Vragenlijst>(servicePath('intake', 'vragenlijsten', naam, String(versie)), { query: { taal: 'nl' }, signal }),
    staleTime: Infinity,
  });
}

/** A repeat after a lost answer must not begin a second intake. */
export function useStartIntake(wie: Betrokkene) {
  const client = useQueryClient();
  const last = useRef({ taal: '', key: '' });
  return useMutation({
    mutationFn: (taal: Taal) => {
      if (last.current.taal !== taal) last.current = { taal, key: crypto.randomUUID() };
      return callVersioned<Intake>(pathOf(wie), { method: 'POST', body: { taal }, idempotencyKey: last.current.key });
    },
    onSettled: () => client.invalidateQueries({ queryKey: listKey(wie) }),
  });
}

/** Without a key for a repeat: by that the service would have to keep the code, which nothing may keep. */
export function useIssueCode(wie: Betrokkene, intakeId: string) {
  return useMutation({
    mutationFn: () => call<Toegangscode>(pathOf(wie, intakeId, 'tabletcodes'), { method: 'POST' }),
    gcTime: 0,
  });
}

export function useRevokeCodes(wie: Betrokkene, intakeId: string) {
  return useMutation({ mutationFn: () => call(pathOf(wie, intakeId, 'tabletcodes'), { method: 'DELETE' }) });
}

function dossierPath({ gemeente, nieuwkomerId }: Betrokkene, ...rest: string[]): string {
  return servicePath('intake', 'gemeenten', gemeente, 'nieuwkomers', nieuwkomerId, ...rest);
}

function accountKey({ gemeente, nieuwkomerId }: Betrokkene) {
  return ['accountkoppeling', gemeente, nieuwkomerId] as const;
}

export function useAccountkoppeling(wie: Betrokkene) {
  return useQuery({
    queryKey: accountKey(wie),
    queryFn: ({ signal }) => call<Accountkoppeling>(dossierPath(wie, 'accountkoppeling'), { signal }),
  });
}

/** Without a key for a repeat, as with the code for a tablet. */
export function useIssueKoppelcode(wie: Betrokkene) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call<Toegangscode>(dossierPath(wie, 'koppelcodes'), { method: 'POST' }),
    onError: () => client.invalidateQueries({ queryKey: accountKey(wie) }),
    gcTime: 0,
  });
}

export function useUnlink(wie: Betrokkene) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(dossierPath(wie, 'accountkoppeling'), { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: accountKey(wie) }),
  });
}

interface Correctie {
  vraag: string;
  gegevenId: string;
  waarden: readonly string[];
  gezien: number;
  reden: string | undefined;
}

/** In the place of the name that a newcomer's device gives itself. */
const apparaat = 'werkplek';

export function useCorrect(wie: Betrokkene, intakeId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ vraag, ...answer }: Correctie) =>
      call<IntakeAntwoord>(pathOf(wie, intakeId, 'antwoorden', vraag), { method: 'PUT', body: { ...answer, apparaat } }),
    onSuccess: () => client.invalidateQueries({ queryKey: listKey(wie) }),
  });
}

function verslagKey(wie: Betrokkene, intakeId: string) {
  return [...listKey(wie), intakeId, 'gesprek'] as const;
}

export function fetchVerslag(wie: Betrokkene, intakeId: string, signal?: AbortSignal): Promise<Versioned<Verslag>> {
  return callVersioned<Verslag>(pathOf(wie, intakeId, 'gesprek'), { signal });
}

export function useVerslag(wie: Betrokkene, intakeId: string) {
  return useQuery({ queryKey: verslagKey(wie, intakeId), queryFn: ({ signal }) => fetchVerslag(wie, intakeId, signal) });
}

export function useChangeVerslag(wie: Betrokkene, intakeId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ gegevens, etag }: { gegevens: VerslagGegevens; etag: string | undefined }) =>
      callVersioned<Verslag>(pathOf(wie, intakeId, 'gesprek'), { method: 'PUT', body: gegevens, ifMatch: etag }),
    onSuccess: () => client.invalidateQueries({ queryKey: listKey(wie) }),
  });
}

/** @returns a mutation that takes the version of the report that was read */
export function useFinish(wie: Betrokkene, intakeId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (etag: string | undefined) =>
      call(pathOf(wie, intakeId, 'gesprek', 'afronding'), { method: 'POST', ifMatch: etag }),
    onSettled: () => client.invalidateQueries({ queryKey: listKey(wie) }),
  });
}
