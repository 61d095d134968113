import { graphql } from 'react-relay/hooks';

/** What is on screen of a retro and changes: read anew by each of its mutations. */
export const board = graphql`
  fragment board_retro on Retro {
    id
    version
    revealedAt
    noteCount
    votesLeft
    notes {
      id
      version
      kind
      text
      votes
      voted
      author {
        id
        name
        initials
      }
      group {
        id
        version
        kind
        title
      }
    }
    actions {
      id
      done
      ...ActionRow_action
    }
    carried {
      times
      action {
        id
        done
        retro {
          sprint {
            name
          }
        }
        ...CarriedAction_action
      }
    }
  }
`;
