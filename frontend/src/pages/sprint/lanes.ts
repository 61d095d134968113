import type { Story } from './stories';

export type Person = { readonly id: string; readonly name: string; readonly initials: string };

/** A part of the board across its columns: the stories of a goal, or of a person. */
export type Lane = {
  /** The goal's or the person's; '' where there is none. */
  id: string;
  title: string;
  stories: readonly Story[];
  /** Whose stories these are; null for nobody's, undefined where lanes are no people. */
  person?: Person | null;
};

/** All stories, in one lane without a name. */
export const undivided = (stories: readonly Story[]): Lane[] => [{ id: '', title: '', stories }];

/** The stories of each goal, in the order their first ones are ranked; those without one last. */
export function goalLanes(stories: readonly Story[]): Lane[] {
  const goals = new Map(stories.map(({ goal }) => [goal?.id ?? '', goal?.title ?? none]));
  return [...goals]
    .map(([id, title]) => ({
      id,
      title,
      stories: stories.filter(({ goal }) => (goal?.id ?? '') === id),
    }))
    .toSorted((a, b) => Number(!a.id) - Number(!b.id));
}
const none = 'Without a goal';

/**
 * The stories of each person by name, of those who build here and of others who
 * have some; what several build stands with each of them. Nobody's are last.
 */
export function personLanes(stories: readonly Story[], builders: readonly Person[]): Lane[] {
  const busy = stories.flatMap(({ assignees }) => assignees);
  const people = new Map([...builders, ...busy].map((person) => [person.id, person]));
  return [
    ...[...people.values()]
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .map((person) => ({
        id: person.id,
        title: person.name,
        person,
        stories: stories.filter(({ assignees }) => assignees.some(({ id }) => id === person.id)),
      })),
    {
      id: '',
      title: 'Nobody',
      person: null,
      stories: stories.filter(({ assignees }) => assignees.length === 0),
    },
  ];
}
