import { useQuery } from '@tanstack/react-query';
import { call, servicePath } from '../api/client';
import type { Duovergelijking, InburgeringTabel, UitkeringTabel } from '../api/types';

/** Whose figures: of one municipality, or of those of the province together. */
export type Bron = readonly ['gemeenten', string] | readonly ['provincie'];

function useTabel<T>(naam: string, bron: Bron, peildatum: string) {
  return useQuery({
    queryKey: ['tabel', naam, ...bron, peildatum],
    queryFn: ({ signal }) => call<T>(servicePath('reporting', ...bron, 'tabellen', naam), { query: { peildatum }, signal }),
  });
}

/** What DUO published of one municipality beside what is counted here. */
export function useDuovergelijking(gemeente: string, peildatum: string) {
  return useTabel<Duovergelijking>('duo', ['gemeenten', gemeente], peildatum);
}

export interface Rapport {
  uitkering: ReturnType<typeof useTabel<UitkeringTabel>>;
  inburgering: ReturnType<typeof useTabel<InburgeringTabel>>;
}

export function useRapport(bron: Bron, peildatum: string): Rapport {
  return {
    uitkering: useTabel<UitkeringTabel>('uitkering', bron, peildatum),
    inburgering: useTabel<InburgeringTabel>('inburgering', bron, peildatum),
  };
}
