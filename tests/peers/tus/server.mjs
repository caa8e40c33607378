// A public tus server on a free port of loopback, for the tests of uploads in pieces.
//
//     node server.mjs NODE_MODULES FOLDER
//
// prints its endpoint as its first line and ends when standard input is closed. The id of a file is
// the last part of its address, and its bytes lie in FOLDER under that name.

import { createServer } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [modules, folder] = process.argv.slice(2);
const home = createRequire(path.join(path.resolve(modules), "..", "server.mjs"));
const load = async (name) => import(pathToFileURL(home.resolve(name)).href);
const { Server } = await load("@tus/server");
const { FileStore } = await load("@tus/file-store");

const tus = new Server({
    path: "/files",
    relativeLocation: true,
    lockDrainTimeout: 200, // a connection that was cut holds its upload no longer than that
    datastore: new FileStore({ directory: folder }),
});
const server = createServer((request, response) => tus.handle(request, response));
server.listen(0, "127.0.0.1", () => {
    console.log(`http://127.0.0.1:${server.address().port}/files`);
});
process.stdin.resume();
process.stdin.on("close", () => process.exit(0));
