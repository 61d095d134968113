import { graphql } from 'react-relay/hooks';

/** What a new rank changes: where it stands, and of what it and its neighbours are warned. */
export const ranked = graphql`
  fragment tens_ranked on Story {
    id
    rank
    version
    blockersBelow {
      id
      key
    }
    links {
      story {
        id
        blockersBelow {
          id
          key
        }
      }
    }
  }
`;

export const rankTen = graphql`
  mutation tensRankMutation(
    $a: MoveStoryInput!
    $b: MoveStoryInput!
    $c: MoveStoryInput!
    $d: MoveStoryInput!
    $e: MoveStoryInput!
    $f: MoveStoryInput!
    $g: MoveStoryInput!
    $h: MoveStoryInput!
    $i: MoveStoryInput!
    $j: MoveStoryInput!
    $hasB: Boolean!
    $hasC: Boolean!
    $hasD: Boolean!
    $hasE: Boolean!
    $hasF: Boolean!
    $hasG: Boolean!
    $hasH: Boolean!
    $hasI: Boolean!
    $hasJ: Boolean!
  ) {
    a: moveStory(input: $a) { story { ...tens_ranked } }
    b: moveStory(input: $b) @include(if: $hasB) { story { ...tens_ranked } }
    c: moveStory(input: $c) @include(if: $hasC) { story { ...tens_ranked } }
    d: moveStory(input: $d) @include(if: $hasD) { story { ...tens_ranked } }
    e: moveStory(input: $e) @include(if: $hasE) { story { ...tens_ranked } }
    f: moveStory(input: $f) @include(if: $hasF) { story { ...tens_ranked } }
    g: moveStory(input: $g) @include(if: $hasG) { story { ...tens_ranked } }
    h: moveStory(input: $h) @include(if: $hasH) { story { ...tens_ranked } }
    i: moveStory(input: $i) @include(if: $hasI) { story { ...tens_ranked } }
    j: moveStory(input: $j) @include(if: $hasJ) { story { ...tens_ranked } }
  }
`;

export const estimateTen = graphql`
  mutation tensEstimateMutation(
    $a: EstimateStoryInput!
    $b: EstimateStoryInput!
    $c: EstimateStoryInput!
    $d: EstimateStoryInput!
    $e: EstimateStoryInput!
    $f: EstimateStoryInput!
    $g: EstimateStoryInput!
    $h: EstimateStoryInput!
    $i: EstimateStoryInput!
    $j: EstimateStoryInput!
    $hasB: Boolean!
    $hasC: Boolean!
    $hasD: Boolean!
    $hasE: Boolean!
    $hasF: Boolean!
    $hasG: Boolean!
    $hasH: Boolean!
    $hasI: Boolean!
    $hasJ: Boolean!
  ) {
    a: estimateStory(input: $a) { story { id points missing version sprint { id progress { stories points acceptedPoints } } } }
    b: estimateStory(input: $b) @include(if: $hasB) { story { id points missing version sprint { id progress { stories points acceptedPoints } } } }
    c: estimateStory(input: $c) @include(if: $hasC) { story { id points missing version sprint { id progress { stories points acceptedPoints } } } }
    d: estimateStory(input: $d) @include(if: $hasD) { story { id points missing version sprint { id progress { stories points acceptedPoints } } } }
    e: estimateStory(input: $e) @include(if: $hasE) { story { id points missing version sprint { id progress { stories points acceptedPoints } } } }
    f: estimateStory(input: $f) @include(if: $hasF) { story { id points missing version sprint { id progress { stories points acceptedPoints } } } }
    g: estimateStory(input: $g) @include(if: $hasG) { story { id points missing version sprint { id progress { stories points acceptedPoints } } } }
    h: estimateStory(input: $h) @include(if: $hasH) { story { id points missing version sprint { id progress { stories points acceptedPoints } } } }
    i: estimateStory(input: $i) @include(if: $hasI) { story { id points missing version sprint { id progress { stories points acceptedPoints } } } }
    j: estimateStory(input: $j) @include(if: $hasJ) { story { id points missing version sprint { id progress { stories points acceptedPoints } } } }
  }
`;

export const linkTen = graphql`
  mutation tensLinkMutation(
    $a: UpdateStoryInput!
    $b: UpdateStoryInput!
    $c: UpdateStoryInput!
    $d: UpdateStoryInput!
    $e: UpdateStoryInput!
    $f: UpdateStoryInput!
    $g: UpdateStoryInput!
    $h: UpdateStoryInput!
    $i: UpdateStoryInput!
    $j: UpdateStoryInput!
    $hasB: Boolean!
    $hasC: Boolean!
    $hasD: Boolean!
    $hasE: Boolean!
    $hasF: Boolean!
    $hasG: Boolean!
    $hasH: Boolean!
    $hasI: Boolean!
    $hasJ: Boolean!
  ) {
    a: updateStory(input: $a) { story { id missing version feature { id title } goal { id title } } }
    b: updateStory(input: $b) @include(if: $hasB) { story { id missing version feature { id title } goal { id title } } }
    c: updateStory(input: $c) @include(if: $hasC) { story { id missing version feature { id title } goal { id title } } }
    d: updateStory(input: $d) @include(if: $hasD) { story { id missing version feature { id title } goal { id title } } }
    e: updateStory(input: $e) @include(if: $hasE) { story { id missing version feature { id title } goal { id title } } }
    f: updateStory(input: $f) @include(if: $hasF) { story { id missing version feature { id title } goal { id title } } }
    g: updateStory(input: $g) @include(if: $hasG) { story { id missing version feature { id title } goal { id title } } }
    h: updateStory(input: $h) @include(if: $hasH) { story { id missing version feature { id title } goal { id title } } }
    i: updateStory(input: $i) @include(if: $hasI) { story { id missing version feature { id title } goal { id title } } }
    j: updateStory(input: $j) @include(if: $hasJ) { story { id missing version feature { id title } goal { id title } } }
  }
`;
