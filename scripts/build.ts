import { buildAll } from "./build-all.ts";
import { main } from "./tools/main.ts";

await main(async () => {
  await buildAll();
  console.log("built dist/: client, server, account, cli");
});
