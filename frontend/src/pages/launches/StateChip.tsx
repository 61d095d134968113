import { Chip } from '../../ui/Chip';
import { launchStates } from './launch';

const tones: { [state: string]: 'good' | 'warn' | 'outline' } = {
  PREPARING: 'outline',
  GO: 'good',
  NO_GO: 'warn',
  LAUNCHED: 'good',
};

/** How far a launch is. */
export function StateChip({ launch: { state } }: { launch: { readonly state: string } }) {
  const tone = tones[state];
  return <Chip {...(tone && { tone })}>{launchStates[state]}</Chip>;
}
