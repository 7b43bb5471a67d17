import type { Dated } from "./dated.ts";

/** Services that AWS has shut down: their prefixes were right once, and their actions have no effect any more. */
export const retiredServices: Dated<Readonly<Record<string, string>>> = {
  asOf: "2026-09-26",
  source: "https://aws.amazon.com/products/lifecycle/",
  data: {
    "application-cost-profiler": "AWS Application Cost Profiler",
    deepcomposer: "AWS DeepComposer",
    deeplens: "AWS DeepLens",
    deepracer: "AWS DeepRacer",
    "elastic-inference": "Amazon Elastic Inference",
    gamesparks: "Amazon GameSparks",
    iot1click: "AWS IoT 1-Click",
    iotroborunner: "AWS IoT RoboRunner",
    iotthingsgraph: "AWS IoT Things Graph",
    macie: "Amazon Macie Classic",
    mobilehub: "AWS Mobile Hub",
    "sagemaker-groundtruth-synthetic": "Amazon SageMaker Ground Truth Synthetic",
    sumerian: "Amazon Sumerian",
  },
};
