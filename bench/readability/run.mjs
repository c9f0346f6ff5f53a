// Mozilla Readability on jsdom over a folder of pages, as the other competitors of the benchmark:
// node run.mjs FOLDER ROUNDS OUTPUT; prints milliseconds of processor time per round, one line each.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";

const [folder, rounds, output] = process.argv.slice(2);
const pages = readdirSync(folder)
  .filter((name) => name.includes(".html"))
  .sort()
  .map((name) => {
    const bytes = readFileSync(join(folder, name));
    // all pages are kept in UTF-8; jsdom would take some of the bytes for windows-1252
    const html = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
    return { id: name.slice(0, name.indexOf(".html")), html };
  });

function body(html) {
  const dom = new JSDOM(html, { url: "http://page.example/", virtualConsole: new VirtualConsole() });
  const text = new Readability(dom.window.document).parse()?.textContent ?? "";
  dom.window.close();
  return text;
}

const found = {};
for (let round = 0; round < Number(rounds); round++) {
  const begun = process.cpuUsage();
  for (const page of pages) {
    try {
      found[page.id] = { articleBody: body(page.html) };
    } catch (error) {
      found[page.id] = { articleBody: "" };
    }
  }
  const used = process.cpuUsage(begun);
  console.log(((used.user + used.system) / 1000).toFixed(1));
}
writeFileSync(output, JSON.stringify({ version: "0.6.0, jsdom 26.1.0", output: found }));
