// Writes every bilevel image of a PDF as pdf.js decodes it: FOLDER/page-image.pbm, 1 = ink, both
// counted from 0, images in the order in which the page paints them.
//
//     node strokes.mjs NODE_MODULES FILE.pdf FOLDER

import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [modules, file, folder] = process.argv.slice(2);
const home = path.join(path.resolve(modules), "pdfjs-dist");
// It makes one while it loads; nothing is drawn here.
globalThis.DOMMatrix ??= class {};
const pdfjs = await import(pathToFileURL(path.join(home, "legacy/build/pdf.mjs")).href);
const painting = new Set([
    pdfjs.OPS.paintImageMaskXObject,
    pdfjs.OPS.paintImageXObject,
    pdfjs.OPS.paintInlineImageXObject,
]);

const document = await pdfjs.getDocument({
    data: new Uint8Array(fs.readFileSync(file)),
    wasmUrl: path.join(home, "wasm/"),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
}).promise;

/** The image itself: a large one is passed by its name. */
async function imageOf(page, argument) {
    const name = typeof argument === "string" ? argument : argument?.data;
    if (typeof name !== "string") return argument;
    const objects = name.startsWith("g_") ? page.commonObjs : page.objs;
    return new Promise((resolve) => objects.get(name, resolve));
}

for (let number = 1; number <= document.numPages; ++number) {
    const page = await document.getPage(number);
    const operators = await page.getOperatorList();
    let count = 0;
    for (let i = 0; i < operators.fnArray.length; ++i) {
        if (!painting.has(operators.fnArray[i])) continue;
        const image = await imageOf(page, operators.argsArray[i][0]);
        const row = (image?.width + 7) >> 3;
        if (image?.data?.length !== row * image?.height) continue; // has colours
        const bits = Buffer.from(image.data).map((byte) => ~byte); // 0 = black or painted
        const head = Buffer.from(`P4\n${image.width} ${image.height}\n`);
        fs.writeFileSync(
            path.join(folder, `${number - 1}-${count++}.pbm`),
            Buffer.concat([head, bits]),
        );
    }
}
await document.destroy();
