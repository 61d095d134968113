import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { count } from '../../lib/words';
import type { Right } from '../../ui/Right';
import type { useTemplate_story$key } from './__generated__/useTemplate_story.graphql';
import type { useTemplateMutation } from './__generated__/useTemplateMutation.graphql';
import type { useTemplateUndoCriterionMutation } from './__generated__/useTemplateUndoCriterionMutation.graphql';
import type { useTemplateUndoTextMutation } from './__generated__/useTemplateUndoTextMutation.graphql';

/** Takes a template over into a story; undone, what it brought goes again. */
export function useTemplate(key: useTemplate_story$key, right: Right) {
  const story = useFragment(
    graphql`
      fragment useTemplate_story on Story {
        id
        key
        asA
        iWant
        soThat
        body
      }
    `,
    key,
  );
  const apply = useMutate<useTemplateMutation>(graphql`
    mutation useTemplateMutation($input: ApplyTemplateInput!) {
      applyTemplate(input: $input) {
        criteria {
          id
        }
        story {
          id
          version
          asA
          iWant
          soThat
          body
          bodyHtml
          missing
          verdict {
            stale
          }
          criteria {
            id
            ...CriterionRow_criterion
          }
        }
      }
    }
  `);
  const removeCriterion = useMutate<useTemplateUndoCriterionMutation>(graphql`
    mutation useTemplateUndoCriterionMutation($input: RemoveCriterionInput!) {
      removeCriterion(input: $input) {
        story {
          id
          version
          missing
          criteria {
            id
          }
        }
      }
    }
  `);
  const setText = useMutate<useTemplateUndoTextMutation>(graphql`
    mutation useTemplateUndoTextMutation($input: UpdateStoryInput!) {
      updateStory(input: $input) {
        story {
          id
          version
          asA
          iWant
          soThat
          body
          bodyHtml
          missing
        }
      }
    }
  `);
  const { id, asA, iWant, soThat, body } = story;
  const before = { asA, iWant, soThat, body };

  return (template: { id: string; name: string }) =>
    void act({
      run: () => apply({ input: { storyId: id, templateId: template.id } }, { right }),
      done: ({ applyTemplate: { criteria } }) =>
        criteria.length > 0
          ? `${count(criteria.length, 'criterion', 'criteria')} of “${template.name}” added`
          : `${story.key} has all that “${template.name}” has`,
      failed: `“${template.name}” was not taken over.`,
      undo: async ({ applyTemplate: { criteria, story: after } }) => {
        for (const { id } of criteria) await removeCriterion({ input: { id } }, { right });
        const names = ['asA', 'iWant', 'soThat', 'body'] as const;
        const filled = names.filter((name) => after[name] !== before[name]);
        if (filled.length === 0) return;
        const texts = Object.fromEntries(filled.map((name) => [name, before[name]]));
        await setText({ input: { id, ...texts } }, { right });
      },
    });
}
