import { useEffect, useState, useSyncExternalStore } from 'react';
import type { EigenIntake } from '../api/types';
import type { Deur } from './deur';
import type { Antwoorden } from './vragen';
import { forgetOthers, Wachtrij, type Stand } from './wachtrij';

interface Gegeven {
  antwoorden: Antwoorden;
  stand: Stand;
  answer: (vraag: string, waarden: readonly string[]) => void;
}

function startOf({ antwoorden }: EigenIntake, { wachtend }: Stand): Antwoorden {
  return Object.fromEntries([...antwoorden, ...wachtend].map(({ vraag, waarden }) => [vraag, waarden]));
}

function createWachtrij(deur: Deur, intake: EigenIntake): Wachtrij {
  forgetOthers(intake.intakeId);
  const gezien = Object.fromEntries(intake.antwoorden.map(({ vraag, aantal }) => [vraag, aantal]));
  return new Wachtrij(intake.intakeId, gezien, deur.sendAntwoord);
}

/** What was answered, here or earlier, and how far it is stored. */
export function useGegeven(deur: Deur, intake: EigenIntake): Gegeven {
  const [wachtrij] = useState(() => createWachtrij(deur, intake));
  const stand = useSyncExternalStore(wachtrij.subscribe, wachtrij.snapshot);
  const [antwoorden, setAntwoorden] = useState(() => startOf(intake, wachtrij.snapshot()));

  useEffect(() => wachtrij.start(), [wachtrij]);

  const waiting = stand.wachtend.length > 0;
  useEffect(() => {
    if (!waiting) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [waiting]);

  const answer = (vraag: string, waarden: readonly string[]) => {
    setAntwoorden((before) => ({ ...before, [vraag]: waarden }));
    wachtrij.add(vraag, waarden);
  };
  return { antwoorden, stand, answer };
}

/** The questions that one would rather talk about: they stay open, and one is not led back to them. */
export function usePraten(intakeId: string): [ReadonlySet<string>, (vraag: string) => void] {
  const key = `praten:${intakeId}`;
  const [praten, setPraten] = useState(() => new Set(JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[]));
  const add = (vraag: string) => {
    const next = new Set(praten).add(vraag);
    sessionStorage.setItem(key, JSON.stringify([...next]));
    setPraten(next);
  };
  return [praten, add];
}
