import { describe, expect, it } from "vitest";
import { transformSync } from "esbuild";
import { applyEdits, defaultConfig } from "#rules";
import type { SourceFile } from "#rules";
import { testRampart } from "../support/rampart.ts";
import { filled } from "../support/secrets.ts";

const rampart = await testRampart();
const options = { config: { ...defaultConfig, preset: "all" as const } };

/** What each fix of the first credential makes of a file, by its title; the credential is gone and nothing is new. */
function fixed(path: string, text: string): Readonly<Record<string, string>> {
  const file: SourceFile = { uri: `file:///work/${path}`, text: filled(text) };
  const before = rampart.judge([file], options).findings.filter(({ rule }) => rule.startsWith("secrets/"));
  const [finding] = before;
  if (finding === undefined) throw new Error(`nothing found in ${path}`);
  return Object.fromEntries(
    finding.fixes.map((fix) => {
      expect(fix.safety).toBe("review");
      const [after] = applyEdits([file], rampart.edits(fix, [file]));
      if (after === undefined) throw new Error("no file");
      const { findings, problems } = rampart.judge([after], options);
      expect(problems, after.text).toEqual([]);
      expect(findings.filter(({ rule }) => rule.startsWith("secrets/")).length, after.text).toBe(before.length - 1);
      const script = /\.([jt]sx?)$/.exec(path)?.[1];
      if (script !== undefined) transformSync(after.text, { loader: script as "js" | "jsx" | "ts" | "tsx" });
      if (path.endsWith(".json")) JSON.parse(after.text);
      return [fix.title, after.text];
    }),
  );
}

const chain = "Let the SDK find the credentials (environment, profile, role)";
const environment = "Read the key id and secret from the environment";
const [id, secret, token] = ["{{id:AKIA:21}}", "{{secret:21}}", "{{token:21}}"];
const env = (name: string) => `AWS_${name}`;

describe("JavaScript and TypeScript", () => {
  it("leaves credentials out of a client, or reads the environment", () => {
    const client = (credentials: string) => `const s3 = new S3Client({\n  region: "eu-west-1",${credentials}\n});\n`;
    const literal = `\n  credentials: { accessKeyId: '${id}', secretAccessKey: '${secret}' },`;
    expect(fixed("a.ts", client(literal))).toEqual({
      [chain]: client(""),
      [environment]: client(
        `\n  credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID!, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY! },`,
      ),
    });
    expect(
      fixed(
        "a.js",
        `new S3({ credentials: {\n  accessKeyId: "{{id:ASIA:21}}",\n  secretAccessKey: "${secret}",\n  sessionToken: "${token}",\n} })`,
      ),
    ).toEqual({
      [chain]: "new S3({  })",
      "Read the key id, secret and session token from the environment":
        "new S3({ credentials: {\n  accessKeyId: process.env.AWS_ACCESS_KEY_ID,\n  secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,\n  sessionToken: process.env.AWS_SESSION_TOKEN,\n} })",
    });
  });

  it("leaves them out of the older SDK's configuration", () => {
    expect(
      fixed(
        "a.js",
        `AWS.config.update({\n  accessKeyId: "${id}",\n  secretAccessKey: "${secret}",\n  region: "eu-west-1"\n});`,
      )[chain],
    ).toBe('AWS.config.update({\n  region: "eu-west-1"\n});');
    expect(
      fixed("a.js", `AWS.config.update({ region: "eu-west-1", accessKeyId: "${id}", secretAccessKey: "${secret}" });`)[
        chain
      ],
    ).toBe('AWS.config.update({ region: "eu-west-1" });');
  });

  it("reads the environment elsewhere, in one piece where a literal is in several", () => {
    expect(fixed("a.js", `const id = "${id}";\nconst secret = \`${secret}\`;\n`)).toEqual({
      [environment]: "const id = process.env.AWS_ACCESS_KEY_ID;\nconst secret = process.env.AWS_SECRET_ACCESS_KEY;\n",
    });
    expect(fixed("a.tsx", `<S3 id="${id}" secret="${secret}" />;`)).toEqual({
      [environment]: "<S3 id={process.env.AWS_ACCESS_KEY_ID!} secret={process.env.AWS_SECRET_ACCESS_KEY!} />;",
    });
    const split = filled(secret).replace(/^(.{20})/, '$1" + "');
    expect(fixed("a.js", `f("${id}", "${split}")`)).toEqual({
      [environment]: "f(process.env.AWS_ACCESS_KEY_ID, process.env.AWS_SECRET_ACCESS_KEY)",
    });
  });

  it("offers nothing where an expression cannot stand", () => {
    expect(fixed("a.js", `f({ "${id}": "${secret}" })`)).toEqual({});
    expect(fixed("a.js", `f("key ${id} and secret ${secret}")`)).toEqual({});
  });
});

