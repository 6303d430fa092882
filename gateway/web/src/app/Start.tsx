import { Navigate } from 'react-router';
import { startPage } from './roles';
import { useSessie } from './session';

export function Start() {
  return <Navigate to={startPage(useSessie())} replace />;
}
