/**
 * @generated SignedSource<<7e2aed43dee146f5d0eed1fee36771be>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Place = "BOTTOM" | "TOP";
export type MoveStoryInput = {
  after?: string | null | undefined;
  before?: string | null | undefined;
  id: string;
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
  to?: Place | null | undefined;
  version?: number | null | undefined;
};
export type tensRankMutation$variables = {
  a: MoveStoryInput;
  b: MoveStoryInput;
  c: MoveStoryInput;
  d: MoveStoryInput;
  e: MoveStoryInput;
  f: MoveStoryInput;
  g: MoveStoryInput;
  h: MoveStoryInput;
  hasB: boolean;
  hasC: boolean;
  hasD: boolean;
  hasE: boolean;
  hasF: boolean;
  hasG: boolean;
  hasH: boolean;
  hasI: boolean;
  hasJ: boolean;
  i: MoveStoryInput;
  j: MoveStoryInput;
};
export type tensRankMutation$data = {
  readonly a: {
    readonly story: {
      readonly " $fragmentSpreads": FragmentRefs<"tens_ranked">;
    };
  };
  readonly b?: {
    readonly story: {
      readonly " $fragmentSpreads": FragmentRefs<"tens_ranked">;
    };
  };
  readonly c?: {
    readonly story: {
      readonly " $fragmentSpreads": FragmentRefs<"tens_ranked">;
    };
  };
  readonly d?: {
    readonly story: {
      readonly " $fragmentSpreads": FragmentRefs<"tens_ranked">;
    };
  };
  readonly e?: {
    readonly story: {
      readonly " $fragmentSpreads": FragmentRefs<"tens_ranked">;
    };
  };
  readonly f?: {
    readonly story: {
      readonly " $fragmentSpreads": FragmentRefs<"tens_ranked">;
    };
  };
  readonly g?: {
    readonly story: {
      readonly " $fragmentSpreads": FragmentRefs<"tens_ranked">;
    };
  };
  readonly h?: {
    readonly story: {
      readonly " $fragmentSpreads": FragmentRefs<"tens_ranked">;
    };
  };
  readonly i?: {
    readonly story: {
      readonly " $fragmentSpreads": FragmentRefs<"tens_ranked">;
    };
  };
  readonly j?: {
    readonly story: {
      readonly " $fragmentSpreads": FragmentRefs<"tens_ranked">;
    };
  };
};
export type tensRankMutation = {
  response: tensRankMutation$data;
  variables: tensRankMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "a"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "b"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "c"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "d"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "e"
},
v5 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "f"
},
v6 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "g"
},
v7 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "h"
},
v8 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasB"
},
v9 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasC"
},
v10 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasD"
},
v11 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasE"
},
v12 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasF"
},
v13 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasG"
},
v14 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasH"
},
v15 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasI"
},
v16 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "hasJ"
},
v17 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "i"
},
v18 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "j"
},
v19 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "a"
  }
],
v20 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Story",
    "kind": "LinkedField",
    "name": "story",
    "plural": false,
    "selections": [
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "tens_ranked"
      }
    ],
    "storageKey": null
  }
],
v21 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "b"
  }
],
v22 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "c"
  }
],
v23 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "d"
  }
],
v24 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "e"
  }
],
v25 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "f"
  }
],
v26 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "g"
  }
],
v27 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "h"
  }
],
v28 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "i"
  }
],
v29 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "j"
  }
],
v30 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v31 = {
  "alias": null,
  "args": null,
  "concreteType": "Story",
  "kind": "LinkedField",
  "name": "blockersBelow",
  "plural": true,
  "selections": [
    (v30/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "key",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v32 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Story",
    "kind": "LinkedField",
    "name": "story",
    "plural": false,
    "selections": [
      (v30/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "rank",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "version",
        "storageKey": null
      },
      (v31/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "StoryLink",
        "kind": "LinkedField",
        "name": "links",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Story",
            "kind": "LinkedField",
            "name": "story",
            "plural": false,
            "selections": [
              (v30/*:: as any*/),
              (v31/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v5/*:: as any*/),
      (v6/*:: as any*/),
      (v7/*:: as any*/),
      (v8/*:: as any*/),
      (v9/*:: as any*/),
      (v10/*:: as any*/),
      (v11/*:: as any*/),
      (v12/*:: as any*/),
      (v13/*:: as any*/),
      (v14/*:: as any*/),
      (v15/*:: as any*/),
      (v16/*:: as any*/),
      (v17/*:: as any*/),
      (v18/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "tensRankMutation",
    "selections": [
      {
        "alias": "a",
        "args": (v19/*:: as any*/),
        "concreteType": "MoveStoryPayload",
        "kind": "LinkedField",
        "name": "moveStory",
        "plural": false,
        "selections": (v20/*:: as any*/),
        "storageKey": null
      },
      {
        "condition": "hasB",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "b",
            "args": (v21/*:: as any*/),
            "concreteType": "MoveStoryPayload",
            "kind": "LinkedField",
            "name": "moveStory",
            "plural": false,
            "selections": (v20/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasC",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "c",
            "args": (v22/*:: as any*/),
            "concreteType": "MoveStoryPayload",
            "kind": "LinkedField",
            "name": "moveStory",
            "plural": false,
            "selections": (v20/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasD",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "d",
            "args": (v23/*:: as any*/),
            "concreteType": "MoveStoryPayload",
            "kind": "LinkedField",
            "name": "moveStory",
            "plural": false,
            "selections": (v20/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasE",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "e",
            "args": (v24/*:: as any*/),
            "concreteType": "MoveStoryPayload",
            "kind": "LinkedField",
            "name": "moveStory",
            "plural": false,
            "selections": (v20/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasF",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "f",
            "args": (v25/*:: as any*/),
            "concreteType": "MoveStoryPayload",
            "kind": "LinkedField",
            "name": "moveStory",
            "plural": false,
            "selections": (v20/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasG",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "g",
            "args": (v26/*:: as any*/),
            "concreteType": "MoveStoryPayload",
            "kind": "LinkedField",
            "name": "moveStory",
            "plural": false,
            "selections": (v20/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasH",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "h",
            "args": (v27/*:: as any*/),
            "concreteType": "MoveStoryPayload",
            "kind": "LinkedField",
            "name": "moveStory",
            "plural": false,
            "selections": (v20/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasI",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "i",
            "args": (v28/*:: as any*/),
            "concreteType": "MoveStoryPayload",
            "kind": "LinkedField",
            "name": "moveStory",
            "plural": false,
            "selections": (v20/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasJ",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "j",
            "args": (v29/*:: as any*/),
            "concreteType": "MoveStoryPayload",
            "kind": "LinkedField",
            "name": "moveStory",
            "plural": false,
            "selections": (v20/*:: as any*/),
            "storageKey": null
          }
        ]
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v5/*:: as any*/),
      (v6/*:: as any*/),
      (v7/*:: as any*/),
      (v17/*:: as any*/),
      (v18/*:: as any*/),
      (v8/*:: as any*/),
      (v9/*:: as any*/),
      (v10/*:: as any*/),
      (v11/*:: as any*/),
      (v12/*:: as any*/),
      (v13/*:: as any*/),
      (v14/*:: as any*/),
      (v15/*:: as any*/),
      (v16/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "tensRankMutation",
    "selections": [
      {
        "alias": "a",
        "args": (v19/*:: as any*/),
        "concreteType": "MoveStoryPayload",
        "kind": "LinkedField",
        "name": "moveStory",
        "plural": false,
        "selections": (v32/*:: as any*/),
        "storageKey": null
      },
      {
        "condition": "hasB",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "b",
            "args": (v21/*:: as any*/),
            "concreteType": "MoveStoryPayload",
            "kind": "LinkedField",
            "name": "moveStory",
            "plural": false,
            "selections": (v32/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasC",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "c",
            "args": (v22/*:: as any*/),
            "concreteType": "MoveStoryPayload",
            "kind": "LinkedField",
            "name": "moveStory",
            "plural": false,
            "selections": (v32/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasD",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "d",
            "args": (v23/*:: as any*/),
            "concreteType": "MoveStoryPayload",
            "kind": "LinkedField",
            "name": "moveStory",
            "plural": false,
            "selections": (v32/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasE",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "e",
            "args": (v24/*:: as any*/),
            "concreteType": "MoveStoryPayload",
            "kind": "LinkedField",
            "name": "moveStory",
            "plural": false,
            "selections": (v32/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasF",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "f",
            "args": (v25/*:: as any*/),
            "concreteType": "MoveStoryPayload",
            "kind": "LinkedField",
            "name": "moveStory",
            "plural": false,
            "selections": (v32/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasG",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "g",
            "args": (v26/*:: as any*/),
            "concreteType": "MoveStoryPayload",
            "kind": "LinkedField",
            "name": "moveStory",
            "plural": false,
            "selections": (v32/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasH",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "h",
            "args": (v27/*:: as any*/),
            "concreteType": "MoveStoryPayload",
            "kind": "LinkedField",
            "name": "moveStory",
            "plural": false,
            "selections": (v32/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasI",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "i",
            "args": (v28/*:: as any*/),
            "concreteType": "MoveStoryPayload",
            "kind": "LinkedField",
            "name": "moveStory",
            "plural": false,
            "selections": (v32/*:: as any*/),
            "storageKey": null
          }
        ]
      },
      {
        "condition": "hasJ",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "j",
            "args": (v29/*:: as any*/),
            "concreteType": "MoveStoryPayload",
            "kind": "LinkedField",
            "name": "moveStory",
            "plural": false,
            "selections": (v32/*:: as any*/),
            "storageKey": null
          }
        ]
      }
    ]
  },
  "params": {
    "cacheID": "ddacc2cb9d7d741b6f7fd5bf9e943fb4",
    "id": null,
    "metadata": {},
    "name": "tensRankMutation",
    "operationKind": "mutation",
    "text": "mutation tensRankMutation(\n  $a: MoveStoryInput!\n  $b: MoveStoryInput!\n  $c: MoveStoryInput!\n  $d: MoveStoryInput!\n  $e: MoveStoryInput!\n  $f: MoveStoryInput!\n  $g: MoveStoryInput!\n  $h: MoveStoryInput!\n  $i: MoveStoryInput!\n  $j: MoveStoryInput!\n  $hasB: Boolean!\n  $hasC: Boolean!\n  $hasD: Boolean!\n  $hasE: Boolean!\n  $hasF: Boolean!\n  $hasG: Boolean!\n  $hasH: Boolean!\n  $hasI: Boolean!\n  $hasJ: Boolean!\n) {\n  a: moveStory(input: $a) {\n    story {\n      ...tens_ranked\n      id\n    }\n  }\n  b: moveStory(input: $b) @include(if: $hasB) {\n    story {\n      ...tens_ranked\n      id\n    }\n  }\n  c: moveStory(input: $c) @include(if: $hasC) {\n    story {\n      ...tens_ranked\n      id\n    }\n  }\n  d: moveStory(input: $d) @include(if: $hasD) {\n    story {\n      ...tens_ranked\n      id\n    }\n  }\n  e: moveStory(input: $e) @include(if: $hasE) {\n    story {\n      ...tens_ranked\n      id\n    }\n  }\n  f: moveStory(input: $f) @include(if: $hasF) {\n    story {\n      ...tens_ranked\n      id\n    }\n  }\n  g: moveStory(input: $g) @include(if: $hasG) {\n    story {\n      ...tens_ranked\n      id\n    }\n  }\n  h: moveStory(input: $h) @include(if: $hasH) {\n    story {\n      ...tens_ranked\n      id\n    }\n  }\n  i: moveStory(input: $i) @include(if: $hasI) {\n    story {\n      ...tens_ranked\n      id\n    }\n  }\n  j: moveStory(input: $j) @include(if: $hasJ) {\n    story {\n      ...tens_ranked\n      id\n    }\n  }\n}\n\nfragment tens_ranked on Story {\n  id\n  rank\n  version\n  blockersBelow {\n    id\n    key\n  }\n  links {\n    story {\n      id\n      blockersBelow {\n        id\n        key\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "f5a383f7dc733fc83d6d0faa5f584d74";

export default node;
