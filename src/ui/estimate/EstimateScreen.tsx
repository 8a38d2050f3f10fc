import { useOpenCase } from '../context';

export function EstimateScreen() {
  const { estimate } = useOpenCase();
  return <p>{estimate.name}</p>;
}
