import type { Intake, Taal, Vragenlijst } from '../api/types';
import type { Send } from './wachtrij';

/** The way in which someone comes to the own intake. */
export interface Deur {
  fetchIntake: (signal: AbortSignal) => Promise<Intake>;
  fetchVragenlijst: (intake: Intake, taal: Taal, signal: AbortSignal) => Promise<Vragenlijst>;
  sendAntwoord: Send;
  finish: () => Promise<unknown>;
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
