import { z } from 'zod';
import type { Doel, Domein, Leerroute, Niveau, Plan, PlanGegevens } from '../api/types';
import { formatDate, parseDate } from '../ui/format';
import { absent, date, filled, text } from '../ui/form/rules';

export const domeinen: readonly Domein[] = ['financien', 'zorg', 'samenleving', 'werk', 'ontmoeten'];
export const routes: readonly Leerroute[] = ['onderwijsroute', 'b1-route', 'z-route'];
export const doelstatussen: readonly Doel['status'][] = ['open', 'bereikt', 'vervallen'];

const doelSchema = z.object({
  domein: z.string(),
  omschrijving: filled,
  organisatie: text,
  streefdatum: date,
  status: z.string(),
});

export const planSchema = z.object({
  leerroute: z.string().min(1, 'validatie.kies'),
  niveau: z.string(),
  doelen: z.array(doelSchema),
});

export type PlanForm = z.infer<typeof planSchema>;
export type DoelForm = PlanForm['doelen'][number];

/**
 * The levels that go with a route. DUO (README, level rules of a PIP): A2 not with the onderwijsroute, B1 not with the
 * Z-route, A2 not with the B1-route in a first PIP.
 */
export function niveausFor(leerroute: string, eerste: boolean): Niveau[] {
  switch (leerroute) {
    case 'onderwijsroute':
      return ['B1', 'B2'];
    case 'b1-route':
      return eerste ? ['B1', 'B2'] : ['A2', 'B1', 'B2'];
    case 'z-route':
      return ['A2', 'B2'];
    default:
      return [];
  }
}

export function newDoel(domein: Domein): DoelForm {
  return { domein, omschrijving: '', organisatie: '', streefdatum: '', status: 'open' };
}

export function emptyPlan(): PlanForm {
  return { leerroute: '', niveau: '', doelen: [] };
}

export function toForm(plan: PlanGegevens): PlanForm {
  return {
    leerroute: plan.leerroute,
    niveau: plan.niveau ?? '',
    doelen: plan.doelen.map((doel) => ({
      domein: doel.domein,
      omschrijving: doel.omschrijving,
      organisatie: doel.organisatie ?? '',
      streefdatum: doel.streefdatum === undefined ? '' : formatDate(doel.streefdatum),
      status: doel.status,
    })),
  };
}

/** A next plan starts from the last one: what is reached or dropped stays behind. */
export function nextOf(plan: Plan): PlanForm {
  const form = toForm(plan);
  return { ...form, doelen: form.doelen.filter(({ status }) => status === 'open') };
}

export function toGegevens(form: PlanForm): PlanGegevens {
  return {
    leerroute: form.leerroute as Leerroute,
    niveau: absent(form.niveau) as Niveau | undefined,
    doelen: form.doelen.map((doel) => ({
      domein: doel.domein as Domein,
      omschrijving: doel.omschrijving.trim(),
      organisatie: absent(doel.organisatie),
      streefdatum: parseDate(doel.streefdatum),
      status: doel.status as Doel['status'],
    })),
  };
}
