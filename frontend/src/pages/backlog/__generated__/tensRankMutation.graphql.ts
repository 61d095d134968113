/**
 * @generated SignedSource<<ad5f31dea98e1089628e806e6e385330>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
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
      readonly id: string;
      readonly rank: string;
      readonly version: number;
    };
  };
  readonly b?: {
    readonly story: {
      readonly id: string;
      readonly rank: string;
      readonly version: number;
    };
  };
  readonly c?: {
    readonly story: {
      readonly id: string;
      readonly rank: string;
      readonly version: number;
    };
  };
  readonly d?: {
    readonly story: {
      readonly id: string;
      readonly rank: string;
      readonly version: number;
    };
  };
  readonly e?: {
    readonly story: {
      readonly id: string;
      readonly rank: string;
      readonly version: number;
    };
  };
  readonly f?: {
    readonly story: {
      readonly id: string;
      readonly rank: string;
      readonly version: number;
    };
  };
  readonly g?: {
    readonly story: {
      readonly id: string;
      readonly rank: string;
      readonly version: number;
    };
  };
  readonly h?: {
    readonly story: {
      readonly id: string;
      readonly rank: string;
      readonly version: number;
    };
  };
  readonly i?: {
    readonly story: {
      readonly id: string;
      readonly rank: string;
      readonly version: number;
    };
  };
  readonly j?: {
    readonly story: {
      readonly id: string;
      readonly rank: string;
      readonly version: number;
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
    "alias": null,
    "args": null,
    "concreteType": "Story",
    "kind": "LinkedField",
    "name": "story",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "id",
        "storageKey": null
      },
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
      }
    ],
    "storageKey": null
  }
],
v20 = [
  {
    "alias": "a",
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "a"
      }
    ],
    "concreteType": "MoveStoryPayload",
    "kind": "LinkedField",
    "name": "moveStory",
    "plural": false,
    "selections": (v19/*:: as any*/),
    "storageKey": null
  },
  {
    "condition": "hasB",
    "kind": "Condition",
    "passingValue": true,
    "selections": [
      {
        "alias": "b",
        "args": [
          {
            "kind": "Variable",
            "name": "input",
            "variableName": "b"
          }
        ],
        "concreteType": "MoveStoryPayload",
        "kind": "LinkedField",
        "name": "moveStory",
        "plural": false,
        "selections": (v19/*:: as any*/),
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
        "args": [
          {
            "kind": "Variable",
            "name": "input",
            "variableName": "c"
          }
        ],
        "concreteType": "MoveStoryPayload",
        "kind": "LinkedField",
        "name": "moveStory",
        "plural": false,
        "selections": (v19/*:: as any*/),
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
        "args": [
          {
            "kind": "Variable",
            "name": "input",
            "variableName": "d"
          }
        ],
        "concreteType": "MoveStoryPayload",
        "kind": "LinkedField",
        "name": "moveStory",
        "plural": false,
        "selections": (v19/*:: as any*/),
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
        "args": [
          {
            "kind": "Variable",
            "name": "input",
            "variableName": "e"
          }
        ],
        "concreteType": "MoveStoryPayload",
        "kind": "LinkedField",
        "name": "moveStory",
        "plural": false,
        "selections": (v19/*:: as any*/),
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
        "args": [
          {
            "kind": "Variable",
            "name": "input",
            "variableName": "f"
          }
        ],
        "concreteType": "MoveStoryPayload",
        "kind": "LinkedField",
        "name": "moveStory",
        "plural": false,
        "selections": (v19/*:: as any*/),
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
        "args": [
          {
            "kind": "Variable",
            "name": "input",
            "variableName": "g"
          }
        ],
        "concreteType": "MoveStoryPayload",
        "kind": "LinkedField",
        "name": "moveStory",
        "plural": false,
        "selections": (v19/*:: as any*/),
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
        "args": [
          {
            "kind": "Variable",
            "name": "input",
            "variableName": "h"
          }
        ],
        "concreteType": "MoveStoryPayload",
        "kind": "LinkedField",
        "name": "moveStory",
        "plural": false,
        "selections": (v19/*:: as any*/),
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
        "args": [
          {
            "kind": "Variable",
            "name": "input",
            "variableName": "i"
          }
        ],
        "concreteType": "MoveStoryPayload",
        "kind": "LinkedField",
        "name": "moveStory",
        "plural": false,
        "selections": (v19/*:: as any*/),
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
        "args": [
          {
            "kind": "Variable",
            "name": "input",
            "variableName": "j"
          }
        ],
        "concreteType": "MoveStoryPayload",
        "kind": "LinkedField",
        "name": "moveStory",
        "plural": false,
        "selections": (v19/*:: as any*/),
        "storageKey": null
      }
    ]
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
    "selections": (v20/*:: as any*/),
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
    "selections": (v20/*:: as any*/)
  },
  "params": {
    "cacheID": "cd4cfd3788e7fc1eae0ddb6669255342",
    "id": null,
    "metadata": {},
    "name": "tensRankMutation",
    "operationKind": "mutation",
    "text": "mutation tensRankMutation(\n  $a: MoveStoryInput!\n  $b: MoveStoryInput!\n  $c: MoveStoryInput!\n  $d: MoveStoryInput!\n  $e: MoveStoryInput!\n  $f: MoveStoryInput!\n  $g: MoveStoryInput!\n  $h: MoveStoryInput!\n  $i: MoveStoryInput!\n  $j: MoveStoryInput!\n  $hasB: Boolean!\n  $hasC: Boolean!\n  $hasD: Boolean!\n  $hasE: Boolean!\n  $hasF: Boolean!\n  $hasG: Boolean!\n  $hasH: Boolean!\n  $hasI: Boolean!\n  $hasJ: Boolean!\n) {\n  a: moveStory(input: $a) {\n    story {\n      id\n      rank\n      version\n    }\n  }\n  b: moveStory(input: $b) @include(if: $hasB) {\n    story {\n      id\n      rank\n      version\n    }\n  }\n  c: moveStory(input: $c) @include(if: $hasC) {\n    story {\n      id\n      rank\n      version\n    }\n  }\n  d: moveStory(input: $d) @include(if: $hasD) {\n    story {\n      id\n      rank\n      version\n    }\n  }\n  e: moveStory(input: $e) @include(if: $hasE) {\n    story {\n      id\n      rank\n      version\n    }\n  }\n  f: moveStory(input: $f) @include(if: $hasF) {\n    story {\n      id\n      rank\n      version\n    }\n  }\n  g: moveStory(input: $g) @include(if: $hasG) {\n    story {\n      id\n      rank\n      version\n    }\n  }\n  h: moveStory(input: $h) @include(if: $hasH) {\n    story {\n      id\n      rank\n      version\n    }\n  }\n  i: moveStory(input: $i) @include(if: $hasI) {\n    story {\n      id\n      rank\n      version\n    }\n  }\n  j: moveStory(input: $j) @include(if: $hasJ) {\n    story {\n      id\n      rank\n      version\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "5f91d2545b18d01997bf907d12f1b75a";

export default node;
