import { call, servicePath } from '../api/client';
import type { Intake, IntakeAntwoord, Vragenlijst } from '../api/types';
import { apparaat, inTime, type Deur } from './deur';
import { isOver } from './wachtrij';

const sessiePath = servicePath('intake', 'tabletsessie');

function intakePath(...rest: string[]): string {
  return servicePath('intake', 'tabletsessie', 'intake', ...rest);
}

/** Exchanges the code that staff gave for a session that is good for one intake only. */
export async function openTabletsessie(code: string): Promise<string> {
  const path = servicePath('intake', 'tabletsessies');
  const { sessie } = await call<{ sessie: string }>(path, { method: 'POST', body: { code }, signal: inTime() });
  return sessie;
}

/** The way in at the desk. The session says whose intake it is; no address names a person or a municipality. */
export function tabletDeur(intakeSessie: string): Deur {
  let gemeld = false;
  return {
    fetchIntake: (signal) => call<Intake>(intakePath(), { intakeSessie, signal }),
    fetchVragenlijst: ({ vragenlijst, vragenlijstversie }, taal, signal) =>
      call<Vragenlijst>(servicePath('intake', 'vragenlijsten', vragenlijst, String(vragenlijstversie)), { query: { taal }, signal }),
    sendAntwoord: ({ vraag, gegevenId, waarden }, gezien) =>
      call<IntakeAntwoord>(intakePath('antwoorden', vraag), {
        method: 'PUT',
        body: { gegevenId, waarden, gezien, apparaat: apparaat() },
        intakeSessie,
        signal: inTime(),
      }),
    finish: async () => {
      if (!gemeld) {
        await call(intakePath('status'), { method: 'PUT', body: { status: 'ingevuld' }, intakeSessie, signal: inTime() });
        gemeld = true;
      }
      // When the answer to an earlier try was lost, the session is over already: that is what was asked for.
      await call(sessiePath, { method: 'DELETE', intakeSessie, signal: inTime() }).catch((error: unknown) => {
        if (!isOver(error)) throw error;
      });
    },
  };
}
