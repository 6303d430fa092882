import { call, servicePath } from '../api/client';
import type { EigenAntwoord, EigenIntake } from '../api/types';
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
  // When the answer to an earlier try was lost, the session is over already: that is what was asked for.
  const stop = async () => {
    await call(sessiePath, { method: 'DELETE', intakeSessie, signal: inTime() }).catch((error: unknown) => {
      if (!isOver(error)) throw error;
    });
  };
  return {
    stop,
    fetchIntake: (signal) => call<EigenIntake>(intakePath(), { intakeSessie, signal }),
    sendAntwoord: ({ vraag, gegevenId, waarden }, gezien) =>
      call<EigenAntwoord>(intakePath('antwoorden', vraag), {
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
      await stop();
    },
  };
}
