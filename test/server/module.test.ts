import { afterEach, expect, it } from "vitest";
import { readConfig } from "#rules";
import type { Files } from "../../server/files.ts";
import { connect, modern } from "./connect.ts";
import type { TestClient } from "./connect.ts";
import { fakeRampart } from "./fake-rampart.ts";

const folder = "file:///work/stack/";
let client: TestClient | undefined;
afterEach(() => client?.end());

/** Files that a test can change; counts what is read. */
function disk(
  texts: Record<string, string>,
): Files & { readonly texts: Record<string, string>; readonly reads: string[] } {
  const reads: string[] = [];
  return {
    texts,
    reads,
    read: async (uri) => {
      reads.push(uri);
      return texts[uri];
    },
    list: async (directory) =>
      Object.entries(texts)
        .filter(([uri]) => uri.startsWith(directory) && !uri.slice(directory.length).includes("/"))
        .map(([uri, text]) => ({ uri, stamp: String(text.length) + text })),
    names: async (directory) => {
      const below = Object.keys(texts).filter((uri) => uri.startsWith(directory));
      const parts = below.map((uri) => uri.slice(directory.length).split("/"));
      return {
        files: parts.flatMap(([name = "", ...rest]) => (rest.length === 0 ? [name] : [])),
        folders: [...new Set(parts.flatMap(([name = "", ...rest]) => (rest.length === 0 ? [] : [name])))],
      };
    },
  };
}

it("judges a Terraform file with the other files of its directory", async () => {
  const rampart = fakeRampart();
  const files = disk({
    [`${folder}a.tf`]: "stale on disk",
    [`${folder}b.tf`]: "public: true\n",
    [`${folder}c.tf.json`]: "{}",
    [`${folder}notes.md`]: "public: true",
    [`${folder}deeper/d.tf`]: "public: true",
  });
  client = await connect({ rampart, files });
  client.open(`${folder}a.tf`, "public: true\n", "terraform");
  const diagnostics = await client.diagnostics(`${folder}a.tf`);
  expect(rampart.judged).toEqual([[`${folder}a.tf`, `${folder}b.tf`, `${folder}c.tf.json`]]);
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]?.relatedInformation).toEqual(
    [`${folder}b.tf`, `${folder}c.tf.json`].map((uri) => ({
      message: "beside it",
      location: { uri, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } },
    })),
  );
});

it("knows a file of the module by another way of writing its name", async () => {
  const rampart = fakeRampart();
  client = await connect({ rampart, files: disk({ "file:///c%3A/a%20b/x.tf": "old" }) });
  client.open("file:///c:/a b/x.tf".replaceAll(" ", "%20"), "new", "terraform");
  await client.diagnostics("file:///c:/a%20b/x.tf");
  expect(rampart.judged).toEqual([["file:///c:/a%20b/x.tf"]]);
});

it("looks at a module again when the client says that a file changed", async () => {
  const rampart = fakeRampart();
  const files = disk({ [`${folder}b.tf`]: "one" });
  const capabilities = {
    ...modern,
    workspace: {
      ...modern.workspace,
      didChangeWatchedFiles: { dynamicRegistration: true },
      diagnostics: { refreshSupport: true },
    },
  };
  client = await connect({ rampart, files, capabilities });
  const { connection } = client;
  connection.onRequest("client/registerCapability", () => null);
  const refreshed = new Promise<void>((resolve) => {
    connection.onRequest("workspace/diagnostic/refresh", () => {
      resolve();
      return null;
    });
  });
  client.open(`${folder}a.tf`, "public: true\n", "terraform");
  await client.diagnostics(`${folder}a.tf`);
  await client.diagnostics(`${folder}a.tf`);
  expect(rampart.judged).toHaveLength(1);
  files.texts[`${folder}b.tf`] = "two";
  await connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: `${folder}b.tf`, type: 2 }],
  });
  await refreshed;
  await client.diagnostics(`${folder}a.tf`);
  expect(rampart.judged).toHaveLength(2);
  expect(files.reads.filter((uri) => uri.endsWith("b.tf"))).toHaveLength(2);
});

it("obeys the config file of the folder, and reads it again when it changes", async () => {
  const files = disk({ [`${folder}.rampart.yaml`]: "exclude: ['gen/**']\n" });
  client = await connect({
    rampart: fakeRampart(),
    files,
    root: folder.slice(0, -1),
    readConfig: ({ text }) => readConfig(text).config,
  });
  client.open(`${folder}gen/a.yaml`, "public: true\n");
  client.open(`${folder}src/a.yaml`, "public: true\n");
  expect(await client.diagnostics(`${folder}gen/a.yaml`)).toEqual([]);
  expect(await client.diagnostics(`${folder}src/a.yaml`)).toHaveLength(1);
  files.texts[`${folder}.rampart.yaml`] = "exclude: ['src/**']\n";
  await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: `${folder}.rampart.yaml`, type: 2 }],
  });
  expect(await client.diagnostics(`${folder}gen/a.yaml`)).toHaveLength(1);
  expect(await client.diagnostics(`${folder}src/a.yaml`)).toEqual([]);
});

