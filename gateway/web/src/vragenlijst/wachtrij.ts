import { isProbleem } from '../api/problem';
import type { EigenAntwoord } from '../api/types';

/** One answer that is not known to be stored. */
export interface Wachtend {
  vraag: string;
  /** Made here: the service knows by it what it has already, when its answer was lost on the way. */
  gegevenId: string;
  waarden: readonly string[];
}

/** How often each question was answered, as far as the one who answers could see. */
export type Gezien = Readonly<Record<string, number>>;

export interface Stand {
  wachtend: readonly Wachtend[];
  /** `wacht`: no connection, it is tried again; `gestopt`: whoever filled in may not go on, for example after a lock. */
  opslag: 'opgeslagen' | 'bezig' | 'wacht' | 'gestopt';
  /** Questions whose answer the service refused for good. */
  geweigerd: readonly string[];
}

export type Send = (antwoord: Wachtend, gezien: number) => Promise<EigenAntwoord>;

const prefix = 'wachtrij:';
const firstPauseMs = 1_000;
const longestPauseMs = 30_000;

/** Nothing came back, or a service is down or busy: the same call may succeed in a while. */
function isPassing(error: unknown): boolean {
  return isProbleem(error) && (error.status === 0 || error.status === 429 || error.status >= 500);
}

/** Whoever fills in may not any more: logged out, the session of the tablet ended, or the dossier is gone. */
export function isOver(error: unknown): boolean {
  return isProbleem(error) && ([401, 404].includes(error.status) || error.code === 'intake-afgerond' || error.code.startsWith('tabletsessie-'));
}

/**
 * Sends answers one by one, in the order in which they were given, and keeps each until the service has it. It lives in
 * the storage of this tab: a reload loses nothing, and closing the tab leaves no answers behind on a device that others use.
 */
export class Wachtrij {
  private readonly listeners = new Set<() => void>();
  private readonly key: string;
  private stand: Stand;
  private sending = false;
  private pause = firstPauseMs;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    intakeId: string,
    private gezien: Gezien,
    private readonly send: Send,
  ) {
    this.key = prefix + intakeId;
    const wachtend = JSON.parse(sessionStorage.getItem(this.key) ?? '[]') as Wachtend[];
    this.stand = { wachtend, opslag: wachtend.length > 0 ? 'bezig' : 'opgeslagen', geweigerd: [] };
  }

  readonly snapshot = (): Stand => this.stand;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Sends what still waits, now and whenever the connection comes back, until the returned function is called. */
  start(): () => void {
    const now = () => this.tryNow();
    window.addEventListener('online', now);
    now();
    return () => {
      window.removeEventListener('online', now);
      clearTimeout(this.timer);
    };
  }

  add(vraag: string, waarden: readonly string[]): void {
    this.change({
      wachtend: [...this.stand.wachtend, { vraag, gegevenId: crypto.randomUUID(), waarden }],
      geweigerd: this.stand.geweigerd.filter((one) => one !== vraag),
    });
    void this.drain();
  }

  tryNow(): void {
    clearTimeout(this.timer);
    this.pause = firstPauseMs;
    void this.drain();
  }

  private async drain(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    try {
      for (let [first] = this.stand.wachtend; first !== undefined; [first] = this.stand.wachtend) {
        if (this.stand.opslag !== 'wacht') this.change({ opslag: 'bezig' });
        if (!(await this.deliver(first))) return;
        this.change({ wachtend: this.stand.wachtend.slice(1) });
      }
      this.change({ opslag: 'opgeslagen' });
    } finally {
      this.sending = false;
    }
  }

  /** Whether this answer need not be sent again. */
  private async deliver(antwoord: Wachtend): Promise<boolean> {
    try {
      const gezien = this.gezien[antwoord.vraag] ?? 0;
      const { aantal } = await this.send(antwoord, gezien);
      // More than our own came in: another device answered what nobody saw here, and that must not look replaced.
      if (aantal === gezien + 1) this.gezien = { ...this.gezien, [antwoord.vraag]: aantal };
      this.pause = firstPauseMs;
      return true;
    } catch (error) {
      if (isPassing(error)) {
        this.change({ opslag: 'wacht' });
        this.timer = setTimeout(() => void this.drain(), this.pause);
        this.pause = Math.min(2 * this.pause, longestPauseMs);
        return false;
      }
      if (isOver(error)) {
        this.change({ opslag: 'gestopt' });
        return false;
      }
      this.change({ geweigerd: [...this.stand.geweigerd, antwoord.vraag] });
      return true;
    }
  }

  private change(part: Partial<Stand>): void {
    this.stand = { ...this.stand, ...part };
    if (this.stand.wachtend.length === 0) sessionStorage.removeItem(this.key);
    else sessionStorage.setItem(this.key, JSON.stringify(this.stand.wachtend));
    this.listeners.forEach((listener) => listener());
  }
}

/** Takes away what another intake left in this tab. */
export function forgetOthers(intakeId: string): void {
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(prefix) && key !== prefix + intakeId)
    .forEach((key) => sessionStorage.removeItem(key));
}
