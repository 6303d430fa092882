import { call, servicePath } from '../api/client';
import type { EigenIntake, Taal, Vragenlijst } from '../api/types';
import type { Send } from './wachtrij';

/** The way in which someone comes to the own intake. */
export interface Deur {
  fetchIntake: (signal: AbortSignal) => Promise<EigenIntake>;
  sendAntwoord: Send;
  finish: () => Promise<unknown>;
  /** On a device of others: leaves it before one is done. */
  stop?: () => Promise<unknown>;
}

/** What is asked; the same for everybody, whichever way one came in. */
export function fetchVragenlijst({ vragenlijst, vragenlijstversie }: EigenIntake, taal: Taal, signal: AbortSignal): Promise<Vragenlijst> {
  return call<Vragenlijst>(servicePath('intake', 'vragenlijsten', vragenlijst, String(vragenlijstversie)), { query: { taal }, signal });
}

const lostAfterMs = 15_000;

/** A connection that hangs is no connection. */
export function inTime(): AbortSignal {
  return AbortSignal.timeout(lostAfterMs);
}

const memory = 'apparaat';

/** A name that this tab gives itself: it tells two devices apart and says no more. */
export function apparaat(): string {
  const known = sessionStorage.getItem(memory) ?? crypto.randomUUID();
  sessionStorage.setItem(memory, known);
  return known;
}
