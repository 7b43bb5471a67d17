import { listIn, namesIn, picked, senderOf } from "../operation.ts";
import type { Service } from "../operation.ts";

/** SageMaker: notebook instances. */
export const sagemaker: Service = {
  name: "sagemaker",
  endpointId: "sagemaker",
  scope: "region",
  operations: {
    ListNotebookInstances: {
      action: "sagemaker:ListNotebookInstances",
      lists: ["NotebookInstances"],
      token: ["NextToken", "NextToken"],
      keep: ({ NotebookInstances }) => ({
        NotebookInstances: picked(NotebookInstances, ["NotebookInstanceName", "NotebookInstanceArn"]),
      }),
    },
    DescribeNotebookInstance: {
      action: "sagemaker:DescribeNotebookInstance",
      keep: (answer) => picked([answer], ["NotebookInstanceName", "NotebookInstanceArn", "DirectInternetAccess"]),
    },
  },
  async open(config) {
    const sdk = await import("@aws-sdk/client-sagemaker");
    return senderOf(new sdk.SageMakerClient(config), {
      ListNotebookInstances: sdk.ListNotebookInstancesCommand,
      DescribeNotebookInstance: sdk.DescribeNotebookInstanceCommand,
    });
  },
  async read(ask) {
    const names = namesIn(
      listIn(await ask("ListNotebookInstances", { MaxResults: 100 }), "NotebookInstances"),
      "NotebookInstanceName",
    );
    await Promise.all(
      names.map((name) =>
        ask("DescribeNotebookInstance", { NotebookInstanceName: name }, { NotebookInstanceName: name }),
      ),
    );
  },
};
