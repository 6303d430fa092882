import { renderHook } from '@testing-library/react';
import { useForm } from 'react-hook-form';
import { describe, expect, it } from 'vitest';
import { Probleem, type Veldfout } from '../../api/problem';
import { applyProblem } from './problem';

function formOf(values: object) {
  return renderHook(() => {
    const form = useForm({ defaultValues: values });
    return { form, errors: form.formState.errors as Record<string, unknown> };
  });
}

function fout(pointer: string, detail: string): Veldfout {
  return { in: 'body', location: { pointer }, code: 'ongeldig', detail };
}

describe('a refused call', () => {
  it('puts each error at the field that it points to, also inside a list', () => {
    const { result, rerender } = formOf({ naam: { achternaam: '' }, doelen: [{ omschrijving: '' }] });
    const errors = [fout('#/naam/achternaam', 'Vul een achternaam in.'), fout('/doelen/0/omschrijving', 'Omschrijf het doel.')];
    expect(applyProblem(result.current.form, new Probleem(400, { errors }))).toEqual([]);
    rerender();
    expect(result.current.errors).toMatchObject({
      naam: { achternaam: { message: 'Vul een achternaam in.' } },
      doelen: [{ omschrijving: { message: 'Omschrijf het doel.' } }],
    });
  });

  it('gives back what points to no field of the form', () => {
    const { result } = formOf({ bsn: '' });
    const errors = [fout('#/onbekend', 'Dit veld kennen we niet.'), { ...fout('', 'Stuur een versie mee.'), location: { name: 'If-Match' } }];
    expect(applyProblem(result.current.form, new Probleem(400, { errors }))).toEqual(['Dit veld kennen we niet.', 'Stuur een versie mee.']);
  });

  it('keeps what was typed', () => {
    const { result } = formOf({ bsn: '' });
    result.current.form.setValue('bsn' as never, '123' as never);
    applyProblem(result.current.form, new Probleem(400, { errors: [fout('#/bsn', 'Negen cijfers.')] }));
    expect(result.current.form.getValues()).toEqual({ bsn: '123' });
  });

  it('is left to others when it is no problem of a service', () => {
    const { result } = formOf({ bsn: '' });
    expect(applyProblem(result.current.form, new TypeError('stuk'))).toEqual([]);
  });
});
