import { settingRule } from "../../model/index.ts";

/** SAM has a word of its own for it, and gives the role what it needs. */
const sam = "AWS::Serverless::Function";

/** AWS refuses it as long as the role may not write traces, hence the review. */
const tracing = {
  types: ["AWS::Lambda::Function"],
  must: { be: "Active" },
  unset: "PassThrough",
  fix: { to: "Active", safety: "review" },
} as const;

/** Functions that are traced only where the caller asks for it; AWS's default. */
export const lambdaTracing = settingRule({
  id: "lambda/tracing",
  title: "X-Ray tracing is off",
  severity: "info",
  preset: "all",
  aliases: ["CKV_AWS_50", "AWS-0066", "AWS-0125", "lambda_functions_without_x-ray_tracing", "LambdaTracing"],
  practices: ["detection/cloudwatch"],
  why: "When a call is slow or fails somewhere on its way, nothing shows where.",
  check: "aws lambda list-functions --region <region> --query 'Functions[?TracingConfig.Mode!=`Active`].FunctionName'",
  remedy: {
    cli: "aws lambda update-function-configuration --region <region> --function-name <id> --tracing-config Mode=Active",
    console:
      "Lambda > Functions > the function > Configuration > Monitoring and operations tools > AWS X-Ray > Active tracing.",
  },
  references: ["https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html"],
  says: "is not traced by itself",
  settings: [
    {
      ...tracing,
      property: "TracingConfig.Mode",
      except: (_, { writtenAs }) => writtenAs === sam,
    },
    { ...tracing, property: "Tracing", except: (_, { writtenAs }) => writtenAs !== sam },
  ],
});
