import type { Right } from '../ui/Right';

/** The right of a Product Manager who decides. */
export const decides: Right = {
  decides: true,
  proposes: false,
  acts: true,
  hat: undefined,
  decidedBy: ['PM'],
  people: [],
  ask: '',
};