it("judges a module with what it calls and what calls it, but for stacks that only share a module", async () => {
  const rampart = fakeRampart();
  const call = (source: string): string => `module "m" {\n  source = "${source}"\n}\n`;
  const files = disk({
    [`${folder}dev/main.tf`]: call("../common"),
    [`${folder}dev/terraform.tfvars`]: "open = true\n",
    [`${folder}prod/main.tf`]: call("../common") + call("../net"),
    [`${folder}common/main.tf`]: call("./inner"),
    [`${folder}common/inner/main.tf`]: "",
    [`${folder}net/main.tf`]: call("../../outside"),
    [`${folder}other/main.tf`]: "",
  });
  client = await connect({ rampart, files, root: folder.slice(0, -1) });
  const judged = async (path: string): Promise<readonly string[] | undefined> => {
    client?.open(folder + path, files.texts[folder + path] ?? "", "terraform");
    await client?.diagnostics(folder + path);
    return rampart.judged.at(-1)?.map((uri) => uri.slice(folder.length));
  };
  const dev = ["dev/main.tf", "dev/terraform.tfvars"];
  const common = ["common/inner/main.tf", "common/main.tf"];
  expect(await judged("dev/main.tf")).toEqual([...common, ...dev]);
  expect(await judged("common/main.tf")).toEqual([...common, ...dev, "net/main.tf", "prod/main.tf"]);
  expect(await judged("other/main.tf")).toEqual(["other/main.tf"]);
});

it("follows a call as soon as it is typed, and a stack that comes to the disk", async () => {
  const rampart = fakeRampart();
  const files = disk({ [`${folder}common/main.tf`]: "", [`${folder}dev/main.tf`]: "" });
  client = await connect({ rampart, files, root: folder.slice(0, -1) });
  client.open(`${folder}dev/main.tf`, 'module "m" {\n  source = "../common"\n}\n', "terraform");
  await client.diagnostics(`${folder}dev/main.tf`);
  expect(rampart.judged.at(-1)).toEqual([`${folder}common/main.tf`, `${folder}dev/main.tf`]);
  files.texts[`${folder}new/main.tf`] = 'module "m" {\n  source = "../common"\n}\n';
  await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: `${folder}new/main.tf`, type: 1 }],
  });
  client.open(`${folder}common/main.tf`, "", "terraform");
  await client.diagnostics(`${folder}common/main.tf`);
  expect(rampart.judged.at(-1)).toContain(`${folder}new/main.tf`);
});

it("judges a template with its nested stacks, and with what calls it from near by", async () => {
  const rampart = fakeRampart();
  const parent =
    "Resources:\n  A:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: nested/b.yaml\n";
  const files = disk({ [`${folder}a.yaml`]: parent, [`${folder}nested/b.yaml`]: "", [`${folder}c.yaml`]: "" });
  client = await connect({ rampart, files, root: folder.slice(0, -1) });
  client.open(`${folder}nested/b.yaml`, "");
  await client.diagnostics(`${folder}nested/b.yaml`);
  expect(rampart.judged.at(-1)).toEqual([`${folder}a.yaml`, `${folder}nested/b.yaml`]);
  client.open(`${folder}a.yaml`, parent);
  await client.diagnostics(`${folder}a.yaml`);
  expect(rampart.judged.at(-1)).toEqual([`${folder}a.yaml`, `${folder}nested/b.yaml`]);
  client.open(`${folder}c.yaml`, "");
  await client.diagnostics(`${folder}c.yaml`);
  expect(rampart.judged.at(-1)).toEqual([`${folder}c.yaml`]);
});

it("follows calls through folders of any name", async () => {
  const rampart = fakeRampart();
  const named = `${folder}a%20%23b/`;
  const files = disk({ [`${folder}main.tf`]: 'module "m" {\n  source = "./a #b"\n}\n', [`${named}main.tf`]: "" });
  client = await connect({ rampart, files, root: folder.slice(0, -1) });
  client.open(`${named}main.tf`, "", "terraform");
  await client.diagnostics(`${named}main.tf`);
  expect(rampart.judged.at(-1)).toEqual([`${named}main.tf`, `${folder}main.tf`]);
});
