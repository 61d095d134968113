/**
 * @generated SignedSource<<39627458a1ddd22b96030b876baac78a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LinkDirection = "BLOCKED_BY" | "BLOCKS" | "DUPLICATED_BY" | "DUPLICATES" | "RELATES";
export type LinkStoriesInput = {
  direction: LinkDirection;
  idempotencyKey?: string | null | undefined;
  otherId: string;
  storyId: string;
};
export type useLinksAddMutation$variables = {
  input: LinkStoriesInput;
};
export type useLinksAddMutation$data = {
  readonly linkStories: {
    readonly link: {
      readonly id: string;
    };
    readonly other: {
      readonly " $fragmentSpreads": FragmentRefs<"useLinks_fields">;
    };
    readonly story: {
      readonly " $fragmentSpreads": FragmentRefs<"useLinks_fields">;
    };
  };
};
export type useLinksAddMutation = {
  response: useLinksAddMutation$data;
  variables: useLinksAddMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "concreteType": "Link",
  "kind": "LinkedField",
  "name": "link",
  "plural": false,
  "selections": [
    (v2/*:: as any*/)
  ],
  "storageKey": null
},
v4 = [
  {
    "args": null,
    "kind": "FragmentSpread",
    "name": "useLinks_fields"
  }
],
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "key",
  "storageKey": null
},
v6 = [
  (v2/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "concreteType": "Story",
    "kind": "LinkedField",
    "name": "blockersBelow",
    "plural": true,
    "selections": [
      (v2/*:: as any*/),
      (v5/*:: as any*/)
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "StoryLink",
    "kind": "LinkedField",
    "name": "links",
    "plural": true,
    "selections": [
      (v3/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "direction",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Story",
        "kind": "LinkedField",
        "name": "story",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v5/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "title",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "status",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Product",
            "kind": "LinkedField",
            "name": "product",
            "plural": false,
            "selections": [
              (v5/*:: as any*/),
              (v2/*:: as any*/)
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
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useLinksAddMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "LinkStoriesPayload",
        "kind": "LinkedField",
        "name": "linkStories",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Story",
            "kind": "LinkedField",
            "name": "story",
            "plural": false,
            "selections": (v4/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Story",
            "kind": "LinkedField",
            "name": "other",
            "plural": false,
            "selections": (v4/*:: as any*/),
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useLinksAddMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "LinkStoriesPayload",
        "kind": "LinkedField",
        "name": "linkStories",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Story",
            "kind": "LinkedField",
            "name": "story",
            "plural": false,
            "selections": (v6/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Story",
            "kind": "LinkedField",
            "name": "other",
            "plural": false,
            "selections": (v6/*:: as any*/),
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "6e278d7694a1cd4ed1128c978abb3220",
    "id": null,
    "metadata": {},
    "name": "useLinksAddMutation",
    "operationKind": "mutation",
    "text": "mutation useLinksAddMutation(\n  $input: LinkStoriesInput!\n) {\n  linkStories(input: $input) {\n    link {\n      id\n    }\n    story {\n      ...useLinks_fields\n      id\n    }\n    other {\n      ...useLinks_fields\n      id\n    }\n  }\n}\n\nfragment useLinks_fields on Story {\n  id\n  blockersBelow {\n    id\n    key\n  }\n  links {\n    link {\n      id\n    }\n    direction\n    story {\n      id\n      key\n      title\n      status\n      product {\n        key\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "93eab38f2c654be9d040f6567bd61539";

export default node;
