import { useForm } from '../../ui/useForm';

/** What a risk says, as a form holds it: the owner's name is for show. */
export type RiskText = { text: string; ownerId: string; ownerName: string; due: string };

export const blank: RiskText = { text: '', ownerId: '', ownerName: '', due: '' };

export const raisingDraft = (subject: string) => `risk of ${subject}`;

/** The form of a risk. */
export const useRiskForm = (of: string, base: RiskText, version?: number) =>
  useForm({
    of,
    base,
    ...(version !== undefined && { version }),
    required: { text: 'Say what may go wrong.' },
  });

export type RiskForm = ReturnType<typeof useRiskForm>;

/** Fields of a risk as the API takes them. */
export function inputOf({ text, ownerId, due }: Partial<RiskText>) {
  return {
    ...(text !== undefined && { text }),
    ...(ownerId !== undefined && { ownerId: ownerId || null }),
    ...(due !== undefined && { due: due || null }),
  };
}