describe("Python", () => {
  it("leaves arguments out, or reads the environment", () => {
    const call = (text: string) => `"""Uploads."""\n\nimport boto3\n\ns3 = boto3.client(\n    "s3",${text}\n)\n`;
    expect(fixed("a.py", call(`\n    aws_access_key_id="${id}",\n    aws_secret_access_key="${secret}",`))).toEqual({
      [chain]: call(""),
      [environment]: call(
        `\n    aws_access_key_id=os.environ["AWS_ACCESS_KEY_ID"],\n    aws_secret_access_key=os.environ["AWS_SECRET_ACCESS_KEY"],`,
      ).replace("import boto3", "import os\nimport boto3"),
    });
  });

  it("leaves out the last arguments, and all of them", () => {
    expect(
      fixed(
        "a.py",
        `import os\nboto3.Session(region_name="eu-west-1", aws_access_key_id='${id}', aws_secret_access_key='${secret}')\n`,
      )[chain],
    ).toBe('import os\nboto3.Session(region_name="eu-west-1")\n');
    expect(
      fixed("a.py", `boto3.Session(aws_access_key_id='${id}', aws_secret_access_key='${secret}').client("s3")\n`)[
        chain
      ],
    ).toBe('boto3.Session().client("s3")\n');
  });

  it("keeps Windows line breaks and an import that is there", () => {
    expect(fixed("a.py", `import sys\r\nKEY = "${id}"\r\n`)).toEqual({
      "Read the key id from the environment": 'import os\r\nimport sys\r\nKEY = os.environ["AWS_ACCESS_KEY_ID"]\r\n',
    });
    expect(fixed("a.py", `import sys, os\nKEY = "${id}"\n`)).toEqual({
      "Read the key id from the environment": 'import sys, os\nKEY = os.environ["AWS_ACCESS_KEY_ID"]\n',
    });
  });
});

describe("other languages", () => {
  it.each([
    [
      "a.go",
      `package main\n\nimport (\n\t"fmt"\n)\n\nvar p = credentials.NewStaticCredentialsProvider("${id}", "${secret}", "")\n`,
      `package main\n\nimport "os"\nimport (\n\t"fmt"\n)\n\nvar p = credentials.NewStaticCredentialsProvider(os.Getenv("AWS_ACCESS_KEY_ID"), os.Getenv("AWS_SECRET_ACCESS_KEY"), "")\n`,
    ],
    [
      "a.rb",
      `Aws::Credentials.new('${id}', '${secret}')`,
      'Aws::Credentials.new(ENV.fetch("AWS_ACCESS_KEY_ID"), ENV.fetch("AWS_SECRET_ACCESS_KEY"))',
    ],
    [
      "a.cs",
      `new BasicAWSCredentials("${id}", "${secret}");`,
      'new BasicAWSCredentials(System.Environment.GetEnvironmentVariable("AWS_ACCESS_KEY_ID"), System.Environment.GetEnvironmentVariable("AWS_SECRET_ACCESS_KEY"));',
    ],
    [
      "a.sh",
      `export AWS_ACCESS_KEY_ID=${id}\nexport AWS_SECRET_ACCESS_KEY='${secret}'\n`,
      'export AWS_ACCESS_KEY_ID="${AWS_ACCESS_KEY_ID:?is not set}"\nexport AWS_SECRET_ACCESS_KEY="${AWS_SECRET_ACCESS_KEY:?is not set}"\n',
    ],
    [
      "a.ps1",
      `$env:AWS_ACCESS_KEY_ID = "${id}"\n$secret = "${secret}"\n`,
      "$env:AWS_ACCESS_KEY_ID = $env:AWS_ACCESS_KEY_ID\n$secret = $env:AWS_SECRET_ACCESS_KEY\n",
    ],
  ])("%s reads the environment", (path, text, after) => {
    expect(fixed(path, text)).toEqual({ [environment]: after });
  });

  it("uses the default chain in Java, Kotlin, Ruby and PHP", () => {
    const provider = "software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider.create()";
    expect(
      fixed(
        "A.java",
        `.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("${id}", "${secret}")))`,
      )[chain],
    ).toBe(`.credentialsProvider(${provider})`);
    expect(
      fixed(
        "A.java",
        `withCredentials(new AWSStaticCredentialsProvider(new BasicAWSCredentials("${id}", "${secret}")))`,
      )[chain],
    ).toBe("withCredentials(com.amazonaws.auth.DefaultAWSCredentialsProviderChain.getInstance())");
    expect(
      fixed("a.kt", `StaticCredentialsProvider.create(AwsBasicCredentials.create("${id}", "${secret}"))`)[chain],
    ).toBe(provider);
    expect(
      fixed("a.rb", `Aws::S3::Client.new(region: "eu-west-1", access_key_id: "${id}", secret_access_key: "${secret}")`)[
        chain
      ],
    ).toBe('Aws::S3::Client.new(region: "eu-west-1")');
    expect(
      fixed(
        "a.php",
        `new S3Client([\n  'region' => 'eu-west-1',\n  'credentials' => [\n    'key' => '${id}',\n    'secret' => '${secret}',\n  ],\n]);`,
      )[chain],
    ).toBe("new S3Client([\n  'region' => 'eu-west-1',\n]);");
  });
});

