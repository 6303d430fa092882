import { Icon } from '../ui/Icon';

export function Veldfout({ id, children }: Readonly<{ id?: string; children: string }>) {
  return (
    <p id={id} className="vraag-fout" role="alert">
      <Icon name="fout" />
      {children}
    </p>
  );
}
