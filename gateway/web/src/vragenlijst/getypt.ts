import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Vraag } from '../api/types';
import { faultOf } from './vragen';

interface Asked<T> {
  vraag: Vraag;
  start: T;
  /** What is kept already. */
  kept: string | undefined;
  /** The answer in what was typed; empty when there is none yet. */
  read: (typed: T) => string;
  onAnswer: (waarden: readonly string[]) => void;
  faulty: RefObject<boolean>;
}

interface Typing<T> {
  typed: T;
  fault: ReturnType<typeof faultOf>;
  type: (next: T) => void;
  /** Keeps what stands there, when it is an answer that can be kept. */
  keep: () => void;
}

/**
 * An answer that is typed: kept when one leaves the field or the page, not with every letter, because each answer that
 * is kept stays readable as an earlier one.
 */
export function useTyped<T>({ vraag, start, kept, read, onAnswer, faulty }: Asked<T>): Typing<T> {
  const [typed, setTyped] = useState(start);
  const [fault, setFault] = useState<ReturnType<typeof faultOf>>();
  const keep = () => {
    const waarde = read(typed);
    const found = waarde === '' ? undefined : faultOf(vraag, waarde);
    setFault(found);
    faulty.current = found !== undefined;
    if (waarde === '') return;
    if (found === undefined && waarde !== kept) onAnswer([waarde]);
  };
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    const leave = () => latest.current();
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, []);
  return { typed, fault, type: setTyped, keep };
}