describe("Terraform", () => {
  it("removes the arguments of a provider and a backend", () => {
    expect(
      Object.values(
        fixed(
          "main.tf",
          `provider "aws" {\n  region     = "eu-west-1"\n  access_key = "${id}" # old\n  secret_key = "${secret}"\n}\n`,
        ),
      ),
    ).toEqual(['provider "aws" {\n  region     = "eu-west-1"\n}\n']);
    expect(
      Object.values(
        fixed(
          "main.tf",
          `terraform {\n  backend "s3" {\n    bucket     = "state"\n    access_key = "${id}"\n    secret_key = "${secret}"\n  }\n}\n`,
        ),
      ),
    ).toEqual(['terraform {\n  backend "s3" {\n    bucket     = "state"\n  }\n}\n']);
  });

  it("removes a function's variables and a variable's default", () => {
    expect(
      Object.values(
        fixed(
          "main.tf",
          `resource "aws_lambda_function" "f" {\n  environment {\n    variables = {\n      STAGE  = "dev"\n      KEY    = "${id}"\n      SECRET = "${secret}"\n    }\n  }\n}\n`,
        ),
      ),
    ).toEqual([
      'resource "aws_lambda_function" "f" {\n  environment {\n    variables = {\n      STAGE  = "dev"\n    }\n  }\n}\n',
    ]);
    expect(
      Object.values(fixed("main.tf", `variable "aws_secret_key" {\n  type    = string\n  default = "${secret}"\n}\n`)),
    ).toEqual(['variable "aws_secret_key" {\n  type    = string\n  sensitive = true\n}\n']);
    expect(
      Object.values(fixed("dev.tfvars", `stage      = "dev"\naccess_key = "${id}"\nsecret_key = "${secret}"\n`)),
    ).toEqual(['stage      = "dev"\n']);
  });

  it("offers nothing where only a person knows", () => {
    expect(fixed("main.tf", `locals {\n  secret_key = "${secret}"\n}\n`)).toEqual({});
  });
});

