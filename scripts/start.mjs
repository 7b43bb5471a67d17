import { bootstrap } from "./bootstrap.mjs";

bootstrap("start.ts", process.argv.slice(2));