describe("templates and manifests", () => {
  const fn = (variables: string) =>
    `Resources:\n  Handler:\n    Type: AWS::Lambda::Function\n    Properties:\n      Runtime: nodejs24.x\n${variables}`;

  it("removes a function's variables, and what they leave empty", () => {
    const keys = `          AWS_KEY: ${id}\n          AWS_SECRET: "${secret}" # rotate\n`;
    expect(
      Object.values(fixed("t.yaml", fn(`      Environment:\n        Variables:\n          STAGE: dev\n${keys}`))),
    ).toEqual([fn("      Environment:\n        Variables:\n          STAGE: dev\n")]);
    expect(
      Object.values(fixed("t.yaml", fn(`      Environment:\n        Variables:\n${keys}      Timeout: 3\n`))),
    ).toEqual([fn("      Timeout: 3\n")]);
    expect(
      Object.values(
        fixed("t.yaml", fn(`      Environment: { Variables: { STAGE: dev, KEY: "${id}", SECRET: "${secret}" } }\n`)),
      ),
    ).toEqual([fn("      Environment: { Variables: { STAGE: dev } }\n")]);
    const json = (variables: object) =>
      `${JSON.stringify({ Resources: { F: { Type: "AWS::Lambda::Function", Properties: { Environment: { Variables: variables } } } } }, undefined, 2)}\n`;
    expect(Object.values(fixed("t.json", json({ A: id, B: secret, STAGE: "dev" })))).toEqual([json({ STAGE: "dev" })]);
    expect(Object.values(fixed("t.json", json({ STAGE: "dev", A: id, B: secret })))).toEqual([json({ STAGE: "dev" })]);
    expect(Object.values(fixed("t.json", json({ A: id, B: secret })))).toEqual([json({})]);
  });

  it("resolves other properties from Secrets Manager, and drops a parameter's default", () => {
    expect(
      Object.values(
        fixed(
          "t.yaml",
          `Resources:\n  A:\n    Type: Custom::A\n    Properties:\n      Key: ${id}\n      Secret: '${secret}'\n`,
        ),
      ),
    ).toEqual([
      `Resources:\n  A:\n    Type: Custom::A\n    Properties:\n      Key: "{{resolve:secretsmanager:aws-credentials:SecretString:id}}"\n      Secret: '{{resolve:secretsmanager:aws-credentials:SecretString:secret}}'\n`,
    ]);
    expect(
      Object.values(
        fixed("t.yaml", `Parameters:\n  AwsSecretKey:\n    Type: String\n    Default: ${secret}\nResources: {}\n`),
      ),
    ).toEqual(["Parameters:\n  AwsSecretKey:\n    Type: String\nResources: {}\n"]);
  });

  it("removes what a Kubernetes secret and a container hold", () => {
    const encoded = (text: string) => Buffer.from(filled(text)).toString("base64");
    expect(
      Object.values(
        fixed(
          "s.yaml",
          `kind: Secret\ndata:\n  user: YWRtaW4=\n  AWS_ACCESS_KEY_ID: ${encoded(id)}\n  AWS_SECRET_ACCESS_KEY: ${encoded(secret)}\n`,
        ),
      ),
    ).toEqual(["kind: Secret\ndata:\n  user: YWRtaW4=\n"]);
    expect(
      Object.values(
        fixed(
          "d.yaml",
          `spec:\n  containers:\n    - name: web\n      env:\n        - name: AWS_ACCESS_KEY_ID\n          value: ${id}\n        - name: AWS_SECRET_ACCESS_KEY\n          value: "${secret}"\n        - name: STAGE\n          value: dev\n`,
        ),
      ),
    ).toEqual(["spec:\n  containers:\n    - name: web\n      env:\n        - name: STAGE\n          value: dev\n"]);
  });
});

describe("other files", () => {
  it.each([
    [
      ".env",
      `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY="${secret}"\n`,
      `AWS_ACCESS_KEY_ID=\nAWS_SECRET_ACCESS_KEY=""\n`,
    ],
    [
      ".github/workflows/ci.yml",
      `env:\n  AWS_ACCESS_KEY_ID: ${id}\n  AWS_SECRET_ACCESS_KEY: "${secret}"\n`,
      `env:\n  AWS_ACCESS_KEY_ID: \${{ secrets.${env("ACCESS_KEY_ID")} }}\n  AWS_SECRET_ACCESS_KEY: "\${{ secrets.${env("SECRET_ACCESS_KEY")} }}"\n`,
    ],
    [
      "docker-compose.yml",
      `services:\n  a:\n    environment:\n      - AWS_ACCESS_KEY_ID=${id}\n      - AWS_SECRET_ACCESS_KEY=${secret}\n`,
      `services:\n  a:\n    environment:\n      - AWS_ACCESS_KEY_ID=\${${env("ACCESS_KEY_ID")}}\n      - AWS_SECRET_ACCESS_KEY=\${${env("SECRET_ACCESS_KEY")}}\n`,
    ],
    [
      "application.properties",
      `cloud.aws.credentials.access-key=${id}\ncloud.aws.credentials.secret-key=${secret}\n`,
      `cloud.aws.credentials.access-key=\${${env("ACCESS_KEY_ID")}}\ncloud.aws.credentials.secret-key=\${${env("SECRET_ACCESS_KEY")}}\n`,
    ],
    [
      "config.json",
      `{\n  "accessKeyId": "${id}",\n  "secretAccessKey": "${secret}"\n}\n`,
      '{\n  "accessKeyId": "",\n  "secretAccessKey": ""\n}\n',
    ],
    [
      "Dockerfile",
      `FROM node\nENV AWS_ACCESS_KEY_ID=${id}\nARG AWS_SECRET_ACCESS_KEY=${secret}\nRUN make\n`,
      "FROM node\nARG AWS_SECRET_ACCESS_KEY\nRUN make\n",
    ],
    [
      "guide.md",
      `key ${id}, secret ${secret}\n`,
      `key AKIAIOSFODNN7EXAMPLE, secret wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n`,
    ],
  ])("%s", (path, text, after) => {
    expect(Object.values(fixed(path, text))).toEqual([after]);
  });

  it("offers nothing in a file it does not know", () => {
    expect(fixed("a.unknown", `${id} ${secret}`)).toEqual({});
  });
});
